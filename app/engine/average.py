# SPDX-License-Identifier: Apache-2.0
"""What a learner has mastered: block-KST and graph-MVN, averaged by how well each has foretold this learner's answers.

The posterior is a mixture with weight w on graph-MVN: log(w/(1-w)) moves by the log of the ratio of the probabilities
that the two gave to each answer (Bayesian model averaging; Hoeting et al. 1999, Statistical Science 14), kept within
±6. Mastery is the weighted mean of both.

Worked example: w = ½, an answer that graph-MVN gave .6 and block-KST .9 leaves w = .6/(.6 + .9) = .40; with mastery .70
and .90 after it, the average says .40·.70 + .60·.90 = .82.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from math import exp, log
from typing import TYPE_CHECKING

import msgspec

from app.engine.arrays import np
from app.engine.block_kst import KnowledgeSpace
from app.engine.evidence import Pair
from app.engine.graph_pair import GraphPair
from app.engine.probit import Floats, Ints

if TYPE_CHECKING:
    from app.engine.curriculum import ItemParameters

LOG_WEIGHT_BEFORE = -0.6
"""Log-odds of graph-MVN before the first answer. Block-KST needs a head start: an undecided beginning costs more
questions where it is right than where graph-MVN is (measured with both slopes of `graph_pair`, world seeds 11-14)."""
LOG_WEIGHT_CAP = 6.0


class Average(msgspec.Struct, frozen=True, eq=False, dict=True):
    """Both views of one learner. Every step gives a new average; old ones stay valid."""

    space: KnowledgeSpace
    graph: GraphPair
    log_weight: float = LOG_WEIGHT_BEFORE
    """Log-odds of graph-MVN against block-KST."""

    def observed(self, item: ItemParameters, competency: int, pair: Pair) -> Average:
        """After evidence on an item of a competency: both views learn, the one that expected it gains weight."""
        graph, by_graph = self.graph.observed(competency, item.difficulty, item.slope, pair)
        space, by_space = self.space.observed(competency, pair)
        moved = self.log_weight + log(by_graph / by_space)
        return Average(space, graph, min(max(moved, -LOG_WEIGHT_CAP), LOG_WEIGHT_CAP))

    def taught(self, competency: int, parents: Sequence[int], rate: float, unready: float) -> Average:
        """After teaching that turns "not yet" into mastery with probability `rate` where all `parents` are there.

        A share `unready` of the rate is left where one is missing: exactly within the block, by the least sure one
        elsewhere.
        """
        block = self.space.where[competency][0]
        known = {p: self.mastery_of(p) for p in parents}
        outside = [p for p in parents if self.space.where[p][0] != block]
        exact = rate * _gate((known[p] for p in outside), unready)
        space = self.space.learned(competency, exact, rate * unready)
        graph = self.graph.learned(competency, rate * _gate(known.values(), unready))
        return Average(space, graph, self.log_weight)

    def rested(self, competency: int, lost: float, drift: float) -> Average:
        """After a while without practice: lost with probability `lost`, or moved by a step of variance `drift`."""
        return Average(self.space.lost(competency, lost), self.graph.drifted(competency, drift), self.log_weight)

    def rated(self, members: Sequence[int], feeling: float, tilt: float, variance: float) -> Average:
        """After a self-rating of a module, -1 (new to me) to 1 (I could teach it): weak news for both views."""
        space = self.space
        for block in sorted({space.where[k][0] for k in members}):
            space = space.tilted(block, tilt * feeling)
        return Average(space, self.graph.measured(np.array(members), feeling, variance), self.log_weight)

    @property
    def weight(self) -> float:
        """Weight of graph-MVN, 0 to 1."""
        return 1.0 / (1.0 + exp(-self.log_weight))

    @cached_property
    def mastery(self) -> Floats:
        """(K,) probability of mastery, 0 to 1."""
        w = self.weight
        return np.clip(w * self.graph.mastery + (1.0 - w) * self.space.mastery, 0.0, 1.0)

    def mastery_of(self, competency: int) -> float:
        """`mastery` of one competency, without working out the others."""
        w = self.weight
        return w * self.graph.mastery_of(competency) + (1.0 - w) * self.space.mastery_of(competency)

    def passed(self, competencies: Ints, difficulty: Floats, discrimination: Floats) -> Floats:
        """(C,) probability of being up to each of C items, guessing and slipping left out."""
        w = self.weight
        return (
            w * self.graph.passed(competencies, difficulty, discrimination)
            + (1.0 - w) * self.space.mastery[competencies]
        )

    def foreseen(
        self, competencies: Ints, difficulty: Floats, discrimination: Floats, with_it: Floats, without_it: Floats
    ) -> tuple[Floats, Floats, Floats]:
        """Foresee C questions: the probability of an outcome (C,), the mastery after it and after its opposite (C, K).

        `with_it` and `without_it` (C,) are the outcome's likelihoods. Exact for the average: the outcome also moves the
        weight of the two views.
        """
        item = competencies, difficulty, discrimination
        graph, after_graph = self.graph.foreseen(*item, with_it, without_it)
        _, else_graph = self.graph.foreseen(*item, 1.0 - with_it, 1.0 - without_it)
        space, after_space = self.space.foreseen(competencies, with_it, without_it)
        seen = space[:, None]
        else_space = np.clip((self.space.mastery - seen * after_space) / (1.0 - seen), 0.0, 1.0)
        w = self.weight
        chance = w * graph + (1.0 - w) * space
        share, other = (w * graph / chance)[:, None], (w * (1.0 - graph) / (1.0 - chance))[:, None]
        after = share * after_graph + (1.0 - share) * after_space
        return chance, after, other * else_graph + (1.0 - other) * else_space


def _gate(prerequisites: Iterable[float], unready: float) -> float:
    """Share of a learning rate that the least sure of some prerequisites leaves, `unready` to 1."""
    least = min(prerequisites, default=1.0)
    return least + (1.0 - least) * unready
