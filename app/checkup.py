# SPDX-License-Identifier: Apache-2.0
"""Whether everything is in order: what `stepwell doctor` finds, for whoever looks after the device in the window.

The look is long work on a thread of its own, by connections of its own; it changes nothing. What can be handed to
whoever helps is made of what was found last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from app import support
from app.audit import Audit
from app.clock import Clock
from app.long_work import Standing, Tell, part, untold
from app.maintenance.chores import Chore, Done
from app.maintenance.ledger import read_done
from app.record.files import file_errors
from app.record.finding import Finding, Severity
from app.record.health import inspect
from app.record.home import Home
from app.rights import Gate, Right
from app.settings.keeping import SettingsKeeping
from content_packs.findings import Finding as PackFinding
from content_packs.library import PackLibrary

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.device import Beside


Around: TypeAlias = Callable[[Tell], Iterable[Finding]]
"""Looks at what is around a data folder: this machine, and the program itself."""


class BrokenPacks(msgspec.Struct, frozen=True):
    """What is wrong with the packs: of each that is installed what was found, and the names of those out of use."""

    found: tuple[PackFinding, ...]
    set_aside: tuple[str, ...]


def broken_packs(home: Home, tell: Tell) -> BrokenPacks:
    """Return what is wrong with the packs: each is read whole. What `tell` raises ends it."""
    library = PackLibrary(home.packs)
    found = tuple(each for findings in library.verify(tell).values() for each in findings)
    return BrokenPacks(found, tuple(library.damaged()))


def nothing_around(_tell: Tell) -> Iterable[Finding]:
    """Look at nothing."""
    return ()


def look_over(home: Home, clock: Clock, flaws: int, tell: Tell, around: Around = nothing_around) -> list[Finding]:
    """Return what is wrong with folder, packs, settings files (`flaws`: in how many places) and around, worst first.

    What `tell` raises ends it; nothing was changed.
    """
    found = inspect(home, clock, tell=part(tell, 0, 0.7), full=False)
    packs = broken_packs(home, part(tell, 0.7, 0.9))
    found += [Finding("pack.broken", Severity.ERROR, {"problem": each.code}) for each in packs.found]
    if packs.set_aside:
        found.append(Finding("pack.set_aside", Severity.ERROR, {"packs": len(packs.set_aside)}))
    if flaws:
        found.append(Finding("settings.flaws", Severity.WARNING, {"flaws": flaws}))
    found += around(part(tell, 0.9, 1))
    order = list(Severity)
    return sorted(found, key=lambda finding: order.index(finding.severity))


class Checkup:
    """Looks over everything. Each call raises Refusal without Right.MANAGE_DEVICE."""

    def __init__(
        self,
        database: Database,
        *,
        home: Home,
        clock: Clock,
        gate: Gate,
        audit: Audit,
        settings: Callable[[], SettingsKeeping],
        beside: Beside | None = None,
        around: Around = nothing_around,
    ) -> None:
        """`beside` looks on a thread of its own, where there is one; `around` looks at what the folder is in."""
        self._db = database
        self._home = home
        self._clock = clock
        self._gate = gate
        self._audit = audit
        self._settings = settings
        self._found: tuple[Finding, ...] = ()
        self._beside = beside
        self._around = around

    def begin(self) -> None:
        """Begin to look, unless that is under way; returns at once where it is done beside."""
        self._gate.need(Right.MANAGE_DEVICE)
        flaws = len(self._settings().flaws())

        def look(tell: Tell) -> None:
            self._look(flaws, tell)

        if self._beside is None:
            look(untold)
        else:
            self._beside.begin(look, lambda: None)

    def standing(self) -> Standing | None:
        """Return how the look stands; how it ended once, then None."""
        self._gate.need(Right.MANAGE_DEVICE)
        return None if self._beside is None else self._beside.standing()

    def stop(self) -> None:
        """End the look; what was found before stays."""
        self._gate.need(Right.MANAGE_DEVICE)
        if self._beside is not None:
            self._beside.stop()

    def found(self) -> tuple[Finding, ...]:
        """Return what was found by the last look that was not stopped, the worst first."""
        self._gate.need(Right.MANAGE_DEVICE)
        return self._found

    def chores(self) -> Mapping[Chore, Done]:
        """Return what the device did for itself, when, and how it ended."""
        self._gate.need(Right.MANAGE_DEVICE)
        return read_done(self._db)

    def report(self) -> tuple[support.Part, ...]:
        """Return what would be handed to whoever helps, to be read before it is saved."""
        self._gate.need(Right.MANAGE_DEVICE)
        return support.parts(self._home, self._clock, self._found, self._db, self._settings().listed())

    def save(self, report: tuple[support.Part, ...], folder: Path) -> Path:
        """Save what was read, beside what is there, and return the file. Raises `StoreFailed`."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        file = folder / support.name_of(self._clock.now_ms())
        with file_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        support.save(report, file)
        self._audit.note(actor, "support_saved")
        return file

    def _look(self, flaws: int, tell: Tell) -> None:
        self._found = tuple(look_over(self._home, self._clock, flaws, tell, self._around))
