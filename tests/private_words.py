# SPDX-License-Identifier: Apache-2.0
"""Looks for words that nobody else may read, wherever they could have gone.

One place for all tests that say "it stands nowhere": each of them also says what has to be found in the same places, so
that a search which looks at nothing, or at what is locked alone, fails.
"""

from __future__ import annotations

import json
from pathlib import Path

from sqlite_utils import Database

PACKS = ".stepwell"
"""How a file of a pack ends: it is no secret, and compressed."""


def words_of(database: Database) -> str:
    """Return every value of every table, one a line, as whoever has the key of the database reads it."""
    names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    rows = (row for name in names for row in database.execute(f'SELECT * FROM "{name}"').fetchall())
    values = (value.decode("latin-1") if isinstance(value, bytes) else str(value) for row in rows for value in row)
    return "\n".join(values)


class Held:
    """What was found in rows, files and texts. Look again after each step: what stood there once stays found."""

    def __init__(self) -> None:
        self._places: list[tuple[str, bytes]] = []

    def rows(self, name: str, database: Database) -> None:
        """Read every row. A value of bytes is taken as it is."""
        self.text(name, words_of(database))
        self.text(name, words_of(database), "latin-1")

    def files(self, *places: Path) -> None:
        """Read the bytes of files, and of all files of folders: the database and its log, backups, logs, exports."""
        for place in places:
            found = [place] if place.is_file() else sorted(file for file in place.rglob("*") if file.is_file())
            assert found, f"nothing is at {place}"
            self._places += [(str(file), file.read_bytes()) for file in found if file.suffix != PACKS]

    def text(self, name: str, words: str, encoding: str = "utf-8") -> None:
        """Take a text: what a command said, what a log caught."""
        self._places.append((name, words.encode(encoding, "replace")))

    def where(self, words: str) -> list[str]:
        """Return the names of the places where words stand, plainly, as JSON escapes them, or in UTF-16."""
        forms = {words.encode(), json.dumps(words)[1:-1].encode(), words.encode("utf-16-le")}
        return sorted({name for name, held in self._places if any(form in held for form in forms)})

    def nowhere(self, *secrets: str) -> None:
        """Fail where one of them stands, with the place."""
        found = {secret: where for secret in secrets if (where := self.where(secret))}
        assert not found, found

    def stands(self, words: str, *names: str) -> None:
        """The control: fail where words that are no secret are not found in each of these places."""
        where = self.where(words)
        missing = [name for name in names if not any(place.startswith(name) for place in where)]
        assert not missing, f"{words!r} should be found in {missing}, and is in {where}"
