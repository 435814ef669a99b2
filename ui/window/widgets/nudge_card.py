# SPDX-License-Identifier: Apache-2.0
"""One quiet reminder on Today, for who wants reminders: do it, or put it off."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.encouraging.views import Nudge
from ui.window.encourage_intents import NudgeFollowed
from ui.window.encourage_places import PutOff
from ui.window.encourage_words import nudge_words
from ui.window.intents import Go
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText
from ui.window.widgets.flow import Flow


class NudgeCard(Card):
    """It names something to learn, never a person."""

    chosen = Signal(object)

    def __init__(self, nudge: Nudge) -> None:
        super().__init__("sunken")
        self.add(IconText("clock", nudge_words(nudge)))
        actions = Flow(gap=TOKENS.space.s)
        self.column.addLayout(actions)
        for words, value, kind in (
            (self.tr("Do it now"), NudgeFollowed(nudge), "secondary"),
            (self.tr("Not now"), Go(PutOff(nudge.kind)), "quiet"),
        ):
            button = Button(words, value, kind=kind)
            button.chosen.connect(self.chosen)
            actions.add(button)
