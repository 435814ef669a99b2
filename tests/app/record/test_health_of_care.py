# SPDX-License-Identifier: Apache-2.0
"""What the doctor says of who looks after a device, its clock, log and certificates, and how much it reads."""

from __future__ import annotations

import datetime as dt

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.clock import DAY_MS
from app.logbook.keeping import append
from app.logbook.lines import at, bug_line
from app.maintenance.chores import LATE_DAYS, Chore, Done
from app.maintenance.ledger import keep_done
from app.privacy.waiting import plan
from app.record import health
from app.record.backup import back_up
from app.record.database import transaction
from app.record.health import inspect
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore
from app.record.meta import identify
from app.record.schema import SCHEMA_VERSION
from app.record.store import open_store
from tests.app.record.record_kit import NOON, add_learner, counting_ids
from ui import wording


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    return Home(tmp_path / "home").make()


@pytest.fixture
def database(home, clock):
    with open_store(home, KeyStore(home), clock) as database:
        identify(database, "", new_id=counting_ids(), now_ms=clock.now_ms())
        yield database


def said(home, clock, *beginnings, full=True):
    found = [each for each in inspect(home, clock, full=full) if each.code.startswith(beginnings)]
    assert all("{" not in wording.health(each.code, each.params) for each in found)
    return {each.code: each.params for each in found}


def role(database, who, role, *, pin):
    with transaction(database):
        database.execute("UPDATE learner SET role = ? WHERE id = ?", [role, who])
        database.execute("DELETE FROM credential WHERE learner = ?", [who])
        if pin:
            database.execute("INSERT INTO credential (learner, pin_hash, changed_ms) VALUES (?, 'x', 0)", [who])


def test_who_looks_after_the_device_and_who_cannot_prove_it(home, clock, database):
    assert said(home, clock, "people.") == {}
    add_learner(database, "ana", "ben")
    assert said(home, clock, "people.") == {"people.no_operator": {}}
    role(database, "ana", "operator", pin=False)
    assert said(home, clock, "people.") == {"people.no_operator": {}, "people.staff_without_pin": {"people": 1}}
    role(database, "ana", "operator", pin=True)
    assert said(home, clock, "people.") == {}


def test_who_waits_to_be_erased_is_counted_and_not_named(home, clock, database):
    add_learner(database, "ana")
    with transaction(database):
        plan(database, "ana", clock.now_ms())
    assert said(home, clock, "people.erasures") == {"people.erasures_wait": {"people": 1}}


def test_a_clock_that_stands_before_what_has_certainly_passed(home, clock, database):
    assert said(home, clock, "clock.") == {}
    clock.jump(0)
    assert said(home, clock, "clock.")["clock.too_early"]["days"] > 20_000


def test_a_folder_of_another_machine(home, clock, database, monkeypatch):
    monkeypatch.setattr("app.record.looked_after.machine_fingerprint", lambda: "another")
    assert said(home, clock, "device.") == {}, "whose machine was not known"
    with transaction(database):
        database.execute("UPDATE meta SET machine = 'this one'")
    assert list(said(home, clock, "device.")) == ["device.moved"]


def test_mistakes_of_the_last_days_that_the_log_has(home, clock, database):
    append(home.logs, bug_line(ValueError("x"), now_ms=NOON - 8 * DAY_MS))
    assert said(home, clock, "log.") == {}
    append(home.logs, bug_line(ValueError("x"), now_ms=NOON - 6 * DAY_MS))
    assert said(home, clock, "log.") == {"log.bugs": {"times": 1, "days": 7}}


def certificate(days):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "lrs")])
    now = dt.datetime.fromtimestamp(NOON / 1000, dt.UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(now - dt.timedelta(days=400))
    made = builder.not_valid_after(now + dt.timedelta(days=days)).sign(key, hashes.SHA256())
    return made.public_bytes(serialization.Encoding.PEM)


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        (certificate(300), []),
        (certificate(10), ["lrs.certificate_ends"]),
        (certificate(-2), ["lrs.certificate_ended"]),
        (certificate(300) + certificate(-2), ["lrs.certificate_ended"]),
        (b"-----BEGIN CERTIFICATE-----\nbroken\n-----END CERTIFICATE-----\n", ["lrs.certificate_unreadable"]),
    ],
)
def test_certificates_of_the_lrs(home, clock, database, content, codes):
    home.lrs.mkdir()
    (home.lrs / "ca.pem").write_bytes(content)
    assert list(said(home, clock, "lrs.certificate")) == codes


def test_a_large_database_is_read_whole_when_it_is_asked_for(home, clock, database, monkeypatch):
    back_up(home, KeyStore(home).key(), now_ms=NOON)
    read = []
    monkeypatch.setattr(health, "integrity_check", lambda path, _key, _tell: read.append(path))
    monkeypatch.setattr("app.record.backup.integrity_check", lambda path, _key, _tell: read.append(path))
    assert said(home, clock, "checked.", full=False) == {}
    assert len(read) == 2
    monkeypatch.setattr(health, "WHOLE_BYTES", 1)
    assert list(said(home, clock, "checked.", "backup.", full=False)) == ["checked.part"]
    assert len(read) == 2
    assert said(home, clock, "checked.") == {}
    assert len(read) == 4


def test_a_file_of_an_older_program_is_named_and_stays_as_it_is(home, clock, database):
    add_learner(database, "ana")
    database.execute("PRAGMA user_version = 3")
    assert said(home, clock, "store.", "people.") == {"store.older": {"found": 3, "known": SCHEMA_VERSION}}
    assert database.execute("PRAGMA user_version").fetchone()[0] == 3


def test_what_the_device_did_for_itself_what_failed_and_what_waits(home, clock, database):
    assert said(home, clock, "chore.") == {}
    keep_done(database, Chore.COPY, Done(NOON))
    keep_done(database, Chore.PACKS, Done(NOON, "not-a-pack"))
    day = at(NOON)[:10]
    found = said(home, clock, "chore.")
    assert found["chore.done"] == {"done": f"copy {day}"}
    assert found["chore.failed"] == {"chore": "packs", "day": day, "why": "not-a-pack"}
    clock.pass_ms(LATE_DAYS * DAY_MS)
    assert said(home, clock, "chore.late")["chore.late"]["days"] == LATE_DAYS
    for chore in Chore:
        keep_done(database, chore, Done(clock.now_ms()))
    assert list(said(home, clock, "chore.")) == ["chore.done"]
