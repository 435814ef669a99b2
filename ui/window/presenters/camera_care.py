# SPDX-License-Identifier: Apache-2.0
"""Whether the camera of the device may be used."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from ui.ports import Ports
from ui.window.evidence_intents import CameraTurned
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.decided import DecidedPresenter, DecidedView


class CameraCareView(DecidedView, Protocol):
    """How it is."""

    def show_camera(self, on: bool) -> None: ...


class CameraCarePresenter(DecidedPresenter):
    """Shows it, and turns it at once."""

    def __init__(self, ports: Ports, guide: Guide, view: CameraCareView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.camera.on, self._view.show_camera)
        self.tell_decided()

    def act(self, intent: Intent) -> None:
        match intent:
            case CameraTurned(on):
                self.run(partial(self._ports.camera.put, on=on), lambda _nothing: self.open())
            case _:
                super().act(intent)
