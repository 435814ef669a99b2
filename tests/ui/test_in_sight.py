# SPDX-License-Identifier: Apache-2.0
"""At the biggest size on a small screen, what is to be done next can be seen: the line to type in, what came of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLineEdit

from app.authoring.views import Part
from app.preferences import Preferences, TextSize, Theme
from tests.ui.access_pages import ACCESS_PAGES
from tests.ui.author_pages import begin
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.author_intents import PublishAsked
from ui.window.author_places import AuthorAt
from ui.window.care_places import FirstCaretaker
from ui.window.widgets.basic import Card
from ui.window.widgets.keypad import Keypad


def settle():
    for _ in range(6):
        deliver()
        QApplication.processEvents()


def in_sight(page, widget, share=1.0):
    """Whether at least that share of the height of a widget is between bar and foot."""
    view = page._scroll.viewport()
    top = widget.mapTo(view, QPoint(0, 0))
    seen = QRect(top, widget.size()) & view.rect()
    return seen.height() >= share * min(widget.height(), view.height()) and seen.width() > 0


@pytest.fixture(params=["en", "ar"])
def small(window, request):
    window.resize(1024, 600)
    window.show()
    look = Preferences(language=request.param, text_size=TextSize.XXL, theme=Theme.LIGHT)
    return window, look


def test_the_line_for_the_goal_of_a_microlearn(small, program, tmp_path):
    window, look = small
    _, draft = begin(window, program, tmp_path)
    window.navigator.dress(look)
    settle()
    window.navigator.to(AuthorAt(draft, Part.GOAL, focus=("goal",)))
    settle()
    field = next(field for field in window.page._fields if field.field == ("goal",))
    assert in_sight(window.page, field.editor)


def test_what_came_of_publishing(small, program, tmp_path):
    window, look = small
    _, draft = begin(window, program, tmp_path)
    window.navigator.dress(look)
    window.navigator.to(AuthorAt(draft, Part.PUBLISH))
    settle()
    window.page.intent.emit(PublishAsked())
    settle()
    (card,) = (card for card in window.page.findChildren(Card) if card.property("role") == "good")
    assert in_sight(window.page, card)


def test_the_name_of_whoever_looks_after_the_device(small, program):
    window, look = small
    window.navigator.dress_device(look)
    window.navigator.to(FirstCaretaker())
    settle()
    (line,) = (line for line in window.page.findChildren(QLineEdit) if line.isVisible())
    assert in_sight(window.page, line)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_foot_of_a_step_ends_where_its_form_ends(window, program, tmp_path, language):
    window.resize(1366, 768)
    window.show()
    _, draft = begin(window, program, tmp_path)
    window.navigator.dress(Preferences(language=language, text_size=TextSize.S, theme=Theme.LIGHT))
    window.navigator.to(AuthorAt(draft, Part.PUBLISH))
    settle()
    last, form = window.page.foot_buttons()[-1], window.page._form.parentWidget()
    mirrored = language == "ar"
    ends = [w.mapTo(window, QPoint(0 if mirrored else w.width(), 0)).x() for w in (last, form)]
    assert abs(ends[0] - ends[1]) <= 12


@pytest.mark.parametrize(("text", "size"), [(TextSize.XXL, (1366, 768)), (TextSize.L, (1024, 600))])
def test_every_key_of_a_new_pin_is_in_sight(window, program, text, size):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(text_size=text, theme=Theme.LIGHT)))
    window.resize(*size)
    ACCESS_PAGES["new pin"](window, program)
    window.resize(*size)
    settle()
    keys = window.page.findChild(Keypad)
    assert in_sight(window.page, keys)
