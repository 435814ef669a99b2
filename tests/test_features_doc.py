# SPDX-License-Identifier: Apache-2.0
"""docs/features.md has a row for each capability, and each test that a row names is there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROWS = [
    [cell.strip() for cell in line.strip().strip("|").split("|")]
    for line in (ROOT / "docs/features.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| F")
]


def test_there_is_one_row_for_each_of_the_27() -> None:
    assert [row[0] for row in ROWS] == [f"F{number}" for number in range(1, 28)]
    assert {len(row) for row in ROWS} <= {5, 6}, "capability, where, tests, pictures, and what is not yet"


def test_what_a_row_names_is_there() -> None:
    for number, _what, _where, tests, pictures, *_ in ROWS:
        folder = ROOT / "tests"
        for name in re.findall(r"`([^`]+)`", tests):
            path = ROOT / name if name.startswith("tests/") else folder / name
            assert path.exists(), f"{number}: {name}"
            folder = path.parent
        assert "`" in pictures, f"{number} has no picture"
