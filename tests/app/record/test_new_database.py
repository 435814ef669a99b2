# SPDX-License-Identifier: Apache-2.0
"""A new database that tests make at once is what its migrations make: see `tests.new_database`."""

from __future__ import annotations

from pathlib import Path

from app.record.database import open_database
from app.record.schema import migrations
from tests.new_database import ONE_BY_ONE, AtOnce

KEY = bytes(32)


def whole(path: Path) -> tuple[object, ...]:
    """All that is in a new database but the times of its migrations."""
    database = open_database(path, KEY, create=True)
    made = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    rows = {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for kind, name, *_ in made if kind == "table"}
    applied = [row[:3] for row in rows.pop("_sqlite_migrations")]
    settings = [database.execute(f"PRAGMA {name}").fetchone() for name in ("user_version", "auto_vacuum")]
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()
    return made, rows, applied, settings


def test_all_of_it_is_there(tmp_path, monkeypatch):
    monkeypatch.setattr(migrations, "apply", ONE_BY_ONE)
    as_in_the_program = whole(tmp_path / "one_by_one.db")
    monkeypatch.setattr(migrations, "apply", AtOnce())
    assert whole(tmp_path / "first.db") == as_in_the_program
    monkeypatch.setattr("tests.new_database.ONE_BY_ONE", None)  # from now on none of them is asked
    assert whole(tmp_path / "second.db") == as_in_the_program
