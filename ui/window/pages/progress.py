# SPDX-License-Identifier: Apache-2.0
"""What I know so far: levels in words, a bar with its uncertainty, and the same facts as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import accumulate, groupby
from operator import attrgetter, itemgetter

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.certifying import Reached
from app.events import Mode
from app.observing.views import ObservedView
from app.open_badge import EarnedBadge
from app.passport.model import Answered
from app.said import TO_PRACTISE, said_of
from app.sessions.views import WasAt
from app.signin import SecretKind
from app.views import Level, PlanView, Progress, SkillRow
from ui.isolates import by_dots
from ui.window.coach_places import AskTalk
from ui.window.helping_places import ToTeach
from ui.window.intents import Go, TalkPutAside
from ui.window.numbers import whole
from ui.window.observing_places import SeenAtWork
from ui.window.observing_words import marked_words, stage_icon
from ui.window.pages.certificates import CertifyingPage
from ui.window.pages.rest import AT_FIRST
from ui.window.passport_places import AtBadge
from ui.window.passport_words import answered_words
from ui.window.places import Goal, MyData, Today
from ui.window.reasons import sentence
from ui.window.said_words import said_words
from ui.window.times import about, date_of, day
from ui.window.tokens import TOKENS
from ui.window.widgets.attended_card import AttendedCard
from ui.window.widgets.band import Band
from ui.window.widgets.basic import Card, IconText, Text
from ui.window.widgets.flow import Flow
from ui.window.widgets.fold import Fold
from ui.window.widgets.skill_card import SkillCard
from ui.window.widgets.waiting_card import WaitingCard

FRESH = 0.9
"""Retrievability from which something counts as fresh; the scheduler's aim."""
REMEMBERED = frozenset({Level.PRACTISE, Level.WAITING, Level.SECURE})
"""Only what is known, at least in part, can be fresh or fade."""
FADING = 5
"""Of what fades, so many lines stand at the top."""
BROUGHT_AT_FIRST = 3
MODULES_AT_FIRST = 3
"""With what stands above them that is more than can be seen, also on a high screen; fewer where they are long."""


def fades(skills: Iterable[SkillRow]) -> list[SkillRow]:
    """Return what is known and may be forgotten soon, the nearest to that first."""
    at_risk = [(row.fresh, row) for row in skills if row.fresh is not None and row.level in REMEMBERED]
    return [row for fresh, row in sorted(at_risk, key=itemgetter(0)) if fresh < FRESH]


class ProgressPage(CertifyingPage):
    """The learner's own page."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("What I know so far"), "display")
        self._talk: Card | None = None
        self._seen: Card | None = None
        self._never: Text | None = None
        mine = self.button(self.tr("My data"), Go(MyData()), kind="quiet", icon="shield")
        self.foot(mine, self.button(self.tr("To Today"), Go(Today()), kind="primary"))

    def show_brought(self, answers: tuple[Answered, ...]) -> None:
        """Show what was learned elsewhere and counts here, above what is said at the end."""
        card = Card()
        card.add(Text(self.tr("You brought this with you"), "lead"))
        for each in answers[:BROUGHT_AT_FIRST]:
            card.add(self._brought(each))
        if answers[BROUGHT_AT_FIRST:]:
            fold = Fold(self.tr("More that you brought with you"))
            for each in answers[BROUGHT_AT_FIRST:]:
                fold.add(self._brought(each))
            card.add(fold)
        note = self.tr("It counts as learned elsewhere. What the program asks you rests on your own answers alone.")
        card.add(Text(note, "small", tone="muted"))
        self.add(card)

    def _brought(self, answer: Answered) -> IconText:
        parts = (answered_words(answer), answer.supervisor, date_of(answer.at_ms))
        return IconText("done" if answer.accepted else "info", by_dots(parts))

    def show_waiting(self, titles: tuple[str, ...], who: tuple[str, ...]) -> None:
        """Say above the goals what is known and was not watched yet, and whom to ask."""
        self.column.insertWidget(self.column.indexOf(self.certificates_below or self), WaitingCard(titles, who))

    def show_attended(self, sessions: tuple[WasAt, ...], written: frozenset[str] | None) -> None:
        """Show the sessions that somebody was at; `written`: what is in the passport (None: nothing can be)."""
        card = AttendedCard(sessions, written)
        card.wants.connect(self.intent)
        self.add(card)

    def show_badges(self, badges: tuple[EarnedBadge, ...]) -> None:
        """Offer what was earned as files for other programs."""
        card = Card()
        card.add(Text(self.tr("Micro-credentials you earned"), "lead"))
        for badge in badges:
            words = self.tr("Save the badge file")
            card.add(self.button(badge.title, Go(AtBadge(badge)), kind="option", icon="star", detail=words))
        self.add(card)

    def _sum(self, progress: Progress) -> str:
        if not (progress.answers or progress.lessons):  # who is new needs no row of noughts
            return self.tr("Nothing yet. What you learn will show here.")
        return " ".join(self._counted(progress))

    def _counted(self, progress: Progress) -> Iterator[str]:
        """One thing is a text of its own: Qt has forms of a word for other languages only."""
        if progress.answers == 1:
            yield self.tr("You have answered one question.")
        elif progress.answers:
            yield self.tr("You have answered %Ln questions.", "", progress.answers)
        if progress.lessons == 1:
            yield self.tr("You have read one lesson.")
        elif progress.lessons:
            yield self.tr("You have read %Ln lessons.", "", progress.lessons)
        if progress.shifts == 1:
            yield self.tr("That was in one shift.")
        elif progress.shifts:
            yield self.tr("That was in %Ln shifts.", "", progress.shifts)
        if progress.minutes == 1:
            yield self.tr("It took about one minute.")
        elif progress.minutes:
            yield self.tr("It took about %Ln minutes.", "", progress.minutes)

    def show_progress(self, progress: Progress) -> None:
        """Show it by module."""
        self.text(self._sum(progress), "lead")
        if progress.talk:
            self._talk = self._offer(progress)
            self.add(self._talk)
        self._first(progress.skills)
        self.certificates_below = self._goals(progress.plan)
        self.add(self.certificates_below)
        self.add(
            IconText(
                "info",
                self.tr(
                    "Each bar shows how much we think you know. The line across it is our best guess."
                    " A long pale part means: we are not sure yet. It is no grade."
                ),
                role="small",
                tone="muted",
            )
        )
        never = self._never = self.text(
            self.tr("The program never certifies a person. Only people who have seen your work can do that."), "small"
        )
        self.add(self.button(self.tr("What I could show others"), Go(ToTeach()), kind="option", icon="bulb"))
        titles = {module.id: module.title for module in progress.modules}
        modules = [(module, tuple(rows)) for module, rows in groupby(progress.skills, key=attrgetter("module"))]
        below = accumulate(len(rows) for _, rows in modules)
        many = 1 + sum(rows < AT_FIRST for rows in below)
        pieces = [partial(self._module, titles.get(module, module), rows, never) for module, rows in modules]
        self.rest.make(pieces, at_first=min(many, MODULES_AT_FIRST))

    def _module(self, title: str, rows: tuple[SkillRow, ...], above: QWidget) -> None:
        """What is known of a module, above what stands below all of them."""
        card = Card()
        card.add(Text(title, "lead"))
        for row in rows:
            self._skill(card, row)
        self.column.insertWidget(self.column.indexOf(above), card)

    def show_seen(self, seen: tuple[ObservedView, ...], name: str, learner: str) -> None:
        """Show what a supervisor saw at work, below all else: people have seen it, and it is no guess of ours."""
        if self._seen is not None:
            self._seen.hide()
            self._seen.deleteLater()
        card = self._seen = Card()
        card.add(Text(self.tr("Seen at work"), "lead"))
        for view in seen:
            detail = marked_words(view.card, view.observer)
            if not view.signed_ms and view.signs_with is not SecretKind.NONE:
                missing = self.tr("Your signature is missing.")
                detail = f"{detail}. {missing}"
            there, icon = Go(SeenAtWork(name, learner, view, own=True)), stage_icon(view.card)
            card.add(self.button(view.card.title, there, kind="option", icon=icon, detail=detail))
        self.add(card)

    def show_reached(self, reached: tuple[Reached, ...]) -> None:
        """Offer certificates, which say themselves what they are not."""
        super().show_reached(reached)
        if self._never is not None:
            self._never.hide()

    def hide_talk(self) -> None:
        """Take the offer of a talk away."""
        if self._talk is not None:
            self._talk.hide()
            self.focus_heading()

    def _first(self, skills: tuple[SkillRow, ...]) -> None:
        """What fades and what to practise, above the long list in the order of the path."""
        fading = fades(skills)
        if fading:
            self.add(self._fading(fading))
        elif any(row.fresh is not None and row.level in REMEMBERED for row in skills):
            self.add(IconText("done", self.tr("Nothing that you know is fading now."), role="small"))
        practise = [row for row in skills if row.asked and said_of(row) in TO_PRACTISE and row not in fading]
        practise.sort(key=lambda row: row.right == row.asked)  # what was answered wrong first
        if practise:
            title = QCoreApplication.translate("FinishedPage", "Worth practising")
            self.add(SkillCard(title, "again", tuple(practise[:FADING]), most=FADING))

    def _fading(self, rows: list[SkillRow]) -> Card:
        """The first of what was known and may be forgotten soon; each stands with its bar below."""
        card = Card()
        card.add(Text(self.tr("It may be about to fade:"), "lead"))
        for row in rows[:FADING]:
            card.add(IconText("clock", row.title))
        if rows[FADING:]:
            card.add(Text(self.tr("And {count} more below.").format(count=whole(len(rows) - FADING)), "small"))
        return card

    def _offer(self, progress: Progress) -> Card:
        """A talk may help: what was seen, whom to ask, and who sees this. No figures, so that nobody feels measured."""
        titles = {row.competency: row.title for row in progress.skills}
        card = Card("hero")
        card.add(IconText("people", self.tr("A talk may help"), role="lead"))
        for reason in progress.talk:
            card.add(Text(sentence(reason, titles.get(str(reason.params.get("competency")), ""), "")))
        card.add(Text(self.tr('Ask your supervisor or a colleague: "Can you show me how you do this?"')))
        seen = self.tr("You read this first. Some days later your supervisor is told that you may like a talk.")
        card.add(IconText("lock", seen, role="small", tone="muted"))
        actions = Flow(gap=TOKENS.space.s)
        card.column.addLayout(actions)
        actions.add(self.button(self.tr("Ask my supervisor"), Go(AskTalk()), icon="chat"))
        actions.add(self.button(self.tr("Not now"), TalkPutAside(), kind="quiet"))
        return card

    def _goals(self, plan: PlanView) -> Card:
        """My goal: the work left to it, and the way to choose another."""
        card = Card()
        card.add(Text(self.tr("My goal"), "lead"))
        if not plan.goals:
            card.add(Text(self.tr("You have not chosen a goal.")))
        for goal in plan.goals:
            if goal.paused:
                card.add(IconText("pause", self.tr("It rests: {goal}").format(goal=goal.title)))
            elif goal.minutes > 0:
                words = self.tr("About {minutes} min to {goal}").format(minutes=about(goal.minutes), goal=goal.title)
                card.add(IconText("flag", words))
            else:
                card.add(IconText("done", self.tr("You have reached your goal: {goal}").format(goal=goal.title)))
        sure = self._range(plan)
        if sure:
            card.add(Text(sure, "small"))
        if plan.mode is Mode.EXAM:
            card.add(Text(self.tr("Your test is on {date}.").format(date=day(plan.exam_day)), "small"))
        words = self.tr("Choose another goal") if plan.goals else self.tr("Choose a goal")
        card.column.addWidget(self.button(words, Go(Goal()), icon="flag"), 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _range(self, plan: PlanView) -> str:
        """How sure the minutes are; empty where there is nothing more to say."""
        numbers = {"minutes": about(plan.minutes), "low": about(plan.low), "high": about(plan.high)}
        if sum(goal.minutes > 0 and not goal.paused for goal in plan.goals) > 1:
            return self.tr("In all about {minutes} min, probably between {low} and {high}.").format(**numbers)
        if plan.minutes > 0 and numbers["low"] < numbers["high"]:
            return self.tr("Probably between {low} and {high} min.").format(**numbers)
        return ""

    def _skill(self, card: Card, row: SkillRow) -> None:
        card.column.addSpacing(8)
        icon, told = said_words(said_of(row))
        words = self.tr("{skill}: {level}").format(skill=row.title, level=told)
        card.add(IconText(icon, words))
        if row.asked:  # without an answer a bar would be a guess that looks like knowledge
            band = Band(row.p, row.low, row.high)
            band.setAccessibleName(words)
            band.setAccessibleDescription(self._numbers(row))
            card.add(band)
        card.add(Text(self._facts(row), "small"))

    def _facts(self, row: SkillRow) -> str:
        if not row.asked:
            return self.tr("Not asked yet.")
        facts = self.tr("Right answers: {right} of {asked}.").format(right=row.right, asked=row.asked)
        if row.fresh is None or row.level not in REMEMBERED:
            return facts
        fresh = self.tr("It is fresh in your memory.") if row.fresh >= FRESH else self.tr("It may be about to fade.")
        return f"{facts} {fresh}"

    def _numbers(self, row: SkillRow) -> str:
        """What the bar draws, for those who cannot see it."""
        words = self.tr("Best guess: known with {guess} in 100, probably between {low} and {high}.")
        return words.format(guess=round(row.p * 100), low=round(row.low * 100), high=round(row.high * 100))
