# SPDX-License-Identifier: Apache-2.0
"""The original beside a translation in the window: opened and closed, beside or below, whole at every size."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.preferences import Preferences, TextSize, Theme
from app.reasons import Reason, ReasonCode
from app.views import LessonView
from content_packs.localise import in_language
from content_packs.starter import starter_folders, starter_source
from tests.ui.audits import cut, runs_off, unfit
from tests.ui.conftest import deliver
from tests.ui.fakes import ITEMS
from ui.window import places
from ui.window.hand import Hand
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.beside import Beside, Original

LIGHT = Preferences(theme=Theme.LIGHT)


@pytest.fixture(scope="module")
def pack():
    return next(p for f in starter_folders() if (p := starter_source(f).pack).manifest.id == "care-essentials")


def own_of(pack, lesson):
    return next(each for each in pack.lessons if each.id == lesson.id)


def lesson_view(pack, *, shown=False, language="es") -> LessonView:
    told = next(each for each in in_language(pack, language).lessons if each.id == "choking-adult")
    own = own_of(pack, told)
    return LessonView(
        attempt="",
        lesson=told,
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="",
        module_title="M",
        pack=pack.manifest.id,
        version=pack.manifest.version,
        language=language,
        original=own,
        original_language="en",
        original_shown=shown,
    )


def question_view(program, item, **changes):
    program.learning.at = next(n for n, each in enumerate(program.learning.items) if each.id == item.id)
    view = program.learning.question()
    other = msgspec.structs.replace(item, stem=f"ES {item.stem}")
    return msgspec.structs.replace(view, item=other, original=item, original_language="en", language="es", **changes)


def enter(window, program, place, look=LIGHT):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], look))
    window.navigator.to(place)
    deliver()
    return Hand(window)


def open_originals(hand):
    return [each for each in hand.page.findChildren(Original) if each.isVisibleTo(hand.page)]


def toggle(hand):
    return next(b for b in hand.shown(Button, hand.page) if "English" in b.words)


def test_a_lesson_opens_its_original_piece_by_piece_and_remembers(window, program, pack):
    view = lesson_view(pack)
    hand = enter(window, program, places.Explanation(view))
    assert open_originals(hand) == []
    hand.press(toggle(hand))
    assert program.learning.inside == [("choose_original", True)]
    cards = open_originals(hand)
    assert view.original.title in " ".join(text.text() for text in cards[0].findChildren(Text))
    assert len([each for each in cards if isinstance(each.parentWidget(), Beside)]) >= 1
    toggle(hand).setFocus()
    QTest.keyClick(toggle(hand), Qt.Key.Key_Space)
    hand.settle()
    assert open_originals(hand) == []
    assert program.learning.inside[-1] == ("choose_original", False)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: type(item).__name__)
def test_a_question_of_every_kind_says_what_it_asks_in_the_original(window, program, item):
    hand = enter(window, program, places.AtStep(question_view(program, item)))
    assert open_originals(hand) == []
    hand.press(toggle(hand))
    words = " ".join(text.text() for card in open_originals(hand) for text in card.findChildren(Text))
    assert item.stem in words
    for option in getattr(item, "options", ()):
        assert option.text in words


def test_what_nobody_has_translated_says_so(window, program, pack):
    note = "In \u2068English\u2069: not in your language yet."
    own = {"original": None, "original_language": "en"}
    question = question_view(program, ITEMS[0])
    for view, place in ((question, places.AtStep), (lesson_view(pack), places.Explanation)):
        for changes, told in ((own, True), (own | {"language": "en-GB"}, False), ({}, False)):
            hand = enter(window, program, place(msgspec.structs.replace(view, **changes)))
            assert (note in [text.text() for text in hand.shown(Text, hand.page)]) is told


def test_they_stand_in_a_row_where_there_is_room_and_below_each_other_where_not(window, program, pack):
    window.resize(1280, 800)
    hand = enter(window, program, places.Explanation(lesson_view(pack, shown=True)))
    rows = hand.page.findChildren(Beside)
    assert rows
    assert all(row.in_a_row for row in rows)
    window.resize(1024, 600)
    window.navigator.dress(Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL))
    hand.settle()
    assert not any(row.in_a_row for row in hand.page.findChildren(Beside))


@pytest.mark.parametrize("size", [TextSize.S, TextSize.XXL])
@pytest.mark.parametrize("language", ["es", "ar"])
def test_nothing_is_cut(window, program, pack, size, language):
    look = Preferences(theme=Theme.LIGHT, text_size=size, language=language)
    enter(window, program, places.Explanation(lesson_view(pack, shown=True)), look)
    assert not cut(window)
    assert not runs_off(window)
    assert not unfit(window)
    window.navigator.to(places.AtStep(question_view(program, ITEMS[0], original_shown=True)))
    deliver()
    assert not cut(window)
    assert not runs_off(window)
    assert not unfit(window)


def test_the_language_of_lessons_is_chosen_where_the_look_is(window, program):
    hand = enter(window, program, places.Look())
    hand.page.rest.finish()
    deliver()
    spanish = [b for b in hand.shown(Button, hand.page) if b.value == "es"][-1]
    hand.press(spanish)
    assert program.learning.inside == [("choose_content_language", "es")]
