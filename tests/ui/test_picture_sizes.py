# SPDX-License-Identifier: Apache-2.0
"""A drawing says of itself how high it is; what would take gigabytes is not painted."""

from __future__ import annotations

import pytest

from ui.window.widgets.pictures import picture

pytestmark = pytest.mark.usefixtures("qapp")


def drawing(width: int, height: int) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"><rect/></svg>'.encode()


def test_a_drawing_that_is_a_hundred_times_as_high_as_wide_is_not_painted() -> None:
    assert picture(drawing(1, 100), 600) is None
    small = picture(drawing(1, 10), 600)
    assert small is not None
    assert (small.width(), small.height()) == (600, 6000)
