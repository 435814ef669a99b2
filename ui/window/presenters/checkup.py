# SPDX-License-Identifier: Apache-2.0
"""Whether everything is in order, and the report for whoever helps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.long_work import DONE, Standing
from app.maintenance.chores import Chore, Done
from app.record.finding import Finding
from ui.ports import Ports
from ui.time_left import TimeLeft
from ui.window.care_intents import LookOver, ReportSaved
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.work_intents import WorkLooked, WorkStopped

if TYPE_CHECKING:
    from app.support import Part

State = tuple[Standing | None, tuple[Finding, ...], Mapping[Chore, Done]]


class CheckupView(View, Protocol):
    """What was found, or how far the look is."""

    def show_looking(self, standing: Standing, left: int | None) -> None:
        """`left`: see `ui.time_left.TimeLeft`."""

    def show_found(self, found: tuple[Finding, ...], chores: Mapping[Chore, Done], ended: str) -> None: ...


class SupportView(View, Protocol):
    """The report."""

    def show_report(self, report: tuple[Part, ...]) -> None: ...
    def show_saved(self, path: str) -> None: ...


class CheckupPresenter(Presenter):
    """Has everything looked through as soon as somebody comes, and again when they want it."""

    def __init__(self, ports: Ports, guide: Guide, view: CheckupView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._left = TimeLeft(ports.steady)

    def open(self) -> None:
        self.run(partial(self._then_state, self._ports.checkup.begin), self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case LookOver():
                self.open()
            case WorkStopped():
                self.run_quietly(partial(self._then_state, self._ports.checkup.stop), self._show)
            case WorkLooked():
                self.run_quietly(partial(self._then_state, lambda: None), self._show)
            case _:
                super().act(intent)

    def _then_state(self, do: Callable[[], None]) -> State:
        do()
        checkup = self._ports.checkup
        return checkup.standing(), checkup.found(), checkup.chores()

    def _show(self, state: State) -> None:
        standing, found, chores = state
        if standing is not None and not standing.ended:
            self._view.show_looking(standing, self._left.tell(standing.done, standing.most))
            return
        self._view.show_found(found, chores, "" if standing is None or standing.ended == DONE else standing.ended)


class SupportPresenter(Presenter):
    """Shows the report, and saves what was shown."""

    def __init__(self, ports: Ports, guide: Guide, view: SupportView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._report: tuple[Part, ...] = ()

    def open(self) -> None:
        self.run(self._ports.checkup.report, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case ReportSaved():
                self.run(partial(self._save, self._ports.copies()), lambda file: self._view.show_saved(str(file)))
            case _:
                super().act(intent)

    def _show(self, report: tuple[Part, ...]) -> None:
        self._report = report
        self._view.show_report(report)

    def _save(self, folder: Path) -> Path:
        return self._ports.checkup.save(self._report, folder)
