# SPDX-License-Identifier: Apache-2.0
"""The tables of a new database, made at once as its migrations made them the first time in a process.

The migrations take twelve milliseconds more. What they do one by one, on a disk that fills up and when they are
killed, is tried where `one_by_one` says so, and in every process that tests start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from app.record.schema import migrations
from app.record.sqlite import Database

ONE_BY_ONE: Callable[..., None] = migrations.apply


class AtOnce:
    """Applies all migrations to an empty database in one transaction; to any other, one by one."""

    def __init__(self) -> None:
        self._made: tuple[list[str], dict[str, list[tuple[object, ...]]], int] | None = None

    def __call__(self, database: Database, **how_far: str) -> None:
        new = not how_far and not database.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
        if not new or self._made is None:
            ONE_BY_ONE(database, **how_far)
            self._made = self._made or (_made(database) if new else None)
            return
        tables, rows, version = self._made
        with database.atomic():
            for sql in tables:
                database.execute(sql)
            for name, found in rows.items():
                marks = ", ".join("?" * len(found[0]))
                database.conn.executemany(f'INSERT INTO "{name}" VALUES ({marks})', found)
            database.execute(f"PRAGMA user_version = {version}")


def _made(database: Database) -> tuple[list[str], dict[str, list[tuple[object, ...]]], int]:
    """What was made: tables before what stands on them, the rows that are there already, the version."""
    made = database.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").fetchall()
    names = [name for kind, name, _sql in made if kind == "table"]
    rows = {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
    in_order = sorted(made, key=lambda each: each[0] != "table")
    version = int(database.execute("PRAGMA user_version").fetchone()[0])
    return [sql for _kind, _name, sql in in_order], {name: found for name, found in rows.items() if found}, version


@pytest.fixture(scope="session", autouse=True)
def tables_at_once() -> Iterator[None]:
    """Make new databases at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "apply", AtOnce())
        yield


@pytest.fixture(scope="module")
def one_by_one() -> Iterator[None]:
    """In this module new databases are made as in the program."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "apply", ONE_BY_ONE)
        yield
