# SPDX-License-Identifier: Apache-2.0
"""Whoever has keys only: from a choice to the button that checks, and with Escape back from what lies on top."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.preferences import Preferences, Theme
from tests.ui.fakes import FakeLearning
from ui.window import places
from ui.window.focus import BY_KEYS
from ui.window.hand import Hand
from ui.window.pages.help import HelpPage
from ui.window.pages.lesson import LessonPage
from ui.window.pages.look import LookPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.search import SearchPage
from ui.window.pages.today import TodayPage
from ui.window.specimens_answers import ITEMS
from ui.window.widgets.basic import Button, Text

KINDS = {item.id: item for item, _, _ in ITEMS}


@pytest.fixture
def hand(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT, shown_how=True)))
    window.activateWindow()
    return Hand(window)


@pytest.fixture
def ask(hand, program):
    def show(kind, *, ask_confidence=False):
        program.learning = FakeLearning((KINDS[kind],))
        program.learning.ask_confidence = ask_confidence
        hand.window.navigator._ports = program.ports()
        hand.window.navigator.to(places.AtStep(program.learning.question()))
        hand.settle()
        return hand

    return show


def press(hand, *keys):
    """Press these where the focus is, and return the words of the button that has it then."""
    for key in keys:
        QTest.keyClick(hand.window.focusWidget(), key)
        hand.settle()
    here = hand.window.focusWidget()
    return here.words if isinstance(here, Button) else ""


def test_a_digit_leads_to_its_choice_and_enter_from_there_to_what_checks(ask):
    hand = ask("single")
    page = hand.page
    options = [card.words for card in page.findChildren(Button) if card.isCheckable()]
    assert press(hand, Qt.Key.Key_2) == options[1]
    assert press(hand, Qt.Key.Key_Return) == "Check"
    assert page._feedback is None, "it leads there, and presses nothing"
    press(hand, Qt.Key.Key_Return)
    assert page._feedback is not None


def test_enter_chooses_what_is_not_chosen_and_then_leads_to_the_less_sure_of_two(ask):
    hand = ask("single", ask_confidence=True)
    editor = hand.page._editor
    press(hand, Qt.Key.Key_Tab)
    while hand.window.focusWidget() != editor.one_stop()[0]:
        press(hand, Qt.Key.Key_Tab)
    press(hand, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert editor.chosen() == (editor._order[1],)
    assert press(hand, Qt.Key.Key_Return) == "Check: not so sure"


def test_of_several_space_takes_a_tick_away_and_enter_goes_on(ask):
    hand = ask("multiple")
    editor = hand.page._editor
    press(hand, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Space)
    assert editor.chosen() == (editor._order[0],)
    assert press(hand, Qt.Key.Key_1, Qt.Key.Key_1) != "Check"
    assert press(hand, Qt.Key.Key_Return) == "Check"


@pytest.mark.parametrize("place", [places.Help("today.TodayPage"), places.Look(), places.FindHelp()], ids=str)
def test_escape_goes_back_from_what_lies_on_top(hand, place):
    hand.window.navigator.to(places.Today())
    hand.settle()
    hand.window.navigator.to(place)
    hand.settle()
    assert isinstance(hand.page, HelpPage | LookPage | SearchPage)
    press(hand, Qt.Key.Key_Escape)
    assert isinstance(hand.page, TodayPage)


def test_escape_loses_no_words_that_are_typed(hand):
    hand.window.navigator.to(places.FindHelp())
    hand.settle()
    line = hand.shown(QLineEdit, hand.page)[0]
    QTest.keyClicks(line, "glo")
    line.setFocus()
    press(hand, Qt.Key.Key_Escape)
    assert isinstance(hand.page, SearchPage)
    assert line.text() == "glo"


def test_escape_leads_from_a_lesson_to_its_question_and_never_out_of_that(ask, program):
    hand = ask("single")
    hand.window.navigator.to(places.Explanation(program.learning.lesson("p0", "hands")))
    hand.settle()
    assert isinstance(hand.page, LessonPage)
    press(hand, Qt.Key.Key_Escape)
    assert isinstance(hand.page, QuestionPage)
    press(hand, Qt.Key.Key_Escape)
    assert isinstance(hand.page, QuestionPage)
    hand.window.navigator.to(places.AtStep(program.learning.lesson_step()))
    hand.settle()
    press(hand, Qt.Key.Key_Escape)
    assert isinstance(hand.page, LessonPage), "a step of the path is not left so"


def test_help_names_the_keys_to_whoever_uses_them(hand):
    def names_keys():
        return any("Escape" in text.text() for text in hand.shown(Text, hand.page))

    press(hand, Qt.Key.Key_F1)
    assert isinstance(hand.page, HelpPage)
    assert names_keys()
    press(hand, Qt.Key.Key_Escape)
    hand.window.setAttribute(BY_KEYS, on=False)  # as after a touch, see `Fingers`
    hand.press(hand.window.header.help)
    assert isinstance(hand.page, HelpPage)
    assert not names_keys()
