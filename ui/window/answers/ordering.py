# SPDX-License-Identifier: Apache-2.0
"""Steps to put in order: with Up and Down on each step, or by dragging the step itself.

A mouse takes a step anywhere, a finger at its beginning, by its dots and number: anywhere else it pushes the page.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QScrollPrepareEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from app.views import Feedback
from content_packs.answers import Answer, Ordered
from content_packs.model import Ordering
from ui.window.answers.editor import Editor, at
from ui.window.focus import hand_on
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
        self.up.repeats = self.down.repeats = True
        row = self._row = QHBoxLayout(self)
        self._leave_room(TOKENS.space.xs)
        row.setSpacing(TOKENS.space.s)
        self._grip = Icon("grip", tone="muted")
        row.addWidget(self._grip)
        row.addWidget(self._number)
        self._words = Text(words)
        row.addWidget(self._words, 1)
        self._had = Text("", "small")
        self._had.hide()
        row.addWidget(self._had)
        self.setMinimumHeight(TOKENS.size.target + TOKENS.space.s)
        for button in (self.up, self.down):
            button.chosen.connect(self._pressed)
            row.addWidget(button)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def had(self) -> str:
        """What it says after an answer about where one had put the step; empty where that was right."""
        return self._had.text()

    @property
    def held(self) -> bool:
        """Whether a mouse or a finger has hold of it."""
        return self._grabbed is not None

    def number(self, place: int, of: int) -> None:
        """Say where the step stands, from 1."""
        self._number.setText(f"{place}")
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < of)
        self.up.setAccessibleName(self.tr("Move up: {step}").format(step=self.words))
        self.down.setAccessibleName(self.tr("Move down: {step}").format(step=self.words))

    def lock(self, state: str, had: str = "") -> None:
        """Take the buttons away and show how the step stood, and where one had put it; "" opens it again."""
        restyle(self, state=state)
        tone = {"right": "on-soft", "not-yet": "on-notice"}.get(state, "")
        for label in (self._words, self._had):
            restyle(label, tone=tone)
        restyle(self._number, tone=tone or "accent")
        self._had.setText(had)
        self._had.setVisible(bool(had))
        self._leave_room(TOKENS.space.m if state else TOKENS.space.xs)
        self.setEnabled(not state)
        self._grip.setVisible(not state)
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
        self._told = False
        """The right order is shown, which was not what one had."""
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
        return Ordered(self.steps)

    @property
    def steps(self) -> tuple[int, ...]:
        """The steps in the order in which they stand, each by its right place from 0."""
        return tuple(row.step for row in self._rows)

    def restore(self, draft: Answer) -> None:
        if isinstance(draft, Ordered) and sorted(draft.steps) == sorted(row.step for row in self._rows):
            self._stand(draft.steps)

    def _stand(self, steps: Sequence[int]) -> None:
        by_step = {row.step: row for row in self._rows}
        self._rows = [by_step[step] for step in steps]
        for row in self._rows:
            self.column.addWidget(row)
        self._renumber()

    def reveal(self, feedback: Feedback) -> None:
        """Show the right order, each step with where one had put it; before another try the order that one has."""
        steps = feedback.answer.steps if isinstance(feedback.answer, Ordered) else ()
        self._told = not feedback.can_retry and not feedback.grade.right
        self._stand(sorted(row.step for row in self._rows) if self._told else steps or self.steps)
        for row in self._rows:
            had = steps.index(row.step) if steps else row.step
            missed = had != row.step
            words = self.tr("You had it in place {place}").format(place=had + 1)
            row.lock("not-yet" if missed else "right" if steps else "plain", words if missed and self._told else "")

    def right_words(self, feedback: Feedback) -> str:
        """Return what the steps above are now, for who had put them in another order."""
        told = isinstance(feedback.answer, Ordered) and not feedback.can_retry and not feedback.grade.right
        return self.tr("Above is the right order.") if told else ""

    def place_of(self, where: str) -> QWidget:
        return at(where, "step", {row.step: row for row in self._rows}) or self

    def beside(self) -> dict[str, str]:
        """Return the steps in the right order with their numbers, where one had another."""
        said = {}
        for place, row in enumerate(self._rows if self._told else (), start=1):
            after = f" {row.had}." if row.had else ""
            said[f"step-{row.step}"] = f"{place}: {row.words.rstrip('.')}.{after}"
        return said

    def marked(self) -> list[QWidget]:
        return [row for row in self._rows if row.property("state") == "not-yet"] or [*self._rows]

    def open_again(self) -> None:
        self._told = False
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
        pressed, other = (row.up, row.down) if by < 0 else (row.down, row.up)
        focus = pressed if pressed.isEnabled() else other
        if row.held:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)  # the page stays where it is under the finger
        else:
            hand_on(focus)
        announce(self, self.tr("{step} is now number {place}").format(step=row.words, place=new + 1))
        self.changed.emit(self.answer())

    def _renumber(self) -> None:
        for place, row in enumerate(self._rows, start=1):
            row.number(place, len(self._rows))
