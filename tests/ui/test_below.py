# SPDX-License-Identifier: Apache-2.0
"""Answers that lie below what can be seen: an arrow says so, and leads there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from app.preferences import Preferences, TextSize, Theme
from content_packs.answers import Chosen
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.intents import Submitted

BIG = Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL, shown_how=True)
SMALL = Preferences(theme=Theme.LIGHT, shown_how=True)


@pytest.fixture
def ask(window, program):
    def show(look):
        window.resize(1024, 600)
        card, place = program.accounts.people["p0"], places.AtStep(program.learning.question())
        window.navigator.to(places.SignedIn(card, look, first=place))
        deliver()
        deliver()
        return window.page

    return show


def rect(page, widget):
    return QRect(widget.mapTo(page, QPoint()), widget.size())


def last_in_sight(page):
    view = page._scroll.viewport()
    return page._editor.mapTo(view, QPoint(0, page._editor.height())).y() <= view.height() + 12


@pytest.mark.dressed
def test_the_arrow_leads_to_the_answers_below_and_goes(ask, qtbot):
    page = ask(BIG)
    arrow = page._below.arrow
    assert not last_in_sight(page)
    qtbot.waitUntil(arrow.isVisible)
    assert arrow.accessibleName() == "More answers below"
    assert arrow.focusPolicy() is Qt.FocusPolicy.NoFocus, "keys come to the answers themselves"
    assert min(arrow.width(), arrow.height()) >= 44
    others = [rect(page, each) for each in page.foot_buttons() if each.isVisible()]
    assert not any(rect(page, arrow).intersects(other) for other in others)
    for _press in range(6):
        if arrow.isVisible():
            QTest.mouseClick(arrow, Qt.MouseButton.LeftButton)
            deliver()
    assert last_in_sight(page)
    assert not arrow.isVisible()
    page.to_top()
    deliver()
    assert arrow.isVisible()


@pytest.mark.dressed
def test_there_is_none_where_all_can_be_seen_and_none_once_it_is_answered(ask, qtbot):
    page = ask(SMALL)
    qtbot.wait(30)
    assert last_in_sight(page)
    assert not page._below.arrow.isVisible()
    page = ask(BIG)
    qtbot.waitUntil(page._below.arrow.isVisible)
    page.intent.emit(Submitted(Chosen((1,))))
    deliver()
    qtbot.wait(30)
    assert not page._below.arrow.isVisible()
