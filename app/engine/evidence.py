# SPDX-License-Identifier: Apache-2.0
"""How likely an answer is with and without the competency: the only place where outcomes become numbers.

Every answer is a pair (with_it, without_it) of likelihoods. Both views of the learner take the same pair, so that a
right answer, an honest "I haven't learned this yet" and a hesitant guess all follow one rule:

* Somebody who lacks the competency says "not yet" as often as this learner is open about it (h, `openness`), and
  guesses otherwise: not yet h, right (1 - h)·g, wrong (1 - h)·(1 - g).
* Somebody who has it recalls it with probability R (retrievability) and then says "not yet" in 2 % of cases, else
  slips with s: right .98·(1 - s), wrong .98·s. What is not recalled goes as for those who lack it.
* So P(right | has it) = R·.98·(1 - s) + (1 - R)·(1 - h)·g, and so on: at R = 1 and h = 0 the usual 1 - s and g.
* Sure / not sure multiplies the pair by a small table, worth at most ±1.5 log-odds.
* A right answer never speaks against the competency, however unsure, a wrong one or a "not yet" never for it. "Not
  yet" is always worth what it is worth of a learner nobody knows, also of one who never said it before.
* An assisted answer, or one faster than anybody can read, says nothing about the competency (pair (1, 1)).

Worked example: g = .25, s = .10, R = 1, h = .20. Right: (.882, .20), the odds of mastery grow by 4.4. Wrong: (.098,
.60), they fall by 6.1. Not yet: (.02, .20), they fall by 10; for a learner with h = .6 by 30.
"""

from __future__ import annotations

from enum import StrEnum
from math import exp, log

import msgspec

from app.events import Confidence

RAPID_SECONDS = 1.2
"""Answers faster than this are rapid guesses (nobody has read the question) and are left out of the posterior."""
NOT_YET_WITH = 0.02
"""Share of people who say "not yet" about something they can do."""
OPENNESS_BEFORE, OPENNESS_WEIGHT, MOST_OPEN = 0.20, 0.8, 0.95
"""Openness of a learner nobody knows, worth so many answers, and the most that any learner is believed to have."""
_CONFIDENCE_CAP = 1.5
_FLOOR = 1e-4


class Response(StrEnum):
    """How a question was answered."""

    RIGHT = "right"
    WRONG = "wrong"
    NOT_YET = "not_yet"


class Pair(msgspec.Struct, frozen=True):
    """Likelihood of what was observed, with and without the competency; both in (0, 1]."""

    with_it: float
    without_it: float

    @property
    def log_odds(self) -> float:
        """How far the log-odds of mastery move."""
        return log(self.with_it / self.without_it)


NOTHING = Pair(1.0, 1.0)
"""Evidence that says nothing."""

_CONFIDENCE = {
    # (response, confidence): share of people with and without the competency who say so about such an answer.
    (Response.RIGHT, Confidence.SURE): (0.80, 0.35),
    (Response.RIGHT, Confidence.NOT_SURE): (0.20, 0.65),
    (Response.WRONG, Confidence.SURE): (0.35, 0.30),
    (Response.WRONG, Confidence.NOT_SURE): (0.65, 0.70),
}


class Chance(msgspec.Struct, frozen=True):
    """What decides about a right answer: guess g, slip s and retrievability R, each 0 to 1."""

    guess: float
    slip: float
    retrievability: float = 1.0

    def pair(self, recalled: float, lacking: float) -> Pair:
        """Weigh what who recalls it says with probability `recalled`, and who lacks it with `lacking`."""
        fresh = self.retrievability
        return Pair(_inside(fresh * recalled + (1.0 - fresh) * lacking), _inside(lacking))


def openness(not_yet: float, guesses: float) -> float:
    """Share, 0 to .95, of questions beyond this learner on which they say "not yet" instead of guessing.

    `guesses` is the expected number of answers given without the competency. Shrunk towards .20.
    """
    share = (OPENNESS_BEFORE * OPENNESS_WEIGHT + not_yet) / (OPENNESS_WEIGHT + not_yet + guesses)
    return min(share, MOST_OPEN)


def evidence(
    response: Response,
    right: Chance,
    *,
    candour: float = OPENNESS_BEFORE,
    confidence: Confidence | None = None,
    assisted: bool = False,
    seconds: float | None = None,
) -> Pair:
    """Weigh an answer, where `right` is what decides about a right one, `candour` the learner's `openness`.

    `seconds` is the time on the question, where it was measured.
    """
    if assisted or (seconds is not None and seconds < RAPID_SECONDS and response is not Response.NOT_YET):
        return NOTHING
    if response is Response.NOT_YET:
        return right.pair(NOT_YET_WITH, max(candour, OPENNESS_BEFORE))
    answers = 1.0 - candour
    if response is Response.RIGHT:
        plain = right.pair((1.0 - NOT_YET_WITH) * (1.0 - right.slip), answers * right.guess)
    else:
        plain = right.pair((1.0 - NOT_YET_WITH) * right.slip, answers * (1.0 - right.guess))
    return _for_or_against(response, plain if confidence is None else _said(plain, response, confidence))


def _said(plain: Pair, response: Response, confidence: Confidence) -> Pair:
    """Weigh what the learner said of the answer before it was graded."""
    said_with, said_without = _CONFIDENCE[response, confidence]
    shift = max(-_CONFIDENCE_CAP, min(_CONFIDENCE_CAP, log(said_with / said_without)))
    return Pair(_inside(plain.with_it * exp(min(shift, 0.0))), _inside(plain.without_it * exp(-max(shift, 0.0))))


def _for_or_against(response: Response, pair: Pair) -> Pair:
    """Keep a right answer from speaking against the competency, and a wrong one from speaking for it."""
    least = min(pair.with_it, pair.without_it)
    return Pair(pair.with_it, least) if response is Response.RIGHT else Pair(least, pair.without_it)


def _inside(p: float) -> float:
    return max(_FLOOR, min(1.0 - _FLOOR, p))
