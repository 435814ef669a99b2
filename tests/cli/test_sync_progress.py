# SPDX-License-Identifier: Apache-2.0
"""A long backlog on a terminal: how far it is, and Ctrl-C."""

from __future__ import annotations

import signal
from io import StringIO

from app.sending_state import Progress
from ui.cli.commands.sync import _seen
from ui.cli.world import World
from ui.preflight import this_machine


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def world(err: StringIO) -> World:
    return World(out=StringIO(), err=err, stdin=StringIO(), environ={}, machine=this_machine())


def test_a_terminal_sees_how_far_it_is_and_ctrl_c_ends_it_after_the_batch() -> None:
    before, err = signal.getsignal(signal.SIGINT), Terminal()
    with _seen(world(err)) as (stopping, progress):
        progress(Progress(1_200, 10_000))
        assert not stopping()
        signal.raise_signal(signal.SIGINT)
        assert stopping()
    assert err.getvalue() == "\r1,200 of 10,000 sent\n"
    assert signal.getsignal(signal.SIGINT) is before


def test_a_file_sees_nothing_of_it() -> None:
    err = StringIO()
    with _seen(world(err)) as (_, progress):
        progress(Progress(1_200, 10_000))
    assert err.getvalue() == ""
