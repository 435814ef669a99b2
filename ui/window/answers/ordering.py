# SPDX-License-Identifier: Apache-2.0
"""Steps to put in order: with Up and Down on each step, or by dragging the step itself.

A mouse takes a step anywhere, a finger at its beginning, by its dots and number: anywhere else it pushes the page.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QScrollPrepareEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from app.views import Feedback
from content_packs.answers import Answer, Ordered
from content_packs.model import Ordering
from ui.window.answers.editor import Editor, at
from ui.window.icons import Icon
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text, announce, restyle


class StepRow(QFrame):
    """One step with its number. `moved` carries the row and −1 or +1."""

    moved = Signal(object, int)

    def __init__(self, step: int, words: str) -> None:
        super().__init__()
        self.step, self.words = step, words
        self.setProperty("role", "step-row")
        self._grabbed: QPoint | None = None
        self._number = Text("", "step")
        self.up = Button(self.tr("Up"), -1, kind="quiet", icon="up")
        self.down = Button(self.tr("Down"), 1, kind="quiet", icon="down")
        row = self._row = QHBoxLayout(self)
        self._leave_room(TOKENS.space.xs)
        row.setSpacing(TOKENS.space.s)
        row.addWidget(Icon("grip", tone="muted"))
        row.addWidget(self._number)
        self._words = Text(words)
        row.addWidget(self._words, 1)
        self._belongs = Text("", "small")
        self._belongs.hide()
        row.addWidget(self._belongs)
        self.setMinimumHeight(TOKENS.size.target + TOKENS.space.s)
        for button in (self.up, self.down):
            button.chosen.connect(self._pressed)
            row.addWidget(button)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def belongs(self) -> str:
        """What it says about the place of the step after an answer."""
        return self._belongs.text()

    def number(self, place: int, of: int) -> None:
        """Say where the step stands, from 1."""
        self._number.setText(f"{place}")
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < of)
        self.up.setAccessibleName(self.tr("Move up: {step}").format(step=self.words))
        self.down.setAccessibleName(self.tr("Move down: {step}").format(step=self.words))

    def lock(self, state: str, belongs: str = "") -> None:
        """Take the buttons away and show how the step stands, and where it belongs; "" opens it again."""
        restyle(self, state=state)
        tone = {"right": "on-soft", "not-yet": "on-notice"}.get(state, "")
        for label in (self._words, self._belongs):
            restyle(label, tone=tone)
        restyle(self._number, tone=tone or "accent")
        self._belongs.setText(belongs)
        self._belongs.setVisible(bool(belongs))
        self._leave_room(TOKENS.space.m if state else TOKENS.space.xs)
        self.setEnabled(not state)
        self.up.setVisible(not state)
        self.down.setVisible(not state)

    def _leave_room(self, behind: int) -> None:
        """Leave as much room behind the last word, px; the buttons bring their own."""
        self._row.setContentsMargins(TOKENS.space.m, TOKENS.space.xs, behind, TOKENS.space.xs)

    def is_grip(self, point: QPoint) -> bool:
        """Whether a finger here takes hold of the step: before its first word, from the edge of the page on."""
        words = self._words.geometry()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        before = point.x() > words.right() if mirrored else point.x() < words.left()
        return self.isEnabled() and before and 0 <= point.y() < self.height()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the step."""
        self._grabbed = event.position().toPoint()
        restyle(self, dragged="true")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Change places with the neighbour once the pointer is over it."""
        y = event.position().y()
        if self._grabbed is None or 0 <= y <= self.height():
            return
        self.moved.emit(self, -1 if y < 0 else 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._grabbed = None
        restyle(self, dragged="false")

    @Slot(object)
    def _pressed(self, by: int) -> None:
        self.moved.emit(self, by)


class OrderingEditor(Editor):
    """All steps, in the order in which they stand on the screen."""

    def __init__(self, item: Ordering, order: tuple[int, ...]) -> None:
        super().__init__()
        self._rows = [StepRow(step, item.steps[step]) for step in order or range(len(item.steps))]
        for row in self._rows:
            row.moved.connect(self._move)
            self.column.addWidget(row)
        self._renumber()
        self._scrolls: QWidget | None = None

    def showEvent(self, event: QShowEvent) -> None:
        """Find out what scrolls the page, to tell it which fingers are not for it."""
        super().showEvent(event)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self._scrolls is not above.viewport():
            self._scrolls = above.viewport()
            self._scrolls.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the page where it is while a finger holds a step."""
        if isinstance(event, QScrollPrepareEvent) and watched is self._scrolls:
            at = event.startPos().toPoint()
            if any(row.is_grip(row.mapFrom(self._scrolls, at)) for row in self._rows):
                event.ignore()
                return True
        return False

    def answer(self) -> Answer | None:
        return Ordered(tuple(row.step for row in self._rows))

    def restore(self, draft: Answer) -> None:
        if isinstance(draft, Ordered) and sorted(draft.steps) == sorted(row.step for row in self._rows):
            by_step = {row.step: row for row in self._rows}
            self._rows = [by_step[step] for step in draft.steps]
            for row in self._rows:
                self.column.addWidget(row)
            self._renumber()

    def reveal(self, feedback: Feedback) -> None:
        answered = isinstance(feedback.answer, Ordered)
        for place, row in enumerate(self._rows):
            missed = place in feedback.grade.misses
            belongs = self.tr("belongs in place {place}").format(place=row.step + 1)
            show = not feedback.can_retry and (missed or not answered)
            row.lock("not-yet" if missed else "right" if answered else "plain", belongs if show else "")

    def place_of(self, where: str) -> QWidget:
        return at(where, "step", {row.step: row for row in self._rows}) or self

    def beside(self) -> dict[str, str]:
        rows = [row for row in self._rows if row.belongs]
        return {f"step-{row.step}": f"{row.words.rstrip('.')}: {row.belongs}" for row in rows}

    def marked(self) -> list[QWidget]:
        return [row for row in self._rows if row.property("state") == "not-yet"] or [*self._rows]

    def open_again(self) -> None:
        for row in self._rows:
            row.lock("")
        self._renumber()

    @Slot(object, int)
    def _move(self, row: StepRow, by: int) -> None:
        old = self._rows.index(row)
        new = old + by
        if not 0 <= new < len(self._rows):
            return
        self._rows.insert(new, self._rows.pop(old))
        self.column.removeWidget(row)
        self.column.insertWidget(new, row)
        self._renumber()
        focus = row.up if by < 0 else row.down
        (focus if focus.isEnabled() else row.down if by < 0 else row.up).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("{step} is now number {place}").format(step=row.words, place=new + 1))
        self.changed.emit(self.answer())

    def _renumber(self) -> None:
        for place, row in enumerate(self._rows, start=1):
            row.number(place, len(self._rows))
