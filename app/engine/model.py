# SPDX-License-Identifier: Apache-2.0
"""The learner: two views of what is known, averaged by how well each has foretold this learner's answers, and a memory.

The posterior of a curriculum is a mixture of block-KST and graph-MVN with weight w on the latter: log(w/(1-w)) moves by
the log of the ratio of the probabilities that the two gave to each answer (Bayesian model averaging; Hoeting et al.
1999, Statistical Science 14), kept within ±6. Mastery is the weighted mean of both. A model is a value: every method
gives a new one, shares what did not change, and leaves the old one valid.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from math import exp
from statistics import NormalDist

import numpy as np

from app.engine import probit
from app.engine.block_kst import KnowledgeSpace
from app.engine.curriculum import Curriculum, ItemParameters
from app.engine.evidence import NOTHING, RAPID_SECONDS, Pair, Response, chance, evidence, openness
from app.engine.graph_mvn import GraphState
from app.engine.memory import Memory, rating_of
from app.engine.probit import Floats, Ints
from app.events import Confidence, Purpose
from app.views import Level

LESSON_RATE = 0.22
PRACTICE_RATE = 0.07
"""Probability that a lesson, or a right answer outside a diagnostic, turns "not yet" into mastery when all
prerequisites are there (design/learner_model.md: .15 to .3 and .05 to .1)."""
UNREADY_SHARE = 0.2
"""What is left of these rates while a prerequisite is missing."""
RATING_TILT = 1.5
RATING_VARIANCE = 3.0
"""Weight of a self-rating: 1.5 log-odds between "all of the module" and "none of it" at most, and a measurement with
variance 3 of the mean ability. Two or three answers overrule it."""
_LOG_WEIGHT_CAP = 6.0
_ASKED, _RIGHT, _LAST_WRONG, _SURE_WRONG, _NOT_YET = range(5)


@dataclass(frozen=True, slots=True)
class Counts:
    """What was seen directly of one competency: unassisted answers that were not rapid guesses."""

    asked: int
    right: int
    not_yet: int
    last_wrong: bool
    """The latest answer was wrong or "not yet"."""
    sure_wrong: bool
    """The latest answer was wrong, and the learner had been sure of it."""


@dataclass(frozen=True, eq=False)
class LearnerModel:
    """All that the engine believes about one learner in one curriculum of K competencies."""

    curriculum: Curriculum
    space: KnowledgeSpace
    graph: GraphState
    log_weight: float
    """Log-odds of graph-MVN against block-KST."""
    memory: Memory
    tally: Ints
    """(5, K) asked, right, latest wrong, latest sure but wrong, not yet."""
    rated: frozenset[str]
    """Modules whose self-rating has been taken in."""

    @classmethod
    def start(cls, curriculum: Curriculum) -> LearnerModel:
        """Begin with somebody about whom nothing is known. Cheap: all learners share the curriculum's priors."""
        priors = curriculum.priors
        count = len(curriculum.competencies)
        tally = np.zeros((5, count), dtype=np.int64)
        return cls(curriculum, priors.space, priors.graph, 0.0, Memory.empty(count), tally, frozenset())

    # -- what happened ------------------------------------------------------------------------------------------------

    def answered(
        self,
        item_id: str,
        response: Response,
        *,
        at_ms: int,
        purpose: Purpose,
        confidence: Confidence | None = None,
        assisted: bool = False,
        seconds: float | None = None,
        parameters: ItemParameters | None = None,
    ) -> LearnerModel:
        """Take in an answer; an item or a competency that the curriculum does not have gives the same model back.

        `at_ms` is ms since 1970 UTC, `seconds` the time on the question, `parameters` the item as the pack version had
        it in which it was answered (None: as the curriculum has it). A rapid guess (faster than 1.2 s) teaches
        nothing at all; an assisted answer teaches the memory only.
        """
        item = parameters or self.curriculum.parameters(item_id)
        rapid = seconds is not None and seconds < RAPID_SECONDS and response is not Response.NOT_YET
        if item is None or item.competency not in self.curriculum.competency_index or rapid:
            return self
        competency = self.curriculum.competency_index[item.competency]
        right = response is Response.RIGHT
        pair = evidence(
            response,
            chance(item.guess, item.slip, self.memory.retrievability_of(competency, at_ms)),
            candour=self._candour(),
            confidence=confidence,
            assisted=assisted,
            seconds=seconds,
        )
        model = self if pair is NOTHING else self._observed(item, competency, pair)
        if right and not assisted and purpose is not Purpose.DIAGNOSTIC:
            model = _taught(model, competency, PRACTICE_RATE)
        rating = rating_of(right=right, confidence=confidence, assisted=assisted, seconds=seconds)
        importance = float(self.curriculum.importance[competency])
        tally = self.tally if assisted else self._tallied(competency, response, confidence)
        return replace(model, memory=self.memory.reviewed(competency, rating, at_ms, importance), tally=tally)

    def lesson_finished(self, competency_id: str, at_ms: int) -> LearnerModel:
        """After a lesson on a competency; an unknown competency changes nothing."""
        competency = self.curriculum.competency_index.get(competency_id)
        if competency is None:
            return self
        memory = self.memory.read(competency, at_ms, float(self.curriculum.importance[competency]))
        return replace(_taught(self, competency, LESSON_RATE), memory=memory)

    def areas_rated(self, ratings: Mapping[str, float]) -> LearnerModel:
        """Take in how sure the learner feels about modules, 0 to 1. Unknown modules change nothing.

        A module counts once, with its first rating: what is said later is coloured by what the program has shown.
        """
        model = self
        for module_id in sorted(ratings):
            module = self.curriculum.module_index.get(module_id)
            if module is not None and module_id not in model.rated and self.curriculum.members[module]:
                model = _rated(model, module, 2.0 * min(max(float(ratings[module_id]), 0.0), 1.0) - 1.0)
        return model

    # -- what is believed ---------------------------------------------------------------------------------------------

    @property
    def weight(self) -> float:
        """Weight of graph-MVN in the average, 0 to 1."""
        return 1.0 / (1.0 + exp(-self.log_weight))

    @cached_property
    def _mastery(self) -> Floats:
        w = self.weight
        return np.clip(w * self.graph.mastery + (1.0 - w) * self.space.mastery, 0.0, 1.0)

    def mastery(self) -> Floats:
        """(K,) probability, 0 to 1, that each competency is mastered (forgetting left out, see `retrievability`)."""
        return self._mastery

    def mastery_of(self, competency: int) -> float:
        """`mastery` of one competency by place, without working out the others."""
        w = self.weight
        return w * self.graph.mastery_of(competency) + (1.0 - w) * self.space.mastery_of(competency)

    def retrievability(self, at_ms: int) -> Floats:
        """(K,) probability, 0 to 1, that what was learned comes to mind; 1 where nothing has been practised."""
        return self.memory.retrievability(at_ms)

    def interval(self, level: float = 0.8) -> tuple[Floats, Floats]:
        """(low, high), each (K,), around the mastery on the probit scale: ± z·(posterior sd of the ability).

        It is as wide as the middle `level` of the ability that the answers leave open, and shrinks with evidence.
        """
        z = NormalDist().inv_cdf(0.5 + level / 2.0)
        centre = probit.quantile(self._mastery)
        reach = z * self.graph.sd
        return probit.cdf(centre - reach), probit.cdf(centre + reach)

    def predict(self, item_id: str, at_ms: int) -> float:
        """Probability, 0 to 1, of a right answer now: g + (1 - s - g)·p·R. Raises KeyError for an unknown item."""
        item = self.curriculum.item_index[item_id]
        return float(self.chances(np.array([item]), at_ms)[0])

    def chances(self, items: Ints, at_ms: int) -> Floats:
        """(C,) probability of a right answer to each of C items, by their places."""
        c = self.curriculum
        places = c.item_competency[items]
        w = self.weight
        p = (
            w * self.graph.passed(places, c.difficulty[items], c.discrimination[items])
            + (1.0 - w) * self.space.mastery[places]
        )
        guess, slip = c.guess[items], c.slip[items]
        return np.clip(guess + (1.0 - slip - guess) * p * self.retrievability(at_ms)[places], 0.0, 1.0)

    def expected_spread(self, items: Ints, at_ms: int) -> Floats:
        """Expect Σ importance·p·(1-p) over all competencies after each of C items (C,), importance scaled to mean 1.

        Exact for the average: each outcome also moves the weight of the two views.
        """
        c = self.curriculum
        places, difficulty, slope = c.item_competency[items], c.difficulty[items], c.discrimination[items]
        guess, slip = c.guess[items], c.slip[items]
        right = guess + (1.0 - slip - guess) * self.retrievability(at_ms)[places]
        weights = c.importance / c.importance.mean()
        w, total = self.weight, np.zeros(len(items))
        for with_it, without_it in ((right, guess), (1.0 - right, 1.0 - guess)):
            by_graph, after_graph = self.graph.foreseen(places, difficulty, slope, with_it, without_it)
            by_space, after_space = self.space.foreseen(places, with_it, without_it)
            chance = w * by_graph + (1.0 - w) * by_space
            share = (w * by_graph / chance)[:, None]
            after = share * after_graph + (1.0 - share) * after_space
            total += chance * ((after * (1.0 - after)) @ weights)
        return total

    def spread(self) -> float:
        """Σ importance·p·(1-p) now, importance scaled to mean 1."""
        weights = self.curriculum.importance / self.curriculum.importance.mean()
        p = self._mastery
        return float((p * (1.0 - p)) @ weights)

    def counts(self, competency_id: str) -> Counts:
        """Say what was seen directly of a competency. Raises KeyError for an unknown one."""
        return self.counts_at(self.curriculum.competency_index[competency_id])

    def counts_at(self, competency: int) -> Counts:
        """Count as `counts`, by place."""
        asked, right, last_wrong, sure_wrong, not_yet = (int(x) for x in self.tally[:, competency])
        return Counts(asked, right, not_yet, bool(last_wrong), bool(sure_wrong))

    def level(self, competency_id: str, at_ms: int) -> Level:
        """Say what may be said of a competency. Raises KeyError for an unknown one.

        Secure: p ≥ .90 (.95 where it is safety-critical), two direct right answers and R ≥ .8. Practise: probably
        there, but not shown twice or fading. Start: probably not there. Not sure yet: everything else.
        """
        competency = self.curriculum.competency_index[competency_id]
        p, counts = float(self._mastery[competency]), self.counts_at(competency)
        fresh = float(self.retrievability(at_ms)[competency]) >= 0.8
        if p >= self.curriculum.secure_at[competency]:
            return Level.SECURE if counts.right >= 2 and fresh else Level.PRACTISE
        if p >= 0.75 or (p >= 0.6 and counts.right):
            return Level.PRACTISE
        return Level.START if p < 0.25 or (p < 0.4 and counts.asked) else Level.NOT_SURE

    def figures(self) -> dict[str, dict[str, float]]:
        """For each competency id its figures, rounded to 1e-6: the same on every machine, so fit for a digest."""
        low, high = self.interval()
        columns = {
            "p": self._mastery,
            "low": low,
            "high": high,
            "asked": self.tally[_ASKED],
            "right": self.tally[_RIGHT],
            "stability": self.memory.stability,
            "last_ms": np.where(self.memory.begun, self.memory.rows[2], 0.0),
            "due_ms": np.where(self.memory.begun, self.memory.rows[3], 0.0),
        }
        rows = zip(*(np.round(column, 6).tolist() for column in columns.values()), strict=True)
        return {
            c: dict(zip(columns, map(float, row), strict=True))
            for c, row in zip(self.curriculum.competencies, rows, strict=True)
        }

    # -- steps --------------------------------------------------------------------------------------------------------

    def _candour(self) -> float:
        """How open this learner has been about what is not learned yet, 0 to .9."""
        asked, right, _, _, not_yet = (int(x) for x in self.tally.sum(axis=1))
        return openness(not_yet, asked - right - not_yet)

    def _observed(self, item: ItemParameters, competency: int, pair: Pair) -> LearnerModel:
        """After evidence on an item: both views learn, and the one that expected it gains weight."""
        by_graph = self.graph.likelihood(competency, item.difficulty, item.discrimination, pair)
        p = self.space.mastery_of(competency)
        by_space = p * pair.with_it + (1.0 - p) * pair.without_it
        moved = self.log_weight + float(np.log(by_graph / by_space))
        return replace(
            self,
            space=self.space.observed(competency, pair),
            graph=self.graph.observed(competency, item.difficulty, item.discrimination, pair),
            log_weight=min(max(moved, -_LOG_WEIGHT_CAP), _LOG_WEIGHT_CAP),
        )

    def _tallied(self, competency: int, response: Response, confidence: Confidence | None) -> Ints:
        tally = self.tally.copy()
        tally[_ASKED, competency] += 1
        tally[_RIGHT, competency] += response is Response.RIGHT
        tally[_NOT_YET, competency] += response is Response.NOT_YET
        tally[_LAST_WRONG, competency] = response is not Response.RIGHT
        tally[_SURE_WRONG, competency] = response is Response.WRONG and confidence is Confidence.SURE
        return tally


def _taught(model: LearnerModel, competency: int, rate: float) -> LearnerModel:
    """After teaching, gated by the prerequisites: exactly within the block, by the least sure one elsewhere."""
    parents = model.curriculum.parents[competency]
    block = model.space.where[competency][0]
    outside = [p for p in parents if model.space.where[p][0] != block]
    space = model.space.learned(competency, rate * _gate(model, outside), rate * UNREADY_SHARE)
    return replace(model, space=space, graph=model.graph.learned(competency, rate * _gate(model, parents)))


def _gate(model: LearnerModel, prerequisites: tuple[int, ...] | list[int]) -> float:
    """Share of a learning rate that the least sure of some prerequisites leaves, UNREADY_SHARE to 1."""
    least = min((model.mastery_of(p) for p in prerequisites), default=1.0)
    return least + (1.0 - least) * UNREADY_SHARE


def _rated(model: LearnerModel, module: int, feeling: float) -> LearnerModel:
    """After a self-rating of a module, -1 (new to me) to 1 (I could teach it)."""
    c = model.curriculum
    members = c.members[module]
    space = model.space
    for block in sorted({space.where[k][0] for k in members}):
        space = space.with_block(block, space.blocks[block].tilted(RATING_TILT * feeling))
    graph = model.graph.measured(np.array(members), feeling, RATING_VARIANCE)
    return replace(model, space=space, graph=graph, rated=model.rated | {c.modules[module]})
