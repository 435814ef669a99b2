# SPDX-License-Identifier: Apache-2.0
"""Pages that nobody sees while everything is dressed anew: they are left out then, and dressed in the turns after it.

A page for text size and colours lies on top of *Today*, which has twice as many widgets: two thirds of the time of
another text size were spent on what could not be seen. A page that is about to go is left out as well, and is never
dressed again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget

from ui.window.undressed import Undressed

TURN_MS: Final = 5.0
"""After so much of a turn the next one goes on."""
_AFTER_MS: Final = 20
"""What can be seen is painted by then."""


class OutOfSight(QObject):
    """Keeps the hidden pages of a stack out of a change of the sheet. They wait while `first` says so."""

    def __init__(self, stack: QStackedWidget, first: Callable[[], bool] = lambda: False) -> None:
        super().__init__(stack)
        self._stack = stack
        self._first = first
        self._undressed = Undressed()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def leave_out(self) -> None:
        """Have the sheet go past what is hidden now, and dress it once what can be seen is painted.

        Besides pages that is what has no window: most of it belonged to pages that are gone, and goes soon.
        """
        for page in map(self._stack.widget, range(self._stack.count())):
            if page and page.isHidden():
                self._undressed.take(page)
        for loose in QApplication.topLevelWidgets():
            if loose.isHidden():
                self._undressed.take(loose)
        if self._undressed:
            self._timer.start(_AFTER_MS)

    def finish(self) -> None:
        """Dress what is left now: a page is about to be seen."""
        self._undressed.dress()
        self._end()

    @Slot()
    def _turn(self) -> None:
        if self._first():
            return
        self._undressed.dress(TURN_MS)
        self._timer.setInterval(0)
        if not self._undressed:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._undressed.wake()
