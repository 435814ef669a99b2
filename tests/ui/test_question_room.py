# SPDX-License-Identifier: Apache-2.0
"""Answers come first: where big words leave few lines, one row of actions, the rest behind *More*."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from app.preferences import Preferences, TextSize, Theme
from content_packs.answers import NotYet
from tests.ui.audits import cut, runs_off, unfit
from tests.ui.conftest import deliver
from tests.ui.fakes import FakeLearning
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import Submitted
from ui.window.looks import every_look
from ui.window.specimens_answers import ITEMS
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.keypad import Keypad

KINDS = {item.id: item for item, _, _ in ITEMS}


@pytest.fixture
def ask(window, program):
    def show(kind, size=TextSize.XXL, language="en", hint="Think of what you touched before.", **changed):
        item = msgspec.structs.replace(KINDS[kind], hint=hint, stem="What now? " * 8)
        program.learning = FakeLearning((item,))
        window.navigator._ports = program.ports()
        card = program.accounts.people["p0"]
        asked = msgspec.structs.replace(program.learning.question(), **changed)
        look = Preferences(theme=Theme.LIGHT, text_size=size, language=language)
        window.resize(1024, 600)
        window.navigator.to(places.SignedIn(card, look, first=places.AtStep(asked)))
        window.resize(1024, 600)
        deliver()
        return window.page

    return show


def words(page):
    return [button.words for button in page.foot_buttons()]


def one_row(page):
    return len({button.y() for button in page.foot_buttons()}) == 1


@pytest.mark.parametrize("language", ["en", "es", "pl", "ar"])
def test_actions_take_one_row_at_1024_by_600(window, ask, language):
    for size in (TextSize.S, TextSize.L, TextSize.XXL):
        for sure in (False, True):
            page = ask("single", size, language, ask_confidence=sure)
            assert one_row(page), (size, sure, words(page))
            assert not page.foot_scrolls, (size, sure)
            assert window.size().height() == 600


def test_with_big_words_what_is_needed_less_stands_behind_more_in_the_same_place(window, ask):
    places_of = set()
    for kind in ("single", "numeric", "match"):
        page = ask(kind)
        assert words(page)[0] == "More"
        assert not {"Hint", "Stop for now"} & set(words(page))
        places_of.add((page.more.button.x(), page.more.button.width()))
    assert len(places_of) == 1
    Hand(window).press(page.more.button)
    assert page.more.button.accessibleDescription() == "More to do is open"
    shown = {b.words for b in page.findChildren(Button) if b.isVisible()}
    assert {"Hint", "Stop for now", "Report a problem", "Close"} <= shown
    assert not unfit(window)
    assert not cut(window)
    assert not runs_off(window)


@pytest.mark.parametrize("size", [TextSize.S, TextSize.M])
@pytest.mark.parametrize("sure", [False, True])
def test_the_same_stands_in_the_same_place_with_a_hint_and_without_before_and_after_an_answer(ask, size, sure):
    first = set()
    for hint in ("", "Think of what you touched before."):
        page = ask("single", size, hint=hint, ask_confidence=sure)
        first.add((words(page)[0], page.foot_buttons()[0].x()))
        page.intent.emit(Submitted(NotYet()))
        deliver()
        first.add((words(page)[0], page.foot_buttons()[0].x()))
    assert len(first) == 1


@pytest.mark.parametrize("size", [TextSize.S, TextSize.XXL])
def test_why_a_question_is_asked_is_not_said_any_more_when_it_is_answered(ask, size):
    page = ask("single", size)
    why = page._why.label.text()
    assert page._why.isVisible() is (size is TextSize.S)
    page.intent.emit(Submitted(NotYet()))
    deliver()
    assert not page._why.isVisible()
    if page.more.button.isVisible():
        page.more.button.click()
        deliver()
    assert why not in [text.text() for text in page.findChildren(Text) if text.isVisible()]


@pytest.mark.parametrize("size", [TextSize.S, TextSize.M])
def test_the_groups_of_what_comes_next_are_in_sight_after_each_tap(window, ask, size):
    page = ask("categorise", size)
    editor = page._editor
    for _ in range(len(editor._things) - 1):
        editor._buttons[0].click()
        deliver()
        viewport = page._scroll.viewport()
        rows = QRect(editor._row.mapTo(viewport, QPoint()), editor._row.size())
        assert viewport.rect().contains(rows)


def test_keys_of_a_number_are_equally_wide_where_the_word_has_room(ask):
    keys = ask("numeric", TextSize.S)._editor.findChild(Keypad)
    for lies in (True, False):
        keys.lie(lies=lies)
        deliver()
        wide = [key.width() for key in keys.findChildren(Button)]
        assert max(wide) - min(wide) <= 1


def test_actions_keep_to_one_row_whatever_look_follows_another(window, ask):
    page = ask("numeric", ask_confidence=True)
    for look in every_look():
        window.resize(*look.size)
        window.navigator.dress(Preferences(theme=look.theme, text_size=look.text_size))
        deliver()
        shown = words(page)
        assert one_row(page), (look.name, shown)
        assert not page.foot_scrolls, (look.name, shown)


def test_more_by_keyboard_opens_at_its_first_action_and_escape_closes_it(window, ask):
    page = ask("single")
    window.activateWindow()
    page.more.button.setFocus()
    QTest.keyClick(page.more.button, Qt.Key.Key_Return)
    deliver()
    assert window.focusWidget().words == "Stop for now"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    deliver()
    assert not page.more.is_open
    assert window.focusWidget() is page.more.button
    QTest.keyClick(page.more.button, Qt.Key.Key_Return)
    window.focusNextPrevChild(True)
    hint = window.focusWidget()
    assert hint.words == "Hint"
    QTest.keyClick(hint, Qt.Key.Key_Return)
    deliver()
    assert page._hint_card is not None
    assert not page.more.is_open


def test_go_on_is_whole_in_sight_after_a_long_reason(window, ask):
    page = ask("single")
    page.intent.emit(Submitted(NotYet()))
    deliver()
    onward = page.foot_buttons()[-1]
    assert onward.words == "Go on"
    assert onward.visibleRegion().boundingRect() == onward.rect()
    assert page.verdict_scrolls
    assert page.heading.visibleRegion().boundingRect() == page.heading.rect()
    assert window.size().height() == 600


def test_keys_of_a_number_stand_beside_its_line(window, ask):
    for size in (TextSize.S, TextSize.XXL):
        page = ask("numeric", size)
        keys = page._editor._keypad
        assert keys.y() <= page._editor._line.geometry().bottom()
        scrolled = page.findChild(QScrollArea).viewport()
        bottom = keys.mapTo(scrolled, keys.rect().bottomLeft()).y()
        assert bottom <= scrolled.height(), f"{size}: the last row of keys is in sight"


@pytest.mark.parametrize("wide", [(1024, 600), (1366, 768), (1280, 800)])
def test_every_key_of_a_number_is_whole_in_sight(window, ask, wide):
    for size in TextSize:
        page = ask("numeric", size)
        window.resize(*wide)
        deliver()
        keys = page._editor._keypad
        assert keys.visibleRegion().boundingRect() == keys.rect(), size


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("wide", [(1024, 600), (1366, 768)])
def test_a_number_in_a_film_is_whole_in_sight_with_check(window, program, language, wide):
    look = Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL, language=language)
    window.resize(*wide)
    step = places.AtStep(program.learning.lesson_step())
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], look, first=step))
    window.resize(*wide)
    deliver()
    page = window.page
    page.body._waiting = page.body._readings[0].parentWidget()  # where a film would be
    asked = FakeLearning((msgspec.structs.replace(KINDS["numeric"], stem="For how long? " * 3),)).question()
    page.ask(asked)
    page.body._waiting = None
    deliver()
    QTest.qWait(1)
    deliver()
    question = page.body.question
    for part in (question.stem, question.editor._line, question.editor._keypad, question.check):
        assert part.visibleRegion().boundingRect() == part.rect(), part
    assert not cut(window)


def test_the_actions_keep_their_whole_names_where_their_words_are_short(window, ask):
    page = ask("single", ask_confidence=True)
    names = [button.accessibleName() for button in page.foot_buttons()]
    assert names == ["More", "I haven't learned this yet", "Check: not so sure", "Check: I am sure"]
    assert words(page)[1:] == ["New to me", "Not so sure", "I am sure"]


def test_the_foot_comes_back_when_there_is_room_again(window, ask):
    page = ask("truefalse", ask_confidence=True)
    page.foot_share = 0.01
    page._fit()
    deliver()
    assert page.foot_scrolls
    page.foot_share = 0.3
    page.more.button.click()
    page._fit()
    deliver()
    assert not page.foot_scrolls
    assert one_row(page)
