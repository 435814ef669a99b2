# SPDX-License-Identifier: Apache-2.0
"""Whether this device can stand by the word of somebody whom a fact names: the one rule, for all who ask.

A fact may have come from the LRS, where whoever has the organisation's credentials can write what they like. What
somebody signed, judged, led or excused is believed where it could have been done here
([ADR 24](../docs/adr/0024-whose-word-counts.md)):

1. SUPERVISOR: the person is a supervisor of the roster of this device, at whichever site, also where they have left
   since; or they were one here once, as the audit of this device says. Nobody writes that from elsewhere.
2. NO_RIGHT: the roster knows them, and not as a supervisor; or it is the person whom the fact is about.
3. UNKNOWN: this device never heard of them. That says nothing against them: on a second device of an honest person it
   is usual, and changes by itself once the supervisor is known there.
4. Who was merged into somebody else is that one.

Nothing is lost by it: the fact stays as it is, and only what is said of it here differs.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from app.record.merged import survivor
from app.sites import LEADERS

if TYPE_CHECKING:
    from sqlite_utils import Database

_DEEDS = (
    *("observed", "observing chosen", "session_held", "tip_judged", "evidence_judged", "duty_set", "duty_excused"),
    *("talk_noted", "follow_up_set"),
)
"""Lines of the audit that only a supervisor who was signed in here has."""
_LED = f"SELECT 1 FROM learner WHERE id IN {LEADERS} AND id IN (?1, ?2)"  # noqa: S608 - a table of ours
_LED_ONCE = (
    "SELECT 1 FROM audit WHERE actor IN (?1, ?2) AND kind = 'person'"  # noqa: S608 - names of ours
    f" AND action IN ({', '.join(repr(deed) for deed in _DEEDS)}) LIMIT 1"
)
_THERE = "SELECT 1 FROM learner WHERE id = ?"


class Word(StrEnum):
    """What the word of somebody is worth here."""

    SUPERVISOR = "supervisor"
    NO_RIGHT = "no_right"
    UNKNOWN = "unknown"


class Vouching:
    """One look at whose word counts: made anew for each call, since the roster changes. On the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._words: dict[str, Word] = {}
        self._same: dict[str, str] = {}

    def word(self, who: str, about: str) -> Word:
        """Return what the word of `who` about somebody is worth; both are learner ids. "" is nobody."""
        if not who:
            return Word.UNKNOWN
        if self._survivor(who) == self._survivor(about):
            return Word.NO_RIGHT
        if who not in self._words:
            self._words[who] = self._of(who)
        return self._words[who]

    def believed(self, who: str, about: str) -> bool:
        """Say whether `who` is, or was, a supervisor known here, and not the person whom it is about."""
        return self.word(who, about) is Word.SUPERVISOR

    def about(self, learner: str) -> Callable[[str], bool]:
        """Return what says the same of anybody's word about one person."""
        return lambda who: self.believed(who, learner)

    def doubt(self, who: str, about: str) -> Word | None:
        """Return what has to be said of a signature: None where it is that of a supervisor who is known here."""
        found = self.word(who, about)
        return None if found is Word.SUPERVISOR else found

    def _of(self, who: str) -> Word:
        both = [who, self._survivor(who)]
        if self._db.execute(_LED, both).fetchone() or self._db.execute(_LED_ONCE, both).fetchone():
            return Word.SUPERVISOR
        return Word.NO_RIGHT if self._db.execute(_THERE, [who]).fetchone() else Word.UNKNOWN

    def _survivor(self, who: str) -> str:
        if who not in self._same:
            self._same[who] = survivor(self._db, who)
        return self._same[who]
