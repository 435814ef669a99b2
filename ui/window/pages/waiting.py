# SPDX-License-Identifier: Apache-2.0
"""Long work before the first screen: what is done, how far it is, and a way to stop it."""

from __future__ import annotations

from app.long_work import Work
from ui.window.pages.page import Page
from ui.window.widgets.work_bar import WorkBar
from ui.window.work_intents import WorkStopped


class WaitingPage(Page):
    """Sends `WorkStopped`."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        title, self._words = self._said(work)
        self.title(title, "display")
        self._wait = WorkBar(self.tr("Stop"), WorkStopped())
        self._wait.stop.chosen.connect(self.intent)
        self.add(self._wait)
        self.foot(self._wait.stop)

    def _said(self, work: Work) -> tuple[str, str]:
        match work:
            case Work.RESTORE:
                words = self.tr("Every page of it is checked. Until it is done nothing is changed.")
                return self.tr("The newest copy is put in place"), words
            case Work.SET_UP:
                words = self.tr("What people learn is made ready. If you stop it, you are asked again.")
                return self.tr("This device is set up"), words
        words = self.tr("This takes longer once, after an update. Nothing that people did is lost.")
        return self.tr("Stepwell gets everything ready"), words

    def show_far(self, done: int, most: int, left: int | None) -> None:
        """Say how far it is."""
        self._wait.show_far(self._words, done, most, left)
