# SPDX-License-Identifier: Apache-2.0
"""The simplest peer: a Bayesian test of its own for every competency, as if none told anything about another.

A competency is there or not; an answer moves its probability p by Bayes' rule with the same guess and slip that the
engine is given. The next question is the one after whose answer Σ p·(1-p) is expected to be least.

Worked example: p = .6, slip .1, guess .25. Right has probability .64 and leaves p = .54/.64 = .84; wrong leaves
.06/.36 = .17.
"""

from __future__ import annotations

import numpy as np

from app.engine.curriculum import Curriculum
from app.engine.evidence import NOT_YET_WITH, OPENNESS_BEFORE
from app.engine.probit import Floats


class Independent:
    """A learner as this peer sees one."""

    def __init__(self, curriculum: Curriculum) -> None:
        self._places = curriculum.item_competency
        self._with, self._without = 1.0 - curriculum.slip, curriculum.guess
        self._free = np.ones(len(curriculum.items), dtype=bool)
        self.mastery: Floats = curriculum.prevalence.copy()

    def choose(self) -> int:
        """Choose the place of the next item, and do not choose it again."""
        p = self.mastery[self._places]
        left = np.zeros(p.size)
        for with_it, without_it in ((self._with, self._without), (1.0 - self._with, 1.0 - self._without)):
            total = p * with_it + (1.0 - p) * without_it
            left += p * with_it * (1.0 - p) * without_it / total
        item = int(np.argmax(np.where(self._free, p * (1.0 - p) - left, -1.0)))
        self._free[item] = False
        return item

    def observe(self, item: int, *, right: bool, not_yet: bool) -> None:
        """Take in an answer."""
        k = int(self._places[item])
        with_it, without_it = float(self._with[item]), float(self._without[item])
        if not_yet:
            with_it, without_it = NOT_YET_WITH, OPENNESS_BEFORE
        elif not right:
            with_it, without_it = 1.0 - with_it, 1.0 - without_it
        p = float(self.mastery[k])
        self.mastery[k] = p * with_it / (p * with_it + (1.0 - p) * without_it)
