# SPDX-License-Identifier: Apache-2.0
"""The device page, and how a person likes the screen to look."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.preferences import Preferences
from app.views import DeviceView
from ui.ports import Ports
from ui.window.intents import Intent, LookChosen, SyncAsked
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class DevicePage(View, Protocol):
    """Facts about this device."""

    def show_device(self, device: DeviceView) -> None: ...


class DevicePresenter(Presenter):
    """Shows what is on this device and what is waiting to be sent."""

    def __init__(self, ports: Ports, guide: Guide, view: DevicePage) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.device.device, self._view.show_device)

    def act(self, intent: Intent) -> None:
        match intent:
            case SyncAsked():
                self._ports.device.sync_now()
                self.open()
            case _:
                super().act(intent)


class LookPresenter(Presenter):
    """Changes the look at once, and keeps it for the person who is signed in."""

    def __init__(self, ports: Ports, guide: Guide, view: View, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._learner = learner

    def act(self, intent: Intent) -> None:
        match intent:
            case LookChosen(theme, text_size, language):
                preferences = Preferences(language=language, theme=theme, text_size=text_size)
                if self._learner:
                    self._guide.dress(preferences)
                    keep = partial(self._ports.accounts.set_preferences, self._learner, preferences)
                    self.run_quietly(keep, self._kept)
                else:
                    self._guide.dress_device(preferences)
            case _:
                super().act(intent)

    def _kept(self, _nothing: None) -> None:
        """Nothing more to do: the look has changed already."""
