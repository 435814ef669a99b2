# SPDX-License-Identifier: Apache-2.0
"""What is asked of somebody, in one line on Today: gentle, never in the way, and seen without asking for reminders."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.duties.views import MyDuty
from ui.window.duty_places import MyDuties, MyDutyAt
from ui.window.duty_words import my_words
from ui.window.intents import Go
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText
from ui.window.widgets.flow import Flow


class DutyLine(Card):
    """The most urgent of it; the others are one press away."""

    chosen = Signal(object)

    def __init__(self, duty: MyDuty) -> None:
        super().__init__("sunken")
        self.module = duty.module
        self.add(IconText("clock", my_words(duty)))
        actions = Flow(gap=TOKENS.space.s)
        self.column.addLayout(actions)
        for words, place, kind in (
            (self.tr("See what to do"), MyDutyAt(duty.duty), "secondary"),
            (self.tr("All that is asked of you"), MyDuties(), "quiet"),
        ):
            button = Button(words, Go(place), kind=kind)
            button.chosen.connect(self.chosen)
            actions.add(button)
