# SPDX-License-Identifier: Apache-2.0
"""What is my own: the ways to goals, playlists, evidence, the passport, people, and what encourages me."""

from __future__ import annotations

from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.places import Place, Progress, Today
from ui.window.widgets.who_sees import WhoSees


class MinePage(Page):
    """One row for each, with a sentence about what is there."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("My own"), "display")
        self.text(self.tr("What you want, what you keep, what you can show, and who helps you."), "muted")
        self._ways()
        self.add(WhoSees())
        self.foot(self.button(self.tr("To Today"), Go(Today()), kind="primary"))

    def _ways(self) -> None:
        """One line for each area, in the order in which people need them."""
        self._way(
            self.tr("What I know so far"), self.tr("Each topic, how sure that is, certificates"), Progress(), "bars"
        )

    def _way(self, title: str, detail: str, place: Place, icon: str) -> None:
        self.add(self.button(title, Go(place), kind="tile", icon=icon, detail=detail))
