# SPDX-License-Identifier: Apache-2.0
"""Which copies were read whole, when, and which of them are damaged: a note in the database, without a word of anybody.

Each copy is read when it is made. After that a device reads one of them each time, the one that waits longest: a disk
can lose what it once gave back. The note goes along into copies, where it means nothing: names that are not there are
dropped.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from app.record.errors import translated
from app.record.meta import read_note, set_note

if TYPE_CHECKING:
    from app.record.backup import Backup
    from app.record.sqlite import Database

_NOTE = "copies_read"


class CopyCheck(msgspec.Struct, frozen=True):
    """When a copy was read last (ms since 1970 UTC), and whether all of it was right."""

    at_ms: int
    good: bool


def read_checks(database: Database) -> dict[str, CopyCheck]:
    """Return what is known, by the name of the file; what cannot be read says nothing. Raises `StoreFailed`."""
    with translated():
        text = read_note(database, _NOTE)
    try:
        return msgspec.json.decode(text or "{}", type=dict[str, CopyCheck])
    except msgspec.DecodeError:
        return {}


def keep_check(database: Database, name: str, check: CopyCheck, there: Collection[str]) -> None:
    """Remember how the reading of a copy ended, and forget those that are not `there` now. Raises `StoreFailed`."""
    known = {each: kept for each, kept in read_checks(database).items() if each in there} | {name: check}
    set_note(database, _NOTE, msgspec.json.encode(known).decode())


def known_damaged(database: Database) -> frozenset[str]:
    """Return the names of copies that were not right when they were read last. Raises `StoreFailed`."""
    return frozenset(name for name, check in read_checks(database).items() if not check.good)


def next_to_read(found: Sequence[Backup], checks: Mapping[str, CopyCheck], now_ms: int) -> Backup | None:
    """Return the copy whose reading is longest ago (being made is one); None where there is no copy.

    What a clock that was ahead has read is read first: it would never have its turn again.
    """

    def read_ms(one: Backup) -> int:
        check = checks.get(one.name)
        at_ms = one.taken_ms if check is None else check.at_ms
        return at_ms if at_ms <= now_ms else 0

    return min(found, key=lambda one: (read_ms(one), one.name), default=None)
