# SPDX-License-Identifier: Apache-2.0
"""Looks at records for early help, in pieces between which others get their turns, and remembers what came of each.

What came of a record stands until it grows, is made one with another, or the person learns from another pack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

import msgspec

from app.early_offer import Called, called, may_be_called
from app.events import AnswerGiven, Fact
from app.leading.state import Decision
from app.record.event_rows import IN_ORDER
from app.record.merged import merged_ids

if TYPE_CHECKING:
    from collections.abc import Generator

    from sqlite_utils import Database

    from app.coaching.common import RecordPort
    from app.fold import Fold
    from app.rights import Gate
    from app.shelf import PackIndex, Shelf

EVENTS_AT_ONCE: Final = 125
"""So many events of a record are folded in one turn: some 20 ms."""
_facts: msgspec.json.Decoder[Fact] = msgspec.json.Decoder(Fact)
_Of: TypeAlias = "tuple[str, int, tuple[str, ...], str, str]"
"""A person's record up to an event of these ids, with this version of a pack."""


class Looked(msgspec.Struct, frozen=True):
    """What came of a record; `decided`: what a supervisor decided last, where something is to be said."""

    called: Called | None = None
    decided: Decision | None = None
    at_ms: int = 0
    """When the last answer was given: from then on the person could read what came of it."""


class Records:
    """On the writer's thread."""

    def __init__(self, database: Database, *, record: RecordPort, fold: Fold, shelf: Shelf, gate: Gate) -> None:
        self._db = database
        self._record = record
        self._fold = fold
        self._shelf = shelf
        self._gate = gate
        self._known: dict[str, tuple[_Of, Looked]] = {}
        self._under_way: tuple[_Of, Generator[None, None, Looked]] | None = None

    def of(self, learner: str) -> Looked:
        """Return what is known of somebody's record; nothing, where nothing was looked at."""
        known = self._known.get(learner)
        return Looked() if known is None else known[1]

    def forget(self, learner: str) -> None:
        """Drop what is known of somebody."""
        self._known.pop(learner, None)

    def knows(self, learner: str, index: PackIndex) -> bool:
        """Say whether what is known of somebody's record still stands."""
        known = self._known.get(learner)
        return known is not None and known[0] == self._now(learner, index)

    def go_on(self, learner: str, index: PackIndex) -> Looked | None:
        """Look at a record for one turn, where the last one ended; return what came of it, None: there is more."""
        of = self._now(learner, index)
        if self._under_way is None or self._under_way[0] != of:
            self._under_way = of, self._look(learner, index)
        try:
            next(self._under_way[1])
        except StopIteration as ended:
            found: Looked = ended.value
            self._under_way = None
            self._known[learner] = of, found
            return found
        return None

    def _now(self, learner: str, index: PackIndex) -> _Of:
        ids = merged_ids(self._db, learner)
        sql = f"SELECT coalesce(max(number), 0) FROM event WHERE learner IN ({', '.join('?' * len(ids))})"  # noqa: S608
        return learner, int(self._db.execute(sql, ids).fetchone()[0]), ids, index.id, index.version

    def _look(self, learner: str, index: PackIndex) -> Generator[None, None, Looked]:
        curriculum = self._shelf.curriculum(index.id)
        answers = self._answers(learner)
        at_ms = max((at for at, _ in answers), default=0)
        if curriculum is None or not may_be_called(curriculum, [fact for _, fact in answers], index.id):
            return Looked(at_ms=at_ms)
        yield
        held = self._record.state(learner) if self._gate.is_self(learner) else None
        facts, state = list[Fact](), held or self._fold.start(learner)
        for number, event in enumerate(self._record.events(learner), start=1):
            facts.append(self._fold.named(event.fact))
            if held is None:
                state = self._fold.fold(state, event)
            if number % EVENTS_AT_ONCE == 0:
                yield
        model = self._fold.pack_state(state, index.id).model
        found = called(model, facts, index.id) if model is not None else None
        return Looked(found, state.leading.weighed.get(index.id) if found else None, at_ms)

    def _answers(self, learner: str) -> list[tuple[int, AnswerGiven]]:
        """The answers of a record alone, each with its time: the whole of it is three times as long."""
        ids = merged_ids(self._db, learner)
        sql = f"SELECT at_ms + offset_ms, fact FROM event WHERE kind = ? AND learner IN ({', '.join('?' * len(ids))})"  # noqa: S608
        rows = self._db.execute(f"{sql} {IN_ORDER}", [AnswerGiven.__name__, *ids]).fetchall()
        facts = ((int(at_ms), self._fold.named(_facts.decode(fact))) for at_ms, fact in rows)
        return [(at_ms, fact) for at_ms, fact in facts if isinstance(fact, AnswerGiven)]
