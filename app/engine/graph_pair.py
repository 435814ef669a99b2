# SPDX-License-Identifier: Apache-2.0
"""Graph-MVN at two slopes, averaged: whether a competency comes bit by bit or all at once is itself learned.

Where ability is continuous, answers rise slowly with it (slope 1 probit per standard deviation); where mastery is all
or none they jump at the threshold (slope 3). Nobody knows beforehand which it is, so the same prior is updated with
both, and log(w/(1-w)) of the smooth one moves by the log of the ratio of the probabilities that the two gave to each
answer. To the sharp view a hard item is not further up the scale: all items of a competency turn at its threshold.

Worked example: both began with weight ½; an answer that smooth gave .6 and sharp .8 leaves smooth .6/(.6 + .8) = .43.
"""

from __future__ import annotations

from functools import cached_property
from math import exp, log

import msgspec

from app.engine.arrays import np
from app.engine.evidence import Pair
from app.engine.graph_mvn import GraphPrior, GraphState
from app.engine.probit import Floats, Ints

SHARP = 3.0
"""Slope of the sharp view, in probits per standard deviation: 1 and 3 fit the prototype's two opposite worlds best."""
LOG_ODDS_CAP = 6.0


class GraphPair(msgspec.Struct, frozen=True, eq=False, dict=True):
    """A learner's abilities under both slopes. Every step gives a new pair; old ones stay valid."""

    smooth: GraphState
    sharp: GraphState
    log_odds: float
    """Of the smooth view against the sharp one, within ±6."""

    @classmethod
    def start(cls, prior: GraphPrior) -> GraphPair:
        """Begin before the first answer, undecided."""
        state = GraphState.start(prior)
        return cls(state, state, 0.0)

    @property
    def weight(self) -> float:
        """Weight of the smooth view, 0 to 1."""
        return 1.0 / (1.0 + exp(-self.log_odds))

    def likelihood(self, competency: int, difficulty: float, discrimination: float, pair: Pair) -> float:
        """Probability of what was observed on an item `difficulty` above the competency's threshold."""
        w = self.weight
        smooth = self.smooth.likelihood(competency, difficulty, discrimination, pair)
        return w * smooth + (1.0 - w) * self.sharp.likelihood(competency, 0.0, SHARP, pair)

    def passed(self, competencies: Ints, difficulty: Floats, discrimination: Floats) -> Floats:
        """(C,) probability of being up to each of C items, guessing and slipping left out."""
        w = self.weight
        smooth = self.smooth.passed(competencies, difficulty, discrimination)
        return w * smooth + (1.0 - w) * self.sharp.passed(competencies, *_at_threshold(difficulty))

    def observed(
        self, competency: int, difficulty: float, discrimination: float, pair: Pair
    ) -> tuple[GraphPair, float]:
        """After an answer: both views learn, and the one that expected it gains weight; and how probable it was."""
        by_smooth = self.smooth.likelihood(competency, difficulty, discrimination, pair)
        by_sharp = self.sharp.likelihood(competency, 0.0, SHARP, pair)
        moved = self.log_odds + log(by_smooth / by_sharp)
        after = GraphPair(
            self.smooth.observed(competency, difficulty, discrimination, pair),
            self.sharp.observed(competency, 0.0, SHARP, pair),
            min(max(moved, -LOG_ODDS_CAP), LOG_ODDS_CAP),
        )
        return after, self.weight * by_smooth + (1.0 - self.weight) * by_sharp

    def measured(self, competencies: Ints, value: float, variance: float) -> GraphPair:
        """Take in a noisy measurement of the mean of some abilities above their thresholds."""
        smooth = self.smooth.measured(competencies, value, variance)
        return GraphPair(smooth, self.sharp.measured(competencies, value, variance), self.log_odds)

    def learned(self, competency: int, rate: float) -> GraphPair:
        """After teaching of a competency with this rate (see `GraphState.learned`)."""
        return GraphPair(self.smooth.learned(competency, rate), self.sharp.learned(competency, rate), self.log_odds)

    def drifted(self, competency: int, variance: float) -> GraphPair:
        """After a while in which one ability may have moved (see `GraphState.drifted`)."""
        smooth = self.smooth.drifted(competency, variance)
        return GraphPair(smooth, self.sharp.drifted(competency, variance), self.log_odds)

    def mastery_of(self, competency: int) -> float:
        """Probability of mastery of one competency, without working out the others."""
        w = self.weight
        return w * self.smooth.mastery_of(competency) + (1.0 - w) * self.sharp.mastery_of(competency)

    @cached_property
    def mastery(self) -> Floats:
        """(K,) probability that each ability lies above its threshold."""
        w = self.weight
        return w * self.smooth.mastery + (1.0 - w) * self.sharp.mastery

    @property
    def sd(self) -> Floats:
        """(K,) standard deviation of each ability under the smooth view, the wider of the two."""
        return self.smooth.sd

    def foreseen(
        self, competencies: Ints, difficulty: Floats, discrimination: Floats, with_it: Floats, without_it: Floats
    ) -> tuple[Floats, Floats]:
        """Foresee one outcome of each of C questions: its probability (C,) and the mastery after it (C, K)."""
        w = self.weight
        smooth, after_smooth = self.smooth.foreseen(competencies, difficulty, discrimination, with_it, without_it)
        turn = _at_threshold(difficulty)
        sharp, after_sharp = self.sharp.foreseen(competencies, *turn, with_it, without_it)
        chance = w * smooth + (1.0 - w) * sharp
        share = (w * smooth / chance)[:, None]
        return chance, share * after_smooth + (1.0 - share) * after_sharp


def _at_threshold(items: Floats) -> tuple[Floats, Floats]:
    """Difficulty and slope that the sharp view gives to so many items, each (C,)."""
    return np.zeros(items.size), np.full(items.size, SHARP)
