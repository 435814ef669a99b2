# SPDX-License-Identifier: Apache-2.0
"""What people look for in vain: counted, without who looked, for whoever can put it there.

Rules:

1. The words are kept as the search compares them, without those that say nothing. Never kept: words with a digit or an
   address, with a name of anybody on this device, shorter than `LEAST_LETTERS` or longer than `MOST_LETTERS`.
2. Of the person a digest is kept: HMAC-SHA256 of the words and their id with a key of this device. It tells two people
   apart who looked for the same, and says nothing to whoever has not the key; it does not tell that two different words
   were looked for by one person. Guests, and who is not signed in, are not counted.
3. Shown from `LEAST_PEOPLE` people within 90 days on, to Right.CURATE. Older rows are let go of with the daily run.
4. Erasing a person deletes their rows. While the organisation has switched it off, nothing is kept, and what was goes.

Worked example: three people look for "Wound vac?" and find nothing: "wound vac", 3. Two: nothing is shown.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import msgspec

from app.clock import DAY_MS
from app.curating.missed_rows import digest_of, first_day, key_of
from app.record.database import transaction
from app.record.merged import survivor
from app.record.meta import read_note, set_note
from app.rights import ActorKind, Gate, Right
from app.search.words import is_filler, words
from app.settings.locks import refuse_locked

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.audit import Audit

LEAST_PEOPLE = 3
LEAST_LETTERS, MOST_LETTERS = 3, 60
OFF = "missed_search_off"
_OFF = "true"
_ADDRESS = re.compile(r"@|://|\bwww\.|\w\.\w")


class Missed(msgspec.Struct, frozen=True):
    """Words that several people looked for in vain: `people` of them within 90 days, the last on `day` (UTC)."""

    words: str
    people: int
    day: int


class MissedSearches:
    """Implements `ui.ports.curating.MissedPort`. Raises Refusal as the gate does; what writes raises `StoreFailed`."""

    def __init__(self, database: Database, *, gate: Gate, audit: Audit, now_ms: Callable[[], int]) -> None:
        """Take the parts."""
        self._db = database
        self._gate = gate
        self._audit = audit
        self._now_ms = now_ms

    def counted(self) -> bool:
        """Say whether it is counted here, for the sentence that stands where people type. Everybody may ask."""
        return read_note(self._db, OFF) != _OFF

    def note(self, learner: str, text: str) -> bool:
        """Count what a person looked for in vain, and say whether it was (rules 1, 2 and 4)."""
        actor = self._gate.own(learner)
        if actor.kind is not ActorKind.PERSON or not self.counted():
            return False
        row = self._db.execute("SELECT language FROM learner WHERE id = ?", [learner]).fetchone()
        kept = worth_keeping(text, str(row[0])) if row is not None else ""
        if not kept or self._names_somebody(kept):
            return False
        with transaction(self._db):
            digest = digest_of(key_of(self._db), kept, survivor(self._db, learner))
            self._db.execute(
                "INSERT INTO missed_search (words, person, day) VALUES (?, ?, ?)"
                " ON CONFLICT (words, person) DO UPDATE SET day = excluded.day",
                [kept, digest, self._now_ms() // DAY_MS],
            )
        return True

    def listed(self) -> tuple[Missed, ...]:
        """Return what several people looked for in vain, most people first (rule 3)."""
        self._gate.need(Right.CURATE)
        rows = self._db.execute(
            "SELECT words, COUNT(*), MAX(day) FROM missed_search WHERE day >= ? GROUP BY words"
            " HAVING COUNT(*) >= ? ORDER BY 2 DESC, 3 DESC, 1",
            [first_day(self._now_ms()), LEAST_PEOPLE],
        )
        return tuple(Missed(*row) for row in rows.fetchall())

    def done(self, words: str) -> None:
        """Take words from the list; they come again when as many look for them anew."""
        actor = self._gate.need(Right.CURATE)
        if not any(each.words == words for each in self.listed()):
            return
        with transaction(self._db):
            self._db.execute("DELETE FROM missed_search WHERE words = ?", [words])
            self._audit.note(actor, "missed_search_done", database=self._db)

    def count(self, *, on: bool) -> None:
        """Switch counting on or off; off, what was counted goes too. Needs Right.MANAGE_DEVICE."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        refuse_locked(self._db, actor, "search.count_missed")
        with transaction(self._db):
            set_note(self._db, OFF, "false" if on else _OFF)
            if not on:
                self._db.execute("DELETE FROM missed_search")
            self._audit.note(actor, "missed_search_counted", database=self._db, on=int(on))

    def _names_somebody(self, kept: str) -> bool:
        typed = set(kept.split())
        names = self._db.execute("SELECT name FROM learner").fetchall()
        return any(typed.intersection(word.folded for word in words(str(name))) for (name,) in names)


def worth_keeping(text: str, language: str) -> str:
    """Return the words of a search as they are counted, "" for what is never kept (rule 1, but for names).

    >>> worth_keeping("How do I use the Wound vac?", "en"), worth_keeping("ann@example.org", "en")
    ('use wound vac', '')
    """
    numbers = any(unicodedata.category(letter)[0] == "N" for letter in text)
    if numbers or len(text.strip()) > MOST_LETTERS or _ADDRESS.search(text):
        return ""
    kept = " ".join(word.folded for word in words(text) if not is_filler(word.folded, language))
    return kept if LEAST_LETTERS <= len(kept) <= MOST_LETTERS else ""
