# SPDX-License-Identifier: Apache-2.0
"""Finding help in the window: what is typed, what stands below it, and the lesson that is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.aids.views import AidKind, DocumentView, GlossaryView
from app.practice.facts import PracticeKind
from app.preferences import Preferences, TextSize, Theme
from app.search.views import KINDS, Found, Hit, Snippet
from content_packs.model import Document, Term
from tests.ui.audits import cut, runs_off, unfit
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.aid_intents import AidAsked
from ui.window.aid_places import ToLookUp
from ui.window.hand import Hand
from ui.window.intents import Go, LessonRead
from ui.window.lesson_intents import TaskChosen
from ui.window.pages.lesson import LessonPage
from ui.window.pages.search import ResultTile, SearchPage
from ui.window.pages.today import TodayPage
from ui.window.practice_intents import PracticeAsked
from ui.window.search_places import FindHelp, LessonPicked
from ui.window.search_words import GROUPS, ICONS
from ui.window.widgets.basic import Button, Text


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


OTHERS = [
    ("term", "A word and what it means", AidKind.GLOSSARY),
    ("checklist", "Checklist, 3 min", AidKind.CHECKLIST),
    ("coach", "Coach card", AidKind.COACH),
    ("huddle", "Huddle sheet, 3 min", AidKind.HUDDLE),
]


def test_each_kind_says_what_it_is_has_its_icon_and_opens_where_it_can_be_read(hand, program):
    program.search.found["q"] = Found(tuple(hit(kind, kind, kind) for kind, _, _ in OTHERS))
    type_(hand, "q")
    assert [line for line in said(hand) if line.endswith("\nWash your hands.")] == [
        f"{words}\nWash your hands." for _, words, _ in OTHERS
    ]
    assert [tile.value for tile in tiles(hand)] == [AidAsked(aid, "care", kind) for kind, _, aid in OTHERS]
    assert len({ICONS[kind] for kind in KINDS}) == len(KINDS)


@pytest.mark.dressed
@pytest.mark.parametrize(("size", "language"), [(TextSize.XXL, "ar"), (TextSize.XXL, "en"), (TextSize.S, "en")])
def test_with_every_kind_and_every_filter_nothing_is_cut_nameless_or_small(window, program, size, language):
    look = Preferences(theme=Theme.LIGHT, text_size=size, language=language)
    window.resize(1024, 600)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], look))
    program.search.found["q"] = Found(
        tuple(hit(kind, kind, "What is said about it, with a rather long title") for kind in KINDS),
        (("hygeine", "hygiene"),),
        unknown=("photosynthesis",),
        kinds=frozenset(KINDS),
    )
    window.navigator.to(FindHelp())
    deliver()
    hand = Hand(window)
    type_(hand, "q")
    assert len(chips(hand)) == len(GROUPS)
    assert not cut(window)
    assert not runs_off(window)
    assert not unfit(window)


def test_a_word_that_was_found_opens_the_words_with_it_first(hand, program):
    terms = (Term(id="gel", term="Gel", meaning="It dries."), Term(id="ppe", term="PPE", meaning="Gloves."))
    program.aids.views[AidKind.GLOSSARY, "ppe"] = GlossaryView(pack="care", title="Care", terms=terms, at="ppe")
    program.search.found["q"] = Found((hit("term", "ppe", "PPE"),))
    type_(hand, "q")
    hand.press(tiles(hand)[0])
    words = said(hand)
    assert words.index("Gloves.") < words.index("It dries.")
    hand.go(Go(places.Back()))
    assert [tile.words for tile in tiles(hand)] == ["PPE"]


def chips(hand):
    return {chip.value: chip for chip in hand.shown(Button, hand.page.filters)}


def test_with_the_keyboard_what_is_found_is_narrowed_to_one_kind_and_back(hand, program):
    kinds = frozenset({"lesson", "term"})
    program.search.found["q"] = Found((hit(), hit("term", "t", "Term")), kinds=kinds)
    program.search.found["q", ("term",)] = Found((hit("term", "t", "Term"),), kinds=kinds)
    program.search.found["qq", ("term",)] = Found(kinds=frozenset({"lesson"}))
    type_(hand, "q")
    assert list(chips(hand)) == ["all", "lessons", "words"]
    QTest.keyClick(chips(hand)["words"], Qt.Key.Key_Space)
    hand.settle()
    assert [tile.words for tile in tiles(hand)] == ["Term"]
    assert chips(hand)["words"].isChecked()
    assert not chips(hand)["all"].isChecked()
    type_(hand, "q")
    assert "Nothing of this kind says it. Try Everything." in said(hand)
    QTest.keyClick(chips(hand)["all"], Qt.Key.Key_Space)
    hand.settle()
    assert program.search.asked == ["q", ("q", ("term",)), ("qq", ("term",)), "qq"]


def test_where_there_is_one_kind_there_is_nothing_to_narrow_and_an_empty_line_begins_anew(hand, program):
    program.search.found["q"] = Found((hit(),), kinds=frozenset({"lesson"}))
    program.search.found["qq"] = Found((hit(),), kinds=frozenset({"lesson", "story"}))
    type_(hand, "q")
    assert not chips(hand)
    type_(hand, "q")
    hand.press(chips(hand)["stories"])
    hand.page.line.clear()
    hand.settle()
    assert (hand.page.filters.chosen, chips(hand)) == ("all", {})


def test_where_nothing_is_found_there_is_somewhere_else_to_look(hand, program):
    type_(hand, "q")
    assert hand.find(Go(ToLookUp())) is not None
    program.search.found["qq"] = Found((hit(),))
    type_(hand, "q")
    assert hand.find(Go(ToLookUp())) is None
    hand.page.line.clear()
    hand.settle()
    assert hand.find(Go(ToLookUp())) is not None


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
        (
            Found(),
            "Nothing found. Try another word, or ask a colleague. Your certificates, your data, your PIN: press Help.",
        ),
        (Found((hit(),), (("hygeine", "hygiene"),)), "Looked for hygiene instead of hygeine."),
        (Found((hit(),), unknown=("visa", "fee")), "Nothing here says “visa”, “fee”. This comes nearest."),
        (
            Found(unknown=("visa",)),
            "Nothing found. Try another word, or ask a colleague. Your certificates, your data, your PIN: press Help.",
        ),
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
