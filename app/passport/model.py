# SPDX-License-Identifier: Apache-2.0
"""What stands in a passport. What the organisation vouches for and what the person says are told apart everywhere.

The file is one line: a compact JWS (`app.signing`) of the JSON of a `Passport`. Days are UTC days since 1970 (0: not
known), times ms since 1970 UTC. `Meta` says how long a text may be.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, TypeAlias

import msgspec

from app.signing import Standing
from content_packs.model import Competency, Module

SUFFIX: Final = ".stepwell-passport"
TYPE: Final = "stepwell-passport+jws"
"""What stands as `typ` in the header: a signed badge is no passport, and the other way round."""
MOST_BYTES: Final = 2_000_000
MOST_TITLE, MOST_TAKE, MOST_NAME, MOST_EVIDENCE = 200, 4000, 200, 10
MOST_MINUTES: Final = 100_000
MOST_DAY: Final = 100_000

_Id: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
_Short: TypeAlias = Annotated[str, msgspec.Meta(max_length=1000)]
_Long: TypeAlias = Annotated[str, msgspec.Meta(max_length=MOST_TAKE)]
_Count: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
_Day: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=MOST_DAY)]


class EntryKind(StrEnum):
    """What somebody learned from."""

    COURSE = "course"
    TALK = "talk"
    EVENT = "event"
    VIDEO = "video"
    BOOK = "book"
    OTHER = "other"


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """What a person says that they learned somewhere. `take`: what they take from it; `evidence`: what it is called.

    It is kept as a sealed text; its `id` (UUID) stays the same when it is changed.
    """

    id: _Id
    kind: EntryKind
    title: _Short
    where: _Short = ""
    day: _Day = 0
    minutes: Annotated[int, msgspec.Meta(ge=0, le=MOST_MINUTES)] = 0
    take: _Long = ""
    evidence: Annotated[tuple[_Short, ...], msgspec.Meta(max_length=MOST_EVIDENCE)] = ()

    def __repr__(self) -> str:
        """Leave out what somebody wrote for themselves."""
        return f"Entry({self.id!r})"


class VouchedKind(StrEnum):
    """What the organisation vouches for."""

    MODULE = "module"
    PROGRAMME = "programme"
    CHECKLIST = "checklist"
    CREDENTIAL = "credential"


class Level(msgspec.Struct, frozen=True, kw_only=True):
    """What was found of one criterion, in the words of the rubric."""

    criterion: _Short
    level: _Short


class Vouched(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was reached where the passport was made; `id` is that of the entry of the record it rests on.

    `asked` and `right` count answers, `topics` are titles, `seen_by` who watched it at work or looked at evidence.
    """

    id: _Id
    kind: VouchedKind
    title: _Short
    day: _Day = 0
    asked: _Count = 0
    right: _Count = 0
    topics: Annotated[tuple[_Short, ...], msgspec.Meta(max_length=200)] = ()
    levels: Annotated[tuple[Level, ...], msgspec.Meta(max_length=50)] = ()
    seen_by: _Short = ""


class Maker(msgspec.Struct, frozen=True, kw_only=True):
    """Who made a passport, by what it says itself; only `Checked.standing` says whether that is so."""

    name: _Short = ""
    organisation: _Short = ""


class Passport(msgspec.Struct, frozen=True, kw_only=True):
    """All of the file. `version` is that of the format."""

    version: Annotated[int, msgspec.Meta(ge=1)] = msgspec.field(name="stepwell_passport")
    id: _Id
    holder: Annotated[str, msgspec.Meta(min_length=1, max_length=MOST_NAME)]
    language: Annotated[str, msgspec.Meta(max_length=40)]
    made_ms: Annotated[int, msgspec.Meta(ge=0, le=10_000_000_000_000)]
    maker: Maker
    vouched: Annotated[tuple[Vouched, ...], msgspec.Meta(max_length=1000)] = ()
    own: Annotated[tuple[Entry, ...], msgspec.Meta(max_length=1000)] = ()


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """What ties a paper to its file: thumbprint of the key, and SHA-256 of the file in hex."""

    key: str
    digest: str

    @property
    def text(self) -> str:
        """Return what the QR code of the paper holds."""
        return f"STEPWELL-PASSPORT-1:{self.key}:{self.digest}"


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A passport that was made: the file, what is in it, and what its paper shows."""

    content: bytes
    passport: Passport
    mark: Mark


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """A passport whose signature holds. `name` is that under which the key was taken in, empty for an unknown one."""

    passport: Passport
    standing: Standing
    name: str
    mark: Mark


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """What a supervisor said of something that was brought along. `reason` is there on the device where it was said."""

    entry: str
    accepted: bool
    topics: tuple[str, ...]
    supervisor: str
    minutes: int
    day: int
    at_ms: int
    reason: str = ""


class MyPassport(msgspec.Struct, frozen=True, kw_only=True):
    """What a person has for a passport. `may_write`: there is a key to seal entries with.

    `doubted`: titles of what was signed by somebody whom this device does not know as a supervisor; it stays here.
    """

    name: str
    may_write: bool
    entries: tuple[Entry, ...]
    vouched: tuple[Vouched, ...]
    answered: tuple[Answered, ...]
    draft: Entry | None = None
    doubted: tuple[str, ...] = ()


class Area(msgspec.Struct, frozen=True, kw_only=True):
    """A module with what can be known in it, as somebody chooses what an entry counts for.

    `asked`: a duty asks it of the person, and is met by what was learned elsewhere and covers all of it.
    """

    module: Module
    competencies: tuple[Competency, ...]
    asked: bool = False


class Brought(msgspec.Struct, frozen=True, kw_only=True):
    """A passport beside the person who brings it, with what was said of things that they brought."""

    learner: str
    name: str
    checked: Checked
    areas: tuple[Area, ...]
    answered: tuple[Answered, ...]

    def answer(self, item: str) -> Answered | None:
        """Return what was said of a line; None: nothing yet."""
        return next((each for each in self.answered if each.entry == item), None)
