# SPDX-License-Identifier: Apache-2.0
"""The list of pinned packages in the papers, and the question for known weaknesses of them: without a network."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tools import audit, pinned
from tools.pinned import LISTS, PAPER, ROOT, Asked

CONSTRAINTS = """\
Ask_Me==2.0 \\
    --hash=sha256:00
numpy==2.4.6 ; python_full_version < '3.12' \\
    --hash=sha256:01
numpy==2.5.5 ; python_full_version >= '3.12' \\
    --hash=sha256:02
pytest==9.1
shared==1
"""
PINNED = {"ask-me": ("2.0",), "numpy": ("2.4.6", "2.5.5"), "pytest": ("9.1",), "shared": ("1",)}
VIA = """\
ask-me==2.0 ; sys_platform == 'linux'  # via numpy, -c constraints.txt
numpy==2.4.6  # via -c constraints.txt, stepwell (pyproject.toml)
pytest==9.1               # via stepwell (pyproject.toml)
shared==1  # via pytest, ask-me
"""
FOR = {"program": {"numpy"}, "tests": {"pytest"}, "installers": set[str]()}


def written(days: dict[str, str]) -> str:
    rows = pinned.table(PINNED, FOR, Asked(pinned.read_via(VIA), days), {"shared==1": "2020-01-02"})
    return f"{pinned._BEGIN}{rows}{pinned._END}"


def test_what_is_pinned_is_read_with_its_versions_for_each_system() -> None:
    assert pinned.pins([CONSTRAINTS, "shared==1\n"]) == PINNED


def test_the_list_says_what_for_who_needs_it_and_since_when() -> None:
    paper = written({"numpy==2.4.6": "2026-05-18", "numpy==2.5.5": "2026-11-15"})
    assert "| numpy | 2.4.6, 2.5.5 | 2026-05-18, 2026-11-15 | program | Stepwell |\n" in paper
    assert "| ask-me | 2.0 |  | program | numpy |\n" in paper
    assert "| shared | 1 | 2020-01-02 | program | ask-me, pytest |\n" in paper, "the day that was known stays"
    assert "| pytest | 9.1 |  | tests | Stepwell |\n" in paper
    assert pinned.stale(PINNED, paper) == []


def test_days_are_those_of_the_oldest_file() -> None:
    early, late = (dt.datetime(2026, 1, day, tzinfo=dt.UTC) for day in (2, 3))
    lock = {
        "packages": [
            {"name": "A.b", "version": "1", "sdist": {"upload-time": late}, "wheels": [{"upload-time": early}]},
            {"name": "c", "version": "2", "wheels": [{}]},
        ]
    }
    assert pinned.read_days(lock) == {"a-b==1": "2026-01-02"}


def test_a_list_that_is_not_what_is_pinned_is_told_package_by_package() -> None:
    said = pinned.stale({"a": ("1",), "b": ("2",)}, f"{pinned._BEGIN}| a | 0 | | | |\n| c | 3 | | | |\n{pinned._END}")
    assert said == [
        "a is pinned at 1, and the list has 0.",
        "b is pinned at 2, and the list has nothing.",
        "c is in the list, and not pinned.",
    ]
    with pytest.raises(ValueError, match="has lost the lines"):
        pinned.stale({}, "no list")


def test_the_list_of_the_papers_is_that_of_the_constraints() -> None:
    texts = [(ROOT / name).read_text(encoding="utf-8") for name in LISTS]
    assert pinned.stale(pinned.pins(texts), (ROOT / PAPER).read_text(encoding="utf-8")) == []


class Auditor:
    """Answers for each package that it is asked for; `knows` has the weak ones, `passes` those it knows nothing of."""

    def __init__(self, *, knows: Sequence[str] = (), passes: Sequence[str] = (), answers: bool = True) -> None:
        self.knows, self.passes, self.answers = knows, passes, answers
        self.asked: list[str] = []

    def __call__(self, words: Sequence[str]) -> str:
        if not self.answers:
            return ""
        lines = Path(words[words.index("--requirement") + 1]).read_text(encoding="utf-8").split()
        self.asked += lines
        return json.dumps({"dependencies": [self._one(*line.split("==")) for line in lines]})

    def _one(self, name: str, version: str) -> dict[str, object]:
        if name in self.passes:
            return {"name": name, "skip_reason": "Dependency not found"}
        weak = {"id": "PYSEC-1", "aliases": ["CVE-1"], "fix_versions": ["9"]}
        return {"name": name, "version": version, "vulns": [weak] if name in self.knows else []}


def test_every_version_is_asked_for_and_nothing_known_is_good() -> None:
    auditor = Auditor()
    assert audit.audit(PINNED, "pip-audit", auditor) == (
        audit.GOOD,
        ["5 pinned packages were looked at: no weakness is known."],
    )
    assert sorted(auditor.asked) == ["ask-me==2.0", "numpy==2.4.6", "numpy==2.5.5", "pytest==9.1", "shared==1"]


def test_a_weakness_is_told_with_its_names_and_where_it_is_mended() -> None:
    status, said = audit.audit(PINNED, "pip-audit", Auditor(knows=["pytest"]))
    assert status == audit.WEAK
    assert said == ["pytest 9.1: PYSEC-1 (CVE-1), mended in 9."]


def test_silence_is_no_good_answer() -> None:
    status, said = audit.audit(PINNED, "pip-audit", Auditor(answers=False))
    assert status == audit.UNKNOWN
    assert said[0].startswith("No source of advisories could be reached")
    assert audit.audit(PINNED, "pip-audit", Auditor(passes=list(PINNED)))[0] == audit.UNKNOWN
    status, said = audit.audit(PINNED, "pip-audit", Auditor(knows=["pytest"], passes=["shared"]))
    assert status == audit.UNKNOWN
    assert said[0].startswith("pytest 9.1")
    assert said[1] == "Only 4 of 5 packages could be looked at (not: shared)."
