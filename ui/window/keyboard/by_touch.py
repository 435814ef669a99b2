# SPDX-License-Identifier: Apache-2.0
"""Whether keys come by themselves outside a kiosk: to a finger on a line, on a screen where nobody types otherwise.

Rules:

1. A mouse never brings them, a finger does: whoever taps a line has no hand on a keyboard.
2. Not once somebody has typed on real keys in a line since the start: then there are some. A badge that is scanned is
   no typing, since no line has the focus.
3. Not where the system brings keys of its own: Windows, Android and iOS do for a finger, and elsewhere it is seen once
   they are there; ours go then. Two keyboards over one another would leave no page.
4. Whoever hides them does not want them: they come no more by themselves on this device. Where they do not come, a
   finger on a line brings a button *Keys on the screen* at the foot; whoever presses that wants them from then on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button

_OWN_KEYS = frozenset({"windows", "android", "ios"})
"""Platforms of Qt whose system brings keys to a finger by itself."""


class Remembered(Protocol):
    """What this device knows of it from earlier days."""

    def read(self, known: Callable[[bool], None]) -> None:
        """Find out whether keys may come by themselves, and say so."""

    def keep(self, *, comes: bool) -> None:
        """Remember it."""


class ByTouch(QObject):
    """Of one window. `remembered` None: for as long as the program runs."""

    system_came = Signal()
    """The system has brought keys of its own."""

    def __init__(self, parent: QObject, remembered: Remembered | None) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self._comes: bool | None = None if remembered is not None else True
        self._typed = False
        method = QGuiApplication.inputMethod()
        method.visibleChanged.connect(self._system)

    def ask(self, say: Callable[[bool], None]) -> None:
        """Say whether keys come to a finger now; at once, or when it was read."""
        if self._typed or QGuiApplication.platformName() in _OWN_KEYS or QGuiApplication.inputMethod().isVisible():
            say(False)
        elif self._comes is not None or self._remembered is None:
            say(self._comes is not False)
        else:

            def known(comes: bool) -> None:
                self._comes = comes
                say(comes)

            self._remembered.read(known)

    def typed(self) -> None:
        """There is a real keyboard: somebody typed on it."""
        self._typed = True

    def choose(self, *, comes: bool) -> None:
        """Somebody hid the keys, or asked for them."""
        self._typed = self._typed and not comes
        self._comes = comes
        if self._remembered is not None:
            self._remembered.keep(comes=comes)

    def _system(self) -> None:
        if QGuiApplication.inputMethod().isVisible():
            self.system_came.emit()


def is_finger(event: QEvent) -> bool:
    """Say whether a press came from a finger."""
    if event.type() is QEvent.Type.TouchBegin:
        return True
    return isinstance(event, QMouseEvent) and event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized


def is_typing(event: QEvent) -> bool:
    """Say whether an event is a sign from real keys; those of our own keyboard do not come from the system."""
    return isinstance(event, QKeyEvent) and event.spontaneous() and bool(event.text()) and event.text().isprintable()


class Offer(QFrame):
    """The button at the foot of the window, where keys do not come by themselves. It leaves the focus in the line."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "keyboard")
        column = QVBoxLayout(self)
        space = TOKENS.space
        column.setContentsMargins(space.s, space.xs, space.s, space.xs)
        self.button = Button("", None, kind="quiet", icon="letters")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.chosen.connect(lambda _value: self.pressed.emit())
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing)

    def word(self) -> None:
        """Say it in the language of now."""
        self.button.say(self.tr("Keys on the screen"))
