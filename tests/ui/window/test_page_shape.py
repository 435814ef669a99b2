# SPDX-License-Identifier: Apache-2.0
"""What comes to a page in one go is shown and laid out in one go, before anything is painted or pressed."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from tests.ui.conftest import deliver
from ui.window.pages.page import Page
from ui.window.screen import nested
from ui.window.widgets.basic import Card, IconText, Text

CARDS = 9
WORDS = "Wash your hands before you touch food, and again after you have touched anything that is raw. " * 3


class Seen(QObject):
    """Counts what comes to each of some widgets."""

    def __init__(self, widgets: list[QWidget]) -> None:
        super().__init__()
        self.counts: Counter[tuple[QObject, QEvent.Type]] = Counter()
        self.order: list[QEvent.Type] = []
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt has it
        self.counts[watched, event.type()] += 1
        self.order.append(event.type())
        return False


class Measured(Text):
    """Says at which widths it was set."""

    def __init__(self, text: str) -> None:
        self.widths: set[int] = set()
        super().__init__(text)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - as Qt has it
        self.widths.add(width)
        return super().heightForWidth(width)


@pytest.fixture
def page(qapp):
    page = Page()
    page.title("Today", "display")
    page.resize(1024, 600)
    page.show()
    deliver()
    yield page
    page.deleteLater()
    del page
    deliver()


def filled(page: Page) -> tuple[list[QWidget], list[Measured]]:
    cards, words = [], []
    for _ in range(CARDS):
        card = Card()
        card.add(IconText("info", "Clean hands", role="lead"))
        text = Measured(WORDS)
        card.add(text)
        page.add(card)
        cards.append(card)
        words.append(text)
    return cards, words


def test_nine_cards_take_the_shape_of_the_page_once_and_not_nine_times(page) -> None:
    cards, words = filled(page)
    seen = Seen(cards)
    deliver()
    resized = [seen.counts[card, QEvent.Type.Resize] for card in cards]
    assert max(resized) <= 4  # the width without a scroll bar, that with one, and the heights there; it was 22
    assert max(len(text.widths) for text in words) <= 5
    tops = [card.geometry() for card in cards]
    assert all(above.bottom() < below.top() for above, below in pairwise(tops))
    assert all(card.height() == card.heightForWidth(card.width()) for card in cards)
    assert all(text.height() == Text.heightForWidth(text, text.width()) for text in words)


def test_nothing_of_them_is_painted_before_all_have_their_place(page) -> None:
    page.heading.say("Hello")  # to be painted anyway
    cards, _ = filled(page)
    seen = Seen(cards)
    deliver()
    assert all(card.isVisible() for card in cards)
    if QEvent.Type.Paint in seen.order:
        first = seen.order.index(QEvent.Type.Paint)
        assert QEvent.Type.Show not in seen.order[first:]


def test_what_was_hidden_on_purpose_stays_hidden_and_what_comes_later_is_shown(page) -> None:
    early, hidden, late = Card(), Text("not yet"), Text("later")
    hidden.hide()
    page.add(early)
    page.add(hidden)
    early.add(Text("on it"))
    deliver()
    assert early.isVisible()
    assert not hidden.isVisible()
    page.add(late)
    early.add(Text("on it, later"))
    deliver()
    assert late.isVisible()
    assert all(text.isVisible() for text in early.findChildren(Text))
    assert late.geometry().top() > early.geometry().bottom()


def test_what_is_to_be_seen_at_once_has_its_place_at_once(page) -> None:
    cards, _ = filled(page)
    page.reveal_all(cards[-1:])
    assert all(card.isVisible() for card in cards)
    assert all(above.geometry().bottom() < below.geometry().top() for above, below in pairwise(cards))


def test_the_foot_knows_at_once_how_high_it_is(page) -> None:
    many = [page.button(f"A long name for a button, number {number}", None) for number in range(12)]
    page.foot(*many)
    deliver()
    assert page.foot_scrolls
    page.foot(many[0])
    assert not page.foot_scrolls


def test_a_page_is_made_where_it_will_stand(qapp) -> None:
    stack = QStackedWidget()
    with nested(stack):
        page = Page()
    assert page.parentWidget() is stack
    alone = Page()
    assert alone.parentWidget() is None
    with pytest.raises(ZeroDivisionError), nested(stack):
        raise ZeroDivisionError
    assert Page.nest is None
    for widget in (alone, stack):
        widget.deleteLater()
    del page, alone, stack
    deliver()


class Asked(Text):
    """Remembers at which widths it was asked how high it is."""

    def heightForWidth(self, width):  # noqa: N802 - Qt's name
        self.widths = {*getattr(self, "widths", ()), width}
        return super().heightForWidth(width)


def test_nothing_is_set_at_a_width_that_it_will_not_have(qtbot):
    page = Page()
    qtbot.addWidget(page)
    page.resize(800, 600)
    short = Asked("Short")
    page.add(short)
    page.text(WORDS)
    page.show()
    deliver()
    short.widths = set()
    short.setText("Shorter")
    deliver()
    assert 0 < max(short.widths) <= page.column.parentWidget().width()
    layout = page._body.layout()
    assert page._body.minimumSizeHint().width() == layout.totalMinimumSize().width()
    assert page._body.sizeHint().width() == layout.totalSizeHint().width()
