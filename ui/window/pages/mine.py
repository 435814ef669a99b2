# SPDX-License-Identifier: Apache-2.0
"""What is my own: the ways to goals, playlists, evidence, the passport, people, and what encourages me."""

from __future__ import annotations

from ui.window.coach_places import Agreed
from ui.window.duty_places import MyDuties
from ui.window.encourage_places import Encouraged
from ui.window.evidence_places import EvidenceList, SharedTexts
from ui.window.helping_places import ToHelpers
from ui.window.intents import Go
from ui.window.library_places import ToLibrary
from ui.window.pages.page import Page
from ui.window.passport_places import MyPassport
from ui.window.places import Goal, Place, Progress, Today
from ui.window.playlist_places import ToPlaylists
from ui.window.tip_places import ToTips
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
            self.tr("My goals"), self.tr("What you want, the way there, and what is asked of you"), Goal(), "flag"
        )
        about = self.tr("Until when, how to do it, my training record")
        self._way(self.tr("What is asked of me"), about, MyDuties(), "clock")

        self._way(
            self.tr("What I know so far"), self.tr("Each topic, how sure that is, certificates"), Progress(), "bars"
        )

        self._way(
            self.tr("My people"), self.tr("Who can show me something, and what I could show"), ToHelpers(), "people"
        )

        about = self.tr("With your supervisor: what is next, talks, asking for one")
        self._way(self.tr("What we agreed"), about, Agreed(), "chat")

        about = self.tr("What helps others, your own tips, questions to colleagues")
        self._way(self.tr("Tips from colleagues"), about, ToTips(), "bulb")

        about = self.tr("What you learned anywhere, to take along")
        self._way(self.tr("My passport"), about, MyPassport(), "path")

        self._way(
            self.tr("What I can show"), self.tr("Evidence for a badge, looked at by one person"), EvidenceList(), "star"
        )
        self._way(
            self.tr("Shared with one person"), self.tr("What I may read, and what I share"), SharedTexts(), "lock"
        )

        about = self.tr("Lists of what you want to learn, yours and from colleagues")
        self._way(self.tr("Playlists"), about, ToPlaylists(), "grip")

        self._way(self.tr("Library"), self.tr("All there is, what comes first for you, and why"), ToLibrary(), "book")

        self._way(
            self.tr("What encourages me"),
            self.tr("Badges, goals of the team, reminders: as you like"),
            Encouraged(),
            "heart",
        )

    def _way(self, title: str, detail: str, place: Place, icon: str) -> None:
        self.add(self.button(title, Go(place), kind="tile", icon=icon, detail=detail))
