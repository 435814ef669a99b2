# SPDX-License-Identifier: Apache-2.0
"""One pack's item report: the figures of every item, doubtful prerequisites, and fairness between groups.

The rules behind the figures stand with the functions that make them (`engine.item_quality`, `engine.fairness`,
`engine.prerequisite_check`); here the first answers of all learners become their tables.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import msgspec

from app.engine.answer_table import AnswerTable
from app.engine.arrays import np
from app.engine.calibration import Encounter, ItemEvidence, stranger, told_apart
from app.engine.evidence import Pair
from app.engine.fairness import Comparison, compared
from app.engine.item_quality import ItemFacts, ItemQuality, item_qualities
from app.engine.prerequisite_check import Edge, Person, edges_checked
from app.items import Edition, LearnerLog, Meeting, Sighting
from app.pieces import portions, whole
from app.shelf import PackIndex
from content_packs.model import Item, SingleChoice, TrueFalse

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.engine.probit import Floats, Ints

T = TypeVar("T")
Steps: TypeAlias = Generator[None, None, T]
"""Work in pieces (`app.pieces`)."""
LOGS_AT_ONCE = 10
"""People whose answers are gone through in one piece: some 20 ms."""
ANSWERS_AT_ONCE = 2_000
"""The same of answers."""
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
    return whole(item_report_steps(index, edition, logs, group_of))


def item_report_steps(
    index: PackIndex, edition: Edition, logs: Sequence[LearnerLog], group_of: GroupOf | None = None
) -> Steps[ItemReport]:
    """Return the same, in pieces of `LOGS_AT_ONCE`, `ANSWERS_AT_ONCE`, an item or an edge."""
    current: list[Sighting] = []
    for some in portions(logs, LOGS_AT_ONCE):
        current += [s for log in some for s in log.sightings if s.pack == index.id and _is_current(s, edition)]
        yield
    counted = [(s, s.encounter) for s in current if s.meeting is Meeting.ANSWERED and s.encounter is not None]
    yield
    difficulty = yield from _difficulties(index, edition, counted)
    table = yield from _answer_table(edition, counted, difficulty)
    facts = yield from _facts(index, edition, current)
    people = {s.learner for s in current}
    yield
    left_out = sum(s.meeting is not Meeting.ANSWERED for s in current)
    yield
    items: list[ItemQuality] = []
    for quality in item_qualities(table, facts, len(people)):
        items.append(quality)
        yield
    shown = yield from _people(index, edition, logs, difficulty)
    edges: list[Edge] = []
    for edge in edges_checked(_edges(index), shown):
        edges.append(edge)
        yield
    while shown:  # to give all of it back at once would take a tenth of a second
        del shown[-LOGS_AT_ONCE:]
        yield
    comparisons = yield from _compared(table, counted, group_of)
    return ItemReport(
        pack=index.id,
        version=index.version,
        learners=len(people),
        answers=len(counted),
        by_chance=int(table.by_chance.sum()),
        left_out=left_out,
        unknown=sum(log.unknown for log in logs),
        items=tuple(items),
        edges=tuple(edges),
        comparisons=comparisons,
    )


def _answer_table(
    edition: Edition, counted: Sequence[tuple[Sighting, Encounter]], difficulty: Mapping[str, float]
) -> Steps[AnswerTable]:
    """Return first answers as columns, with the chances of strangers at these difficulties of the items."""
    place = {item: i for i, item in enumerate(difficulty)}
    who = {learner: n for n, learner in enumerate(sorted({s.learner for s, _ in counted}))}
    chances = np.array([stranger(edition.curriculum, edition.of(item), known) for item, known in difficulty.items()])

    def columns(some: Sequence[tuple[Sighting, Encounter]]) -> tuple[Floats | Ints | NDArray[np.bool_], ...]:
        return (
            np.array([place[s.item] for s, _ in some], dtype=np.int64),
            np.array([who[s.learner] for s, _ in some], dtype=np.int64),
            np.array([s.at_ms for s, _ in some], dtype=np.int64),
            np.array([float(s.right) for s, _ in some], dtype=np.float64),
            np.array([s.expected for s, _ in some], dtype=np.float64),
            np.array([s.by_chance for s, _ in some], dtype=bool),
            np.array([_is_fresh(s, edition) for s, _ in some], dtype=bool),
            np.array([s.chosen for s, _ in some], dtype=np.int64),
        )

    parts = [columns(())]
    for some in portions(counted, ANSWERS_AT_ONCE):
        parts.append(columns(some))
        yield
    encounters = tuple(says for _, says in counted)
    yield
    item, learner, at_ms, right, expected, by_chance, fresh, chosen = map(np.concatenate, zip(*parts, strict=True))
    return AnswerTable(
        items=tuple(difficulty),
        item=item,
        learner=learner,
        at_ms=at_ms,
        right=right,
        expected=expected,
        stranger=chances[item],
        by_chance=by_chance,
        fresh=fresh,
        chosen=chosen,
        encounters=encounters,
    )


def _compared(
    table: AnswerTable, counted: Sequence[tuple[Sighting, Encounter]], group_of: GroupOf | None
) -> Steps[tuple[Comparison, ...]]:
    """Compare the groups that the answers belong to, if there are any."""
    if group_of is None:
        return ()
    groups: list[str] = []
    named: set[str] = set()
    for some in portions(counted, ANSWERS_AT_ONCE):
        groups += (found := [group_of(s) for s, _ in some])
        named.update(found)
        yield
    names = sorted(named - {""})
    if not names:
        return ()
    place = {name: number for number, name in enumerate(names)}
    places: list[Ints] = []
    for group in portions(groups, ANSWERS_AT_ONCE):
        places.append(np.array([place.get(name, -1) for name in group], dtype=np.int64))
        yield
    return (yield from compared(table, np.concatenate(places), names))


def difficulties(index: PackIndex, edition: Edition, counted: Sequence[tuple[Sighting, Encounter]]) -> dict[str, float]:
    """Return the mean difficulty of each item, by what the pack believes and the answers that it does not know of."""
    return whole(_difficulties(index, edition, counted))


def _difficulties(
    index: PackIndex, edition: Edition, counted: Sequence[tuple[Sighting, Encounter]]
) -> Steps[dict[str, float]]:
    evidence: dict[str, ItemEvidence] = {}
    for some in portions(counted, ANSWERS_AT_ONCE):
        for sighting, says in some:
            if _is_fresh(sighting, edition):
                evidence[sighting.item] = evidence.get(sighting.item, ItemEvidence.none()).with_answer(says)
        yield
    none = ItemEvidence.none()
    return {item: evidence.get(item, none).posterior(edition.prior(item)).mean for item in index.items}


def _is_fresh(sighting: Sighting, edition: Edition) -> bool:
    return sighting.prior == edition.prior(sighting.item)


def _is_current(sighting: Sighting, edition: Edition) -> bool:
    return edition.questions.get(sighting.item) == sighting.question


def _facts(index: PackIndex, edition: Edition, current: Sequence[Sighting]) -> Steps[list[ItemFacts]]:
    met, how = Counter[str](), Counter[tuple[str, Meeting]]()
    for some in portions(current, ANSWERS_AT_ONCE):
        met.update(sighting.item for sighting in some)
        how.update((sighting.item, sighting.meeting) for sighting in some)
        yield
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
    index: PackIndex, edition: Edition, logs: Sequence[LearnerLog], difficulty: Mapping[str, float]
) -> Steps[list[Person]]:
    """Return what each learner showed, evidence weighed by the difficulty of the items."""
    up_to = {item: told_apart(edition.curriculum, edition.of(item), known) for item, known in difficulty.items()}
    people: list[Person] = []
    for number, log in enumerate(logs, start=1):
        answers: dict[str, list[tuple[int, Pair]]] = {}
        for s in log.sightings:
            if s.pack == index.id and s.encounter is not None and _is_current(s, edition):
                pair = _weighed(s.encounter.pair, up_to[s.item])
                answers.setdefault(s.competency, []).append((s.at_ms, pair))
        people.append(Person(answers, {c: at_ms for (pack, c), at_ms in log.taught.items() if pack == index.id}))
        if number % LOGS_AT_ONCE == 0:
            yield
    return people


def _weighed(pair: Pair, up_to: Pair) -> Pair:
    spread = pair.with_it - pair.without_it
    return Pair(pair.without_it + spread * up_to.with_it, pair.without_it + spread * up_to.without_it)
