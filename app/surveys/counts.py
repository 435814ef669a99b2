# SPDX-License-Identifier: Apache-2.0
"""The tables of surveys: what was counted, five answers at a time, and whom not to ask again in this period."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from app.surveys.periods import Period
from app.surveys.waiting import Pot

if TYPE_CHECKING:
    from sqlite_utils import Database


_A_LITTLE_DAYS = 28


class Counted(msgspec.Struct, frozen=True, kw_only=True):
    """All that was counted of one survey in one period here: by question how often each step was chosen."""

    pack: str
    survey: str
    period: Period
    steps: dict[str, tuple[int, ...]]


def put_away(database: Database, learner: str, pack: str, survey: str, period: Period) -> bool:
    """Note that somebody is not asked again in this period; False where that stands already. What they did: nowhere."""
    if is_away(database, learner, pack, survey, period):
        return False
    row = (learner, pack, survey, period.first)
    database.execute("INSERT OR REPLACE INTO survey_away (learner, pack, survey, first) VALUES (?, ?, ?, ?)", row)
    return True


def take_back(database: Database, learner: str, pack: str, survey: str) -> None:
    """Let somebody be asked after all: what they said could not be kept."""
    database.execute("DELETE FROM survey_away WHERE learner = ? AND pack = ? AND survey = ?", [learner, pack, survey])


def is_away(database: Database, learner: str, pack: str, survey: str, period: Period) -> bool:
    """Say whether somebody is not to be asked again in this period.

    They were asked in it, in weeks that lie in it (it became longer), or a little later (the clock went back); a clock
    that was months ahead silences nobody for months.
    """
    row = database.execute(
        "SELECT 1 FROM survey_away WHERE learner = ? AND pack = ? AND survey = ? AND first >= ? AND first < date(?, ?)",
        (learner, pack, survey, period.first, period.end, f"+{_A_LITTLE_DAYS} days"),
    ).fetchone()
    return row is not None


def hand_on(database: Database, duplicate: str, into: str) -> None:
    """Let what stands of a duplicate stand of the survivor: one person is asked once."""
    database.execute(
        "INSERT INTO survey_away (learner, pack, survey, first)"
        " SELECT ?, pack, survey, first FROM survey_away WHERE learner = ?"
        " ON CONFLICT (learner, pack, survey) DO UPDATE SET first = max(first, excluded.first)",
        (into, duplicate),
    )
    database.execute("DELETE FROM survey_away WHERE learner = ?", [duplicate])


def is_folded(database: Database, fold: str) -> bool:
    """Say whether a pot was counted already."""
    return database.execute("SELECT 1 FROM survey_fold WHERE id = ?", [fold]).fetchone() is not None


def fold(database: Database, device: str, pot: Pot) -> None:
    """Count the answers of a full pot; in the caller's transaction."""
    database.execute("INSERT INTO survey_fold (id, ended) VALUES (?, ?)", (pot.fold, pot.end))
    database.execute(
        "INSERT INTO survey_period (device, pack, survey, first, ended) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (device, pot.pack, pot.survey, pot.first, pot.end),
    )
    database.conn.executemany(
        "INSERT INTO survey_count (device, pack, survey, first, rating, step, answers) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (device, pack, survey, first, rating, step) DO UPDATE SET answers = answers + excluded.answers",
        [
            (device, pot.pack, pot.survey, pot.first, pot.rating, step, answers)
            for step, answers in enumerate(pot.steps)
            if answers
        ],
    )


def begun(database: Database, device: str, pack: str, survey: str, *, period: Period, day: str) -> Period:
    """Return the period to count in on `day`: `period`, but for what was counted when the survey had other weeks.

    A period that has begun ends as it began, and the next one begins where that one ends: it may be sealed already.
    """
    row = database.execute(
        "SELECT first, ended FROM survey_period"
        " WHERE device = ? AND pack = ? AND survey = ? AND first <= ? AND ended > ? AND ended < ?"
        " ORDER BY ended DESC",
        (device, pack, survey, day, period.first, period.end),
    ).fetchone()
    if row is None:
        return period
    first, ended = row
    return Period(first, ended) if day < ended else Period(ended, period.end)


def unsealed(database: Database, device: str, day: str) -> list[Counted]:
    """Return what this device counted in periods that are over on `day` and has made no statement of."""
    rows = database.execute(
        "SELECT pack, survey, first, ended FROM survey_period WHERE device = ? AND sealed = 0 AND ended <= ?"
        " ORDER BY first, pack, survey",
        (device, day),
    ).fetchall()
    return [
        Counted(
            pack=pack, survey=survey, period=Period(first, ended), steps=_steps(database, pack, survey, first, device)
        )
        for pack, survey, first, ended in rows
    ]


def sealed(database: Database, device: str, counted: Iterable[Counted]) -> None:
    """Remember that a statement was made; in the transaction that puts it into the outbox."""
    database.conn.executemany(
        "UPDATE survey_period SET sealed = 1 WHERE device = ? AND pack = ? AND survey = ? AND first = ?",
        [(device, each.pack, each.survey, each.period.first) for each in counted],
    )


def forget_folds(database: Database, day: str) -> None:
    """Drop the ids of counts whose period is over: nothing waits for them any more."""
    database.execute("DELETE FROM survey_fold WHERE ended <= ?", [day])


def over(database: Database, pack: str, survey: str, day: str) -> list[Counted]:
    """Return what was counted in all periods that are over on `day`, the newest first, whichever device counted it."""
    rows = database.execute(
        "SELECT DISTINCT first, ended FROM survey_period WHERE pack = ? AND survey = ? AND ended <= ?"
        " ORDER BY first DESC, ended DESC",
        (pack, survey, day),
    ).fetchall()
    return [
        Counted(pack=pack, survey=survey, period=Period(first, ended), steps=_steps(database, pack, survey, first))
        for first, ended in rows
    ]


def _steps(database: Database, pack: str, survey: str, first: str, device: str = "") -> dict[str, tuple[int, ...]]:
    """Return the counts by question; of one device, or of all that left some here (a restored or copied folder)."""
    rows = database.execute(
        "SELECT rating, step, sum(answers) FROM survey_count WHERE pack = :pack AND survey = :survey AND first = :first"
        " AND (device = :device OR :device = '') GROUP BY rating, step ORDER BY rating, step",
        {"pack": pack, "survey": survey, "first": first, "device": device},
    ).fetchall()
    found: dict[str, dict[int, int]] = {}
    for rating, step, answers in rows:
        found.setdefault(rating, {})[step] = answers
    return {rating: tuple(by.get(step, 0) for step in range(max(by) + 1)) for rating, by in found.items()}
