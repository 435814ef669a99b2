# SPDX-License-Identifier: Apache-2.0
"""An organisation publishes a version of the program, and a device takes it by commands and beside its window.

The installed program is a small script that hands over to the real one, started by the real launcher.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.long_work import Stopped
from app.record.backup import backups
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.lock import FolderLock
from app.record.writer import Writer
from app.rights import COMMAND_LINE
from app.updates.by_hand import Came, Updating
from app.updates.installation import MARKER, Installation, running
from sync.repository.program_rounds import Ended
from tests.cli.test_commands import Done, Stepwell, _key_in_a_file  # noqa: F401 - a fixture for every test
from tests.cli.test_repo_commands import Place, _cheap  # noqa: F401 - the same
from tests.program_kit import ROOT, WHOLE_NOT, installed, put_version, script, tarball
from ui.compose import Running as BehindWindow
from ui.compose import assemble
from ui.compose.updating_itself import round_of

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the launcher is for Linux")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    made = Place(tmp_path)
    made.begin()
    made.repo("program-key", *made.secret, *program_secret(made), stdin=f"{made.code}\n")
    made.publish()
    made.stepwell("pack", "source", "set", f"{made.office}/pack-source.json", "--place", str(made.stick))
    return made


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Installation:
    """0.1.0 is installed, and it is what runs these commands."""
    found = installed(tmp_path / "stepwell", "0.1.0")
    monkeypatch.setenv("STEPWELL_PROGRAM", str(found.versions / "0.1.0"))
    return found


def program_secret(place: Place) -> tuple[str, str]:
    return "--key-passphrase-file", place.file("program-pass", "not the day's words\n")


def offer(place: Place, version: str = "0.2.0", percent: int = 100, program: bytes | None = None) -> Done:
    file = tarball(place.folder / "dist", version, program)
    return place.repo(
        *("publish-program", str(file), "--percent", str(percent), "--to", str(place.stick), "--json"),
        *(*place.secret, *program_secret(place)),
    )


def status(place: Place) -> dict[str, object]:
    return place.stepwell("update", "status", "--json").json  # type: ignore[no-any-return]


def test_from_the_publisher_to_the_next_start(place: Place, made: Installation) -> None:
    assert offer(place, percent=0).json["offered"] == "0.2.0 linux-x86_64 0 %"
    looked = place.stepwell("update", "check", "--json")
    assert (looked.json["offered"], looked.json["why_not"], looked.json["installed"]) == ("0.2.0", "later", False)
    assert "not one of them yet" in looked.err
    secrets = (*place.secret, *program_secret(place))
    raised = place.repo("set-percent", "0.2.0", "100", "--to", str(place.stick), *secrets, "--json")
    assert raised.json["offered"] == "0.2.0 linux-x86_64 100 %"
    assert place.repo("status", "--json").json["programs"] == [
        {"version": "0.2.0", "platform": "linux-x86_64", "percent": 100, "least_version": "", "least_data": 0}
    ]
    assert "percent" in place.repo("status").out
    place.stepwell("learner", "add", "--id", "ada", "--name", "Ada")
    before = len(backups(Home(place.stepwell.home), KeyStore(Home(place.stepwell.home)).key()))
    assert place.stepwell("update", "install", "--json").json["installed"] is True
    home = Home(place.stepwell.home)
    assert len(backups(home, KeyStore(home).key())) == before + 1
    assert status(place) == {
        "version": "0.1.0",
        "updated_by": "itself",
        "next": "0.2.0",
        "before": "0.1.0",
        "on_trial": True,
        "not_again": "",
        "went_back_from": "",
    }
    codes = [each["code"] for each in place.stepwell("doctor", "--json", status=None).json["findings"]]
    assert "update.waits" in codes
    assert place.stepwell("update", "install", "--json").json["why_not"] == "newest"


def test_one_that_is_not_whole_is_said_and_shown(place: Place, made: Installation) -> None:
    offer(place, program=script("0.2.0", WHOLE_NOT))
    failed = place.stepwell("update", "install", status=1)
    assert "says that it is not whole (exit 1)" in failed.err
    assert status(place)["not_again"] == "0.2.0 (self_test)"
    [found] = [
        each
        for each in place.stepwell("doctor", "--json", status=1).json["findings"]
        if each["code"].startswith("update.")
    ]
    assert found["sentence"] == "Version 0.2.0 of the program was not put in: its self-test failed."
    assert place.stepwell("update", "install", "--json").json["why_not"] == "bad"
    assert made.current() == "0.1.0"


def test_going_back_by_hand_and_the_switch(place: Place, made: Installation) -> None:
    offer(place)
    place.stepwell("settings", "set", "updates.take", "no")
    assert "updates.take" in place.stepwell("update", "install", status=1).err
    assert made.current() == "0.1.0"
    place.stepwell("settings", "set", "updates.take", "yes")
    place.stepwell("update", "install")
    made.stands("0.2.0")
    gone = place.stepwell("update", "rollback", "--json")
    assert gone.json == {"next": "0.1.0", "not_again": "0.2.0"}
    assert "nothing to go back to" in place.stepwell("update", "rollback", status=1).err


def test_what_a_package_manager_has_is_left_alone(
    place: Place, made: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer(place)
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / MARKER).write_text("deb\n")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "lib" / "stepwell"))
    assert status(place) == {"version": "0.1.0", "updated_by": "package"}
    for command in ("check", "install", "rollback"):
        assert "package manager looks after" in place.stepwell("update", command, status=1).err
    assert made.current() == "0.1.0"
    assert not made.downloads.exists()


def test_a_program_without_a_launcher_says_so(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STEPWELL_PROGRAM", raising=False)
    assert status(place)["updated_by"] == "nobody"
    assert "without a launcher" in place.stepwell("update", "install", status=1).err


@pytest.mark.parametrize("how", ["good", "off", "disturbed", "damaged", "not whole"])
def test_a_round_beside_the_window(place: Place, made: Installation, how: str) -> None:
    offer(place, program=script("0.2.0", WHOLE_NOT) if how == "not whole" else None)
    if how == "off":
        place.stepwell("settings", "set", "updates.take", "no")
    if how == "damaged":
        for stored in (place.stick / "targets" / "program").rglob("*0.2.0"):
            stored.write_bytes(b"x" * stored.stat().st_size)
    home = Home(place.stepwell.home)
    writer = Writer(lambda: assemble(home, actor=None), lambda program: program.close())

    def tell(_done: int, _of: int) -> None:
        if how == "disturbed":
            raise Stopped

    try:
        here = running(os.environ, Path(sys.executable), "0.1.0")
        ended, came = round_of(here, home, SystemClock(), writer, tell)
    finally:
        writer.close()
    expected = {"good": Ended.DONE, "off": Ended.DONE, "disturbed": Ended.DISTURBED}
    assert ended is expected.get(how, Ended.FAILED)
    codes = {"good": "came", "off": "off", "disturbed": "stopped", "damaged": "altered"}
    assert came.code == codes.get(how, "program_self_test")
    assert made.current() == ("0.2.0" if how == "good" else "0.1.0")
    assert made.bad() == ({"0.2.0": "self_test"} if how == "not whole" else {})


@pytest.mark.parametrize("quiet", [True, False])
def test_the_program_behind_a_window_takes_a_version_while_nobody_works(
    place: Place, made: Installation, monkeypatch: pytest.MonkeyPatch, quiet: bool
) -> None:
    offer(place)
    monkeypatch.setattr("sync.repository.program_rounds.FIRST_S", 0.0)
    asked, failures = threading.Event(), list[Exception]()

    def is_quiet() -> bool:
        asked.set()
        return quiet

    behind = BehindWindow(Home(place.stepwell.home), SystemClock())
    try:
        behind.quiet = is_quiet
        behind.start_sending(failures.append)
        assert asked.wait(30)
        end = time.monotonic() + 30
        while quiet and made.current() == "0.1.0" and time.monotonic() < end:
            time.sleep(0.05)
    finally:
        behind.close()
    assert made.current() == ("0.2.0" if quiet else "0.1.0")
    assert not failures


@pytest.mark.parametrize("stops", [False, True])
def test_somebody_at_the_window_has_it_looked_for_under_their_hands(
    place: Place, made: Installation, stops: bool
) -> None:
    offer(place, program=script("0.2.0", "sleep 600") if stops else None)
    failures, came = list[Exception](), Came("")
    behind = BehindWindow(Home(place.stepwell.home), SystemClock())
    try:
        behind.start_sending(failures.append)
        behind.writer.call(lambda program: program.gate.enter(COMMAND_LINE))
        assert behind.writer.call(lambda program: program.update_now.state()) == Updating(can=True)
        behind.writer.call(lambda program: program.update_now.begin())
        end = time.monotonic() + 60
        while not came.code and time.monotonic() < end:
            time.sleep(0.05)
            if stops and (made.versions / ".new").exists():
                behind.writer.call(lambda program: program.update_now.stop())
            came = behind.writer.call(lambda program: program.update_now.state()).came or came
    finally:
        behind.close()
    assert came == (Came("stopped") if stops else Came("came", "0.2.0"))
    assert made.current() == ("0.1.0" if stops else "0.2.0")
    assert not (made.versions / ".new").exists()
    assert not failures


def test_two_that_put_in_at_once_do_it_one_after_the_other(place: Place, made: Installation) -> None:
    offer(place)
    with FolderLock(made.root / "update.lock").acquire():
        assert "Another Stepwell has" in place.stepwell("update", "install", status=1).err
    assert made.current() == "0.1.0"
    place.stepwell("update", "install")
    assert made.current() == "0.2.0"


# --- the real window behind the launcher

_WINDOW = """
import sys
import threading
import time
from pathlib import Path
from PySide6.QtCore import QTimer
from app.clock import SystemClock
from app.logbook.keeping import Keeping, listening
from app.record.home import Home
from ui.run import run_window
def shown(window):
    print(sys.argv[2], "stands", flush=True)
    QTimer.singleShot(0, window.close)
home = Home(Path(sys.argv[1]))
with listening(Keeping(home.logs, SystemClock().now_ms), debug=False):
    raise SystemExit(run_window(home, shown=shown))
"""
_UPDATING = """
import time
import app.maintenance.rounds
import sync.repository.program_rounds
from ui.compose.updating_itself import this_program
app.maintenance.rounds.ALONE_S = 0.0
sync.repository.program_rounds.FIRST_S = 0.0
sync.repository.program_rounds.SOON_S = 0.2
end = time.monotonic() + 60
def shown(window):
    timer = QTimer(window)
    timer.timeout.connect(lambda: window.close() if this_program().waiting or time.monotonic() > end else None)
    timer.start(100)
"""
_NEWER = """
import sys
import threading
import time
from pathlib import Path
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.lock import FolderLock
from app.record.database import connect, Mode
home = Home(Path(sys.argv[1]))
import app.record.schema as schema
database = connect(home.database, KeyStore(home).key(), Mode.WRITE)
database.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")
database.close()
print("newer", flush=True)
"""


def program(folder: Path, home: Path, version: str, code: str) -> bytes:
    """A program whose start is Python code of ours, on this data folder."""
    file = folder / f"start-{version}.py"
    file.write_text(code)
    return f'#!/bin/sh\ncd "{ROOT}"\nexec "{sys.executable}" "{file}" "{home}" {version}\n'.encode()


def window(made: Installation) -> list[str]:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run([str(made.root / "stepwell")], capture_output=True, text=True, check=False, env=environ)
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")[:-1]


def test_the_real_window_keeps_a_version_and_gets_the_data_back_after_one_that_never_showed(
    place: Place, made: Installation
) -> None:
    home = place.stepwell.home
    place.stepwell("learner", "add", "--id", "ada", "--name", "Ada")
    put_version(made.root, "0.1.0", program(place.folder, home, "0.1.0", _WINDOW))
    put_version(made.root, "0.2.0", program(place.folder, home, "0.2.0", _WINDOW))
    made.switch("0.2.0")
    assert window(made) == ["0.2.0 stands"]
    assert (made.on_trial(), made.before()) == ("", "0.1.0")

    place.stepwell("backup")
    put_version(made.root, "0.3.0", program(place.folder, home, "0.3.0", _NEWER))
    made.switch("0.3.0")
    assert [window(made), window(made)] == [["newer"], ["newer"]]
    assert window(made) == ["0.2.0 stands"]  # and not a page about a database that is too new
    assert made.went_back() == ("0.3.0", "no_first_screen")
    assert [each["id"] for each in json.loads(place.stepwell("learner", "list", "--json").out)] == ["ada"]
    assert (
        "the_program_went_back_from_a_version major=0 minor=3 patch=0"
        in place.stepwell("logs", "--level", "warning").out
    )
    [found] = [
        each["sentence"]
        for each in place.stepwell("doctor", "--json", status=1).json["findings"]
        if each["code"] == "update.went_back"
    ]
    assert "0.3.0" in found
    assert "twice showed no first screen" in found


def test_the_real_window_takes_a_version_and_the_next_start_is_that(place: Place, made: Installation) -> None:
    home = place.stepwell.home
    place.stepwell("learner", "add", "--id", "ada", "--name", "Ada")
    code = _WINDOW.replace("home = Home", f"{_UPDATING}home = Home")
    put_version(made.root, "0.1.0", program(place.folder, home, "0.1.0", code))
    offer(
        place, program=program(place.folder, home, "0.2.0", _WINDOW).replace(b"exec", b'[ "$1" = --self-test ] || exec')
    )
    assert window(made) == []
    assert (made.current(), made.on_trial()) == ("0.2.0", "0.2.0")
    assert window(made) == ["0.2.0 stands"]
    assert (made.on_trial(), made.before(), made.bad()) == ("", "0.1.0", {})


_CLOSES = """
import ui.first_start
real = ui.first_start.ask_to_set_up
def asks(window, take_in):
    QTimer.singleShot(200, window.close)
    answer = real(window, take_in)
    print("asked", answer, flush=True)
    return answer
ui.first_start.ask_to_set_up = asks
"""


def test_the_first_screen_of_an_unused_device_is_one(tmp_path: Path, made: Installation) -> None:
    code = _WINDOW.replace("home = Home", f"{_CLOSES}home = Home")
    put_version(made.root, "0.2.0", program(tmp_path, tmp_path / "unused", "0.2.0", code))
    made.switch("0.2.0")
    assert window(made) == ["asked None"]
    assert made.on_trial() == ""
