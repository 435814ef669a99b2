# SPDX-License-Identifier: Apache-2.0
"""TOML that anybody may have written: an answer or NotToml, and never the memory of the device."""

from __future__ import annotations

import pytest

from content_packs.toml_read import MOST_PARTS, NotToml, loads


@pytest.mark.parametrize("part", ["a", '"a b"', "'a.'", '"\\""', " a "])
@pytest.mark.parametrize("around", ["{} = 1", "[{}]", "[[{}]]", "x = {{ {} = 1 }}", "x = 'a'\n{} = 1"])
def test_a_key_without_end_is_refused_before_it_is_parsed(part: str, around: str) -> None:
    with pytest.raises(NotToml, match="nested too deeply"):
        loads(around.format(".".join([part] * 90_000)))


def test_keys_that_people_write_are_read() -> None:
    assert loads(".".join("a" * (MOST_PARTS - 1)) + " = 1")["a"]
    prose = "One. Two. Three sentences here. " * 1000
    assert loads(f'text = "{prose}"\nnumber = 1.5\n') == {"text": prose, "number": 1.5}


@pytest.mark.parametrize(
    "text", ["a = " + "9" * 5000, "a = " + "[" * 9000, "a = " + "{a=" * 9000, "a", "a = 1979-13-01"]
)
def test_nothing_else_is_raised(text: str) -> None:
    with pytest.raises(NotToml):
        loads(text)
