# SPDX-License-Identifier: Apache-2.0
"""Early warning: the risk that a learner will have lasting difficulty, said with its interval and its reasons.

Lasting difficulty means: to be among the lowest quarter of learners by the share of what follows (15 answers and more)
that is right without help. Rules:

1. It needs ten answers without help; before, `NotEnoughYet` says how many there are.
2. It has five inputs and no others: ability, trend, stalled competencies, help, and how many answers there are. It
   cannot be told who somebody is, when they work or how fast they are.
3. Ability is how much more of the whole pack is mastered, by the posterior, than would be expected of somebody nobody
   knows, in probits (`ability_of`), kept within ±3.
4. Trend is Σ (right - predicted) / 10 over the last ten answers without help; an answer whose prediction is not known
   adds nothing. It is the only input that depends on the order of the answers.
5. A competency is stalled while its failures (wrong or "not yet", also with help) exceed its right answers without help
   by three or more. At most three of them count.
6. Help is the share of all answers that were "not yet" or assisted. Both are good habits; but what is to last has to be
   done without help.
7. Each input moves the log-odds by weight·(value - usual) from those of the usual learner (`BASE`, `TERMS`). The 80 %
   interval is ± 1.28·√Σ(weight·error)², where the error of ability is its posterior standard deviation, and those of
   trend and help come from the number of answers. It holds what more answers would make of the risk. At the same
   ability and predictions a right answer in place of another never raises the risk.
8. The learner is offered all of it, first. A supervisor gets `MAY_LIKE_A_TALK` or nothing, and that only after the
   learner was offered it (`for_supervisor`); who then looks gets the reasons and the interval in words, and no figure
   (`app.coaching.early`). It is said when the risk is at least one half and the whole interval lies above one quarter,
   everybody's share.

Worked example: 25 answers, 5 of them with a hint; ability -.40 (sd .40); of the last ten without help 7 were right and
8.2 predicted; one competency failed three times and never right.

    usual learner                           -1.33
    ability   -2.04·(-.40 - .22)            +1.26    error 2.04·.40         .82
    help       2.64·(5/25 - .11)            +0.24    error 2.64·.083        .22
    trend     -0.57·((7 - 8.2)/10 - .05)    +0.10    error 0.57·√(.2/10)    .08
    stalled    0.15·(1 - .34)               +0.10
    log-odds                                +0.37    error                  .85, so ± 1.09

Risk .59, interval .33 to .81: this learner may like a talk, and ability is the first reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from math import exp, isfinite

import msgspec

from app.engine import probit
from app.engine.arrays import np
from app.engine.evidence import RAPID_SECONDS
from app.engine.model import LearnerModel
from app.events import AnswerGiven, Fact, QuestionAsked
from content_packs.answers import NotYet

NEEDED = 10
"""Answers without help before anything is said (design/learner_model.md, "Early warning")."""
RECENT = 10
"""Answers that the trend looks back on."""
STALLED_AFTER, STALLED_MOST = 3, 3
"""Failures beyond right answers that make a competency stalled, and how many such competencies count."""
Z_80 = 1.2816
"""Standard deviations on each side of the middle 80 % of a normal distribution."""
SHARE_OF_ALL = 0.25
TALK_FROM = 0.5
_FARTHEST, _STEEP = 3.0, 1.5


class Input(StrEnum):
    """What the risk is made of."""

    ABILITY = "ability"
    TREND = "trend"
    STALLED = "stalled"
    HELP = "help"


class Term(msgspec.Struct, frozen=True):
    """How one input weighs."""

    weight: float
    """Log-odds per unit of the input."""
    usual: float
    """The input of the usual learner, who gets no log-odds from it."""


BASE = -1.33
"""Log-odds of the usual learner: a risk of .21."""
TERMS = {
    Input.ABILITY: Term(-2.04, 0.22),
    Input.TREND: Term(-0.57, 0.05),
    Input.STALLED: Term(0.15, 0.34),
    Input.HELP: Term(2.64, 0.11),
}
"""Fitted once, by logistic regression, on simulated practice logs (benchmarks/practice_logs.py, seeds 900 to 904, 300
learners each, after 10, 20 and 40 answers); `python -m benchmarks.early_warning --fit` gives them again, within
.03 as the engine changes. The usual values are the means there. No real learner has been followed yet."""


class Offer(StrEnum):
    """What may be offered; worded by the window."""

    NONE = "none"
    MAY_LIKE_A_TALK = "may_like_a_talk"


class Answered(msgspec.Struct, frozen=True):
    """What of an answer counts here."""

    competency: str
    right: bool
    assisted: bool = False
    not_yet: bool = False
    predicted: float | None = None
    """Chance of a right answer, 0 to 1, as predicted when it was asked; None: not known here."""


class Ability(msgspec.Struct, frozen=True):
    """How much more of the pack is mastered than of somebody nobody knows would be, in probits; see `ability_of`."""

    mean: float
    """0: as much as expected; usually within ±1."""
    sd: float
    """What the answers have left open."""


class Contribution(msgspec.Struct, frozen=True):
    """What one input did to the risk."""

    input: Input
    value: float
    usual: float
    log_odds: float
    """Above 0: it raised the risk."""


class NotEnoughYet(msgspec.Struct, frozen=True):
    """Too few answers without help to say anything."""

    answers: int
    needed: int = NEEDED


class EarlyWarning(msgspec.Struct, frozen=True):
    """The risk of lasting difficulty, for the learner's own eyes (rule 8)."""

    risk: float
    """0 to 1."""
    low: float
    high: float
    """80 % interval, low < risk < high."""
    answers: int
    """Answers without help so far."""
    contributions: tuple[Contribution, ...]
    """All four inputs, the one that raised the risk most first."""

    @property
    def reasons(self) -> tuple[Contribution, ...]:
        """The inputs that raised the risk, most first."""
        return tuple(c for c in self.contributions if c.log_odds > 0.0)

    @property
    def offer(self) -> Offer:
        """What the figures call for."""
        called_for = self.risk >= TALK_FROM and self.low > SHARE_OF_ALL
        return Offer.MAY_LIKE_A_TALK if called_for else Offer.NONE

    def for_supervisor(self, *, learner_was_offered: bool) -> Offer:
        """Return what a supervisor may be told: nothing before the learner was offered it."""
        return self.offer if learner_was_offered else Offer.NONE


def assess(ability: Ability, answers: Sequence[Answered]) -> EarlyWarning | NotEnoughYet:
    """Assess the risk from the ability and all answers so far, oldest first.

    Raises ValueError for an ability, or a prediction among the last ten, that is not a number.
    """
    alone = [a for a in answers if not a.assisted]
    if len(alone) < NEEDED:
        return NotEnoughYet(len(alone))
    values = {
        Input.ABILITY: min(max(ability.mean, -_FARTHEST), _FARTHEST),
        Input.TREND: _trend(alone[-RECENT:]),
        Input.STALLED: float(_stalled(answers)),
        Input.HELP: sum(a.assisted or a.not_yet for a in answers) / len(answers),
    }
    if not all(map(isfinite, (*values.values(), ability.sd))):
        raise ValueError("the ability or a prediction is not a number")
    parts = [Contribution(i, v, TERMS[i].usual, TERMS[i].weight * (v - TERMS[i].usual)) for i, v in values.items()]
    log_odds = BASE + sum(c.log_odds for c in parts)
    reach = Z_80 * _error(ability.sd, values[Input.HELP], len(answers))
    ordered = tuple(sorted(parts, key=lambda c: -c.log_odds))
    return EarlyWarning(
        _logistic(log_odds), _logistic(log_odds - reach), _logistic(log_odds + reach), len(alone), ordered
    )


def ability_of(model: LearnerModel) -> Ability:
    """Return the ability that `assess` needs, from the mean mastery M of the K competencies and its prior M₀.

    The mean is Φ⁻¹(M) - Φ⁻¹(M₀). The variance of M is what is open about the learner as a whole, Var_G E(M | G) with
    the general ability G of block-KST; about each competency, Σp(1-p)/K²; and between the views, w(1-w)·(difference
    of their M)². Its root over φ(Φ⁻¹(M)), taken as at least φ(1.5), is the standard deviation in probits.
    """
    p, w, grid = model.mastery(), model.weight, model.space.ability
    given = model.space.marginals.mean(axis=1)
    between = float(model.graph.mastery.mean() - model.space.mastery.mean())
    whole = float(grid @ (given - float(grid @ given)) ** 2)
    variance = whole + float((p * (1.0 - p)).sum()) / p.size**2 + w * (1.0 - w) * between**2
    before = LearnerModel.start(model.curriculum).mastery().mean()
    now, expected = probit.quantile(np.array([p.mean(), before])).tolist()
    density = float(probit.density(np.array(min(abs(now), _STEEP))))
    return Ability(now - expected, variance**0.5 / density)


def answered_in(facts: Iterable[Fact], pack: str) -> tuple[Answered, ...]:
    """Reduce a learner's facts, in the order of the fold, to the answers in one pack.

    Rapid guesses are left out, as in the posterior: nobody has read the question. Predictions stand in `QuestionAsked`,
    which stays on the device where it was asked.
    """
    predicted: dict[tuple[str, str], float] = {}
    answers: list[Answered] = []
    for fact in facts:
        if isinstance(fact, QuestionAsked):
            predicted[fact.attempt, fact.item] = fact.probability
        elif isinstance(fact, AnswerGiven) and fact.pack == pack:
            not_yet = isinstance(fact.answer, NotYet)
            if not_yet or fact.seconds >= RAPID_SECONDS:
                chance = predicted.get((fact.attempt, fact.item))
                answers.append(Answered(fact.competency, fact.right, fact.assisted, not_yet, chance))
    return tuple(answers)


def _trend(recent: Sequence[Answered]) -> float:
    return sum(float(a.right) - a.predicted for a in recent if a.predicted is not None) / RECENT


def _stalled(answers: Iterable[Answered]) -> int:
    behind: dict[str, int] = {}
    for a in answers:
        step = 1 if not a.right else 0 if a.assisted else -1
        behind[a.competency] = behind.get(a.competency, 0) + step
    return min(sum(count >= STALLED_AFTER for count in behind.values()), STALLED_MOST)


def _error(ability_sd: float, help_share: float, answers: int) -> float:
    """Standard error of the log-odds (rule 7).

    A trend of ten answers is off by √(.2/10), .2 being p·(1-p) of a usual question; the share of help, shrunk by one
    answer of either kind so that it is never certain, by √(p·(1-p)/n).
    """
    p = (help_share * answers + 1.0) / (answers + 2.0)
    errors = {
        Input.ABILITY: ability_sd,
        Input.TREND: (0.2 / RECENT) ** 0.5,
        Input.HELP: (p * (1.0 - p) / answers) ** 0.5,
    }
    return float(np.sqrt(sum((TERMS[i].weight * error) ** 2 for i, error in errors.items())))


def _logistic(log_odds: float) -> float:
    return 1.0 / (1.0 + exp(-log_odds))
