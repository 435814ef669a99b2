# SPDX-License-Identifier: Apache-2.0
"""How a duty stands on a day: one pure rule, and what it needs found with a few queries for all people at once.

Days are UTC days since 1970; 0 stands for "none".

1. It was met on the day of the latest evidence that its terms let count: a check that was passed, the module that was
   passed, a session about it, every checklist of the module signed off (the day of the oldest of them), and, where
   `terms.prior` says so, what was learned elsewhere and covers the whole module.
2. What was met counts for `valid_days` whole days after that day, for good when they are 0. It is due again on the last
   day that it counts; or, where that comes later, on the day that the duty names.
3. CURRENT: it counts, and it is not time to speak of the next time yet. EXPIRING: from `remind_days` before the due day
   on, until the days of grace are over. OVERDUE: after the due day and `grace_days` more; the due day itself is not.
4. What was never met, or stopped counting before it was asked for, is NOT_YET until the due day and its grace are over,
   then OVERDUE.
5. NOT_SURE: not met by what is known here, and what would tell is not here (the pack or the module is not installed, or
   it has no checklist though it is met by one); or the clock is in doubt: the evidence, or the day the duty was given,
   lies more than one day after today; or only what somebody signed, led, accepted or excused whom this device does not
   know as a supervisor says that it is met or not asked (`app.vouching`): once they are known, it is as they said.
6. EXCUSED goes before everything else. Days of a year are counted: after a leap day, 365 of them end a date earlier.

Worked example: due on day 100, valid 365, grace 14, remind 30. Day 100: NOT_YET, and still on day 114; day 115:
OVERDUE. A check passed on day 120: due again on day 485. CURRENT until day 454, EXPIRING from 455 until 499, OVERDUE on
day 500.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from app.clock import DAY_MS
from app.duties.evidence import OF, Key, Proofs, evidence, rows
from app.leading.facts import Proof, Terms
from app.leading.state import Duty
from app.vouching import Vouching

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.shelf import Shelf

_DOUBT = 1
"""Days: devices in different places, or a few minutes apart, may be at different days."""


class Status(StrEnum):
    """How a duty stands."""

    CURRENT = "current"
    EXPIRING = "expiring"
    OVERDUE = "overdue"
    NOT_YET = "not_yet"
    NOT_SURE = "not_sure"
    EXCUSED = "excused"


URGENT = (Status.OVERDUE, Status.EXPIRING, Status.NOT_YET, Status.NOT_SURE, Status.CURRENT, Status.EXCUSED)
"""The most urgent first: of several duties about one module the first of these stands for all."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How a duty stands. `met_day`: when it was met last (0: never); `due_day`: when it is due (0: never).

    `expires_day`: the last day that what was met counts (0: for good, or it was not met). `told_day`: the day on which
    somebody says it was met who is not known as a supervisor here, where that would change how it stands (0: nobody).
    """

    status: Status
    met_day: int = 0
    due_day: int = 0
    expires_day: int = 0
    told_day: int = 0


def status(duty: Duty, proofs: Proofs, today: int, *, excused_by_known: bool = True) -> Standing:
    """Return how a duty stands on a day, by the rules above; `excused_by_known`: who excused from it is known here."""
    if duty.excused and excused_by_known:
        return _found(duty, proofs, today, Status.EXCUSED)
    found = _found(duty, proofs, today)
    if found.status is Status.CURRENT:
        return found
    every = proofs.told()
    day = every.met(duty.terms) if every.met(duty.terms) > found.met_day else 0
    otherwise = bool(day) and _found(duty, every, today).status is not found.status
    if not (otherwise or duty.excused):
        return found
    return msgspec.structs.replace(found, status=Status.NOT_SURE, told_day=day if otherwise else 0)


def _found(duty: Duty, proofs: Proofs, today: int, status: Status | None = None) -> Standing:
    met = proofs.met(duty.terms)
    expires = met + duty.terms.valid_days if met and duty.terms.valid_days else 0
    due = max(duty.due_day, expires) if expires or not met else 0
    found = Standing(status=Status.EXCUSED, met_day=met, due_day=due, expires_day=expires)
    return msgspec.structs.replace(found, status=status or _status(duty, proofs, today, found))


def _status(duty: Duty, proofs: Proofs, today: int, found: Standing) -> Status:
    met, due, expires = found.met_day, found.due_day, found.expires_day
    if max(met, duty.given_ms // DAY_MS) > today + _DOUBT:
        return Status.NOT_SURE
    counts = bool(met) and (not expires or today <= expires)
    telling = proofs.known and (proofs.checklists or duty.terms.proof is not Proof.OBSERVED)
    if not counts and not telling:
        return Status.NOT_SURE
    if counts and (not due or today < due - duty.terms.remind_days):
        return Status.CURRENT
    if due and today > due + duty.terms.grace_days:
        return Status.OVERDUE
    lapsed_in_grace = bool(met) and due == expires
    return Status.EXPIRING if counts or lapsed_in_grace else Status.NOT_YET


# --- for many people at once


def standings(
    database: Database, shelf: Shelf, today: int, learners: Collection[str] | None = None
) -> Mapping[Key, Standing]:
    """Return how what is asked stands, by learner, pack and module; of several duties the most urgent (`URGENT`).

    For everybody without `learners`. Who is asked nothing about a module has no entry.
    """
    found: dict[Key, Standing] = {}
    for (learner, _), (duty, standing) in each_standing(database, shelf, today, learners).items():
        key = (learner, duty.pack, duty.module)
        known = found.get(key)
        if known is None or urgency(standing) < urgency(known):
            found[key] = standing
    return found


def urgency(standing: Standing) -> tuple[int, int]:
    """Return what to sort by: the most urgent first, then what is due first."""
    return URGENT.index(standing.status), standing.due_day or _LAST_DAY


_LAST_DAY = 10**7


def each_standing(
    database: Database, shelf: Shelf, today: int, learners: Collection[str] | None = None
) -> dict[tuple[str, str], tuple[Duty, Standing]]:
    """Return every duty that was given and not ended with how it stands, by learner and duty id."""
    there = dict(given(database, learners))
    vouching = Vouching(database)
    known = evidence(database, shelf, {(duty.pack, duty.module) for duty in there.values()}, learners, vouching)
    return {
        (learner, name): (
            duty,
            status(
                duty,
                known(learner, duty.pack, duty.module),
                today,
                excused_by_known=duty.excused and vouching.believed(duty.excused_by, learner),
            ),
        )
        for (learner, name), duty in there.items()
    }


def given(
    database: Database, learners: Collection[str] | None = None, *, ended: bool = False
) -> Iterator[tuple[tuple[str, str], Duty]]:
    """Yield what stands in people's records by learner and duty id; with `ended` also what is not asked any more."""
    terms: dict[str, Terms] = {}
    for learner, name, pack, module, by, due_day, text, excused, over, given_ms, *stamps in rows(
        database,
        "SELECT learner, duty, pack, module, given_by, due_day, terms, excused, ended, given_ms, decided_ms,"  # noqa: S608
        " placed_ms, excused_ms, excused_by FROM duty"
        f" WHERE {OF} AND NOT (ended AND {int(not ended)})",
        learners,
    ):
        decided_ms, placed_ms, excused_ms, excused_by = stamps
        if text not in terms:
            terms[text] = msgspec.json.decode(text, type=Terms)
        yield (
            (learner, name),
            Duty(
                pack=pack,
                module=module,
                by=by,
                due_day=due_day,
                terms=terms[text],
                excused=bool(excused),
                ended=bool(over),
                given_ms=given_ms,
                decided_ms=decided_ms,
                placed_ms=placed_ms,
                excused_ms=excused_ms,
                excused_by=excused_by,
            ),
        )
