# SPDX-License-Identifier: Apache-2.0
"""Accounts of one machine at one data folder: `two_users_process.py HOME`, run by root, who becomes them in turn.

Prints one line of JSON: what each of them met. Everything is imported before the first fork, because the accounts may
not be able to read the interpreter's own files.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from app.clock import SystemClock
from app.key_admin import KeyAdmin
from app.record.backup import back_up, backups
from app.record.errors import StoreFailed
from app.record.home import Home
from app.record.keys import KeyStore, Place
from app.record.lock import FolderLock
from app.record.store import open_store, read_store
from app.rights import COMMAND_LINE, Gate
from tests.app.record.record_kit import add_learner, answered, open_record

FIRST, SECOND, STRANGER = 54_321, 54_322, 54_323
GROUP, ELSEWHERE = 54_400, 54_401


def as_user(user: int, group: int, work: Callable[[], object]) -> object:
    """Do the work in a child of another account, with the usual umask, and return what it returns or met."""
    into, out = os.pipe()
    child = os.fork()
    if not child:
        os.close(into)
        os.setgroups([group])
        os.setgid(group)
        os.setuid(user)
        os.umask(0o022)
        try:
            met = work()
        except (StoreFailed, OSError) as failed:
            met = f"failed: {type(failed).__name__}"
        os.write(out, json.dumps(met).encode())
        os._exit(0)
    os.close(out)
    with os.fdopen(into, "rb") as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return json.loads(said) if said else "killed"


def answer(home: Home, learner: str, *, die: bool = False) -> list[str]:
    """Record one answer and return who has answered so far; with `die`, be killed with the log unmerged."""
    with FolderLock(home.lock):
        database = open_store(home, KeyStore(home), SystemClock())
        add_learner(database, learner)
        open_record(database, clock=SystemClock()).append(learner, answered())
        found = [row[0] for row in database.execute("SELECT learner FROM event ORDER BY number")]
        if die:
            os.kill(os.getpid(), signal.SIGKILL)
        database.close()
    return found


def move(home: Home) -> str:
    """Share the folder with its group."""
    keys = KeyStore(home)
    KeyAdmin(home, keys, gate=Gate(COMMAND_LINE), clock=SystemClock()).move(Place.MACHINE)
    return keys.place.value


def save(home: Home) -> int:
    """Make a backup and return how many there are."""
    key = KeyStore(home).key()
    back_up(home, key, now_ms=SystemClock().now_ms())
    return len(backups(home, key))


def rotate(home: Home) -> int:
    """Change the key."""
    return KeyAdmin(home, KeyStore(home), gate=Gate(COMMAND_LINE), clock=SystemClock()).rotate().backups


def read(home: Home) -> int:
    """Count the answers without writing."""
    database = read_store(home, KeyStore(home))
    try:
        count: int = database.execute("SELECT count(*) FROM event").fetchone()[0]
        return count
    finally:
        database.close()


def warm_up() -> None:
    """Import all that is imported late."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        home.make()
        answer(home, "nobody")
        move(home)
        rotate(home)


def main(home: Home) -> None:
    warm_up()
    met = {
        "alone": as_user(FIRST, GROUP, lambda: answer(home, "ada")),
        "not_yet": as_user(SECOND, GROUP, lambda: read(home)),
        "moved": as_user(FIRST, GROUP, lambda: move(home)),
        "second": as_user(SECOND, GROUP, lambda: answer(home, "ben")),
        "first_again": as_user(FIRST, GROUP, lambda: answer(home, "ada")),
        "killed": as_user(FIRST, GROUP, lambda: answer(home, "ada", die=True)),
        "after_the_kill": as_user(SECOND, GROUP, lambda: answer(home, "ben")),
        "second_killed": as_user(SECOND, GROUP, lambda: answer(home, "ben", die=True)),
        "first_reads": as_user(FIRST, GROUP, lambda: read(home)),
        "first_saves": as_user(FIRST, GROUP, lambda: save(home)),
        "second_saves": as_user(SECOND, GROUP, lambda: save(home)),
        "second_rotates": as_user(SECOND, GROUP, lambda: rotate(home)),
        "first_last": as_user(FIRST, GROUP, lambda: answer(home, "ada")),
        "stranger": as_user(STRANGER, ELSEWHERE, lambda: read(home)),
    }
    print(json.dumps(met))


main(Home(Path(sys.argv[1])))
