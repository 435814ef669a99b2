# SPDX-License-Identifier: Apache-2.0
"""A step of making a microlearn in which the program works: how far it is, and one way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent

from app.authoring.views import Part
from ui.window.pages.author_page import AuthorPage
from ui.window.widgets.basic import Button, Card, IconText, announce
from ui.window.widgets.work_bar import LOOK_MS, WorkBar
from ui.window.work_intents import WorkLooked, WorkStopped


class AuthorWaitPage(AuthorPage):
    """Shows the bar of what takes longer than a moment. Subclasses say what is done, and what stands after *Stop*."""

    doing, stopped = "", ""

    def __init__(self, draft: str, part: Part) -> None:
        super().__init__(draft, part)
        self._wait = WorkBar(self.tr("Stop"), WorkStopped())
        self._wait.stop.chosen.connect(self.intent)
        self._again = QTimer(self, interval=LOOK_MS)
        self._again.timeout.connect(self._look_again)
        self._before: tuple[Button, ...] = ()

    def begin_form(self, title: str, words: str = "") -> None:
        """Put the heading, the bar and the place for the form."""
        super().begin_form(title, words)
        self.column.insertWidget(self.column.count() - 1, self._wait)

    def begin_wait(self) -> None:
        """Look now and then how far it is: what takes a moment shows nothing."""
        self._again.start()

    def show_far(self, done: int, most: int, left: int | None) -> None:
        """Say how far it is, with *Stop* in the place of the ways on."""
        if self._wait.isHidden():
            self._wait.begin()
            self.hide_trouble()
            self._before = self.foot_buttons()
            self.foot(self._before[0], self._wait.stop)
            self._wait.stop.setFocus(Qt.FocusReason.OtherFocusReason)
            self.to_top()
        self._wait.show_far(self.doing, done, most, left)

    def end_wait(self) -> None:
        """It is over, however it ended."""
        self._again.stop()
        if self._wait.isHidden():
            return
        had_focus = self._wait.stop.hasFocus()
        self._wait.end()
        self.foot(*self._before)
        if had_focus:
            self.focus_heading()

    def show_stopped(self) -> None:
        """Say what stands."""
        self.hide_trouble()
        self._trouble = Card("notice")
        self._trouble.add(IconText("info", self.stopped, role="lead", tone="on-notice"))
        self.column.insertWidget(1, self._trouble)
        self.to_top()
        announce(self, self.stopped)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        self._again.stop()
        super().hideEvent(event)

    @Slot()
    def _look_again(self) -> None:
        self.intent.emit(WorkLooked())
