# SPDX-License-Identifier: Apache-2.0
"""From a supervisor's first word to a colleague's later shift quiz, in the real window on a real program."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.clock import DAY_MS
from app.events import AnswerGiven, Purpose
from app.preferences import Preferences
from app.record.home import Home
from app.simulation import SimulatedClock
from app.views import Finished, LessonView, QuestionView
from content_packs.answers import NotYet
from content_packs.archive import build
from content_packs.grading import right_answer
from content_packs.library import PackLibrary
from content_packs.new_pack import NewPack, new_pack
from tests.ui.author_person import KEY, SLOW_KEY, Person, make_microlearn
from tests.ui.fakes import Immediate
from ui.compose import assemble
from ui.window import places
from ui.window.hand import Hand, deliver
from ui.window.intents import LessonRead, NextAsked, StartAsked, Submitted
from ui.window.main_window import build_window
from ui.window.pages.lesson import LessonPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.steps import FinishedPage
from ui.window.widgets.basic import Text
from ui.window_ports import window_ports


@pytest.fixture
def shop(qapp, tmp_path, monkeypatch):
    """A program with a starter pack, a window, and a clock that can be turned."""
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    home = Home(tmp_path / "home").make()
    new_pack(tmp_path / "own", NewPack(id="own", title="Our work", language="en"))
    PackLibrary(home.packs).install(build(tmp_path / "own", tmp_path))
    clock = SimulatedClock(20_000 * DAY_MS + DAY_MS // 3)
    program = assemble(home, actor=None, clock=clock, synchronous="OFF")
    window = build_window(window_ports(program, Immediate(), copies=lambda: tmp_path, steady=clock.steady))
    window.resize(1280, 800)
    window.show()
    yield program, window, clock
    window.close()
    window.deleteLater()
    deliver()
    QApplication.processEvents()
    program.close()


def sign_in(program, window, card, pin):
    assert program.accounts.sign_in(card.id, pin).ok
    window.navigator.to(places.SignedIn(card, Preferences()))
    window.navigator.to(places.Today())
    deliver()


def answers(program, learner):
    program_facts = (event.fact for event in program.record.events(learner))
    return [fact for fact in program_facts if isinstance(fact, AnswerGiven)]


def go_through(hand):
    """Read and answer what is on the screen, to the end of the attempt."""
    for _ in range(60):
        page = hand.page
        if isinstance(page, FinishedPage):
            return
        if isinstance(page, LessonPage):
            hand.go(LessonRead)
        elif isinstance(page, QuestionPage):
            page.intent.emit(Submitted(right_answer(page.question.item)))
            hand.settle()
            hand.go(NextAsked)
        else:
            hand.main()
    raise AssertionError("it does not end")


def diagnosed(program, learner):
    step = program.learning.start(learner, Purpose.DIAGNOSTIC)
    while not isinstance(step, Finished):
        match step:
            case QuestionView():
                program.learning.answer(learner, NotYet(), confidence=None, seconds=5.0)
                step = program.learning.next(learner)
            case LessonView():
                step = program.learning.pass_lesson(learner)
            case _:
                step = program.learning.start(learner, Purpose.DIAGNOSTIC)


def test_what_a_supervisor_makes_is_read_answered_and_asked_again_days_later(shop):
    program, window, clock = shop
    sue = program.accounts.add(name="Sue", role="supervisor", pin="8642")
    ana = program.accounts.add(name="Ana", pin="2468")
    program.accounts.add(name="Olga", role="operator", pin="1357")
    sign_in(program, window, sue, "8642")
    person = Person(window)
    draft = make_microlearn(person)
    count = person.count
    assert (len(count.screens), count.taps, count.fields, count.keys, count.words) == (15, 23, 23, 670, 138)
    estimates = [round(seconds / 60, 1) for seconds in (count.seconds(KEY), count.seconds(SLOW_KEY))]
    assert (*estimates, round(count.minutes(), 1)) == (5.0, 15.2, 8.4)  # as docs/authoring-window.md says
    assert program.shelf.of_site() == (draft,)

    program.accounts.sign_out()
    sign_in(program, window, ana, "2468")
    program.learning.rate_areas(ana.id, {}, ())
    diagnosed(program, ana.id)
    window.navigator.to(places.Today())
    hand = Hand(window)
    hand.settle()
    said = [text.text() for text in hand.shown(Text, hand.page)]
    assert "New from your own team" in said
    hand.go(StartAsked(Purpose.MODULE, draft, draft))
    go_through(hand)
    mine = {item.id for item in program.shelf.index(draft).pack.items}
    assert {fact.item for fact in answers(program, ana.id)} & mine

    for _ in range(3):
        clock.forward(DAY_MS / 1000)
        before = len(answers(program, ana.id))
        window.navigator.to(places.Today())
        hand.settle()
        assert "New from your own team" not in [text.text() for text in hand.shown(Text, hand.page)]
        hand.go(StartAsked(Purpose.SHIFT_QUIZ))
        go_through(hand)
        quiz = answers(program, ana.id)[before:]
        if any(fact.pack == draft for fact in quiz):
            break
    assert [fact.pack for fact in quiz].count(draft) in {1, 2}
    assert {fact.purpose for fact in quiz} == {Purpose.SHIFT_QUIZ}
