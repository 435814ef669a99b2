# SPDX-License-Identifier: Apache-2.0
"""What is worth knowing of who looks after a data folder, its clock, its log and its certificates. Looks only."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from app.clock import DAY_MS, Clock
from app.kiosk_setup import START_NOTE, kiosk_findings
from app.logbook.lines import at
from app.logbook.reading import read_lines
from app.machine import machine_fingerprint, same_machine
from app.maintenance.chores import Done, late
from app.maintenance.ledger import read_done
from app.maintenance.room import days_left, read_room
from app.privacy.waiting import planned
from app.record.finding import Finding, Severity
from app.record.home import Home
from app.record.meta import read_meta, read_note
from app.record.sqlite import Database
from app.trusted_time import TimeSource, read_trusted_now

LOG_DAYS = 7
SOON_DAYS = 30
"""A certificate that ends sooner is worth a word: whoever makes another one needs a while."""
_HERE = "left_ms IS NULL AND merged_into = ''"
_STAFF = "role IN ('supervisor', 'operator')"
_NO_PIN = "NOT EXISTS (SELECT 1 FROM credential WHERE credential.learner = learner.id)"


def carers(database: Database, _clock: Clock) -> Iterator[Finding]:
    """Find that nobody here can look after the device, and staff who cannot prove who they are."""
    people, operators, open_staff = database.execute(
        f"SELECT count(*), total(role = 'operator' AND NOT {_NO_PIN}), total({_STAFF} AND {_NO_PIN})"  # noqa: S608
        f" FROM learner WHERE {_HERE}"
    ).fetchone()
    if people and not operators and not _elsewhere(database):
        yield Finding("people.no_operator", Severity.NOTICE, {})
    if open_staff:
        yield Finding("people.staff_without_pin", Severity.WARNING, {"people": int(open_staff)})


def erasures(database: Database, _clock: Clock) -> Iterator[Finding]:
    """Find people who wait to be erased."""
    waiting = len(planned(database))
    if waiting:
        yield Finding("people.erasures_wait", Severity.NOTICE, {"people": waiting})


def _elsewhere(database: Database) -> bool:
    """Whether somebody with a PIN is an operator by a membership."""
    row = database.execute(
        "SELECT 1 FROM membership JOIN credential USING (learner) WHERE membership.role = 'operator' LIMIT 1"
    ).fetchone()
    return row is not None


def doubted_clock(database: Database, clock: Clock) -> Iterator[Finding]:
    """Find that the device's clock stands before a time that has certainly passed."""
    now_ms = clock.now_ms()
    trusted = read_trusted_now(database, now_ms)
    if trusted.source is TimeSource.LAST_TRUSTED and trusted.ms - now_ms > DAY_MS:
        yield Finding("clock.too_early", Severity.WARNING, {"days": (trusted.ms - now_ms) // DAY_MS})


def other_machine(database: Database, _clock: Clock) -> Iterator[Finding]:
    """Find a folder that was last opened on another machine: it gets another device id at the next start."""
    meta, machine = read_meta(database), machine_fingerprint()
    if meta is not None and machine and meta.machine and not same_machine(meta.machine, machine):
        yield Finding("device.moved", Severity.NOTICE, {"device": meta.device})


def chores(database: Database, clock: Clock) -> Iterator[Finding]:
    """Find what the device did for itself, what of it failed, and what it had no time for."""
    done, meta = read_done(database), read_meta(database)
    for chore, how in done.items():
        if how.code:
            yield Finding("chore.failed", Severity.WARNING, {"chore": chore.value, "day": _day(how), "why": how.code})
    for chore, days in late(done, clock.now_ms(), meta.created_ms if meta else clock.now_ms()).items():
        yield Finding("chore.late", Severity.NOTICE, {"chore": chore.value, "days": days})
    if good := [f"{chore.value} {_day(how)}" for chore, how in done.items() if not how.code]:
        yield Finding("chore.done", Severity.NOTICE, {"done": ", ".join(good)})


def disk_fills(database: Database, _clock: Clock) -> Iterator[Finding]:
    """Find that the disk is full soon, at the pace of the last weeks."""
    days = days_left(read_room(database))
    if days is not None:
        yield Finding("disk.fills", Severity.WARNING, {"days": days})


def kiosk(database: Database, _clock: Clock) -> Iterator[Finding]:
    """Find what the system of a kiosk lacks."""
    yield from kiosk_findings(read_note(database, START_NOTE) == "true")


def _day(done: Done) -> str:
    return at(done.at_ms)[:10]


def log(home: Home, clock: Clock) -> Iterator[Finding]:
    """Find mistakes of the program that were written down in the last days."""
    since = at(clock.now_ms() - LOG_DAYS * DAY_MS)
    bugs = sum(1 for _ in read_lines(home.logs, since=since, level="critical"))
    if bugs:
        yield Finding("log.bugs", Severity.WARNING, {"times": bugs, "days": LOG_DAYS})


def certificates(home: Home, clock: Clock) -> Iterator[Finding]:
    """Find certificates for the LRS that have ended, end soon, or cannot be read."""
    if not home.lrs.is_dir():
        return
    from cryptography import x509  # noqa: PLC0415 - few devices have any

    now = dt.datetime.fromtimestamp(clock.now_ms() / 1000, dt.UTC)
    for file in sorted(path for path in home.lrs.iterdir() if path.is_file()):
        try:
            content = file.read_bytes()
            found = x509.load_pem_x509_certificates(content) if b"BEGIN CERTIFICATE" in content else []
        except (OSError, ValueError):
            yield Finding("lrs.certificate_unreadable", Severity.WARNING, {"file": file.name})
            continue
        days = min(((each.not_valid_after_utc - now).days for each in found), default=SOON_DAYS)
        if days < 0:
            yield Finding("lrs.certificate_ended", Severity.WARNING, {"file": file.name})
        elif days < SOON_DAYS:
            yield Finding("lrs.certificate_ends", Severity.WARNING, {"file": file.name, "days": days})
