# SPDX-License-Identifier: Apache-2.0
"""The first talk in portions, in the window: what Today offers, the end of a portion, questions about oneself."""

import msgspec
import pytest

from app.events import Outcome, Purpose
from app.views import PortionCard, WelcomeArea
from tests.ui.conftest import deliver
from tests.ui.seen import said, sign_in
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import AreasFilled, Go
from ui.window.pages.lesson import LessonPage
from ui.window.pages.portion import PortionEndPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.steps import FinishedPage
from ui.window.pages.today import TodayPage
from ui.window.pages.welcome import MOST_STEPS, AreaCard, WelcomePage, WishCard
from ui.window.widgets.basic import Button, Text


def buttons(window):
    return {b.words: b for b in Hand(window).shown(Button, window.page)}


def primary(window):
    return [b.words for b in Hand(window).shown(Button, window.page) if b.property("kind") == "primary"]


def press(window, words):
    Hand(window).press(buttons(window)[words])
    deliver()


# --- Today


def test_somebody_new_begins_with_a_question_and_nothing_else_is_in_the_way(window, program):
    program.learning.needs_diagnostic = program.learning.needs_welcome = True
    sign_in(window, program, places.Today())
    assert primary(window) == ["Start with a question"]
    press(window, "Start with a question")
    assert program.learning.started == [(Purpose.DIAGNOSTIC, "")]
    assert isinstance(window.page, QuestionPage)


def test_the_next_shift_offers_the_next_portion_first_and_the_quiz_beside_it(window, program):
    program.learning.portion = PortionCard(asked=6, questions=6, due=True)
    sign_in(window, program, places.Today())
    assert primary(window) == ["Go on"]
    assert "At most 6 more questions, then one thing to learn." in said(window)
    assert "Shift quiz" in buttons(window)
    press(window, "Go on")
    assert program.learning.started == [(Purpose.DIAGNOSTIC, "")]


def test_a_quiz_that_is_done_counted_and_another_one_is_only_offered(window, program):
    program.learning.quiz_done = True
    sign_in(window, program, places.Today())
    assert "Today's quiz is done" in said(window)
    assert not primary(window)
    press(window, "One more quiz")
    assert program.learning.started == [(Purpose.SHIFT_QUIZ, "")]


def test_in_the_same_shift_the_quiz_comes_first_and_more_is_possible(window, program):
    program.learning.portion = PortionCard(asked=24, questions=6, due=False)
    sign_in(window, program, places.Today())
    assert primary(window) == ["Start the quiz"]
    press(window, "6 more questions to find your start")
    assert program.learning.started == [(Purpose.DIAGNOSTIC, "")]


def test_what_is_known_by_now_can_be_left_at_that(window, program):
    program.learning.portion = PortionCard(asked=6, questions=6, due=True)
    sign_in(window, program, places.Today())
    press(window, "Leave it at that")
    assert not isinstance(window.page, FinishedPage), "it is asked first"
    assert any(words.startswith("What you answered is kept") for words in said(window))
    press(window, "End it")
    assert isinstance(window.page, FinishedPage)


def test_more_about_oneself_is_one_quiet_line_once_a_shift(window, program):
    program.learning.about_me = True
    sign_in(window, program, places.Today())
    assert program.learning.about_me_said[-1:] == [False]
    press(window, "Don't ask again")
    assert program.learning.about_me_said[-1] is True
    assert "Tell us more about you" not in buttons(window)
    assert "Fine. You are not asked about that any more." in said(window)


def test_nobody_is_asked_about_themselves_who_has_nothing_left_to_say(window, program):
    sign_in(window, program, places.Today())
    assert program.learning.about_me_said == []
    assert "Tell us more about you" not in buttons(window)


# --- in a portion


def test_a_question_says_its_place_in_the_portion(window, program):
    program.learning.purpose = Purpose.DIAGNOSTIC
    question = msgspec.structs.replace(program.learning.question(), number=2, at_most=6, ask_confidence=True)
    sign_in(window, program, places.AtStep(question))
    assert "Question 2 of 6" in said(window)
    assert {"I haven't learned this yet", "Check: not so sure", "Check: I am sure"} <= set(buttons(window))
    assert any(text.startswith("Days since you last did this") for text in said(window)), "why this is asked"


@pytest.mark.parametrize("way", ["I know it now", "Next"])
def test_what_is_learned_can_be_read_or_left_unread(window, program, way):
    program.learning.take_along = True
    program.learning.finish_lesson = lambda learner, *, seconds: program.learning.portion_end()
    page = sign_in(window, program, places.AtStep(program.learning.lesson_step()))
    assert isinstance(page, LessonPage)
    assert "One thing to take with you" in said(window)
    press(window, way)
    assert isinstance(window.page, PortionEndPage)


def test_the_end_of_a_portion_says_what_we_think_and_lets_go(window, program):
    sign_in(window, program, places.AtStep(program.learning.portion_end()))
    assert primary(window) == ["Enough for today"]
    texts = " ".join(said(window))
    for words in ("probably", "Topics that we are not sure about yet: 3.", "Next shift: at most 6", "not marks"):
        assert words in texts
    press(window, "6 more now")
    assert program.learning.started == [(Purpose.DIAGNOSTIC, "")]
    sign_in(window, program, places.AtStep(program.learning.portion_end()))
    press(window, "Enough for today")
    assert isinstance(window.page, TodayPage)


def test_a_guest_has_no_next_shift(window, program):
    page = PortionEndPage(program.learning.portion_end(), kept=False)
    page.setParent(window)
    assert not any("Next shift" in text.text() for text in page.findChildren(Text))
    page.deleteLater()


def test_at_the_end_of_the_whole_one_may_begin_with_something_else(window, program):
    program.learning.purpose = Purpose.DIAGNOSTIC
    finished = program.learning.finished(Outcome.COMPLETED)
    sign_in(window, program, places.AtStep(msgspec.structs.replace(finished, module="")))
    assert "You skip this. It stays on your path, if you want it." in said(window)
    assert "Choose a goal of your own" in buttons(window)
    press(window, finished.next_modules[1].title)
    assert program.learning.started == [(Purpose.MODULE, finished.next_modules[1].id)]


# --- about oneself


def areas(count, rated=()):
    return tuple(
        WelcomeArea(module=f"m{n}", title=f"Area {n}", objective="To do it.", rated=n in rated, wanted=n == 1)
        for n in range(count)
    )


@pytest.fixture
def welcome(qtbot):
    heard = []

    def show(found):
        page = WelcomePage()
        qtbot.addWidget(page)
        page.intent.connect(heard.append)
        page.show_areas(found)
        page.show()
        return page

    return show, heard


def steps(page):
    count = 1
    while page.foot_buttons()[-1].words != "Done":
        page.foot_buttons()[-1].click()
        count += 1
    return count


def test_a_sitting_has_six_steps_at_most_and_each_can_be_skipped(welcome):
    show, heard = welcome
    page = show(areas(30))
    assert page.foot_buttons()[-1].words == "Skip this"
    assert steps(page) == MOST_STEPS == 6
    page.foot_buttons()[-1].click()
    assert heard == [AreasFilled((), ("m1",))]


def test_what_was_said_before_is_not_asked_again(welcome):
    show, _heard = welcome
    page = show(areas(8, rated=range(6)))
    assert [card.module for card in page.findChildren(AreaCard)] == ["m6", "m7"]
    assert not page.findChildren(WishCard), "a step is made when somebody gets to it"
    page.foot_buttons()[-1].click()
    assert [card.value for card in page.findChildren(WishCard) if card.isChecked()] == ["m1"]


def test_leaving_keeps_what_was_said(welcome):
    show, heard = welcome
    page = show(areas(8))
    first = page.findChildren(AreaCard)[0]
    next(b for b in first.findChildren(Button) if b.words == "I could teach it").click()
    assert page.foot_buttons()[-1].words == "Go on"
    next(b for b in page.foot_buttons() if b.words == "Not now").click()
    assert heard == [AreasFilled((("m0", 1.0),), ("m1",))]


def test_leaving_with_nothing_said_keeps_nothing(welcome):
    show, heard = welcome
    page = show(areas(8))
    next(b for b in page.foot_buttons() if b.words == "Not now").click()
    assert heard == [Go(places.Today())]
