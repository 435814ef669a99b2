# SPDX-License-Identifier: Apache-2.0
"""A kill while the database's log was being ended leaves a journal: whoever comes next takes it back, a reader too."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.record.database import Mode, connect, look_at, open_database, open_reader
from app.record.errors import ReadOnlyStore
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE

KEY = bytes(range(32))


@pytest.fixture
def killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """The files as a kill leaves them that came between the first page written and the end of the transaction."""
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    alive, killed = Home(tmp_path / "alive").make(), Home(tmp_path / "killed").make()
    open_database(alive.database, KEY, create=True).close()
    database = connect(alive.database, KEY, Mode.WRITE, log=False)
    assert database.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete"
    database.execute("PRAGMA cache_size = 2")  # pages reach the file before the end
    database.execute("BEGIN")
    database.execute("CREATE TABLE half_done (bytes)")
    for _ in range(50):
        database.execute("INSERT INTO half_done VALUES (randomblob(2000))")
    for path in alive.path.iterdir():
        shutil.copy(path, killed.path / path.name)
    database.conn.rollback()
    database.close()
    assert killed.database.with_name("stepwell.db-journal").stat().st_size > 0
    return killed


def tables(home: Home, *, still: bool = False) -> set[str]:
    reader = open_reader(home.database, KEY, still=still)
    try:
        return set(reader.table_names())
    finally:
        reader.close()


@pytest.mark.parametrize("still", [False, True])
def test_who_only_reads_sees_what_there_was_before(killed: Home, still: bool) -> None:
    found = tables(killed, still=still)
    assert "event" in found
    assert "half_done" not in found
    assert not killed.database.with_name("stepwell.db-journal").exists()
    assert tables(killed) == found


def test_who_may_not_write_is_told_so_and_nothing_is_changed(killed: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {path.name: path.read_bytes() for path in killed.path.iterdir()}
    monkeypatch.setattr(
        "app.record.database.look_at", lambda path, *, write: look_at(path) if not write else refuse(path)
    )

    def refuse(path: Path) -> None:
        raise ReadOnlyStore(file=path.name)

    with pytest.raises(ReadOnlyStore) as told:
        open_reader(killed.database, KEY)
    assert told.value.params["file"] == "stepwell.db"
    assert {path.name: path.read_bytes() for path in killed.path.iterdir()} == before
