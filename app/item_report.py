# SPDX-License-Identifier: Apache-2.0
"""One pack's item report: the figures of every item, doubtful prerequisites, and fairness between groups.

The rules behind the figures stand with the functions that make them (`engine.item_quality`, `engine.fairness`,
`engine.prerequisite_check`); here the first answers of all learners become their tables.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from app.engine.answer_table import AnswerTable
from app.engine.calibration import Encounter, ItemEvidence, stranger
from app.engine.evidence import Pair
from app.engine.fairness import Comparison, compare
from app.engine.item_quality import ItemFacts, ItemQuality, item_quality
from app.engine.prerequisite_check import Edge, Person, check_edges
from app.engine.probit import Floats
from app.items import Edition, LearnerLog, Meeting, Sighting
from app.shelf import PackIndex
from content_packs.model import Item, SingleChoice, TrueFalse

GroupOf = Callable[[Sighting], str]
"""Names the group that an answer belongs to; an empty text: none."""


@dataclass(frozen=True, slots=True)
class ItemReport:
    """What the answers say of one pack."""

    pack: str
    version: str
    learners: int
    """People who learn from it."""
    answers: int
    """First answers, unassisted and not rapid, to the questions as they are now."""
    by_chance: int
    """How many of them were drawn, not chosen."""
    left_out: int
    """First meetings with help, or too quick to have been read."""
    unknown: int
    """Answers, of any pack, to versions that are not here any more."""
    items: tuple[ItemQuality, ...]
    """In the author's order."""
    edges: tuple[Edge, ...]
    comparisons: tuple[Comparison, ...]
    """One for each group but the largest; none where no groups were asked for."""


def item_report(
    index: PackIndex, edition: Edition, logs: Sequence[LearnerLog], group_of: GroupOf | None = None
) -> ItemReport:
    """Report on the newest version of a pack, of which `edition` is the engine's view."""
    current = [s for log in logs for s in log.sightings if s.pack == index.id and _is_current(s, edition)]
    counted = [(s, s.encounter) for s in current if s.meeting is Meeting.ANSWERED and s.encounter is not None]
    table = answer_table(index, edition, counted)
    facts = _facts(index, edition, current)
    people = {s.learner for s in current}
    names = sorted({name for s, _ in counted if (name := group_of(s))}) if group_of else []
    groups = np.array([names.index(group_of(s)) if group_of(s) else -1 for s, _ in counted]) if group_of else None
    return ItemReport(
        pack=index.id,
        version=index.version,
        learners=len(people),
        answers=len(counted),
        by_chance=int(table.by_chance.sum()),
        left_out=sum(s.meeting is not Meeting.ANSWERED for s in current),
        unknown=sum(log.unknown for log in logs),
        items=item_quality(table, facts, len(people)),
        edges=check_edges(_edges(index), [_person(log, index.id, edition) for log in logs]),
        comparisons=() if groups is None else compare(table, groups, names),
    )


def answer_table(index: PackIndex, edition: Edition, counted: Sequence[tuple[Sighting, Encounter]]) -> AnswerTable:
    """Return first answers as columns, with the chances of strangers at the difficulties that the answers teach."""
    place = {item: i for i, item in enumerate(index.items)}
    who = {learner: n for n, learner in enumerate(sorted({s.learner for s, _ in counted}))}
    fresh = np.array([s.prior == edition.prior(s.item) for s, _ in counted], dtype=bool)
    chances = _strangers(index, edition, [x for x, new in zip(counted, fresh.tolist(), strict=True) if new])
    items = np.array([place[s.item] for s, _ in counted], dtype=np.int64)
    return AnswerTable(
        items=tuple(index.items),
        item=items,
        learner=np.array([who[s.learner] for s, _ in counted], dtype=np.int64),
        at_ms=np.array([s.at_ms for s, _ in counted], dtype=np.int64),
        right=np.array([float(s.right) for s, _ in counted]),
        expected=np.array([s.expected for s, _ in counted]),
        stranger=chances[items],
        by_chance=np.array([s.by_chance for s, _ in counted], dtype=bool),
        fresh=fresh,
        chosen=np.array([s.chosen for s, _ in counted], dtype=np.int64),
        encounters=tuple(says for _, says in counted),
    )


def _strangers(index: PackIndex, edition: Edition, fresh: Iterable[tuple[Sighting, Encounter]]) -> Floats:
    """(I,) chance of a right answer of somebody about whom nothing is known."""
    evidence: dict[str, ItemEvidence] = {}
    for sighting, says in fresh:
        evidence[sighting.item] = evidence.get(sighting.item, ItemEvidence.none()).with_answer(says)
    chances = []
    for item in index.items:
        known = evidence.get(item, ItemEvidence.none()).posterior(edition.prior(item))
        parameters = edition.of(item)
        chances.append(stranger(edition.curriculum, parameters, known.mean) if parameters else 0.5)
    return np.array(chances)


def _is_current(sighting: Sighting, edition: Edition) -> bool:
    return edition.questions.get(sighting.item) == sighting.question


def _facts(index: PackIndex, edition: Edition, current: Iterable[Sighting]) -> list[ItemFacts]:
    met, how = Counter[str](), Counter[tuple[str, Meeting]]()
    for sighting in current:
        met[sighting.item] += 1
        how[sighting.item, sighting.meeting] += 1
    return [
        ItemFacts(
            item=item.id,
            prior=edition.prior(item.id),
            options=_options(item),
            key=_key(item),
            met=met[item.id],
            rapid=how[item.id, Meeting.RAPID],
            assisted=how[item.id, Meeting.ASSISTED],
        )
        for item in index.items.values()
    ]


def _options(item: Item) -> int:
    return len(item.options) if isinstance(item, SingleChoice) else 2 if isinstance(item, TrueFalse) else 0


def _key(item: Item) -> int:
    if isinstance(item, SingleChoice):
        return next(n for n, option in enumerate(item.options) if option.right)
    return int(not item.answer) if isinstance(item, TrueFalse) else -1


def _edges(index: PackIndex) -> list[tuple[str, str]]:
    return [(parent, child.id) for child in index.pack.competencies for parent in child.requires]


def _person(log: LearnerLog, pack: str, edition: Edition) -> Person:
    answers: dict[str, list[tuple[int, Pair]]] = {}
    for sighting in log.sightings:
        if sighting.pack == pack and sighting.encounter is not None and _is_current(sighting, edition):
            answers.setdefault(sighting.competency, []).append((sighting.at_ms, sighting.encounter.pair))
    return Person(answers, {competency: at_ms for (of, competency), at_ms in log.taught.items() if of == pack})
