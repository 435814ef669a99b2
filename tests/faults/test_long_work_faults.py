# SPDX-License-Identifier: Apache-2.0
"""A backup that the window asked for: beside the writer, on a full disk, stopped, and at the end of the program."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from app.clock import SystemClock
from app.record.backup import backups
from app.record.home import Home
from app.record.keys import KeyStore
from app.rights import COMMAND_LINE
from tests.faults.test_storage_full_disk import leave, small_disk
from ui.compose import Running, assemble
from ui.compose.copying import Copying

__all__ = ["small_disk"]


def ended(standing) -> str:
    """Wait until it has ended; return how."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        found = standing()
        if found is not None and found.ended:
            return found.ended
        time.sleep(0.005)
    raise AssertionError("it did not end")


def copies(home: Home) -> int:
    return len(backups(home, KeyStore(home).key()))


def test_a_full_disk_is_said_and_with_room_it_is_made(small_disk: Path) -> None:
    home = Home(small_disk / "home")
    program = assemble(home, synchronous="OFF", actor=COMMAND_LINE)
    program.accounts.add(name="Ada")
    noted = []
    program.device.beside = beside = Copying(noted.append)
    try:
        ballast = leave(small_disk, 100_000)
        program.device.back_up()
        assert ended(program.device.copying) == "store.disk_full"
        assert program.device.copying() is None, "it is said once"
        assert copies(home) == 0
        assert not list(home.backups.glob("*.part*"))
        ballast.unlink()
        program.device.back_up()
        assert ended(program.device.copying) == "done"
        assert copies(home) == 1
        assert len(noted) == 1
        noted[0]()  # on the thread of the connection
        assert len(program.audit.entries(action="backup_made")) == 1
    finally:
        beside.close()
        program.close()


def test_the_writer_is_free_while_it_is_made_and_a_stop_is_heard(home: Home) -> None:
    running = Running(home, SystemClock())
    go_on = threading.Event()
    try:
        running.program()
        beside = Copying(lambda then: running.submit(then).result())

        def slow(tell) -> None:
            for done in range(10_000):
                tell(done, 10_000)
                go_on.wait(0.001)

        beside.begin(slow, lambda: None)
        assert running.submit(lambda: 7).result(timeout=10) == 7
        standing = beside.standing()
        assert standing is not None
        assert not standing.ended
        beside.stop()
        assert ended(beside.standing) == "stopped"
        beside.begin(slow, lambda: None)
        while not beside.standing().done:
            time.sleep(0.005)
        beside.close()  # the end of the program stops it, too
        assert ended(beside.standing) == "stopped"
    finally:
        running.close()


def test_a_bug_in_it_is_handed_on_and_said_as_a_failure(home: Home) -> None:
    bugs: list[Exception] = []
    beside = Copying(lambda then: then(), bugs.append)
    try:
        beside.begin(lambda _tell: {}["no such key"], lambda: None)
        assert ended(beside.standing) == "store.failed"
        assert [type(bug) for bug in bugs] == [KeyError]
    finally:
        beside.close()
