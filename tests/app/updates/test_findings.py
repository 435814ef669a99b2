# SPDX-License-Identifier: Apache-2.0
"""What the doctor says of versions of the program that went wrong on this machine."""

from __future__ import annotations

from pathlib import Path

from app.updates.findings import update_findings
from app.updates.installation import Care, Installation, Running


def put(root: Path, name: str, text: str) -> None:
    (root / name).write_text(text)


def test_who_looks_after_nothing_has_nothing_to_say() -> None:
    assert list(update_findings(Running(care=Care.PACKAGE, version="0.1.0"))) == []


def test_each_version_is_told_once(tmp_path: Path) -> None:
    put(tmp_path, "current", "0.1.0\n")
    put(tmp_path, "bad", "0.2.0 no_first_screen\n0.3.0 self_test\n0.4.0 person\n")
    here = Running(care=Care.ITSELF, version="0.1.0", installation=Installation(tmp_path))
    assert [(each.code, each.params) for each in update_findings(here)] == [
        ("update.bad", {"version": "0.3.0", "why": "self_test"})
    ]
    put(tmp_path, "went_back", "0.2.0 no_first_screen\n")
    put(tmp_path, "current", "0.5.0\n")
    assert [(each.code, each.params["version"]) for each in update_findings(here)] == [
        ("update.went_back", "0.2.0"),
        ("update.bad", "0.3.0"),
        ("update.waits", "0.5.0"),
    ]
