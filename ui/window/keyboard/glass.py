# SPDX-License-Identifier: Apache-2.0
"""Whether a finger is on the window: nothing comes or goes below it while it is.

Qt hands a line the focus when a finger comes down on it, and what the finger pressed only when it has left, to whatever
lies at that place then (Qt 6.11, where a page scrolls). Keys that came in between lay there, and one of them was typed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QEventPoint, QTouchEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)


class Glass(QObject):
    """Of one window. A drop of water that stays on it counts until the next finger leaves, and no longer."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._frame: QWindow | None = None
        self._finger = False
        self._then: Callable[[], None] | None = None
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.setInterval(0)  # after what was touched has heard of it
        self._left.timeout.connect(self._all_heard)
        window.installEventFilter(self)
        self._follow()

    @property
    def finger(self) -> bool:
        """Whether there is a finger, or one has just left and not everything has heard of it."""
        return self._finger

    @property
    def held(self) -> bool:
        """Whether there is a finger, or a button of the mouse is down."""
        return self._finger or QApplication.mouseButtons() is not Qt.MouseButton.NoButton

    def when_left(self, then: Callable[[], None]) -> None:
        """Do this, and nothing that was asked for earlier, once finger and mouse have left."""
        self._then = then

    def forget(self) -> None:
        """Do nothing of what was asked for."""
        self._then = None

    def close(self) -> None:
        """Look on no more: the window goes, and the system sends to it until Python has taken this apart."""
        self._left.stop()
        self._window.removeEventFilter(self)
        if self._frame is not None and isValid(self._frame):
            self._frame.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on."""
        if watched is self._window:
            if event.type() is QEvent.Type.Show:
                self._follow()
        elif isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            states = {point.state() for point in event.points()}
            if event.type() is QEvent.Type.TouchCancel or QEventPoint.State.Released in states:
                self._left.start()
            elif QEventPoint.State.Pressed in states:
                self._finger = True
                self._left.stop()
        elif event.type() is QEvent.Type.MouseButtonRelease and not self._finger:
            self._left.start()
        return False

    def _follow(self) -> None:
        frame = self._window.windowHandle()
        if frame is not None and frame is not self._frame:
            self._frame = frame
            frame.installEventFilter(self)

    @Slot()
    def _all_heard(self) -> None:
        self._finger = False
        then, self._then = self._then, None
        if then is not None:
            then()
