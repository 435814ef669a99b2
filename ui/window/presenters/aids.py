# SPDX-License-Identifier: Apache-2.0
"""Things to look up: the list, and each of them on top of the screen that it was opened from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from app.aids.views import AidView, LookUp
from app.record.errors import StoreFailed
from app.views import PlanView, ProgrammeView
from ui.ports import Ports
from ui.window.aid_intents import AddressCopied, AidAsked, ProgrammeStarts, RoleWanted, SheetAsked
from ui.window.aid_places import AtAid
from ui.window.intents import Intent
from ui.window.places import Guide, Today
from ui.window.presenters.base import Presenter, View


class LookUpView(View, Protocol):
    """The list."""

    def show_cards(self, found: LookUp) -> None: ...


class AidPageView(View, Protocol):
    """One of them."""

    @property
    def media(self) -> tuple[str, ...]: ...
    def show_media(self, path: str, data: bytes) -> None: ...


class SheetView(AidPageView, Protocol):
    """A huddle sheet."""

    def show_sheet(self, file: Path) -> None: ...
    def show_sheet_failed(self) -> None:
        """The sheet could not be written."""


class AddressView(AidPageView, Protocol):
    """A document that may have an address."""

    def show_copied(self) -> None: ...


class OpeningPresenter(Presenter):
    """Opens things to look up."""

    def __init__(self, ports: Ports, guide: Guide, view: View, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._learner = learner

    def act(self, intent: Intent) -> None:
        match intent:
            case AidAsked(kind, pack, id):
                self.run(partial(self._ports.aids.open, self._learner, kind, pack, id), self._opened)
            case _:
                super().act(intent)

    def _opened(self, view: AidView) -> None:
        self._guide.to(AtAid(view))


class LookUpPresenter(OpeningPresenter):
    """The list."""

    def __init__(self, ports: Ports, guide: Guide, view: LookUpView, learner: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._list = view

    def open(self) -> None:
        self.run(partial(self._ports.aids.look_up, self._learner), self._list.show_cards)


class AidPresenter(OpeningPresenter):
    """One of them: brings its files, and makes the modules of a role into goals."""

    def __init__(self, ports: Ports, guide: Guide, view: AidPageView, learner: str, pack: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view
        self._pack = pack

    def open(self) -> None:
        for path in self._page.media:
            fetch = partial(self._ports.aids.media, self._learner, self._pack, path)
            self.run_quietly(fetch, partial(self._page.show_media, path))

    def act(self, intent: Intent) -> None:
        match intent:
            case RoleWanted(modules):
                self.run(partial(self._ports.planning.add_goals, self._learner, modules), self._chosen)
            case ProgrammeStarts(programme):
                self.run(partial(self._ports.planning.start_own, self._learner, programme), self._started)
            case _:
                super().act(intent)

    def _started(self, _programme: ProgrammeView) -> None:
        self._guide.to(Today())

    def _chosen(self, _plan: PlanView) -> None:
        self._guide.to(Today())


class HuddlePresenter(AidPresenter):
    """A huddle sheet, which can be printed: `write` puts the file into a folder and returns where it lies."""

    def __init__(
        self,
        ports: Ports,
        guide: Guide,
        view: SheetView,
        learner: str,
        pack: str,
        *,
        write: Callable[[Path], Path],
    ) -> None:
        super().__init__(ports, guide, view, learner, pack)
        self._sheet = view
        self._write = write

    def act(self, intent: Intent) -> None:
        match intent:
            case SheetAsked():
                self.run(partial(self._try, self._ports.copies()), self._written)
            case _:
                super().act(intent)

    def _try(self, inside: Path) -> Path | None:
        """The file, None where the disk did not take it."""
        try:
            return self._write(inside)
        except (OSError, StoreFailed):
            return None

    def _written(self, file: Path | None) -> None:
        if file is None:
            self._sheet.show_sheet_failed()
        else:
            self._sheet.show_sheet(file)


class DocumentPresenter(AidPresenter):
    """A document, whose address can be copied: `copy` puts it where it can be pasted."""

    def __init__(
        self,
        ports: Ports,
        guide: Guide,
        view: AddressView,
        learner: str,
        pack: str,
        *,
        copy: Callable[[str], None],
    ) -> None:
        super().__init__(ports, guide, view, learner, pack)
        self._address = view
        self._copy = copy

    def act(self, intent: Intent) -> None:
        match intent:
            case AddressCopied(link):
                self._copy(link)
                self._address.show_copied()
            case _:
                super().act(intent)
