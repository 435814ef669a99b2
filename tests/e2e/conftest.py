# SPDX-License-Identifier: Apache-2.0
"""A person in front of the real program: a subprocess with a real window, seen and touched through `robot.py`."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from app.logbook.keeping import Keeping, listening
from app.record.keys import PLACE_VARIABLE, Place
from tests.e2e.logged import private
from tests.forked import begin
from ui.cli.main import run
from ui.cli.world import World
from ui.preflight import Machine

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0
DRESSED = ("main_job", "by_hand", "kiosk", "first_start", "killed", "other_device", "assistive_bus")
"""What is in the names of modules that look at sizes, or at the whole program as people have it; the others ask what is
said and done, in a window without a style sheet."""


def environment(**more: str) -> dict[str, str]:
    """Return the environment of the program: no screen, key in a file, no way out but loopback."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("STEPWELL", "QT_"))}
    return kept | {
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "STEPWELL_KEY_PLACE": "file",
        "PYTHONUTF8": "1",
        **more,
    }


def stepwell(home: Path, *words: str, stdin: str = "", check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run the command line on a data folder, in this process: starting one takes longer than most commands."""
    machine = Machine("linux", {}, lambda _n: True, lambda: True, True, lambda: False, lambda: False)
    world = World(out=StringIO(), err=StringIO(), stdin=StringIO(stdin), environ={}, machine=machine)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, Place.FILE)
        code = run(["--home", str(home), *words], world)
    done = subprocess.CompletedProcess(words, code, world.out.getvalue(), world.err.getvalue())  # type: ignore[attr-defined]
    if check and done.returncode:
        raise AssertionError(f"stepwell {' '.join(words)} exited {done.returncode}: {done.stderr}")
    return done


class Person:
    """Somebody who uses the window."""

    def __init__(
        self,
        home: Path,
        *,
        gather_s: float | None = None,
        kiosk: bool = False,
        where: dict[str, str] | None = None,
        afresh: bool = False,
    ) -> None:
        """`where`: what the environment says of another screen; `afresh`: see `tests.forked`."""
        gathering = () if gather_s is None else (str(gather_s),)
        gathering += ("kiosk",) if kiosk else ()
        self.process = begin(
            "tests.e2e.robot", str(home), *gathering, environment=environment(**(where or {})), afresh=afresh
        )
        self.screen: dict[str, Any] = self._hear()

    def _hear(self) -> dict[str, Any]:
        """Return the next answer; a program that stays silent is ended, so that a test fails and does not hang."""
        assert self.process.stdout is not None
        alarm = threading.Timer(PATIENCE_S, self.process.kill)
        alarm.start()
        try:
            line = self.process.stdout.readline()
        finally:
            alarm.cancel()
        if not line:
            self.process.wait()
            assert self.process.stderr is not None
            raise AssertionError(f"the program ended: {self.process.stderr.read()}")
        self.screen = json.loads(line)
        assert "error" not in self.screen, self.screen
        return self.screen

    def do(self, do: str, **more: str | int) -> dict[str, Any]:
        """Give a command and return the screen after it."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": do, **more}) + "\n")
        self.process.stdin.flush()
        return self._hear()

    def press(self, *names: str) -> dict[str, Any]:
        """Press one control after the other."""
        for name in names:
            self.do("press", name=name)
        return self.screen

    def touch(self, *names: str) -> dict[str, Any]:
        """Touch one thing after the other with a finger."""
        for name in names:
            self.do("touch", name=name)
        return self.screen

    def can_press(self, name: str) -> bool:
        """Say whether a control with this name is there."""
        return any(control["name"].startswith(name) for control in self.screen["controls"])

    def named(self, kind: str) -> list[str]:
        """Return the names of the controls of a kind."""
        return [control["name"] for control in self.screen["controls"] if control["kind"] == kind]

    def kill(self) -> None:
        """Pull the plug: SIGKILL."""
        self.process.kill()
        self.process.wait()
        self._shut()

    def close(self) -> int:
        """Close the window and return the exit status."""
        assert self.process.stdin is not None
        self.process.stdin.write('{"do": "close"}\n')
        self.process.stdin.flush()
        status = self.process.wait(PATIENCE_S)
        self._shut()
        return status

    def _shut(self) -> None:
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()


def screen_of(folder: Path, width: int, height: int) -> dict[str, str]:
    """Return the environment of a screen of this size, px; Qt's own of no screen is 800 by 800."""
    file = folder / "screen.json"
    screen = {"name": "glass", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}


@pytest.fixture(autouse=True)
def _key_lies_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test puts a key into the keyring of whoever runs it."""
    monkeypatch.setenv(PLACE_VARIABLE, Place.FILE)


@pytest.fixture(autouse=True)
def _the_log_holds_no_words(tmp_path: Path) -> Iterator[None]:
    """Whatever was written down during a test, here or by the window of a robot: no word of a person is in it."""
    with TemporaryDirectory() as heard:
        with listening(Keeping(Path(heard) / "logs", lambda: 0)):
            yield
        folders = {Path(heard) / "logs", *(file.parent for file in tmp_path.rglob("stepwell-*.log"))}
        assert [line for folder in folders for line in private(folder)] == []


@pytest.fixture(autouse=True)
def _plain(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if not any(name in request.path.stem for name in DRESSED):
        monkeypatch.setenv("ROBOT_PLAIN", "1")


@pytest.fixture
def sit_down() -> Iterator[Callable[..., Person]]:
    """Start the program on a data folder; whatever still runs at the end is ended."""
    people: list[Person] = []

    def start(
        home: Path, *, gather_s: float | None = None, kiosk: bool = False, where: dict[str, str] | None = None
    ) -> Person:
        person = Person(home, gather_s=gather_s, kiosk=kiosk, where=where)
        people.append(person)
        return person

    yield start
    for person in people:
        person.kill()
