# SPDX-License-Identifier: Apache-2.0
"""What the answers of this device say of questions, beside what people reported of them; never who answered.

Rules:

1. Right.AUTHOR, as the list. The figures are those of `app.item_report`, of all answers on the device.
2. Fewer than `LEAST_PEOPLE` first answers are no figure: one would be somebody's answer.
3. Reading goes on in pieces, as reports do (`app.reports.reports`): each is a turn on the writer's thread. What was
   read stays in memory until something new is recorded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec

from app.engine.item_quality import ItemRemark
from app.errors import Refusal
from app.item_file import LEAST_PEOPLE, export
from app.item_report import ItemReport, item_report_steps
from app.items import LearnerLog, Replay
from app.pieces import telling
from app.record.event_rows import read_events
from app.rights import Gate, Right

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.shelf import Shelf

AT_ONCE = 25
"""Answers that go through the model in one piece."""


class Far(msgspec.Struct, frozen=True):
    """How far reading is: so many of so many people."""

    done: int
    most: int


class AnswersSay(msgspec.Struct, frozen=True, kw_only=True):
    """What the answers say of one question. Shares are 0 to 1, None where there are too few answers (rule 2)."""

    pack: str
    item: str
    answers: int
    right: float | None = None
    expected: float | None = None
    """What share was foreseen of these people."""
    remarks: tuple[ItemRemark, ...] = ()


class Answers:
    """Implements `ui.ports.help.AnswersPort`. Raises Refusal as the gate does."""

    def __init__(self, database: Database, *, shelf: Shelf, gate: Gate) -> None:
        """Take the parts."""
        self._db = database
        self._shelf = shelf
        self._gate = gate
        self._read: tuple[int, Replay, tuple[LearnerLog, ...]] | None = None

    def steps(self, packs: Iterable[str]) -> Iterator[Far | tuple[AnswersSay, ...]]:
        """Read, a piece each time the next is asked for; the last that comes is what is said of these packs."""
        self._gate.need(Right.AUTHOR)
        return self._with_the_right(self._steps(tuple(dict.fromkeys(packs))))

    def file(self, pack: str) -> bytes:
        """Return what is known of the questions of a pack for its author, as `stepwell items export` writes it.

        After `steps` has been to its end. Raises Refusal("no_such_pack"), Refusal("answers_not_read").
        """
        self._gate.need(Right.AUTHOR)
        if self._read is None:
            raise Refusal("answers_not_read")
        version = self._shelf.newest(pack)
        return msgspec.json.encode(export(self._read[2], {pack: version})) + b"\n"

    def _with_the_right(self, steps: Iterator[Far | tuple[AnswersSay, ...]]) -> Iterator[Far | tuple[AnswersSay, ...]]:
        """Stop where who reads has lost it meanwhile."""
        for step in steps:
            self._gate.need(Right.AUTHOR)
            yield step

    def _steps(self, packs: tuple[str, ...]) -> Iterator[Far | tuple[AnswersSay, ...]]:
        newest = int(self._db.execute("SELECT COALESCE(MAX(number), 0) FROM event").fetchone()[0])
        if self._read is None or self._read[0] != newest:
            replay, logs = Replay(self._shelf), []
            rows = self._db.execute("SELECT id FROM learner WHERE merged_into = ''").fetchall()
            people = [str(row[0]) for row in rows]
            for number, person in enumerate(people):
                walk = replay.walk(person, read_events(self._db, person))
                logs.append((yield from telling(walk, Far(number, len(people)), AT_ONCE)))
                yield Far(number + 1, len(people))
            self._read = newest, replay, tuple(logs)
        said: list[AnswersSay] = []
        replay, read = self._read[1], self._read[2]
        for pack in packs:
            index = self._shelf.index(pack) if pack in self._shelf.ids() else None
            edition = replay.edition(pack, index.version) if index is not None else None
            if index is None or edition is None:
                continue
            steps = item_report_steps(index, edition, read)
            said += self._say(pack, (yield from telling(steps, Far(len(read), len(read)))))
        yield tuple(said)

    def _say(self, pack: str, report: ItemReport) -> Iterator[AnswersSay]:
        for one in report.items:
            if one.answers < LEAST_PEOPLE:
                yield AnswersSay(pack=pack, item=one.item, answers=one.answers)
            else:
                yield AnswersSay(
                    pack=pack,
                    item=one.item,
                    answers=one.answers,
                    right=one.right,
                    expected=one.expected,
                    remarks=one.remarks,
                )
