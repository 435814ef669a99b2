# SPDX-License-Identifier: Apache-2.0
"""What is wrong, or worth knowing, about a data folder. Looks only: nothing in the folder changes."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sys
from collections.abc import Callable, Iterator

import msgspec

from app.clock import DAY_MS, Clock
from app.livery import livery_broken
from app.long_work import Tell, part, untold
from app.lrs_probed import SMALL_BODY, read_probed
from app.maintenance.room import NEED
from app.record.backup import backups, newest_good, newest_readable
from app.record.checking import integrity_check
from app.record.copy_checks import known_damaged
from app.record.database import look_at, open_reader, schema_of
from app.record.errors import DamagedStore, NoBackup, Param, StoreFailed, translated
from app.record.files import is_shared
from app.record.finding import Finding, Severity
from app.record.home import Home
from app.record.keys import KeyStore, Place
from app.record.last_place import latest_ms
from app.record.leaving import held_back_sql, let_go_until
from app.record.looked_after import (
    carers,
    certificates,
    chores,
    disk_fills,
    doubted_clock,
    erasures,
    kiosk,
    log,
    other_machine,
)
from app.record.meta import read_meta
from app.record.outbox import PULL_QUEUE, Outbox
from app.record.schema import SCHEMA_VERSION
from app.record.sqlite import Database
from app.repository.errors import REFUSED
from app.repository.ledger import Ledger
from app.repository.state import WARN_DAYS
from app.roaming.clashes import read_clashes
from app.sending_state import sending_state
from app.trusted_time import read_trusted_now

__all__ = ["Finding", "Severity", "inspect"]

_OLD_BACKUP_DAYS = 7
WHOLE_BYTES = 64_000_000
"""A database up to this size is read whole at every look (a second); a larger one when it is asked for."""


def inspect(
    home: Home, clock: Clock, keys: KeyStore | None = None, tell: Tell = untold, *, full: bool = True
) -> list[Finding]:
    """Return everything found, the worst first. A folder in which nothing was ever made has one notice.

    Without `full` a large database and its copies are opened and asked, and not read page by page. What `tell` raises
    ends it; nothing was changed.
    """
    if not home.path.is_dir() or not home.begun:
        return [Finding("store.none", Severity.NOTICE, {})]
    keys = keys or KeyStore(home)
    found = [*_folder(home), *_key_place(home, keys), *log(home, clock), *certificates(home, clock)]
    whole = full or not home.database.exists() or home.database.stat().st_size <= WHOLE_BYTES
    if not whole:
        found.append(Finding("checked.part", Severity.NOTICE, {}))
    try:
        look_at(home.database)
        key = keys.key()
    except StoreFailed as failed:
        found.append(_failed(failed))
    else:
        found += _backups(home, key, clock, part(tell, 0, 0.5), whole=whole)
        found += _database(home, key, clock, part(tell, 0.5, 1), whole=whole)
    order = list(Severity)
    return sorted(found, key=lambda finding: order.index(finding.severity))


def _failed(failed: StoreFailed) -> Finding:
    return Finding(failed.code, Severity.ERROR, dict(failed.params))


def _folder(home: Home) -> Iterator[Finding]:
    free = shutil.disk_usage(home.path).free
    if free < NEED:
        yield Finding("disk.low", Severity.WARNING, {"free": free, "need": NEED})
    if not os.access(home.path, os.W_OK):
        yield Finding("store.read_only", Severity.ERROR, {"file": home.path.name})
    if sys.platform == "win32":
        return
    for path in (home.key, home.secrets, home.database):
        others = 0o007 if is_shared(home.path) else 0o077
        if path.exists() and path.stat().st_mode & others:
            yield Finding("file.open_to_others", Severity.WARNING, {"file": path.name})


def _key_place(home: Home, keys: KeyStore) -> Iterator[Finding]:
    if keys.place is not Place.KEYRING:
        yield Finding("key.in_file", Severity.NOTICE, {"file": home.key.name})
    if not home.key_check.exists():
        yield Finding("key.no_check", Severity.NOTICE, {"file": home.key_check.name})


def _backups(home: Home, key: bytes, clock: Clock, tell: Tell, *, whole: bool) -> Iterator[Finding]:
    known = _known_damaged(home, key)
    try:
        newest, skipped = newest_good(home, key, tell) if whole else newest_readable(home, key, known)
    except NoBackup as none:
        damaged = bool(none.params["damaged"])
        yield Finding("backup.none", Severity.WARNING if damaged else Severity.NOTICE, dict(none.params))
        return
    there = {one.name for one in backups(home, key)} - {newest.name} if known else set()
    for name in sorted({*skipped, *(known & there)}):
        yield Finding("backup.damaged", Severity.WARNING, {"file": name})
    days = (clock.now_ms() - newest.taken_ms) // DAY_MS
    if days >= _OLD_BACKUP_DAYS:
        yield Finding("backup.old", Severity.WARNING, {"days": days})


def _known_damaged(home: Home, key: bytes) -> frozenset[str]:
    """Return the names of copies that were not right when the device read them last; none where nobody can say."""
    try:
        database = open_reader(home.database, key, still=True)
        try:
            return known_damaged(database)
        finally:
            database.close()
    except StoreFailed:
        return frozenset()


def _database(home: Home, key: bytes, clock: Clock, tell: Tell, *, whole: bool) -> Iterator[Finding]:
    try:
        if whole:
            integrity_check(home.database, key, tell)
        database = open_reader(home.database, key, still=True)
    except StoreFailed as failed:
        yield _failed(failed)
        return
    try:
        found = schema_of(database)
        if found < SCHEMA_VERSION:
            yield Finding("store.older", Severity.NOTICE, {"found": found, "known": SCHEMA_VERSION})
            return
        with translated():
            for look in (*_LOOKS, *(_AT_EVERY_ROW if whole else ())):
                yield from look(database, clock)
    except DamagedStore as failed:
        yield _failed(failed)
    finally:
        database.close()


def _references(database: Database, _clock: Clock) -> Iterator[Finding]:
    broken = len(database.execute("PRAGMA foreign_key_check").fetchall())
    if broken:
        yield Finding("record.broken_references", Severity.ERROR, {"rows": broken})


def _enclosed(database: Database, _clock: Clock) -> Iterator[Finding]:
    """Find events of this device that leave and have no place in the outbox, though nobody held them back."""
    lost = database.execute(
        "SELECT count(*) FROM event WHERE roam_sequence > 0 AND device = (SELECT device FROM meta)"  # noqa: S608
        " AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.event = event.id)"
        f" AND number > {let_go_until(database)} AND NOT {held_back_sql(database)}"
    ).fetchone()[0]
    if lost:
        yield Finding("outbox.lost", Severity.ERROR, {"statements": lost})


def _delivery(database: Database, clock: Clock) -> Iterator[Finding]:
    outbox = Outbox(database, clock)
    counts, retry = outbox.counts(), outbox.retry()
    if counts.quarantined:
        yield Finding("outbox.quarantined", Severity.ERROR, {"statements": counts.quarantined})
    if counts.unsealed:
        yield Finding("outbox.unsealed", Severity.NOTICE, {"statements": counts.unsealed})
    if retry.paused:
        yield Finding("outbox.paused", Severity.ERROR, {"problem": retry.last_problem})
    lrs = database.execute("SELECT 1 FROM lrs").fetchone() is not None
    state = sending_state(lrs=lrs, counts=counts, sending=retry, pulling=outbox.retry(PULL_QUEUE))
    if lrs:
        yield Finding("sending.state", Severity.NOTICE, msgspec.to_builtins(state))


def _repository(database: Database, clock: Clock) -> Iterator[Finding]:
    """Find a pack repository that was not believed, or whose signatures run out soon. What is installed works on."""
    ledger = Ledger(database)
    setting, expires_ms = ledger.setting(), ledger.state().expires_ms
    if setting is None:
        return
    name = setting.name or setting.place
    if ledger.state().problem in REFUSED:
        yield Finding("repository.refused", Severity.WARNING, {"name": name, "problem": ledger.state().problem})
    if not expires_ms:
        return
    days = (expires_ms - read_trusted_now(database, clock.now_ms()).ms) // DAY_MS
    if days < 0:
        yield Finding("repository.expired", Severity.WARNING, {"name": name})
    elif days < WARN_DAYS:
        yield Finding("repository.expires", Severity.WARNING, {"days": days, "name": name})


def _clock_ahead(database: Database, clock: Clock) -> Iterator[Finding]:
    """Find a record that reaches into the future: this clock, or the one an event was recorded by, is wrong."""
    latest = latest_ms(database)
    if latest > clock.now_ms() + DAY_MS:
        yield Finding("clock.behind_record", Severity.WARNING, {"days": (latest - clock.now_ms()) // DAY_MS})


def _lrs(database: Database, _clock: Clock) -> Iterator[Finding]:
    """Find what the LRS, as it was last asked, cannot do for people here."""
    if database.execute("SELECT 1 FROM lrs").fetchone() is None:
        return
    probed = read_probed(database)
    if probed is None:
        yield Finding("lrs.not_probed", Severity.NOTICE, {})
        return
    day = dt.datetime.fromtimestamp(probed.at_ms / 1000, dt.UTC).strftime("%Y-%m-%d")
    yield Finding("lrs.probed", Severity.NOTICE, {"day": day})
    if not probed.reachable:
        return
    if not probed.reads:
        yield Finding("lrs.writes_only", Severity.NOTICE, {})
    if probed.reads_others is False:
        yield Finding("lrs.reads_own", Severity.NOTICE, {})
    if probed.related_agents is False:
        yield Finding("lrs.finds_nothing", Severity.WARNING, {})
    if probed.largest_body is not None and probed.largest_body < SMALL_BODY:
        yield Finding("lrs.small", Severity.NOTICE, {"bytes": probed.largest_body})


def _clashes(database: Database, _clock: Clock) -> Iterator[Finding]:
    """Find that two machines recorded under one device id."""
    found = read_clashes(database)
    if found.entries:
        yield Finding("roaming.clashes", Severity.WARNING, {"entries": found.entries, "device": found.device})


def _organisation(database: Database, _clock: Clock) -> Iterator[Finding]:
    """Find statements of people here that are under another organisation than the one that is set."""
    place = "json_extract(text, '$.actor.account.homePage')"
    meta = read_meta(database)
    if meta is None or not meta.organisation:
        return
    rows = database.execute(
        f"SELECT {place}, count(*) FROM outbox JOIN event ON event.id = outbox.event"  # noqa: S608
        " JOIN statement ON statement.number = outbox.number"
        f" WHERE json_valid(text) AND {place} <> ? GROUP BY 1 ORDER BY 2 DESC",
        [meta.organisation],
    ).fetchall()
    if rows:
        total = sum(row[1] for row in rows)
        params: dict[str, Param] = {"statements": total, "organisation": meta.organisation, "before": str(rows[0][0])}
        yield Finding("organisation.changed", Severity.WARNING, params)


def _livery(database: Database, _clock: Clock) -> Iterator[Finding]:
    if livery_broken(database):
        yield Finding("look.unreadable", Severity.WARNING, {})


_LOOKS: tuple[Callable[[Database, Clock], Iterator[Finding]], ...] = (
    _delivery,
    _clock_ahead,
    _repository,
    _lrs,
    _clashes,
    _livery,
    carers,
    erasures,
    doubted_clock,
    other_machine,
    chores,
    disk_fills,
    kiosk,
)
_AT_EVERY_ROW = (_references, _enclosed, _organisation)
"""These read all events and statements: seconds of a million, for who asks for everything."""
