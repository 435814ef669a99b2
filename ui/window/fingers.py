# SPDX-License-Identifier: Apache-2.0
"""What a finger means: two quick taps are two presses, and one that pushes the page presses nothing.

Two quick presses of which the first led to another page are one, of a mouse too: the second was meant for what went.

Qt makes a mouse of a finger, and that goes wrong twice where a page scrolls under fingers (Qt 6.11):

* Two taps less than a fingertip apart, as on two keys of a keypad, become a double click; the press before it is
  dropped, and the gesture of the scroller keeps the double click to itself. The second digit of a PIN was lost. So the
  double click of a finger becomes the press that it was; that of a mouse stays.
* What lay below a finger that pushed the page moved along with it, so it was still there when the finger left the
  glass, and was pressed. So once the page moves, whatever is pressed is let go of somewhere else, and hears no more of
  this finger. A finger that stops a page which runs presses nothing either.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QScroller, QWidget
from shiboken6 import isValid

from ui.window.focus import BY_KEYS
from ui.window.widgets.basic import SAME_PLACE_PX

FAST: Final = 0.03
"""A page that moves no faster stands still for whoever looks at it, m/s on the glass."""
_AWAY: Final = QPointF(-10_000, -10_000)


class Fingers(QObject):
    """Of one window, from when it is shown on, and whenever the system makes its frame anew."""

    def __init__(self, window: QWidget, page: Callable[[], object] = lambda: None) -> None:
        """`page` gives what the window shows: the second press of a habit does not reach what came in between."""
        super().__init__(window)
        self._window = window
        self._page = page
        self._pressed_on, self._pressed_at = id(None), _AWAY
        self._frame: QWindow | None = None
        self._pushes = False
        """This finger moves or has stopped the page; nothing hears of it any more."""
        self._passes = False
        window.installEventFilter(self)

    def close(self) -> None:
        """Look on no more: the window goes, and the system sends to it until Python has taken this apart."""
        self._window.removeEventFilter(self)
        if self._frame is not None and isValid(self._frame):
            self._frame.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say of the mouse that a finger seems to be what the finger meant; a real mouse is left alone."""
        if watched is self._window:
            if event.type() is QEvent.Type.Show:
                self._follow(self._window.windowHandle())
            return False
        if event.type() is QEvent.Type.TouchBegin:
            self._pushes = _runs()
            return False
        if self._passes or not isinstance(event, QMouseEvent):
            return False
        if event.type() is QEvent.Type.MouseButtonPress:
            self._window.setAttribute(BY_KEYS, on=False)
            if not event.flags() & Qt.MouseEventFlag.MouseEventCreatedDoubleClick:
                self._pressed_on, self._pressed_at = id(self._page()), event.position()
        elif event.type() is QEvent.Type.MouseButtonDblClick and self._was_for_the_page_before(event):
            return True
        if event.source() is Qt.MouseEventSource.MouseEventNotSynthesized:
            return False
        return self._of_finger(event)

    def _was_for_the_page_before(self, event: QMouseEvent) -> bool:
        """Whether a quick second press is where the first one led away from; of a finger Qt does not look where."""
        near = (event.position() - self._pressed_at).manhattanLength() <= SAME_PLACE_PX
        return near and id(self._page()) != self._pressed_on

    def _of_finger(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonDblClick:
                if not self._pushes:
                    self._send(event, QEvent.Type.MouseButtonPress, event.position(), event.buttons())
                return True
            case QEvent.Type.MouseMove | QEvent.Type.MouseButtonRelease:
                if not self._pushes and _dragged():
                    self._pushes = True
                    self._send(event, QEvent.Type.MouseButtonRelease, _AWAY, Qt.MouseButton.NoButton)
        return self._pushes

    def _send(self, event: QMouseEvent, kind: QEvent.Type, at: QPointF, buttons: Qt.MouseButton) -> None:
        if self._frame is None:
            return
        button = Qt.MouseButton.LeftButton
        sent = QMouseEvent(
            kind, at, at, self._frame.mapToGlobal(at), button, buttons, event.modifiers(), event.source()
        )
        sent.setTimestamp(event.timestamp())
        self._passes = True
        try:
            QCoreApplication.sendEvent(self._frame, sent)
        finally:
            self._passes = False

    def _follow(self, frame: QWindow | None) -> None:
        if frame is not None and frame is not self._frame:
            self._frame = frame
            frame.installEventFilter(self)


def _dragged() -> bool:
    """Whether a finger is moving a page."""
    moving = (QScroller.State.Dragging, QScroller.State.Scrolling)
    return any(scroller.state() in moving for scroller in QScroller.activeScrollers())


def _runs() -> bool:
    """Whether a page runs on by itself."""
    running = [each for each in QScroller.activeScrollers() if each.state() == QScroller.State.Scrolling]
    return any(each.velocity().manhattanLength() > FAST for each in running)
