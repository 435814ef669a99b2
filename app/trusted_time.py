# SPDX-License-Identifier: Apache-2.0
"""Which time to believe when something may have expired and the device's clock may be wrong: one pure rule.

What is known: the device's clock; the offset that the LRS taught last (over TLS, kept across restarts); and a floor, a
time that has certainly passed: the day this program was built, the last event of the record, the last word of the LRS.

1. A person's word goes before all of it, but not before the day of the build or the last word of the LRS.
2. Of the device's clock, with and without the offset, the earliest that is not below the floor (by more than a minute)
   is taken. An offset that was taught before somebody set the clock right then locks nobody out.
3. Where neither can be right, it is the time of the floor: the last time that was trusted.

Times are milliseconds since 1970. Example: the last event stands at 2026-11-01, the clock says 1970 and no LRS was ever
met: it is taken to be 2026-11-01.

The web server that packs come from is never asked for the time: whoever holds it could make old packs look new.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from app.clock import DAY_MS
from app.record.last_place import latest_ms
from app.record.meta import read_note, set_note
from app.record.timeline import BUILD_MS, HOLD_MS, TOO_LATE_MS

if TYPE_CHECKING:
    from sqlite_utils import Database

_NOTE = "server_time"
_WORTH_KEEPING_MS = 60_000
_AFTER_CONTACT_MS = 2 * DAY_MS
"""A device that sends each day goes on believing its clock from one day to the next."""
_WITHOUT_LRS_MS = 730 * DAY_MS
"""Where nothing is ever sent, only a clock that is years ahead of the program is doubted."""


class TimeSource(StrEnum):
    """Where a time comes from."""

    DEVICE = "device"
    SERVER = "server"
    LAST_TRUSTED = "last_trusted"
    PERSON = "person"


class ServerTime(msgspec.Struct, frozen=True):
    """What the LRS said last: the device's clock then, and what has to be added to it."""

    at_ms: int
    offset_ms: int


class TrustedNow(msgspec.Struct, frozen=True):
    """The time that is believed, and where it comes from."""

    ms: int
    source: TimeSource


def trusted_now(
    device_ms: int, *, last_event_ms: int = 0, server: ServerTime | None = None, vouched_ms: int = 0
) -> TrustedNow:
    """Return the time to believe, by the rule above. `vouched_ms` is a person's word, 0: none."""
    certain = max(BUILD_MS, server.at_ms + server.offset_ms if server else 0)
    if vouched_ms:
        return TrustedNow(max(vouched_ms, certain), TimeSource.PERSON)
    floor = max(certain, last_event_ms)
    said = [TrustedNow(device_ms, TimeSource.DEVICE)]
    if server is not None:
        said.append(TrustedNow(device_ms + server.offset_ms, TimeSource.SERVER))
    possible = [now for now in said if now.ms >= floor - HOLD_MS]
    return min(possible, key=lambda now: now.ms) if possible else TrustedNow(floor, TimeSource.LAST_TRUSTED)


def believed_until(server: ServerTime | None, *, lrs: bool) -> int:
    """Return the latest time by the device's clock that is believed before a server was met in this session.

    `lrs` says that one is set. A clock that was wrong when the LRS last spoke is not believed at all: 0.
    """
    if server is not None and abs(server.offset_ms) > HOLD_MS:
        return 0
    known = max(BUILD_MS, server.at_ms + server.offset_ms if server else 0)
    return known + (_AFTER_CONTACT_MS if lrs else _WITHOUT_LRS_MS)


def read_believed_until(database: Database) -> int:
    """Return the same by what the record knows."""
    lrs = database.execute("SELECT 1 FROM lrs").fetchone() is not None
    return believed_until(_server_time(database), lrs=lrs)


def read_trusted_now(database: Database, device_ms: int, vouched_ms: int = 0) -> TrustedNow:
    """Return the time to believe, by what the record knows."""
    return trusted_now(
        device_ms, last_event_ms=latest_ms(database), server=_server_time(database), vouched_ms=vouched_ms
    )


def learn_server_time(database: Database, at_ms: int, offset_ms: int) -> None:
    """Remember what the LRS said, unless it says the same as before within a day."""
    known = _server_time(database)
    same = known is not None and abs(known.offset_ms - offset_ms) < _WORTH_KEEPING_MS
    if known is not None and same and 0 <= at_ms - known.at_ms < 86_400_000:
        return
    set_note(database, _NOTE, msgspec.json.encode(ServerTime(at_ms, offset_ms)).decode())


def _server_time(database: Database) -> ServerTime | None:
    text = read_note(database, _NOTE)
    said = msgspec.json.decode(text, type=ServerTime) if text else None
    # Before servers of another century were refused, one could be remembered: everything would have run out for good.
    return said if said is None or BUILD_MS <= said.at_ms + said.offset_ms < TOO_LATE_MS else None
