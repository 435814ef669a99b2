# SPDX-License-Identifier: Apache-2.0
"""What can be read in an emergency; nothing of it is recorded, and nobody is asked who they are."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.emergency_views import EmergencyCard, EmergencyList
from app.preferences import Preferences
from app.views import LessonView
from content_packs.proof import MediaFile
from ui.ports import EmergencyPort, Ports
from ui.window.emergency_places import AtEmergency, Emergency, EmergencyPicked
from ui.window.intents import Intent, LookChosen
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class EmergencyView(View, Protocol):
    """The list."""

    def show_offered(self, offered: EmergencyList) -> None: ...


class EmergencyReadView(View, Protocol):
    """One of them."""

    @property
    def media(self) -> tuple[str, ...]: ...
    def show_read(self, view: LessonView, number: str) -> None: ...
    def show_media(self, path: str, data: bytes | MediaFile) -> None: ...


class EmergencyPresenter(Presenter):
    """Looks into the packs once somebody asks, and not before.

    Another language is that of the device, as on the first screen, until the next one comes.
    """

    def __init__(self, ports: Ports, guide: Guide, view: EmergencyView, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._language = language

    def open(self) -> None:
        self.run(partial(self._ports.emergency.offered, self._language), self._view.show_offered)

    def act(self, intent: Intent) -> None:
        match intent:
            case EmergencyPicked(card):
                self._guide.to(AtEmergency(card))
            case LookChosen():
                self._guide.dress_device(preferences_of(intent))
                self._guide.to(Emergency())
            case _:
                super().act(intent)


class EmergencyReadPresenter(Presenter):
    """Brings the text and its pictures."""

    def __init__(self, ports: Ports, guide: Guide, view: EmergencyReadView, language: str, card: EmergencyCard) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._language = language
        self._card = card

    def open(self) -> None:
        self.run(partial(_look, self._ports.emergency, self._card, self._language), self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case LookChosen():
                self._guide.dress_device(preferences_of(intent))
                self._guide.to(AtEmergency(self._card))
            case _:
                super().act(intent)

    def _show(self, found: tuple[LessonView, str]) -> None:
        self._view.show_read(*found)
        card = self._card
        for path in self._view.media:
            fetch = partial(self._ports.emergency.media, card.pack, card.kind, card.id, path)
            self.run_quietly(fetch, partial(self._view.show_media, path))


def preferences_of(look: LookChosen) -> Preferences:
    """Return a look that was chosen as it is worn."""
    return Preferences(language=look.language, theme=look.theme, text_size=look.text_size, keyboard=look.keyboard)


def _look(emergency: EmergencyPort, card: EmergencyCard, language: str) -> tuple[LessonView, str]:
    """Return the text, and the number to call."""
    return emergency.read(card.pack, card.kind, card.id, language), emergency.number()
