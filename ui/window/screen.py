# SPDX-License-Identifier: Apache-2.0
"""A page with its presenter, from the moment it is shown until it is left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.window.pages.page import Page
from ui.window.places import Place
from ui.window.presenters.base import Presenter


@contextmanager
def nested(stack: QWidget) -> Iterator[None]:
    """Make a page where it will stand: one that moves there later is dressed anew, and so is all that it has."""
    Page.nest = stack
    try:
        yield
    finally:
        Page.nest = None


class Screen(QObject):
    """A page with its presenter, for as long as both live; the words of a page stay in its first `language`."""

    settled = Signal()

    def __init__(self, page: Page, presenter: Presenter, place: Place, language: str, parent: QObject) -> None:
        super().__init__(parent)
        presenter.settled = self.settled.emit
        self.place = place
        self.language = language
        self.page = page
        self.presenter = presenter
        self._focus: QWidget | None = None
        page.intent.connect(self._handle)

    def remember_focus(self) -> None:
        """Keep where the focus is, for when the page is shown again exactly as it was left."""
        window = self.page.window()
        self._focus = window.focusWidget()

    def give_focus_back(self) -> None:
        """Put the focus where it was; to the heading where that is gone, or was nowhere."""
        focus, self._focus = self._focus, None
        if focus is not None and isValid(focus) and focus.isVisible() and focus.isEnabled():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.page.focus_heading()

    def end(self) -> None:
        """Nothing reaches the page any more; it goes with the next turn of the event loop."""
        self.presenter.close()
        self.presenter.settled = None
        self.page.intent.disconnect(self._handle)
        self.page.hide()
        self.page.deleteLater()
        self.deleteLater()

    @Slot(object)
    def _handle(self, intent: object) -> None:
        self.presenter.handle(intent)  # type: ignore[arg-type]
