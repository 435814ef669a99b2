# SPDX-License-Identifier: Apache-2.0
"""Whose work is in the program, and one licence."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from app.updates.by_hand import Updating
from app.updates.installation import running
from ui.licences.reading import Part, parts, text_of
from ui.ports import Ports
from ui.time_left import TimeLeft
from ui.window.care_intents import UpdateAsked
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.work_intents import WorkLooked, WorkStopped


class AboutView(View, Protocol):
    """All of them."""

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show them, in place of what stood there."""

    def show_waiting(self, version: str) -> None:
        """Show that this version starts the next time."""

    def show_updating(self, state: Updating, left: int | None) -> None:
        """Show how a look for a new version stands. `left`: see `ui.time_left.TimeLeft`."""


class LicenceView(View, Protocol):
    """One of them."""

    def show_licence(self, part: Part, text: str) -> None:
        """Show its licence."""


class AboutPresenter(Presenter):
    """Reads what the packages say of themselves."""

    def __init__(self, ports: Ports, guide: Guide, view: AboutView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._left = TimeLeft(ports.steady)

    def open(self) -> None:
        self.run_quietly(parts, self._view.show_parts)
        self._show_where_it_stands(lambda: None)

    def act(self, intent: Intent) -> None:
        match intent:
            case UpdateAsked():
                self._show_where_it_stands(self._ports.updating.begin)
            case WorkStopped():
                self._show_where_it_stands(self._ports.updating.stop)
            case WorkLooked():
                self._show_where_it_stands(lambda: None)
            case _:
                super().act(intent)

    def _show_where_it_stands(self, first: Callable[[], None]) -> None:
        def look() -> tuple[Updating, str]:
            first()
            return self._ports.updating.state(), _waiting()

        self.run_quietly(look, self._show)

    def _show(self, found: tuple[Updating, str]) -> None:
        state, version = found
        self._show_waiting(version)
        far = state.standing
        self._view.show_updating(state, None if far is None else self._left.tell(far.done, far.most))

    def _show_waiting(self, version: str) -> None:
        if version:
            self._view.show_waiting(version)


class LicencePresenter(Presenter):
    """Reads one licence."""

    def __init__(self, ports: Ports, guide: Guide, view: LicenceView, name: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._name = name

    def open(self) -> None:
        self.run_quietly(partial(_read, self._name), lambda found: self._view.show_licence(*found))


def _waiting() -> str:
    return running(os.environ, Path(sys.executable), "").waiting


def _read(name: str) -> tuple[Part, str]:
    part = next(each for each in parts() if each.name == name)
    return part, text_of(part)
