# SPDX-License-Identifier: Apache-2.0
"""Asks which settings the organisation decided, for pages that mark them before anybody presses them."""

from __future__ import annotations

from typing import Protocol

from ui.ports import Ports
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class DecidedView(View, Protocol):
    """A page with settings that may be locked."""

    def show_decided(self, keys: frozenset[str]) -> None:
        """Shut these (`app.settings.schema`); what they are was shown before."""


class DecidedPresenter(Presenter):
    """Of a page with settings: `tell_decided` after what they are was asked."""

    def __init__(self, ports: Ports, guide: Guide, view: DecidedView) -> None:
        super().__init__(ports, guide, view)
        self._decided = view

    def tell_decided(self) -> None:
        """Have those shut that are locked."""
        self.run_quietly(self._ports.device.decided, self._decided.show_decided)
