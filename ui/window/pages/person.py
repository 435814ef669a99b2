# SPDX-License-Identifier: Apache-2.0
"""One person, as whoever looks after them sees them: what is known, what can be done, and what is kept."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout

from app.people.team import Deed, PersonHere
from app.privacy.topics import Topic
from app.privacy.views import MyData
from app.views import LearnerCard, PlanView
from ui.window.coach_places import CoachOne
from ui.window.intents import Go
from ui.window.job_places import JobOf
from ui.window.languages import NAMES
from ui.window.numbers import whole
from ui.window.pages.certificates import CertifyingPage
from ui.window.pages.page import Page
from ui.window.pages.people import Badge
from ui.window.places import Back, ForPerson, Place
from ui.window.team_words import ICONS, ORDER, deed_words, done_words, role_name, topic_words, way_words
from ui.window.times import about, day
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Card, IconText, Text, announce


class PersonPage(Page):
    """What is known above, a button for each deed that is allowed below."""

    def __init__(self, card: LearnerCard, done: Deed | None = None) -> None:
        super().__init__()
        row = QHBoxLayout()
        row.setSpacing(TOKENS.space.m)
        row.addWidget(Badge(card.name, card.colour))
        self.column.addLayout(row)
        name = self.title(card.name, "display")
        row.addWidget(name, 1)
        self._done = "" if done is None else done_words(done, card.name)
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def show_person(self, person: PersonHere) -> None:
        """Show it. Nothing is offered that would be refused."""
        name = person.card.name
        if self._done:
            said = Card("good")
            said.add(IconText("done", self._done, role="lead"))
            self.add(said)
            announce(self, self._done)
        if not person.own:
            words = self.tr("{name} can see in My data that you opened this page.")
            self.add(IconText("info", words.format(name=name), role="small", tone="muted"))
        self.add(self._facts(person))
        offered = [deed for deed in ORDER if deed in person.deeds]
        self._offer(person, offered, glass=False)
        behind = [deed for deed in ORDER if deed in person.behind_glass]
        if behind:
            self.text(self.tr("Only in an emergency"), "lead")
            words = self.tr("Your role does not open this. With a reason it does, and {name} will read the reason.")
            self.text(words.format(name=name), "muted")
            self._offer(person, behind, glass=True)
        if not offered and not behind:
            self.text(self.tr("There is nothing that you can change here."), "muted")

    def _facts(self, person: PersonHere) -> Card:
        card = Card()
        if person.merged_into:
            words = self.tr("Was made one with {name}. Everything counts there.")
            card.add(IconText("people", words.format(name=person.merged_into), role="lead"))
            return card
        if person.left:
            card.add(IconText("flag", self.tr("Has left. Nobody can sign in with this name."), role="lead"))
        if person.near:
            card.add(IconText("person", role_name(person.role)))
        if person.site:
            words = self.tr("Works at {site}") if person.near else self.tr("Works at another place: {site}")
            card.add(IconText("house", words.format(site=person.site)))
        if not person.near:
            card.add(Text(self.tr("More is seen only by those who look after people there."), "muted"))
            return card
        tag = person.card.language
        card.add(IconText("world", self.tr("Language: {language}").format(language=NAMES.get(tag, tag))))
        card.add(IconText("lock", way_words(person)))
        card.add(IconText("key", self._badges(person.badges)))
        return card

    def _badges(self, badges: int) -> str:
        if badges > 1:
            return self.tr("Has %n badges that work", "", badges)
        return self.tr("Has a badge") if badges else self.tr("Has no badge")

    def _offer(self, person: PersonHere, deeds: Iterable[Deed], *, glass: bool) -> None:
        for deed in deeds:
            words = deed_words(deed, person).button
            self.add(self.button(words, Go(_leads_to(deed, person, glass=glass)), kind="option", icon=ICONS[deed]))


def _leads_to(deed: Deed, person: PersonHere, *, glass: bool) -> Place:
    match deed:
        case Deed.COACH:
            return CoachOne(person.card)
        case Deed.JOBS:
            return JobOf(person.card.id, person.card.name)
        case _:
            return ForPerson(deed, person, glass)


class KeptPage(CertifyingPage):
    """What somebody works towards, and how much is kept about them; never what a private note says."""

    def __init__(self, person: PersonHere) -> None:
        super().__init__()
        self._name = person.card.name
        self.title(deed_words(Deed.SEE_KEPT, person).title, "display")
        words = self.tr("{name} can see in My data that you opened this page.")
        self.add(IconText("info", words.format(name=self._name), role="small", tone="muted"))
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def show_kept(self, data: MyData, plan: PlanView | None) -> None:
        """Show goals (None: what they learn from is not here) and counts."""
        self.text(self.tr("Goals"), "stem")
        self.certificates_below = self._goals(plan)
        self.add(self.certificates_below)
        self.text(self.tr("What is kept"), "stem")
        kept = Card()
        for one in data.kept:
            words = topic_words(one.topic)
            if words and one.rows:
                line = self.tr("{what}: {count}").format(what=words, count=whole(one.rows))
                kept.add(IconText("lock" if one.topic is Topic.PRIVATE else "book", line))
        self.add(kept)

    def _goals(self, plan: PlanView | None) -> Card:
        goals = Card()
        if plan is None:
            goals.add(Text(self.tr("What {name} learns from is not on this device.").format(name=self._name)))
            return goals
        for goal in plan.goals:
            left = self.tr("{goal}: about {minutes} min left").format(goal=goal.title, minutes=about(goal.minutes))
            goals.add(IconText("flag", left if goal.minutes > 0 else self._reached(goal.title)))
        if not plan.goals:
            goals.add(Text(self.tr("{name} has not chosen a goal.").format(name=self._name)))
        if plan.away:
            goals.add(IconText("pause", self.tr("Away until {date}").format(date=day(plan.away_until))))
        return goals

    def _reached(self, goal: str) -> str:
        return self.tr("{goal}: reached").format(goal=goal)
