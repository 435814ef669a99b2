# SPDX-License-Identifier: Apache-2.0
"""How good each item is, by the answers to it, and what a supervisor or author should look at first.

Rules, for items with at least `LEAST_ANSWERS` first answers (`answer_table`); fewer give figures but no remark:

1. Expected share right: the mean chance that the engine foresaw for just these learners, so that it is fair although
   they were chosen. Σ(right - foreseen)/√Σ foreseen·(1 - foreseen) beyond ±3, and 15 points off, says harder or easier
   than the pack believes.
2. Discrimination: point-biserial correlation of right with the score on the learner's *other* answers (corrected:
   Henrysson 1963). Upper 95 % limit (Fisher's z) below 0: perhaps mis-keyed. Below `WEAK`: weak.
3. A wrong option with at least `LEAST_CHOOSERS` choosers who do better elsewhere than those with the right answer is
   named as the suspect of an item that does not discriminate.
4. Drift: difficulty by the later half of the answers less that by the earlier half, each by its own posterior from a
   wide prior, over the root of the summed variances; beyond ±2.58 (1 %) it has drifted.
5. A wrong option that nobody chose in `LEAST_ANSWERS` answers with at least `LEAST_WRONG` wrong ones is no distractor.
6. More than 15 % rapid guesses (of those who met it unassisted): people do not read it.
7. The plain share right hangs on whom the item was given to; that of the picks by chance, with their number, does not.

Worked example: 40 people, right among the best and wrong among the rest, gives r near .8; the same with the key on the
wrong option gives r near -.4, upper limit -.15, and the suspect is the option that the best chose.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import sqrt

import numpy as np

from app.engine.answer_table import AnswerTable
from app.engine.calibration import Difficulty, ItemEvidence
from app.engine.probit import Floats, Ints

LEAST_ANSWERS = 30
LEAST_CHOOSERS = 5
LEAST_WRONG = 15
LEAST_HALF = 15
WEAK = 0.15
"""Ebel (1965) calls items below .2 poor; rest scores of some 20 answers are noisier than his whole tests."""
SURPRISING, WORTH_SAYING = 3.0, 0.15
DRIFTED = 2.58
HURRIED = 0.15
_WIDE_SD = 3.0
_Z95 = 1.645


class ItemRemark(StrEnum):
    """What there is to say of an item, the most urgent first."""

    MIS_KEYED = "mis_keyed"
    """Able people get it wrong more often than others."""
    WEAK = "weak"
    """It hardly tells who knows from who does not."""
    HARDER = "harder"
    EASIER = "easier"
    DRIFT_HARDER = "drift_harder"
    DRIFT_EASIER = "drift_easier"
    HURRIED = "hurried"
    UNUSED = "unused"
    """A wrong option that nobody chooses."""


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """What has to be known of an item besides the answers."""

    item: str
    prior: Difficulty
    options: int = 0
    """How many options there are to choose one from; 0: another kind of question."""
    key: int = -1
    """Place of the right one."""
    met: int = 0
    """How many learners met it, in whatever way."""
    rapid: int = 0
    """How many of them guessed faster than anybody can read."""
    assisted: int = 0
    """How many of them had help."""


@dataclass(frozen=True, slots=True)
class ItemQuality:
    """The figures of one item. None: not enough answers, or none at all."""

    item: str
    answers: int
    right: float | None
    """Share right, 0 to 1."""
    expected: float | None
    """Share right that was foreseen for these learners."""
    surprise: float | None
    """How far apart the two are, in standard errors."""
    by_chance: int
    """Answers to picks by chance."""
    right_by_chance: float | None
    discrimination: float | None
    """Point-biserial correlation with the score on other answers, -1 to 1."""
    difficulty: Difficulty
    """What the pack believes and the answers that it does not know of yet, together."""
    drift: float | None
    """Later half less earlier half, in standard errors; positive: harder."""
    exposure: float
    """Share of the learners who met it."""
    rapid: float | None
    """Share of rapid guesses among those who met it without help."""
    unused: tuple[int, ...]
    """Wrong options that nobody chose."""
    suspect: int
    """The wrong option of people who do better elsewhere than those with the right answer; -1: none."""
    remarks: tuple[ItemRemark, ...]
    """The most urgent first."""


def item_quality(table: AnswerTable, facts: Sequence[ItemFacts], learners: int) -> tuple[ItemQuality, ...]:
    """Return the figures of every item of the table; `facts` (I,) are in its order, `learners` learn from it."""
    others = table.others()
    order = np.lexsort((table.learner, table.at_ms, table.item))
    bounds = np.searchsorted(table.item[order], np.arange(len(table.items) + 1))
    return tuple(
        _of_item(table, others, order[bounds[i] : bounds[i + 1]], fact, learners) for i, fact in enumerate(facts)
    )


def point_biserial(right: Floats, score: Floats) -> float | None:
    """Return the correlation of right (0/1) with a score, nan scores left out; None without spread in either."""
    known = np.isfinite(score)
    x, y = right[known], score[known]
    if x.size < 3 or float(np.ptp(x)) == 0.0 or float(np.ptp(y)) == 0.0:
        return None
    return float(np.corrcoef(x, y)[0, 1])


def upper_limit(correlation: float, answers: int) -> float:
    """Upper end of the one-sided 95 % interval of a correlation (Fisher 1921: atanh r is normal, sd 1/√(n - 3))."""
    return float(np.tanh(np.arctanh(np.clip(correlation, -0.999, 0.999)) + _Z95 / max(answers - 3, 1) ** 0.5))


def drift(evidence: Sequence[ItemEvidence], prior: Difficulty) -> float:
    """Return how far the second difficulty is from the first, in standard errors, each from a wide prior."""
    wide = Difficulty(prior.mean, _WIDE_SD)
    first, second = (part.posterior(wide) for part in evidence)
    return (second.mean - first.mean) / sqrt(first.sd**2 + second.sd**2)


def _of_item(table: AnswerTable, others: Floats, rows: Ints, facts: ItemFacts, learners: int) -> ItemQuality:
    right, foreseen, score = table.right[rows], table.expected[rows], others[rows]
    count, drawn = rows.size, table.by_chance[rows]
    middle = count // 2
    halves = [_evidence(table, part) for part in (rows[:middle], rows[middle:])]
    enough = count >= LEAST_ANSWERS
    choices = np.bincount(table.chosen[rows] + 1, minlength=facts.options + 1)[1:] if facts.options else np.zeros(0)
    unassisted = facts.met - facts.assisted
    figures = ItemQuality(
        item=facts.item,
        answers=count,
        right=float(right.mean()) if count else None,
        expected=float(foreseen.mean()) if count else None,
        surprise=_surprise(right, foreseen) if enough else None,
        by_chance=int(drawn.sum()),
        right_by_chance=float(right[drawn].mean()) if drawn.any() else None,
        discrimination=point_biserial(right, score) if enough else None,
        difficulty=_evidence(table, rows[table.fresh[rows]]).posterior(facts.prior),
        drift=drift(halves, facts.prior) if middle >= LEAST_HALF else None,
        exposure=facts.met / learners if learners else 0.0,
        rapid=facts.rapid / unassisted if unassisted else None,
        unused=_unused(choices, facts, int(count - right.sum())) if enough else (),
        suspect=_suspect(table.chosen[rows], score, facts) if enough else -1,
        remarks=(),
    )
    return _remarked(figures, int(np.isfinite(score).sum())) if enough else figures


def _evidence(table: AnswerTable, rows: Ints) -> ItemEvidence:
    evidence = ItemEvidence.none()
    for row in rows.tolist():
        evidence = evidence.with_answer(table.encounters[row])
    return evidence


def _surprise(right: Floats, foreseen: Floats) -> float:
    spread = float((foreseen * (1.0 - foreseen)).sum())
    return float((right - foreseen).sum()) / sqrt(max(spread, 1e-9))


def _unused(choices: Floats | Ints, facts: ItemFacts, wrong: int) -> tuple[int, ...]:
    if wrong < LEAST_WRONG:
        return ()
    return tuple(option for option, times in enumerate(choices.tolist()) if not times and option != facts.key)


def _suspect(chosen: Ints, score: Floats, facts: ItemFacts) -> int:
    """Return the wrong option whose choosers do best elsewhere, if better than those with the right answer, or -1."""
    means: dict[int, float] = {}
    for option in range(facts.options):
        scores = score[(chosen == option) & np.isfinite(score)]
        if scores.size >= (1 if option == facts.key else LEAST_CHOOSERS):
            means[option] = float(scores.mean())
    wrong = {option: mean for option, mean in means.items() if option != facts.key}
    if not wrong:
        return -1
    best = max(wrong, key=lambda option: (wrong[option], -option))
    return best if wrong[best] > means.get(facts.key, -np.inf) else -1


def _remarked(figures: ItemQuality, scored: int) -> ItemQuality:
    """Add what there is to say; `scored` answers are behind the discrimination."""
    found: list[ItemRemark] = []
    limit = 1.0 if figures.discrimination is None else upper_limit(figures.discrimination, scored)
    if scored >= LEAST_ANSWERS and limit < WEAK:
        found.append(ItemRemark.MIS_KEYED if limit < 0.0 else ItemRemark.WEAK)
    gap = (figures.right or 0.0) - (figures.expected or 0.0)
    if abs(figures.surprise or 0.0) > SURPRISING and abs(gap) > WORTH_SAYING:
        found.append(ItemRemark.HARDER if gap < 0.0 else ItemRemark.EASIER)
    if abs(figures.drift or 0.0) > DRIFTED:
        found.append(ItemRemark.DRIFT_HARDER if (figures.drift or 0.0) > 0.0 else ItemRemark.DRIFT_EASIER)
    if (figures.rapid or 0.0) > HURRIED:
        found.append(ItemRemark.HURRIED)
    if figures.unused:
        found.append(ItemRemark.UNUSED)
    return replace(figures, remarks=tuple(found))
