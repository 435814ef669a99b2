# SPDX-License-Identifier: Apache-2.0
"""One pack's item report: the figures of every item, doubtful prerequisites, and fairness between groups.

The rules behind the figures stand with the functions that make them (`engine.item_quality`, `engine.fairness`,
`engine.prerequisite_check`); here the first answers of all learners become their tables.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from app.engine.answer_table import AnswerTable
from app.engine.arrays import np
from app.engine.calibration import Encounter, ItemEvidence, stranger, told_apart
from app.engine.evidence import Pair
from app.engine.fairness import Comparison, compare
from app.engine.item_quality import ItemFacts, ItemQuality, item_quality
from app.engine.prerequisite_check import Edge, Person, check_edges
from app.items import Edition, LearnerLog, Meeting, Sighting
from app.shelf import PackIndex
from content_packs.model import Item, SingleChoice, TrueFalse

GroupOf = Callable[[Sighting], str]
"""Names the group that an answer belongs to; an empty text: none."""


class ItemReport(msgspec.Struct, frozen=True):
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
    difficulty = difficulties(index, edition, counted)
    table = answer_table(edition, counted, difficulty)
    facts = _facts(index, edition, current)
    people = {s.learner for s in current}
    groups = [group_of(s) for s, _ in counted] if group_of else []
    return ItemReport(
        pack=index.id,
        version=index.version,
        learners=len(people),
        answers=len(counted),
        by_chance=int(table.by_chance.sum()),
        left_out=sum(s.meeting is not Meeting.ANSWERED for s in current),
        unknown=sum(log.unknown for log in logs),
        items=item_quality(table, facts, len(people)),
        edges=check_edges(_edges(index), _people(index, edition, logs, difficulty)),
        comparisons=_compared(table, groups),
    )


def answer_table(
    edition: Edition, counted: Sequence[tuple[Sighting, Encounter]], difficulty: Mapping[str, float]
) -> AnswerTable:
    """Return first answers as columns, with the chances of strangers at these difficulties of the items."""
    place = {item: i for i, item in enumerate(difficulty)}
    who = {learner: n for n, learner in enumerate(sorted({s.learner for s, _ in counted}))}
    chances = np.array([stranger(edition.curriculum, edition.of(item), known) for item, known in difficulty.items()])
    items = np.array([place[s.item] for s, _ in counted], dtype=np.int64)
    return AnswerTable(
        items=tuple(difficulty),
        item=items,
        learner=np.array([who[s.learner] for s, _ in counted], dtype=np.int64),
        at_ms=np.array([s.at_ms for s, _ in counted], dtype=np.int64),
        right=np.array([float(s.right) for s, _ in counted]),
        expected=np.array([s.expected for s, _ in counted]),
        stranger=chances[items],
        by_chance=np.array([s.by_chance for s, _ in counted], dtype=bool),
        fresh=np.array([_is_fresh(s, edition) for s, _ in counted], dtype=bool),
        chosen=np.array([s.chosen for s, _ in counted], dtype=np.int64),
        encounters=tuple(says for _, says in counted),
    )


def _compared(table: AnswerTable, groups: Sequence[str]) -> tuple[Comparison, ...]:
    """Compare the groups that the answers belong to, if there are any."""
    names = sorted(set(groups) - {""})
    places = np.array([names.index(name) if name else -1 for name in groups], dtype=np.int64)
    return compare(table, places, names) if names else ()


def difficulties(index: PackIndex, edition: Edition, counted: Iterable[tuple[Sighting, Encounter]]) -> dict[str, float]:
    """Return the mean difficulty of each item, by what the pack believes and the answers that it does not know of."""
    evidence: dict[str, ItemEvidence] = {}
    for sighting, says in counted:
        if _is_fresh(sighting, edition):
            evidence[sighting.item] = evidence.get(sighting.item, ItemEvidence.none()).with_answer(says)
    none = ItemEvidence.none()
    return {item: evidence.get(item, none).posterior(edition.prior(item)).mean for item in index.items}


def _is_fresh(sighting: Sighting, edition: Edition) -> bool:
    return sighting.prior == edition.prior(sighting.item)


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


def _people(
    index: PackIndex, edition: Edition, logs: Iterable[LearnerLog], difficulty: Mapping[str, float]
) -> list[Person]:
    """Return what each learner showed, evidence weighed by the difficulty of the items."""
    up_to = {item: told_apart(edition.curriculum, edition.of(item), known) for item, known in difficulty.items()}
    people = []
    for log in logs:
        answers: dict[str, list[tuple[int, Pair]]] = {}
        for s in log.sightings:
            if s.pack == index.id and s.encounter is not None and _is_current(s, edition):
                pair = _weighed(s.encounter.pair, up_to[s.item])
                answers.setdefault(s.competency, []).append((s.at_ms, pair))
        people.append(Person(answers, {c: at_ms for (pack, c), at_ms in log.taught.items() if pack == index.id}))
    return people


def _weighed(pair: Pair, up_to: Pair) -> Pair:
    spread = pair.with_it - pair.without_it
    return Pair(pair.without_it + spread * up_to.with_it, pair.without_it + spread * up_to.without_it)
