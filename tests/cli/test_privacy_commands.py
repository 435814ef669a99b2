# SPDX-License-Identifier: Apache-2.0
"""`stepwell privacy`, from outside, on a real data folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from tests.cli.test_commands import Stepwell
from ui.compose import assemble

NAME = "Zebedee Quillfeather"
WHO = "zed-1"


@pytest.fixture(autouse=True)
def _key_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")


@pytest.fixture
def folder(tmp_path: Path) -> Stepwell:
    stepwell = Stepwell(tmp_path / "home")
    stepwell("learner", "add", "--id", WHO, "--name", NAME)
    return stepwell


def test_show_says_what_why_who_and_until_when_and_is_a_look(folder) -> None:
    said = folder("privacy", "show", WHO).out
    for word in (NAME, "why", "who sees it", "until", "answers", "programme"):
        assert word in said
    assert folder("privacy", "show", WHO, "--json").json["learner"] == WHO
    looks = folder("privacy", "looks", WHO, "--json").json
    assert [look["page"] for look in looks] == ["my_data", "my_data"]
    assert "Nobody here has the id" in folder("privacy", "show", "nobody", status=1).err


def test_copy_writes_three_files_that_only_this_account_reads(folder, tmp_path: Path) -> None:
    made = folder("privacy", "copy", WHO, "--out", str(tmp_path / "copy"), "--json").json
    assert json.loads(Path(made["json"]).read_text(encoding="utf-8"))["name"] == NAME
    assert NAME in Path(made["html"]).read_text(encoding="utf-8")
    assert Path(made["pdf"]).read_bytes().startswith(b"%PDF-")
    assert all(Path(path).stat().st_mode & 0o077 == 0 for path in made.values())


def test_erase_needs_yes_and_a_restore_does_not_bring_the_person_back(folder) -> None:
    folder("backup")
    folder("privacy", "erase", WHO, status=2)
    done = folder("privacy", "erase", WHO, "--yes", "--reason", "asked")
    assert "1 older copies" in done.err
    assert "nothing about the person was sent anywhere" in done.err
    assert "cannot be undone" in done.err
    assert WHO not in folder("learner", "list").out
    folder("restore", "--latest", "--yes")
    assert WHO not in folder("learner", "list").out
    assert "erased" in folder("learner", "add", "--id", WHO, "--name", "Another", status=1).err
    folder("record", "rebuild", "--verify")
    assert folder("privacy", "show", WHO, status=1)


def test_what_a_person_asked_for_is_shown_and_can_be_taken_back(folder) -> None:
    assert folder("privacy", "keep", WHO, "--json").json == {"id": WHO, "was_to_be_erased": False}
    program = assemble(Home(folder.home))
    try:
        program.privacy.plan_erasure(WHO)
    finally:
        program.close()
    assert "to be erased" in folder("privacy", "show", WHO).out
    assert folder("privacy", "keep", WHO, "--json").json["was_to_be_erased"] is True
    assert "to be erased" not in folder("privacy", "show", WHO).out


def test_a_copy_speaks_the_language_that_is_asked_for(folder, tmp_path: Path) -> None:
    made = folder("privacy", "copy", WHO, "--out", str(tmp_path / "copy"), "--lang", "es", "--json").json
    page = Path(made["html"]).read_text(encoding="utf-8")
    assert 'lang="es" dir="ltr"' in page
    assert "Tu nombre y tu función" in page


def test_switches(folder) -> None:
    switches = folder("privacy", "switches", "--json").json
    assert {name for name, on in switches.items() if not on} == {"notes"}
    assert folder("privacy", "switches", "--on", "notes", "--json").json["notes"] is True
    assert folder("privacy", "switches", "--off", "notes", "--json").json["notes"] is False
    assert folder("privacy", "switches", "--off", "plans", "--json").json["plans"] is False
    assert folder("privacy", "switches", "--json").json["plans"] is False
    assert folder("privacy", "switches", "--on", "plans", "--json").json["plans"] is True
    folder("privacy", "switches", "--on", "plans", "--off", "plans", status=2)
    folder("privacy", "switches", "--off", "names", status=2)


def test_retention(folder) -> None:
    assert folder("privacy", "retention", "--json").json["left_days"] == 0
    changed = folder("privacy", "retention", "--left-days", "30", "--run", "--json").json
    assert (changed["left_days"], changed["audit_years"], changed["let_go_ran"]) == (30, 3, True)
    folder("privacy", "retention", "--left-days", "-1", status=2)
