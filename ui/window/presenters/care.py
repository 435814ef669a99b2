# SPDX-License-Identifier: Apache-2.0
"""The device: what everybody sees of it, the door, and what whoever looks after it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from app.errors import Refusal
from app.preferences import Preferences
from app.privacy.retention import Retention
from app.record.leaving import Leaving
from app.signin import SecretKind, WayIn
from app.views import DeviceFacts, DeviceView, LearnerCard
from ui.ports import Ports
from ui.time_left import TimeLeft
from ui.window.care_intents import (
    CaretakerFilled,
    KeepingChosen,
    SendingLooked,
    SendingStopped,
    SwitchTurned,
)
from ui.window.care_places import Care
from ui.window.intents import Intent, PersonChosen, SyncAsked
from ui.window.places import Guide, Pin, SignedIn
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.decided import DecidedPresenter, DecidedView
from ui.window.secret_step import SecretStep


class FactsView(View, Protocol):
    """Facts about this device."""

    def show_facts(self, facts: DeviceFacts, carers: tuple[str, ...]) -> None: ...


class DevicePresenter(Presenter):
    """Shows what everybody may know."""

    def __init__(self, ports: Ports, guide: Guide, view: FactsView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._read, self._show)

    def _read(self) -> tuple[DeviceFacts, tuple[str, ...]]:
        return self._ports.device.facts(), tuple(card.name for card in self._ports.caretakers.cards())

    def _show(self, found: tuple[DeviceFacts, tuple[str, ...]]) -> None:
        self._view.show_facts(*found)


class DoorView(View, Protocol):
    """Who looks after this device."""

    def show_people(self, cards: tuple[LearnerCard, ...]) -> None: ...


class DoorPresenter(Presenter):
    """Asks who of them it is, where there are several, and then for their PIN."""

    def __init__(self, ports: Ports, guide: Guide, view: DoorView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.caretakers.cards, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case PersonChosen(card):
                self._choose(card)
            case _:
                super().act(intent)

    def _show(self, cards: tuple[LearnerCard, ...]) -> None:
        if len(cards) == 1:
            self._choose(cards[0])
        else:
            self._view.show_people(cards)

    def _choose(self, card: LearnerCard) -> None:
        self.run(partial(self._how, card.id), partial(self._ask, card))

    def _how(self, learner: str) -> tuple[WayIn, Preferences]:
        return self._ports.accounts.way_in(learner), self._ports.accounts.preferences(learner)

    def _ask(self, card: LearnerCard, found: tuple[WayIn, Preferences]) -> None:
        way, preferences = found
        self._guide.greet(preferences)
        self._guide.to(Pin(card, pictures=way.kind is SecretKind.PICTURE, door=True))


class CaretakerView(View, Protocol):
    """A name, and a PIN typed twice."""

    def show_refused(self, why: SecretStep) -> None:
        """Ask for another PIN."""


class CaretakerPresenter(Presenter):
    """Makes the first one who looks after the device, and lets them in. They keep the `look` of the screen."""

    def __init__(self, ports: Ports, guide: Guide, view: CaretakerView, look: Preferences) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._look = look

    def act(self, intent: Intent) -> None:
        match intent:
            case CaretakerFilled(name, secret):
                self.run(partial(self._make, name, secret), self._made)
            case _:
                super().act(intent)

    def _make(self, name: str, secret: str) -> tuple[LearnerCard, Preferences] | None:
        try:
            card = self._ports.caretakers.first(name=name, pin=secret, language=self._look.language)
        except Refusal as refused:
            if refused.code == "weak_pin":
                return None
            raise
        self._ports.accounts.sign_in(card.id, secret)
        self._ports.accounts.set_preferences(card.id, self._look)
        return card, self._look

    def _made(self, made: tuple[LearnerCard, Preferences] | None) -> None:
        if made is None:
            self._view.show_refused(SecretStep.WEAK)
        else:
            self._guide.to(SignedIn(*made, first=Care(door=True)))


class CareView(View, Protocol):
    """Facts for whoever looks after the device."""

    def show_device(self, device: DeviceView) -> None: ...


class CarePresenter(Presenter):
    """Shows what there is to look after. With `door`, leaving it is leaving the device."""

    def __init__(self, ports: Ports, guide: Guide, view: CareView, *, door: bool = False) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._door = door

    def open(self) -> None:
        if self._door:
            self._guide.visit.at_the_device = True
        self.run(self._ports.device.device, self._view.show_device)


class SendingView(CareView, Protocol):
    """Facts, and how far a run is."""

    def show_left(self, minutes: int | None) -> None:
        """How long it still takes: see `ui.time_left.TimeLeft`. Said before the facts are shown."""


class SendingPresenter(Presenter):
    """Sends now, and shows how far it is and what came of it."""

    def __init__(self, ports: Ports, guide: Guide, view: SendingView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._left = TimeLeft(ports.steady)

    def open(self) -> None:
        self.run(self._ports.device.device, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case SyncAsked():
                self.run(partial(self._then_look, self._ports.device.sync_now), self._show)
            case SendingStopped():
                self.run(partial(self._then_look, self._ports.device.stop_sending), self._show)
            case SendingLooked():
                self.run_quietly(self._ports.device.device, self._show)
            case _:
                super().act(intent)

    def _then_look(self, do: Callable[[], None]) -> DeviceView:
        do()
        return self._ports.device.device()

    def _show(self, device: DeviceView) -> None:
        far = device.progress
        self._view.show_left(None if far is None else self._left.tell(*far.whole))
        self._view.show_device(device)


class LeavingView(DecidedView, Protocol):
    """The switches."""

    def show_switches(self, switches: Mapping[Leaving, bool]) -> None: ...


class LeavingPresenter(DecidedPresenter):
    """Turns the switches of what may leave."""

    def __init__(self, ports: Ports, guide: Guide, view: LeavingView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.privacy.switches, self._view.show_switches)
        self.tell_decided()

    def put_back(self) -> None:
        self.open()

    def act(self, intent: Intent) -> None:
        match intent:
            case SwitchTurned(what, on):
                self.run(partial(self._ports.privacy.set_switch, what, on=on), self._view.show_switches)
            case _:
                super().act(intent)


class KeepingView(DecidedView, Protocol):
    """How long things are kept."""

    def show_keeping(self, setting: Retention, last_ms: int | None) -> None: ...
    def show_kept(self) -> None:
        """It is kept so long from now on."""


class KeepingPresenter(DecidedPresenter):
    """Shows and sets how long things are kept."""

    def __init__(self, ports: Ports, guide: Guide, view: KeepingView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._read, self._show)
        self.tell_decided()

    def put_back(self) -> None:
        self.open()

    def act(self, intent: Intent) -> None:
        match intent:
            case KeepingChosen(setting):
                self.run(partial(self._ports.privacy.set_retention, setting), self._kept)
            case _:
                super().act(intent)

    def _read(self) -> tuple[Retention, int | None]:
        return self._ports.privacy.retention(), self._ports.privacy.last_retention_ms()

    def _show(self, found: tuple[Retention, int | None]) -> None:
        self._view.show_keeping(*found)

    def _kept(self, _nothing: None) -> None:
        self._view.show_kept()
