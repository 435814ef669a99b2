# SPDX-License-Identifier: Apache-2.0
"""A colleague asks to be shown something: one quiet card, with yes and not now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.helping.views import Asking
from ui.window.helping_intents import AskAnswered
from ui.window.helping_places import ToHelpers
from ui.window.intents import Go
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.flow import Flow


class AskedCard(Card):
    """Shows the one who waits longest; the others are under My people. `chosen` carries what the person wants."""

    chosen = Signal(object)

    def __init__(self, askings: Sequence[Asking]) -> None:
        super().__init__("sunken")
        first = askings[0]
        words = self.tr("{name} asks whether you can show them: {title}")
        self.add(IconText("chat", words.format(name=first.name, title=first.title)))
        actions = Flow(gap=TOKENS.space.s)
        self.column.addLayout(actions)
        for words, value, kind in (
            (self.tr("Yes"), AskAnswered(first.ask, accepted=True), "secondary"),
            (self.tr("Not now"), AskAnswered(first.ask, accepted=False), "quiet"),
            *([(self.tr("See who asks"), Go(ToHelpers()), "quiet")] if len(askings) > 1 else []),
        ):
            button = Button(words, value, kind=kind)
            button.chosen.connect(self.chosen)
            actions.add(button)

    def show_answered(self, *, accepted: bool) -> str:
        """Say what was answered, in its place; return the words."""
        while (item := self.column.takeAt(0)) is not None:
            widget, inner = item.widget(), item.layout()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
            while inner is not None and (each := inner.takeAt(0)) is not None:
                there = each.widget()
                if there is not None:
                    there.hide()
                    there.deleteLater()
        words = self.tr("They see your yes. Agree on a moment when you meet.")
        words = words if accepted else self.tr("Fine. You need no reason.")
        self.add(Text(words, "muted"))
        return words
