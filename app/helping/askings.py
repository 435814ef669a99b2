# SPDX-License-Identifier: Apache-2.0
"""Who asked whom, and what came of it: read from the tables of both, for the two of them and for nobody else.

1. An asking stands in the record of who asked, the answer in the record of who was asked. An answer that somebody else
   recorded, or that was given to somebody else, counts for nothing.
2. It has ended as soon as one of the two ended it.
3. One that nobody answered is gone after `WAITS_MS`, without a word; so is a "not now", so long after it was said.
4. A person who left, or was erased, is not shown to the other one any more.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from app.helping.views import AskStage
from app.own.tables import HELP_ANSWERED, HELP_ASKED
from app.record.merged import merged_ids, survivor

if TYPE_CHECKING:
    from sqlite_utils import Database

WAITS_MS = 14 * 24 * 3_600_000
_ASKED = f"SELECT learner, ask, mentor, pack, module, asked_ms FROM {HELP_ASKED.name} WHERE ended_ms = 0"  # noqa: S608
_HERE = "SELECT 1 FROM learner WHERE id = ? AND left_ms IS NULL"


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """An asking that has not ended; learner ids are those of today, also where people were merged since."""

    ask: str
    asker: str
    mentor: str
    pack: str
    module: str
    at_ms: int
    stage: AskStage


class Askings:
    """Reads them."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def of(self, learner: str, now_ms: int) -> tuple[Asked, ...]:
        """Return those that this person made, oldest first."""
        rows = self._db.execute(f"{_ASKED} AND learner = ? ORDER BY asked_ms, ask", [learner]).fetchall()
        return self._open(rows, now_ms)

    def to(self, learner: str, now_ms: int) -> tuple[Asked, ...]:
        """Return those that were made to this person, oldest first."""
        ids = merged_ids(self._db, learner)
        marks = ", ".join("?" * len(ids))
        rows = self._db.execute(f"{_ASKED} AND mentor IN ({marks}) ORDER BY asked_ms, ask", ids).fetchall()
        return self._open(rows, now_ms)

    def open_to(self, learners: Iterable[str], now_ms: int) -> dict[str, int]:
        """Return, for each person, how many askings are open to them: waiting, or answered with yes."""
        return {
            who: sum(each.stage is not AskStage.NOT_NOW for each in self.to(who, now_ms))
            for who in dict.fromkeys(learners)
        }

    def _open(self, rows: Iterable[tuple[str, str, str, str, str, int]], now_ms: int) -> tuple[Asked, ...]:
        found = (self._asked(row, now_ms) for row in rows)
        return tuple(each for each in found if each is not None)

    def _asked(self, row: tuple[str, str, str, str, str, int], now_ms: int) -> Asked | None:
        who, ask, whom, pack, module, at_ms = row
        asker, mentor = survivor(self._db, who), survivor(self._db, whom)
        stage = self._stage(ask, asker, mentor, at_ms, now_ms)
        if stage is None or asker == mentor or not self._is_here(asker) or not self._is_here(mentor):
            return None
        return Asked(ask=ask, asker=asker, mentor=mentor, pack=pack, module=module, at_ms=at_ms, stage=stage)

    def _stage(self, ask: str, asker: str, mentor: str, at_ms: int, now_ms: int) -> AskStage | None:
        """What has come of it; None: it is over."""
        answer = self._db.execute(
            f"SELECT accepted, answered_ms, ended_ms, asker FROM {HELP_ANSWERED.name} WHERE learner = ? AND ask = ?",  # noqa: S608
            [mentor, ask],
        ).fetchone()
        if answer is None:
            return AskStage.WAITING if now_ms - at_ms <= WAITS_MS else None
        accepted, answered_ms, ended_ms, to = answer
        if survivor(self._db, to) != asker:
            return None
        if ended_ms:
            return None
        if accepted:
            return AskStage.YES
        return AskStage.NOT_NOW if now_ms - answered_ms <= WAITS_MS else None

    def _is_here(self, learner: str) -> bool:
        return self._db.execute(_HERE, [learner]).fetchone() is not None
