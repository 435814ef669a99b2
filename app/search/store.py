# SPDX-License-Identifier: Apache-2.0
"""The file of the index: its tables, and throwing it away when it cannot be read.

`entries` has what can be found, `found_N` (FTS5, without its content) the keys of its words in the N-th language,
`spellings` every word as it is written with its key, `pieces` their shortened forms, `alike` the phrases that mean the
same. A group of words that mean the same is one more key, "=" and its number in hexadecimal: every entry that has one
of its phrases has it, and whoever looks for one of them looks for it as well.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from sqlcipher3 import dbapi2

from app.record.files import clear_place, file_mode

log = logging.getLogger(__name__)
FORMAT = 4
"""Of the file; another one is thrown away and built anew."""
Connection: TypeAlias = dbapi2.Connection
Damaged = dbapi2.DatabaseError
"""What SQLite raises for a file that is not what it should be, and for one that somebody else is writing."""
COLUMNS = ("title", "tags", "also", "body", "more", "asked")
"""Of `found_N`: the title; the tags, competency and module; groups of words in those; the text; groups of words in it;
what is asked about it."""
_BUSY_MS = 2_000
_SCHEMA = """
CREATE TABLE languages(id INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE);
CREATE TABLE packs(
  id INTEGER PRIMARY KEY, pack TEXT NOT NULL, version TEXT NOT NULL, seal TEXT NOT NULL, whole INTEGER NOT NULL
);
CREATE TABLE entries(
  id INTEGER PRIMARY KEY, pack INTEGER NOT NULL REFERENCES packs(id), language INTEGER NOT NULL, kind TEXT NOT NULL,
  name TEXT NOT NULL, title TEXT NOT NULL, module TEXT NOT NULL, minutes INTEGER NOT NULL, aside INTEGER NOT NULL,
  length INTEGER NOT NULL, counts TEXT NOT NULL, text TEXT NOT NULL
);
CREATE INDEX entries_pack ON entries(pack);
CREATE TABLE spellings(
  id INTEGER PRIMARY KEY, language INTEGER NOT NULL, word TEXT NOT NULL, key TEXT NOT NULL, UNIQUE(language, word)
);
CREATE INDEX spellings_key ON spellings(language, key);
CREATE TABLE pieces(
  language INTEGER, piece TEXT, spelling INTEGER, PRIMARY KEY(language, piece, spelling)
) WITHOUT ROWID;
CREATE TABLE alike(pack INTEGER NOT NULL, language INTEGER NOT NULL, first TEXT NOT NULL, phrase TEXT NOT NULL,
  name TEXT NOT NULL);
CREATE INDEX alike_first ON alike(language, first);
"""


def open_store(file: Path) -> Connection:
    """Open the index, and make it where there is none, or none that can be read."""
    try:
        return _opened(file)
    except Damaged as error:
        if is_busy(error):
            raise
        log.warning("the search index is built anew: %s", error)
        throw_away(file)
        return _opened(file)


def throw_away(file: Path) -> None:
    """Delete the index. One that another process holds open (on Windows) stays."""
    for name in (file, *(file.with_name(file.name + ending) for ending in ("-wal", "-shm", "-journal"))):
        with suppress(OSError):
            clear_place(name)
            name.unlink(missing_ok=True)


def is_busy(error: Exception) -> bool:
    """Return whether somebody else is writing the file just now, which is no damage."""
    return isinstance(error, dbapi2.OperationalError) and ("locked" in str(error) or "busy" in str(error))


def add_language(connection: Connection, tag: str) -> int:
    """Return the number of a language, after making its table where it has none."""
    found = connection.execute("SELECT id FROM languages WHERE tag = ?", (tag,)).fetchone()
    if found:
        return int(found[0])
    number = int(connection.execute("INSERT INTO languages(tag) VALUES (?)", (tag,)).lastrowid or 0)
    connection.execute(
        f"CREATE VIRTUAL TABLE found_{number} USING fts5({', '.join(COLUMNS)}, content='', contentless_delete=1, "
        f"tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M* Co' tokenchars '='\")"
    )
    connection.execute(f"CREATE VIRTUAL TABLE count_{number} USING fts5vocab(found_{number}, 'row')")
    return number


def _opened(file: Path) -> Connection:
    made = not file.exists()
    connection = dbapi2.connect(str(file), timeout=_BUSY_MS / 1000, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version == 0 and not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            _make(connection)
        _check(connection, version)
        if made:
            file.chmod(file_mode(file.parent))
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: Connection, version: int) -> None:
    """Raise what SQLite raises for a damaged file where this is one of another format."""
    if version not in {0, FORMAT}:
        raise dbapi2.DatabaseError(f"it has format {version}")
    connection.execute("SELECT count(*) FROM packs").fetchone()


def _make(connection: Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    if connection.execute("PRAGMA user_version").fetchone()[0] == 0:  # nobody else was first
        for statement in _SCHEMA.split(";\n"):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {FORMAT}")
    connection.execute("COMMIT")
