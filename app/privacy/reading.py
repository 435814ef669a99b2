# SPDX-License-Identifier: Apache-2.0
"""Reading what is kept about one person, counted or whole. `ids`: all ids of the person, of merged duplicates too."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from app.privacy.tables import TABLES
from app.privacy.topics import Topic
from app.privacy.views import Kept, Left
from app.record.leaving import KINDS, Leaving

if TYPE_CHECKING:
    from sqlite_utils import Database

Row: TypeAlias = "dict[str, object]"
SECRET = {
    "credential": ("pin_hash",),
    "badge": ("digest",),
    "learner_key": ("by_pin", "by_recovery"),
    "sealed": ("box",),
    "shared": ("box",),
    "piece": ("box", "key_mine", "key_theirs"),
}
"""Columns that nobody can read anything in; a copy says that they are there."""
UNREADABLE = "kept, cannot be read"
_JSON = {"preference": ("json",), "event": ("fact",), "draft": ("answer",), "audit": ("detail",)}
_CARRIED = (
    "number IN (SELECT number FROM statement"
    " WHERE json_valid(text) AND json_extract(text, '$.actor.account.name') IN ({marks}))"
)
_THEIR_TABLES = frozenset({"preference", "nudge", "team_member"})
_THEIRS_ALONE = frozenset({"TeamGoalJoined"})
"""Kinds of events. Nobody at work is shown who takes part in a goal of the team."""
_GROWING = {"event": "number", "outbox": "number", "audit": "number", "activity": "day"}
"""Tables that grow with every shift, and the column by which their rows came."""
_HAPPENED = frozenset(
    {
        *(
            "at_ms",
            "added_ms",
            "left_ms",
            "changed_ms",
            "issued_ms",
            "revoked_ms",
            "created_ms",
            "made_ms",
            "stored_ms",
        ),
        *("finished_ms", "begun_ms", "seen_ms", "signed_ms", "shown_ms", "asked_ms", "answered_ms", "ended_ms"),
        *("used_ms", "kept_ms", "handed_ms", "judged_ms", "set_ms", "moved_ms", "given_ms", "chosen_ms", "held_ms"),
        *("attended_ms", "agreed_ms", "offered_ms", "passed_ms", "last_ms", "reached_ms"),
    }
)
"""Columns that say when something happened; not when it is due."""
_WITHIN = {"statement": "outbox"}
"""Tables that are shown within the rows of another one: a statement is its place in the outbox and its text."""
_OF_NOBODY = frozenset({Topic.DEVICE, Topic.ERASED})
_OF_PEOPLE = {table: of for table, (of, _) in TABLES.items() if of not in _OF_NOBODY and table not in _WITHIN}
"""What is about people, with its kind."""


def kept(database: Database, ids: Sequence[str]) -> tuple[Kept, ...]:
    """Return how many rows of each kind there are."""
    counts = dict.fromkeys((topic for topic in Topic if topic not in _OF_NOBODY), 0)
    for table, topic in _OF_PEOPLE.items():
        counts[topic] += _count(database, table, ids)
    return tuple(Kept(topic=topic, rows=rows) for topic, rows in counts.items())


def latest(
    database: Database, topic: Topic, ids: Sequence[str], most: int
) -> tuple[dict[str, list[Row]], dict[str, int]]:
    """Return the newest rows of a kind by table, `most` of each, and how many of each there are; no table without."""
    tables = (table for table, of in _OF_PEOPLE.items() if of is topic)
    counts = {table: count for table in tables if (count := _count(database, table, ids))}
    return {table: _newest(database, table, ids, most) for table in counts}, counts


def _newest(database: Database, table: str, ids: Sequence[str], most: int) -> list[Row]:
    if table in _GROWING:
        return rows(database, table, ids, most=most)
    return sorted(rows(database, table, ids), key=_last_ms, reverse=True)[:most]


def _last_ms(row: Row) -> int:
    """When something happened last to what a row is about; 0 where it does not say."""
    return max((value for name, value in row.items() if name in _HAPPENED and isinstance(value, int)), default=0)


def _count(database: Database, table: str, ids: Sequence[str]) -> int:
    where, values = _where(table, ids)
    return int(database.execute(f"SELECT count(*) FROM {table} WHERE {where}", values).fetchone()[0])  # noqa: S608


def left(database: Database, ids: Sequence[str], on: Mapping[Leaving, bool]) -> tuple[Left, ...]:
    """Return what became of each class of what may leave."""
    found = []
    marks = _marks(ids)
    for what, kinds in KINDS.items():
        row = database.execute(
            "SELECT count(*), coalesce(sum(o.state = 'sent'), 0), min(o.sent_ms), max(o.sent_ms),"  # noqa: S608
            " coalesce(sum(o.state IN ('waiting', 'batched')), 0), coalesce(sum(o.state = 'quarantined'), 0)"
            " FROM event LEFT JOIN outbox AS o ON o.event = event.id"
            f" WHERE event.learner IN ({marks}) AND event.kind IN ({_marks(kinds)})",
            [*ids, *(kind.__name__ for kind in kinds)],
        ).fetchone()
        every, sent, first_ms, last_ms, waiting, set_aside = row
        found.append(
            Left(
                what=what,
                on=on[what],
                sent=sent,
                first_ms=first_ms,
                last_ms=last_ms,
                waiting=waiting,
                set_aside=set_aside,
                held_back=every - sent - waiting - set_aside,
            )
        )
    return tuple(found)


def rows(database: Database, table: str, ids: Sequence[str], *, most: int | None = None) -> list[Row]:
    """Return every row of a table about the person, with names of columns. Secrets read "kept, cannot be read".

    `most`: only so many of one that grows (`_GROWING`), the newest first; of a statement what it is about.
    """
    columns = {name: name for name in TABLES[table][1]}
    if table == "outbox" and most is None:
        columns["statement"] = "(SELECT text FROM statement WHERE statement.number = outbox.number)"
    elif table == "outbox":  # what it is about, in place of the exact text
        columns |= {name: f"(SELECT {name} FROM event WHERE event.id = outbox.event)" for name in ("at_ms", "kind")}  # noqa: S608
    where, values = _where(table, ids)
    sql = f"SELECT {', '.join(columns.values())} FROM {table} WHERE {where}"  # noqa: S608
    if most is not None:
        sql += f" ORDER BY {_GROWING[table]} DESC LIMIT {most}"
    return [_readable(table, dict(zip(columns, row, strict=True))) for row in database.execute(sql, values).fetchall()]


def everything(database: Database, ids: Sequence[str]) -> dict[str, list[Row]]:
    """Return every row of every table about the person, by table."""
    return {table: rows(database, table, ids) for table in _OF_PEOPLE}


def for_others(tables: Mapping[str, list[Row]]) -> dict[str, list[Row]]:
    """Return what another person may see of it: not what somebody likes, nor whether they take part in a team goal."""
    joined = {row["id"] for row in tables["event"] if row["kind"] in _THEIRS_ALONE}
    whole = {table: [] if table in _THEIR_TABLES else rows for table, rows in tables.items()}
    return {
        **whole,
        "event": [row for row in whole["event"] if row["id"] not in joined],
        "outbox": [row for row in whole["outbox"] if row["event"] not in joined],
    }


def _readable(table: str, row: Row) -> Row:
    for column in SECRET.get(table, ()):
        row[column] = None if row[column] is None else UNREADABLE
    for column in _JSON.get(table, ()):
        row[column] = json.loads(str(row[column]))
    if table == "outbox" and row.get("statement") is not None:
        row["statement"] = json.loads(str(row["statement"]))
    return row


def _where(table: str, ids: Sequence[str]) -> tuple[str, list[str]]:
    marks = _marks(ids)
    if table == "learner":
        return f"id IN ({marks})", [*ids]
    if table == "audit":
        return f"learner IN ({marks}) OR actor IN ({marks})", [*ids, *ids]
    if table == "outbox":
        mine = f"event IN (SELECT id FROM event WHERE learner IN ({marks}))"  # noqa: S608
        return f"{mine} OR {_CARRIED.format(marks=marks)}", [*ids, *ids]
    return f"learner IN ({marks})", [*ids]


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
