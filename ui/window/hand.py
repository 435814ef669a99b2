# SPDX-License-Identifier: Apache-2.0
"""A hand that presses and types on the real window, waiting on its signals, and a camera."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.window.main_window import MainWindow
from ui.window.pages.page import Page
from ui.window.pseudo import bare, spoken
from ui.window.widgets.basic import Button

W = TypeVar("W", bound=QWidget)


def deliver() -> None:
    """Run the event loop until everything has its place and what was to be deleted is gone."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def save(window: QWidget, file: Path) -> Path:
    """Save what a window shows and return the file. Raises OSError when it cannot be written.

    In the language that is for looking only, the words that no translation reached are written beside it.
    """
    deliver()
    if not window.grab().save(str(file)):
        raise OSError(f"{file} cannot be written")
    if spoken():
        file.with_suffix(".txt").write_text("".join(f"{words}\n" for words in bare(window)), encoding="utf-8")
    return file


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
        navigator = self.window.navigator
        while navigator.busy:
            loop = QEventLoop()
            navigator.settled.connect(loop.quit)
            loop.exec()
            navigator.settled.disconnect(loop.quit)
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

    def __init__(self, hand: Hand, out: Path) -> None:
        self._hand = hand
        self._out = out
        self._names: set[str] = set()
        self.pictures: list[Path] = []

    @property
    def taken(self) -> frozenset[str]:
        """The names of the pictures that there are."""
        return frozenset(self._names)

    def shoot(self, name: str) -> None:
        """Save what the window shows under this name, unless it has been saved before."""
        if name in self._names:
            return
        self._names.add(name)
        self._hand.settle()
        self.pictures.append(save(self._hand.window, self._out / f"{name}.png"))
