# SPDX-License-Identifier: Apache-2.0
"""LIX against values worked out by hand."""

from __future__ import annotations

import pytest

from content_packs.readability import lix


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", 0),
        ("1 2 3 ...", 0),
        ("Wash your hands.", 3),
        ("Wash your hands. Dry them.", 5 / 2),
        ("Heading\nWash your hands.", 4 / 2 + 100 * 1 / 4),
        ("Seventy letters.", 2 + 100),
        ("Sixsix", 1),
        ("One, two; three (four) is 3.5 ok", 6),
        ("¿Qué? ¡Jabón!", 1),
    ],
)
def test_lix(text, value):
    assert lix(text) == pytest.approx(value)
