# SPDX-License-Identifier: Apache-2.0
"""The people of a site by topic: a line to find somebody, a button for what is shown, and the table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QLineEdit

from app.overview.filtering import Chosen
from app.overview.views import Cell, Matrix
from ui.window.coming_back import words
from ui.window.focus import hand_on
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.numbers import whole
from ui.window.overview_intents import LinePicked, LinesWanted, PackWanted
from ui.window.overview_places import WhatIsMissing
from ui.window.overview_words import age_words, cell_mark
from ui.window.pages.matrix_choices import MatrixLine, WhatIsShown
from ui.window.pages.page import Page
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Heading, IconText, announce
from ui.window.widgets.grid import Grid

MOST_LETTERS = 100
LOW: Final = 20
"""With fewer lines of text from bar to foot the table needs all the room that it can have."""


class MatrixPage(Page):
    """What is chosen is told at once; the table takes what the presenter says of it, and all the room that is left."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        side, top = TOKENS.space.l, TOKENS.space.s
        cast("QLayout", self._body.layout()).setContentsMargins(side, top, side, top)
        self.heading = Heading(self.tr("Who stands where"))
        asks = self.tr("Find a name")
        self.line = QLineEdit()
        self.line.setPlaceholderText(asks)
        self.line.setAccessibleName(asks)
        self.line.setMaxLength(MOST_LETTERS)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._close)
        self.shown = WhatIsShown()
        self.shown.picked.connect(self._picked_among)
        self.choose = Button(self.shown.words(), None, kind="option", icon="filter", role="small")
        self.choose.chosen.connect(self._turn)
        self._line = MatrixLine(self.heading, self.line, self.choose)
        self._line.line_moved.connect(self._place_line)
        self.add(self._line)
        self._done = Button(self.tr("Show them"), None, kind="primary", icon="check")
        self._done.chosen.connect(lambda _value: self._close())
        self._done.hide()
        self.add(self.shown)
        self.shown.hide()
        self.grid = Grid(self.tr("People by topic"))
        self.grid.picked.connect(self._picked)
        self.grid.hide()
        self.add(self.grid)
        self._nobody = self.text("", "lead")
        self._nobody.hide()
        self._count = self.text("", "muted")
        self._age = self.text("", "small")
        looked = self.tr("Everybody here can see in My data that you looked at this. Nobody is ranked.")
        self.add(IconText("info", looked, role="small", tone="muted"))
        self._matrix: Matrix | None = None
        self._there = False
        self._say_chosen()
        self._scroll.installEventFilter(self)
        self._line.arranged.connect(self._share_room)
        self.foot(
            self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"),
            self.button(self.tr("What is missing"), Go(WhatIsMissing()), icon="bars"),
        )

    # --- what the presenter asks

    def show_matrix(self, matrix: Matrix, chosen: Chosen) -> None:
        """Show people and topics of a pack, those of them that are chosen."""
        self._matrix = matrix
        self._age.setText(age_words(matrix.age))
        self.shown.offer(matrix)
        self._say_chosen()
        self.show_chosen(chosen)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show these lines and topics of it."""
        matrix = self._matrix
        if matrix is None:
            return
        people, there = len(chosen.lines), len(matrix.lines)
        shown = self.tr("{pack}. People shown: {count} of {all}.")
        self._count.setText(shown.format(pack=matrix.title, count=whole(people), all=whole(there)))
        self._there = bool(people and chosen.topics)
        self._show_table()
        if not there:
            self._nobody.setText(self.tr("Nobody of this site learns from this, or is asked something of it."))
        else:
            self._nobody.setText(self.tr("Nobody is like that. Choose something else above."))
        marks = {cell: cell_mark(cell) for cell in Cell}
        lines, topics = chosen.lines, chosen.topics
        self.grid.fill(
            [matrix.lines[place].name for place in lines],
            [matrix.topics[place].title for place in topics],
            tuple(marks.values()),
            lambda row, column: marks[matrix.lines[lines[row]].cells[topics[column]]],
            corner=self.tr("{count} of {all}").format(count=whole(people), all=whole(there)),
        )

    def choose_state(self, cell: Cell) -> None:
        """Say that only this is shown, without telling."""
        self.shown.chips["state"].choose(cell.value)
        self._say_chosen()

    def open(self) -> None:
        """Show what can be chosen."""
        self.shown.show()
        self.choose.show_icon("up")
        self._show_table()
        self._say_chosen()
        announce(self, self.tr("Open"))

    # --- being left

    def only_here(self) -> dict[str, object]:
        """Return the name that is typed: it is kept nowhere else."""
        return {"text": self.line.text()} if self.line.text() else {}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Look for the same name again."""
        if text := words(state, "text"):
            self.line.setText(text)
        super().come_back(state)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table has the room that is left of what can be seen, so that its heads stay in sight."""
        if watched is self._scroll and event.type() == QEvent.Type.Resize:
            self._share_room()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Share the room anew in other letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_there"):
            QTimer.singleShot(0, self, self._share_room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes what can be chosen."""
        if event.key() == Qt.Key.Key_Escape and self.is_choosing:
            self._close()
            return
        super().keyPressEvent(event)

    @property
    def is_choosing(self) -> bool:
        """Whether what can be chosen stands where the table is else."""
        return not self.shown.isHidden()

    def widest(self) -> int:
        """A table may be as wide as the page."""
        return max(super().widest(), self.width() - 2 * TOKENS.space.l)

    def place_listen(self, button: Button) -> None:
        """Below the table, which needs the room above it."""
        self.column.insertWidget(self.column.indexOf(self._count), button, 0, Qt.AlignmentFlag.AlignTrailing)

    # --- inside

    def _share_room(self) -> None:
        """Give the table what the line above it leaves of what can be seen."""
        self._line.low = self.height() < LOW * self.fontMetrics().lineSpacing()
        wide = self._line.width()
        self._line.arrange()
        used = self._line.height_at(wide) + self.column.spacing() + 2 * TOKENS.space.s
        self.grid.give_room(self._scroll.height() - used)

    def _show_table(self) -> None:
        """The table, or what can be chosen, or that nobody is like that."""
        self.grid.setVisible(self._there and not self.is_choosing)
        self._nobody.setVisible(self._matrix is not None and not self._there and not self.is_choosing)

    def _say_chosen(self) -> None:
        said = self.shown.words(self.line.text() if self._line.aside else "")
        if said != self.choose.words:
            self.choose.say(said)
        shown = self.tr("What is shown")
        self.choose.setAccessibleName(f"{shown}: {said}")
        self.choose.setAccessibleDescription(self.tr("Open") if self.is_choosing else self.tr("Closed"))
        self._share_room()

    def _tell(self) -> None:
        self._say_chosen()
        self.intent.emit(LinesWanted(self.shown.wanted(self.line.text())))

    @Slot()
    def _close(self) -> None:
        if not self.is_choosing:
            return
        within = self.focusWidget()
        self.shown.hide()
        self.choose.show_icon("filter")
        self._show_table()
        self._say_chosen()
        self.to_top()
        if within is not None and (within is self.line or self.shown.isAncestorOf(within)):
            hand_on(self.choose)

    @Slot()
    def _place_line(self) -> None:
        """Where there is little room the line to type in stands with what can be chosen."""
        if self._line.aside:
            self.shown.put_first(self.line, self._done)
        else:
            self._done.hide()
            self._line.take_line()
        self._say_chosen()

    @Slot(object)
    def _turn(self, _value: object) -> None:
        if self.is_choosing:
            self._close()
        else:
            self.open()

    @Slot()
    def _typed(self) -> None:
        self._tell()

    @Slot(str)
    def _picked_among(self, name: str) -> None:
        pack = self.shown.chosen("pack")
        if name == "pack" and self._matrix is not None and pack != self._matrix.pack:
            self.intent.emit(PackWanted(pack))
            return
        self._tell()
        self._close()
        announce(self, self._count.text())

    @Slot(int)
    def _picked(self, line: int) -> None:
        self.intent.emit(LinePicked(line))
