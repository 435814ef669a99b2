# SPDX-License-Identifier: Apache-2.0
"""The other steps of an attempt: what the diagnostic is, a person to ask, and the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.encouraging.views import Badge
from app.events import Outcome, Purpose
from app.leading.facts import TipSort
from app.practice.views import PracticeCard
from app.said import Said
from app.views import Finished, Level, ModuleCard, SkillRow, SuggestPerson
from ui.window.encourage_words import badge_words
from ui.window.goal_places import GoalsSurvey
from ui.window.intents import Go, NextAsked, StartAsked
from ui.window.pages.page import Page
from ui.window.places import Progress, Today, Welcome
from ui.window.reasons import sentence
from ui.window.said_words import said_words
from ui.window.tip_places import WriteTip
from ui.window.tokens import TOKENS
from ui.window.widgets.art import Steps
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text
from ui.window.widgets.practice_row import PracticeRow
from ui.window.widgets.skill_card import SkillCard
from ui.window.widgets.who_sees import WhoSees

MOST_ROWS = 4
"""A longer list at the end of a short attempt would weigh on people."""


class FindStartPage(Page):
    """What happens in the diagnostic, before it begins."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Find my start"), "display")
        self.text(self.tr("Six short questions at a time show what you know already. You skip that."), "lead")
        card = Card()
        for icon, words in (
            ("seed", self.tr("Not learned yet? Say so. It is a good answer.")),
            ("pause", self.tr("Stop whenever you like. What you did counts.")),
            ("book", self.tr("After six you have learned one thing. The next six can wait for another shift.")),
            ("clock", self.tr("There is no time limit.")),
            ("compass", self.tr("It is not an exam. It only decides where you begin.")),
        ):
            card.add(IconText(icon, words))
        self.add(card)
        about = self.button(self.tr("First a little about me"), Go(Welcome()), kind="quiet", icon="seed")
        self.column.addWidget(about, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(WhoSees())
        later = self.button(self.tr("Not now"), Go(Today()), kind="quiet")
        begin = self.button(self.tr("Start with a question"), StartAsked(Purpose.DIAGNOSTIC), kind="primary")
        self.foot(later, begin)


class SuggestPersonPage(Page):
    """Three tries did not help: a person can."""

    def __init__(self, suggestion: SuggestPerson) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Ask somebody to show you"), "display")
        self.text(sentence(suggestion.reason, suggestion.competency_title, ""), "lead")
        card = Card("hero")
        card.add(IconText("people", suggestion.competency_title, role="lead"))
        card.add(Text(self.tr('Ask a colleague or your supervisor: "Can you show me how you do this?"')))
        card.add(Text(self.tr("You can try it here again at any time.")))
        self.add(card)
        home = self.button(self.tr("To Today"), Go(Today()))
        self.foot(home, self.button(self.tr("Go on with something else"), NextAsked(), kind="primary"))


class FinishedPage(Page):
    """The end of an attempt, in honest words. The program never certifies a person."""

    def __init__(self, finished: Finished) -> None:
        super().__init__()
        self.can_be_heard()
        self._open(finished)
        if finished.asked:
            self._known(finished)
        if finished.purpose is Purpose.CHECK and finished.outcome is Outcome.NOT_YET:
            self._after_check(finished)
        elif finished.next_modules:
            card = Card()
            card.add(Text(self.tr("What comes first for you"), "lead"))
            for module in finished.next_modules:
                start = StartAsked(Purpose.MODULE, module.id, finished.pack)
                card.add(self.button(module.title, start, kind="option", icon="next", detail=self._minutes(module)))
            if finished.purpose is Purpose.DIAGNOSTIC:
                card.add(Text(self.tr("Tap what you would rather begin with."), "muted"))
                choose = self.button(self.tr("Choose a goal of your own"), Go(GoalsSurvey()), icon="flag")
                card.column.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeading)
            self.add(card)
        if finished.asked:
            self._rows(self.tr("Worth practising"), "again", finished.practise)
        if finished.asked and finished.purpose not in {Purpose.SHIFT_QUIZ, Purpose.CHECK}:
            self.text(self.tr("This says what you know today. It is not a certificate."), "small")
        if finished.module and not finished.pack:
            write = Go(WriteTip(TipSort.TIP, finished.module))
            words = self.tr("What helped you? Leave a tip for colleagues")
            self.add(self.button(words, write, kind="quiet", icon="bulb"))
        progress = self.button(self.tr("What I know so far"), Go(Progress()), icon="bars")
        self.foot(progress, self.button(self.tr("To Today"), Go(Today()), kind="primary"))

    def show_practice(self, cards: tuple[PracticeCard, ...]) -> None:
        """Offer the stories and worked examples of the module, below all that is said about it."""
        self.text(self.tr("Try it out: practice, not a test"), "lead")
        for card in cards:
            row = PracticeRow(card)
            row.chosen.connect(self.intent)
            self.add(row)

    def show_badges(self, badges: tuple[Badge, ...]) -> None:
        """Say once what new badges stand for; who sees this turned badges on."""
        card = Card("good")
        card.add(Text(self.tr("New for you"), "lead", tone="on-soft"))
        for badge in badges:
            card.add(IconText("star", badge_words(badge), tone="on-soft"))
        self.column.insertWidget(1, card)

    def _known(self, finished: Finished) -> None:
        """What is known by now, in the words of "What I know so far"; the talk finds out what can be skipped."""
        if finished.purpose is Purpose.DIAGNOSTIC:
            skips = self.tr("You skip this. It stays on your path, if you want it.")
            self._rows(self.tr("We think you know this already"), "done", finished.settled, skips)
            return
        sure = tuple(row for row in finished.settled if row.level is Level.SECURE)
        self._rows(self.tr("You know this"), "done", sure)
        waiting = tuple(row for row in finished.settled if row.level is Level.WAITING)
        self._rows(self.tr("You know this. Let somebody watch you do it"), "eye", waiting)
        nearly = tuple(row for row in finished.settled if row.level not in {Level.SECURE, Level.WAITING})
        icon, words = said_words(Said.PROBABLY)
        self._rows(words, icon, nearly)

    def _after_check(self, finished: Finished) -> None:
        """What comes next: another try, or the material first."""
        card = Card("hero")
        again = self.button(self.tr("Try again now"), StartAsked(Purpose.CHECK, finished.module, finished.pack))
        material = self.button(
            self.tr("Look at the material"), StartAsked(Purpose.MODULE, finished.module, finished.pack), icon="book"
        )
        if finished.tries_left:
            card.add(Text(self.tr("You can try again. Tries left: {count}").format(count=finished.tries_left), "lead"))
            card.add(Text(self.tr("Looking at the material first helps most. Other questions will come.")))
            ways: tuple[Button, ...] = (material, again)
        else:
            card.add(Text(self.tr("Look at the material first. Then you can try again."), "lead"))
            ways = (material,)
        for way in ways:
            card.column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(card)

    def _minutes(self, module: ModuleCard) -> str:
        return self.tr("About {minutes} min").format(minutes=module.minutes)

    def _open(self, finished: Finished) -> None:
        across = QHBoxLayout()
        across.setSpacing(TOKENS.space.l)
        words = QVBoxLayout()
        self.heading = Heading(self._heading(finished), "display")
        words.addWidget(self.heading)
        words.addWidget(Text(self._sum(finished), "lead"))
        words.addStretch(1)
        across.addLayout(words, 1)
        across.addWidget(Steps(), 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(across)

    def _heading(self, finished: Finished) -> str:
        if finished.outcome is Outcome.STOPPED:
            return self.tr("Stopped. What you did counts")
        match finished.purpose:
            case Purpose.DIAGNOSTIC:
                return self.tr("Here is your start")
            case Purpose.SHIFT_QUIZ:
                return self.tr("That was the quiz")
            case Purpose.CHECK:
                passed = finished.outcome is Outcome.PASSED
                return self.tr("You passed the check") if passed else self.tr("Not yet, but nearer")
            case Purpose.MODULE:
                return (
                    self.tr("This step is done")
                    if finished.outcome is Outcome.PASSED
                    else self.tr("Not yet, but nearer")
                )

    def _sum(self, finished: Finished) -> str:
        if not finished.asked:
            return self.tr("Nothing was asked.")
        minutes = max(1, round(finished.seconds / 60))
        tried = finished.asked - finished.not_yet
        if not tried and finished.purpose is not Purpose.DIAGNOSTIC:
            return self.tr("You said what you have not learned yet. That helps to choose what comes next.")
        if finished.purpose is Purpose.DIAGNOSTIC or not finished.right:  # a nought in bold helps nobody
            words = self.tr("Questions answered: {asked}, in about {minutes} min.")
            return words.format(asked=finished.asked, minutes=minutes)
        words = self.tr("{right} of {asked} right, in about {minutes} min.")
        told = words.format(right=finished.right, asked=tried, minutes=minutes)
        if finished.share:
            told = " ".join([told, self.tr("Asked for: {share} %.").format(share=finished.share)])
        if not finished.not_yet:
            return told
        return " ".join([told, self.tr("Not learned yet: {count}.").format(count=finished.not_yet)])

    def _rows(self, title: str, icon: str, rows: tuple[SkillRow, ...], below: str = "") -> None:
        if rows:
            self.add(SkillCard(title, icon, rows, most=MOST_ROWS, below=below))
