# SPDX-License-Identifier: Apache-2.0
"""Help with the program names those who look after the device, so that nobody has to guess who that is."""

from __future__ import annotations

from typing import Protocol

from app.views import LearnerCard
from ui.ports import Ports
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class HelpView(View, Protocol):
    """The page, which can name whom to ask."""

    def show_carers(self, names: tuple[str, ...]) -> None: ...


class HelpPresenter(Presenter):
    """Nobody is sent to themselves; where nobody looks after the device yet, the words stay as they are."""

    def __init__(self, ports: Ports, guide: Guide, view: HelpView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run_quietly(self._ports.caretakers.cards, self._show)

    def _show(self, cards: tuple[LearnerCard, ...]) -> None:
        if cards:
            self._view.show_carers(tuple(card.name for card in cards if card.id != self._learner))
