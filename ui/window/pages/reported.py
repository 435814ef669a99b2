# SPDX-License-Identifier: Apache-2.0
"""What people here reported about questions and lessons, for whoever mends it. Nobody is named."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.reporting.views import Reported
from ui.window.author_places import Drafts
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.page import Page
from ui.window.report_intents import SeenTo
from ui.window.report_words import problem_words
from ui.window.widgets.basic import Card, IconText, Text, announce


class ReportedPage(Page):
    """One card for each question or lesson, most reported first; *Done* takes it away."""

    def __init__(self, *, author: bool = False) -> None:
        super().__init__()
        self.title(self.tr("Reported problems"), "display")
        self.add(IconText("lock", self.tr("What people here say about questions and lessons. Nobody is named.")))
        self._shown: list[QWidget] = []
        back = Go(Drafts()) if author else Go(Lead())
        self.foot(self.button(self.tr("Back"), back, kind="quiet", icon="back"))

    def show_reported(self, found: tuple[Reported, ...]) -> None:
        """Show these in place of what was there."""
        for old in self._shown:
            old.hide()
            old.deleteLater()
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
        done = self.button(self.tr("Done"), SeenTo(entry.pack, entry.item, entry.lesson), icon="check")
        done.setAccessibleName(f"{done.words}: {title}")
        card.add(done)
        return card
