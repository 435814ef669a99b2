# SPDX-License-Identifier: Apache-2.0
"""A hand that presses and types on the real window, waiting on its signals, and a camera."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.window.album import Album
from ui.window.looks import deliver
from ui.window.main_window import MainWindow
from ui.window.pages.page import Page
from ui.window.pages.rest import LongPage
from ui.window.widgets.basic import Button

__all__ = ["Camera", "Hand", "ScreenNotReached", "deliver"]

W = TypeVar("W", bound=QWidget)


class ScreenNotReached(RuntimeError):  # noqa: N818 - says what happened
    """A button that leads on is not on the screen."""


class Hand:
    """Drives one window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def page(self) -> Page:
        """The page that can be seen."""
        page = self.window.page
        if page is None:
            raise ScreenNotReached
        return page

    def settle(self) -> None:
        """Wait until nothing is under way and everything has its place."""
        self.window.idle.again()  # what presses here comes past the place where touches are heard
        navigator = self.window.navigator
        while navigator.busy:
            loop = QEventLoop()
            navigator.settled.connect(loop.quit)
            loop.exec()
            navigator.settled.disconnect(loop.quit)
        if isinstance(navigator.page, LongPage):
            navigator.page.rest.finish()
        deliver()

    def press(self, button: QWidget) -> None:
        """Click a button in its middle."""
        if self.page.isAncestorOf(button):
            self.page.reveal(button)
            QCoreApplication.processEvents()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        """Press a key on the page."""
        QTest.keyClick(self.page, key)
        self.settle()

    def shown(self, kind: type[W], under: QWidget | None = None) -> list[W]:
        """Return what can be seen of this kind, in the order in which it was made."""
        inside = under or self.window
        return [widget for widget in inside.findChildren(kind) if widget.isVisibleTo(self.window)]

    def find(self, value: object) -> Button | None:
        """Return an open button that carries this value, or one of this type."""
        for button in self.shown(Button):
            fits = isinstance(button.value, value) if isinstance(value, type) else button.value == value
            if fits and button.isEnabled():
                return button
        return None

    def go(self, value: object) -> None:
        """Press the button that carries this value, or one of this type."""
        button = self.find(value)
        if button is None:
            raise ScreenNotReached(value, type(self.page).__name__)
        self.press(button)

    def main(self) -> None:
        """Press the primary action at the foot of the page."""
        self.press(next(button for button in self.page.foot_buttons() if button.property("kind") == "primary"))


class Camera:
    """Saves each screen once, in the order of the walk."""

    def __init__(self, hand: Hand, album: Album) -> None:
        self._hand = hand
        self._album = album
        self._names: set[str] = set()
        hand.window.arrived.connect(album.follow)
        album.follow(hand.window.page)

    @property
    def taken(self) -> frozenset[str]:
        """The names of the pictures that there are."""
        return frozenset(self._names)

    def shoot(self, name: str, pose: Callable[[], None] = lambda: None) -> None:
        """Save what the window shows under this name, unless it has been saved before. `pose`: see `Wardrobe.each`."""
        if name in self._names:
            return
        self._names.add(name)
        self._hand.settle()
        self._album.save(self._hand.window, name, pose)
        self._hand.settle()  # a page may have been laid out anew in another look
