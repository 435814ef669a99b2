# SPDX-License-Identifier: Apache-2.0
"""A long backlog on a terminal: how far it is, and Ctrl-C."""

from __future__ import annotations

import signal
from argparse import Namespace
from io import StringIO

from app.sending_state import Progress
from ui.cli.commands.sync import _seen
from ui.cli.how_far import Line
from ui.cli.world import World
from ui.preflight import this_machine


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def world(err: StringIO) -> World:
    return World(out=StringIO(), err=err, stdin=StringIO(), environ={}, machine=this_machine())


class Clock:
    now = 0.0

    def __call__(self) -> float:
        self.now += 2.0
        return self.now


def test_a_terminal_sees_how_far_it_is_and_ctrl_c_ends_it_after_the_batch(monkeypatch) -> None:
    before, err = signal.getsignal(signal.SIGINT), Terminal()
    monkeypatch.setattr(Line.__init__, "__defaults__", (None, Clock()))
    with _seen(world(err), Namespace(json=False)) as (stopping, progress):
        progress(Progress(1_200, 10_000))
        progress(Progress(10_000, 10_000, came_back=7, fetched=1, people=3))
        assert not stopping()
        signal.raise_signal(signal.SIGINT)
        assert stopping()
    said = err.getvalue()
    assert said.startswith("\rsending: 1,200 of 10,000 statements")
    assert "\rsending: 1 of 3 people" in said
    assert said.endswith("\n")
    assert signal.getsignal(signal.SIGINT) is before


def test_a_file_sees_nothing_of_it() -> None:
    err = StringIO()
    with _seen(world(err), Namespace(json=False)) as (_, progress):
        progress(Progress(1_200, 10_000))
    assert err.getvalue() == ""
