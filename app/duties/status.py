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
   lies more than one day after today.
6. EXCUSED goes before everything. Days of a year are counted: after a leap day, 365 of them end a date earlier.

Worked example: due on day 100, valid 365, grace 14, remind 30. Day 100: NOT_YET, and still on day 114; day 115:
OVERDUE. A check passed on day 120: due again on day 485. CURRENT until day 454, EXPIRING from 455 until 499, OVERDUE on
day 500.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from app.clock import DAY_MS
from app.leading.facts import Proof, SessionKind, Terms
from app.leading.state import Duty

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


class Proofs(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one person and one module: the day of the latest evidence of each sort (0: none).

    `observed` is the day of the oldest of the last signed-off checklists, 0 while one of them is not; `prior` that of
    the oldest evidence from elsewhere that is needed to cover the module. `known`: the module is here;
    `checklists`: it has some.
    """

    check: int = 0
    module: int = 0
    session: int = 0
    observed: int = 0
    prior: int = 0
    known: bool = True
    checklists: bool = True

    def of(self, proof: Proof) -> int:
        """Return the day of the evidence of one sort."""
        return {
            Proof.CHECK: self.check,
            Proof.MODULE: self.module,
            Proof.SESSION: self.session,
            Proof.OBSERVED: self.observed,
        }[proof]


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How a duty stands. `met_day`: when it was met last (0: never); `due_day`: when it is due (0: never).

    `expires_day`: the last day that what was met counts (0: for good, or it was not met).
    """

    status: Status
    met_day: int = 0
    due_day: int = 0
    expires_day: int = 0


def status(duty: Duty, proofs: Proofs, today: int) -> Standing:
    """Return how a duty stands on a day, by the rules above."""
    terms = duty.terms
    met = max(proofs.of(terms.proof), proofs.prior if terms.prior else 0)
    expires = met + terms.valid_days if met and terms.valid_days else 0
    due = max(duty.due_day, expires) if expires or not met else 0
    found = Standing(status=Status.EXCUSED, met_day=met, due_day=due, expires_day=expires)
    return found if duty.excused else msgspec.structs.replace(found, status=_status(duty, proofs, today, found))


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

Key: TypeAlias = tuple[str, str, str]
"""Learner, pack, module."""
_OF = "(:every OR learner IN (SELECT value FROM json_each(:learners)))"


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
    known = evidence(database, shelf, {(duty.pack, duty.module) for duty in there.values()}, learners)
    return {
        (learner, name): (duty, status(duty, known(learner, duty.pack, duty.module), today))
        for (learner, name), duty in there.items()
    }


def given(
    database: Database, learners: Collection[str] | None = None, *, ended: bool = False
) -> Iterator[tuple[tuple[str, str], Duty]]:
    """Yield what stands in people's records by learner and duty id; with `ended` also what is not asked any more."""
    terms: dict[str, Terms] = {}
    for learner, name, pack, module, by, due_day, text, excused, over, given_ms in _rows(
        database,
        "SELECT learner, duty, pack, module, given_by, due_day, terms, excused, ended, given_ms FROM duty"  # noqa: S608
        f" WHERE {_OF} AND NOT (ended AND {int(not ended)})",
        learners,
    ):
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
            ),
        )


class _Module(msgspec.Struct, frozen=True):
    """What a module consists of here."""

    competencies: tuple[str, ...]
    checklists: tuple[str, ...]


class _Evidence:
    """All evidence of some people, as days."""

    def __init__(self, modules: Mapping[tuple[str, str], _Module]) -> None:
        self._modules = modules
        self.check: dict[Key, int] = {}
        self.module: dict[Key, int] = {}
        self.session: dict[Key, int] = {}
        self.observed: dict[Key, int] = {}
        """The third is a checklist."""
        self.prior: dict[Key, int] = {}
        """The third is a competency."""

    def __call__(self, learner: str, pack: str, module: str) -> Proofs:
        key, found = (learner, pack, module), self._modules.get((pack, module))
        return Proofs(
            check=self.check.get(key, 0),
            module=self.module.get(key, 0),
            session=self.session.get(key, 0),
            observed=_oldest(self.observed.get((learner, pack, each), 0) for each in found.checklists) if found else 0,
            prior=_oldest(self.prior.get((learner, pack, each), 0) for each in found.competencies) if found else 0,
            known=found is not None,
            checklists=bool(found and found.checklists),
        )


def _oldest(days: Iterable[int]) -> int:
    return min(days, default=0)


def _later(known: dict[Key, int], key: Key, day: int) -> None:
    known[key] = max(known.get(key, 0), day)


def evidence(
    database: Database, shelf: Shelf, asked: Collection[tuple[str, str]], learners: Collection[str] | None = None
) -> Callable[[str, str, str], Proofs]:
    """Return what gives the proofs of a learner about a module of a pack, of those that are `asked`: (pack, module)."""
    found = _Evidence(dict(_modules(shelf, asked)))
    if not asked:
        return found
    for learner, pack, module, at_ms in _rows(
        database,
        f"SELECT learner, pack, module, passed_ms FROM checked WHERE passed_ms > 0 AND {_OF}",  # noqa: S608
        learners,
    ):
        found.check[learner, pack, module] = at_ms // DAY_MS
    for learner, pack, module, at_ms in _rows(
        database,
        "SELECT learner, pack, module, passed_ms FROM last_attempt WHERE purpose = 'module' AND passed_ms > 0"  # noqa: S608
        f" AND {_OF}",
        learners,
    ):
        found.module[learner, pack, module] = at_ms // DAY_MS
    for learner, pack, modules, at_ms in _rows(
        database,
        f"SELECT learner, pack, modules, attended_ms FROM attended WHERE kind = '{SessionKind.SESSION}' AND {_OF}",  # noqa: S608
        learners,
    ):
        for module in msgspec.json.decode(modules, type=tuple[str, ...]):
            _later(found.session, (learner, pack, module), at_ms // DAY_MS)
    for learner, pack, checklist, at_ms in _rows(
        database,
        f"SELECT learner, pack, checklist, seen_ms FROM observed WHERE result = 'signed_off' AND {_OF}",  # noqa: S608
        learners,
    ):
        found.observed[learner, pack, checklist] = at_ms // DAY_MS
    for learner, pack, competencies, day, at_ms in _rows(
        database,
        f"SELECT learner, pack, competencies, day, judged_ms FROM prior WHERE accepted AND {_OF}",  # noqa: S608
        learners,
    ):
        for competency in msgspec.json.decode(competencies, type=tuple[str, ...]):
            _later(found.prior, (learner, pack, competency), day or at_ms // DAY_MS)
    return found


def _modules(shelf: Shelf, asked: Collection[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], _Module]]:
    """Yield what is here of the modules that are asked; the shelf keeps what it has read."""
    here = frozenset(shelf.ids())
    for pack, module in asked:
        index = shelf.index(pack) if pack in here else None
        if index is not None and module in index.modules:
            checklists = tuple(each.id for each in index.pack.checklists if each.module == module)
            yield (pack, module), _Module(index.modules[module].competencies, checklists)


def _rows(database: Database, query: str, learners: Collection[str] | None) -> Iterator[tuple[Any, ...]]:
    names = msgspec.json.encode(sorted(learners or ())).decode()
    yield from database.execute(query, {"every": int(learners is None), "learners": names})
