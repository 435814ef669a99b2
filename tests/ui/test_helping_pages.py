# SPDX-License-Identifier: Apache-2.0
"""My people and things on the real window with a fake program: what is asked of the program, and what is said."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.helping.beside_views import Choices, GoalView
from app.helping.views import HelpingView
from app.own.state import Link
from app.preferences import Preferences
from app.private.sealed import NoteKind
from tests.ui.conftest import deliver
from tests.ui.helping_pages import CARD, FOUND, GOAL, HANDS, LESSON, LINK, NOTE, OTHER, PEOPLE, PUT, ROWS, VIEW, WORDS
from ui.window import places
from ui.window.focus import walk
from ui.window.helping_intents import ThingOpened
from ui.window.helping_places import (
    AskInPerson,
    AtBeside,
    AtNote,
    BesideGoal,
    FindHelper,
    PutBeside,
    ToHelpers,
    ToTeach,
)
from ui.window.pages.beside import BesidePage
from ui.window.pages.helpers import HelpersPage
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.columns import Columns


@pytest.fixture
def here(window, program):
    """Say what the program answers, and go somewhere."""

    def go(place, *, helping=None, beside=None):
        program.helping.answers |= helping or {}
        program.beside.answers |= beside or {}
        first = window.navigator.card is None
        window.navigator.to(
            places.SignedIn(program.accounts.people["p0"], Preferences(), first=place) if first else place
        )
        deliver()
        return window.page

    return go


def press(page, words):
    next(each for each in page.findChildren(Button) if each.words.startswith(words) and not each.isHidden()).click()
    deliver()


def cards(columns):
    """The columns, in the order in which they are read."""
    return [columns.layout().itemAt(number).widget() for number in range(columns.layout().count())]


def said(page):
    return [text.text() for text in page.findChildren(Text) if not text.isHidden()]


def test_today_says_quietly_who_asks_and_takes_the_answer(here, program):
    page = here(places.Today(), helping={"to_answer": PEOPLE.to_answer})
    assert any(words.startswith("Dana Oyelaran-Fitzgerald asks whether") for words in said(page))
    press(page, "Not now")
    assert ("answer", PEOPLE.to_answer[0].ask) in program.helping.calls
    assert "Fine. You need no reason." in said(page)


def test_nothing_is_said_on_today_where_nobody_asks(here):
    assert not any("asks whether" in words for words in said(here(places.Today())))


def test_my_people_answers_and_ends(here, program):
    page = here(ToHelpers(), helping={"home": PEOPLE, "answer": PEOPLE, "end": HelpingView()})
    press(page, "Yes")
    press(page, "Take it back")
    assert [call[0] for call in program.helping.calls if call[0] != "home"] == ["answer", "end"]
    assert not any("asks whether" in words for words in said(page))


def test_what_i_could_show_is_kept_with_done(here, program, window):
    page = here(ToTeach(), helping={"teaching": ROWS, "teach": ROWS, "home": PEOPLE})
    rows = [each for each in page.findChildren(Button) if each.isCheckable()]
    rows[1].click()
    press(page, "Done")
    assert ("teach", ("m0", "m1", "m2")) in program.helping.calls
    assert isinstance(window.page, HelpersPage)


def test_one_tap_asks(here, program):
    page = here(FindHelper("hands", HANDS), helping={"find": FOUND, "ask": FOUND})
    press(page, "Ask Bo")
    assert ("ask", "food", "l0") in program.helping.calls


def test_who_is_asked_for_a_goal_in_own_words_stands_beside_it(here, program, window):
    page = here(FindHelper("", WORDS), helping={"teaching": ROWS, "find": FOUND, "ask": FOUND}, beside={"open": VIEW})
    press(page, ROWS[0].title)
    press(window.page, "Ask Bo")
    assert ("put", WORDS, Link(kind="person", thing="l0")) in program.beside.calls
    press(window.page, "Back")
    assert isinstance(window.page, BesidePage)


def test_the_card_is_in_both_languages_and_keeps_nothing(here, program, tmp_path):
    program.copies = tmp_path
    page = here(AskInPerson("hands"), helping={"in_person": CARD})
    assert {"I am learning:", CARD.titles["en"][0], "Show me slowly"} <= set(said(page))
    page.say_also("es")
    assert CARD.titles["es"][0] in said(page)
    press(page, "Save to print")
    (file,) = tmp_path.iterdir()
    assert file.read_bytes().startswith(b"%PDF")
    assert "Ana" not in file.name
    assert any(str(file) in words for words in said(page))
    assert [call[0] for call in program.helping.calls] == ["in_person"]
    program.copies = tmp_path / "none" / "such"
    press(page, "Save to print")
    assert any(words.startswith("It could not be saved") for words in said(page))


def test_what_helps_me_can_be_changed_on_the_card(here):
    page = here(AskInPerson("hands"), helping={"in_person": CARD})
    turns = {each.words: each for each in page.findChildren(Button) if each.isCheckable()}
    turns["Write the steps down for me"].click()
    turns["Show me slowly"].click()
    deliver()
    words = [text for text in said(page._holder.parentWidget()) if text]
    assert "Write the steps down for me" in words
    assert "Show me slowly" not in words


def test_three_columns_stand_beside_each_other_where_there_is_room(here, window):
    page = here(BesideGoal(HANDS), beside={"open": VIEW})
    columns = page.findChild(Columns)
    window.resize(1400, 800)
    deliver()
    assert columns.are_beside
    keys = [each for each in walk(page) if isinstance(each, Button) and columns.isAncestorOf(each)]
    places_ = [next(n for n, column in enumerate(cards(columns)) if column.isAncestorOf(each)) for each in keys]
    assert places_ == sorted(places_)
    assert set(places_) == {0, 1, 2}
    window.resize(500, 800)
    deliver()
    assert not columns.are_beside


def test_the_goal_page_opens_things_and_leads_to_what_was_put(here, program, window):
    page = here(BesideGoal(HANDS), beside={"open": VIEW, "goals": (GOAL,)})
    opens = [each.value for each in page.findChildren(Button) if isinstance(each.value, ThingOpened)]
    assert opens == [ThingOpened(LESSON.kind, "care", "when")]
    press(page, PUT.title)
    assert window.navigator._screens[-1].place == AtBeside(HANDS, LINK, PUT.title)


def test_without_a_pin_the_goal_page_says_so_kindly(here):
    page = here(BesideGoal(HANDS), beside={"open": GoalView(goal=GOAL)})
    assert any("you need a PIN of your own" in words for words in said(page))
    assert not any(each.words == "Write an idea" for each in page.findChildren(Button))


def test_what_is_put_counts_at_once(here, program):
    choices = Choices(goal=GOAL, things=(LESSON, PUT))
    page = here(PutBeside(HANDS), beside={"things": choices})
    press(page, LESSON.title)
    press(page, PUT.title)
    assert [call[0] for call in program.beside.calls] == ["things", "put", "take"]


def test_what_was_put_is_moved_and_taken_away(here, program):
    page = here(AtBeside(HANDS, LINK, PUT.title), beside={"goals": (GOAL, OTHER), "open": VIEW})
    press(page, OTHER.title)
    assert ("move", HANDS, LINK, OTHER.key) in program.beside.calls
    page = here(AtBeside(HANDS, LINK, PUT.title))
    press(page, "Take it away")
    assert ("take", HANDS, LINK) in program.beside.calls


def test_an_idea_is_kept_as_it_is_typed_and_then_for_good(here, program, window):
    page = here(AtNote(HANDS, NoteKind.IDEA, "i"), beside={"note": NOTE, "open": VIEW})
    QTest.keyClicks(page.findChild(QPlainTextEdit), "!")
    assert ("keep", HANDS, NoteKind.IDEA, "i") in program.beside.calls
    press(page, "Keep it")
    assert ("write", HANDS, NoteKind.IDEA, "i") in program.beside.calls
    assert isinstance(window.page, BesidePage)


def test_an_idea_is_moved_and_deleted(here, program):
    page = here(AtNote(HANDS, NoteKind.IDEA, "i"), beside={"note": NOTE, "open": VIEW})
    press(page, OTHER.title)
    page = here(AtNote(HANDS, NoteKind.IDEA, "i"))
    press(page, "Delete it")
    assert ("move_note", NoteKind.IDEA, "i", OTHER.key) in program.beside.calls
    assert ("erase_note", NoteKind.IDEA, "i") in program.beside.calls


def test_what_is_typed_about_somebody_is_in_no_place_and_nothing_the_window_keeps(here, window):
    view = msgspec.structs.replace(NOTE, kind=NoteKind.PERSON, words="")
    page = here(AtNote(HANDS, NoteKind.PERSON, "i"), beside={"note": view})
    QTest.keyClicks(page.findChild(QLineEdit), "Xiomara")
    QTest.keyClicks(page.findChild(QPlainTextEdit), "Xylophone")
    kept = repr((window.navigator._screens[-1].place, page.left(), page.only_here()))
    assert "Xiomara" not in kept
    assert "Xylophone" not in kept
