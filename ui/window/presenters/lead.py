# SPDX-License-Identifier: Apache-2.0
"""The list of what whoever leads a team can do."""

from __future__ import annotations

from typing import Protocol

from app.rights import Right
from ui.ports import Ports
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class LeadView(View, Protocol):
    """The page."""

    def show_ways(self, rights: frozenset[Right]) -> None: ...
    def show_tips_waiting(self, count: int) -> None: ...


class LeadPresenter(Presenter):
    """Asks what whoever is here may do."""

    def __init__(self, ports: Ports, guide: Guide, view: LeadView) -> None:
        super().__init__(ports, guide, view)
        self._view: LeadView = view
        self._moderates = False

    def open(self) -> None:
        self.run(self._ports.team.rights, self._show)

    def returned(self) -> None:
        if self._moderates:
            self.run_quietly(self._ports.moderating.count, self._view.show_tips_waiting)

    def _show(self, rights: frozenset[Right]) -> None:
        self._view.show_ways(rights)
        self._moderates = Right.MODERATE in rights
        if self._moderates:
            self.run_quietly(self._ports.moderating.count, self._view.show_tips_waiting)
