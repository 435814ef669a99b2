# SPDX-License-Identifier: Apache-2.0
"""Whether what nobody finds is counted, and how long a person knows first that a talk may help."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from ui.ports import Ports
from ui.window.care_intents import CountTurned, WaitChosen
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.decided import DecidedPresenter, DecidedView


class CountedCareView(DecidedView, Protocol):
    """How both are."""

    def show_counted(self, on: bool, days: int) -> None: ...
    def show_kept(self) -> None: ...


class CountedCarePresenter(DecidedPresenter):
    """Shows them, and sets each at once."""

    def __init__(self, ports: Ports, guide: Guide, view: CountedCareView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._read, self._show)
        self.tell_decided()

    def put_back(self) -> None:
        self.open()

    def act(self, intent: Intent) -> None:
        match intent:
            case CountTurned(on):
                self._keep(partial(self._ports.missed.count, on=on))
            case WaitChosen(days):
                self._keep(partial(self._ports.early_help.set_wait, days))
            case _:
                super().act(intent)

    def _keep(self, work: Callable[[], object]) -> None:
        self.run(partial(self._then_read, work), self._kept)

    def _then_read(self, work: Callable[[], object]) -> tuple[bool, int]:
        work()
        return self._read()

    def _read(self) -> tuple[bool, int]:
        return self._ports.missed.counted(), self._ports.early_help.setting().wait_days

    def _show(self, found: tuple[bool, int]) -> None:
        self._view.show_counted(*found)

    def _kept(self, found: tuple[bool, int]) -> None:
        self._show(found)
        self._view.show_kept()
