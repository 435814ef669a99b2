# SPDX-License-Identifier: Apache-2.0
"""The packs of the device: looking for new ones, a stick, what is taken, going back to a version, removing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from app.errors import Refusal
from app.long_work import STOPPED, Stopped
from app.record.errors import StoreFailed
from app.repository.tending import OnStick, PackHere, PacksHere
from content_packs.findings import PackRejected
from ui.ports import Ports
from ui.time_left import TimeLeft
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

    def show_packs(self, here: PacksHere, left: int | None = None) -> None:
        """`left`: see `ui.time_left.TimeLeft`."""

    def show_no_packs(self, folder: Path) -> None:
        """Say that there is nothing in this folder that could be installed."""

    def show_installing(self, done: int, most: int, far: tuple[int, int], left: int | None) -> None:
        """Files that are done, and of how many; `far`: bytes of all, and of how many."""

    def show_installed(self, titles: tuple[str, ...], refused: tuple[tuple[str, str], ...], ended: str) -> None:
        """`refused`: names of files, and the codes of why. `ended`: "", or why before its end (`STOPPED`, `GONE`)."""


GONE = "gone"
_GONE = frozenset({"pack-missing", "pack-unreadable"})


class _Stick:
    """One way through the files of a folder. The writer's thread says how far a file is, the window's that it stops."""

    def __init__(self, folder: Path, files: tuple[Path, ...], sizes: tuple[int, ...]) -> None:
        self.folder = folder
        self.files = files
        self.sizes = sizes
        self.titles: list[str] = []
        self.refused: list[tuple[str, str]] = []
        self.ended = ""
        """`STOPPED`, or `GONE`: the folder is not there any more."""
        self._at = (0, 0, 1)

    @property
    def done(self) -> int:
        return len(self.titles) + len(self.refused)

    @property
    def far(self) -> tuple[int, int]:
        """Bytes that are done, and of how many."""
        file, done, most = self._at
        here = self.sizes[file] * done // max(1, most) if file < len(self.sizes) else 0
        return sum(self.sizes[:file]) + here, sum(self.sizes)

    def tell(self, done: int, most: int) -> None:
        if self.ended:
            raise Stopped
        self._at = (self.done, done, most)


class PacksPresenter(Presenter):
    """Looks, and takes packs from a stick, one file in one turn of the writer's thread."""

    def __init__(self, ports: Ports, guide: Guide, view: PacksView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._stick: _Stick | None = None
        self._left = TimeLeft(ports.steady)

    def open(self) -> None:
        self.run(self._ports.packs.view, self._show)

    def returned(self) -> None:
        self.open()

    def close(self) -> None:
        """Whoever goes away stops taking packs from a stick; a look at the repository goes on."""
        super().close()
        if self._stick is not None:
            self._stick.ended = STOPPED

    def act(self, intent: Intent) -> None:
        packs = self._ports.packs
        match intent:
            case PacksLooked() if self._stick is not None:
                self._show_installing(self._stick)
            case PacksLooked():
                self.run_quietly(packs.view, self._show)
            case LookAsked():
                self.run(partial(self._then_view, packs.look), self._show)
            case LookStopped() if self._stick is not None:
                self._stick.ended = STOPPED
            case LookStopped():
                self.run(partial(self._then_view, packs.stop_looking), self._show)
            case PackStickChosen(folder) if self._stick is None:
                self.run(partial(self._what_is_on, folder), partial(self._found, folder))
            case PackStickChosen():
                pass  # chosen twice
            case _:
                super().act(intent)

    def _show(self, here: PacksHere) -> None:
        far = here.looking
        self._view.show_packs(here, None if far is None else self._left.tell(far.received, far.of))

    def _then_view(self, do: Callable[[], None]) -> PacksHere:
        do()
        return self._ports.packs.view()

    def _what_is_on(self, folder: Path) -> tuple[OnStick, tuple[int, ...]] | None:
        try:
            found = self._ports.packs.on_stick(folder)
        except Refusal as refusal:
            if refusal.code not in {"no_folder", "no_packs_there"}:
                raise
            return None
        if found.place:
            self._ports.packs.look(found.place)
        return found, tuple(_size(file) for file in found.files)

    def _found(self, folder: Path, found: tuple[OnStick, tuple[int, ...]] | None) -> None:
        if found is None:
            self._view.show_no_packs(folder)
        elif found[0].place:
            self.run(self._ports.packs.view, self._show)
        else:
            self._stick = _Stick(folder, found[0].files, found[1])
            self._go_on(self._stick)

    def _go_on(self, stick: _Stick) -> None:
        if stick.ended or stick.done == len(stick.files):
            self._stick = None
            self.run(self._ports.packs.view, partial(self._show_installed, stick))
            return
        self._show_installing(stick)
        self.run_quietly(partial(self._install, stick), self._go_on)

    def _show_installing(self, stick: _Stick) -> None:
        far = stick.far
        self._view.show_installing(stick.done, len(stick.files), far, self._left.tell(*far))

    def _install(self, stick: _Stick) -> _Stick:
        file = stick.files[stick.done]
        try:
            title = self._ports.packs.install(file, stick.tell)
        except Stopped:
            return stick
        except PackRejected as rejected:
            code = rejected.code
        except StoreFailed:
            raise
        except OSError:
            code = "pack-unreadable"
        else:
            stick.titles.append(title)
            return stick
        if code in _GONE and _is_gone(stick.folder):
            stick.ended = GONE
        else:
            stick.refused.append((file.name, code))
        return stick

    def _show_installed(self, stick: _Stick, here: PacksHere) -> None:
        self._view.show_packs(here)
        self._view.show_installed(tuple(stick.titles), tuple(stick.refused), stick.ended)


def _size(file: Path) -> int:
    try:
        return max(1, file.stat().st_size)
    except OSError:
        return 1


def _is_gone(folder: Path) -> bool:
    """Say whether a stick was pulled out: what is left of it then is at best an empty folder."""
    try:
        return not any(folder.iterdir())
    except OSError:
        return True


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
