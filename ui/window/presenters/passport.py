# SPDX-License-Identifier: Apache-2.0
"""One's own passport and badge files: what is written is kept safe, what is made lies where people look for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias

from app.livery import Livery
from app.open_badge import BadgeFile, EarnedBadge
from app.passport.model import Entry, EntryKind, Made, MyPassport
from app.record.errors import StoreFailed
from ui.badge_file import write_badge
from ui.passport_paper import PassportFiles
from ui.ports import Ports
from ui.window import passport_places as at
from ui.window.intents import Intent
from ui.window.passport_intents import BadgeAsked, EntryBegun, EntryDone, EntryRemoved, EntryTyped, PassportAsked
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.saved import Saved, SavedView
from ui.window.work_intents import SavedDeleted

Write: TypeAlias = Callable[[Path, Livery], PassportFiles]
"""Writes a passport with the organisation's look into a folder; on any thread."""


class PassportView(View, Protocol):
    """What was written down."""

    def show_passport(self, mine: MyPassport) -> None: ...


class MyPassportPresenter(Presenter):
    """Shows it, and opens one entry."""

    def __init__(self, ports: Ports, guide: Guide, view: PassportView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.passports.mine, self._learner), self._view.show_passport)

    def act(self, intent: Intent) -> None:
        match intent:
            case EntryBegun(entry):
                self.run(partial(entry_at, self._ports, self._learner, entry), self._guide.to)
            case _:
                super().act(intent)


def entry_at(ports: Ports, learner: str, entry: str) -> at.AtEntry:
    """Return the place of an entry with what was typed and not kept yet, of a new one where there is none."""
    mine = ports.passports.mine(learner)
    known = next((each for each in mine.entries if each.id == entry), None)
    draft = mine.draft
    if draft is not None and draft.id == entry:
        return at.AtEntry(draft, new=known is None)
    if known is not None:
        return at.AtEntry(known, new=False)
    return at.AtEntry(Entry(id=ports.passports.new(), kind=EntryKind.COURSE, title=""))


class EntryPresenter(Presenter):
    """Keeps what is typed, locked, and the entry when it is done."""

    def __init__(self, ports: Ports, guide: Guide, view: View, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._learner = learner
        self._saving = False
        self._unsaved: list[Entry] = []

    def close(self) -> None:
        """Ask for the draft that still waits: what is asked for is done in order, so before anybody is signed out."""
        self._saving = False
        self._save()
        super().close()

    def act(self, intent: Intent) -> None:
        passports = self._ports.passports
        match intent:
            case EntryTyped(entry):
                self._unsaved = [entry]
                self._save()
            case EntryDone(entry):
                self._unsaved.clear()
                self.run(partial(passports.keep, self._learner, entry), self._kept)
            case EntryRemoved(entry):
                self._unsaved.clear()
                self.run(partial(self._remove, entry), self._kept)
            case _:
                super().act(intent)

    def _remove(self, entry: str) -> None:
        self._ports.passports.drop_draft(self._learner)
        self._ports.passports.remove(self._learner, entry)

    def _save(self) -> None:
        if self._unsaved and not self._saving:
            self._saving = True
            keep = partial(self._ports.passports.keep_draft, self._learner, self._unsaved.pop())
            self.run_quietly(keep, self._saved)

    def _saved(self, _nothing: None) -> None:
        self._saving = False
        self._save()

    def _kept(self, _entry: Entry | None) -> None:
        self._guide.to(at.MyPassport())


class LinesView(SavedView, View, Protocol):
    """What goes along."""

    def show_lines(self, mine: MyPassport) -> None: ...
    def worded(self, made: Made) -> Write:
        """Return what writes both files, in the words of the window now."""

    def show_made(self, passport: Path, paper: Path, *, can_open: bool) -> None: ...
    def show_failed(self) -> None: ...


class LinesPresenter(Presenter):
    """Makes the passport and writes it where people look for their files."""

    def __init__(self, ports: Ports, guide: Guide, view: LinesView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._saved = Saved(self, ports, view)

    def open(self) -> None:
        self.run(partial(self._ports.passports.mine, self._learner), self._view.show_lines)

    def act(self, intent: Intent) -> None:
        match intent:
            case PassportAsked(entries, vouched, takes):
                make = partial(self._ports.passports.make, self._learner, entries, vouched, takes)
                self.run(make, self._word)
            case SavedDeleted(path):
                self._saved.delete(path)
            case _:
                super().act(intent)

    def _word(self, made: Made) -> None:
        self.run(partial(_written, self._ports, self._view.worded(made)), self._show)

    def _show(self, files: PassportFiles | None) -> None:
        if files is None:
            self._view.show_failed()
        else:
            self._view.show_made(files.passport, files.paper, can_open=not self._guide.in_kiosk)


class BadgeView(SavedView, View, Protocol):
    """A badge to be saved."""

    def show_saved(self, file: Path, *, can_open: bool) -> None: ...
    def show_failed(self) -> None: ...


class BadgePresenter(Presenter):
    """Has the badge signed, and writes it."""

    def __init__(self, ports: Ports, guide: Guide, view: BadgeView, learner: str, badge: EarnedBadge) -> None:
        super().__init__(ports, guide, view)
        self._badge = badge
        self._view = view
        self._learner = learner
        self._saved = Saved(self, ports, view)

    def act(self, intent: Intent) -> None:
        match intent:
            case BadgeAsked(submission, named):
                self.run(partial(self._signed, submission, named=named), self._write)
            case SavedDeleted(path):
                self._saved.delete(path)
            case _:
                super().act(intent)

    def _signed(self, submission: str, *, named: bool) -> BadgeFile:
        """Of a micro-credential that was asked for by its own id, what was earned of it last."""
        badges, credential = self._ports.badges, self._badge.credential
        if not submission:
            earned = (each.submission for each in badges.earned(self._learner) if each.credential == credential)
            submission = next(earned, "")
        return badges.file(self._learner, submission, named=named)

    def _write(self, badge: BadgeFile) -> None:
        self.run(partial(_badge_written, self._ports, badge), self._show)

    def _show(self, file: Path | None) -> None:
        if file is None:
            self._view.show_failed()
        else:
            self._view.show_saved(file, can_open=not self._guide.in_kiosk)


def _written(ports: Ports, write: Write) -> PassportFiles | None:
    try:
        files = write(ports.copies(), ports.livery.livery())
        ports.saved.note(files.passport)
        ports.saved.note(files.paper)
    except (OSError, StoreFailed):
        return None
    return files


def _badge_written(ports: Ports, badge: BadgeFile) -> Path | None:
    try:
        file = write_badge(badge, ports.copies())
        ports.saved.note(file)
    except (OSError, StoreFailed):
        return None
    return file
