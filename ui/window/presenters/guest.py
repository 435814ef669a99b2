# SPDX-License-Identifier: Apache-2.0
"""Begins the practice of a guest, of which nothing is kept."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.events import Purpose
from app.views import DeviceFacts, Step
from ui.ports import GuestPort, Ports
from ui.window.intents import GuestAsked, Intent
from ui.window.places import GuestIn, Guide
from ui.window.presenters.base import Presenter, View


class TryItView(View, Protocol):
    """The packs."""

    def show_packs(self, packs: tuple[tuple[str, str], ...]) -> None:
        """Offer these packs: id and title."""


class TryItPresenter(Presenter):
    """Makes a guest on the writer's thread and hands it on; one that is not handed on is closed."""

    def __init__(self, ports: Ports, guide: Guide, view: TryItView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._made: GuestPort | None = None

    def open(self) -> None:
        self.run(self._ports.device.facts, self._show)

    def close(self) -> None:
        super().close()
        self._ports.background.run(self._drop, done=_nothing, failed=_bug)

    def act(self, intent: Intent) -> None:
        match intent:
            case GuestAsked(pack, language):
                self.run(partial(self._begin, pack, language), self._begun)
            case _:
                super().act(intent)

    def _show(self, device: DeviceFacts) -> None:
        self._view.show_packs(tuple((pack.id, pack.title) for pack in device.packs if not pack.problem))

    def _begin(self, pack: str, language: str) -> tuple[GuestPort, Step]:
        self._drop()  # of a try before that failed
        guest = self._made = self._ports.guest(language, pack)
        return guest, guest.learning.start(guest.learner, Purpose.SHIFT_QUIZ)

    def _begun(self, begun: tuple[GuestPort, Step]) -> None:
        self._made = None
        self._guide.to(GuestIn(*begun))

    def _drop(self) -> None:
        made, self._made = self._made, None
        if made is not None:
            made.close()


def _nothing(_result: None) -> None:
    """There is nothing to show."""


def _bug(error: Exception) -> None:
    raise error
