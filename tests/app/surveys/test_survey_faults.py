# SPDX-License-Identifier: Apache-2.0
"""Killed anywhere: what was acknowledged is counted once, and what was not is counted once or not at all."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import Refusal
from app.record.errors import StoreFailed
from app.surveys import counts, waiting
from tests.app.surveys.conftest import PEOPLE, At, come_in
from tests.app.surveys.test_surveys import TIME, give
from ui.compose import Program

ROOT = Path(__file__).parents[3]


class Killed(BaseException):
    """Ends the program where it stands."""


def total(program: Program) -> int:
    program.surveys.tidy()
    counted = program.database.execute("SELECT coalesce(sum(answers), 0) FROM survey_count").fetchone()[0]
    return counted + sum(sum(pot.steps) for pot in program.surveys._waiting.load())


def steps(patch: pytest.MonkeyPatch, stop: int, done: list[str]) -> None:
    """Be killed before the step number `stop` of those that reach the disk."""

    def before(name: str, real):
        def call(*args, **named):
            if len(done) == stop:
                raise Killed
            done.append(name)
            return real(*args, **named)

        return call

    patch.setattr(waiting, "_write", before("write", waiting._write))
    patch.setattr(waiting, "flush_folder", before("flush", waiting.flush_folder))
    patch.setattr(counts, "fold", before("fold", counts.fold))
    patch.setattr(Path, "replace", before("replace", Path.replace))


@pytest.mark.parametrize("already", [0, 2, 4])
def test_killed_before_any_step(another, already):
    stop = 0
    while True:
        at: At = another()
        program = at.open()
        for who in PEOPLE[:already]:
            give(program, who, {TIME: 1})
        done: list[str] = []
        with pytest.MonkeyPatch.context() as patch:
            steps(patch, stop, done)
            try:
                give(program, "p11", {TIME: 1})
                acknowledged = True
            except Killed:
                acknowledged = False
        found = total(at.open())
        assert found in ({already + 1} if acknowledged else {already, already + 1}), done
        assert total(at.open()) == found
        if acknowledged:
            break
        come_in(at.program, "p11")
        with pytest.raises(Refusal, match="survey_done"):  # nobody is counted twice
            at.program.surveys.give("p11", "hands", "week", {TIME: 1})
        stop += 1
    assert stop > 2


def test_half_of_a_write_is_no_state(at):
    program = at.open()
    give(program, "p00", {TIME: 1})
    whole = at.home.surveys.read_bytes()
    beside = at.home.surveys.with_name("surveys.waiting.new")
    for half, other in ((whole, whole[:100]), (b"x" * len(whole), whole), (whole[:50] + b"x" * 99, whole)):
        at.home.surveys.write_bytes(half)
        beside.write_bytes(other)
        assert total(at.open()) == 1
        give(at.program, "p01", {})
        assert total(at.open()) == 1
        assert not beside.exists()
        at.program.database.execute("DELETE FROM survey_away")


def test_a_file_that_cannot_be_opened_costs_what_was_in_it_and_nothing_else(at):
    program = at.open()
    give(program, "p00", {TIME: 1})
    at.home.surveys.write_bytes(b"")
    give(program, "p01", {TIME: 1})
    assert total(program) == 1


def test_a_full_disk_takes_the_mark_back_so_that_it_can_be_tried_again(at, monkeypatch):
    program = at.open()

    def full(*_args, **_named):
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(waiting, "_write", full)
        with pytest.raises(StoreFailed):
            give(program, "p00", {TIME: 1})
    assert program.surveys.offered("p00") is not None
    give(program, "p00", {TIME: 1})
    assert total(program) == 1


CHILD = """
import sys
from app.record.home import Home
from tests.app.record.record_kit import HandClock
from ui.compose import assemble
program = assemble(Home.default(), clock=HandClock(int(sys.argv[1])))
for number in range(1000):
    program.surveys.give_at_door("hands", "week", {"work-time": number % 4, "work-help": 0})
    print(number + 1, flush=True)
"""


def test_kill_9_loses_nothing_that_was_acknowledged(at):
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(at.clock.now_ms())],
        cwd=ROOT,
        env={**os.environ, "STEPWELL_HOME": str(at.home.path)},
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    )
    try:
        acknowledged = 0
        while acknowledged < 13:
            line = child.stdout.readline()
            assert line, "it ended by itself"
            acknowledged = int(line)
        child.send_signal(signal.SIGKILL)
        acknowledged += len(child.stdout.read().split())
    finally:
        child.kill()
        child.wait()
        child.stdout.close()
    found = total(at.open()) / 2
    assert acknowledged <= found <= acknowledged + 1
