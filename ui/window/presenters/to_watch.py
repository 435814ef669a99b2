# SPDX-License-Identifier: Apache-2.0
"""Which topics somebody has to have watched."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.observing.choosing import Choices
from ui.ports import Ports
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.watch_intents import WatchChosen
from ui.window.watch_places import ToWatch


class ToWatchView(View, Protocol):
    """The topics of a pack, or the packs."""

    def show_packs(self, packs: tuple[Choices, ...]) -> None: ...
    def show_choices(self, choices: Choices) -> None: ...
    def show_kept(self, choices: Choices) -> None: ...


class ToWatchPresenter(Presenter):
    """Shows what is chosen in a pack, and keeps another choice; people get it meanwhile.

    Where no pack is named yet and there are several, it shows those.
    """

    def __init__(self, ports: Ports, guide: Guide, view: ToWatchView, place: ToWatch, leader: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._pack = place.pack
        self._leader = leader
        self._left = 0

    def open(self) -> None:
        if self._pack:
            self.run(partial(self._ports.to_watch.choices, self._leader, self._pack), self._shown)
        else:
            self.run(partial(self._ports.to_watch.every, self._leader), self._found)

    def _found(self, packs: tuple[Choices, ...]) -> None:
        if len(packs) > 1:
            self._view.show_packs(packs)
            self._spread()
        else:
            self._shown(packs[0])

    def _shown(self, choices: Choices) -> None:
        self._pack = choices.pack
        self._view.show_choices(choices)
        self._spread()  # what another time was left before everybody had it

    def act(self, intent: Intent) -> None:
        match intent:
            case WatchChosen(modules):
                self.run(partial(self._ports.to_watch.choose, self._leader, modules, self._pack), self._kept)
            case _:
                super().act(intent)

    def _kept(self, choices: Choices) -> None:
        self._view.show_kept(choices)
        self._spread()

    def _spread(self) -> None:
        self.run_quietly(self._ports.to_watch.spread, self._spread_some)

    def _spread_some(self, left: int) -> None:
        before, self._left = self._left, left
        if left and left != before:  # what cannot be written, because a clock was ahead, is not tried for ever
            self._spread()
