# SPDX-License-Identifier: Apache-2.0
"""What the engine needs to know of a pack, as arrays: competencies, their graph, modules, blocks and items.

K is the number of competencies, I of items, M of modules. Places (indices) are the pack's own order throughout.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from math import prod, sqrt

import msgspec

from app.engine.arrays import np
from app.engine.block_kst import BlockPrior, KnowledgeSpace
from app.engine.graph import Parents, split
from app.engine.graph_mvn import DISCRIMINATION, GraphPrior
from app.engine.graph_pair import GraphPair
from app.engine.levels import KNOWN, KNOWN_CRITICAL
from app.engine.prevalence import prevalence
from app.engine.probit import Floats, Ints, quantile_of
from content_packs.model import (
    Categorise,
    Cloze,
    Difficulty,
    FirstTry,
    HotSpot,
    Item,
    ItemCalibration,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    Pack,
    ShortText,
    SingleChoice,
)
from content_packs.renames import NO_NAMES, Names, names_of

_DIFFICULTY = {Difficulty.EASY: -0.45, Difficulty.MEDIUM: 0.0, Difficulty.HARD: 0.45}
"""Starting difficulty in standard deviations of the competency. Authors' words spread true difficulties with sd ≈ .7,
half of which is error (design/learner_model.md, "cold start"); ±.45 is what is left to believe of "easy" and "hard"."""
DIFFICULTY_SD = 0.7
"""Standard deviation, of ability, of a difficulty that only the author has rated."""
_FIRST_TRY = {FirstTry.NEARLY_EVERYONE: 0.92, FirstTry.MOST: 0.72, FirstTry.HALF: 0.50, FirstTry.FEW: 0.25}
"""Share of new colleagues who get a question right at first, by an expert's word."""
_WORD_WORTH = 0.5
"""What is believed of a difficulty that such a word stands for: experts err by as much as difficulties differ (.7)."""
FIRST_TRY_SD = 0.5
"""Standard deviation, of ability, of a difficulty by an expert's word: .7·√(1 - .5)."""
_LEAST_UP, _FARTHEST = 0.03, 2.0
_SLIP = {Difficulty.EASY: 0.08, Difficulty.MEDIUM: 0.09, Difficulty.HARD: 0.10}
_GUESS_FREE = 0.03
_GUESS_MULTIPLE = 0.10
_GUESS_TRUE_FALSE = 0.50


class ItemParameters(msgspec.Struct, frozen=True):
    """One item as the engine weighs an answer to it."""

    competency: str
    guess: float
    slip: float
    difficulty: float
    """Standard deviations of ability above the competency's threshold."""
    discrimination: float
    """Probits per standard deviation of ability."""
    difficulty_sd: float
    """How uncertain the difficulty is, in standard deviations of ability."""

    @property
    def slope(self) -> float:
        """The discrimination that is left when the difficulty is only known to ± sd: a/√(1 + a²·sd²)."""
        return self.discrimination / sqrt(1.0 + (self.discrimination * self.difficulty_sd) ** 2)


class Priors(msgspec.Struct, frozen=True, eq=False):
    """The starting state of every learner of a curriculum, worked out once and shared."""

    space: KnowledgeSpace
    graph: GraphPair


class Curriculum(msgspec.Struct, frozen=True, eq=False, dict=True):
    """A pack as the engine sees it. Arrays are read-only by convention: nobody writes to them after construction.

    Two curricula are the same only if they are the same object; make one per pack version and share it.
    """

    competencies: tuple[str, ...]
    modules: tuple[str, ...]
    items: tuple[str, ...]
    parents: Parents
    """Direct prerequisites of each competency, by place."""
    importance: Floats
    """(K,) 1 (useful) to 3 (someone may come to harm without it)."""
    safety_critical: tuple[bool, ...]
    prevalence: Floats
    """(K,) expected share, 0 to 1, of new learners who already have the competency."""
    members: tuple[tuple[int, ...], ...]
    """Places of the competencies of each module, in teaching order."""
    module_of: tuple[int, ...]
    """The (first) module of each competency; -1: none."""
    blocks: tuple[tuple[int, ...], ...]
    """Groups of at most 12 competencies that are held exactly, each in topological order; together every competency
    once."""
    item_competency: Ints
    """(I,) place of the competency of each item."""
    guess: Floats
    """(I,) chance of a right answer without the competency, by kind of question."""
    slip: Floats
    """(I,) chance of a wrong answer in spite of it."""
    difficulty: Floats
    """(I,) standard deviations above (harder) or below the competency's own threshold."""
    discrimination: Floats
    """(I,) slope of each item, in probits per standard deviation of ability."""
    difficulty_sd: Floats
    """(I,) how uncertain the difficulty is, in standard deviations of ability."""
    lessons: tuple[tuple[int, int], ...]
    """(K,) number of lessons and of alternative lessons of each competency."""
    explains: Mapping[str, str]
    """Lesson id to the misconception that the lesson sets right."""
    begins: tuple[str, ...] = ()
    """(M,) what the author lets a competency of each module begin with: "explain", "test" or "" (what suits the
    person); empty: "" for all."""
    siblings: Mapping[int, tuple[int, ...]] = msgspec.field(default_factory=dict)
    """Places of all the items of its group, for each item that others can stand in for."""
    names: Names = NO_NAMES
    """What things of the pack were called in earlier versions."""

    @classmethod
    def from_pack(cls, pack: Pack) -> Curriculum:
        """Read a checked pack with 1 to 500 competencies. Raises ValueError for none, or for a cycle."""
        if not pack.competencies:
            raise ValueError("a pack without competencies cannot be learned")
        place = {c.id: k for k, c in enumerate(pack.competencies)}
        parents = tuple(tuple(sorted({place[r] for r in c.requires})) for c in pack.competencies)
        members = tuple(tuple(dict.fromkeys(place[c] for c in m.competencies)) for m in pack.modules)
        module_of = _first_module(len(place), members)
        known = {c.item: c for c in pack.calibration}
        rated = np.array([_DIFFICULTY[i.difficulty] for i in pack.items])
        item_competency = np.array([place[i.competency] for i in pack.items], dtype=np.int64)
        known_by = np.array([c.known_by / 100.0 if c.known_by else np.nan for c in pack.competencies])
        expected = prevalence(parents, _mean_rating(item_competency, rated, len(place)), known_by)
        shares = expected[item_competency].tolist()
        begins = [_begins(i, share, known.get(i.id)) for i, share in zip(pack.items, shares, strict=True)]
        return cls(
            competencies=tuple(place),
            modules=tuple(m.id for m in pack.modules),
            items=tuple(i.id for i in pack.items),
            parents=parents,
            importance=np.array([float(c.importance) for c in pack.competencies]),
            safety_critical=tuple(c.safety_critical for c in pack.competencies),
            prevalence=expected,
            members=members,
            module_of=module_of,
            blocks=_blocks(module_of, parents),
            item_competency=item_competency,
            guess=np.array([guess_of(i) for i in pack.items]),
            slip=np.array([_SLIP[i.difficulty] for i in pack.items]),
            difficulty=np.array([difficulty for difficulty, _ in begins]),
            discrimination=np.full(len(pack.items), DISCRIMINATION),
            difficulty_sd=np.array([sd for _, sd in begins]),
            lessons=_lesson_counts(pack, place),
            explains={lesson.id: lesson.misconception for lesson in pack.lessons if lesson.misconception},
            begins=tuple(_first_part(m.parts_order) for m in pack.modules),
            siblings=_siblings(pack),
            names=names_of(pack),
        )

    def parameters(self, item: str) -> ItemParameters | None:
        """Return what answers to an item are weighed with; None for an item that this version does not have."""
        i = self.item_index.get(item)
        return None if i is None else self._parameters[i]

    @cached_property
    def _parameters(self) -> Sequence[ItemParameters]:
        """(I,) `parameters` by place."""
        figures = (self.guess, self.slip, self.difficulty, self.discrimination, self.difficulty_sd)
        competencies = [self.competencies[k] for k in self.item_competency.tolist()]
        columns = (column.tolist() for column in figures)
        return [ItemParameters(*row) for row in zip(competencies, *columns, strict=True)]

    @cached_property
    def slope(self) -> Floats:
        """(I,) `ItemParameters.slope` of each item."""
        slope: Floats = self.discrimination / np.sqrt(1.0 + (self.discrimination * self.difficulty_sd) ** 2)
        return slope

    @cached_property
    def competency_index(self) -> Mapping[str, int]:
        """Place of a competency by its id."""
        return {c: k for k, c in enumerate(self.competencies)}

    @cached_property
    def item_index(self) -> Mapping[str, int]:
        """Place of an item by its id."""
        return {c: k for k, c in enumerate(self.items)}

    @cached_property
    def module_index(self) -> Mapping[str, int]:
        """Place of a module by its id."""
        return {c: k for k, c in enumerate(self.modules)}

    @cached_property
    def items_of(self) -> tuple[tuple[int, ...], ...]:
        """Places of the items of each competency, easiest first, then in the author's order."""
        mine: list[list[int]] = [[] for _ in self.competencies]
        for i, k in enumerate(self.item_competency.tolist()):
            mine[k].append(i)
        return tuple(tuple(sorted(m, key=lambda i: (float(self.difficulty[i]), i))) for m in mine)

    @cached_property
    def module_array(self) -> Ints:
        """(K,) `module_of` as an array."""
        return np.array(self.module_of, dtype=np.int64)

    @cached_property
    def secure_at(self) -> Floats:
        """(K,) mastery from which a competency counts as settled: .90, or .95 where it is safety-critical."""
        return np.where(np.array(self.safety_critical), KNOWN_CRITICAL, KNOWN)

    @cached_property
    def priors(self) -> Priors:
        """What every learner starts from; worked out on first use (a second for 500 competencies), then shared."""
        blocks = [BlockPrior.build(block, self.parents, self.prevalence) for block in self.blocks]
        graph = GraphPrior.build(self.parents, self.prevalence)
        return Priors(space=KnowledgeSpace.start(blocks), graph=GraphPair.start(graph))


def guess_of(item: Item) -> float:  # noqa: PLR0911 - one for each kind
    """Chance of a right answer without the competency (design/learner_model.md, "Observation")."""
    if isinstance(item, SingleChoice):
        return 1.0 / max(len(item.options), 2)
    if isinstance(item, MultipleChoice):
        return _GUESS_MULTIPLE
    if isinstance(item, Ordering | Matching | Numeric | ShortText):
        return _GUESS_FREE
    if isinstance(item, HotSpot):
        return _GUESS_MULTIPLE if item.several else 1.0 / max(len(item.regions), 2)
    if isinstance(item, Categorise):
        return max(_GUESS_FREE, 1.0 / float(max(len(item.groups), 2)) ** len(item.things))
    if isinstance(item, Cloze):
        chances = [1.0 / max(len(gap.options), 2) if gap.options else _GUESS_FREE for gap in item.gaps]
        return max(_GUESS_FREE, prod(chances))
    return _GUESS_TRUE_FALSE


def _begins(item: Item, share: float, known: ItemCalibration | None) -> tuple[float, float]:
    """Starting difficulty of an item and its standard deviation, both in standard deviations of ability.

    What a pack ships as calibrated counts before any word.
    `share` is the expected share of newcomers who have the competency. An expert's word is a share of newcomers who
    answer right, S = guess + (1 - slip - guess)·Φ(z); those up to the item are Φ((q - d)·a/√(1 + a²)) of all, with
    Φ(q) = `share`. Solved for d, of which `_WORD_WORTH` is believed.
    """
    if known is not None:
        return known.difficulty, known.sd
    if not item.first_try:
        return _DIFFICULTY[item.difficulty], DIFFICULTY_SD
    guess, slip = guess_of(item), _SLIP[item.difficulty]
    up = min(max((_FIRST_TRY[item.first_try] - guess) / (1.0 - slip - guess), _LEAST_UP), 1.0 - _LEAST_UP)
    stretch = sqrt(1.0 + DISCRIMINATION**2) / DISCRIMINATION
    said = quantile_of(share) - quantile_of(up) * stretch
    return _WORD_WORTH * min(max(said, -_FARTHEST), _FARTHEST), FIRST_TRY_SD


def _siblings(pack: Pack) -> dict[int, tuple[int, ...]]:
    groups: dict[str, list[int]] = {}
    for i, item in enumerate(pack.items):
        if item.variant:
            groups.setdefault(item.variant, []).append(i)
    return {i: tuple(group) for group in groups.values() if len(group) > 1 for i in group}


def _first_module(count: int, members: tuple[tuple[int, ...], ...]) -> tuple[int, ...]:
    module_of = [-1] * count
    for m, places in enumerate(members):
        for k in places:
            if module_of[k] < 0:
                module_of[k] = m
    return tuple(module_of)


def _blocks(module_of: tuple[int, ...], parents: Parents) -> tuple[tuple[int, ...], ...]:
    """One or more blocks per module; competencies of no module come last in blocks of their own."""
    modules = sorted(set(module_of), key=lambda m: (m < 0, m))
    groups = ([k for k, mine in enumerate(module_of) if mine == m] for m in modules)
    return tuple(block for group in groups for block in split(group, parents))


def _mean_rating(item_competency: Ints, rated: Floats, count: int) -> Floats:
    """(K,) mean of the authors' words for the questions of each competency.

    Words alone: a calibrated difficulty stands above the threshold that they gave, and would be counted twice.
    """
    asked = np.maximum(np.bincount(item_competency, minlength=count), 1)
    mean: Floats = np.bincount(item_competency, weights=rated, minlength=count) / asked
    return mean


def _first_part(order: Sequence[str]) -> str:
    """Whether teaching or a question comes first in an author's order; a preview stands on top of the lesson."""
    first = next((part for part in order if part != "example"), "")
    return "explain" if first == "preview" else first


def _lesson_counts(pack: Pack, place: Mapping[str, int]) -> tuple[tuple[int, int], ...]:
    counts = [[0, 0] for _ in place]
    for lesson in pack.lessons:
        if lesson.misconception:
            continue
        counts[place[lesson.competency]][lesson.alternative] += 1
    return tuple((first, other) for first, other in counts)
