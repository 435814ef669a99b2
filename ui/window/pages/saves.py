# SPDX-License-Identifier: Apache-2.0
"""A page from which a file is saved: it says where it lies, and offers to delete it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.window.focus import hand_on
from ui.window.pages.rest import LongPage
from ui.window.widgets.basic import Button, IconText, announce
from ui.window.widgets.lying import Lying


class SavingPage(LongPage):
    """What is said of the file stands below the heading."""

    def __init__(self) -> None:
        super().__init__()
        self._said: list[QWidget] = []

    def show_saved(self, file: Path, *, can_open: bool) -> None:
        """Say where it lies; `can_open`: this screen is no locked kiosk."""
        lying = Lying(file, file, can_open=can_open)
        lying.wanted.connect(self.intent)
        self.tell("done", self.tr("It is saved."), lying)

    def show_not_saved(self) -> None:
        """Say that the disk did not take it."""
        self.tell("info", self.tr("It could not be saved. Is the disk full?"))

    def show_deleted(self, path: Path, *, gone: bool) -> None:
        """Say it where the file is told of."""
        for each in self._said:
            if isinstance(each, Lying) and each.named == path:
                each.show_deleted(gone=gone)

    def tell(self, icon: str, words: str, *more: QWidget) -> None:
        """Say something of the file, in place of what was said before."""
        for widget in self._said:
            widget.hide()
            widget.deleteLater()
        self._said = [IconText(icon, words, role="lead"), *more]
        place = self.column.indexOf(self.heading) + 1 if self.heading is not None else 0
        for number, widget in enumerate(self._said):
            self.column.insertWidget(place + number, widget)
            widget.show()
        self.to_top()
        onward = next((button for widget in self._said for button in widget.findChildren(Button)), None)
        if onward is not None:
            hand_on(onward)
        announce(self, words)
