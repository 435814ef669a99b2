# SPDX-License-Identifier: Apache-2.0
"""What is kept about the person who is signed in: seeing it, taking a copy, having it erased."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDateTime, QLocale

from app.errors import Refusal
from app.long_work import Course, Stopped
from app.privacy.erasing import Erasure
from app.privacy.listing import Listed, listed
from app.privacy.readable import CopyWords
from app.privacy.topics import Topic
from app.privacy.views import Entries, Look, MyData
from app.record.errors import StoreFailed
from app.signin import SecretKind, SignIn
from ui.copies import STEPS, save_copy
from ui.ports import Ports
from ui.time_left import TimeLeft
from ui.window.copy_words import copy_words
from ui.window.intents import CopyAsked, EraseAsked, Intent, KeepAsked
from ui.window.places import Erased, Guide, People
from ui.window.places import MyData as MyDataPlace
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.saved import Saved, SavedView
from ui.window.times import when
from ui.window.work_intents import SavedDeleted, WorkLooked, WorkStopped


class MyDataView(View, SavedView, Protocol):
    """What is kept, what was sent, who looked."""

    def show_data(self, data: MyData, looks: Sequence[Look], *, has_pin: bool = True) -> None: ...
    def show_saved(self, files: Sequence[Path], *, can_open: bool) -> None:
        """What they saved on this computer that is still there."""

    def show_copying(self, done: int, most: int, left: int | None) -> None:
        """`left`: see `ui.time_left.TimeLeft`."""

    def show_copy_stopped(self) -> None:
        """Nothing was written."""

    def show_copy(self, folder: Path, *, can_open: bool) -> None:
        """The copy lies in this folder; `can_open`: this screen is no locked kiosk."""

    def show_copy_failed(self, inside: Path) -> None:
        """No copy could be written into this folder."""


class MyDataPresenter(Presenter):
    """Shows a person what is kept about them, and writes them a copy."""

    def __init__(self, ports: Ports, guide: Guide, view: MyDataView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._saved = Saved(self, ports, view)
        self._course: Course | None = None
        self._left = TimeLeft(ports.steady)

    def open(self) -> None:
        self.run(self._read, self._show)

    def close(self) -> None:
        """Whoever goes away stops a copy: nobody would see where it lies."""
        super().close()
        if self._course is not None:
            self._course.stop()

    def act(self, intent: Intent) -> None:
        match intent:
            case CopyAsked() if self._course is None:
                inside = self._ports.copies()
                words = copy_words(QLocale().bcp47Name())  # that of whoever is signed in, as on the screen
                self._course = Course()
                self._view.show_copying(0, STEPS, self._left.tell(0, STEPS))
                self._copy_on(inside, words, self._course)
            case CopyAsked():
                pass  # pressed twice
            case SavedDeleted(path):
                self._saved.delete(path)
            case WorkStopped() if self._course is not None:
                self._course.stop()
            case WorkLooked() if self._course is not None:
                far = self._course.far
                self._view.show_copying(far[0], STEPS, self._left.tell(far[0], STEPS))
            case WorkStopped() | WorkLooked():
                pass  # it is done
            case _:
                super().act(intent)

    def _read(self) -> tuple[MyData, tuple[Look, ...], bool, tuple[Path, ...]]:
        privacy = self._ports.privacy
        has_pin = self._ports.accounts.has_pin(self._learner)
        return privacy.my_data(self._learner), privacy.who_looked(self._learner), has_pin, self._ports.saved.files()

    def _show(self, found: tuple[MyData, tuple[Look, ...], bool, tuple[Path, ...]]) -> None:
        data, looks, has_pin, files = found
        self._view.show_saved(files, can_open=not self._guide.in_kiosk)
        self._view.show_data(data, looks, has_pin=has_pin)

    def _copy_on(self, inside: Path, words: CopyWords, course: Course) -> None:
        self._course = course
        self.run_quietly(partial(self._copy, inside, words, course), partial(self._copied, inside))

    def _copy(self, inside: Path, words: CopyWords, course: Course) -> Path | Stopped | None:
        """The folder with the copy, None where the disk did not take it."""
        try:
            copy = self._ports.privacy.copy(self._learner)
            folder = save_copy(copy, inside, words, course.tell)
            self._ports.saved.note(folder)
        except Stopped as stopped:
            return stopped
        except (OSError, StoreFailed):
            return None
        return folder

    def _failed(self, again: Callable[[], None], error: Exception) -> None:
        self._course = None
        super()._failed(again, error)

    def _copied(self, inside: Path, folder: Path | Stopped | None) -> None:
        self._course = None
        if folder is None:
            self._view.show_copy_failed(inside)
        elif isinstance(folder, Stopped):
            self._view.show_copy_stopped()
        else:
            self._view.show_copy(folder, can_open=not self._guide.in_kiosk)


class EntriesView(View, Protocol):
    """What is kept of one kind, one by one."""

    def show_entries(self, tables: Sequence[Listed], *, sealed: int) -> None:
        """`sealed`: private notes that are locked."""


class EntriesPresenter(Presenter):
    """Shows a person what is kept about them of one kind."""

    def __init__(self, ports: Ports, guide: Guide, view: EntriesView, learner: str, topic: Topic) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._topic = topic

    def open(self) -> None:
        self.run(partial(self._ports.privacy.entries, self._learner, self._topic), self._show)

    def _show(self, entries: Entries) -> None:
        words, now = copy_words(QLocale().bcp47Name()), QDateTime.currentDateTime()
        tables = tuple(listed(entries, words, lambda at_ms: when(at_ms, now)))
        self._view.show_entries(tables, sealed=entries.sealed)


class EraseView(View, Protocol):
    """What erasing means, and the PIN."""

    def show_what(self, data: MyData, secret: SecretKind) -> None: ...
    def show_wrong(self, wait_seconds: int) -> None:
        """The PIN was not right; the next try is looked at in `wait_seconds`."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of the wish to be erased. `outcome` is that of the secret; `at_ms`: it is done then, not now."""

    outcome: SignIn
    erasure: Erasure | None = None
    at_ms: int = 0


def erase(ports: Ports, learner: str, secret: str) -> Tried:
    """Erase a person who proves once more who they are. `must_change`: a new PIN has to be chosen first."""
    if ports.accounts.way_in(learner).kind is not SecretKind.NONE:
        outcome = ports.accounts.sign_in(learner, secret)
        if not outcome.ok or outcome.must_change:
            return Tried(outcome)
    try:
        return Tried(SignIn(ok=True), erasure=ports.privacy.erase(learner))
    except Refusal as refused:
        if refused.code != "erasure_waits":
            raise
    return Tried(SignIn(ok=True), at_ms=ports.privacy.plan_erasure(learner))


class ErasePresenter(Presenter):
    """Lets a person read what erasing means, and does it: then nobody is signed in."""

    def __init__(self, ports: Ports, guide: Guide, view: EraseView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run(self._read, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case EraseAsked(secret):
                self.run(partial(erase, self._ports, self._learner, secret), self._tried)
            case KeepAsked():
                self.run(partial(self._ports.privacy.keep_person, self._learner), self._kept)
            case _:
                super().act(intent)

    def _read(self) -> tuple[MyData, SecretKind]:
        return self._ports.privacy.my_data(self._learner), self._ports.accounts.way_in(self._learner).kind

    def _show(self, found: tuple[MyData, SecretKind]) -> None:
        self._view.show_what(*found)

    def _tried(self, tried: Tried) -> None:
        if tried.erasure is not None or tried.at_ms:
            self._guide.to(Erased(tried.erasure, tried.at_ms))
        elif tried.outcome.ok:
            self._guide.to(People())
        else:
            self._view.show_wrong(tried.outcome.wait_seconds)

    def _kept(self, _kept: bool) -> None:
        self._guide.to(MyDataPlace())


class ErasedView(View, Protocol):
    """What an erasure did, or when it will be done."""

    def show_done(self, done: Erasure) -> None: ...
    def show_planned(self, at_ms: int) -> None: ...


class ErasedPresenter(Presenter):
    """Says what came of the wish to be erased. Nobody is signed in."""

    def __init__(self, ports: Ports, guide: Guide, view: ErasedView, erasure: Erasure | None, at_ms: int) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._erasure = erasure
        self._at_ms = at_ms

    def open(self) -> None:
        if self._erasure is None:
            self._view.show_planned(self._at_ms)
        else:
            self._view.show_done(self._erasure)
