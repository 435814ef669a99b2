# SPDX-License-Identifier: Apache-2.0
"""Pages that nobody sees while everything is dressed anew: they are left out then, and dressed in the turns after it.

A page for text size and colours lies on top of *Today*, which has twice as many widgets: two thirds of the time of
another text size were spent on what could not be seen. A page that is about to go is left out as well, and is never
dressed again.
"""

from __future__ import annotations

from collections import deque
from time import perf_counter
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget
from shiboken6 import isValid

from ui.window.resting import Shapes

TURN_MS: Final = 5.0
"""After so much of a turn the next one goes on."""
_AFTER_MS: Final = 20
"""What can be seen is painted by then."""
_POLISHED: Final = Qt.WidgetAttribute.WA_WState_Polished
"""Qt takes a sheet off, and puts one on, where this is set."""
_APART: Final = Qt.WidgetAttribute.WA_SetStyle
"""And tells of it where this is not set."""


class OutOfSight(QObject):
    """Keeps the hidden pages of a stack out of a change of the sheet.

    A widget that is left out keeps the colours and the font of the sheet before. Every sheet of ours has rules for the
    same things, so that dressing it later changes all of them.
    """

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self._undressed: deque[QWidget] = deque()
        self._shapes = Shapes()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    @property
    def is_done(self) -> bool:
        """True when all are dressed."""
        return not self._undressed

    def leave_out(self) -> None:
        """Have the sheet go past the pages that are hidden now, and dress them once what can be seen is painted."""
        pages = [page for page in map(self._stack.widget, range(self._stack.count())) if page and page.isHidden()]
        for page in pages:
            self._shapes.rest(page.findChildren(QScrollArea))
            for widget in (page, *page.findChildren(QWidget)):
                if widget.testAttribute(_POLISHED):
                    widget.setAttribute(_POLISHED, False)
                    widget.setAttribute(_APART, True)
                    self._undressed.append(widget)
        if self._undressed:
            self._timer.start(_AFTER_MS)

    def finish(self) -> None:
        """Dress what is left now: a page is about to be seen."""
        while self._undressed:
            self._dress_next()
        self._end()

    @Slot()
    def _turn(self) -> None:
        begun = perf_counter()
        while self._undressed and (perf_counter() - begun) * 1000 < TURN_MS:
            self._dress_next()
        self._timer.setInterval(0)
        if not self._undressed:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._shapes.wake()

    def _dress_next(self) -> None:
        widget = self._undressed.popleft()
        if isValid(widget):
            widget.setAttribute(_APART, False)
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))  # which sets the attribute again
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
