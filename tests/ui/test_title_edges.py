# SPDX-License-Identifier: Apache-2.0
"""Where words begin that run the other way than the window does: where all its lines begin."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import deliver
from ui.window.gallery import specimens
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text
from ui.window.widgets.spoken_mark import word_rect

TITLE = "Respond when you suspect abuse"
LINES = "Nobody has to know all of this on the first day: it comes back in the questions of the next shifts. " * 3
WIDE = 600


@pytest.fixture
def from_the_right(qapp) -> Iterator[None]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ink(label: Text) -> tuple[int, int]:
    """Free pixels on the left and on the right of what is drawn."""
    image = label.grab().toImage()
    paper = QColor(image.pixel(0, 0))
    across = [x for x in range(image.width()) for y in range(image.height()) if QColor(image.pixel(x, y)) != paper]
    return min(across), image.width() - 1 - max(across)


@pytest.mark.parametrize(
    "make",
    [
        lambda: IconText("book", TITLE),
        lambda: Button(TITLE, kind="option", icon="book"),
        lambda: Button(TITLE, kind="option", icon="book", detail="Ten questions"),
        lambda: Heading(TITLE),
    ],
    ids=["icon", "option", "two lines", "heading"],
)
def test_a_title_of_another_direction_stands_beside_its_icon(from_the_right, qtbot, make) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(WIDE, 80)
    widget.show()
    deliver()
    label = widget if isinstance(widget, Text) else widget.label
    left, right = ink(label)
    assert left > 100
    assert right < 8
    assert label.width() - word_rect(label, 0, len(TITLE)).right() < 8


def test_several_lines_begin_where_those_of_the_window_do(from_the_right, qtbot) -> None:
    widget = IconText("info", LINES)
    qtbot.addWidget(widget)
    widget.resize(WIDE, 200)
    widget.show()
    deliver()
    assert ink(widget.label)[1] < 8
    assert widget.label.width() - word_rect(widget.label, 0, len("Nobody")).left() > 100  # read from left to right


def test_arabic_begins_on_the_left_in_a_page_that_does(qtbot) -> None:
    widget = Text("أيدٍ نظيفة")
    qtbot.addWidget(widget)
    widget.resize(WIDE, 60)
    widget.show()
    deliver()
    assert ink(widget)[0] < 8


def test_words_go_to_the_other_side_with_what_they_stand_in(qtbot) -> None:
    card = Card()
    qtbot.addWidget(card)
    text = Text(TITLE)
    card.add(text)
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bool(text.alignment() & Qt.AlignmentFlag.AlignRight)


@pytest.mark.parametrize("specimen", list(specimens()), ids=lambda specimen: specimen.name)
def test_all_words_of_the_window_begin_at_one_side(from_the_right, qtbot, specimen) -> None:
    widget = specimen.make()
    qtbot.addWidget(widget)
    labels = [widget] if isinstance(widget, Text) else widget.findChildren(Text)
    for label in labels:
        side = label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        edge = "AlignRight" if label.layoutDirection() is Qt.LayoutDirection.RightToLeft else "AlignLeft"
        ours = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag[edge]
        assert side in (ours, Qt.AlignmentFlag.AlignHCenter), label.text()
