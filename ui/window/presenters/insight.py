# SPDX-License-Identifier: Apache-2.0
"""Reports: read person after person on the writer's thread, between what others do there; shown, written as files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Protocol

from app.livery import Livery
from app.record.errors import StoreFailed
from app.reports.views import Far, Questions, Reading, Working
from ui.ports import Ports
from ui.time_left import TimeLeft
from ui.window.insight_intents import ReadAsked, ReadStopped, ReportSaved
from ui.window.insight_places import About
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.saved import Saved, SavedView
from ui.window.work_intents import SavedDeleted

READS = {About.QUESTIONS: Reading.QUESTIONS, About.FAIR: Reading.QUESTIONS}
"""What is read for a report; for the others the plain events."""


class FileView(SavedView, Protocol):
    """A page that can be written as a file."""

    def worded(self, ending: str) -> Callable[[Path, Livery], Path]: ...
    def show_file(self, file: Path, *, can_open: bool) -> None: ...
    def show_not_written(self) -> None: ...


class FarView(View, Protocol):
    """A page that waits for a report."""

    def show_far(self, done: int, most: int, left: int | None = None) -> None: ...
    def show_stopped(self) -> None: ...
    def show_whole(self, found: Working | Questions) -> None: ...


class ReportView(FarView, FileView, Protocol):
    """A report."""


class Reader:
    """The part of a presenter that reads a report: one person at a time, so that it can be stopped."""

    def __init__(self, whole: Presenter, ports: Ports, view: FarView, reading: Reading, language: str) -> None:
        self._whole = whole
        self._ports = ports
        self._view = view
        self._reading = reading
        self._language = language
        self._steps: Iterator[Far | Working | Questions] | None = None
        self._left = TimeLeft(ports.steady)
        self._stopped = self._running = False

    def begin(self) -> None:
        """Begin, unless it is under way."""
        if not self._running:
            self._running, self._stopped, self._steps = True, False, None
            self._left.tell(0, 0)
            self._view.show_far(0, 0)
            self._go_on()

    def stop(self) -> None:
        """Have it end after the person at hand."""
        self._stopped = True

    def _go_on(self) -> None:
        self._whole.run_quietly(self._take, self._took)

    def _take(self) -> Far | Working | Questions:
        """Read one person more. After a failure the next try begins again."""
        if self._steps is None:
            self._steps = iter(self._ports.reports.steps(self._reading, self._language))
        try:
            return next(self._steps)
        except BaseException:
            self._steps = None
            raise

    def _took(self, step: Far | Working | Questions) -> None:
        if not isinstance(step, Far):
            self._running = False
            self._view.show_whole(step)
        elif self._stopped:
            self._running, self._steps = False, None
            self._view.show_stopped()
        else:
            self._view.show_far(step.done, step.most, self._left.tell(step.done, step.most))
            self._go_on()


class Filing:
    """The part of a presenter that writes a page as a file."""

    def __init__(self, whole: Presenter, ports: Ports, guide: Guide, view: FileView) -> None:
        self._whole = whole
        self._ports = ports
        self._guide = guide
        self._view = view
        self._saved = Saved(whole, ports, view)

    def act(self, intent: Intent) -> bool:
        """Do what has to do with files; say whether it did."""
        match intent:
            case ReportSaved(ending):
                write = partial(_written, self._ports, self._view.worded(ending), self._ports.copies())
                self._whole.run(write, self._show)
            case SavedDeleted(path):
                self._saved.delete(path)
            case _:
                return False
        return True

    def _show(self, file: Path | None) -> None:
        if file is None:
            self._view.show_not_written()
        else:
            self._view.show_file(file, can_open=not self._guide.in_kiosk)


class ReportPresenter(Presenter):
    """One report."""

    def __init__(self, ports: Ports, guide: Guide, view: ReportView, about: About, language: str) -> None:
        super().__init__(ports, guide, view)
        self._reader = Reader(self, ports, view, READS.get(about, Reading.WORKING), language)
        self._filing = Filing(self, ports, guide, view)

    def open(self) -> None:
        self._reader.begin()

    def act(self, intent: Intent) -> None:
        match intent:
            case ReadAsked():
                self._reader.begin()
            case ReadStopped():
                self._reader.stop()
            case _ if not self._filing.act(intent):
                super().act(intent)


def _written(ports: Ports, write: Callable[[Path, Livery], Path], inside: Path) -> Path | None:
    """Where it lies, None where the disk did not take it."""
    try:
        file = write(inside, ports.livery.livery())
        ports.saved.note(file)
    except (OSError, StoreFailed):
        return None
    return file
