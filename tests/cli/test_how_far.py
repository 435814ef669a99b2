# SPDX-License-Identifier: Apache-2.0
"""How far long work is, on a terminal and nowhere else; Ctrl-C ends it and says what stands."""

from __future__ import annotations

import io
import signal
from argparse import Namespace
from types import SimpleNamespace

import pytest

from app.long_work import Work
from ui.cli.arguments import Failed
from ui.cli.how_far import WORDS, how_far, time_left


class Terminal(io.StringIO):
    def isatty(self):
        return True


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def told(err, most, *, work=Work.INSTALL_PACK, args=None, each_s=2.0, steps=4):
    clock = Clock()
    with how_far(SimpleNamespace(err=err), work, args, steady=clock) as tell:
        for step in range(steps + 1):
            tell(step * most // steps, most)
            clock.now += each_s
    return err.getvalue()


def test_it_is_said_on_one_line_with_how_long_it_still_takes():
    said = told(Terminal(), 2_000_000_000, each_s=30.0)
    assert said.replace(" ", "").startswith("\rcopying:500of2,000MB,about2minutestogo\rcopying:1,000of2,000MB")
    assert said.split("\r")[-1].strip() == "copying: 2,000 of 2,000 MB"
    assert "less than a minute to go" in said


@pytest.mark.parametrize("work", [work for work in Work if work in WORDS])
def test_each_kind_counts_in_words_of_its_own(work):
    assert WORDS[work].doing in told(Terminal(), 2_000_000, work=work)


@pytest.mark.parametrize(
    ("err", "args", "each_s"),
    [(io.StringIO(), None, 2.0), (Terminal(), Namespace(json=True), 2.0), (Terminal(), None, 0.1)],
)
def test_nothing_is_said_where_nobody_watches_or_of_what_takes_a_moment(err, args, each_s):
    assert told(err, 2_000_000_000, args=args, each_s=each_s) == ""


@pytest.mark.parametrize("work", [work for work in Work if work in WORDS])
def test_ctrl_c_ends_it_at_the_next_step_and_says_what_stands(work):
    before = signal.getsignal(signal.SIGINT)
    done = []

    def five_steps():
        with how_far(SimpleNamespace(err=io.StringIO()), work) as tell:
            for step in range(5):
                tell(step, 5)
                done.append(step)
                if step == 2:
                    signal.raise_signal(signal.SIGINT)

    with pytest.raises(Failed, match=WORDS[work].stands):
        five_steps()
    assert done == [0, 1, 2]
    assert signal.getsignal(signal.SIGINT) is before


def test_a_second_ctrl_c_ends_the_program_at_once():
    def pressed_twice():
        with how_far(SimpleNamespace(err=io.StringIO()), Work.BACK_UP):
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        pressed_twice()


def test_hours_are_said_as_hours():
    assert time_left(None) == ""
    assert time_left(89) == ", about 89 minutes to go"
    assert time_left(130) == ", about 2 hours to go"
