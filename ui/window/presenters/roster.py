# SPDX-License-Identifier: Apache-2.0
"""A list of people from a file: what it would do, then doing it, some lines at a time, so that it can be stopped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final, Protocol

from app.errors import Refusal
from app.people.roster import RosterLine, RosterReport
from app.people.roster_file import MOST_BYTES, Roster, read_roster
from ui.ports import Ports
from ui.time_left import TimeLeft
from ui.window.care_intents import RosterAgreed, RosterChosen, RosterStopped
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View

AT_ONCE: Final = 25
"""Lines in one piece of work: about a quarter of a second of the writer's thread."""
UNREADABLE: Final = Refusal("file")
"""For a file that the system does not let us read."""


class RosterView(View, Protocol):
    """The file, the wait, the report."""

    def show_start(self) -> None: ...
    def show_refused(self, code: str, params: Mapping[str, str | int]) -> None:
        """Say why the file cannot be used."""

    def show_progress(self, done: int, most: int, *, dry_run: bool, left: int | None = None) -> None:
        """`left`: see `ui.time_left.TimeLeft`."""

    def show_report(
        self, report: RosterReport, missing: Sequence[str], *, dry_run: bool, stopped: bool = False
    ) -> None: ...


class _Run:
    """One way through a list; used on the writer's thread while work is under way, on the window's in between."""

    def __init__(self, roster: Roster, *, dry_run: bool, leave_missing: bool = False) -> None:
        self.roster = roster
        self.dry_run = dry_run
        self.leave_missing = leave_missing
        self.steps: Iterator[RosterLine] | None = None
        self.lines: list[RosterLine] = []
        self.names: list[str] = []


class RosterPresenter(Presenter):
    """Reads a list, says what it would do, and does it."""

    def __init__(self, ports: Ports, guide: Guide, view: RosterView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._roster: Roster | None = None
        self._running: _Run | None = None
        self._stopped = False
        self._left = TimeLeft(ports.steady)

    def act(self, intent: Intent) -> None:
        match intent:
            case RosterChosen(file):
                self.run(partial(_read, file), self._was_read)
            case RosterAgreed(leave_missing) if self._roster is not None and self._running is None:
                self._begin(_Run(self._roster, dry_run=False, leave_missing=leave_missing))
            case RosterAgreed():
                pass  # pressed twice
            case RosterStopped():
                self._stopped = True
            case _:
                super().act(intent)

    def _was_read(self, found: Roster | Refusal) -> None:
        if isinstance(found, Refusal):
            self._view.show_refused(found.code, found.params)
            return
        self._roster = found
        self._begin(_Run(found, dry_run=True))

    def _begin(self, run: _Run) -> None:
        self._running, self._stopped = run, False
        self._left.tell(0, len(run.roster.rows))
        self._view.show_progress(0, len(run.roster.rows), dry_run=run.dry_run)
        self._go_on(run)

    def _go_on(self, run: _Run) -> None:
        self.run_quietly(partial(self._take, run), partial(self._took, run))

    def _take(self, run: _Run) -> bool:
        """Do some lines; say whether that was all. After a failure the next try begins again: what is done stays so."""
        if run.steps is None:
            run.lines.clear()
            # Asked dry, who could be let go is told from who could not, such as whoever sits here.
            leave = run.dry_run or run.leave_missing
            run.steps = self._ports.rosters.steps(run.roster, dry_run=run.dry_run, leave_missing=leave)
        try:
            new = list(islice(run.steps, AT_ONCE))
        except BaseException:
            run.steps = None
            raise
        run.lines += new
        if len(new) == AT_ONCE:
            return False
        gone = {line.id for line in run.lines if line.outcome == "left"} if run.dry_run else set()
        run.names = [card.name for card in self._ports.accounts.cards() if card.id in gone] if gone else []
        return True

    def _took(self, run: _Run, ended: bool) -> None:
        if ended or self._stopped:
            self._running = None
            self._end(run, stopped=not ended)
            return
        most = len(run.roster.rows)
        done = min(len(run.lines), most)
        self._view.show_progress(done, most, dry_run=run.dry_run, left=self._left.tell(done, most))
        self._go_on(run)

    def _end(self, run: _Run, *, stopped: bool) -> None:
        if stopped and run.dry_run:
            self._view.show_start()
            return
        lines = (line for line in run.lines if line.line or (line.outcome == "left" and not run.dry_run))
        report = RosterReport(lines=tuple(lines), unknown=run.roster.unknown)
        self._view.show_report(report, run.names, dry_run=run.dry_run, stopped=stopped)


def _read(file: Path) -> Roster | Refusal:
    """Read a file; what is wrong with it is an outcome and no failure: to try it again would not help."""
    try:
        with file.open("rb") as content:
            return read_roster(content.read(MOST_BYTES + 1), file.name)
    except OSError:
        return UNREADABLE
    except Refusal as refusal:
        return refusal
