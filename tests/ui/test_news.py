# SPDX-License-Identifier: Apache-2.0
"""What came from another device is seen on Today at once, by the person it is about, and disturbs nobody else."""

from __future__ import annotations

import threading

import pytest

from app.preferences import Preferences
from ui.window import places
from ui.window.pages.today import TodayPage


@pytest.fixture
def signed_in(window, program):
    card = program.accounts.cards()[0]
    window.navigator.to(places.SignedIn(card, Preferences()))
    assert isinstance(window.page, TodayPage)
    return card


def told(qapp, window, *learners: str) -> None:
    """As the thread that syncs tells it."""
    thread = threading.Thread(target=window.navigator.came.emit, args=(learners,))
    thread.start()
    thread.join()
    qapp.processEvents()


def test_today_is_shown_anew_for_the_person_it_is_about(qapp, window, signed_in) -> None:
    before = window.page
    told(qapp, window, "somebody", signed_in.id)
    assert isinstance(window.page, TodayPage)
    assert window.page is not before


def test_news_of_others_and_news_on_another_screen_disturb_nobody(qapp, window, signed_in) -> None:
    before = window.page
    told(qapp, window, "somebody")
    assert window.page is before
    window.navigator.to(places.Progress())
    before = window.page
    told(qapp, window, signed_in.id)
    assert window.page is before
    window.navigator.to(places.People())
    before = window.page
    told(qapp, window, signed_in.id)
    assert window.page is before
