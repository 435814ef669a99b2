# SPDX-License-Identifier: Apache-2.0
"""Copies of the record: making one now, which goes on beside everything else, also after the page was left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from app.long_work import Standing
from app.views import DeviceView
from ui.ports import Ports
from ui.time_left import TimeLeft
from ui.window.care_intents import BackupAsked
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.care import CareView
from ui.window.work_intents import WorkLooked, WorkStopped


class SafetyView(CareView, Protocol):
    """The facts, and the copy that is made."""

    def show_copying(self, standing: Standing, left: int | None) -> None:
        """`left`: see `ui.time_left.TimeLeft`."""


class SafetyPresenter(Presenter):
    """Has a copy made, and shows how far it is and what came of it."""

    def __init__(self, ports: Ports, guide: Guide, view: SafetyView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._left = TimeLeft(ports.steady)

    def open(self) -> None:
        self.run(partial(self._then_look, lambda: None), self._show)

    def act(self, intent: Intent) -> None:
        device = self._ports.device
        match intent:
            case BackupAsked():
                self.run(partial(self._then_look, device.back_up), self._show)
            case WorkStopped():
                self.run_quietly(partial(self._then_look, device.stop_copying), self._show)
            case WorkLooked():
                self.run_quietly(device.copying, self._look)
            case _:
                super().act(intent)

    def _then_look(self, do: Callable[[], None]) -> tuple[DeviceView, Standing | None]:
        do()
        standing = self._ports.device.copying()
        return self._ports.device.device(), standing

    def _look(self, standing: Standing | None) -> None:
        if standing is None or standing.ended:
            self.run_quietly(self._ports.device.device, partial(self._ended, standing))
        else:
            self._show_standing(standing)

    def _ended(self, standing: Standing | None, device: DeviceView) -> None:
        self._show((device, standing))

    def _show(self, found: tuple[DeviceView, Standing | None]) -> None:
        device, standing = found
        self._view.show_device(device)
        if standing is not None:
            self._show_standing(standing)

    def _show_standing(self, standing: Standing) -> None:
        self._view.show_copying(standing, self._left.tell(standing.done, standing.most))
