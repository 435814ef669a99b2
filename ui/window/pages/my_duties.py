# SPDX-License-Identifier: Apache-2.0
"""What is asked of me: the list, one of it with the way to meet it, and my training record."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from app.duties.status import Status
from app.duties.views import Mine, MyDuty
from app.events import Purpose
from app.leading.facts import Proof
from ui.window.duty_places import MyDuties, MyDutyAt, MyRecord
from ui.window.duty_words import PROOF_ICONS, STATUS_ICONS, again_words, proof_words, standing_words, stands_words
from ui.window.intents import Go, StartAsked
from ui.window.job_words import titles
from ui.window.own_places import Mine as MyOwn
from ui.window.pages.page import Page
from ui.window.pages.rest import LongPage
from ui.window.places import Goal
from ui.window.times import day
from ui.window.widgets.basic import Heading, IconText
from ui.window.widgets.who_sees import WhoSees


class MyDutiesPage(LongPage):
    """What I have to do, and apart from it what I chose myself."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Asked of you"), "display")
        self.foot(self.button(self.tr("Back"), Go(MyOwn()), kind="quiet", icon="back"))

    def show_duties(self, mine: Mine) -> None:
        """Show it, the most urgent first."""
        self.can_be_heard(mine, None)
        if mine.jobs:
            words = self.tr("Your job here: {jobs}. Your workplace says so.").format(jobs=titles(mine.jobs))
            self.add(IconText("person", words))
        if mine.duties:
            self.add(Heading(self.tr("You have to do this"), "lead"))
        else:
            self.text(self.tr("Nothing is asked of you now."), "lead")
        self.rest.make([*(partial(self._row, each) for each in mine.duties), self._beside])

    def _row(self, duty: MyDuty) -> None:
        icon = STATUS_ICONS[duty.standing.status]
        detail = standing_words(duty.standing)
        self.add(self.button(duty.title, Go(MyDutyAt(duty.duty)), kind="tile", icon=icon, detail=detail))

    def _beside(self) -> None:
        self.add(Heading(self.tr("You chose this"), "lead"))
        detail = self.tr("What you want to get better at, as you like")
        self.add(self.button(self.tr("My goals"), Go(Goal()), kind="option", icon="flag", detail=detail))
        self.add(Heading(self.tr("For you to keep"), "lead"))
        detail = self.tr("What you did and until when it counts, to print or to save")
        self.add(self.button(self.tr("My training record"), Go(MyRecord()), kind="option", icon="book", detail=detail))
        self.add(WhoSees())


class MyDutyPage(Page):
    """One of it: why, until when, and one way from here to meet it."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._heading = self.title("", "display")
        self._back = self.button(self.tr("Back"), Go(MyDuties()), kind="quiet", icon="back")
        self.foot(self._back)

    def show_duty(self, duty: MyDuty) -> None:
        """Show it."""
        self.can_be_heard(duty, None)
        self._heading.say(duty.title)
        status, terms = duty.standing.status, duty.terms
        self.add(IconText(STATUS_ICONS[status], stands_words(duty.standing), role="lead"))
        words = self.tr("{name} asks this of you.") if duty.by else self.tr("Your workplace asks this of you.")
        self.text(words.format(name=duty.by))
        self.add(IconText(PROOF_ICONS[terms.proof], self._how(terms.proof)))
        self.text(self.tr("How often: {words}").format(words=again_words(terms.valid_days)), "small")
        if terms.grace_days and duty.standing.due_day:
            last = day(duty.standing.due_day + terms.grace_days)
            self.text(self.tr("There is time until {date} before it counts as overdue.").format(date=last), "small")
        if status is Status.EXCUSED:
            self.text(self.tr("You are excused from it. There is nothing to do."), "lead")
            return
        self._way(duty)
        says = self.tr("Supervisors of your workplace see whether it is done. Nothing is shut to you because of it.")
        self.add(IconText("eye", says, role="small", tone="muted"))

    def _how(self, proof: Proof) -> str:
        return self.tr("It is done by: {words}").format(words=proof_words(proof))

    def _way(self, duty: MyDuty) -> None:
        proof = duty.terms.proof
        if proof is Proof.SESSION:
            self.text(self.tr("Ask your supervisor when the next session is."), "lead")
        elif proof is Proof.OBSERVED:
            self.text(self.tr("Ask your supervisor to watch you when you do it the next time."), "lead")
        if not duty.here:
            self.text(self.tr("It cannot be begun on this device. Ask your supervisor."), "lead")
            return
        purpose = Purpose.CHECK if proof is Proof.CHECK else Purpose.MODULE
        words = self.tr("Begin the check") if proof is Proof.CHECK else self.tr("Learn this now")
        primary = proof in {Proof.CHECK, Proof.MODULE}
        start = self.button(
            words,
            StartAsked(purpose, duty.module, duty.begins_with),
            kind="primary" if primary else "secondary",
            icon="next",
        )
        buttons = [self._back, start]
        if proof is Proof.CHECK:
            first = self.button(
                self.tr("Learn this first"), StartAsked(Purpose.MODULE, duty.module, duty.begins_with), icon="book"
            )
            self.column.addWidget(first, 0, Qt.AlignmentFlag.AlignLeading)
        self.foot(*buttons)
