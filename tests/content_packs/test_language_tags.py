# SPDX-License-Identifier: Apache-2.0
"""The language of a tag, however it is written."""

from __future__ import annotations

import pytest

from content_packs.language_tags import base


@pytest.mark.parametrize(
    ("tag", "language"),
    [("es-MX", "es"), ("EN_gb", "en"), ("ckb", "ckb"), ("zh-Hant-TW", "zh"), ("", "")],
)
def test_script_and_region_and_capitals_make_no_other_language(tag: str, language: str) -> None:
    assert base(tag) == language
