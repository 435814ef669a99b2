# SPDX-License-Identifier: Apache-2.0
"""Stories and worked examples in the window: what a tap asks for, and what stands on the screen after it."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.events import Outcome
from app.practice.facts import PracticeKind
from app.preferences import Preferences, TextSize, Theme
from content_packs.answers import Number, Words
from content_packs.model import Ending
from tests.ui.conftest import deliver
from tests.ui.practice_pages import (
    CARD,
    DEBRIEF,
    END,
    LONG,
    NEW_EXAMPLE,
    NUMBERS,
    OPENING,
    SCENE,
    answered,
    feedback,
    open_step,
    step,
    today,
)
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import Go
from ui.window.pages.example import ExampleEndPage, ExamplePage
from ui.window.pages.steps import FinishedPage
from ui.window.pages.story import DebriefPage, ScenePage, StoryOpeningPage
from ui.window.practice_intents import ChoiceMade, PracticeAsked, PracticeBegins, PracticeStopped, TurnBack
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.keypad import Keypad
from ui.window.widgets.practice_row import PracticeRow


@pytest.fixture
def hand(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    return Hand(window)


def said(hand):
    return [text.text() for text in hand.shown(Text, hand.page) if text.text()]


def at(hand, program, view):
    open_step(hand.window, program, view)
    hand.settle()
    return hand.page


def test_a_story_goes_from_its_opening_to_its_end_with_taps_alone(hand, program):
    page = at(hand, program, OPENING)
    assert isinstance(page, StoryOpeningPage)
    assert "It happens to everybody." in " ".join(said(hand))
    program.practice.answers |= {"begin": SCENE, "choose": DEBRIEF}
    hand.go(PracticeBegins)
    assert isinstance(hand.page, ScenePage)
    hand.go(ChoiceMade(1))
    assert isinstance(hand.page, DebriefPage)
    assert [call for call in program.practice.calls if call[0] in ("begin", "choose")] == [("begin",), ("choose", 1)]
    words = " ".join(said(hand))
    assert "It ended half well." in words
    assert "They would do the same. Why: go" in words
    assert "They: sit with her" in words
    assert "First part." in words
    assert "A book; Another one" in words


def test_a_digit_chooses_what_stands_at_its_place(hand, program):
    at(hand, program, SCENE)
    program.practice.answers["choose"] = SCENE
    hand.key(Qt.Key.Key_9)
    hand.key(Qt.Key.Key_3)
    assert [call for call in program.practice.calls if call[0] == "choose"] == [("choose", 2)]


def test_one_choice_is_made_in_a_scene_however_fast_somebody_taps(hand, program):
    page = at(hand, program, SCENE)
    heard = []
    page.intent.connect(heard.append)
    buttons = [b for b in hand.shown(Button, page) if isinstance(b.value, ChoiceMade)]
    program.practice.answers["choose"] = SCENE
    for button in buttons:
        button.click()
    assert heard == [ChoiceMade(0)]


def test_the_way_back_is_offered_from_the_second_scene_on(hand, program):
    at(hand, program, SCENE)
    program.practice.answers["turn_back"] = msgspec.structs.replace(SCENE, number=1, said="", outcome="")
    hand.go(TurnBack)
    assert isinstance(hand.page, ScenePage)
    assert hand.find(TurnBack) is None
    assert hand.find(Go(places.Today())) is not None


def test_the_reading_order_of_a_scene_begins_with_what_is_seen(hand, program):
    page = at(hand, program, SCENE)
    assert page.heading.text() == SCENE.scene.text
    assert page.heading.hasFocus()
    order = [b.words for b in hand.shown(Button, page) if isinstance(b.value, ChoiceMade)]
    assert order == [choice.text for choice in SCENE.scene.choices]


@pytest.mark.parametrize(
    ("ending", "words"),
    [(Ending.GOOD, "It ended well."), (Ending.POOR, "It did not end well.")],
)
def test_an_ending_is_said_in_words_and_not_in_colour_alone(hand, program, ending, words):
    at(hand, program, msgspec.structs.replace(DEBRIEF, ending=ending))
    assert words in said(hand)
    again = any("try it in another way" in text for text in said(hand))
    assert again is (ending is not Ending.GOOD)


def test_a_step_is_shown_with_its_reason_and_the_next_one_asked(hand, program):
    at(hand, program, NEW_EXAMPLE)
    assert "Of 3 steps the last 2 are yours this time." in said(hand)
    program.practice.answers |= {"begin": step(1, asked=False), "seen": step(2, asked=True), "onward": END}
    program.practice.answers["answer"] = feedback(2, right=True)
    hand.main()
    assert isinstance(hand.page, ExamplePage)
    assert "because" in said(hand)
    hand.main()
    assert hand.page.heading.text() == "More than four?"
    hand.key(Qt.Key.Key_2)
    hand.main()
    assert "Yes" in said(hand)
    assert "Five is more than four." in said(hand)
    hand.main()
    assert isinstance(hand.page, ExampleEndPage)
    assert "Your own steps: 2. Right: 1." in said(hand)
    calls = [call[0] for call in program.practice.calls if call[0] not in ("save_draft", "media")]
    assert calls == ["begin", "seen", "answer", "onward"]


def test_what_is_typed_is_kept_and_comes_back(hand, program):
    view = msgspec.structs.replace(step(3, asked=True), draft=Words("fi"))
    at(hand, program, view)
    line = hand.shown(QLineEdit)[0]
    assert line.text() == "fi"
    QTest.keyClicks(line, "v")
    hand.settle()
    drafts = [call[1] for call in program.practice.calls if call[0] == "save_draft"]
    assert drafts == [Words("fiv")]


def test_a_step_is_handed_in_once(hand, program):
    at(hand, program, step(1, asked=True))
    program.practice.answers["answer"] = feedback(1, right=False)
    QTest.keyClicks(hand.shown(QLineEdit)[0], "7")
    hand.main()
    assert "Not yet" in said(hand)
    answers = [call for call in program.practice.calls if call[0] == "answer"]
    assert answers == [("answer", Number(7.0))]


def test_today_has_practice_below_its_module_and_what_was_stopped_on_top(hand, program):
    today(hand.window, program, stage="under_way")
    hand.settle()
    rows = hand.shown(PracticeRow)
    assert [row.value for row in rows if row.words == "A sum"] == [PracticeAsked(PracticeKind.EXAMPLE, "a-sum")]
    assert "You stopped in: Mrs Hill waits" in said(hand)
    program.practice.answers["open"] = SCENE
    hand.press(next(button for button in hand.shown(Button) if button.words == "Go on"))
    assert isinstance(hand.page, ScenePage)
    assert ("open", PracticeKind.STORY, "mrs-hill") in program.practice.calls


def test_a_story_that_was_stopped_can_be_ended_and_it_is_asked_once(hand, program):
    today(hand.window, program, stage="under_way")
    hand.settle()

    def press(words):
        hand.press(next(button for button in hand.shown(Button) if button.words == words))

    press("End it …")
    assert "End it: Mrs Hill waits?" in said(hand)
    assert not any(call[0] == "stop" for call in program.practice.calls)
    press("Keep it")
    assert "You stopped in: Mrs Hill waits" in said(hand)
    press("End it …")
    hand.go(PracticeStopped)
    assert ("stop", PracticeKind.STORY, "mrs-hill") in program.practice.calls


def test_coming_back_leads_to_the_scene_that_was_on_the_screen(hand, program):
    program.practice.waiting = SCENE
    hand.window.navigator.to(places.Today(resume=True))
    hand.settle()
    assert isinstance(hand.page, ScenePage)


def test_the_end_of_a_module_offers_its_story_as_practice(hand, program):
    finished = program.learning.finished(Outcome.PASSED)
    finished = msgspec.structs.replace(finished, module="clean-hands")
    other = msgspec.structs.replace(NUMBERS, module="elsewhere")
    program.practice.cards = (CARD, other)
    hand.window.navigator.to(places.AtStep(finished))
    hand.settle()
    assert isinstance(hand.page, FinishedPage)
    assert [row.words for row in hand.shown(PracticeRow)] == ["Mrs Hill waits"]
    assert "Try it out: practice, not a test" in said(hand)
    program.practice.answers["open"] = OPENING
    hand.go(PracticeAsked)
    assert isinstance(hand.page, StoryOpeningPage)


@pytest.mark.dressed
@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)])
def test_what_came_of_a_step_is_in_sight_in_the_biggest_words(window, program, size):
    look = Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], look))
    window.resize(*size)
    deliver()
    answered(window, program, 1, right=False)
    deliver()
    page = window.page
    assert page.heading.text() == "Not yet"
    assert page.heading.visibleRegion().boundingRect() == page.heading.rect()
    onward = page.foot_buttons()[-1]
    assert onward.visibleRegion().boundingRect() == onward.rect()


@pytest.mark.dressed
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)])
def test_a_step_of_ones_own_opens_at_its_question_with_check_in_sight(window, program, language, size):
    look = Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL, language=language)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], look))
    window.resize(*size)
    deliver()
    open_step(window, program, msgspec.structs.replace(step(1, asked=True), task=f"{LONG} {LONG}"))
    Hand(window).settle()
    page = window.page
    (line,) = page.findChildren(QLineEdit)
    for part in (page.heading, line, page.findChild(Keypad), page.foot_buttons()[-1]):
        assert part.visibleRegion().boundingRect() == part.rect(), part
