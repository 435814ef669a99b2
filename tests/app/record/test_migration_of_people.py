# SPDX-License-Identifier: Apache-2.0
"""A database of the first schema, with people who learned, becomes one of the newest."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from sqlite_utils.migrations import Migrations

from app.record import database as opening
from app.record.backup import backups
from app.record.errors import OlderStore
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.schema import MIGRATION_SET, SCHEMA_VERSION, m001_record
from app.record.store import read_store
from tests.app.record.record_kit import KEY, answered, fresh_database, open_record, tables
from ui.compose import open_program

OLD = Migrations(MIGRATION_SET)
OLD()(m001_record)


def old_database(folder: Path) -> None:
    """What the program wrote before there were sites, rights and merges."""
    path = folder / "stepwell.db"
    path.touch(mode=0o600)
    database = opening.connect(path, KEY, opening.Mode.MAKE, synchronous="OFF", log=False)
    OLD.apply(database)
    assert database.execute("PRAGMA user_version").fetchone() == (1,)
    for learner, name in (("ana", "Señora Ñandú"), ("bo", "Bo O'Łuk"), ("li", "李 明")):
        database.execute(
            "INSERT INTO learner (id, name, role, added_ms) VALUES (?, ?, 'supervisor', 1)", (learner, name)
        )
    database.execute("INSERT INTO credential (learner, pin_hash, changed_ms) VALUES ('ana', 'hash', 1)")
    database.execute(
        "INSERT INTO event (id, learner, device, sequence, roam_sequence, at_ms, offset_ms, settled, boot, kind, fact)"
        " VALUES (?, 'ana', 'd1', 1, 1, 1800000000000, 0, 1, 'b', 'AnswerGiven', ?)",
        ("0" * 36, msgspec.json.encode(answered("i1")).decode()),
    )
    database.close()


def test_people_of_the_first_schema_are_all_there_and_found(tmp_path: Path) -> None:
    old_database(tmp_path)
    told: list[Path] = []
    database = opening.open_database(tmp_path / "stepwell.db", KEY, create=False, before_migration=told.append)
    try:
        assert told == [tmp_path / "stepwell.db"]
        assert database.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert database.execute("SELECT id, search, site, merged_into, role FROM learner ORDER BY id").fetchall() == [
            ("ana", "senora nandu", "", "", "supervisor"),
            ("bo", "bo oluk", "", "", "supervisor"),
            ("li", "李 明", "", "", "supervisor"),
        ]
        assert database.execute("SELECT pin_hash, kind, must_change FROM credential").fetchall() == [("hash", "pin", 0)]
        record = open_record(database)
        assert tables(database)["tally"] == [("ana", "i1", 1, 1)]
        assert record.rebuild(verify=True).differences == ()
        (event,) = record.append("ana", answered("i2"))
        assert (event.sequence, event.roam_sequence) == (2, 2)
    finally:
        database.close()


def test_an_old_database_and_a_new_one_have_the_same_tables(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    old_database(tmp_path / "old")
    schemas = []
    old = opening.open_database(tmp_path / "old" / "stepwell.db", KEY, create=False)
    new = fresh_database(tmp_path)
    for database in (old, new):
        schemas.append(database.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall())
        database.close()
    assert schemas[0] == schemas[1]


def test_who_only_reads_has_an_old_file_brought_up_to_date_with_a_copy_of_it(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    home = Home(tmp_path).make()
    keys = KeyStore(home)
    home.key.write_bytes(KEY.hex().encode() if isinstance(KEY, bytes) else KEY.encode())
    home.key.chmod(0o600)
    old_database(tmp_path)
    keys.confirm(keys.key())
    with pytest.raises(OlderStore) as error:
        read_store(home, keys)
    assert error.value.params == {"found": 1, "known": SCHEMA_VERSION}
    with open_program(home, write=False) as program:
        assert [card.id for card in program.accounts.cards()] == ["bo", "ana", "li"]
        assert program.people.find("senora")[0].id == "ana"
        assert len(list(program.record.events("ana"))) == 1
    assert len(backups(home, keys.key())) == 1, "the file as it was"
