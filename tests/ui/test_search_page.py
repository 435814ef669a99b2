# SPDX-License-Identifier: Apache-2.0
"""Finding help in the window: what is typed, what stands below it, and the lesson that is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.aids.views import AidKind, DocumentView
from app.practice.facts import PracticeKind
from app.preferences import Preferences, Theme
from app.search.views import Found, Hit, Snippet
from content_packs.model import Document
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import Go, LessonRead
from ui.window.lesson_intents import TaskChosen
from ui.window.pages.lesson import LessonPage
from ui.window.pages.search import ResultTile, SearchPage
from ui.window.pages.today import TodayPage
from ui.window.practice_intents import PracticeAsked
from ui.window.search_places import FindHelp, LessonPicked
from ui.window.widgets.basic import Text


def hit(kind="lesson", id="hands", title="Clean hands"):
    why = Snippet("Wash your hands.", ((10, 15),))
    return Hit("care", "1.0.0", kind, id, "en", title, "Hands", 3, 1.0, why)


@pytest.fixture
def hand(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    hand = Hand(window)
    hand.go(Go(FindHelp()))
    return hand


def type_(hand, text):
    QTest.keyClicks(hand.page.line, text)
    hand.settle()


def said(hand):
    return [text.text() for text in hand.shown(Text, hand.page) if text.text()]


def tiles(hand):
    return hand.shown(ResultTile, hand.page)


def test_one_can_type_at_once_and_come_back(hand):
    assert isinstance(hand.page, SearchPage)
    assert hand.page.line.hasFocus()
    hand.go(Go(places.Back()))
    assert isinstance(hand.page, TodayPage)


def test_what_is_found_says_what_it_is_and_why(hand, program):
    program.search.found["soap"] = Found((hit(), hit("story", "s", "A story"), hit("example", "e", "A task")))
    type_(hand, "soap")
    assert [tile.words for tile in tiles(hand)] == ["Clean hands", "A story", "A task"]
    assert tiles(hand)[0].accessibleName()
    assert "Lesson, 3 min\nWash your hands." in said(hand)
    assert [tile.value for tile in tiles(hand)[1:]] == [
        PracticeAsked(PracticeKind.STORY, "s"),
        PracticeAsked(PracticeKind.EXAMPLE, "e"),
    ]


def test_a_document_that_was_found_is_opened_on_top(hand, program):
    paper = Document(id="d", title="The fire plan", about="Where to go.", author="Us", licence="CC0-1.0", body="Out.")
    view = DocumentView(pack="care", version="1.0.0", document=paper, glossary=(), language="en")
    program.aids.views[AidKind.DOCUMENT, "d"] = view
    program.search.found["q"] = Found((hit("document", "d", "The fire plan"),))
    type_(hand, "q")
    assert "Document\nWash your hands." in said(hand)
    hand.press(tiles(hand)[0])
    assert program.aids.calls == [("open", AidKind.DOCUMENT, "care", "d")]
    hand.go(Go(places.Back()))
    assert isinstance(hand.page, SearchPage)


def test_each_letter_is_looked_for_and_an_empty_line_is_not(hand, program):
    type_(hand, "so")
    assert program.search.asked == ["s", "so"]
    QTest.keyClick(hand.page.line, Qt.Key.Key_Backspace)
    QTest.keyClick(hand.page.line, Qt.Key.Key_Backspace)
    hand.settle()
    assert program.search.asked == ["s", "so", "s"]
    assert not tiles(hand)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Found(), "Nothing found. Try another word, or ask a colleague."),
        (Found((hit(),), (("hygeine", "hygiene"),)), "Looked for hygiene instead of hygeine."),
        (Found(building=True), "Still getting ready: there may be more in a minute."),
    ],
)
def test_it_says_what_became_of_what_was_typed(hand, program, found, words):
    program.search.found["q"] = found
    type_(hand, "q")
    assert words in said(hand)


def test_with_the_keyboard_alone_a_lesson_is_found_and_read(hand, program):
    lesson = next(iter(program.learning.lessons)) if hasattr(program.learning, "lessons") else "hands"
    program.search.found["q"] = Found((hit(id=lesson),))
    type_(hand, "q")
    QTest.keyClick(hand.page.line, Qt.Key.Key_Return)
    assert tiles(hand)[0].hasFocus()
    QTest.keyClick(tiles(hand)[0], Qt.Key.Key_Space)
    hand.settle()
    assert isinstance(hand.page, LessonPage)
    assert ("care", lesson) in program.search.asked


def read(hand, program):
    program.search.found["q"] = Found((hit(),))
    type_(hand, "q")
    hand.go(LessonPicked)
    return hand.page


def test_a_lesson_that_was_found_leads_back_to_what_was_found(hand, program):
    page = read(hand, program)
    assert isinstance(page, LessonPage)
    assert [button.words for button in page.foot_buttons()] == ["Back to what was found"]
    assert hand.find(TaskChosen) is None
    hand.go(LessonRead)
    assert isinstance(hand.page, SearchPage)
    assert [tile.words for tile in tiles(hand)] == ["Clean hands"]


def test_nothing_in_it_is_recorded(hand, program):
    page = read(hand, program)
    page.intent.emit(TaskChosen(done=True))
    hand.settle()
    assert not getattr(program.learning, "tasks", None)


def test_while_one_look_is_under_way_only_the_newest_waits(qapp, program):
    from ui.window.presenters.search import SearchPresenter
    from ui.window.search_places import LookedFor

    waiting, shown = [], []

    class Later:
        def run(self, work, *, done, failed):
            waiting.append((work, done))

    class Page:
        def show_found(self, text, found):
            shown.append(text)

        def hide_problem(self): ...
        def show_problem(self, refused=""): ...

    program.background = Later()
    presenter = SearchPresenter(program.ports(), None, Page(), "p0")
    for text in ("a", "ab", "abc"):
        presenter.handle(LookedFor(text))
    assert len(waiting) == 1
    while waiting:
        work, done = waiting.pop(0)
        done(work())
    assert (program.search.asked, shown) == (["a", "abc"], ["abc"])
