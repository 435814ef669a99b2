# SPDX-License-Identifier: Apache-2.0
"""What the tests of the record share: a clock to hold in the hand, a tiny projector, facts, and an open record."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from app.events import AnswerGiven, Event, Fact, Purpose, QuestionAsked
from app.record.database import open_database, transaction
from app.record.errors import StoreFailed
from app.record.home import existed_marker
from app.record.projections import Key, ProjectionTable, Row
from app.record.record import Record
from content_packs.answers import Said

KEY = bytes(range(32))
NOON = 1_800_000_000_000
"""A plausible moment: January 2027."""


class HandClock:
    """Stands still until it is told otherwise; `jump` moves the wall clock alone."""

    def __init__(self, now_ms: int = NOON) -> None:
        self.wall = now_ms
        self.seconds = 100.0

    def now_ms(self) -> int:
        return self.wall

    def steady(self) -> float:
        return self.seconds

    def pass_ms(self, milliseconds: int) -> None:
        self.wall += milliseconds
        self.seconds += milliseconds / 1000

    def jump(self, to_ms: int) -> None:
        self.wall = to_ms


class TallyProjector:
    """Counts answers per item and remembers, where order matters, which item came last."""

    tables = (
        ProjectionTable(
            "tally", {"learner": "TEXT", "item": "TEXT", "answers": "INTEGER", "right": "INTEGER"}, ("learner", "item")
        ),
        ProjectionTable("latest", {"learner": "TEXT", "trail": "TEXT"}, ("learner",)),
    )
    version = "1"

    def start(self, learner: str) -> tuple[str, ...]:
        return ()

    def fold(self, state: tuple[str, ...], event: Event) -> tuple[str, ...]:
        if not isinstance(event.fact, AnswerGiven):
            return state
        return (*state, f"{event.fact.item}{'+' if event.fact.right else '-'}")

    def rows(self, state: tuple[str, ...]) -> Mapping[str, Mapping[Key, Row]]:
        tally: dict[Key, Row] = {}
        for answer in state:
            answers, right = tally.get((answer[:-1],), (0, 0))
            tally[(answer[:-1],)] = (answers + 1, right + (answer[-1] == "+"))
        return {"tally": tally, "latest": {(): (" ".join(state[-20:]),)} if state else {}}


def answered(item: str = "i1", *, right: bool = True, attempt: str = "a") -> AnswerGiven:
    """A fact that leaves."""
    return AnswerGiven(
        attempt=attempt,
        purpose=Purpose.MODULE,
        pack="p",
        version="1",
        item=item,
        competency="c",
        answer=Said(value=right),
        right=right,
        score=float(right),
        seconds=2.5,
    )


def asked(item: str = "i1") -> QuestionAsked:
    """A fact that stays at home."""
    return QuestionAsked(
        attempt="a", item=item, competency="c", number=1, shuffle=7, reason="r", params={}, probability=0.5, gain=0.1
    )


def seal(event: Event) -> str:
    """A statement good enough for the outbox."""
    return f'{{"id":"{event.id}","t":{event.corrected_ms}}}'


def counting_ids(start: int = 1) -> Callable[[], str]:
    numbers = itertools.count(start)
    return lambda: str(uuid.UUID(int=next(numbers), version=4))


def add_learner(database: Database, *learners: str) -> None:
    with transaction(database):
        for learner in learners:
            database.execute(
                "INSERT OR IGNORE INTO learner (id, name, role, added_ms) VALUES (?, 'N', 'learner', 0)", (learner,)
            )


@cache
def _empty(key: bytes) -> bytes:
    """A database in which nothing is yet, as the program makes it: twenty times as long as opening it."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "empty.db"
        open_database(file, key, create=True, synchronous="OFF").close()
        return file.read_bytes()


def fresh_database(
    folder: Path, name: str = "stepwell.db", synchronous: str = "OFF", *, key: bytes = KEY, check: bool = True
) -> Database:
    """A copy of an empty database, opened. Where something lies in its way it is opened or made as the program does.

    The copy is good: nobody looks through it once more.
    """
    file = folder / name
    if not any(folder.glob(f"{file.stem}.*")) and not existed_marker(file).exists():
        file.write_bytes(_empty(key))
        existed_marker(file).touch()
        check = False
    return open_database(file, key, create=True, synchronous=synchronous, check=check)


def open_record(
    database: Database,
    *,
    device: str = "d1",
    clock: HandClock | None = None,
    projector: TallyProjector | None = None,
    seal: Callable[[Event], str | None] = seal,
    new_id: Callable[[], str] | None = None,
    believed_until: Callable[[], int] | None = None,
) -> Record[tuple[str, ...]]:
    return Record(
        database,
        device=device,
        clock=clock or HandClock(),
        new_id=new_id or (lambda: str(uuid.uuid4())),
        projector=projector or TallyProjector(),
        seal=seal,
        boot="boot",
        believed_until=believed_until,
    )


def tables(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """The projection tables, whole."""
    return {name: sorted(database.execute(f"SELECT * FROM {name}").fetchall()) for name in ("tally", "latest")}


def facts_of(events: tuple[Event, ...]) -> list[Fact]:
    return [event.fact for event in events]


def code_of(failed: StoreFailed) -> tuple[str, object]:
    return failed.code, failed.params.get("reason")


def steps_of(database: Database, work: Callable[[], object]) -> int:
    """Count the steps of SQLite's machine that some work takes."""
    steps = itertools.count()
    database.conn.set_progress_handler(lambda: next(steps) < 0, 1)
    try:
        work()
    finally:
        database.conn.set_progress_handler(None, 0)
    return next(steps)
