# SPDX-License-Identifier: Apache-2.0
"""What people here reported about questions and lessons, for whoever mends it. Nobody is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reporting.views import Reported
from ui.window.author_places import Drafts
from ui.window.curate_intents import AnswersSaved, CurateIntent, LearnAbout, NeverAsk
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.numbers import whole
from ui.window.pages.saves import SavingPage
from ui.window.report_intents import SeenTo
from ui.window.report_words import problem_words
from ui.window.widgets.basic import Card, IconText, Text, announce
from ui.window.widgets.fold import Fold

if TYPE_CHECKING:
    from app.reporting.answers import AnswersSay


class Answered(QWidget):
    """What the answers here say of one question; empty until they were read."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)

    def show_said(self, said: AnswersSay | None) -> None:
        """Show it; None: nobody was asked the question as it is now."""
        if self._lines.count():
            return
        if said is None or said.right is None:
            self._lines.addWidget(IconText("bars", self.tr("Not enough answers here yet to say how it does.")))
            return
        words = self.tr("People who answered it here: {people}. Right at the first time: {right} of 100")
        words = words.format(people=whole(said.answers), right=round(100 * said.right))
        if said.expected is not None:
            more = self.tr("{said}; expected of them: {expected} of 100")
            words = more.format(said=words, expected=round(100 * said.expected))
        self._lines.addWidget(IconText("bars", words))
        from ui.window.insight_words import remark_words  # noqa: PLC0415 - only where there is something to say

        for remark in said.remarks:
            self._lines.addWidget(IconText("careful", remark_words(remark), tone="warning"))


class ReportedPage(SavingPage):
    """One card for each question or lesson, most reported first; *Done* takes it away."""

    def __init__(self, *, author: bool = False) -> None:
        super().__init__()
        self.title(self.tr("Reported problems"), "display")
        self.add(IconText("lock", self.tr("What people here say about questions and lessons. Nobody is named.")))
        self._shown: list[QWidget] = []
        self._answered: dict[tuple[str, str], Answered] = {}
        back = Go(Drafts()) if author else Go(Lead())
        self.foot(self.button(self.tr("Back"), back, kind="quiet", icon="back"))

    def show_reported(self, found: tuple[Reported, ...]) -> None:
        """Show these in place of what was there."""
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._answered = {}
        self._shown = [self._card(each) for each in found]
        if not found:
            self._shown.append(Text(self.tr("No problem is reported."), "lead"))
        for widget in self._shown:
            self.add(widget)

    def show_done(self, found: tuple[Reported, ...]) -> None:
        """Show what is left after one was seen to."""
        self.show_reported(found)
        self.to_top()
        self.focus_heading()
        announce(self, self.tr("Taken off the list."))

    def show_answers(self, said: tuple[AnswersSay, ...]) -> None:
        """Show beside each question what its answers here say."""
        known = {(each.pack, each.item): each for each in said}
        for about, answered in self._answered.items():
            answered.show_said(known.get(about))

    def _ways(self, entry: Reported, title: str) -> Fold:
        """What can be done about it here, beside seeing to it."""
        fold = Fold(self.tr("What you can do about it"))
        ways: list[tuple[str, CurateIntent, str]] = [(self.tr("Make a microlearn about it"), LearnAbout(title), "plus")]
        if entry.item:
            never = (self.tr("Not to be asked here"), NeverAsk(entry.pack, entry.item), "erase")
            save = (self.tr("Save the figures for the author of the pack"), AnswersSaved(entry.pack), "bars")
            ways = [never, *ways, save]
        for words, intent, icon in ways:
            button = self.button(words, intent, icon=icon)
            button.setAccessibleName(f"{words}: {title}")
            fold.add(button)
        return fold

    def _card(self, entry: Reported) -> Card:
        card = Card()
        kind = self.tr("Question") if entry.item else self.tr("Lesson")
        card.add(Text(f"{kind} · {entry.pack_title}", "muted"))
        title = entry.words or self.tr("It is not in the pack any more.")
        card.add(Text(title, "lead"))
        for problem, count in entry.counts.items():
            words = self.tr("{problem}: {count}").format(problem=problem_words(problem), count=count)
            card.add(IconText("flag", words))
        for note in entry.notes:
            card.add(IconText("chat", note, role="small"))
        if entry.words:
            if entry.item:
                answered = self._answered[entry.pack, entry.item] = Answered()
                card.add(answered)
            card.add(self._ways(entry, title))
        done = self.button(self.tr("Done"), SeenTo(entry.pack, entry.item, entry.lesson), icon="check")
        done.setAccessibleName(f"{done.words}: {title}")
        card.add(done)
        return card
