# SPDX-License-Identifier: Apache-2.0
"""kill -9 at a random moment: what was acknowledged is there, nothing is half applied, and the program starts again."""

from __future__ import annotations

import random
import subprocess

import pytest

from app.clock import SystemClock, new_id
from app.record.backup import back_up, newest_good
from app.record.errors import MissingStore
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.restoring import restore_latest
from tests.app.record.record_kit import answered
from tests.faults.storage_kit import Process, assert_whole, opened, process

SHORT, LONG = 5, 200


def _kill_while_answering(home: Home, chance: random.Random) -> set[str]:
    """Return the ids that the process acknowledged before it was killed."""
    with process("answer", home) as worker:
        wanted = chance.randrange(60)
        lines = [worker.stdout.readline() for _ in range(wanted)]
        worker.kill()
        lines += worker.stdout.readlines()
    return {line.strip() for line in lines if line.endswith("\n")}


def _kill_answers(home: Home, kills: int) -> None:
    chance = random.Random(kills)
    saved: set[str] = set()
    for _ in range(kills):
        saved |= _kill_while_answering(home, chance)
        database, record = opened(home)
        with database:
            present = assert_whole(database, record)
            assert saved <= present
            assert len(present) % 2 == 0  # question and answer came in one transaction
    assert saved


def test_answers_survive_kills(home):
    _kill_answers(home, SHORT)


@pytest.mark.soak
def test_answers_survive_many_kills(home):
    _kill_answers(home, LONG)


def _kill_soon(worker: Process, seconds: float) -> None:
    """Kill at a moment that nothing in the process decides."""
    try:
        worker.wait(seconds)
    except subprocess.TimeoutExpired:
        worker.kill()
        worker.wait()


@pytest.mark.parametrize("work", ["back_up", "restore", "create"])
def test_a_kill_while_files_are_changed_leaves_a_way_on(home, work):
    chance = random.Random(work)
    database, record = opened(home)
    with database:
        record.append("ana", *(answered(f"i{number}") for number in range(200)))
        back_up(home, KeyStore(home).key(), now_ms=SystemClock().now_ms())
    for number in range(4):
        target = Home(home.path.with_name(f"new{number}")) if work == "create" else home
        with process(work, target) as worker:
            _kill_soon(worker, chance.uniform(0, 0.08))
        try:
            database, record = opened(target)
        except MissingStore:
            # Killed between setting the old one aside and putting the copy in: said, and the restore can be repeated.
            assert work == "restore"
            restore_latest(home, KeyStore(home).key(), new_id=new_id, now_ms=SystemClock().now_ms())
            database, record = opened(home)
        with database:
            events = assert_whole(database, record)
        if work != "create":
            assert len(events) == 200
            newest_good(home, KeyStore(home).key())
