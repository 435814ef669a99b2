# SPDX-License-Identifier: Apache-2.0
"""How the organisation looks on the device, set by whoever looks after it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from app.errors import Refusal
from app.livery import Livery
from ui.ports import Ports
from ui.window.intents import Intent
from ui.window.livery_intents import LiveryFilled, LiveryUndone, LogoChosen
from ui.window.places import Guide
from ui.window.presenters.decided import DecidedPresenter, DecidedView

T = TypeVar("T")


class LiveryView(DecidedView, Protocol):
    """The look of the organisation."""

    def show_livery(self, livery: Livery, *, earlier: bool, number: str = "") -> None:
        """Show what is kept, the look and the emergency number; `earlier`: there was another look before."""

    def show_number(self, number: str) -> None:
        """Show the emergency number as it is kept; what else was chosen stays."""

    def show_logo(self, logo: bytes, *, dark: bool) -> None:
        """Show a logo that was chosen and is not kept yet."""

    def show_flaw(self, code: str) -> None:
        """Say why something is not taken; what was there stays."""

    def show_kept(self) -> None:
        """It holds from now on."""


class LiveryPresenter(DecidedPresenter):
    """Shows what is kept, tries what is chosen, and keeps it; the window changes at once.

    `read_logo` makes a logo of a file, on the writer's thread, for that may take a moment.
    """

    def __init__(self, ports: Ports, guide: Guide, view: LiveryView, read_logo: Callable[[Path], bytes]) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._read_logo = read_logo
        self._number = ""
        """The emergency number that is kept."""

    def open(self) -> None:
        self.run(self._read, self._show)
        self.tell_decided()

    def put_back(self) -> None:
        self._view.show_number(self._number)

    def act(self, intent: Intent) -> None:
        match intent:
            case LogoChosen(file, dark):
                self.run(partial(_tried, partial(self._read_logo, file)), partial(self._logo, dark))
            case LiveryFilled(livery, number):
                self.run(partial(_tried, partial(self._keep, livery, number)), self._kept)
            case LiveryUndone():
                self.run(partial(_tried, self._undo), self._kept)
            case _:
                super().act(intent)

    def _read(self) -> tuple[Livery, bool, str]:
        livery = self._ports.livery
        return livery.livery(), livery.before() is not None, self._ports.emergency.number()

    def _show(self, found: tuple[Livery, bool, str]) -> None:
        livery, earlier, self._number = found
        self._view.show_livery(livery, earlier=earlier, number=self._number)

    def _keep(self, livery: Livery, number: str) -> tuple[Livery, bool, str]:
        """Keep both. The number first: it is refused for its signs alone, and then nothing has changed."""
        if number != self._number:
            self._ports.emergency.set_number(number)
        self._ports.livery.keep(livery)
        return self._read()

    def _undo(self) -> tuple[Livery, bool, str]:
        self._ports.livery.undo()
        return self._read()

    def _logo(self, dark: bool, found: bytes | str) -> None:
        if isinstance(found, str):
            self._view.show_flaw(found)
        else:
            self._view.show_logo(found, dark=dark)

    def _kept(self, found: tuple[Livery, bool, str] | str) -> None:
        if isinstance(found, str):
            self._view.show_flaw(found)
            return
        self._guide.wear(found[0])
        self._show(found)
        self._view.show_kept()


def _tried(work: Callable[[], T]) -> T | str:
    """Return what came of it, or the code of what is wrong with what was chosen."""
    try:
        return work()
    except Refusal as refused:
        if not refused.code.startswith(("logo_", "look_", "emergency_")):
            raise
        return refused.code
