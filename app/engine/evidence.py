# SPDX-License-Identifier: Apache-2.0
"""How likely an answer is with and without the competency: the only place where outcomes become numbers.

Every answer is a pair (with_it, without_it) of likelihoods. Both models of the learner take the same pair, so that a
right answer, an honest "I haven't learned this yet" and a hesitant guess all follow one rule:

* right: with the competency g + (1 - s - g)·R, without it g; wrong: one minus that (4-parameter model, g guess, s slip,
  R retrievability);
* not yet: .02 with the competency, .50 without it, whatever the kind of question;
* sure / not sure multiplies the pair by a small table, and the whole answer is then worth at most ±1.5 log-odds more or
  less than before;
* an assisted answer, or one faster than anybody can read, says nothing about the competency (pair (1, 1)).

Worked example: g = .25, s = .10, R = 1. Right: (.90, .25), so the odds of mastery grow by 3.6. Wrong: (.10, .75), odds
fall by 7.5.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import exp, log

from app.events import Confidence

RAPID_SECONDS = 1.2
"""Answers faster than this are rapid guesses (nobody has read the question) and are left out of the posterior."""
NOT_YET_WITH = 0.02
NOT_YET_WITHOUT = 0.50
_CONFIDENCE_CAP = 1.5
_FLOOR = 1e-4


class Response(StrEnum):
    """How a question was answered."""

    RIGHT = "right"
    WRONG = "wrong"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Pair:
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


def chance(guess: float, slip: float, retrievability: float = 1.0) -> Pair:
    """Probability of a right answer with and without the competency."""
    return Pair(_inside(guess + (1.0 - slip - guess) * retrievability), _inside(guess))


def evidence(
    response: Response,
    right: Pair,
    *,
    confidence: Confidence | None = None,
    assisted: bool = False,
    seconds: float | None = None,
) -> Pair:
    """The pair of an answer, where `right` is the chance of a right one (`chance`) and `seconds` the time on the
    question.
    """
    if assisted or (seconds is not None and seconds < RAPID_SECONDS and response is not Response.NOT_YET):
        return NOTHING
    if response is Response.NOT_YET:
        return Pair(NOT_YET_WITH, NOT_YET_WITHOUT)
    plain = right if response is Response.RIGHT else Pair(1.0 - right.with_it, 1.0 - right.without_it)
    if confidence is None:
        return plain
    with_it, without_it = _CONFIDENCE[response, confidence]
    shift = max(-_CONFIDENCE_CAP, min(_CONFIDENCE_CAP, log(with_it / without_it)))
    return Pair(_inside(plain.with_it * exp(min(shift, 0.0))), _inside(plain.without_it * exp(-max(shift, 0.0))))


def _inside(p: float) -> float:
    return max(_FLOOR, min(1.0 - _FLOOR, p))
