# SPDX-License-Identifier: Apache-2.0
"""A story or a worked example, as a card that opens it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.practice.facts import PracticeKind
from app.practice.views import PracticeCard
from ui.window.practice_intents import PracticeAsked
from ui.window.practice_words import stage, what
from ui.window.widgets.basic import Button


class PracticeRow(Button):
    """Title, what it is, and how far one is with it. It can be opened as often as one likes."""

    def __init__(self, card: PracticeCard, parent: QWidget | None = None) -> None:
        icon = "chat" if card.kind is PracticeKind.STORY else "bulb"
        super().__init__(card.title, PracticeAsked(card.kind, card.id), kind="tile", icon=icon, parent=parent)
        told = (self.tr("Practice: {what}").format(what=what(card)), stage(card))
        self.say(card.title, ". ".join(part.removesuffix(".") for part in told if part) + ".")
