# SPDX-License-Identifier: Apache-2.0
"""`stepwell learner pin`, `reset-pin` and `badge` on the real program."""

from __future__ import annotations

import html
import json
import re
import shutil
import stat
import sys
from io import StringIO
from pathlib import Path

import pytest

from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from ui.cli.main import run
from ui.cli.world import World
from ui.compose import open_program
from ui.preflight import Machine


class Stepwell:
    """The command line on one data folder, in this process."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def __call__(self, *argv: str, stdin: str = "", status: int = 0) -> str:
        machine = Machine("linux", {}, lambda _n: True, lambda: True, True, lambda: False, lambda: False)
        world = World(out=StringIO(), err=StringIO(), stdin=StringIO(stdin), environ={}, machine=machine)
        code = run([*argv, "--home", str(self.home)], world)
        said = world.out.getvalue() if status == 0 else world.err.getvalue()  # type: ignore[attr-defined]
        assert code == status, said
        return said


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with Ada, whose PIN is 2580, and Ben, who has none."""
    home = tmp_path_factory.mktemp("made") / "home"
    made = Stepwell(home)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, "file")
        made("learner", "add", "--id", "ada", "--name", "Ada <Obi>", "--pin-stdin", stdin="2580\n")
        made("learner", "add", "--id", "ben", "--name", "Ben")
    return home


@pytest.fixture
def stepwell(made_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stepwell:
    """A copy of it."""
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    return Stepwell(shutil.copytree(made_once, tmp_path / "home"))


def signs_in(stepwell: Stepwell, who: str, pin: str) -> tuple[bool, bool]:
    with open_program(Home(stepwell.home)) as program:
        outcome = program.accounts.sign_in(who, pin)
    return outcome.ok, outcome.must_change


def audited(stepwell: Stepwell) -> tuple[list[str], str]:
    with open_program(Home(stepwell.home), write=False) as program:
        entries = program.audit.entries()
    return [f"{entry.kind} {entry.action} {entry.learner}" for entry in entries], str(entries)


def test_a_pin_is_set_from_standard_input(stepwell: Stepwell) -> None:
    assert stepwell("learner", "pin", "ben", "--stdin", stdin="7531\n") == "learner  ben\npin      set\n"
    assert signs_in(stepwell, "ben", "7531") == (True, False)
    assert signs_in(stepwell, "ben", "2580") == (False, False)
    actions, all_of_it = audited(stepwell)
    assert actions[0] == "command_line pin_changed ben"
    assert "7531" not in all_of_it


@pytest.mark.parametrize(
    ("argv", "stdin", "status", "words"),
    [
        (["pin", "ada"], "7531\n", 2, "--stdin"),
        (["pin", "ada", "--stdin"], "", 2, "no PIN came"),
        (["pin", "ada", "--stdin"], "1234\n", 1, "Everybody tries"),
        (["pin", "ada", "--stdin"], "12\n", 1, "4 to 12 digits"),
        (["pin", "bob", "--stdin"], "7531\n", 1, "Nobody here has the id bob"),
        (["reset-pin", "bob"], "", 1, "Nobody here has the id bob"),
        (["badge", "ada"], "", 2, "--out FILE"),
        (["badge", "ada", "bob", "--revoke"], "", 1, "Nobody here has the id bob"),
    ],
)
def test_what_cannot_be_done_says_so_and_changes_nothing(
    stepwell: Stepwell, argv: list[str], stdin: str, status: int, words: str
) -> None:
    before = audited(stepwell)
    assert words in stepwell("learner", *argv, stdin=stdin, status=status)
    assert audited(stepwell) == before
    assert signs_in(stepwell, "ada", "2580") == (True, False)


def test_a_reset_shows_the_temporary_pin_once(stepwell: Stepwell) -> None:
    told = json.loads(stepwell("learner", "reset-pin", "ada", "--reason", "forgot it", "--json"))
    pin = told.pop("temporary_pin")
    assert told == {"learner": "ada", "good_for_hours": 24}
    assert re.fullmatch("[0-9]{6}", pin)
    assert signs_in(stepwell, "ada", "2580") == (False, False)
    assert signs_in(stepwell, "ada", pin) == (True, True)
    actions, all_of_it = audited(stepwell)
    assert actions[0] == "command_line pin_reset ada"
    assert "forgot it" in all_of_it
    assert pin not in all_of_it


@pytest.mark.parametrize("command", [["reset-pin", "ada"], ["pin", "ada", "--stdin"]])
def test_notes_that_would_be_lost_are_told_beforehand(stepwell: Stepwell, command: list[str]) -> None:
    with open_program(Home(stepwell.home)) as program:
        program.database.execute("INSERT INTO sealed VALUES ('n', 'ada', 'note', 0, x'00')")
    said = stepwell("learner", *command, stdin="7531\n", status=1)
    assert "1 private note," in said
    assert "--yes" in said
    assert signs_in(stepwell, "ada", "2580") == (True, False)
    stepwell("learner", *command, "--yes", stdin="7531\n")
    assert signs_in(stepwell, "ada", "2580") == (False, False)


def test_badges_are_printed_for_each_once_and_lost_ones_end(stepwell: Stepwell, tmp_path: Path) -> None:
    cards = tmp_path / "cards.html"
    rows = json.loads(stepwell("learner", "badge", "ada", "ben", "ada", "--out", str(cards), "--json"))
    assert rows == [{"id": "ada", "issued": 1, "revoked": 0}, {"id": "ben", "issued": 1, "revoked": 0}]
    page = cards.read_text(encoding="utf-8")
    assert html.escape("Ada <Obi>") in page
    if sys.platform != "win32":
        assert stat.S_IMODE(cards.stat().st_mode) == 0o600
    codes = re.findall(r'class="code">([^<]+)<', page)

    def owners() -> list[str | None]:
        with open_program(Home(stepwell.home), write=False) as program:
            found = [program.accounts.badge_owner(code) for code in codes]
        return [owner and owner.id for owner in found]

    assert owners() == ["ada", "ben"]
    rows = json.loads(stepwell("learner", "badge", "ada", "--revoke", "--json"))
    assert rows == [{"id": "ada", "issued": 0, "revoked": 1}]
    assert owners() == [None, "ben"]


def test_a_folder_that_is_not_there_issues_nothing(stepwell: Stepwell, tmp_path: Path) -> None:
    missing = tmp_path / "missing" / "cards.html"
    assert "no folder" in stepwell("learner", "badge", "ada", "--out", str(missing), status=1)
    assert not any("badge" in action for action in audited(stepwell)[0])
