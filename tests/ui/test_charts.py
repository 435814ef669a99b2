# SPDX-License-Identifier: Apache-2.0
"""Every chart of the window: mirrored where reading begins on the right, seen in every theme, with room for its words.

And the same facts in the words beside it and in the table. A new painted part has to be named here.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import QWidget

from app.overview.filtering import Wanted, chosen
from app.overview.gaps import gap_map
from app.preferences import Preferences, TextSize, Theme
from tests.ui.audits import cut
from tests.ui.conftest import deliver
from tests.ui.fake_overview import matrix_of
from ui.table_files import Bar
from ui.window import widgets
from ui.window.insight_places import About
from ui.window.insight_staged import questions, working
from ui.window.languages import Languages
from ui.window.pages.gaps import GapsPage
from ui.window.pages.insight_reports import ReportPage
from ui.window.pages.matrix import MatrixPage
from ui.window.staged import staged
from ui.window.style import qt_palette
from ui.window.tokens import TOKENS, contrast
from ui.window.widgets.band import Band
from ui.window.widgets.basic import Text
from ui.window.widgets.grid import Grid
from ui.window.widgets.grid_cells import PAD, WRAP
from ui.window.widgets.range_bar import RangeBar
from ui.window.widgets.share_bar import ShareBar

CHARTS = {
    "band": lambda: Band(0.7, 0.4, 0.9),
    "share_bar": lambda: ShareBar((5, 3, 2, 1, 4), "five, three"),
    "range_bar": lambda: RangeBar(Bar(0.6, 0.3, 0.8), "six"),
}
"""By the module that each is painted in."""
NO_CHARTS = {"art", "film_picture", "lesson_editor", "look_preview", "track", "words"}
"""What else is painted there."""
PAIRS = {
    "band": (("accent", "sunken"), ("edge", "surface"), ("text", "surface")),
    "share_bar": (("accent", "surface"), ("text", "surface")),
    "range_bar": (("edge", "surface"), ("text", "surface")),
}
"""What stands on what, as tokens: each pair has to be told apart (3 to 1, WCAG 1.4.11)."""
SIZE = (240, 28)
TITLES = [f"Thing {letter} to know about people" for letter in "ABCDEFGH"]
STEMS = [f"Question {letter}: what do you do when nobody is near?" for letter in "ABCDEFGH"]


def painted(chart: QWidget, theme: str, *, right_to_left: bool = False) -> QImage:
    """The chart on a card of a theme."""
    chart.setPalette(qt_palette(theme))
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    chart.resize(*SIZE)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(TOKENS.themes[theme].surface))
    chart.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return image


def colours_of(image: QImage) -> Counter[str]:
    return Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))


def test_every_part_that_is_painted_is_named_here() -> None:
    there = {
        module.stem
        for module in Path(widgets.__path__[0]).glob("*.py")
        if "def paintEvent" in module.read_text(encoding="utf-8")
    }
    assert there == {*CHARTS, *NO_CHARTS}
    assert set(PAIRS) == set(CHARTS)


@pytest.mark.parametrize("name", CHARTS)
def test_it_begins_where_reading_begins(qtbot, name) -> None:
    chart = CHARTS[name]()
    qtbot.addWidget(chart)
    image, other = painted(chart, "light"), painted(chart, "light", right_to_left=True)
    mirrored = other.flipped(Qt.Orientation.Horizontal)

    def differ(one: QImage, two: QImage) -> int:
        at = [(x, y) for x in range(SIZE[0]) for y in range(SIZE[1])]
        return sum(abs(one.pixelColor(x, y).lightness() - two.pixelColor(x, y).lightness()) > 40 for x, y in at)

    assert differ(image, other) > 300, "it is not the same from both sides"
    assert differ(image, mirrored) < differ(image, other) / 4, "but for the edges of lines"


@pytest.mark.parametrize("theme", sorted(TOKENS.themes))
@pytest.mark.parametrize("name", CHARTS)
def test_what_is_painted_stands_out_in_every_theme(qtbot, name, theme) -> None:
    chart = CHARTS[name]()
    qtbot.addWidget(chart)
    tokens = TOKENS.themes[theme]
    seen = colours_of(painted(chart, theme))
    for front, back in PAIRS[name]:
        one, two = getattr(tokens, front).lower(), getattr(tokens, back).lower()
        assert contrast(one, two) >= 3.0, (front, back)
        assert seen[one] > 10, f"{front} is not painted: the pairs above are not those of the chart"


def reports(about: About) -> ReportPage:
    page = ReportPage(about)
    page.show_whole(questions(STEMS) if about in {About.QUESTIONS, About.FAIR} else working(TITLES))
    return page


def gaps() -> GapsPage:
    page = GapsPage()
    page.show_gaps(gap_map(matrix_of()))
    return page


def stand() -> MatrixPage:
    page = MatrixPage()
    matrix = matrix_of()
    page.show_matrix(matrix, chosen(matrix, Wanted()))
    return page


PAGES = {"gaps": gaps} | {f"report {about.value}": lambda about=about: reports(about) for about in About}
HARD = Preferences(theme=Theme.HIGH_CONTRAST, text_size=TextSize.XXL, language="ar")
LOOKS = {"ar": HARD, "en": Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL, language="en")}


@pytest.fixture(params=LOOKS)
def look(request, qapp):
    Languages(qapp).speak(request.param)
    yield LOOKS[request.param]
    Languages(qapp).speak("en")


def whole(page) -> None:
    """Let all of it be built."""
    deliver()
    rest = getattr(page, "rest", None)
    if rest is not None:
        rest.finish()
    deliver()


@pytest.mark.parametrize("name", PAGES)
def test_its_words_have_room_in_the_biggest_letters(look, name) -> None:
    page = PAGES[name]()
    with staged(page, look, (1024, 600)) as window:
        whole(page)
        assert window.width() == 1024
        assert cut(window) == []


def _grids_that_are_cut(page) -> list[str]:
    found = []
    for grid in page.findChildren(Grid):
        if grid.isVisibleTo(page):
            found += _cut_in(grid)
    return found


def _cut_in(grid: Grid) -> list[str]:
    rows, font = grid.rows, grid.font()
    font.setBold(True)
    metrics = QFontMetrics(font)
    found = []
    for column, head in enumerate(rows.heads):
        wide = grid.columnWidth(column)
        box = metrics.boundingRect(QRect(0, 0, wide - 2 * PAD, 10_000), WRAP, head)
        if box.height() > grid.horizontalHeader().height() or box.width() > wide - 2 * PAD + 1:
            found.append(head)
        sign = max(TOKENS.size.icon, metrics.height())
        for row in range(len(rows.names)):
            words = rows.index(row, column).data()
            used = metrics.horizontalAdvance(words) + PAD + (sign + PAD // 2 if rows.index(row, column).data(1) else 0)
            if used > wide:
                found.append(words)
    room = grid.verticalHeader().width() - 2 * PAD
    for row, name in enumerate(rows.names):
        box = metrics.boundingRect(QRect(0, 0, room, 10_000), WRAP, name)
        if box.height() > grid.rowHeight(row):
            found.append(name)
    return found


@pytest.mark.parametrize("name", [*PAGES, "stand"])
def test_a_table_has_room_for_its_words_and_names_where_reading_begins(look, name) -> None:
    page = stand() if name == "stand" else PAGES[name]()
    if name != "stand":
        page.show_as_table()
    with staged(page, look, (1024, 600)):
        whole(page)
        assert _grids_that_are_cut(page) == []
        for grid in page.findChildren(Grid):
            if grid.isVisibleTo(page):
                right = grid.verticalHeader().x() > grid.viewport().x()
                assert right is (look.language == "ar")


def numbers(words: str) -> set[float]:
    """The figures of a sentence; the table of a week names it otherwise than by its first day."""
    return {abs(float(each)) for each in re.findall(r"\d+(?:\.\d+)?", re.sub(r"From \d+ \w+ \d{4}", "", words))}


@pytest.mark.parametrize("name", PAGES)
def test_what_is_said_beside_a_bar_stands_in_the_table_too(qtbot, name) -> None:
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.show()
    whole(page)
    bars = [bar for kind in (ShareBar, RangeBar) for bar in page.findChildren(kind)]
    said = set().union(*(numbers(bar.accessibleName()) for bar in bars))
    page.show_as_table()
    whole(page)
    grids = [each for each in page.findChildren(Grid) if not each.isHidden()]
    told = [grid.rows.index(*at).data() for grid in grids for at in _cells(grid)]
    told += [name for grid in grids for name in grid.rows.names]
    told += [text.text() for text in page.findChildren(Text) if text.isVisibleTo(page)]
    table = set().union(*(numbers(each) for each in told))
    table |= {round(100 * each) for each in table} | {100.0}
    assert said <= table, said - table


def _cells(grid: Grid):
    return ((row, column) for row in range(grid.rows.rowCount()) for column in range(grid.rows.columnCount()))
