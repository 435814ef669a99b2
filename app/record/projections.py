# SPDX-License-Identifier: Apache-2.0
"""Tables that the screens read: folded from the events of each learner, written as differences, thrown away at will."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Protocol, TypeAlias, TypeVar

import msgspec

from app.events import Event
from app.record.sqlite import Database

S = TypeVar("S")
Value: TypeAlias = "str | int | float | bytes | None"
Key: TypeAlias = "tuple[Value, ...]"
"""Values of the key columns after the learner, in the table's order; `()` for a table with one row per learner."""
Row: TypeAlias = "tuple[Value, ...]"
"""Values of the columns that are not key columns, in the table's order."""
Rows: TypeAlias = "Mapping[str, Mapping[Key, Row]]"
"""For one learner: by table name, then by key. A table left out has no rows."""


class ProjectionTable(msgspec.Struct, frozen=True):
    """`columns` maps names to TEXT, INTEGER, REAL or BLOB; `key` names the key columns, `learner` (TEXT) first.

    Names are literals of the program and go into SQL as they are.
    """

    name: str
    columns: Mapping[str, str]
    key: tuple[str, ...]
    indexes: tuple[tuple[str, ...], ...] = ()

    def __post_init__(self) -> None:
        if self.key[:1] != ("learner",) or not set(self.key) <= set(self.columns):
            raise ValueError(f"{self.name}: the first key column is learner, and key columns are columns")
        if not all(name.isidentifier() for name in (self.name, *self.columns)):
            raise ValueError(f"{self.name}: names of tables and columns are identifiers")

    @property
    def rest(self) -> tuple[str, ...]:
        """The columns that are not key columns, in their order."""
        return tuple(name for name in self.columns if name not in self.key)


class Projector(Protocol[S]):
    """A pure fold over one learner's events, and what of it stands in tables. A changed `version` rebuilds at open."""

    @property
    def tables(self) -> tuple[ProjectionTable, ...]: ...
    @property
    def version(self) -> str: ...
    def start(self, learner: str) -> S: ...
    def fold(self, state: S, event: Event) -> S: ...
    def rows(self, state: S) -> Rows: ...


class Difference(msgspec.Struct, frozen=True):
    """A row that the fold and the table do not agree on. `key` leaves the learner out."""

    table: str
    learner: str
    key: Key


class _Statements:
    """The SQL of one table, made once."""

    def __init__(self, table: ProjectionTable) -> None:
        name, key, rest = table.name, table.key, table.rest
        columns = ", ".join((*key, *rest))
        marks = ", ".join("?" * len(table.columns))
        change = ", ".join(f"{column} = excluded.{column}" for column in rest)
        match = " AND ".join(f"{column} = ?" for column in key)
        action = f"UPDATE SET {change}" if rest else "NOTHING"
        # The names are checked to be identifiers when the table is declared.
        self.put = f"INSERT INTO {name} ({columns}) VALUES ({marks}) ON CONFLICT ({', '.join(key)}) DO {action}"  # noqa: S608
        self.drop = f"DELETE FROM {name} WHERE {match}"  # noqa: S608
        self.read = f"SELECT {columns} FROM {name} WHERE learner = ?"  # noqa: S608
        self.learners = f"SELECT DISTINCT learner FROM {name}"  # noqa: S608
        self.keys = len(key)


class Projections:
    """The projection tables in one database. Every method that writes is called inside a transaction."""

    def __init__(self, database: Database, tables: tuple[ProjectionTable, ...], version: str) -> None:
        self._database = database
        self._tables = tables
        self._statements = {table.name: _Statements(table) for table in tables}
        self._fingerprint = _fingerprint(tables, version)
        self.current = self._made().get("fingerprint") == self._fingerprint
        """Whether the tables were made by this projector, at this version."""

    def renew(self, version: str) -> None:
        """Say that the tables are this projector's at another version: for who has marked whose rows are not yet."""
        self._fingerprint = _fingerprint(self._tables, version)
        self._write_made()

    def recreate(self) -> None:
        """Drop the tables of whatever projector was here before and make these, empty."""
        for name in self._made().get("tables", "").split():
            self._database.execute(f"DROP TABLE IF EXISTS {name}")
        for table in self._tables:
            columns = ", ".join(
                f"{name} {kind}{' NOT NULL' if name in table.key else ''}" for name, kind in table.columns.items()
            )
            key = ", ".join(table.key)
            self._database.execute(f"CREATE TABLE {table.name} ({columns}, PRIMARY KEY ({key})) STRICT, WITHOUT ROWID")
            for number, index in enumerate(table.indexes):
                self._database.execute(f"CREATE INDEX {table.name}_{number} ON {table.name} ({', '.join(index)})")
        self._write_made()
        self.current = True

    def read(self, learner: str) -> dict[str, dict[Key, Row]]:
        """Return the rows of a learner as they stand in the tables; none if the tables are not this projector's."""
        found: dict[str, dict[Key, Row]] = {name: {} for name in self._statements}
        for name, sql in self._statements.items() if self.current else ():
            rows = self._database.execute(sql.read, (learner,)).fetchall()
            found[name] = {tuple(row[1 : sql.keys]): tuple(row[sql.keys :]) for row in rows}
        return found

    def learners(self) -> set[str]:
        """Return the learners who have rows."""
        if not self.current:
            return set()
        return {row[0] for sql in self._statements.values() for row in self._database.execute(sql.learners).fetchall()}

    def write(self, learner: str, before: Rows, after: Rows) -> None:
        """Make the tables say `after`, given that they say `before`; rows that are equal are not touched."""
        for name, sql in self._statements.items():
            old, new = before.get(name, {}), after.get(name, {})
            if old is new:
                continue
            gone = [(learner, *key) for key in old if key not in new]
            if gone:
                self._database.conn.executemany(sql.drop, gone)
            put = [(learner, *key, *row) for key, row in new.items() if old.get(key) != row]
            if put:
                self._database.conn.executemany(sql.put, put)

    def differences(self, learner: str, after: Rows) -> list[Difference]:
        """Return the rows in which the tables do not say `after`."""
        found = []
        for name, old in self.read(learner).items():
            new = after.get(name, {})
            wrong = [key for key in old.keys() | new.keys() if old.get(key) != new.get(key)]
            found += [Difference(name, learner, key) for key in sorted(wrong, key=repr)]
        return found

    def _write_made(self) -> None:
        made = {"fingerprint": self._fingerprint, "tables": " ".join(table.name for table in self._tables)}
        self._database.execute("UPDATE meta SET projections = ?", (msgspec.json.encode(made).decode(),))

    def _made(self) -> dict[str, str]:
        found = self._database.execute("SELECT projections FROM meta").fetchone()
        return msgspec.json.decode(found[0], type=dict[str, str]) if found is not None and found[0] else {}


def _fingerprint(tables: tuple[ProjectionTable, ...], version: str) -> str:
    layout = msgspec.json.encode([version, [(t.name, dict(t.columns), t.key, t.indexes) for t in tables]])
    return hashlib.sha256(layout).hexdigest()
