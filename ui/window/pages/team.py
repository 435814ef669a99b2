# SPDX-License-Identifier: Apache-2.0
"""The people here, for whoever looks after them."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.people.team import Found
from ui.window.aid_places import ToLookUp
from ui.window.encourage_places import SiteGoals
from ui.window.evidence_places import EvidenceWaits
from ui.window.intents import Go, PersonSought
from ui.window.pages.finder import Finder
from ui.window.pages.page import Page
from ui.window.passport_places import BringPassport
from ui.window.places import Today
from ui.window.report_places import ToReported
from ui.window.survey_places import ToSurveys
from ui.window.widgets.basic import Button, announce


class TeamPage(Page):
    """A search, tiles, and a button for people who left."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("People here"), "display")
        self.text(self.tr("Press a name. Whoever you open can see in My data that you looked."), "muted")
        self._left = False
        self._finder = Finder(self.tr("Find a name"))
        self._finder.typed.connect(self._seek)
        self._finder.picked.connect(self.intent)
        self.add(self._finder)
        self._others = Button(self.tr("Show who has left too"), None, kind="quiet", icon="people")
        self._others.chosen.connect(self._turn)
        evidence = self.button(self.tr("Evidence waiting for you"), Go(EvidenceWaits()), kind="quiet", icon="star")
        sheets = self.button(self.tr("Coach cards, huddle sheets"), Go(ToLookUp()), kind="quiet", icon="chat")
        surveys = self.button(self.tr("Surveys"), Go(ToSurveys()), kind="quiet", icon="bars")
        reported = self.button(self.tr("Reported problems"), Go(ToReported()), kind="quiet", icon="flag")
        brought = self.button(self.tr("Somebody brings a passport"), Go(BringPassport()), kind="quiet", icon="path")
        back = self.button(self.tr("Back"), Go(Today()), kind="quiet", icon="back")
        self._ways = (back, evidence, sheets, surveys, reported, brought, self._others)
        self.foot(*self._ways)

    def show_found(self, found: Found) -> None:
        """Show whom the search found."""
        self._finder.show_found(found)

    def show_team_goals(self) -> None:
        """Offer the way to the goals of the team, for a supervisor."""
        goals = self.button(self.tr("Goals of the team"), Go(SiteGoals()), kind="quiet", icon="people")
        *ways, others = self._ways
        self.foot(*ways, goals, others)

    @Slot()
    def _seek(self) -> None:
        self.intent.emit(PersonSought(self._finder.line.text(), self._left))

    @Slot(object)
    def _turn(self, _value: object) -> None:
        self._left = not self._left
        said = self.tr("People who left are shown too") if self._left else self.tr("Only people who are here are shown")
        self._others.say(self.tr("Show only who is here") if self._left else self.tr("Show who has left too"))
        announce(self, said)
        self._seek()
