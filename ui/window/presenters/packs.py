# SPDX-License-Identifier: Apache-2.0
"""The packs of the device: looking for new ones, a stick, what is taken, going back to a version, removing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from app.errors import Refusal
from app.record.errors import StoreFailed
from app.repository.tending import OnStick, PackHere, PacksHere
from content_packs.findings import PackRejected
from ui.ports import Ports
from ui.window.care_places import CareFor, CarePart
from ui.window.intents import Intent
from ui.window.pack_intents import (
    GoneForward,
    LookAsked,
    LookStopped,
    PackRemoved,
    PacksChosen,
    PacksLooked,
    PackStickChosen,
    RolledBack,
)
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class PacksView(View, Protocol):
    """What is here, what is on its way, and what came of a stick."""

    def show_packs(self, here: PacksHere) -> None: ...
    def show_no_packs(self, folder: Path) -> None:
        """Say that there is nothing in this folder that could be installed."""

    def show_installing(self, done: int, most: int, percent: int) -> None:
        """`percent` of the file that follows the ones that are done."""

    def show_installed(self, titles: tuple[str, ...], refused: tuple[tuple[str, str], ...]) -> None:
        """`refused`: names of files, and the codes of why."""


class _Stopped(Exception):  # noqa: N818 - named for what happened
    """Somebody does not want the rest."""


class _Stick:
    """One way through the files of a folder. The writer's thread says how far a file is, the window's that it stops."""

    def __init__(self, folder: Path, files: tuple[Path, ...]) -> None:
        self.folder = folder
        self.files = files
        self.titles: list[str] = []
        self.refused: list[tuple[str, str]] = []
        self.percent = 0
        self.stopped = False

    @property
    def done(self) -> int:
        return len(self.titles) + len(self.refused)

    def tell(self, done: int, most: int) -> None:
        if self.stopped:
            raise _Stopped
        self.percent = 100 * done // max(1, most)


class PacksPresenter(Presenter):
    """Looks, and takes packs from a stick, one file in one turn of the writer's thread."""

    def __init__(self, ports: Ports, guide: Guide, view: PacksView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._stick: _Stick | None = None

    def open(self) -> None:
        self.run(self._ports.packs.view, self._view.show_packs)

    def returned(self) -> None:
        self.open()

    def act(self, intent: Intent) -> None:
        packs = self._ports.packs
        match intent:
            case PacksLooked() if self._stick is not None:
                self._show_installing(self._stick)
            case PacksLooked():
                self.run_quietly(packs.view, self._view.show_packs)
            case LookAsked():
                self.run(partial(self._then_view, packs.look), self._view.show_packs)
            case LookStopped() if self._stick is not None:
                self._stick.stopped = True
            case LookStopped():
                self.run(partial(self._then_view, packs.stop_looking), self._view.show_packs)
            case PackStickChosen(folder) if self._stick is None:
                self.run(partial(self._what_is_on, folder), partial(self._found, folder))
            case PackStickChosen():
                pass  # chosen twice
            case _:
                super().act(intent)

    def _then_view(self, do: Callable[[], None]) -> PacksHere:
        do()
        return self._ports.packs.view()

    def _what_is_on(self, folder: Path) -> OnStick | None:
        try:
            found = self._ports.packs.on_stick(folder)
        except Refusal as refusal:
            if refusal.code not in {"no_folder", "no_packs_there"}:
                raise
            return None
        if found.place:
            self._ports.packs.look(found.place)
        return found

    def _found(self, folder: Path, found: OnStick | None) -> None:
        if found is None:
            self._view.show_no_packs(folder)
        elif found.place:
            self.run(self._ports.packs.view, self._view.show_packs)
        else:
            self._stick = _Stick(folder, found.files)
            self._go_on(self._stick)

    def _go_on(self, stick: _Stick) -> None:
        if stick.stopped or stick.done == len(stick.files):
            self._stick = None
            self.run(self._ports.packs.view, partial(self._show_installed, stick))
            return
        stick.percent = 0
        self._show_installing(stick)
        self.run_quietly(partial(self._install, stick), self._go_on)

    def _show_installing(self, stick: _Stick) -> None:
        self._view.show_installing(stick.done, len(stick.files), stick.percent)

    def _install(self, stick: _Stick) -> _Stick:
        file = stick.files[stick.done]
        try:
            stick.titles.append(self._ports.packs.install(file, stick.tell))
        except _Stopped:
            pass
        except PackRejected as rejected:
            stick.refused.append((file.name, rejected.code))
        except StoreFailed:
            raise
        except OSError:
            stick.refused.append((file.name, "pack-unreadable"))
        return stick

    def _show_installed(self, stick: _Stick, here: PacksHere) -> None:
        self._view.show_packs(here)
        self._view.show_installed(tuple(stick.titles), tuple(stick.refused))


class OnePackView(View, Protocol):
    """One pack."""

    def show_pack(self, pack: PackHere) -> None: ...
    def show_changed(self, version: str) -> None:
        """Say that this version is used from now on."""


class OnePackPresenter(Presenter):
    """Goes back to a version and forward again, and removes what is nobody's."""

    def __init__(self, ports: Ports, guide: Guide, view: OnePackView, pack: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._pack = pack

    def open(self) -> None:
        self.run(self._ports.packs.view, self._show)

    def act(self, intent: Intent) -> None:
        packs = self._ports.packs
        match intent:
            case RolledBack(pack):
                self.run(partial(packs.roll_back, pack), self._changed)
            case GoneForward(pack):
                self.run(partial(packs.go_forward, pack), self._changed)
            case PackRemoved(pack):
                self.run(partial(packs.remove, pack), self._removed)
            case _:
                super().act(intent)

    def _show(self, here: PacksHere) -> None:
        found = next((pack for pack in here.packs if pack.id == self._pack), None)
        if found is None:
            self._guide.to(CareFor(CarePart.PACKS))
        else:
            self._view.show_pack(found)

    def _changed(self, version: str) -> None:
        self._view.show_changed(version)

    def _removed(self, _files: int) -> None:
        self._guide.to(CareFor(CarePart.PACKS))


class ChoiceView(View, Protocol):
    """What is offered, and what of it is taken."""

    def show_packs(self, here: PacksHere) -> None: ...


class ChoicePresenter(Presenter):
    """Keeps what is taken."""

    def __init__(self, ports: Ports, guide: Guide, view: ChoiceView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.packs.view, self._view.show_packs)

    def act(self, intent: Intent) -> None:
        match intent:
            case PacksChosen(packs):
                self.run(partial(self._choose, packs), self._view.show_packs)
            case _:
                super().act(intent)

    def _choose(self, packs: tuple[str, ...] | None) -> PacksHere:
        self._ports.packs.choose(packs)
        return self._ports.packs.view()
