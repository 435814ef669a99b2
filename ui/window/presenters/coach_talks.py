# SPDX-License-Identifier: Apache-2.0
"""The notes of a talk, for a supervisor: writing them, reading them together, and the PIN of who agrees."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.coaching.views import TalkView
from app.signin import SignIn
from ui.ports import Ports
from ui.window.coach_intents import NotesWritten
from ui.window.coach_places import AgreeTalk, NoteTalk, TalkAt
from ui.window.intents import Intent, PinTyped
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.coaching import CoachPresenter


class NoteTalkView(View, Protocol):
    """The box for the notes of a talk."""

    def show_notes(self, view: TalkView) -> None: ...


class NoteTalkPresenter(CoachPresenter):
    """Keeps the notes, and shows them to both."""

    def __init__(self, ports: Ports, guide: Guide, view: NoteTalkView, leader: str, place: NoteTalk) -> None:
        super().__init__(ports, guide, view, leader)
        self._view = view
        self._place = place

    def open(self) -> None:
        if self._place.talk:
            self.run(partial(self._ports.talks.look, self._place.card.id, self._place.talk), self._view.show_notes)

    def act(self, intent: Intent) -> None:
        match intent:
            case NotesWritten(words, days_ago):
                self.run(partial(self._keep, words, days_ago), self._kept)
            case _:
                super().act(intent)

    def _keep(self, words: str, days_ago: int) -> TalkView:
        place, talks = self._place, self._ports.talks
        if place.talk:
            return talks.reword(place.card.id, place.talk, words)
        return talks.note(place.card.id, words, day=self._ports.follow_ups.today() - days_ago)

    def _kept(self, view: TalkView) -> None:
        self._guide.to(TalkAt(self._place.card, view.card.id))


class TalkPageView(View, Protocol):
    """The notes of a talk."""

    def show_talk(self, view: TalkView) -> None: ...


class TalkPresenter(Presenter):
    """Shows them."""

    def __init__(self, ports: Ports, guide: Guide, view: TalkPageView, place: TalkAt) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._place = place

    def open(self) -> None:
        self.run(partial(self._ports.talks.look, self._place.card.id, self._place.talk), self._view.show_talk)


class AgreeTalkView(View, Protocol):
    """A PIN to agree with."""

    def show_wrong(self, wait_seconds: int) -> None: ...


class AgreeTalkPresenter(Presenter):
    """Looks at the PIN of who agrees; it changes nothing about who is signed in."""

    def __init__(self, ports: Ports, guide: Guide, view: AgreeTalkView, place: AgreeTalk) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._place = place

    def act(self, intent: Intent) -> None:
        match intent:
            case PinTyped(pin):
                self.run(partial(self._ports.talks.agree, self._place.card.id, self._place.talk, pin), self._looked)
            case _:
                super().act(intent)

    def _looked(self, outcome: SignIn) -> None:
        if outcome.ok:
            self._guide.to(TalkAt(self._place.card, self._place.talk))
        else:
            self._view.show_wrong(outcome.wait_seconds)
