# SPDX-License-Identifier: Apache-2.0
"""Who are you, the PIN, and a person who is new here."""

from __future__ import annotations

from functools import partial
from typing import Protocol

import msgspec

from app.engine import arrays
from app.errors import Refusal
from app.preferences import Preferences
from app.private import wrap
from app.signin import SecretKind, SignIn
from app.surveys.views import SurveyCard, SurveyView
from app.text import looks_of
from app.thing_codes import tidy_thing
from app.views import DeviceFacts, LearnerCard
from ui.ports import AccountsPort, Ports
from ui.window.care_places import Care
from ui.window.intents import BadgeScanned, Intent, LookChosen, PersonChosen, PersonFilled, PinTyped
from ui.window.library_places import AtCode
from ui.window.places import ChoosePin, Guide, People, Pin, RecoveryCode, ShutNotes, SignedIn
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.keys import still_shut
from ui.window.secret_step import SecretStep
from ui.window.survey_intents import SurveyAsked
from ui.window.survey_places import AtSurvey


class Entry(msgspec.Struct, frozen=True):
    """What came of an attempt to sign in. `pin_needed`: nothing was tried, the person has a PIN, or `pictures`.

    `shut`: private notes that wait for the recovery code.
    """

    outcome: SignIn
    preferences: Preferences
    pin_needed: bool = False
    pictures: bool = False
    shut: int = 0


def enter_without_pin(accounts: AccountsPort, learner: str) -> Entry:
    """Sign a person in who has no PIN; say so when they have one."""
    preferences = accounts.preferences(learner)
    way = accounts.way_in(learner)
    if way.kind is not SecretKind.NONE:
        return Entry(SignIn(ok=False), preferences, pin_needed=True, pictures=way.kind is SecretKind.PICTURE)
    return Entry(accounts.sign_in(learner, ""), preferences)


def enter_with_pin(accounts: AccountsPort, learner: str, pin: str) -> Entry:
    """Try a PIN."""
    outcome = accounts.sign_in(learner, pin)
    shut = still_shut(accounts, learner, pin) if outcome.ok and not outcome.must_change else 0
    return Entry(outcome, accounts.preferences(learner), shut=shut)


def enter_with_badge(accounts: AccountsPort, *codes: str) -> tuple[LearnerCard, Entry] | None:
    """Do for the owner of a badge what a press on their name does; None when it is nobody's, however it is read."""
    card = next((found for found in map(accounts.badge_owner, codes) if found is not None), None)
    return None if card is None else (card, enter_without_pin(accounts, card.id))


class DoorView(View, Protocol):
    """A page that hears the scanner."""

    def show_unknown_badge(self) -> None: ...


class DoorPresenter(Presenter):
    """Does for whoever scans a badge what a press on their name does."""

    def __init__(self, ports: Ports, guide: Guide, view: DoorView) -> None:
        super().__init__(ports, guide, view)
        self._hears = view

    def act(self, intent: Intent) -> None:
        match intent:
            case BadgeScanned(codes) if card := next(filter(None, map(tidy_thing, codes)), None):
                self._guide.to(AtCode(card))
            case BadgeScanned(codes):
                self.run(partial(enter_with_badge, self._ports.accounts, *codes), self._scanned)
            case _:
                super().act(intent)

    def _entered(self, card: LearnerCard, entry: Entry) -> None:
        if entry.outcome.ok:
            self._guide.to(SignedIn(card, entry.preferences))
        else:
            self._guide.greet(entry.preferences)
            self._guide.to(Pin(card, pictures=entry.pictures))

    def _scanned(self, found: tuple[LearnerCard, Entry] | None) -> None:
        if found is None:
            self._hears.show_unknown_badge()
        else:
            self._entered(*found)


class PeopleView(DoorView, Protocol):
    """The tiles."""

    def show_people(self, cards: tuple[LearnerCard, ...]) -> None: ...
    def show_surveys(self, cards: tuple[SurveyCard, ...]) -> None: ...


class PeoplePresenter(DoorPresenter):
    """Shows the people of this device and lets one of them in."""

    def __init__(self, ports: Ports, guide: Guide, view: PeopleView, language: str = "") -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._language = language

    def open(self) -> None:
        self.run(self._ports.accounts.cards, self._view.show_people)
        asked = partial(self._ports.surveys.at_door, self._language, kiosk=self._guide.in_kiosk)
        self.run_quietly(asked, self._view.show_surveys)

    def act(self, intent: Intent) -> None:
        match intent:
            case PersonChosen(card):
                self.run(partial(enter_without_pin, self._ports.accounts, card.id), partial(self._entered, card))
            case SurveyAsked(pack, survey):
                self.run(partial(self._ports.surveys.open_at_door, pack, survey, self._language), self._survey)
            case LookChosen(theme, text_size, language, keyboard):
                look = Preferences(language=language, theme=theme, text_size=text_size, keyboard=keyboard)
                self._guide.dress_device(look)
                self._guide.to(People())
            case _:
                super().act(intent)

    def _survey(self, view: SurveyView) -> None:
        self._guide.to(AtSurvey(view, door=True))


class PinView(DoorView, Protocol):
    """The keypad."""

    def show_wrong(self, wait_seconds: int) -> None:
        """The PIN was not right; the next try is looked at in `wait_seconds`."""

    def show_carers(self, names: tuple[str, ...]) -> None:
        """Whom to ask who forgot it."""

    def forget_typed(self) -> None:
        """Have nothing typed."""


class PinPresenter(DoorPresenter):
    """Looks at a PIN; a badge that is scanned meanwhile leads to the PIN of its owner."""

    def __init__(
        self, ports: Ports, guide: Guide, view: PinView, card: LearnerCard, *, away: bool = False, door: bool = False
    ) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._card = card
        self._away = away
        self._door = door

    def open(self) -> None:
        """Load what looks at a PIN, and what the next screen reckons with, while it is typed: the first would wait."""
        super().open()
        for load in (wrap.load, arrays.load):
            self.run_quietly(load, lambda _loaded: None)
        self.run_quietly(self._ports.caretakers.cards, self._name)

    def act(self, intent: Intent) -> None:
        match intent:
            case PinTyped(pin):
                work = partial(enter_with_pin, self._ports.accounts, self._card.id, pin)
                self.run(work, partial(self._looked, pin))
            case _:
                super().act(intent)

    def returned(self) -> None:
        """Begin anew: whoever chose a look in between types it again, and would have twice as many digits."""
        self._view.forget_typed()

    def _name(self, cards: tuple[LearnerCard, ...]) -> None:
        """Say whom to ask; nobody is sent to themselves."""
        if names := tuple(card.name for card in cards if card.id != self._card.id):
            self._view.show_carers(names)

    def _looked(self, pin: str, entry: Entry) -> None:
        if entry.outcome.must_change:
            self._guide.greet(entry.preferences)
            self._guide.to(ChoosePin(self._card, entry.preferences, pin))
        elif entry.outcome.ok:
            shut = ShutNotes(entry.shut, code_helps=True, secret=pin) if entry.shut else None
            first = Care(door=True) if self._door else shut  # notes wait until they come for themselves
            self._guide.to(SignedIn(self._card, entry.preferences, back=self._away, first=first))
        else:
            self._view.show_wrong(entry.outcome.wait_seconds)


_ASKS_AGAIN = frozenset({"weak_pin", "name_taken"})


def _names_here(accounts: AccountsPort) -> frozenset[str]:
    return frozenset(looks_of(card.name) for card in accounts.cards())


def add_person(
    accounts: AccountsPort, filled: PersonFilled, look: Preferences
) -> tuple[LearnerCard, Preferences] | str:
    """Make the person known on this device and sign them in; why not, where name or PIN was not taken (`_ASKS_AGAIN`).

    `look` is that of the screen they gave their name on: colours and keyboard that were chosen there stay.
    """
    try:
        card = accounts.add(name=filled.name, pin=filled.pin or None, language=filled.language, pack=filled.pack)
    except Refusal as refused:
        if refused.code in _ASKS_AGAIN:
            return refused.code
        raise
    accounts.sign_in(card.id, filled.pin)
    preferences = msgspec.structs.replace(look, language=filled.language, text_size=filled.text_size)
    accounts.set_preferences(card.id, preferences)
    return card, preferences


class NewPersonView(View, Protocol):
    """The few questions to a new person."""

    def show_packs(self, packs: tuple[tuple[str, str], ...]) -> None:
        """Offer these packs: id and title."""

    def show_names(self, names: frozenset[str]) -> None:
        """These are taken (`app.text.looks_of`)."""

    def show_name_taken(self) -> None:
        """The name was not taken; all else stays."""

    def show_refused(self, why: SecretStep) -> None:
        """The PIN was not taken; all else stays."""


class NewPersonPresenter(Presenter):
    """Adds a person and takes them to their welcome."""

    def __init__(self, ports: Ports, guide: Guide, view: NewPersonView, look: Preferences) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._look = look

    def open(self) -> None:
        self.run(self._ports.device.facts, self._show)
        self.run_quietly(partial(_names_here, self._ports.accounts), self._view.show_names)

    def act(self, intent: Intent) -> None:
        match intent:
            case PersonFilled():
                work = partial(add_person, self._ports.accounts, intent, self._look)
                self.run(work, partial(self._added, bool(intent.pin)))
            case _:
                super().act(intent)

    def _show(self, device: DeviceFacts) -> None:
        self._view.show_packs(tuple((pack.id, pack.title) for pack in device.packs if pack.own and not pack.problem))

    def _added(self, with_pin: bool, added: tuple[LearnerCard, Preferences] | str) -> None:
        if isinstance(added, str):
            if added == "name_taken":
                self._view.show_name_taken()
            else:
                self._view.show_refused(SecretStep.WEAK)
            return
        card, preferences = added
        first = RecoveryCode(new=True) if with_pin else None
        self._guide.to(SignedIn(card, preferences, new=True, first=first))
