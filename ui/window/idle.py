# SPDX-License-Identifier: Apache-2.0
"""Notices that nobody has touched anything for a while, so that a person who walked off is not left signed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import ClassVar, Concatenate, ParamSpec, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputEvent
from shiboken6 import isValid

S = TypeVar("S")
P = ParamSpec("P")
R = TypeVar("R")

MINUTES = 5
"""Long enough to read a lesson and to think; short enough for a corridor. Nothing is lost when it is over."""
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
    """Emits `idle` once when nothing was touched for `ms` milliseconds, and again only after another touch."""

    idle = Signal()
    touched = Signal()
    """Something was pressed, typed or scrolled."""
    _listening: ClassVar[WeakSet[IdleWatch]] = WeakSet()

    def __init__(self, application: QCoreApplication, parent: QObject, *, ms: int = MINUTES * 60_000) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ms)
        self._timer.timeout.connect(self.idle)
        self._application = application
        self.listen()
        self._timer.start()

    def listen(self) -> None:
        """Hear of every event of the program from now on."""
        self._application.installEventFilter(self)
        self._listening.add(self)

    def wait(self, ms: int) -> None:
        """Wait so long from now on, beginning anew."""
        self._timer.start(ms)

    def again(self) -> None:
        """Begin to wait anew, as after a touch."""
        self._timer.start()

    def deafen(self) -> None:
        """Hear nothing, up to `listen`."""
        self._listening.discard(self)
        self._application.removeEventFilter(self)

    @classmethod
    def all_listening(cls) -> list[IdleWatch]:
        """Return those of all windows that hear now."""
        return [watch for watch in cls._listening if isValid(watch)]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin to wait anew at every touch; nothing is kept from anybody.

        Thousands of events pass here whenever the looks change, so the class is asked first: Qt makes a new object for
        each answer to `type()`.
        """
        if isinstance(event, QInputEvent) and (kind := event.type()) in _TOUCHES:
            self._timer.start()
            if kind is not QEvent.Type.MouseMove:
                self.touched.emit()
        return False


@contextmanager
def nobody_touches() -> Iterator[None]:
    """Spare what is done here the ear for touches, where none can come."""
    heard = IdleWatch.all_listening()
    for watch in heard:
        watch.deafen()
    try:
        yield
    finally:
        for watch in heard:
            if isValid(watch):
                watch.listen()


def untouched(step: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
    """Spare a step the ear for touches: none comes before the event loop turns again, but thousands of other events.

    Each of them would be made an object of Python's, which takes a tenth of the time of showing a page.
    """

    @wraps(step)
    def done(self: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with nobody_touches():
            return step(self, *args, **kwargs)

    return done
