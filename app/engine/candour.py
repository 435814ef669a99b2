# SPDX-License-Identifier: Apache-2.0
"""How open a learner is about what is not learned yet, judged from all that was heard so far.

The openness h is the chance that somebody says "not yet" where they lack the competency; it turns "not yet" into strong
evidence and makes a right answer of an open learner no guess. It is not known beforehand, so:

1. h = (.16 + not yets) / (.8 + not yets + guesses), at most .95, where `guesses` is the expected number of answers
   given without the competency, Σ (1 - p): an open learner's slips are not mistaken for guesses.
2. Every answer is weighed with the h of its moment. When that has left the evidence on some competency .1 in log-odds
   from what today's h would make of it, all of it since the last teaching is weighed anew: "lacks it" should hold
   h^(not yets) · (1-h)^(answers), where for "not yet" h is taken as .20 at least, as in `evidence`.
3. Teaching a competency closes its account: what was said before was said of another state.

Worked example: 4 "not yet" and answers that were expected to hold .5 guesses give h = 4.16 / 5.3 = .785. Moved from
.20, one "not yet" then counts .785/.20 = 3.9 times more against the competency, one answer .215/.80 = .27 times.
"""

from __future__ import annotations

from math import log

import msgspec

from app.engine.arrays import np
from app.engine.evidence import OPENNESS_BEFORE, Response, openness
from app.engine.probit import Floats

REWEIGH_AT = 0.1
"""Smallest distance in log-odds, of one competency, that is worth the work of weighing anew."""
_ANSWERS, _NOT_YETS, _GUESSES, _HELD = range(4)


class Candour(msgspec.Struct, frozen=True, eq=False):
    """The account of one learner over K competencies."""

    heard: Floats
    """(4, K) unassisted answers, "not yet"s, expected guesses since the competency was taught last, and the log of what
    they were held to be worth for "lacks it"."""
    not_yets: int
    """All there ever were."""
    guesses: float
    """Expected guesses in accounts that teaching has closed."""
    openness: float
    """The h of now (rule 1), 0 to .95."""

    @classmethod
    def start(cls, count: int) -> Candour:
        """Begin with somebody of whom nothing is known, over `count` competencies."""
        return cls(np.zeros((4, count)), 0, 0.0, openness(0, 0.0))

    def after(self, competency: int, response: Response, mastery: float) -> Candour:
        """After an unassisted answer, where `mastery` is the probability of the competency after it."""
        heard = self.heard.copy()
        not_yet = response is Response.NOT_YET
        heard[_NOT_YETS if not_yet else _ANSWERS, competency] += 1.0
        heard[_GUESSES, competency] = heard[_ANSWERS, competency] * (1.0 - mastery)
        answer, unknown = _worth(self.openness)
        heard[_HELD, competency] += unknown if not_yet else answer
        not_yets = self.not_yets + not_yet
        now = openness(not_yets, self.guesses + float(heard[_GUESSES].sum()))
        return Candour(heard, not_yets, self.guesses, now)

    def closed(self, competency: int) -> Candour:
        """After teaching of a competency."""
        mine = self.heard[:, competency]
        if not mine.any():
            return self
        heard = self.heard.copy()
        heard[:, competency] = 0.0
        return Candour(heard, self.not_yets, self.guesses + float(mine[_GUESSES]), self.openness)

    def renewed(self) -> tuple[Candour, Floats] | None:
        """Weigh all anew: the account, and (K,) the log of what "lacks it" gains. None: not worth the work."""
        answer, unknown = _worth(self.openness)
        worth = self.heard[_ANSWERS] * answer + self.heard[_NOT_YETS] * unknown
        gains = worth - self.heard[_HELD]
        if float(np.abs(gains).max()) < REWEIGH_AT:
            return None
        heard = self.heard.copy()
        heard[_HELD] = worth
        return Candour(heard, self.not_yets, self.guesses, self.openness), gains


def _worth(openness_now: float) -> tuple[float, float]:
    """Log of what one answer and one "not yet" are worth for "lacks it"."""
    return log(1.0 - openness_now), log(max(openness_now, OPENNESS_BEFORE))
