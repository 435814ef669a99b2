# SPDX-License-Identifier: Apache-2.0
"""Two quick taps of a finger are two presses, wherever they land.

Qt makes one double click of them when they are less than a fingertip apart, as two keys of a keypad are, and drops
the press; and where the page scrolls under fingers, the gesture of the scroller keeps the double click to itself: the
second digit of a PIN was lost (Qt 6.11). So the double click of a finger becomes the press that it was; that of a mouse
stays.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QWidget


class QuickTaps(QObject):
    """Of one window, from when it is shown on, and whenever the system makes its frame anew."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._frame: QWindow | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn what a finger did twice into a press; nothing else is kept from anybody."""
        if watched is self._window:
            if event.type() is QEvent.Type.Show:
                self._follow(self._window.windowHandle())
            return False
        if not isinstance(event, QMouseEvent) or event.type() is not QEvent.Type.MouseButtonDblClick:
            return False
        if event.source() is Qt.MouseEventSource.MouseEventNotSynthesized:
            return False
        press = QMouseEvent(
            QEvent.Type.MouseButtonPress,
            event.position(),
            event.scenePosition(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.source(),
        )
        press.setTimestamp(event.timestamp())
        QCoreApplication.sendEvent(watched, press)
        return True

    def _follow(self, frame: QWindow | None) -> None:
        if frame is not None and frame is not self._frame:
            self._frame = frame
            frame.installEventFilter(self)
