# SPDX-License-Identifier: Apache-2.0
"""Knows when a widget has been painted: the only proof that a person can see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.window.main_window import MainWindow
from ui.window.pages.people import PersonTile


class Painted(QObject):
    """Calls `done` in the turn of the event loop after the watched widget was painted."""

    def __init__(self, done: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done = done
        self._widget: QWidget | None = None

    @property
    def watching(self) -> bool:
        """True from `watch` until the paint."""
        return self._widget is not None

    def watch(self, widget: QWidget) -> None:
        """Wait for the next paint of this widget."""
        self._widget = widget
        widget.installEventFilter(self)
        widget.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See the paint come; the timer fires when it is over."""
        if watched is self._widget and event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._widget = None
            QTimer.singleShot(0, self._done)
        return False


def wait_until(come: Callable[[], bool]) -> None:
    """Turn the event loop, sleeping between events, until this is so."""
    while not come():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def find_last_tile(window: MainWindow) -> PersonTile | None:
    """Return the last tile of the people page, None as long as there is none."""
    tiles = window.findChildren(PersonTile)
    return tiles[-1] if tiles else None
