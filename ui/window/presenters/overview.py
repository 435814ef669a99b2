# SPDX-License-Identifier: Apache-2.0
"""The presenters of who stands where. What is typed and chosen is found on the window's thread, at once."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.overview.filtering import Chosen, Wanted, chosen
from app.overview.views import GapMap, HowFar, Matrix
from ui.ports import Ports
from ui.window.intents import Intent
from ui.window.overview_intents import LinePicked, LinesWanted, PackWanted, WorkWanted
from ui.window.overview_places import HowFarIs, WhatIsMissing, WhereAllStand
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class MatrixView(View, Protocol):
    """People by topic."""

    def show_matrix(self, matrix: Matrix, chosen: Chosen) -> None: ...
    def show_chosen(self, chosen: Chosen) -> None: ...


class MatrixPresenter(Presenter):
    """Has the people of a pack, and shows those of them that are wanted."""

    def __init__(self, ports: Ports, guide: Guide, view: MatrixView, pack: str = "") -> None:
        super().__init__(ports, guide, view)
        self._pack = pack
        self._view: MatrixView = view
        self._matrix: Matrix | None = None
        self._wanted = Wanted()
        self._chosen: Chosen | None = None

    def open(self) -> None:
        self.run_quietly(partial(self._ports.overview.matrix, self._pack), self._loaded)

    def returned(self) -> None:
        """Somebody may have learned something meanwhile."""
        self.open()

    def act(self, intent: Intent) -> None:
        match intent:
            case LinesWanted(wanted):
                self._wanted = wanted
                if self._matrix is not None:
                    self._chosen = chosen(self._matrix, wanted)
                    self._view.show_chosen(self._chosen)
            case PackWanted(pack):
                self._guide.to(WhereAllStand(pack))
            case LinePicked(line):
                self._pick(line)
            case _:
                super().act(intent)

    def _loaded(self, matrix: Matrix) -> None:
        self._matrix = matrix
        self._chosen = chosen(matrix, self._wanted)
        self._view.show_matrix(matrix, self._chosen)

    def _pick(self, line: int) -> None:
        if self._matrix is not None and self._chosen is not None and line < len(self._chosen.lines):
            person = self._matrix.lines[self._chosen.lines[line]]
            self._guide.to(HowFarIs(person.learner, person.name))


class GapsView(View, Protocol):
    """What is missing."""

    def show_gaps(self, found: GapMap) -> None: ...


class GapsPresenter(Presenter):
    """Asks what is missing, for a pack and a role of it."""

    def __init__(self, ports: Ports, guide: Guide, view: GapsView, pack: str = "") -> None:
        super().__init__(ports, guide, view)
        self._view: GapsView = view
        self._pack = pack
        self._role = ""

    def open(self) -> None:
        self._load()

    def act(self, intent: Intent) -> None:
        match intent:
            case PackWanted(pack):
                self._guide.to(WhatIsMissing(pack))
            case WorkWanted(role):
                self._role = role
                self._load()
            case _:
                super().act(intent)

    def _load(self) -> None:
        self.run(partial(self._ports.overview.gaps, self._pack, self._role), self._view.show_gaps)


class HowFarView(View, Protocol):
    """One person."""

    def show_how_far(self, page: HowFar) -> None: ...


class HowFarPresenter(Presenter):
    """Opens the page of one person, which is written down for them; once."""

    def __init__(self, ports: Ports, guide: Guide, view: HowFarView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view: HowFarView = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.overview.how_far, self._learner), self._view.show_how_far)
