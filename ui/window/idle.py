# SPDX-License-Identifier: Apache-2.0
"""Notices that nobody has touched anything for a while, so that a person who walked off is not left signed in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputEvent, QWindow
from PySide6.QtWidgets import QWidget

MINUTES = 5
"""Long enough to read a lesson and to think; short enough for a corridor. Nothing is lost when it is over."""
EMERGENCY_MS = 15 * 60_000
"""What is read in an emergency stays that long: hands that press on a chest touch no screen until help is there.
Nobody is signed in, and nothing of a person can be seen."""
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
    }
)


class IdleWatch(QObject):
    """Emits `idle` once when nothing was touched for `ms` milliseconds, and again only after another touch.

    It looks at what comes to `window` and to every other window of the program from outside, before any widget has it:
    thousands of events pass through the widgets of a page that changes, and each would be carried over to Python.
    """

    idle = Signal()
    touched = Signal()
    """Something was pressed, typed or scrolled."""

    def __init__(self, application: QGuiApplication, window: QWidget, *, ms: int = MINUTES * 60_000) -> None:
        super().__init__(window)
        self._application, self._window = application, window
        self._ms, self._least = ms, 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ms)
        self._timer.timeout.connect(self.idle)
        window.installEventFilter(self)
        self._look_at(window.windowHandle())
        application.focusWindowChanged.connect(self._look_at)
        self._timer.start()

    def wait(self, ms: int) -> None:
        """Wait so long from now on, beginning anew."""
        self._ms = ms
        self._timer.start(max(ms, self._least))

    def stay(self, ms: int) -> None:
        """Wait at least so long while a page is there that is read with busy hands; 0: as ever."""
        if ms != self._least:
            self._least = ms
            self.wait(self._ms)

    def again(self) -> None:
        """Begin to wait anew, as after a touch."""
        self._timer.start()

    def close(self) -> None:
        """Look on no more: the window goes, and the system sends to it until Python has taken this apart."""
        self._timer.stop()
        self._window.removeEventFilter(self)
        self._application.focusWindowChanged.disconnect(self._look_at)
        for frame in self._application.allWindows():
            frame.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to wait anew at every touch; nothing is kept from anybody."""
        kind = event.type()
        if isinstance(event, QInputEvent) and kind in _TOUCHES:
            self._timer.start()
            if kind is not QEvent.Type.MouseMove:
                self.touched.emit()
        elif kind is QEvent.Type.Show and watched is self._window:
            self._look_at(self._window.windowHandle())
        return False

    @Slot(QWindow)
    def _look_at(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once, however often it is said
