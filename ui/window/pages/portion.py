# SPDX-License-Identifier: Apache-2.0
"""The end of a portion of the first talk: what we think by now, what comes next shift, and the choice to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.events import Purpose
from app.views import PortionEnd, SkillRow
from ui.window.intents import Ended, Go, StartAsked
from ui.window.pages.page import Page
from ui.window.places import Today
from ui.window.tokens import TOKENS
from ui.window.widgets.art import Steps
from ui.window.widgets.basic import Card, Heading, IconText, Text
from ui.window.widgets.skill_card import SkillCard

MOST_ROWS = 3
"""A longer list at the end of six questions would weigh on people."""


class PortionEndPage(Page):
    """Honest words about what is known and what is not; it is enough, and more is possible.

    Where nothing is `kept` there is no next shift.
    """

    def __init__(self, end: PortionEnd, *, kept: bool = True) -> None:
        super().__init__()
        self._open(end)
        if end.lesson_title:
            self.add(IconText("book", self.tr("You have just read: {lesson}").format(lesson=end.lesson_title)))
        self._rows(self.tr("You probably know this"), "done", end.known)
        self._rows(self.tr("Probably still to learn or to practise"), "again", end.open)
        if end.unsure:
            words = self.tr("Topics that we are not sure about yet: {count}.")
            self.add(IconText("circle", words.format(count=end.unsure)))
        if kept:
            self._next(end)
        self.text(self.tr("These are guesses, and they get better. They are not marks."), "small")
        more = self.tr("{count} more now").format(count=end.questions)
        enough = self.button(self.tr("Enough for today"), Go(Today()) if kept else Ended(), kind="primary")
        self.foot(self.button(more, StartAsked(Purpose.DIAGNOSTIC), icon="compass"), enough)
        self.can_be_heard()

    def _open(self, end: PortionEnd) -> None:
        across = QHBoxLayout()
        across.setSpacing(TOKENS.space.l)
        words = QVBoxLayout()
        self.heading = Heading(self.tr("Well done so far"), "display")
        words.addWidget(self.heading)
        words.addWidget(Text(self.tr("Questions answered so far: {asked}.").format(asked=end.asked), "lead"))
        words.addStretch(1)
        across.addLayout(words, 1)
        across.addWidget(Steps(), 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(across)

    def _rows(self, title: str, icon: str, rows: tuple[SkillRow, ...]) -> None:
        if rows:
            self.add(SkillCard(title, icon, rows, most=MOST_ROWS))

    def _next(self, end: PortionEnd) -> None:
        card = Card()
        card.add(Text(self.tr("What comes next"), "lead"))
        words = self.tr("Next shift: at most {count} more questions. They make your start clearer.")
        card.add(IconText("compass", words.format(count=end.questions)))
        card.add(IconText("bulb", self.tr("Until then the shift quiz and your path work with what we know by now.")))
        for module in end.next_modules[:1]:
            card.add(IconText("next", self.tr("First on your path: {module}").format(module=module.title)))
        self.add(card)
