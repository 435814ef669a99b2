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
from ui.window.presenters.base import Presenter, View

T = TypeVar("T")


class LiveryView(View, Protocol):
    """The look of the organisation."""

    def show_livery(self, livery: Livery, *, earlier: bool) -> None:
        """Show what is kept; `earlier`: there was another look before."""

    def show_logo(self, logo: bytes, *, dark: bool) -> None:
        """Show a logo that was chosen and is not kept yet."""

    def show_flaw(self, code: str) -> None:
        """Say why something is not taken; what was there stays."""

    def show_kept(self) -> None:
        """It holds from now on."""


class LiveryPresenter(Presenter):
    """Shows what is kept, tries what is chosen, and keeps it; the window changes at once.

    `read_logo` makes a logo of a file, on the writer's thread, for that may take a moment.
    """

    def __init__(self, ports: Ports, guide: Guide, view: LiveryView, read_logo: Callable[[Path], bytes]) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._read_logo = read_logo

    def open(self) -> None:
        self.run(self._read, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case LogoChosen(file, dark):
                self.run(partial(_tried, partial(self._read_logo, file)), partial(self._logo, dark))
            case LiveryFilled(livery):
                self.run(partial(_tried, partial(self._ports.livery.keep, livery)), self._kept)
            case LiveryUndone():
                self.run(partial(_tried, self._ports.livery.undo), self._kept)
            case _:
                super().act(intent)

    def _read(self) -> tuple[Livery, bool]:
        return self._ports.livery.livery(), self._ports.livery.before() is not None

    def _show(self, found: tuple[Livery, bool]) -> None:
        livery, earlier = found
        self._view.show_livery(livery, earlier=earlier)

    def _logo(self, dark: bool, found: bytes | str) -> None:
        if isinstance(found, str):
            self._view.show_flaw(found)
        else:
            self._view.show_logo(found, dark=dark)

    def _kept(self, found: Livery | str) -> None:
        if isinstance(found, str):
            self._view.show_flaw(found)
            return
        self._guide.wear(found)
        self._view.show_livery(found, earlier=True)
        self._view.show_kept()


def _tried(work: Callable[[], T]) -> T | str:
    """Return what came of it, or the code of what is wrong with what was chosen."""
    try:
        return work()
    except Refusal as refused:
        if not refused.code.startswith(("logo_", "look_")):
            raise
        return refused.code
