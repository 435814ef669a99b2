# SPDX-License-Identifier: Apache-2.0
"""What one wrote for colleagues oneself, with what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.tips.views import MyTip
from ui.window.intents import Go
from ui.window.pages.some_rows import SomeRows
from ui.window.pages.tips import TipTelling, beginning
from ui.window.times import date_of
from ui.window.tip_intents import TipAgreed, TipTakenBack
from ui.window.tip_places import ToTips
from ui.window.tip_words import STAGE_ICONS, sort_words, stage_words, told_reason
from ui.window.widgets.basic import Button, Card, IconText, Text


class MyTipsPage(TipTelling):
    """What one wrote, with what came of it."""

    def __init__(self, *, sent: bool = False) -> None:
        super().__init__()
        self.can_be_heard()
        self._sent = sent
        self.title(self.tr("Thank you, it is sent") if sent else self.tr("What I wrote"), "display")
        words = self.tr("A supervisor reads it first. Then all colleagues of your site can read it.")
        self.text(words, "muted")
        self.foot(self.button(self.tr("To the tips"), Go(ToTips()), kind="primary", icon="bulb"))

    def show_mine(self, mine: tuple[MyTip, ...]) -> None:
        """Show it."""
        self.begin_anew()
        self._pieces = {}
        if mine:
            self.put(SomeRows(len(mine), lambda number: self._own(mine[number])))
        else:
            self.put(IconText("info", self.tr("You have not written anything yet.")))

    def _own(self, tip: MyTip) -> Card:
        card = Card("notice" if tip.stage == "reworded" else "plain")
        tone = "on-notice" if tip.stage == "reworded" else ""
        card.add(IconText(STAGE_ICONS.get(tip.stage, "info"), stage_words(tip.stage), role="lead", tone=tone))
        for part in tip.words.split("\n"):
            if part.strip():
                card.add(Text(part, tone=tone))
        if tip.stage == "rejected":
            card.add(IconText("heart", told_reason(tip.reason)))
        elif tip.instead:
            card.add(Text(self.tr("A supervisor says it so:"), "small", tone=tone))
            for part in tip.instead.split("\n"):
                if part.strip():
                    card.add(Text(part, "lead", tone=tone))
        named = self.tr("With your name") if tip.named else self.tr("Without your name")
        line = " · ".join([sort_words(tip.sort), *([tip.title] if tip.title else []), named, date_of(tip.at_ms)])
        card.add(Text(line, "small", tone=tone))
        self.add_pieces(card, tip.pieces, tip.away)
        for button in self._deeds(tip):
            button.setAccessibleDescription(beginning(tip.words))
            card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _deeds(self, tip: MyTip) -> tuple[Button, ...]:
        if tip.stage == "reworded":
            return (
                self.button(
                    self.tr("Yes, say it so"),
                    TipAgreed(tip.id, agreed=True, words=tip.instead),
                    kind="primary",
                    icon="check",
                ),
                self.button(
                    self.tr("No, do not show it"), TipAgreed(tip.id, agreed=False, words=tip.instead), icon="undo"
                ),
            )
        return (self.button(self.tr("Take it back"), TipTakenBack(tip.id), kind="quiet", icon="erase"),)
