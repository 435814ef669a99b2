# SPDX-License-Identifier: Apache-2.0
"""A bar begins where reading begins, and its line is seen on it in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.preferences import Preferences, Theme
from ui.bar_picture import bar_picture, paint_bar
from ui.table_files import Bar
from ui.window.pages.page import Page
from ui.window.staged import staged
from ui.window.tokens import TOKENS, contrast
from ui.window.widgets.basic import Card
from ui.window.widgets.range_bar import RangeBar

WIDTH, HEIGHT = 200, 28
TRACK, FULL, INK = "#ffffff", "#3f6e86", "#1b1b1b"


def painted(bar: Bar, colours=(TRACK, FULL, INK), *, right_to_left: bool = False) -> list[str]:
    """The colours along a line above the middle, from left to right."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    found = tuple(QColor(each) for each in colours)
    paint_bar(painter, QRectF(0, 0, WIDTH, HEIGHT), bar, found, right_to_left=right_to_left)
    painter.end()
    return [image.pixelColor(x, 8).name() for x in range(WIDTH)]


def test_it_begins_where_reading_begins() -> None:
    line = painted(Bar(0.5))
    assert line[50] == FULL
    assert line[150] == TRACK
    assert painted(Bar(0.5), right_to_left=True)[150] == FULL


def test_what_is_below_zero_lies_on_the_other_side_of_it() -> None:
    line = painted(Bar(-0.5, least=-1.0))
    assert (line[25], line[75], line[150]) == (TRACK, FULL, TRACK)


def test_nothing_is_painted_beyond_the_edge() -> None:
    assert painted(Bar(3.0))[WIDTH - 1] == FULL
    assert painted(Bar(-3.0, least=-1.0))[1] == FULL


@pytest.mark.parametrize("theme", sorted(TOKENS.themes))
def test_the_line_is_seen_on_bar_and_track_in_every_theme(theme: str) -> None:
    """The bar and its line may have one colour; then a seam of the track's parts them."""
    colours = TOKENS.themes[theme]
    track, full, ink = colours.surface.lower(), colours.edge.lower(), colours.text.lower()
    assert contrast(ink, track) >= 4.5
    assert contrast(full, track) >= 3.0
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    found = tuple(QColor(each) for each in (track, full, ink))
    paint_bar(painter, QRectF(0, 0, WIDTH, HEIGHT), Bar(0.9, 0.3, 0.7), found, right_to_left=False)
    painter.end()
    column = [image.pixelColor(100, y).name() for y in range(HEIGHT)]
    middle = column.index(ink, HEIGHT // 2 - 2)
    assert track in column[middle - 4 : middle]
    assert full in column[:middle]


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_on_a_page_the_line_is_seen_on_the_bar(qtbot, theme: Theme) -> None:
    """On a card, where the style sheet has its say about the palette."""
    page = Page()
    card, bar = Card(), RangeBar(Bar(0.9, 0.3, 0.7), "Clean hands")
    card.add(bar)
    page.add(card)
    with staged(page, Preferences(theme=theme), (800, 500)):
        image = bar.grab().toImage()
    track = QColor(TOKENS.themes[theme.value].surface)
    column = [image.pixelColor(image.width() // 2, y) for y in range(image.height())]
    middle = range(image.height() // 2 - 5, image.height() // 2 + 5)
    assert any(column[y] == track for y in middle), [each.name() for each in column]


def test_it_says_what_it_shows(qtbot) -> None:
    bar = RangeBar(Bar(0.4, 0.2, 0.6), "Clean hands. 40 of 100")
    qtbot.addWidget(bar)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.resize(WIDTH, HEIGHT)
    bar.grab()
    assert bar.accessibleName() == "Clean hands. 40 of 100"
    uri, width, height = bar_picture(Bar(0.4), right_to_left=True)
    assert uri.startswith("data:image/png;base64,")
    assert width > height
