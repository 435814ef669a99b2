# SPDX-License-Identifier: Apache-2.0
"""How good each item is, by the answers to it, and what a supervisor or author should look at first.

Rules, for items with at least `LEAST_ANSWERS` first answers (`answer_table`); fewer give figures but no remark:

1. Expected share right: the mean chance that the engine foresaw for just these learners, so that it is fair although
   they were chosen. Σ(right - foreseen)/√Σ foreseen·(1 - foreseen) beyond ±3, and 25 points off, says harder or easier
   than the pack believes.
2. Discrimination: point-biserial correlation of right with the score on the learner's *other* answers (corrected:
   Henrysson 1963). Upper 95 % limit (Fisher's z) below `WEAK`: weak.
3. The suspect is the wrong option, of those with `LEAST_CHOOSERS` choosers, whose choosers do best elsewhere. If
   choosing it goes with a high score (lower limit above 0, at 95 % for three options together) and more so than
   choosing the key, the item is perhaps mis-keyed; also if the upper 99 % limit of the key itself is below 0.
4. Drift: difficulty by the later half of the answers less that by the earlier half, each by its own posterior from a
   wide prior, over the root of the summed variances; beyond ±2.58 (1 %) it has drifted.
5. Of three or more options a wrong one that nobody chose in `LEAST_ANSWERS` answers, `LEAST_WRONG` of them wrong, is no
   distractor.
6. More than 15 % rapid guesses (of those who met it unassisted): people do not read it.
7. The plain share right hangs on whom the item was given to; that of the picks by chance, with their number, does not.

Worked example: 40 people, the better half of whom choose option 2 and the rest anything, where option 0 is the key.
Choosing 2 has r near .7 and a lower limit of .46: mis-keyed. With the key on 2 the same answers make a good item.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from math import sqrt

import msgspec
from msgspec.structs import replace

from app.engine.answer_table import AnswerTable
from app.engine.arrays import np
from app.engine.calibration import Difficulty, ItemEvidence
from app.engine.probit import Floats, Ints

LEAST_ANSWERS = 30
LEAST_CHOOSERS = 5
LEAST_WRONG = 15
LEAST_HALF = 15
WEAK = 0.15
"""Ebel (1965) calls items below .2 poor; rest scores of some 20 answers are noisier than his whole tests."""
SURPRISING, WORTH_SAYING = 3.0, 0.25
DRIFTED = 2.58
HURRIED = 0.15
_WIDE_SD = 3.0
_Z95, _Z99, _Z95_OF_THREE = 1.645, 2.326, 2.128


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


class ItemFacts(msgspec.Struct, frozen=True):
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


class ItemQuality(msgspec.Struct, frozen=True):
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
    """The wrong option whose choosers do best elsewhere; -1: none with enough choosers."""
    suspect_discrimination: float | None
    """Point-biserial correlation of choosing it with the score on other answers."""
    remarks: tuple[ItemRemark, ...]
    """The most urgent first."""


def item_quality(table: AnswerTable, facts: Sequence[ItemFacts], learners: int) -> tuple[ItemQuality, ...]:
    """Return the figures of every item of the table; `facts` (I,) are in its order, `learners` learn from it."""
    return tuple(item_qualities(table, facts, learners))


def item_qualities(table: AnswerTable, facts: Sequence[ItemFacts], learners: int) -> Iterator[ItemQuality]:
    """Yield the same one by one: of a large site each takes a moment."""
    others = table.others()
    order = np.lexsort((table.learner, table.at_ms, table.item))
    bounds = np.searchsorted(table.item[order], np.arange(len(table.items) + 1))
    for i, fact in enumerate(facts):
        yield _of_item(table, others, order[bounds[i] : bounds[i + 1]], fact, learners)


def point_biserial(right: Floats, score: Floats) -> float | None:
    """Return the correlation of right (0/1) with a score, nan scores left out; None without spread in either."""
    known = np.isfinite(score)
    x, y = right[known], score[known]
    if x.size < 3 or float(np.ptp(x)) == 0.0 or float(np.ptp(y)) == 0.0:
        return None
    return float(np.corrcoef(x, y)[0, 1])


def limit(correlation: float, answers: int, z: float) -> float:
    """Return the correlation `z` standard errors further up (Fisher 1921: atanh r is normal, sd 1/√(n - 3))."""
    return float(np.tanh(np.arctanh(np.clip(correlation, -0.999, 0.999)) + z / sqrt(max(answers - 3, 1))))


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
    suspect = _suspect(table.chosen[rows], score, facts) if enough else -1
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
        suspect=suspect,
        suspect_discrimination=point_biserial((table.chosen[rows] == suspect) * 1.0, score) if suspect >= 0 else None,
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
    if wrong < LEAST_WRONG or facts.options < 3:
        return ()
    return tuple(option for option, times in enumerate(choices.tolist()) if not times and option != facts.key)


def _suspect(chosen: Ints, score: Floats, facts: ItemFacts) -> int:
    """Return the wrong option whose choosers do best elsewhere, or -1."""
    means: dict[int, float] = {}
    for option in range(facts.options):
        scores = score[(chosen == option) & np.isfinite(score)]
        if option != facts.key and scores.size >= LEAST_CHOOSERS:
            means[option] = float(scores.mean())
    return max(means, key=lambda option: (means[option], -option), default=-1)


def _keyed(figures: ItemQuality, scored: int) -> ItemRemark | None:
    """Judge the key by rules 2 and 3; `scored` answers are behind the correlations."""
    other, r = figures.suspect_discrimination, figures.discrimination or 0.0
    if scored < LEAST_ANSWERS:
        return None
    better = other is not None and other > r and limit(other, scored, -_Z95_OF_THREE) > 0.0
    if better or limit(r, scored, _Z99) < 0.0:
        return ItemRemark.MIS_KEYED
    return ItemRemark.WEAK if figures.discrimination is not None and limit(r, scored, _Z95) < WEAK else None


def _remarked(figures: ItemQuality, scored: int) -> ItemQuality:
    """Add what there is to say."""
    key = _keyed(figures, scored)
    found = [] if key is None else [key]
    gap = (figures.right or 0.0) - (figures.expected or 0.0)
    surprising = abs(figures.surprise or 0.0) > SURPRISING and abs(gap) > WORTH_SAYING
    if surprising and key is not ItemRemark.MIS_KEYED:
        found.append(ItemRemark.HARDER if gap < 0.0 else ItemRemark.EASIER)
    if abs(figures.drift or 0.0) > DRIFTED:
        found.append(ItemRemark.DRIFT_HARDER if (figures.drift or 0.0) > 0.0 else ItemRemark.DRIFT_EASIER)
    if (figures.rapid or 0.0) > HURRIED:
        found.append(ItemRemark.HURRIED)
    if figures.unused:
        found.append(ItemRemark.UNUSED)
    return replace(figures, remarks=tuple(found))
