# SPDX-License-Identifier: Apache-2.0
"""A small arrow beside the actions while answers lie below what can be seen: only the scroll bar said so."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button

if TYPE_CHECKING:
    from ui.window.pages.page import Page

SLACK_PX = 12
"""So much of the last answer may be hidden: its edge."""
STEP = 0.8
"""How far a press leads, in heights of what can be seen."""


class Below(QObject):
    """Shows the arrow as long as `wanted` says so and a part of `answers` is below what can be seen; a press goes down.

    It stands in the row of actions where there is a gap between two of them: elsewhere it would lie over an answer. It
    is for eyes and fingers: keys and screen readers come to the answers without it.
    """

    def __init__(self, page: Page, scroll: QScrollArea, answers: QWidget, wanted: Callable[[], bool]) -> None:
        super().__init__(answers)
        self._page, self._scroll, self._answers, self._wanted = page, scroll, answers, wanted
        self.arrow = Button("", None, kind="secondary", icon="down", parent=page)
        self.arrow.label.hide()
        self.arrow.setAccessibleName(QCoreApplication.translate("Below", "More answers below"))
        self.arrow.setToolTip(self.arrow.accessibleName())
        self.arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.arrow.repeats = True
        self.arrow.chosen.connect(self._down)
        self.arrow.hide()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)
        bar = scroll.verticalScrollBar()
        bar.valueChanged.connect(self._show)
        bar.rangeChanged.connect(self._soon.start)

    @Slot()
    def look(self) -> None:
        """Look again, once all has its place; what is not wanted any more goes at once."""
        if not self._wanted():
            self.arrow.hide()
        self._soon.start()

    @Slot()
    def _show(self) -> None:
        view = self._scroll.viewport()
        lowest = self._answers.mapTo(view, QPoint(0, self._answers.height())).y()
        hidden = self._answers.isVisible() and lowest > view.height() + SLACK_PX
        place = self._place(self.arrow.minimumHeight()) if hidden and self._wanted() else None
        if place is None:
            self.arrow.hide()
            return
        self.arrow.setGeometry(place)
        self.arrow.show()
        self.arrow.raise_()

    def _place(self, side: int) -> QRect | None:
        """Between two actions of the row, in pixels of the page; None where none of the gaps is wide enough."""
        gap = TOKENS.space.s
        shown = (each for each in self._page.foot_buttons() if each.isVisible())
        rects = sorted((QRect(each.mapTo(self._page, QPoint()), each.size()) for each in shown), key=QRect.left)
        for left, right in pairwise(rects):
            if right.left() - left.right() >= side + 2 * gap and left.center().y() == right.center().y():
                middle = QPoint((left.right() + right.left()) // 2, left.center().y())
                return QRect(middle - QPoint(side // 2, side // 2), QSize(side, side))
        return None

    @Slot(object)
    def _down(self, _value: object) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + round(STEP * self._scroll.viewport().height()))
