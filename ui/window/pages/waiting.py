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
        restoring = work is Work.RESTORE
        self.title(
            self.tr("The newest copy is put in place") if restoring else self.tr("Stepwell gets everything ready"),
            "display",
        )
        self._words = (
            self.tr("Every page of it is checked. Until it is done nothing is changed.")
            if restoring
            else self.tr("This takes longer once, after an update. Nothing that people did is lost.")
        )
        self._wait = WorkBar(self.tr("Stop"), WorkStopped())
        self._wait.stop.chosen.connect(self.intent)
        self.add(self._wait)
        self.foot(self._wait.stop)

    def show_far(self, done: int, most: int, left: int | None) -> None:
        """Say how far it is."""
        self._wait.show_far(self._words, done, most, left)
