# SPDX-License-Identifier: Apache-2.0
"""The learner: what is mastered (`average`), what is remembered (`memory`), and what was seen directly.

A model is a value: every method gives a new one, shares what did not change, and leaves the old one valid. It is a fold
over answers and lessons: the same ones in the same order give the same model, whatever device asked them.

With guess g, slip s, retrievability R and the learner's openness h about what is not learned yet (`evidence`), P(right)
= P(mastered)·R·.98·(1 - s) + (1 - P(mastered)·R)·(1 - h)·g.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import exp
from statistics import NormalDist

import msgspec
from msgspec.structs import replace

from app.engine import levels, probit
from app.engine.arrays import np
from app.engine.average import Average
from app.engine.block_kst import KnowledgeSpace
from app.engine.candour import Candour
from app.engine.curriculum import Curriculum, ItemParameters
from app.engine.evidence import NOT_YET_WITH, NOTHING, RAPID_SECONDS, Chance, Pair, Response, evidence
from app.engine.graph_mvn import DISCRIMINATION
from app.engine.graph_pair import GraphPair
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
LOST, DRIFT = 0.02, 0.02
"""What was practised last on an earlier day may be gone (not only slow to come to mind, which is R's part): lost with
probability .02, or moved by .02 in variance. So certainty never grows so large that a few wrong answers would say
nothing (forgetting by the day: Qiu et al. 2011, EDM, "Does time matter?")."""
RATING_TILT = 1.5
RATING_VARIANCE = 3.0
"""Weight of a self-rating: 1.5 log-odds between "all of the module" and "none of it" at most, and a measurement with
variance 3 of the mean ability. Two or three answers overrule it."""
_ASKED, _RIGHT, _LAST_WRONG, _SURE_WRONG, _NOT_YET = range(5)


_ANY_ITEM = ItemParameters("", 0.0, 0.0, 0.0, DISCRIMINATION, 0.0)
"""What is weighed anew is a person's manner, not an item."""


class Counts(msgspec.Struct, frozen=True):
    """What was seen directly of one competency: unassisted answers that were not rapid guesses."""

    asked: int
    right: int
    not_yet: int
    last_wrong: bool
    """The latest answer was wrong or "not yet"."""
    sure_wrong: bool
    """The latest answer was wrong, and the learner had been sure of it."""


class LearnerModel(msgspec.Struct, frozen=True, eq=False):
    """All that the engine believes about one learner in one curriculum of K competencies."""

    curriculum: Curriculum
    average: Average
    memory: Memory
    candour: Candour
    tally: Ints
    """(5, K) asked, right, latest wrong, latest sure but wrong, not yet."""
    rated: frozenset[str]
    """Modules whose self-rating has been taken in."""

    @classmethod
    def start(cls, curriculum: Curriculum) -> LearnerModel:
        """Begin with somebody about whom nothing is known. Cheap: all learners share the curriculum's priors."""
        priors, count = curriculum.priors, len(curriculum.competencies)
        return cls(
            curriculum=curriculum,
            average=Average(priors.space, priors.graph),
            memory=Memory.empty(count),
            candour=Candour.start(count),
            tally=np.zeros((5, count), dtype=np.int64),
            rated=frozenset(),
        )

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
            Chance(item.guess, item.slip, self.memory.retrievability_of(competency, at_ms)),
            candour=self.candour.openness,
            confidence=confidence,
            assisted=assisted,
            seconds=seconds,
        )
        average = self.average
        if pair is not NOTHING:
            average = self.rested(competency, at_ms).observed(item, competency, pair)
        tally, candour = self.tally, self.candour
        if not assisted:
            tally = self._tallied(competency, response, confidence)
            candour, average = _heard(candour, average, competency, response)
            if right and purpose is not Purpose.DIAGNOSTIC:
                candour, average = self._taught(candour, average, competency, PRACTICE_RATE)
        memory = self.memory if assisted else self._paced(item, competency, at_ms, right=right)
        rating = rating_of(right=right, confidence=confidence, assisted=assisted, seconds=seconds)
        memory = memory.reviewed(competency, rating, at_ms, float(self.curriculum.importance[competency]))
        return LearnerModel(self.curriculum, average, memory, candour, tally, self.rated)

    def lesson_finished(self, competency_id: str, at_ms: int) -> LearnerModel:
        """After a lesson on a competency; an unknown competency changes nothing."""
        competency = self.curriculum.competency_index.get(competency_id)
        if competency is None:
            return self
        memory = self.memory.read(competency, at_ms, float(self.curriculum.importance[competency]))
        candour, average = self._taught(self.candour, self.average, competency, LESSON_RATE)
        return replace(self, average=average, candour=candour, memory=memory)

    def areas_rated(self, ratings: Mapping[str, float]) -> LearnerModel:
        """Take in how sure the learner feels about modules, 0 to 1. Unknown modules change nothing.

        A module counts once, with its first rating: what is said later is coloured by what the program has shown.
        """
        average, rated = self.average, self.rated
        for module_id in sorted(ratings):
            module = self.curriculum.module_index.get(module_id)
            members = self.curriculum.members[module] if module is not None else ()
            if members and module_id not in rated:
                feeling = 2.0 * min(max(float(ratings[module_id]), 0.0), 1.0) - 1.0
                average = average.rated(members, feeling, RATING_TILT, RATING_VARIANCE)
                rated |= {module_id}
        return self if rated == self.rated else replace(self, average=average, rated=rated)

    # -- what is believed ---------------------------------------------------------------------------------------------

    @property
    def space(self) -> KnowledgeSpace:
        """The block-KST view."""
        return self.average.space

    @property
    def graph(self) -> GraphPair:
        """The graph-MVN view."""
        return self.average.graph

    @property
    def weight(self) -> float:
        """Weight of graph-MVN in the average, 0 to 1."""
        return self.average.weight

    @property
    def log_weight(self) -> float:
        """Log-odds of graph-MVN against block-KST."""
        return self.average.log_weight

    @property
    def openness(self) -> float:
        """How open the learner has been about what is not learned yet, 0 to .95 (`candour`)."""
        return self.candour.openness

    def mastery(self) -> Floats:
        """(K,) probability, 0 to 1, that each competency is mastered (forgetting left out, see `retrievability`)."""
        return self.average.mastery

    def mastery_of(self, competency: int) -> float:
        """`mastery` of one competency by place, without working out the others."""
        return self.average.mastery_of(competency)

    def rested(self, competency: int, at_ms: int) -> Average:
        """What is believed just before an answer at a time: a competency left alone since yesterday may be gone."""
        rests = self.memory.rests(competency, at_ms)
        return self.average.rested(competency, LOST, DRIFT) if rests else self.average

    def retrievability(self, at_ms: int) -> Floats:
        """(K,) probability, 0 to 1, that what was learned comes to mind; 1 where nothing has been practised."""
        return self.memory.retrievability(at_ms)

    def interval(self, level: float = 0.8) -> tuple[Floats, Floats]:
        """(low, high), each (K,), around the mastery on the probit scale: ± z·(posterior sd of the ability).

        It is as wide as the middle `level` of the ability that the answers leave open, and shrinks with evidence.
        """
        z = NormalDist().inv_cdf(0.5 + level / 2.0)
        centre = probit.quantile(self.mastery())
        reach = z * self.graph.sd
        return probit.cdf(centre - reach), probit.cdf(centre + reach)

    def predict(self, item_id: str, at_ms: int) -> float:
        """Probability, 0 to 1, of a right answer now (see the module). Raises KeyError for an unknown item."""
        item = self.curriculum.item_index[item_id]
        return float(self.chances(np.array([item]), at_ms)[0])

    def chances(self, items: Ints, at_ms: int) -> Floats:
        """(C,) probability of a right answer to each of C items, by their places."""
        c = self.curriculum
        places = c.item_competency[items]
        p = self.average.passed(places, c.difficulty[items], c.slope[items])
        with_it, without_it = self._right(items, at_ms)
        return np.clip(p * with_it + (1.0 - p) * without_it, 0.0, 1.0)

    def expected_spread(self, items: Ints, at_ms: int) -> Floats:
        """Expect Σ importance·p·(1-p) over all competencies after each of C items (C,), importance scaled to mean 1.

        Two outcomes are foreseen, right and not right; "not yet" counts as not right.
        """
        c = self.curriculum
        places, difficulty, slope = c.item_competency[items], c.difficulty[items], c.slope[items]
        right = self._right(items, at_ms)
        weights = c.importance / c.importance.mean()
        chance, after, otherwise = self.average.foreseen(places, difficulty, slope, *right)
        spread, other = (after * (1.0 - after)) @ weights, (otherwise * (1.0 - otherwise)) @ weights
        expected: Floats = chance * spread + (1.0 - chance) * other
        return expected

    def spread(self) -> float:
        """Σ importance·p·(1-p) now, importance scaled to mean 1."""
        weights = self.curriculum.importance / self.curriculum.importance.mean()
        p = self.mastery()
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

        By the rule of `levels`. Fresh is R ≥ .8, and the latest answer was right.
        """
        competency = self.curriculum.competency_index[competency_id]
        p, counts = float(self.mastery()[competency]), self.counts_at(competency)
        comes_to_mind = float(self.retrievability(at_ms)[competency]) >= levels.SECURE_RETRIEVABILITY
        return levels.level_of(
            p,
            asked=counts.asked,
            right=counts.right,
            known=float(self.curriculum.secure_at[competency]),
            fresh=comes_to_mind and not counts.last_wrong,
        )

    def figures(self) -> dict[str, dict[str, float]]:
        """For each competency id its figures, rounded to 1e-6: the same on every machine, so fit for a digest."""
        low, high = self.interval()
        columns = {
            "p": self.mastery(),
            "low": low,
            "high": high,
            "asked": self.tally[_ASKED],
            "right": self.tally[_RIGHT],
            "stability": self.memory.stability,
            "last_ms": np.where(self.memory.begun, self.memory.last_ms, 0.0),
            "due_ms": np.where(self.memory.begun, self.memory.rows[3], 0.0),
        }
        rows = zip(*(np.round(column, 6).tolist() for column in columns.values()), strict=True)
        return {
            c: dict(zip(columns, map(float, row), strict=True))
            for c, row in zip(self.curriculum.competencies, rows, strict=True)
        }

    # -- steps --------------------------------------------------------------------------------------------------------

    def _right(self, items: Ints, at_ms: int) -> tuple[Floats, Floats]:
        """(C,) chance of a right answer to each item with and without its competency."""
        c, open_about = self.curriculum, self.candour.openness
        guess, slip = c.guess[items], c.slip[items]
        fresh = self.retrievability(at_ms)[c.item_competency[items]]
        lacking = (1.0 - open_about) * guess
        return fresh * (1.0 - NOT_YET_WITH) * (1.0 - slip) + (1.0 - fresh) * lacking, lacking

    def _paced(self, item: ItemParameters, competency: int, at_ms: int, *, right: bool) -> Memory:
        """Judge by an unassisted answer, before it is reviewed, how long this learner's memories last."""
        if not self.memory.rests(competency, at_ms):
            return self.memory
        ceiling = item.guess + (1.0 - item.slip - item.guess) * self.mastery_of(competency)
        return self.memory.foretold(competency, at_ms, right=right, guess=item.guess, ceiling=ceiling)

    def _taught(self, candour: Candour, average: Average, competency: int, rate: float) -> tuple[Candour, Average]:
        """After teaching, gated by the prerequisites; what was said before it was said of another state."""
        parents = self.curriculum.parents[competency]
        return candour.closed(competency), average.taught(competency, parents, rate, UNREADY_SHARE)

    def _tallied(self, competency: int, response: Response, confidence: Confidence | None) -> Ints:
        tally = self.tally.copy()
        tally[_ASKED, competency] += 1
        tally[_RIGHT, competency] += response is Response.RIGHT
        tally[_NOT_YET, competency] += response is Response.NOT_YET
        tally[_LAST_WRONG, competency] = response is not Response.RIGHT
        tally[_SURE_WRONG, competency] = response is Response.WRONG and confidence is Confidence.SURE
        return tally


def _heard(candour: Candour, average: Average, competency: int, response: Response) -> tuple[Candour, Average]:
    """After an answer: judge anew how open the learner is; when that moved, weigh anew what was heard before."""
    candour = candour.after(competency, response, average.mastery_of(competency))
    renewed = candour.renewed()
    if renewed is None:
        return candour, average
    candour, gains = renewed
    for k in np.flatnonzero(gains).tolist():
        gain = float(gains[k])
        pair = Pair(exp(-max(gain, 0.0)), exp(min(gain, 0.0)))
        average = average.observed(_ANY_ITEM, k, pair)
    return candour, average
