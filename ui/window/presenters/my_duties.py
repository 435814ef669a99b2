# SPDX-License-Identifier: Apache-2.0
"""What is asked of somebody, and training records: shown, and saved where nobody waits for a disk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias

from app.duties.views import Mine, MyDuty, TrainingRecord
from app.livery import Livery
from app.record.errors import StoreFailed
from ui.ports import Ports
from ui.window.duty_intents import Paper, RecordSaved, SiteSaved
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.home import StartingPresenter
from ui.window.presenters.saved import Saved, SavedView
from ui.window.work_intents import SavedDeleted

Write: TypeAlias = Callable[[Path, Livery], Path]


class MyDutiesView(View, Protocol):
    """The list."""

    def show_duties(self, mine: Mine) -> None: ...


class MyDutiesPresenter(Presenter):
    """Shows what is asked of somebody."""

    def __init__(self, ports: Ports, guide: Guide, view: MyDutiesView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.my_duties.mine, self._learner), self._view.show_duties)


class MyDutyView(View, Protocol):
    """One of it."""

    def show_duty(self, duty: MyDuty) -> None: ...


class MyDutyPresenter(StartingPresenter):
    """Shows one of it, and begins what meets it."""

    def __init__(self, ports: Ports, guide: Guide, view: MyDutyView, learner: str, duty: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view
        self._duty = duty

    def open(self) -> None:
        self.run(partial(self._ports.my_duties.one, self._learner, self._duty), self._view.show_duty)


class _SavingView(SavedView, View, Protocol):
    """What says where a file lies."""

    def show_saved(self, file: Path, *, can_open: bool) -> None: ...
    def show_not_saved(self) -> None: ...


class RecordView(_SavingView, Protocol):
    """One record."""

    def show_record(self, record: TrainingRecord) -> None: ...
    def worded(self, record: TrainingRecord, paper: Paper) -> Write: ...


class _Saving(Presenter):
    """Saves a file, and deletes it again."""

    def __init__(self, ports: Ports, guide: Guide, view: _SavingView) -> None:
        super().__init__(ports, guide, view)
        self._saving = view
        self._saved = Saved(self, ports, view)

    def act(self, intent: Intent) -> None:
        match intent:
            case SavedDeleted(path):
                self._saved.delete(path)
            case _:
                super().act(intent)

    def save(self, write: Write) -> None:
        """Write it into the folder for files that people save."""
        self.run(partial(_written, self._ports, write, self._ports.copies()), self._show_file)

    def _show_file(self, file: Path | None) -> None:
        if file is None:
            self._saving.show_not_saved()
        else:
            self._saving.show_saved(file, can_open=not self._guide.in_kiosk)


class RecordPresenter(_Saving):
    """Shows the record of a person; opened by somebody else it is a look that they see."""

    def __init__(self, ports: Ports, guide: Guide, view: RecordView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._record: TrainingRecord | None = None

    def open(self) -> None:
        self.run(partial(self._ports.training.of_person, self._learner), self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case RecordSaved(paper):
                if self._record is not None:
                    self.save(self._view.worded(self._record, paper))
            case _:
                super().act(intent)

    def _show(self, record: TrainingRecord) -> None:
        self._record = record
        self._view.show_record(record)


class SiteRecordsView(_SavingView, Protocol):
    """The records of a site."""

    def show_people(self, count: int) -> None: ...
    def show_how_far(self, done: int, count: int) -> None: ...
    def worded(self, records: tuple[TrainingRecord, ...]) -> Write: ...


class SiteRecordsPresenter(_Saving):
    """Reads one record after the other, so that others get their turn in between."""

    def __init__(self, ports: Ports, guide: Guide, view: SiteRecordsView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._people: tuple[str, ...] = ()
        self._records: list[TrainingRecord] = []

    def open(self) -> None:
        self.run(self._ports.training.people, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case SiteSaved():
                self._records = []
                self._read()
            case _:
                super().act(intent)

    def _show(self, people: tuple[str, ...]) -> None:
        self._people = people
        self._view.show_people(len(people))

    def _read(self) -> None:
        if len(self._records) == len(self._people):
            self.save(self._view.worded(tuple(self._records)))
            return
        self.run(partial(self._ports.training.of_person, self._people[len(self._records)]), self._one_read)

    def _one_read(self, record: TrainingRecord) -> None:
        self._records.append(record)
        self._view.show_how_far(len(self._records), len(self._people))
        self._read()


def _written(ports: Ports, write: Write, inside: Path) -> Path | None:
    """Where it lies, None where the disk did not take it."""
    try:
        file = write(inside, ports.livery.livery())
        ports.saved.note(file)
    except (OSError, StoreFailed):
        return None
    return file
