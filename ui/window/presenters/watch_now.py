# SPDX-License-Identifier: Apache-2.0
"""Watching somebody on the spot: a topic, a person, and their checklist lies open."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.observing.watching import WatchPeople, WatchTopics
from app.views import LearnerCard
from ui.ports import Ports
from ui.window.intents import Intent
from ui.window.observing_places import AtChecklist
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.watch_intents import WatchOne
from ui.window.watch_places import WatchFor


class WatchNowView(View, Protocol):
    """The topics."""

    def show_topics(self, found: tuple[WatchTopics, ...]) -> None: ...


class WatchNowPresenter(Presenter):
    """Shows them."""

    def __init__(self, ports: Ports, guide: Guide, view: WatchNowView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.watching.every, self._view.show_topics)


class WatchForView(View, Protocol):
    """The people for one topic."""

    def show_people(self, found: WatchPeople) -> None: ...


class WatchForPresenter(Presenter):
    """Shows them, and opens the checklist of one of them, which is a look that they see."""

    def __init__(self, ports: Ports, guide: Guide, view: WatchForView, place: WatchFor) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._place = place

    def open(self) -> None:
        people = partial(self._ports.watching.people, self._place.module, self._place.pack)
        self.run(people, self._view.show_people)

    def returned(self) -> None:
        """Who was watched does not wait any more."""
        self.open()

    def act(self, intent: Intent) -> None:
        match intent:
            case WatchOne(learner, checklist):
                self.run(partial(self._ports.watching.begin, learner), partial(self._to, checklist))
            case _:
                super().act(intent)

    def _to(self, checklist: str, card: LearnerCard) -> None:
        self._guide.to(AtChecklist(card, checklist))
