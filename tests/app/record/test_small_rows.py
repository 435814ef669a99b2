# SPDX-License-Identifier: Apache-2.0
"""The texts of the outbox in a table of their own: what an older file becomes, what is written, what goes with what."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.record import database as opening
from app.record.database import log_of, transaction
from app.record.enclosing import enclose, seal
from app.record.outbox import Outbox
from app.record.outgoing import Batch, State
from app.record.schema import MIGRATION_SET, migrations
from app.statements import terms
from tests.app.record.record_kit import KEY, NOON, HandClock, add_learner, fresh_database

BEFORE = Migrations(MIGRATION_SET)
for made in migrations._migrations:
    if made.name == "m005_small_rows":
        break
    BEFORE()(made.fn)


def event_id(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def text_of(number: int, size: int = 40) -> str:
    return f'{{"id":"{event_id(number)}","é":"{"x" * size}"}}'


def old_file(folder: Path) -> Path:
    """A file as it was, with a statement in each state, one of unknown time, and one that was let go."""
    path = folder / "stepwell.db"
    path.touch(mode=0o600)
    database = opening.connect(path, KEY, opening.Mode.MAKE, synchronous="OFF", log=False)
    BEFORE.apply(database)
    database.execute("INSERT INTO batch (id, created_ms, position) VALUES ('4-2', 1, 4)")
    rows = (
        (2, "sent", None, "", 5),
        (3, "quarantined", None, "400: no", None),
        (4, "batched", "4-2", "", None),
        (5, "batched", "4-2", "", None),
        (6, "waiting", None, "", None),
    )
    for number, *way in rows:
        text = text_of(number)
        database.execute(
            "INSERT INTO outbox (number, event, statement, bytes, state, batch, problem, sent_ms)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (number, event_id(number), text, len(text.encode()), *way),
        )
    database.execute("INSERT INTO outbox (number, event) VALUES (7, ?)", [event_id(7)])
    database.close()
    return path


def test_an_older_file_keeps_every_statement_in_its_state_with_its_bytes(tmp_path: Path) -> None:
    database = opening.open_database(old_file(tmp_path), KEY, create=False)
    outbox = Outbox(database, HandClock())
    rows = list(outbox.rows())
    assert [(row.number, row.state, row.problem, row.sent_ms) for row in rows] == [
        (2, State.SENT, "", 5),
        (3, State.QUARANTINED, "400: no", None),
        (4, State.BATCHED, "", None),
        (5, State.BATCHED, "", None),
        (6, State.WAITING, "", None),
        (7, State.WAITING, "", None),
    ]
    assert [row.statement for row in rows] == [*(text_of(number) for number in range(2, 7)), None]
    assert [row.bytes for row in rows] == [*(len(text_of(number).encode()) for number in range(2, 7)), 0]
    frozen = outbox.freeze_batch()
    assert frozen is not None
    assert (frozen.id, [event for event, _ in frozen.items]) == ("4-2", [event_id(4), event_id(5)])
    with transaction(database):
        assert seal(database, [(event_id(7), text_of(7))]) == 1
    following = outbox.delivered(frozen.id, NOON)
    assert following is not None
    assert [text for _, text in following.items] == [text_of(6), text_of(7)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    database.close()


def filled(database: Database, count: int, size: int) -> Outbox:
    outbox = Outbox(database, HandClock())
    outbox.carry((event_id(number), text_of(number, size)) for number in range(1, count + 1))
    return outbox


def test_a_text_is_written_once_and_not_again_when_it_is_frozen_and_sent(tmp_path: Path) -> None:
    database = fresh_database(tmp_path)
    outbox = filled(database, 200, 2_300)
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    batch = outbox.freeze_batch()
    while batch is not None:
        batch = outbox.delivered(batch.id, NOON)
    assert outbox.counts().sent == 200
    assert log_of(tmp_path / "stepwell.db").stat().st_size < 200 * 2_300 / 2  # it was 1.9 MB
    database.close()


def test_a_text_goes_with_its_place_and_only_with_it(tmp_path: Path) -> None:
    database = fresh_database(tmp_path)
    outbox = filled(database, 3, 40)
    for sql in (
        "DELETE FROM statement",
        "UPDATE statement SET text = 'x'",
        "DELETE FROM outbox",
        "UPDATE outbox SET bytes = 1",
    ):
        with pytest.raises(driver.IntegrityError), transaction(database):
            database.execute(sql)
    batch = outbox.freeze_batch(most=2)
    assert batch is not None
    outbox.delivered(batch.id, NOON)
    with transaction(database):
        database.execute("DELETE FROM outbox WHERE state = 'sent'")
    assert database.execute("SELECT number, text FROM statement").fetchall() == [(3, text_of(3))]
    database.close()


def test_what_has_a_place_keeps_it_and_its_text(tmp_path: Path) -> None:
    database = fresh_database(tmp_path)
    with transaction(database):
        assert enclose(database, [(event_id(1), None), (event_id(2), "two")]) == 2
        assert enclose(database, [(event_id(1), "one"), (event_id(2), "other"), (event_id(3), "three")]) == 1
        assert seal(database, [(event_id(1), "first"), (event_id(2), "other")]) == 1
        assert seal(database, [(event_id(1), "second")]) == 0
    assert list(Outbox(database, HandClock()).texts()) == ["first", "two", "three"]
    assert [row.bytes for row in Outbox(database, HandClock()).rows()] == [5, 3, 5]
    database.close()


OURS = (
    f'{{"actor":{{"account":{{"name":"%s"}}}},"context":{{"extensions":{{"{terms.DEVICE}":"d9","{terms.SEQUENCE}":"1"}}}},'
    '"timestamp":"2027-01-15T08:00:00Z"}'
)


@pytest.mark.parametrize("another", [False, True], ids=["the same", "after a restart"])
def test_a_manifest_is_owed_for_what_is_still_in_the_batch(tmp_path: Path, *, another: bool) -> None:
    """Whoever was erased while their statements were on the way is not written down again."""
    database = fresh_database(tmp_path)
    outbox = Outbox(database, HandClock())
    add_learner(database, "ana", "bo")
    outbox.carry([(event_id(1), OURS % "ana"), (event_id(2), OURS % "bo")])
    batch = outbox.freeze_batch()
    assert batch is not None
    with transaction(database):
        database.execute("INSERT INTO tombstone (learner, erased_ms) VALUES ('bo', 1)")
        database.execute("DELETE FROM outbox WHERE event = ?", [event_id(2)])
    (Outbox(database, HandClock()) if another else outbox).delivered(batch.id, NOON)
    assert database.execute("SELECT learner FROM handover").fetchall() == [("ana",)]
    database.close()


def test_another_batch_under_an_id_that_was_given_out_before_is_read_anew(tmp_path: Path) -> None:
    """An erasure leaves one of a batch of two; given up, it is frozen with the next one, and has the id again."""
    database = fresh_database(tmp_path)
    outbox = Outbox(database, HandClock())
    outbox.carry([(event_id(1), OURS % "ana"), (event_id(2), OURS % "bo"), (event_id(3), OURS % "cy")])
    batch = outbox.freeze_batch(most=2)
    assert batch is not None
    with transaction(database):
        database.execute("INSERT INTO tombstone (learner, erased_ms) VALUES ('bo', 1)")
        database.execute("DELETE FROM outbox WHERE event = ?", [event_id(2)])
    other = Outbox(database, HandClock())  # another process
    other.split(batch.id)
    again = other.freeze_batch(most=2)
    assert isinstance(again, Batch)
    assert (again.id, len(again.items)) == (batch.id, 2)
    outbox.delivered(batch.id, NOON)
    assert sorted(database.execute("SELECT learner FROM handover").fetchall()) == [("ana",), ("cy",)]
    database.close()
