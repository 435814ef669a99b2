# SPDX-License-Identifier: Apache-2.0
"""What this device knows of its pack repository, in the encrypted database: notes that are read and written whole.

The program keeps them by itself while it fetches; what a person decides goes through `app.repository.source`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from app.record.database import transaction
from app.record.meta import read_note, set_note
from content_packs.compiled import CHECKS

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")
_SETTING, _STATE, _TRUSTED, _HELD, _FILES, _CHOICE, _OFFERS, _SEEN, _GOOD = (
    f"repository_{name}"
    for name in ("setting", "state", "trusted", "held", "files", "choice", "offers", "seen", "good")
)


class SourceSetting(msgspec.Struct, frozen=True, kw_only=True):
    """Where packs come from (a web address with a slash at its end, or a folder) and whom to trust at first."""

    name: str
    place: str
    root: str
    """TUF root metadata, as it came with the enrolment."""


class SourceState(msgspec.Struct, frozen=True, kw_only=True):
    """How the last look at the repository ended. Times are the device's, 0: never. `problem` is "" or a code."""

    tried_ms: int = 0
    contact_ms: int = 0
    problem: str = ""
    params: dict[str, str | int] = {}
    expires_ms: int = 0
    """Until when the repository's word holds, by real time."""
    fails: int = 0


class Trusted(msgspec.Struct, frozen=True, kw_only=True):
    """What a pack file has to be: its SHA-256, its length in bytes, and the seal that names its content."""

    sha256: str
    length: int
    seal: str


class _Good(msgspec.Struct, frozen=True):
    checks: int
    seals: tuple[str, ...]


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """Which of the packs that are offered this device takes: `all` of them, also later ones, or these alone."""

    all: bool = True
    packs: tuple[str, ...] = ()

    def takes(self, pack: str) -> bool:
        """Say whether a pack is taken."""
        return self.all or pack in self.packs


class Offer(msgspec.Struct, frozen=True):
    """The newest version of a pack that the repository offered at the last look, and the length of its file."""

    pack: str
    version: str
    bytes: int


class Seen(msgspec.Struct, frozen=True):
    """When a version of a pack was first used here, ms by the device's clock; 0: before anybody counted."""

    pack: str
    version: str
    at_ms: int


class Ledger:
    """Reads and writes the notes, on the thread of the connection. Raises `StoreFailed`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def setting(self) -> SourceSetting | None:
        """Return the repository that is set, or None."""
        return self._read(_SETTING, SourceSetting)

    def keep_setting(self, setting: SourceSetting, *, same: bool = False) -> None:
        """Keep another repository. What was known of the one before is forgotten, unless it is the `same` elsewhere."""
        with transaction(self._db):
            self._write(_SETTING, setting)
            if not same:
                self._write(_STATE, SourceState())
                self._write(_FILES, dict[str, str]())
                self._write(_CHOICE, Choice())
                self._write(_OFFERS, ())

    def forget_setting(self) -> None:
        """Have no repository from now on."""
        with transaction(self._db):
            names = (_SETTING, _STATE, _FILES, _CHOICE, _OFFERS)
            self._db.execute(f"DELETE FROM note WHERE name IN ({', '.join('?' * len(names))})", names)  # noqa: S608

    def state(self) -> SourceState:
        """Return how the last look ended."""
        return self._read(_STATE, SourceState) or SourceState()

    def keep_state(self, state: SourceState) -> None:
        """Remember how a look ended."""
        self._write(_STATE, state)

    def trusted(self) -> dict[str, Trusted]:
        """Return what each pack file that came from a repository has to be, by file name."""
        return self._read(_TRUSTED, dict[str, Trusted]) or {}

    def trust(self, file: str, trusted: Trusted) -> None:
        """Remember what a pack file has to be."""
        self._write(_TRUSTED, {**self.trusted(), file: trusted})

    def held(self) -> dict[str, tuple[str, ...]]:
        """Return the versions that were rolled back from, by pack id."""
        return self._read(_HELD, dict[str, tuple[str, ...]]) or {}

    def keep_held(self, held: dict[str, tuple[str, ...]]) -> None:
        """Remember the versions that were rolled back from."""
        self._write(_HELD, {pack: versions for pack, versions in held.items() if versions})

    def choice(self) -> Choice:
        """Return which of the packs that are offered this device takes."""
        return self._read(_CHOICE, Choice) or Choice()

    def keep_choice(self, choice: Choice) -> None:
        """Remember it."""
        self._write(_CHOICE, choice)

    def offers(self) -> tuple[Offer, ...]:
        """Return what was offered at the last look that got so far, by id."""
        return self._read(_OFFERS, tuple[Offer, ...]) or ()

    def keep_offers(self, offers: tuple[Offer, ...]) -> None:
        """Remember it."""
        if offers != self.offers():
            self._write(_OFFERS, offers)

    def seen(self) -> tuple[Seen, ...] | None:
        """Return which versions were used here, None when nobody counted yet."""
        return self._read(_SEEN, tuple[Seen, ...])

    def keep_seen(self, seen: tuple[Seen, ...]) -> None:
        """Remember it."""
        self._write(_SEEN, seen)

    def good(self) -> frozenset[str]:
        """Return the seals of the packs in which nothing was found, by checks that were as strict as those of now."""
        kept = self._read(_GOOD, _Good)
        return frozenset(kept.seals) if kept is not None and kept.checks == CHECKS else frozenset()

    def keep_good(self, seals: frozenset[str]) -> None:
        """Remember them, if they are others: a seal names every byte, so that no start has to look again."""
        if seals != self.good():
            self._write(_GOOD, _Good(CHECKS, tuple(sorted(seals))))

    def told(self) -> dict[str, str]:
        """Return the digests of what the organisation told, by name of the file. What was in it is not kept: names."""
        return self._read(_FILES, dict[str, str]) or {}

    def keep_told(self, path: str, sha256: str) -> None:
        """Remember that this was done."""
        self._write(_FILES, {**self.told(), path: sha256})

    def _read(self, name: str, kind: type[T]) -> T | None:
        text = read_note(self._db, name)
        try:
            return msgspec.json.decode(text, type=kind) if text else None
        except msgspec.MsgspecError:  # a newer program wrote it
            return None

    def _write(self, name: str, value: object) -> None:
        set_note(self._db, name, msgspec.json.encode(value).decode())
