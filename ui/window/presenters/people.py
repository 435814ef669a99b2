# SPDX-License-Identifier: Apache-2.0
"""Who are you, the PIN, and a person who is new here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Protocol

from app.preferences import Preferences
from app.signin import SignIn
from app.views import DeviceView, LearnerCard
from ui.ports import AccountsPort, Ports
from ui.window.intents import Intent, LookChosen, PersonChosen, PersonFilled, PinTyped
from ui.window.places import Guide, People, Pin, SignedIn
from ui.window.presenters.base import Presenter, View


@dataclass(frozen=True, slots=True)
class Entry:
    """What came of an attempt to sign in. `pin_needed`: nothing was tried, the person has a PIN."""

    outcome: SignIn
    preferences: Preferences
    pin_needed: bool = False


def enter_without_pin(accounts: AccountsPort, learner: str) -> Entry:
    """Sign a person in who has no PIN; say so when they have one."""
    preferences = accounts.preferences(learner)
    if accounts.has_pin(learner):
        return Entry(SignIn(ok=False), preferences, pin_needed=True)
    return Entry(accounts.sign_in(learner, ""), preferences)


def enter_with_pin(accounts: AccountsPort, learner: str, pin: str) -> Entry:
    """Try a PIN."""
    return Entry(accounts.sign_in(learner, pin), accounts.preferences(learner))


class PeopleView(View, Protocol):
    """The tiles."""

    def show_people(self, cards: tuple[LearnerCard, ...]) -> None: ...


class PeoplePresenter(Presenter):
    """Shows the people of this device and lets one of them in."""

    def __init__(self, ports: Ports, guide: Guide, view: PeopleView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.accounts.cards, self._view.show_people)

    def act(self, intent: Intent) -> None:
        match intent:
            case PersonChosen(card):
                self.run(partial(enter_without_pin, self._ports.accounts, card.id), partial(self._entered, card))
            case LookChosen(theme, text_size, language):
                self._guide.dress_device(Preferences(language=language, theme=theme, text_size=text_size))
                self._guide.to(People())
            case _:
                super().act(intent)

    def _entered(self, card: LearnerCard, entry: Entry) -> None:
        if entry.outcome.ok:
            self._guide.to(SignedIn(card, entry.preferences))
        else:
            self._guide.dress(entry.preferences)
            self._guide.to(Pin(card))


class PinView(View, Protocol):
    """The keypad."""

    def show_wrong(self, wait_seconds: int) -> None:
        """The PIN was not right; the next try is looked at in `wait_seconds`."""


class PinPresenter(Presenter):
    """Looks at a PIN."""

    def __init__(self, ports: Ports, guide: Guide, view: PinView, card: LearnerCard, *, away: bool = False) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._card = card
        self._away = away

    def act(self, intent: Intent) -> None:
        match intent:
            case PinTyped(pin):
                self.run(partial(enter_with_pin, self._ports.accounts, self._card.id, pin), self._looked)
            case _:
                super().act(intent)

    def _looked(self, entry: Entry) -> None:
        if entry.outcome.ok:
            self._guide.to(SignedIn(self._card, entry.preferences, back=self._away))
        else:
            self._view.show_wrong(entry.outcome.wait_seconds)


def add_person(accounts: AccountsPort, filled: PersonFilled) -> tuple[LearnerCard, Preferences]:
    """Make the person known on this device and sign them in."""
    card = accounts.add(name=filled.name, pin=filled.pin or None, language=filled.language, pack=filled.pack)
    accounts.sign_in(card.id, filled.pin)
    preferences = Preferences(language=filled.language, text_size=filled.text_size)
    accounts.set_preferences(card.id, preferences)
    return card, preferences


class NewPersonView(View, Protocol):
    """The few questions to a new person."""

    def show_packs(self, packs: tuple[tuple[str, str], ...]) -> None:
        """Offer these packs: id and title."""


class NewPersonPresenter(Presenter):
    """Adds a person and takes them to their welcome."""

    def __init__(self, ports: Ports, guide: Guide, view: NewPersonView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.device.device, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case PersonFilled():
                self.run(partial(add_person, self._ports.accounts, intent), self._added)
            case _:
                super().act(intent)

    def _show(self, device: DeviceView) -> None:
        self._view.show_packs(tuple((pack.id, pack.title) for pack in device.packs if not pack.problem))

    def _added(self, added: tuple[LearnerCard, Preferences]) -> None:
        card, preferences = added
        self._guide.to(SignedIn(card, preferences, new=True))
