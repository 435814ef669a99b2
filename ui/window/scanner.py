# SPDX-License-Identifier: Apache-2.0
"""Hears a badge scanner, which types like a keyboard, wherever the focus of the window is.

1. A scanner ends with Return, Enter or Tab. That key is then the scanner's, and presses nothing that has the focus.
2. What was typed counts as scanned if it is the code of a badge or of a card of the library, or if `LEAST` keys and the
   end came within `GAP_MS` of each other. People are slower: who types a name and presses Return has scanned nothing.
3. A scanner that is set to a US keyboard types wrong signs where the computer has another one ("SZ" for "SW" on a
   French one). So the keys are read twice: as the signs that came, and by where they lie on the keyboard. The check
   sign of a code tells which of the two is right; where it lets both pass, both are looked up.

What is typed reaches the page all the same; nothing that a person types is ever held back.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QShowEvent, QWindow
from PySide6.QtWidgets import QLineEdit, QWidget

from app.badges import tidy_code
from app.thing_codes import tidy_thing

LEAST: Final = 8
"""Fewer keys than this were typed by somebody."""
GAP_MS: Final = 50
FORGET_MS: Final = 3_000
"""After such a pause, what was typed before belongs to nothing."""
SIGNS: Final = 29
"""Of what was typed, this many signs can be a badge."""
_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_ROWS: Final = ((2, "1234567890"), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_US: Final = {first + place: sign for first, row in _ROWS for place, sign in enumerate(row)}
"""What a key means on a US keyboard, by its number in Linux and Windows (set 1), which are the same for these."""
_OFFSETS: Final = {"windows": 0, "xcb": 8, "wayland": 8, "wayland-egl": 8}
"""What the platform adds to that number; on others the keys cannot be told by their places."""


def _tidy(text: str) -> str | None:
    """The code of a badge, or of a card of the library; None for neither."""
    return tidy_code(text) or tidy_thing(text)


class Typed:
    """What was typed up to now, read in both ways; times are milliseconds of any clock."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin anew."""
        self._signs = self._keys = self._burst = ""
        self._last_ms: int | None = None

    def key(self, sign: str, scan_code: int, at_ms: int) -> None:
        """Hear a key: the sign that came, and its number (see `_US`; 0 where it is not known)."""
        gap = self._gap(at_ms)
        if gap > FORGET_MS:
            self.forget()
        self._burst = ("" if gap > GAP_MS else self._burst) + sign
        self._last_ms = at_ms
        if sign.isascii() and sign.isalnum():
            self._signs = (self._signs + sign)[-SIGNS:]
        self._keys = (self._keys + _US.get(scan_code, ""))[-SIGNS:]

    def ended(self, at_ms: int, *, strangers: bool) -> tuple[str, ...]:
        """Hear the end: return what was scanned (how it may be read), nothing where somebody typed.

        With `strangers` also what is no badge.
        """
        gap = self._gap(at_ms)
        read = (self._signs, self._keys) if gap <= FORGET_MS else ()
        codes = tuple(dict.fromkeys(found for found in map(_tidy, read) if found is not None))
        if not codes and strangers and gap <= GAP_MS and len(self._burst) >= LEAST:
            codes = (self._burst,)
        self.forget()
        return codes

    def _gap(self, at_ms: int) -> int:
        """Milliseconds since the key before; very many for the first, and where the clock was set back."""
        gap = -1 if self._last_ms is None else at_ms - self._last_ms
        return gap if gap >= 0 else FORGET_MS + 1


class Scanner(QObject):
    """Listens for as long as its page can be seen.

    `scanned` carries what was scanned, a badge or not: a tuple of the ways it may be read.
    """

    scanned = Signal(object)

    def __init__(self, page: QWidget, *, strangers: bool) -> None:
        """`strangers`: what is no badge of Stepwell's counts too, by its speed."""
        super().__init__(page)
        self._page = page
        self._strangers = strangers
        self._typed = Typed()
        self._offset = _OFFSETS.get(QGuiApplication.platformName())
        self._frame: QWindow | None = None
        """Where the system hands its keys in, once for each, before any widget has them."""
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear each key as it comes to the window; of all keys only the end of a scan is kept from the page."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and watched is self._frame:
                return self._heard(event, self._page.window().focusWidget() or self._page)
        elif isinstance(event, QShowEvent | QHideEvent) and watched is self._page:
            if self._frame is not None:
                self._frame.removeEventFilter(self)
            self._frame = self._page.window().windowHandle() if isinstance(event, QShowEvent) else None
            if self._frame is not None:
                self._frame.installEventFilter(self)
            self._typed.forget()
        return False

    def _heard(self, event: QKeyEvent, focus: QWidget) -> bool:
        if event.key() in _ENDS:
            codes = self._typed.ended(event.timestamp(), strangers=self._strangers)
            if codes:
                if isinstance(focus, QLineEdit):
                    focus.clear()  # it was not typed for this line
                self.scanned.emit(codes)
            return bool(codes)
        sign = event.text()
        if event.isAutoRepeat():
            self._typed.forget()
        elif sign.isprintable() and sign:
            place = 0 if self._offset is None else event.nativeScanCode() - self._offset
            self._typed.key(sign, place, event.timestamp())
        return False
