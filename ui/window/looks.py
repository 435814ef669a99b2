# SPDX-License-Identifier: Apache-2.0
"""The looks that every screen has to be right in, and a window that is shown in each of them, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, Protocol

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from app.preferences import TextSize, Theme
from ui.window.pages.page import Page
from ui.window.sights import Sights
from ui.window.style import Appearance

SMALL: Final = (1024, 600)
"""The smallest window that everything has to fit into."""
USUAL: Final = (1366, 768)


class Look(msgspec.Struct, frozen=True):
    """Colours, text size and size of the window, px."""

    theme: Theme
    text_size: TextSize
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """Such as "dark-XXL-1024x600"."""
        width, height = self.size
        return f"{self.theme.value}-{self.text_size.value}-{width}x{height}"


def every_look() -> tuple[Look, ...]:
    """Return all twelve: three themes, smallest and biggest text, two windows. No two changes between neighbours."""
    corners = (
        (TextSize.XXL, SMALL),
        (TextSize.XXL, USUAL),
        (TextSize.S, USUAL),
        (TextSize.S, SMALL),
    )
    themes = (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
    ways = (corners, (corners[3], corners[2], corners[1], corners[0]), corners)
    return tuple(Look(theme, *corner) for theme, way in zip(themes, ways, strict=True) for corner in way)


class Dressed(Protocol):
    """A window that can be dressed."""

    appearance: Appearance
    page: Page | None


def deliver() -> None:
    """Run the event loop until everything has its look and its place, and what was to be deleted is gone."""
    for _ in range(4):
        _finish()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _finish()


def _finish() -> None:
    for window in QApplication.topLevelWidgets():
        if navigator := getattr(window, "navigator", None):
            navigator.finish_dressing()


class Wardrobe:
    """Dresses one window after the other in each of some looks, and leaves it as it was.

    A page is scrolled in each as it would be had it been opened in that look: whatever was brought into sight since is
    brought into sight again.
    """

    def __init__(self, looks: tuple[Look, ...]) -> None:
        self._looks = looks
        self.sights = Sights()

    def each(
        self, window: QWidget, dressed: Dressed, language: str, pose: Callable[[], None] = lambda: None
    ) -> Iterator[Look]:
        """Yield each look while the window has it. `pose`: what may have closed in between is to be opened again."""
        appearance = dressed.appearance
        before = Look(appearance.theme, appearance.text_size, window.size().toTuple())
        bars = [area.verticalScrollBar() for area in window.findChildren(QScrollArea)]
        stood = [bar.value() for bar in bars]
        now, focused = before, window.focusWidget()
        for look in self._looks:
            now = self._change(window, dressed, now, look, language)
            if look != before:
                pose()
                _focus(focused)
                deliver()
                self.sights.again(dressed.page)
                deliver()
            yield look
        self._change(window, dressed, now, before, language)
        pose()
        _focus(focused)
        for bar, value in zip(bars, stood, strict=True):
            if isValid(bar):
                bar.setValue(value)
        deliver()

    @staticmethod
    def _change(window: QWidget, dressed: Dressed, now: Look, wanted: Look, language: str) -> Look:
        if (wanted.theme, wanted.text_size) != (now.theme, now.text_size):
            dressed.appearance.dress(wanted.theme, wanted.text_size, language)
            deliver()  # until it has gone up to the window how high all is now, that has the least height of before
        if wanted.size != now.size:
            window.resize(*wanted.size)
        if wanted != now:
            deliver()
        return wanted


def _focus(widget: QWidget | None) -> None:
    """Give the focus back to what had it, where that is still there: what is hidden for a moment loses it."""
    if widget is not None and isValid(widget) and widget.isVisible() and widget.window().focusWidget() is not widget:
        widget.setFocus()
