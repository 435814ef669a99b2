# SPDX-License-Identifier: Apache-2.0
"""What a team needs: one row for each way, of those that who is here may go."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.rights import Right
from ui.window.aid_places import ToLookUp
from ui.window.coach_places import FollowUpList, MayLikeList
from ui.window.curate_places import ToCurate
from ui.window.duty_places import ToDuties
from ui.window.encourage_places import SiteGoals
from ui.window.evidence_places import EvidenceWaits
from ui.window.insight_places import ToInsight, ToNeeds
from ui.window.intents import Go
from ui.window.overview_places import WhatIsMissing, WhereAllStand
from ui.window.pages.page import Page
from ui.window.passport_places import BringPassport
from ui.window.places import Place, Team, Today
from ui.window.report_places import ToReported
from ui.window.session_places import Sessions
from ui.window.survey_places import ToSurveys
from ui.window.tip_places import TipsWaiting
from ui.window.tokens import TOKENS
from ui.window.watch_places import ToWatch, WatchNow
from ui.window.widgets.basic import Button
from ui.window.widgets.flow import Flow
from ui.window.widgets.words import Heading


class LeadPage(Page):
    """In the order in which ten minutes are well spent: people first, then what comes together, then the site."""

    def __init__(self) -> None:
        super().__init__()
        self._tips: Button | None = None
        self.title(self.tr("My team"), "display")
        self.text(self.tr("Who needs you, what is due, and what the site learns."), "muted")
        self.foot(self.button(self.tr("To Today"), Go(Today()), kind="primary"))

    def show_ways(self, rights: frozenset[Right]) -> None:
        """Show the ways that these rights open."""
        self._rights = rights
        self._people()
        self._together()
        self._site()

    def _people(self) -> None:
        self._begin(self.tr("People"))
        about = self.tr("Everybody, topic by topic")
        self._way(Right.SEE_PERSON, self.tr("Who stands where"), about, WhereAllStand(), "bars")
        self._way(Right.SEE_PEOPLE, self.tr("People here"), self.tr("Find somebody, open their page"), Team(), "people")
        about = self.tr("What you agreed with people")
        self._way(Right.COACH, self.tr("Follow-ups"), about, FollowUpList(), "ticked")
        about = self.tr("For whom things stayed hard")
        self._way(Right.COACH, self.tr("Who may like a talk"), about, MayLikeList(), "chat")
        about = self.tr("By when, of whom, training records")
        self._way(Right.ASSIGN, self.tr("What is asked"), about, ToDuties(), "clock")
        about = self.tr("Who waits for it comes first")
        self._way(Right.OBSERVE, self.tr("Watch somebody at work"), about, WatchNow(), "eye")
        about = self.tr("What was handed in for a badge")
        self._way(Right.OBSERVE, self.tr("Evidence waiting for you"), about, EvidenceWaits(), "star")
        about = self.tr("What they learned elsewhere")
        self._way(Right.SEE_PEOPLE, self.tr("Somebody brings a passport"), about, BringPassport(), "path")

    def _together(self) -> None:
        self._begin(self.tr("Together"))
        about = self.tr("Who is here, groups, five questions")
        self._way(Right.LEAD_SESSION, self.tr("Sessions and huddles"), about, Sessions(), "people")
        about = self.tr("From colleagues; topic of the week")
        self._tips = self._way(Right.MODERATE, self.tr("Tips and answers waiting"), about, TipsWaiting(), "bulb")
        about = self.tr("What to watch, to ask, to say")
        self._way(Right.SEE_PEOPLE, self.tr("Coach cards, huddle sheets"), about, ToLookUp(leads=True), "chat")
        about = self.tr("Together, from three people on")
        self._way(Right.SET_TEAM_GOAL, self.tr("Goals of the team"), about, SiteGoals(), "flag")

    def _site(self) -> None:
        self._begin(self.tr("The site"))
        about = self.tr("Secure only when it was watched")
        self._way(Right.ASSIGN, self.tr("What somebody has to see"), about, ToWatch(), "eye")
        about = self.tr("Topic by topic: how many know it")
        self._way(Right.SEE_REPORTS, self.tr("What is missing"), about, WhatIsMissing(), "path")
        about = self.tr("Before and after, what helps, figures")
        self._way(Right.SEE_REPORTS, self.tr("Is it working?"), about, ToInsight(), "bars")
        about = self.tr("And whether training is the answer")
        self._way(Right.SEE_REPORTS, self.tr("What should change"), about, ToNeeds(), "compass")
        about = self.tr("What people said, counted together")
        self._way(Right.SEE_SURVEYS, self.tr("Surveys"), about, ToSurveys(), "bars")
        about = self.tr("And what nobody found")
        self._way(Right.CURATE, self.tr("What is shown first"), about, ToCurate(), "star")
        about = self.tr("What is wrong with a question")
        self._way(Right.AUTHOR, self.tr("Reported problems"), about, ToReported(), "flag")

    def show_tips_waiting(self, count: int) -> None:
        """Say how many tips wait."""
        if self._tips is not None:
            about = self.tr("Waiting: {count}").format(count=count)
            self._tips.say(self._tips.words, about)

    def _begin(self, words: str) -> None:
        """Begin a group: two ways beside each other where there is room."""
        self.add(Heading(words, "stem"))
        ways = QWidget()
        self._ways = Flow(ways, gap=TOKENS.space.s, fill=True, most=2)
        self.add(ways)

    def _way(self, right: Right, title: str, detail: str, place: Place, icon: str) -> Button | None:
        if right not in self._rights:
            return None
        way = self.button(title, Go(place), kind="tile", icon=icon, detail=detail)
        self._ways.add(way)
        return way
