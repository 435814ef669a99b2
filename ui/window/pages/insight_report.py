# SPDX-License-Identifier: Apache-2.0
"""One report: the wait, then bars with words beside them, or the same as a table; and as a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.livery import Livery
from ui.report_files import ENDINGS, write_report
from ui.table_files import Bar, Cell, Table
from ui.window.insight_figure_words import number
from ui.window.insight_intents import ReadAsked, ReadStopped, ReportSaved
from ui.window.intents import Go
from ui.window.lead_places import LeadPlace
from ui.window.numbers import whole
from ui.window.pages.rest import LongPage
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.fold import Fold
from ui.window.widgets.grid import Grid, Mark
from ui.window.widgets.lying import Lying
from ui.window.widgets.range_bar import RangeBar
from ui.window.widgets.work_bar import WorkBar

LONG = 20
"""Letters of a cell; what is longer is no table."""
Write: TypeAlias = Callable[[Path, Livery], Path]


class TablesPage(LongPage):
    """A page with tables: each as bars with words, or as a table."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._tables: tuple[Table, ...] = ()
        self._as_table = False
        self._turn = Button(self.tr("Show it as a table"), None, kind="quiet", icon="bars")
        self._turn.chosen.connect(self._turned)
        self._shown: list[QWidget] = []
        self._grids: list[Grid] = []
        self._save: Fold | None = None
        self._said: list[QWidget] = []

    def bars(self) -> Sequence[Callable[[], object]]:
        """Return what makes the bars, piece by piece."""
        raise NotImplementedError

    def show_tables(self, tables: tuple[Table, ...]) -> None:
        """Show them, as bars at first."""
        self._tables = tables
        self.add(self._turn)
        save = self._save = Fold(self.tr("Save it as a file"))
        words = {
            "pdf": self.tr("PDF, to print"),
            "xlsx": self.tr("Workbook (XLSX)"),
            "csv": self.tr("Plain table (CSV)"),
        }
        for ending in ENDINGS:
            save.add(self.button(words[ending], ReportSaved(ending), kind="option", icon="book"))
        self.add(save)
        self._build()

    def worded(self, ending: str) -> Write:
        """Return what writes it, in the words of the window now; on any thread."""
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return partial(_written, self._tables, ending, right_to_left)

    def show_file(self, file: Path, *, can_open: bool) -> None:
        """Say where it lies."""
        lying = Lying(file, file, can_open=can_open)
        lying.wanted.connect(self.intent)
        self._tell("done", self.tr("It is written."), lying)

    def show_not_written(self) -> None:
        """Say that the disk did not take it."""
        self._tell("info", self.tr("It could not be written. Is the disk full?"))

    def show_deleted(self, path: Path, *, gone: bool) -> None:
        """Say it where the file is told of."""
        for lying in self.findChildren(Lying):
            if lying.named == path:
                lying.show_deleted(gone=gone)

    def show_as_table(self) -> None:
        """Show it as a table, or as bars where it is one."""
        self._turned(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A table is at most as high as what can be seen of the page."""
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        for grid in self._grids:
            grid.give_room(self._scroll.height() - 2 * TOKENS.space.m)

    def put(self, widget: QWidget) -> None:
        """Put a part of what is shown below the others of it."""
        self._shown.append(widget)
        self.column.insertWidget(self.column.indexOf(self._save) if self._save is not None else -1, widget)

    def _build(self) -> None:
        self.rest.finish()
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown, self._grids = [], []
        if self._as_table:
            for table in self._tables:
                self._table(table)
            self._give_room()
        else:
            self.rest.make(self.bars())

    def _table(self, table: Table) -> None:
        self.put(Text(table.title, "lead"))
        if not table.rows:
            self.put(Text(self.tr("There is nothing to tell yet."), "muted"))
            return
        if any(isinstance(cell, str) and len(cell) > LONG for row in table.rows for cell in row[1:]):
            for row in table.rows:
                self._line(table.headings, row)
            return
        grid = Grid(table.title)
        marks = [[Mark("", _worded(cell)) for cell in row[1:]] for row in table.rows]
        names = [_worded(row[0]) for row in table.rows]
        grid.fill(
            names,
            list(table.headings[1:]),
            tuple({mark for row in marks for mark in row}),
            lambda row, at: marks[row][at],
        )
        self._grids.append(grid)
        self.put(grid)

    def _line(self, headings: Sequence[str], row: Sequence[Cell]) -> None:
        """Put a row with sentences in it as a card: in a table they would be cut."""
        card = Card()
        card.add(Text(_worded(row[0]), "lead"))
        for heading, cell in zip(headings[1:], row[1:], strict=True):
            if cell is not None:
                card.add(Text(self.tr("{heading}: {value}").format(heading=heading, value=_worded(cell))))
        self.put(card)

    def bar(self, title: str, said: str, bar: Bar | None, verdict: tuple[str, str] = ("", "")) -> None:
        """Add one thing: what it is, its bar, and the same in words."""
        card = Card()
        card.add(Text(title, "lead"))
        self.bar_in(card, title, said, bar)
        if verdict[1]:
            card.add(IconText(verdict[0], verdict[1]))
        self.put(card)

    def bar_in(self, card: Card, title: str, said: str, bar: Bar | None) -> None:
        """Put a bar into a card, and the same in words; None: there is nothing to draw."""
        if bar is not None:
            card.add(RangeBar(bar, f"{title}. {said}"))
        card.add(Text(said, "body" if bar is not None else "muted"))

    @Slot(object)
    def _turned(self, _value: object) -> None:
        self._as_table = not self._as_table
        self._turn.say(self.tr("Show it as bars") if self._as_table else self.tr("Show it as a table"))
        announce(self, self.tr("A table is shown") if self._as_table else self.tr("Bars are shown"))
        self._build()

    def _tell(self, icon: str, words: str, *more: QWidget) -> None:
        if self._save is None:
            return
        for widget in self._said:
            widget.hide()
            widget.deleteLater()
        self._said = [IconText(icon, words), *more]
        for widget in self._said:
            self._save.add(widget)
            widget.show()
        QTimer.singleShot(0, self._said[-1], partial(self.reveal, self._said[-1]))
        announce(self, words)


class ReadPage(TablesPage):
    """A page that waits for a report first."""

    back: LeadPlace

    def __init__(self) -> None:
        super().__init__()
        self._wait = WorkBar(self.tr("Stop"), ReadStopped())
        self._wait.stop.chosen.connect(self.intent)
        self._again = self.button(self.tr("Read it"), ReadAsked(), kind="primary", icon="again")
        self._stopped: Text | None = None

    def wait_here(self) -> None:
        """Put the bar below what stands there, and the way back at the foot."""
        self.add(self._wait)
        self.foot(self._to_back())

    def show_far(self, done: int, most: int, left: int | None = None) -> None:
        """Say how far reading is; it can be stopped."""
        if self._wait.isHidden():
            if self._stopped is not None:
                self._stopped.hide()
            self._wait.begin()
            self.foot(self._to_back(), self._wait.stop)
        words = self.tr("Reading the answers: {done} of {most} people")
        self._wait.show_far(words.format(done=whole(done), most=whole(most)), done, most, left)

    def show_stopped(self) -> None:
        """Offer to begin again."""
        self._end()
        if self._stopped is None:
            self._stopped = self.text(self.tr("Stopped. Nothing was changed."), "lead")
        self._stopped.show()
        self.foot(self._to_back(), self._again)

    def end_wait(self) -> None:
        """It is read."""
        self._end()
        self.foot(self._to_back())

    def _end(self) -> None:
        self._wait.end()

    def _to_back(self) -> Button:
        return self.button(self.tr("Back"), Go(self.back), kind="quiet", icon="back")


def _written(tables: tuple[Table, ...], ending: str, right_to_left: bool, inside: Path, livery: Livery) -> Path:
    return write_report(tables, ending, inside, livery, right_to_left=right_to_left)


def _worded(cell: Cell) -> str:
    """Return a cell as people read it."""
    if cell is None:
        return "–"
    if isinstance(cell, float):
        return number(cell)
    return whole(cell) if isinstance(cell, int) else cell
