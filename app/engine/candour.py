# SPDX-License-Identifier: Apache-2.0
"""How open a learner is about what is not learned yet, judged from all that was heard so far.

The openness h is the chance that somebody says "not yet" where they lack the competency; it turns "not yet" into strong
evidence and makes a right answer of an open learner no guess. It is not known beforehand, so:

1. h = (.16 + not yets) / (.8 + not yets + guesses), at most .95, where `guesses` is the expected number of answers
   given without the competency, Σ (1 - p): an open learner's slips are not mistaken for guesses.
2. When h has moved by .03 or more, everything heard since the last teaching of each competency is weighed anew, as if
   the new h had been known from the start: "lacks it" gains (h'/h)^(not yets) · ((1-h')/(1-h))^(answers), where for
   "not yet" h is taken as .20 at least, as in `evidence`.
3. Teaching a competency closes its account: what was said before was said of another state.

Worked example: 4 "not yet" and answers that were expected to hold .5 guesses give h = 4.16 / 5.3 = .785. Moved from
.20, one "not yet" then counts .785/.20 = 3.9 times more against the competency, one answer .215/.80 = .27 times.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log

import numpy as np

from app.engine.evidence import OPENNESS_BEFORE, Response, openness
from app.engine.probit import Floats

REWEIGH_AT = 0.03
"""Smallest move of h that is worth the work of weighing anew."""
_ANSWERS, _NOT_YETS, _GUESSES = range(3)


@dataclass(frozen=True, slots=True, eq=False)
class Candour:
    """The account of one learner over K competencies."""

    heard: Floats
    """(3, K) unassisted answers, "not yet"s and expected guesses since the competency was taught last."""
    not_yets: int
    """All there ever were."""
    guesses: float
    """Expected guesses in accounts that teaching has closed."""
    openness: float
    """The h that everything in `heard` has been weighed with, 0 to .95."""

    @classmethod
    def start(cls, count: int) -> Candour:
        """Begin with somebody of whom nothing is known, over `count` competencies."""
        return cls(np.zeros((3, count)), 0, 0.0, openness(0, 0.0))

    def after(self, competency: int, response: Response, mastery: float) -> Candour:
        """After an unassisted answer, where `mastery` is the probability of the competency after it."""
        heard = self.heard.copy()
        not_yet = response is Response.NOT_YET
        heard[_NOT_YETS if not_yet else _ANSWERS, competency] += 1.0
        heard[_GUESSES, competency] = heard[_ANSWERS, competency] * (1.0 - mastery)
        return Candour(heard, self.not_yets + not_yet, self.guesses, self.openness)

    def closed(self, competency: int) -> Candour:
        """After teaching of a competency."""
        mine = self.heard[:, competency]
        if not mine.any():
            return self
        heard = self.heard.copy()
        heard[:, competency] = 0.0
        return Candour(heard, self.not_yets, self.guesses + float(mine[_GUESSES]), self.openness)

    @property
    def judged(self) -> float:
        """The openness by rule 1, 0 to .95."""
        return openness(self.not_yets, self.guesses + float(self.heard[_GUESSES].sum()))

    @property
    def is_stale(self) -> bool:
        """Whether what was heard should be weighed anew."""
        return abs(self.judged - self.openness) >= REWEIGH_AT

    def renewed(self) -> tuple[Candour, Floats]:
        """Return the account with the openness as judged now, and (K,) the log of what "lacks it" gains by rule 2."""
        now = self.judged
        before = max(self.openness, OPENNESS_BEFORE)
        gains = log(max(now, OPENNESS_BEFORE) / before), log((1.0 - now) / (1.0 - self.openness))
        renewed = Candour(self.heard, self.not_yets, self.guesses, now)
        return renewed, self.heard[_NOT_YETS] * gains[0] + self.heard[_ANSWERS] * gains[1]
