# SPDX-License-Identifier: Apache-2.0
"""A pulse survey in the window: it is promised, asked one by one, passed over, handed in; nothing of it stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.preferences import Preferences, Theme
from app.record.errors import DiskFull
from tests.app.surveys.conftest import DAY, at, come_in, prepared
from tests.ui.conftest import deliver
from tests.ui.survey_pages import CARD, RESULTS, VIEW
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import Go, Retry
from ui.window.lead_places import Lead
from ui.window.pages.people import PeoplePage
from ui.window.pages.survey import SurveyPage
from ui.window.pages.survey_results import SurveyResultsPage
from ui.window.pages.today import TodayPage
from ui.window.survey_intents import SurveyAnswered, SurveyAsked, SurveyBack, SurveyBegun, SurveyPutAway
from ui.window.survey_places import ToSurveys
from ui.window.widgets.basic import Button, Text

__all__ = ["at", "prepared"]
ASKED = SurveyAsked("care", "week")


@pytest.fixture
def surveys(program):
    program.surveys.card, program.surveys.view = CARD, VIEW
    return program.surveys


@pytest.fixture
def hand(surveys, window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    return Hand(window)


def said(hand):
    return " | ".join(text.text() for text in hand.shown(Text, hand.page))


def card(hand, words):
    return next(button for button in hand.shown(Button, hand.page) if button.words == words)


def test_from_today_through_all_questions_and_back(hand, surveys):
    assert isinstance(hand.page, TodayPage)
    assert "Nobody is shown who said what." in said(hand)
    hand.go(ASKED)
    assert isinstance(hand.page, SurveyPage)
    assert "no supervisor" in said(hand)
    hand.main()
    assert hand.page.heading.text() == VIEW.questions[0].stem
    assert not next(b for b in hand.page.foot_buttons() if b.property("kind") == "primary").isEnabled()
    hand.press(card(hand, "Mostly"))
    hand.main()
    hand.press(card(hand, "Never"))
    hand.go(SurveyBack())
    assert card(hand, "Mostly").isChecked()
    hand.press(card(hand, "Always"))
    hand.main()
    assert "Hand in" in [button.words for button in hand.page.foot_buttons()]
    assert surveys.given == []
    hand.go(SurveyAnswered(None))
    assert surveys.given == [("p0", "week", {"time": 4})]
    assert "without your name" in said(hand)
    hand.main()
    assert isinstance(hand.page, TodayPage)
    assert hand.find(ASKED) is None


def test_by_keyboard_alone(hand, surveys):
    hand.go(ASKED)
    hand.main()
    for digit in (Qt.Key.Key_2, Qt.Key.Key_5):
        hand.key(Qt.Key.Key_Return)  # nothing is chosen: it stays
        hand.key(digit)
        hand.key(Qt.Key.Key_Return)
    assert surveys.given == [("p0", "week", {"time": 1, "help": 4})]


def test_who_passes_over_everything_or_puts_it_away_is_asked_no_more(hand, surveys):
    hand.go(ASKED)
    hand.main()
    hand.go(SurveyAnswered(None))
    hand.go(SurveyAnswered(None))
    assert "nothing was counted" in said(hand)
    assert surveys.given == [("p0", "week", {})]
    surveys.card = CARD
    hand.main()
    hand.go(SurveyPutAway("care", "week"))
    assert surveys.given[1:] == [("p0", "week", {})]
    assert "not asked about it again" in said(hand)
    assert hand.find(ASKED) is None


def test_not_this_time_also_after_reading_the_promise(hand, surveys):
    hand.go(ASKED)
    hand.go(SurveyBegun())
    hand.go(SurveyBack())
    assert "no supervisor" in said(hand)
    hand.go(SurveyPutAway("care", "week"))
    assert isinstance(hand.page, TodayPage)


def test_at_the_door_nobody_signs_in(surveys, window, program):
    surveys.door = (CARD,)
    window.navigator.to(places.People())
    deliver()
    hand = Hand(window)
    hand.go(ASKED)
    assert hand.find(SurveyPutAway) is None
    hand.main()
    hand.press(card(hand, "Seldom"))
    hand.main()
    hand.go(SurveyAnswered(None))
    assert surveys.given == [("", "week", {"time": 1})]
    assert window.navigator.card is None
    hand.main()
    assert isinstance(hand.page, PeoplePage)


def test_a_failure_loses_nothing_that_was_chosen(hand, surveys, monkeypatch):
    hand.go(ASKED)
    hand.main()
    give, fails = surveys.give, [DiskFull(file="surveys.waiting")]

    def failing(*args):
        if fails:
            raise fails.pop()
        give(*args)

    monkeypatch.setattr(surveys, "give", failing)
    hand.press(card(hand, "Mostly"))
    hand.main()
    hand.press(card(hand, "Never"))
    hand.main()
    assert surveys.given == []
    hand.go(Retry())
    assert surveys.given == [("p0", "week", {"time": 3, "help": 0})]


def test_what_did_not_work_is_gone_with_its_question(hand, surveys, monkeypatch):
    hand.go(ASKED)
    hand.main()
    hand.go(SurveyAnswered(None))

    def failing(*_args):
        raise DiskFull(file="surveys.waiting")

    monkeypatch.setattr(surveys, "give", failing)
    hand.press(card(hand, "Never"))
    hand.main()
    assert hand.find(Retry()) is not None
    hand.go(SurveyBack())
    assert hand.find(Retry()) is None
    hand.go(SurveyAnswered(None))
    hand.main()
    assert hand.find(Retry()) is not None


def test_what_is_chosen_goes_with_the_screen(hand, surveys):
    hand.go(ASKED)
    hand.main()
    presenter = hand.window.navigator._screens[-1].presenter
    hand.press(card(hand, "Mostly"))
    hand.main()
    assert presenter._steps
    hand.window.navigator.to(places.People())
    deliver()
    assert presenter._steps == {}
    assert surveys.given == []


def test_results_in_bars_and_words_one_period_at_a_time(hand, surveys):
    surveys.found = (RESULTS,)
    hand.window.navigator.to(Lead())
    deliver()
    hand.go(Go(ToSurveys()))
    assert isinstance(hand.page, SurveyResultsPage)
    assert surveys.looked == 1
    words = said(hand)
    assert "Mostly: 6 of 10" in words
    assert "Never: 0 of 10" in words
    assert "Not enough answers: five are needed." in words
    hand.press(card(hand, "Earlier"))
    assert "6 of 10" not in said(hand)
    hand.press(card(hand, "Later"))
    assert "6 of 10" in said(hand)
    assert hand.find(0) is None  # the one that is running has nothing to show


def test_no_survey_at_all_is_said(hand, surveys):
    hand.window.navigator.to(ToSurveys())
    deliver()
    assert "has a survey" in said(hand)


@pytest.fixture
def real(program, at, monkeypatch):
    """A real store in the place of the fake one; before the window is built."""
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    found = at.open()
    found.accounts.add(id="p0", name="Ana", role="learner")
    at.clock.pass_ms(DAY)  # on their first day nobody is asked
    come_in(found, "p0")
    program.surveys = found.surveys
    return found.surveys


def test_with_a_real_store_behind_it(real, window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    hand = Hand(window)
    hand.go(SurveyAsked("hands", "week"))
    hand.main()
    hand.press(card(hand, "Mostly"))
    hand.main()
    hand.go(SurveyAnswered(None))
    hand.main()
    assert isinstance(hand.page, TodayPage)
    assert hand.find(SurveyAsked) is None
    assert [(pot.rating, pot.steps) for pot in real._waiting.load()] == [("work-time", (0, 0, 1, 0))]


@pytest.mark.dressed
def test_the_foot_looks_like_one_again_once_there_is_room(hand, surveys):
    hand.go(ASKED)
    page = hand.page
    page.foot_share = 0.01
    page._fit()
    assert page.foot_scrolls
    page.foot_share = 0.3
    hand.go(SurveyBegun())
    assert not page.foot_scrolls
    assert page._foot.property("scrolls") == "no"
