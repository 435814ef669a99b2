# SPDX-License-Identifier: Apache-2.0
"""Whose work is in the program, and one licence."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import Protocol

from app.updates.installation import running
from ui.licences.reading import Part, parts, text_of
from ui.ports import Ports
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class AboutView(View, Protocol):
    """All of them."""

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show them, in place of what stood there."""

    def show_waiting(self, version: str) -> None:
        """Show that this version starts the next time."""


class LicenceView(View, Protocol):
    """One of them."""

    def show_licence(self, part: Part, text: str) -> None:
        """Show its licence."""


class AboutPresenter(Presenter):
    """Reads what the packages say of themselves."""

    def __init__(self, ports: Ports, guide: Guide, view: AboutView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run_quietly(parts, self._view.show_parts)
        self.run_quietly(_waiting, self._show_waiting)

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
