# SPDX-License-Identifier: Apache-2.0
"""What can be learned, renewed while the program is open: new and removed packs, roll-backs, the organisation's rules.

1. `outdated` compares what the program holds with what is in the folder of packs and in the notes: names and times of
   files, nothing is opened. Whatever put it there counts: a look at the repository, a stick, a command line.
2. `load` opens the packs, on any thread; `renew` puts them in the place of the others, which takes no time.
3. What was folded with the old packs is folded anew: what is asked for at once, the rest by `Record.fold_some`.

Attempts go on at the version that they began with, which stays. Call `renew` while no question is on the screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from app.clock import DAY_MS
from app.organisation_file import kept_rules, kept_text
from app.repository.installed import as_signed
from app.repository.ledger import Ledger, Seen
from content_packs.archive import SUFFIX
from content_packs.library import Shelf as Installed

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.projections import LearnerProjections
    from app.record.record import Record
    from app.shelf import Shelf
    from app.state import LearnerState
    from content_packs.library import PackLibrary

Files: TypeAlias = "frozenset[tuple[str, int, int]]"
"""Names of pack files with their times of change (ns) and lengths."""
NEWS_MS = 14 * DAY_MS
"""So long a version is called new."""


class Loaded(NamedTuple):
    """The packs of a folder, opened, and the files that were there before that."""

    installed: Installed
    files: Files


def load_packs(library: PackLibrary, good: frozenset[str] = frozenset()) -> Loaded:
    """Open every pack of a library; `good` are the seals of those in which nothing was found before."""
    files = files_of(library)
    return Loaded(library.load_all(good), files)


def files_of(library: PackLibrary) -> Files:
    """Return what tells that a file came, went or was changed."""
    found = set()
    for path in library.folder.glob(f"*{SUFFIX}"):
        try:
            facts = path.stat()
        except OSError:
            continue  # it went in between
        found.add((path.name, facts.st_mtime_ns, facts.st_size))
    return frozenset(found)


class Renewal:
    """Renews the shelf of a program, on the thread of its connection; `load` runs anywhere."""

    def __init__(
        self,
        database: Database,
        *,
        library: PackLibrary,
        shelf: Shelf,
        loaded: Loaded,
        record: Record[LearnerState],
        projections: LearnerProjections,
    ) -> None:
        """Take the parts. The shelf was made of `loaded`, with the notes as they are now."""
        self._db = database
        self._library = library
        self._shelf = shelf
        self._record = record
        self._projections = projections
        self._ledger = Ledger(database)
        self._files = loaded.files
        self._notes = self._read_notes()
        self.installed = as_signed(loaded.installed, self._ledger.trusted())
        """What the shelf was made of, and what cannot be used."""

    def outdated(self, *, written: bool = True) -> bool:
        """Say whether something else is here than what is used; not `written`: nothing was, into the database."""
        return self._files != files_of(self._library) or (written and self._notes != self._read_notes())

    def load(self) -> Loaded:
        """Open what is here; may be called on another thread, since it touches files only."""
        return load_packs(self._library)

    def renew(self, loaded: Loaded) -> None:
        """Use these packs, and the rules and roll-backs of now. Raises `StoreFailed`; the next start mends it then."""
        self._notes = self._read_notes()
        self._files = loaded.files
        self.installed = as_signed(loaded.installed, self._ledger.trusted())
        before = self._shelf.fingerprint()
        self._shelf.renew(self.installed.packs, kept_rules(self._db), self._ledger.held())
        now = self._shelf.fingerprint()
        if now != before:
            self._record.fold_anew(lambda: self._projections.renew(now))

    def note_good(self) -> None:
        """Remember which packs were found good, so that the next start checks their bytes only. Raises StoreFailed."""
        self._ledger.keep_good(frozenset(pack.seal for pack in self.installed.packs))

    def note_seen(self, now_ms: int) -> None:
        """Remember since when which version is used. What is here at the first count is not new."""
        seen = self._ledger.seen()
        known = {(one.pack, one.version) for one in seen or ()}
        here = {(pack, version) for pack in self._shelf.ids() for version in self._shelf.versions(pack)}
        if seen is not None and here <= known:
            return
        new = tuple(Seen(*one, 0 if seen is None else now_ms) for one in sorted(here - known))
        self._ledger.keep_seen((*(seen or ()), *new))

    def news(self, now_ms: int) -> tuple[str, ...]:
        """Return title and version of what is new here, the newest first; what is gone again is not."""
        found = sorted(self._ledger.seen() or (), key=lambda one: -one.at_ms)
        return tuple(self._titles(found, now_ms))

    def _titles(self, seen: list[Seen], now_ms: int) -> Iterator[str]:
        for one in seen:
            pack = self._shelf.get(one.pack, one.version)
            if pack is not None and 0 <= now_ms - one.at_ms < NEWS_MS:
                yield f"{pack.manifest.title} {one.version}"

    def _read_notes(self) -> tuple[str, dict[str, tuple[str, ...]]]:
        return kept_text(self._db), self._ledger.held()
