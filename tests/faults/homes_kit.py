# SPDX-License-Identifier: Apache-2.0
"""A tiny database of each schema that was ever released, as SQL in `tests/data/homes/`: what it takes to write one.

`python -m tests.faults.homes_kit` writes those that are not there: it runs the migrations up to each number and puts in
what the program writes there. A file that is there is never written again, since it stands for what people have. So
after a new migration run it once, and commit the one new file.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import msgspec
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.events import Event
from app.record.database import Mode, connect
from app.record.home import Home, existed_marker
from app.record.schema import MIGRATION_SET, SCHEMA_VERSION, migrations
from tests.app.record.record_kit import KEY, NOON, answered, asked

HOMES = Path(__file__).parents[1] / "data" / "homes"
DEVICE, PEOPLE = "6f2c1b60-0000-4000-8000-000000000001", (("ana", "Señora Ñandú"), ("bo", "Bo O'Łuk"), ("li", "李 明"))
ANSWERS = 12


def file_of(version: int) -> Path:
    return HOMES / f"schema-{version}.sql"


def events() -> list[Event]:
    """What people did in every one of these databases: each answers some questions, one by one."""
    found = []
    for number in range(2 * ANSWERS):
        learner = PEOPLE[number // 2 % 3][0]
        item = f"i{number // 2}"
        found.append(
            Event(
                id=f"00000000-0000-4000-8000-{number:012d}",
                learner=learner,
                device=DEVICE,
                sequence=number + 1,
                roam_sequence=number // 6 + 1 if number % 2 else 0,
                at_ms=NOON + number * 60_000,
                offset_ms=0,
                boot="b",
                fact=answered(item, right=number % 4 == 1) if number % 2 else asked(item),
            )
        )
    return found


def statement(event: Event) -> str:
    return f'{{"id":"{event.id}","é":"{event.corrected_ms}"}}'


def write(version: int) -> None:
    """Write the file of a schema that has none."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stepwell.db"
        path.touch()
        database = connect(path, KEY, Mode.MAKE, synchronous="OFF", log=False)
        upto = Migrations(MIGRATION_SET)
        for made in migrations._migrations[:version]:
            upto(name=made.name)(made.fn)
        upto.apply(database)
        assert database.execute("PRAGMA user_version").fetchone() == (version,)
        _fill(database)
        plain = Path(folder) / "plain.db"
        database.conn.execute("ATTACH DATABASE ? AS plain KEY ''", [str(plain)])
        database.conn.execute("SELECT sqlcipher_export('plain')")
        database.close()
        with closing(sqlite3.connect(plain)) as dumped:
            lines = [*dumped.iterdump(), f"PRAGMA user_version = {version};"]
    HOMES.mkdir(parents=True, exist_ok=True)
    file_of(version).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _fill(database: Database) -> None:
    _put(database, "meta", id=1, device=DEVICE, machine="", organisation="https://example.org/home", created_ms=NOON)
    for learner, name in PEOPLE:
        _put(database, "learner", id=learner, name=name, search=name.lower(), role="learner", added_ms=NOON)
    _put(database, "credential", learner="ana", pin_hash="$argon2id$x", changed_ms=NOON)
    _put(database, "preference", learner="ana", json='{"language":"es"}')
    _put(database, "draft", learner="bo", attempt="a", item="i1", answer='"x"')
    _put(database, "note", name="kept", json='{"x":1}')
    for number, event in enumerate(events(), start=1):
        fact = msgspec.json.encode(event.fact).decode()
        row = {name: getattr(event, name) for name in ("id", "learner", "device", "sequence", "roam_sequence", "boot")}
        row |= {"number": number, "at_ms": event.at_ms, "offset_ms": 0, "settled": 1}
        _put(database, "event", **row, kind=type(event.fact).__name__, fact=fact)
        if event.roam_sequence:
            text = statement(event)
            _put(database, "outbox", number=number, event=event.id, statement=text, bytes=len(text.encode()))
            _put(database, "statement", number=number, text=text)


def _put(database: Database, table: str, **values: object) -> None:
    """Insert what this schema has room for."""
    has = {row[1] for row in database.execute(f"PRAGMA table_info({table})").fetchall()}
    row = {name: value for name, value in values.items() if name in has}
    if row:
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        database.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))


def made(folder: Path, version: int) -> Home:
    """Make a data folder of that schema in `folder`, with its key in a file."""
    home = Home(folder).make()
    home.key.write_text(KEY.hex() + "\n", encoding="ascii")
    home.key.chmod(0o600)
    home.database.touch(mode=0o600)
    database = connect(home.database, KEY, Mode.MAKE, synchronous="OFF", log=False)
    database.execute("PRAGMA foreign_keys = OFF")  # the tables come by name
    database.conn.executescript(file_of(version).read_text(encoding="utf-8"))
    database.close()
    existed_marker(home.database).write_bytes(b"")
    return home


if __name__ == "__main__":
    for each in range(1, SCHEMA_VERSION + 1):
        if not file_of(each).exists():
            write(each)
