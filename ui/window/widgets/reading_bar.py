# SPDX-License-Identifier: Apache-2.0
"""The strip below the header while a page is read aloud, or where there is no voice to read it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.preferences import Speed
from ui.window.spoken_words import speed_words
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.flow import Flow

SHARE: Final = 3
"""A note takes one part of so many of the window's height, and scrolls: the page below it keeps its foot."""


class _Note(Card):
    """As high as its words need at its width; `grown` when that may have changed."""

    grown = Signal()

    def event(self, event: QEvent) -> bool:
        """Measure again whenever the width or the content changed."""
        handled = super().event(event)
        layout = self.layout()
        if layout is not None and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setMinimumHeight(max(0, layout.totalHeightForWidth(self.width())))
            self.grown.emit()
        return handled


class ReadingBar(QFrame):
    """Below the header while something is read: hold it, how fast. Instead of that: there is no voice."""

    held = Signal()
    faster = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "header")
        column = QVBoxLayout(self)
        column.setContentsMargins(TOKENS.space.l, TOKENS.space.xs, TOKENS.space.l, TOKENS.space.xs)
        self._row = QWidget()
        row = Flow(self._row, gap=TOKENS.space.s)
        self.hold = Button(self.tr("Pause"), icon="pause")
        self.hold.chosen.connect(lambda _value: self.held.emit())
        self.speed = Button("", icon="clock")
        self.speed.repeats = True
        self.speed.chosen.connect(lambda _value: self.faster.emit())
        self.stop = Button(self.tr("Stop reading"), kind="quiet", icon="square")
        self.stop.chosen.connect(lambda _value: self.stopped.emit())
        for button in (self.hold, self.speed, self.stop):
            row.add(button)
        column.addWidget(self._row)
        self._note = _Note("notice")
        self._head = IconText("info", "", role="lead", tone="on-notice")
        self._asked = Text("", tone="on-notice")
        self._way = Text("", tone="on-notice")
        self._ask_way = Button(self.tr("For whoever looks after this device"), icon="info")
        self._ask_way.chosen.connect(self._tell_way)
        self._close = Button(self.tr("Close"))
        self._close.chosen.connect(lambda _value: self.stopped.emit())
        column_of_note, space = self._note.column, TOKENS.space
        column_of_note.setContentsMargins(space.l, space.m, space.m, space.m)
        column_of_note.setSpacing(space.s)
        top = QHBoxLayout()
        top.addWidget(self._head, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column_of_note.addLayout(top)
        self._note.add(self._asked)
        self._note.add(self._way)
        column_of_note.addWidget(self._ask_way, 0, Qt.AlignmentFlag.AlignLeading)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._note)
        self._note.grown.connect(self._fit)
        column.addWidget(self.area)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        for holder in (self._row, self):
            holder.setSizePolicy(policy)

    def show_controls(self, speed: Speed, *, held: bool, stops: bool) -> None:
        """Show what can be done with the reading; `stops`: to stop it too, which nothing else in sight does."""
        self.stop.setVisible(stops)
        self.hold.say(self.tr("Go on") if held else self.tr("Pause"))
        self.hold.show_icon("play" if held else "pause")
        self.speed.say(speed_words(speed))
        self.area.hide()
        self._row.show()
        self.show()

    def show_note(self, head: str, asked: str, way: str) -> None:
        """Say that there is no voice and who can add one; how is said to whoever asks."""
        self._head.say(head)
        self._asked.setText(asked)
        self._way.setText(way)
        self._show_way(shown=False)
        self._row.hide()
        self.area.show()
        self.area.verticalScrollBar().setValue(0)
        self.show()
        self._fit()

    def _show_way(self, *, shown: bool) -> None:
        self._way.setVisible(shown)
        for other in (self._asked, self._ask_way):
            other.setVisible(not shown)

    @Slot(object)
    def _tell_way(self, _value: object) -> None:
        """Say how in the place of who: it is in sight, and the note is no higher."""
        self._show_way(shown=True)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.verticalScrollBar().setValue(0)
        announce(self, self._way.text())

    @property
    def note(self) -> str:
        """What it says instead of reading; empty while it reads or is not there."""
        shown = self.isVisible() and not self.area.isHidden()
        return f"{self._head.label.text()} {self._asked.text()}" if shown else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A lower window has less of it in sight."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.area.setFixedHeight(min(self._note.minimumHeight(), self.window().height() // SHARE))

    def word(self) -> None:
        """Say everything in the language of now."""
        self.stop.say(self.tr("Stop reading"))
        self._close.say(self.tr("Close"))
        self._ask_way.say(self.tr("For whoever looks after this device"))
