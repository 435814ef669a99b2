# SPDX-License-Identifier: Apache-2.0
"""What shows that a duty is met: of one person and one module, found with a few queries for many people at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from app.clock import DAY_MS
from app.leading.facts import Proof, SessionKind, Terms
from app.vouching import Vouching

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.shelf import Shelf

Key: TypeAlias = tuple[str, str, str]
"""Learner, pack, module."""
OF = "(:every OR learner IN (SELECT value FROM json_each(:learners)))"


class Proofs(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one person and one module: the day of the latest evidence of each sort (0: none).

    `observed` is the day of the oldest of the last signed-off checklists, 0 while one of them is not; `prior` that of
    the oldest evidence from elsewhere that is needed to cover the module. `known`: the module is here;
    `checklists`: it has some. Those that end with `_told` count what somebody said, too, who is not known as a
    supervisor here.
    """

    check: int = 0
    module: int = 0
    session: int = 0
    observed: int = 0
    prior: int = 0
    session_told: int = 0
    observed_told: int = 0
    prior_told: int = 0
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

    def met(self, terms: Terms) -> int:
        """Return the day of the latest evidence that terms let count."""
        return max(self.of(terms.proof), self.prior if terms.prior else 0)

    def told(self) -> Proofs:
        """Return the same with what is said by those who are not known here, too."""
        return msgspec.structs.replace(
            self,
            session=max(self.session, self.session_told),
            observed=max(self.observed, self.observed_told),
            prior=max(self.prior, self.prior_told),
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
        self.session_told: dict[Key, int] = {}
        self.observed_told: dict[Key, int] = {}
        self.prior_told: dict[Key, int] = {}
        """These three with what is said by those who are not known as supervisors here, too."""

    def __call__(self, learner: str, pack: str, module: str) -> Proofs:
        key, found = (learner, pack, module), self._modules.get((pack, module))
        return Proofs(
            check=self.check.get(key, 0),
            module=self.module.get(key, 0),
            session=self.session.get(key, 0),
            observed=_oldest(self.observed.get((learner, pack, each), 0) for each in found.checklists) if found else 0,
            prior=_oldest(self.prior.get((learner, pack, each), 0) for each in found.competencies) if found else 0,
            session_told=self.session_told.get(key, 0),
            observed_told=_oldest(self.observed_told.get((learner, pack, each), 0) for each in found.checklists)
            if found
            else 0,
            prior_told=_oldest(self.prior_told.get((learner, pack, each), 0) for each in found.competencies)
            if found
            else 0,
            known=found is not None,
            checklists=bool(found and found.checklists),
        )


def _oldest(days: Iterable[int]) -> int:
    return min(days, default=0)


def _later(known: dict[Key, int], key: Key, day: int) -> None:
    known[key] = max(known.get(key, 0), day)


def evidence(
    database: Database,
    shelf: Shelf,
    asked: Collection[tuple[str, str]],
    learners: Collection[str] | None = None,
    vouching: Vouching | None = None,
) -> Callable[[str, str, str], Proofs]:
    """Return what gives the proofs of a learner about a module of a pack, of those that are `asked`: (pack, module)."""
    vouching = vouching or Vouching(database)
    found = _Evidence(dict(_modules(shelf, asked)))
    if not asked:
        return found
    for learner, pack, module, at_ms in rows(
        database,
        f"SELECT learner, pack, module, passed_ms FROM checked WHERE passed_ms > 0 AND {OF}",  # noqa: S608
        learners,
    ):
        found.check[learner, pack, module] = at_ms // DAY_MS
    for learner, pack, module, at_ms in rows(
        database,
        "SELECT learner, pack, module, passed_ms FROM last_attempt WHERE purpose = 'module' AND passed_ms > 0"  # noqa: S608
        f" AND {OF}",
        learners,
    ):
        found.module[learner, pack, module] = at_ms // DAY_MS
    _by_others(found, database, learners, vouching)
    return found


def _by_others(found: _Evidence, database: Database, learners: Collection[str] | None, vouching: Vouching) -> None:
    """Add what stands on the word of somebody else."""
    for learner, pack, modules, at_ms, by in rows(
        database,
        "SELECT learner, pack, modules, attended_ms, led_by FROM attended"  # noqa: S608
        f" WHERE kind = '{SessionKind.SESSION}' AND {OF}",
        learners,
    ):
        for module in msgspec.json.decode(modules, type=tuple[str, ...]):
            _later(found.session_told, (learner, pack, module), at_ms // DAY_MS)
            if vouching.believed(by, learner):
                _later(found.session, (learner, pack, module), at_ms // DAY_MS)
    for learner, pack, checklist, at_ms, by in rows(
        database,
        f"SELECT learner, pack, checklist, seen_ms, observer FROM observed WHERE result = 'signed_off' AND {OF}",  # noqa: S608
        learners,
    ):
        found.observed_told[learner, pack, checklist] = at_ms // DAY_MS
        if vouching.believed(by, learner):
            found.observed[learner, pack, checklist] = at_ms // DAY_MS
    for learner, pack, competencies, day, at_ms, by in rows(
        database,
        f"SELECT learner, pack, competencies, day, judged_ms, supervisor FROM prior WHERE accepted AND {OF}",  # noqa: S608
        learners,
    ):
        for competency in msgspec.json.decode(competencies, type=tuple[str, ...]):
            _later(found.prior_told, (learner, pack, competency), day or at_ms // DAY_MS)
            if vouching.believed(by, learner):
                _later(found.prior, (learner, pack, competency), day or at_ms // DAY_MS)


def _modules(shelf: Shelf, asked: Collection[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], _Module]]:
    """Yield what is here of the modules that are asked; the shelf keeps what it has read."""
    here = frozenset(shelf.ids())
    for pack, module in asked:
        index = shelf.index(pack) if pack in here else None
        if index is not None and module in index.modules:
            checklists = tuple(each.id for each in index.pack.checklists if each.module == module)
            yield (pack, module), _Module(index.modules[module].competencies, checklists)


def rows(database: Database, query: str, learners: Collection[str] | None) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a query with `OF` in it, about these learners, or (None) everybody."""
    names = msgspec.json.encode(sorted(learners or ())).decode()
    yield from database.execute(query, {"every": int(learners is None), "learners": names})
