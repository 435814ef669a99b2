# SPDX-License-Identifier: Apache-2.0
"""docs/reliability.md names tests that there are, and says of each fault with which it is shown."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAMED = re.compile(r"`(?:([a-z_/]+\.py)::)?(test_[a-z0-9_]+)`")


def rows():
    lines = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8").splitlines()
    shown = lines[: lines.index("## What the long forms showed")]
    cells = [line.split(" | ")[-1] for line in shown if line.startswith("| ")]
    return [tests for tests in cells if tests not in {"tests |", "--- |"}]


def test_every_test_that_is_named_is_there():
    missing = []
    for row in rows():
        file = ""
        found = NAMED.findall(row)
        assert found, row
        for name, test in found:
            file = name or file
            if f"def {test}(" not in (ROOT / "tests" / file).read_text(encoding="utf-8"):
                missing.append(f"{file}::{test}")
    assert missing == []
