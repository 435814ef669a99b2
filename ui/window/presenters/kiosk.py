# SPDX-License-Identifier: Apache-2.0
"""A kiosk: what it shows to those who pass by, and what whoever looks after it does with it."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.kiosk import KioskSetting, Shown
from app.preferences import Preferences
from ui.ports import Ports
from ui.window.intents import Intent, LookChosen
from ui.window.kiosk_intents import KioskLeft, WaitingChosen
from ui.window.places import Guide, People
from ui.window.presenters.decided import DecidedPresenter, DecidedView
from ui.window.presenters.people import DoorPresenter, DoorView


class AttractView(DoorView, Protocol):
    """What is shown to those who pass by."""

    def show_shown(self, shown: Shown) -> None: ...


class AttractPresenter(DoorPresenter):
    """Shows what can be learned, in the language of the device, until somebody begins."""

    def __init__(self, ports: Ports, guide: Guide, view: AttractView, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._language = language

    def open(self) -> None:
        self.run_quietly(partial(self._ports.kiosk.shown, self._language), self._view.show_shown)

    def act(self, intent: Intent) -> None:
        match intent:
            case LookChosen(theme, text_size, language, keyboard):
                look = Preferences(language=language, theme=theme, text_size=text_size, keyboard=keyboard)
                self._guide.dress_device(look)
                self._guide.to(People())
            case _:
                super().act(intent)


class KioskView(DecidedView, Protocol):
    """How long it waits."""

    def show_waiting(self, waiting: KioskSetting) -> None: ...
    def show_kept(self) -> None:
        """It holds from now on."""


class KioskPresenter(DecidedPresenter):
    """Sets how long it waits, and opens the lock once that is written down."""

    def __init__(self, ports: Ports, guide: Guide, view: KioskView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.kiosk.setting, self._view.show_waiting)
        self.tell_decided()

    def put_back(self) -> None:
        self.open()

    def act(self, intent: Intent) -> None:
        match intent:
            case WaitingChosen(waiting):
                self.run(partial(self._ports.kiosk.set_waiting, waiting), partial(self._kept, waiting))
            case KioskLeft(close):
                self.run(self._ports.kiosk.leave, partial(self._left, close))
            case _:
                super().act(intent)

    def _kept(self, waiting: KioskSetting, _nothing: None) -> None:
        self._guide.wait(waiting)
        self._view.show_waiting(waiting)
        self._view.show_kept()

    def _left(self, close: bool, _nothing: None) -> None:
        self._guide.leave_kiosk(close=close)
