# SPDX-License-Identifier: Apache-2.0
"""What can be seen is dressed anew over some turns of the event loop, and shown at once when all of it is.

Another text size took one turn of 60 to 90 ms, in which nothing that was pressed was heard. Meanwhile the windows show
what they showed before.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from math import inf
from time import perf_counter
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.window.pages.column import Column, tell_columns
from ui.window.undressed import Undressed

TURN_MS: Final = 8.0
"""After so much of a turn the next one goes on."""
PATIENCE_MS: Final = 100.0
"""So long what is on the screen stays for something that is asked of the record: a person takes that for at once."""
_TAKES_NO_PRESS: Final = Qt.WidgetAttribute.WA_TransparentForMouseEvents


def _nothing() -> bool:
    return False


class BitByBit(QObject):
    """Keeps the windows that can be seen out of a change of the sheet, and dresses them. `over`: all are dressed."""

    def __init__(self, parent: QObject, over: Callable[[], None]) -> None:
        super().__init__(parent)
        self._over = over
        self._undressed = Undressed()
        self._still: list[QWidget] = []
        self._unseen: list[QWidget] = []
        self._columns: deque[Column] = deque()
        self._awake = self._measured = True
        self._awaited: Callable[[], bool] = _nothing
        self._until = 0.0
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._turn)

    @property
    def is_done(self) -> bool:
        """True when all are dressed and shown."""
        return not self._timer.isActive()

    @property
    def dresses(self) -> bool:
        """True from `leave_out` until all are dressed; a window that is only held is dressed."""
        return not self._measured

    def leave_out(self) -> None:
        """Have the sheet go past every window that can be seen, and dress them in the turns after this one.

        What comes to a column just now has its place before.
        """
        while self._columns:
            self._settle(inf)
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._undressed.take(window)
                self._hold(window)
        if self._undressed:
            self._awake = self._measured = False
            self._timer.start()

    def hold(self, window: QWidget, awaited: Callable[[], bool] | None = None, unseen: QWidget | None = None) -> None:
        """Show this window as it is until the turn after this one: what was made in this one is painted in a third.

        As long as something is `awaited` it stays so, for `PATIENCE_MS` at most: a page without what it is for is
        not painted before the page with it. What is `unseen` until then takes no press: it was meant for what is seen.
        """
        if window.isVisible():
            self._hold(window)
            if unseen is not None:
                unseen.setAttribute(_TAKES_NO_PRESS)
                self._unseen.append(unseen)
        self._awaited, self._until = awaited or _nothing, perf_counter() + PATIENCE_MS / 1000
        if self._still:
            self._timer.start()

    def settle_later(self, column: Column) -> None:
        """Have what came to this column dressed and find its place in the turns after this one, and then painted."""
        self._columns.append(column)
        if (window := column.window()).isVisible():
            self._hold(window)
        self._timer.start()

    def _hold(self, window: QWidget) -> None:
        if window.updatesEnabled():
            window.setUpdatesEnabled(False)
            self._still.append(window)

    def finish(self) -> None:
        """Dress and show now what is left."""
        self._awaited = _nothing
        while not self.is_done:
            self._step(inf)

    @Slot()
    def _turn(self) -> None:
        self._step(TURN_MS)

    def _step(self, most_ms: float) -> None:
        """Dress for so long; when all are dressed have what scrolls find its shape, have them measured, show them."""
        if self._undressed:
            self._undressed.dress(most_ms)
        elif not self._awake:
            self._awake = True
            self._undressed.wake()
        elif self._columns:  # before all are measured: what comes now waits with its measures as well
            self._settle(most_ms)
        elif not self._measured:
            self._measured = True
            self._over()
        elif not self._awaited() or perf_counter() >= self._until:
            tell_columns()
            if self._columns:  # what was awaited came just now
                return
            self._timer.stop()
            still, self._still = self._still, []
            unseen, self._unseen = self._unseen, []
            for page in filter(isValid, unseen):
                page.setAttribute(_TAKES_NO_PRESS, False)
            for window in still:
                if isValid(window):
                    window.setUpdatesEnabled(True)
                    # What was to be painted when it was held is so still, and Qt asks for no second time: it had its
                    # chance while nothing was painted.
                    QCoreApplication.postEvent(window, QEvent(QEvent.Type.UpdateRequest))

    def _settle(self, most_ms: float) -> None:
        column = self._columns[0]
        if not isValid(column) or column.settle_for(most_ms):
            self._columns.popleft()
