# SPDX-License-Identifier: Apache-2.0
"""Reporting a problem in the window: from a question, its feedback and a lesson, and the list for who mends it."""

from __future__ import annotations

import pytest

from app.preferences import Preferences, Theme
from app.record.errors import DiskFull
from app.reporting.answers import AnswersSay
from app.reporting.facts import Problem
from content_packs.answers import NotYet
from tests.ui.conftest import deliver
from tests.ui.report_pages import ENTRY, GONE
from ui.window import places
from ui.window.author_places import Drafts
from ui.window.curate_intents import AnswersSaved, NeverAsk
from ui.window.hand import Hand
from ui.window.intents import Go, Retry, Submitted
from ui.window.lead_places import Lead
from ui.window.pages.author_end import DraftsPage
from ui.window.pages.curate_thing import CurateThingPage
from ui.window.pages.lead import LeadPage
from ui.window.pages.lesson import LessonPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.report import ReportPage
from ui.window.pages.reported import ReportedPage
from ui.window.report_intents import ProblemSaid, SeenTo
from ui.window.report_places import ReportProblem, ToReported
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.writing import Writing


@pytest.fixture
def hand(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    return Hand(window)


def said(hand):
    return " | ".join(text.text() for text in hand.shown(Text, hand.page))


def ways(hand):
    """The buttons on the screen that lead to a report."""
    shown = hand.shown(Button, hand.page)
    return [each for each in shown if isinstance(each.value, Go) and isinstance(each.value.place, ReportProblem)]


def choose(hand, problem):
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.value is problem))


def test_a_question_is_reported_and_stands_there_afterwards(hand, program):
    question = program.learning.question()
    hand.window.navigator.to(places.AtStep(question))
    (way,) = ways(hand)
    hand.press(way)
    assert isinstance(hand.page, ReportPage)
    assert question.item.stem in said(hand)
    assert "without your name" in said(hand)
    send = hand.page.foot_buttons()[-1]
    assert not send.isEnabled()
    choose(hand, Problem.WORD_OR_PICTURE)
    hand.shown(Writing)[0].setPlainText("gloves, not glove")
    hand.press(send)
    assert program.reporting.said == [("p0", question.item.id, Problem.WORD_OR_PICTURE, "gloves, not glove")]
    assert "Thank you" in said(hand)
    hand.main()
    assert isinstance(hand.page, QuestionPage)


def test_feedback_and_a_lesson_offer_it_too(hand, program):
    hand.window.navigator.to(places.AtStep(program.learning.question()))
    hand.go(Submitted(NotYet()))
    assert len(ways(hand)) == 1
    view = program.learning.lesson("p0", "any")
    hand.window.navigator.to(places.AtStep(view))
    assert isinstance(hand.page, LessonPage)
    hand.settle()  # what stands at its end comes in later turns
    (way,) = ways(hand)
    hand.press(way)
    choose(hand, Problem.UNCLEAR)
    hand.main()
    assert program.reporting.said == [("p0", view.lesson.id, Problem.UNCLEAR, "")]


def test_whoever_practises_without_a_name_or_looks_at_a_draft_is_not_asked(hand, program):
    question, lesson = program.learning.question(), program.learning.lesson("p0", "any")
    made = [QuestionPage(question, kept=False), LessonPage(lesson)]
    buttons = [each for page in made for each in page.findChildren(Button)]
    assert not [each for each in buttons if isinstance(each.value, Go) and isinstance(each.value.place, ReportProblem)]
    for page in made:
        page.deleteLater()  # they were made where the window makes its pages


def test_where_it_cannot_be_kept_nothing_that_was_typed_is_lost(hand, program, monkeypatch):
    hand.window.navigator.to(ReportProblem(program.learning.question()))
    hand.settle()
    kept = program.reporting.question

    tried = []

    def full(*args, **named):
        tried.append(args)
        if len(tried) == 1:
            raise DiskFull
        kept(*args, **named)

    monkeypatch.setattr(program.reporting, "question", full)
    choose(hand, Problem.WRONG)
    hand.shown(Writing)[0].setPlainText("why")
    hand.main()
    assert "Thank you" not in said(hand)
    assert hand.shown(Writing)[0].words == "why"
    hand.go(Retry())
    assert program.reporting.said[0][2:] == (Problem.WRONG, "why")


def test_the_list_names_nobody_and_done_takes_an_entry_away(hand, program):
    program.reporting.found = (ENTRY, GONE)
    hand.window.navigator.to(Lead())
    deliver()
    hand.go(Go(ToReported()))
    assert isinstance(hand.page, ReportedPage)
    assert "What it says is wrong: 2" in said(hand)
    assert ENTRY.notes[0] in said(hand)
    assert "It is not in the pack any more." in said(hand)
    done = hand.find(SeenTo("care", "hands-1", ""))
    assert done.accessibleName() == f"Done: {ENTRY.words}"
    hand.press(done)
    assert program.reporting.said == [("settled", "care", "hands-1", "")]
    assert ENTRY.words not in said(hand)
    hand.press(hand.find(SeenTo))
    assert "No problem is reported." in said(hand)
    hand.go(Go(Lead()))
    assert isinstance(hand.page, LeadPage)


def test_who_makes_microlearns_finds_the_list_and_comes_back(hand):
    page = DraftsPage()
    assert [each.value for each in page.findChildren(Button) if each.value == Go(ToReported(author=True))]
    hand.window.navigator.to(ToReported(author=True))
    (back,) = hand.page.foot_buttons()
    assert back.value.place == Drafts()


def test_what_was_written_stands_in_no_log():
    assert "Hill" not in repr(ProblemSaid(Problem.OTHER, "Mrs Hill"))


def test_what_the_answers_say_stands_beside_a_question(hand, program):
    program.reporting.found = (ENTRY, GONE)
    hand.window.navigator.to(ToReported())
    deliver()
    words = said(hand)
    assert "People who answered it here: 40. Right at the first time: 35 of 100; expected of them: 72 of 100" in words
    assert "It has become harder over time." in words
    program.answers.said = (AnswersSay(pack="care", item="hands-1", answers=2),)
    hand.window.navigator.to(ToReported(author=True))
    deliver()
    assert "Not enough answers here yet" in said(hand)


def test_from_a_reported_question_to_a_draft_a_microlearn_and_a_file_for_the_author(hand, program):
    program.reporting.found = (ENTRY,)
    hand.window.navigator.to(ToReported())
    deliver()
    hand.page.intent.emit(AnswersSaved("care"))
    deliver()
    assert (program.copies / "answers-care.json").read_bytes() == b"{}\n"
    hand.page.intent.emit(NeverAsk("care", "hands-1"))
    deliver()
    assert program.curating.calls == [("never", "care", "hands-1")]
    assert isinstance(hand.page, CurateThingPage)
