# SPDX-License-Identifier: Apache-2.0
"""What may stand first on the home screen: one thing to do now, with the reason for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.duties.views import MyDuty
from app.events import Purpose
from app.tips.views import WeekTopic
from app.views import PortionCard, Today
from ui.window.icons import Icon
from ui.window.intents import Ended, Go, ResumeAsked, StartAsked
from ui.window.pages.rest import LongPage
from ui.window.places import FindStart
from ui.window.portion_intents import PortionsEnded
from ui.window.times import day
from ui.window.tip_places import ToTips
from ui.window.tokens import TOKENS
from ui.window.widgets.art import Steps
from ui.window.widgets.basic import Button, Card, Text, announce
from ui.window.widgets.duty_line import DutyLine
from ui.window.widgets.flow import Flow


class DayFirst(LongPage):
    """The cards that the home screen chooses its first one from."""

    def __init__(self) -> None:
        super().__init__()
        self.greeting = QWidget()
        """The first row, which the others stand below."""

    def tr(self, text: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """As Qt does it, with a number as well.

        Qt asks for the name of the page that is made of this class first, puts the number into what is not there,
        takes that for a translation and looks no further.
        """
        if n >= 0:
            for kind in type(self).__mro__:
                words = QCoreApplication.translate(kind.__name__, text, disambiguation, n)
                if words != text.replace("%n", str(n)):
                    return words
        return super().tr(text, disambiguation, n)

    def show_duty(self, duty: MyDuty) -> None:
        """Say gently what is asked of the person, below the greeting."""
        line = DutyLine(duty)
        line.chosen.connect(self.intent)
        self.column.insertWidget(self.column.indexOf(self.greeting) + 1, line)

    def show_week(self, week: WeekTopic) -> None:
        """Say what the site looks at, below the greeting, with what colleagues wrote about it one press away."""
        words = self.tr("Topic of the week: {title}").format(title=week.title)
        line = self.button(words, Go(ToTips()), kind="option", icon="flag", detail=self.tr("Tips from colleagues"))
        self.column.insertWidget(self.column.indexOf(self.greeting) + 1, line)

    def _heroes(self, today: Today) -> list[Card]:
        """What may stand at the top, most urgent first."""
        cards = []
        if today.resume is not None:
            cards.append(self._resume(today, today.resume))
        if today.needs_diagnostic:
            cards.append(self._find_start())
        if today.portion is not None and today.portion.due:
            cards.append(self._portion(today.portion))
        if today.plan.away:
            cards.append(self._away(today))
        elif today.quiz_done_today:
            cards.append(self._quiz_done(today))
        elif today.quiz_ready:
            cards.append(self._quiz(today))
        return cards

    def _resume(self, today: Today, purpose: Purpose) -> Card:
        names = {
            Purpose.DIAGNOSTIC: self.tr("Find my start"),
            Purpose.MODULE: today.resume_module or self.tr("Your module"),
            Purpose.SHIFT_QUIZ: self.tr("Shift quiz"),
            Purpose.CHECK: self.tr("Short check"),
        }
        go_on = self.button(self.tr("Go on"), ResumeAsked(), kind="primary")
        words = self.tr("Everything is as you left it.")
        kept = self.tr("What you answered is kept. You can begin again on any day, with other questions.")
        if purpose is Purpose.DIAGNOSTIC:
            kept = self.tr("What you answered is kept, and your path is made of it. Find my start does not ask again.")
        return self.stopped_in(names[purpose], words, go_on, Ended(), kept)

    def stopped_in(self, name: str, words: str, go_on: Button, ends: object, kept: str) -> Card:
        """Something that waits, with a way on, and apart from it one to end it, which asks once. `kept`: what stays."""
        title = self.tr("You stopped in: {name}").format(name=name)
        end = Button(self.tr("End it …"), None, kind="quiet")
        card = self._hero("clock", title, words, go_on, end, apart=True)
        end.chosen.connect(lambda _value: self._ask_to_end(card, name, ends, kept))
        return card

    def _ask_to_end(self, card: Card, name: str, ends: object, kept: str) -> None:
        """Ask in the place of the card."""
        place = self.column.indexOf(card)
        stay = Button(self.tr("Keep it"), None, kind="primary")
        end = self.button(self.tr("End it"), ends, kind="secondary")
        asked = self._hero("clock", self.tr("End it: {name}?").format(name=name), kept, stay, end, apart=True)
        self.column.insertWidget(place, asked)
        card.hide()
        asked.show()
        stay.chosen.connect(lambda _value: self._keep(card, asked))
        stay.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.tr('End it: {name}?').format(name=name)} {kept}")

    def _keep(self, card: Card, asked: Card) -> None:
        card.show()
        asked.hide()
        asked.deleteLater()
        self.focus_heading()

    def _find_start(self) -> Card:
        begin = self.button(self.tr("Start with a question"), StartAsked(Purpose.DIAGNOSTIC), kind="primary")
        what = self.button(self.tr("What is this?"), Go(FindStart()), kind="quiet")
        words = self.tr("Six short questions, then one thing to learn.")
        return self._hero("compass", self.tr("Where do you start?"), words, begin, what)

    def _portion(self, portion: PortionCard) -> Card:
        begin = self.button(self.tr("Go on"), StartAsked(Purpose.DIAGNOSTIC), kind="primary")
        enough = Button(self.tr("Leave it at that"), None, kind="quiet")
        words = self.tr("At most {count} more questions, then one thing to learn.")
        title = self.tr("Find my start")
        card = self._hero("compass", title, words.format(count=portion.questions), begin, enough, apart=True)
        kept = self.tr("What you answered is kept, and your path is made of it. Find my start does not ask again.")
        enough.chosen.connect(lambda _value: self._ask_to_end(card, title, PortionsEnded(), kept))
        return card

    def _quiz(self, today: Today) -> Card:
        begin = self.button(self.tr("Start the quiz"), StartAsked(Purpose.SHIFT_QUIZ), kind="primary")
        asked = today.quiz_questions
        words = self.tr("%n questions, about {minutes} min. It is practice, not a test.", "", asked)
        return self._hero(
            "bulb",
            self.tr("Shift quiz"),
            words.format(minutes=today.quiz_minutes),
            begin,
        )

    def _quiz_done(self, today: Today) -> Card:
        """Whoever has done it sees that it counted, and need not do another."""
        words = self.tr("Well done. The next one waits for your next shift.")
        more = self.button(self.tr("One more quiz"), StartAsked(Purpose.SHIFT_QUIZ))
        return self._hero("done", self.tr("Today's quiz is done"), words, *([more] if today.quiz_ready else []))

    def _away(self, today: Today) -> Card:
        title = self.tr("You are away until {date}").format(date=day(today.plan.away_until))
        words = self.tr("Nothing is due, and nothing piles up.")
        begin = self.button(self.tr("Start a quiz anyway"), StartAsked(Purpose.SHIFT_QUIZ), kind="quiet")
        return self._hero("pause", title, words, *([begin] if today.quiz_ready else []))

    def _hero(self, icon: str, title: str, words: str, *buttons: Button, apart: bool = False) -> Card:
        """A card with one thing to do; `apart`: the last button stands away from the others."""
        card = Card("hero")
        across = QHBoxLayout()
        across.setSpacing(TOKENS.space.l)
        column = QVBoxLayout()
        column.setSpacing(TOKENS.space.s + TOKENS.space.xs)
        across.addLayout(column, 1)
        across.addWidget(Steps(), 0, Qt.AlignmentFlag.AlignBottom)
        card.column.addLayout(across)
        row = QHBoxLayout()
        row.setSpacing(TOKENS.space.m)
        heading = Text(title, "title")
        row.addWidget(Icon(icon, tone="accent", scale=1.6, line=heading.line_height), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(heading, 1)
        column.addLayout(row)
        column.addWidget(Text(words))
        actions = Flow(gap=TOKENS.space.s, apart=apart)
        column.addLayout(actions)
        for button in buttons:
            actions.add(button)
        return card
