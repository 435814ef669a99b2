# SPDX-License-Identifier: Apache-2.0
"""Packs that come while the window is open: used between two attempts, never in the middle of one."""

from __future__ import annotations

import threading

import pytest

from app.events import Purpose
from app.record.errors import DiskFull
from tests.ui.conftest import deliver
from tests.ui.test_facts import LIGHT
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import Ended, Go, StartAsked
from ui.window.renewing import PackRenewal


class Use:
    """Counts how often the packs were gone over to; `new` says whether there were any."""

    def __init__(self):
        self.count = 0
        self.new = True
        self.error = None

    def __call__(self):
        self.count += 1
        if self.error:
            raise self.error
        return self.new


@pytest.fixture
def use():
    return Use()


@pytest.fixture
def renewal(window, program, use):
    return PackRenewal(window.navigator, program.background, use, parent=window)


def come(renewal):
    """From another thread, as in the program."""
    thread = threading.Thread(target=renewal.came.emit)
    thread.start()
    thread.join()
    deliver()


def sign_in(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], LIGHT))
    deliver()


def test_on_today_they_are_used_at_once_and_today_is_made_anew(window, program, renewal, use):
    sign_in(window, program)
    before = window.page
    come(renewal)
    assert use.count == 1
    assert window.page is not before
    assert isinstance(window.page, type(before))


def test_where_nobody_is_signed_in_they_are_used_and_the_screen_stays(window, renewal, use):
    window.navigator.to(places.People())
    before = window.page
    come(renewal)
    assert (use.count, window.page is before) == (1, True)


def test_in_the_middle_of_an_attempt_they_wait_for_its_end(window, program, renewal, use):
    sign_in(window, program)
    hand = Hand(window)
    hand.page.intent.emit(StartAsked(Purpose.MODULE, "hands"))
    question = window.page
    come(renewal)
    assert (use.count, window.page is question) == (0, True)
    hand.page.intent.emit(Ended())
    deliver()
    assert use.count == 0  # what came of it is on the screen, and belongs to the attempt
    hand.page.intent.emit(Go(places.Today()))
    deliver()
    assert use.count == 1
    hand.page.intent.emit(Go(places.Progress()))
    deliver()
    assert use.count == 1, "once for each time that something came"


def test_a_disk_that_fails_is_no_bug(window, program, renewal, use):
    use.error = DiskFull()
    sign_in(window, program)
    before = window.page
    come(renewal)
    assert (use.count, window.page is before) == (1, True)
