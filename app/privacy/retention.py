# SPDX-License-Identifier: Apache-2.0
"""How long things are kept, and the daily run that lets go of what is older.

A clock that leaps must not erase people: a run that finds more than `LEAP_DAYS` between itself and the one before
(or the time gone back) lets go of nothing and waits for the next day.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from app.clock import DAY_MS
from app.errors import Refusal
from app.record.database import transaction
from app.record.files import write_whole
from app.record.leaving import let_go
from app.record.meta import read_note, set_note

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

LEAP_DAYS = 60
_SETTING, _RUN = "retention", "retention_run"
_STAMP = re.compile(rb'(?:\{"at":")?(\d{4}-\d{2}-\d{2})')
_MOST = {"audit_years": 100, "sent_days": 36_500, "logs_days": 36_500, "left_days": 36_500}


class Retention(msgspec.Struct, frozen=True, kw_only=True):
    """How long; 0 means: for ever. `left_days`: who left is erased so many days later."""

    audit_years: int = 3
    sent_days: int = 365
    logs_days: int = 90
    left_days: int = 0


class RetentionReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a run let go of: counts. `ran` is False when one ran within a day, or the clock has leapt (`leapt`)."""

    ran: bool = True
    leapt: bool = False
    audit: int = 0
    sent: int = 0
    logs: int = 0
    people: int = 0


def read_retention(database: Database) -> Retention:
    """Return the setting."""
    text = read_note(database, _SETTING)
    return msgspec.json.decode(text, type=Retention) if text else Retention()


def keep_retention(database: Database, retention: Retention) -> None:
    """Keep the setting. Raises Refusal("bad_retention")."""
    for name, most in _MOST.items():
        if not 0 <= getattr(retention, name) <= most:
            raise Refusal("bad_retention", setting=name, most=most)
    set_note(database, _SETTING, msgspec.json.encode(retention).decode())


def last_run_ms(database: Database) -> int | None:
    """Return when the last run was."""
    text = read_note(database, _RUN)
    return msgspec.json.decode(text, type=int) if text else None


def remember_run(database: Database, now_ms: int) -> None:
    """Remember that a run was now."""
    set_note(database, _RUN, msgspec.json.encode(now_ms).decode())


def leapt(last_ms: int | None, now_ms: int) -> bool:
    """Say whether the clock cannot be trusted to erase by it."""
    return last_ms is not None and not 0 <= now_ms - last_ms <= LEAP_DAYS * DAY_MS


def let_audit_go(database: Database, now_ms: int, years: int) -> int:
    """Delete the entries older than so many years (of 365.25 days), from the oldest on; return how many."""
    if not years:
        return 0
    before_ms = now_ms - round(years * 365.25 * DAY_MS)
    with transaction(database):
        young = database.execute("SELECT min(number) FROM audit WHERE at_ms >= ?", [before_ms]).fetchone()[0]
        limit = 2**62 if young is None else int(young)
        return int(database.execute("DELETE FROM audit WHERE number < ?", [limit]).rowcount)


def let_sent_go(database: Database, now_ms: int, days: int) -> int:
    """Delete the texts of statements sent longer ago; return how many."""
    return let_go(database, now_ms - days * DAY_MS) if days else 0


def let_logs_go(folder: Path, now_ms: int, days: int) -> int:
    """Delete the lines of log files that are older, and files without any left; return how many lines."""
    if not days or not folder.is_dir():
        return 0
    oldest = datetime.fromtimestamp((now_ms - days * DAY_MS) / 1000, UTC).date().isoformat().encode()
    gone = 0
    if not os.access(folder, os.R_OK | os.X_OK):
        return 0  # of another account, which lets go of it
    for path in sorted(folder.iterdir()):
        if path.is_file() and os.access(path, os.R_OK | os.W_OK):
            gone += _shorten(path, oldest)
    return gone


def people_to_erase(database: Database, now_ms: int, days: int) -> list[str]:
    """Return who left longer ago. A duplicate that was merged is no person of its own."""
    if not days:
        return []
    rows = database.execute(
        "SELECT id FROM learner WHERE left_ms < ? AND merged_into = '' ORDER BY id", [now_ms - days * DAY_MS]
    ).fetchall()
    return [row[0] for row in rows]


def _shorten(path: Path, oldest: bytes) -> int:
    """Drop the lines before the first that is young enough. Lines begin with the date; those without belong above."""
    lines = path.read_bytes().splitlines(keepends=True)
    days = [found[1] if (found := _STAMP.match(line)) else b"" for line in lines]
    young = next((n for n, day in enumerate(days) if day >= oldest), len(lines))
    if not any(days[:young]):
        return 0
    if young == len(lines):
        path.unlink()
    else:
        write_whole(path, b"".join(lines[young:]), mode=os.stat(path).st_mode & 0o777)  # noqa: PTH116
    return young
