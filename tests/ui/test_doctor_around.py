# SPDX-License-Identifier: Apache-2.0
"""What the doctor finds around a data folder: what is shown and played, and which windows are open."""

from __future__ import annotations

import json
import sys
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from app.checkup import look_over
from app.clock import SystemClock
from app.long_work import Course, Stopped, untold
from app.record.finding import Finding, Severity
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from ui.cli.main import run
from ui.cli.world import World
from ui.compose import Running
from ui.doctor.copies import open_windows
from ui.doctor.playing import command, shown_and_played
from ui.preflight import Machine
from ui.self_test import screens
from ui.self_test.trying import found

FOUND = Finding("fonts.missing", Severity.WARNING, {"languages": "ar"})


def says(*bad: str, good: str = "") -> list[str]:
    """A program that says so of each check."""
    checks = [{"name": name, "good": name == good, "said": f"{name} said.", "seconds": 0} for name in (*bad, good)]
    return [sys.executable, "-S", "-c", f"print({json.dumps({'good': not bad, 'checks': checks})!r})"]


def test_what_the_program_says_of_itself_is_found() -> None:
    assert list(shown_and_played(untold, says(good="a film"))) == []
    found = {each.code: each for each in shown_and_played(untold, says("fonts of the languages", "a sound", "a film"))}
    assert {code: each.severity for code, each in found.items()} == {
        "fonts.missing": Severity.WARNING,
        "program.plays_nothing": Severity.ERROR,
    }
    (parts,) = shown_and_played(untold, says("languages", "Qt plugins", good="a sound"))
    assert (parts.code, parts.params["reason"]) == ("program.parts", "languages said. Qt plugins said.")


@pytest.mark.parametrize("words", [["/no/such/program"], [sys.executable, "-S", "-c", "print('{')"]])
def test_a_program_that_does_not_answer_is_worth_knowing_and_no_more(words: list[str]) -> None:
    (one,) = shown_and_played(untold, words)
    assert (one.code, one.severity) == ("program.not_asked", Severity.NOTICE)


def test_a_look_that_is_stopped_ends_the_process() -> None:
    course = Course()
    course.stop()
    with pytest.raises(Stopped):
        list(shown_and_played(course.tell, [sys.executable, "-S", "-c", "import time; time.sleep(600)"]))


def test_this_program_is_asked_by_a_command_that_it_has() -> None:
    assert command()[-3:] == ("self-test", "--shows", "--json")


def test_a_script_without_a_font_is_found(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    arabic = QFontDatabase.WritingSystem.Arabic
    monkeypatch.setattr(screens.QFontDatabase, "families", lambda script: [] if script == arabic else ["A font"])
    (check,) = (each for each in screens.shown(qapp, "linux") if each.name == "fonts of the languages")
    (came,) = found([check])
    assert (came.good, came.said) == (False, "ar")
    (elsewhere,) = (each for each in screens.shown(qapp, "win32") if each.name == "fonts of the languages")
    assert next(found([elsewhere])).good, "what the system brings is not seen without a window"


def process(folder: Path, number: int, *words: str) -> None:
    (folder / str(number)).mkdir(parents=True)
    (folder / str(number) / "cmdline").write_bytes("\0".join((*words, "")).encode())


def test_windows_are_told_from_commands_and_from_other_programs(tmp_path: Path) -> None:
    home, processes = Home(tmp_path / "home").make(), tmp_path / "proc"
    process(processes, 10, "/bin/sh", "/opt/stepwell/stepwell")
    process(processes, 11, "/opt/stepwell/versions/0.1.0/stepwell", "learner", "list")
    process(processes, 12, "/usr/bin/vim", "stepwell")
    process(processes, 13, "")
    assert list(open_windows(home, processes)) == []
    process(processes, 20, "/opt/stepwell/versions/0.1.0/stepwell", "--kiosk")
    home.lock.write_text("20\n")
    assert [each.code for each in open_windows(home, processes)] == ["running.window"]
    process(processes, 21, "/srv/.venv/bin/python3", "/srv/.venv/bin/stepwell", "--home", "/srv/other")
    process(processes, 22, "python3.11", "-m", "ui.cli.main")
    found = {each.code: each.params for each in open_windows(home, processes)}
    assert found == {"running.window": {}, "running.others": {"windows": 2}}


def test_what_is_found_around_stands_among_the_rest_the_worst_first(tmp_path: Path) -> None:
    def around(tell):
        tell(1, 1)
        yield Finding("program.parts", Severity.ERROR, {})
        yield Finding("running.window", Severity.NOTICE, {})

    told: list[tuple[int, int]] = []
    came = look_over(Home(tmp_path / "none"), SystemClock(), 1, lambda *far: told.append(far), around)
    assert [each.code for each in came] == ["program.parts", "settings.flaws", "store.none", "running.window"]
    assert told[-1] == (10_000, 10_000)


def test_a_window_looks_at_its_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    monkeypatch.setattr("ui.doctor.around.shown_and_played", lambda _tell: [FOUND])
    running = Running(Home(tmp_path / "home").make(), SystemClock())
    try:
        running.start_sending(lambda error: pytest.fail(str(error)))
        looks = running.writer.call(lambda program: program.looks_around)
        assert looks is not None
        assert FOUND in list(looks(untold))
    finally:
        running.close()


@pytest.mark.parametrize(("loads", "asked"), [(True, True), (False, False)])
def test_the_command_asks_where_qt_can_be_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loads: bool, asked: bool
) -> None:
    monkeypatch.setattr("ui.doctor.around.shown_and_played", lambda _tell: [FOUND])
    machine = Machine("linux", {}, lambda _n: loads, lambda: True, True, lambda: False, lambda: False)
    out = StringIO()
    world = World(out=out, err=StringIO(), stdin=StringIO(), environ={}, machine=machine, around=True)
    assert run(["doctor", "--json", "--home", str(tmp_path / "home")], world) == int(asked)
    told = {each["code"]: each for each in json.loads(out.getvalue())["findings"]}
    assert (FOUND.code in told) == asked
    if asked:
        assert told[FOUND.code]["suggestion"] == "apt-get install fonts-noto-core"
        assert told[FOUND.code]["sentence"].startswith("There is no font for these languages of the window: ar.")
