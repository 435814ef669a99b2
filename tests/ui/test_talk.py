# SPDX-License-Identifier: Apache-2.0
"""That a talk may help is said calmly, in one place, without figures, and can be put aside."""

import re

import pytest

from app.reasons import Reason, ReasonCode
from tests.ui.conftest import deliver
from tests.ui.fakes import SKILLS, TALK, FakeProgram
from tests.ui.seen import said, sign_in
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import Go, TalkPutAside
from ui.window.presenters.about_me import ProgressPresenter
from ui.window.reasons import sentence
from ui.window.widgets.basic import Button, Card, Text

HEADING = "A talk may help"


@pytest.fixture
def troubled(program):
    program.learning.talk = TALK
    return program


def card(window):
    """The words on the card, in their order."""
    cards = [card for card in Hand(window).shown(Card, window.page) if card.findChildren(Text)]
    found = [[text.text() for text in card.findChildren(Text) if text.text()] for card in cards]
    return next(words for words in found if words[0] == HEADING)


def not_now(window):
    return next(button for button in Hand(window).shown(Button, window.page) if button.words == "Not now")


def test_the_card_says_what_was_seen_whom_to_ask_and_who_sees_it(window, troubled):
    sign_in(window, troubled, places.Progress())
    assert card(window) == [
        HEADING,
        "Still hard after several tries: Wash your hands well.",
        "Still hard after several tries: Choose gloves and apron.",
        "Much here is still new to you. That takes time.",
        'Ask your supervisor or a colleague: "Can you show me how you do this?"',
        "You read this first. Some days later your supervisor is told that you may like a talk.",
        "Ask my supervisor",
        "Not now",
    ]
    assert not_now(window).accessibleName() == "Not now"


def test_it_stands_near_the_top_before_the_goal_and_every_bar(window, troubled):
    sign_in(window, troubled, places.Progress())
    words = said(window)
    assert words.index(HEADING) < words.index("My goal")
    assert words.index(HEADING) <= 2


@pytest.mark.parametrize("code", [reason.code for reason in TALK] + [ReasonCode.HARDER_LATELY, ReasonCode.OFTEN_HELPED])
def test_no_reason_says_a_figure(code):
    reason = Reason(code, {"competency": "x", "failed": 5.0, "value": 0.87, "usual": 0.11})
    assert not re.search(r"\d|%", sentence(reason, "Wash your hands well", ""))


def test_with_nothing_to_say_there_is_no_card(window, program):
    sign_in(window, program, places.Progress())
    assert HEADING not in said(window)
    assert "Not now" not in said(window)
    assert "Ask my supervisor" not in said(window)


@pytest.mark.parametrize("place", [places.Today(), places.Goal()], ids=str)
def test_nothing_of_it_stands_elsewhere(window, troubled, place):
    sign_in(window, troubled, place)
    text = " ".join(said(window))
    assert "talk" not in text
    assert "Still hard" not in text


def test_not_now_hides_it_until_the_person_comes_back(window, troubled):
    window.activateWindow()
    sign_in(window, troubled, places.Progress())
    hand = Hand(window)
    not_now(window).setFocus()
    hand.press(not_now(window))
    assert HEADING not in said(window)
    assert SKILLS[0].title in " ".join(said(window)), "the rest of the page stays"
    assert window.focusWidget() is window.page.heading
    hand.go(Go(places.Goal()))
    window.navigator.to(places.Progress())
    deliver()
    assert HEADING not in said(window)
    window.navigator.to(places.People())
    sign_in(window, troubled, places.Progress())
    assert HEADING in said(window)


def test_somebody_else_is_not_affected(window, troubled):
    sign_in(window, troubled, places.Progress())
    Hand(window).press(not_now(window))
    sign_in(window, troubled, places.Progress(), person="p2")
    assert HEADING in said(window)


def test_the_presenter_keeps_what_was_put_aside_for_the_visit():
    program = FakeProgram()
    program.learning.talk = TALK

    class Seen:
        def __init__(self):
            self.talks, self.hidden = [], 0

        def show_progress(self, progress):
            self.talks.append(progress.talk)

        def hide_talk(self):
            self.hidden += 1

    class Guide:
        def __init__(self):
            self.visit = places.Visit()

    view, guide = Seen(), Guide()
    first = ProgressPresenter(program.ports(), guide, view, "p0")
    first.open()
    first.handle(TalkPutAside())
    ProgressPresenter(program.ports(), guide, view, "p0").open()
    assert view.talks == [TALK, ()]
    assert view.hidden == 1
