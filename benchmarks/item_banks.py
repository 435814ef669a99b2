# SPDX-License-Identifier: Apache-2.0
"""Banks of items with planted faults: how many unfair and mis-keyed items the reports find, and whom they blame.

Two groups answer 30 of 60 four-option items each. Six items are harder for the second group, or have the wrong key.
What is special to a question's competency is noise to the score (sd .6), as in a pack of many competencies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from msgspec.structs import replace

from app.engine import probit
from app.engine.answer_table import AnswerTable
from app.engine.calibration import Difficulty, Encounter
from app.engine.curriculum import DIFFICULTY_SD
from app.engine.evidence import Pair
from app.engine.fairness import compare
from app.engine.item_quality import ItemFacts, ItemRemark, item_quality
from app.engine.probit import Ints
from benchmarks.report import Row, judged, number


@dataclass(frozen=True)
class Exam:
    """Answers to a bank of 60 items, quickly made: two groups, and a few items that are unfair or mis-keyed."""

    people: int
    unfair: float = 0.0
    impact: float = 0.0
    mis_keyed: bool = False


BANK, PER_PERSON, SPECIAL = 60, 30, 6


def sit(exam: Exam, seed: int) -> tuple[AnswerTable, Ints]:
    """Let both groups of `people` answer 30 of the 60 items each; the first six are unfair or mis-keyed."""
    rng = np.random.default_rng(seed)
    difficulty, slope = rng.normal(0.0, 0.8, BANK), rng.lognormal(np.log(1.5), 0.25, BANK)
    special = np.arange(BANK) < SPECIAL
    focal = np.repeat([0, 1], exam.people)
    ability = rng.normal(size=2 * exam.people) - exam.impact * focal
    item = np.concatenate([rng.permutation(BANK)[:PER_PERSON] for _ in range(2 * exam.people)])
    who = np.repeat(np.arange(2 * exam.people), PER_PERSON)
    here = ability[who] + rng.normal(0.0, 0.6, who.size)  # what is special to each question's competency
    off = difficulty[item] + exam.unfair * special[item] * focal[who]
    knows = rng.random(who.size) < 0.25 + 0.7 * probit.cdf(slope[item] * (here - off))
    chosen = np.where(knows, 0, rng.integers(1, 4, who.size))
    keyed = np.where(special[item] & exam.mis_keyed, 1, 0)
    right = (chosen == keyed).astype(float)
    stranger = np.clip(np.bincount(item, right, BANK) / np.bincount(item, minlength=BANK), 0.05, 0.95)[item]
    nobody = Encounter(0.0, 1.0, Pair(0.9, 0.25))
    table = AnswerTable(
        items=tuple(f"i{i}" for i in range(BANK)),
        item=item.astype(np.int64),
        learner=who.astype(np.int64),
        at_ms=np.arange(who.size, dtype=np.int64),
        right=right,
        expected=stranger,
        stranger=stranger,
        by_chance=np.zeros(who.size, dtype=bool),
        fresh=np.ones(who.size, dtype=bool),
        chosen=chosen.astype(np.int64),
        encounters=(nobody,) * who.size,
    )
    return table, focal[who].astype(np.int64)


def fairness_rows(exam: Exam, seeds: Sequence[int]) -> list[Row]:
    """Rows of how many unfair items are found, and how many fair ones are blamed."""
    found: list[float] = []
    blamed: list[float] = []
    for seed in seeds:
        table, group = sit(exam, seed)
        compared = compare(table, group, ("reference", "focal"))[0].items
        found.append(float(np.mean([dif.flagged for dif in compared if int(dif.item[1:]) < SPECIAL])))
        blamed.append(float(np.mean([dif.flagged for dif in compared if int(dif.item[1:]) >= SPECIAL])))
    gap = f", groups {number(exam.impact)} sd apart" if exam.impact else ""
    each = exam.people * PER_PERSON // BANK
    what = f"{number(exam.unfair)} sd harder for one group, {each} answers a group{gap}"
    return [
        judged(f"fairness: fair items blamed beside some {what}", blamed, most=0.08),
        judged(f"fairness: items found that are {what}", found),
    ]


def keying_rows(people: int, seeds: Sequence[int]) -> list[Row]:
    """Rows of how many mis-keyed items are found, and how many good ones are blamed."""
    found: list[float] = []
    blamed: list[float] = []
    for seed in seeds:
        table, _ = sit(Exam(people, mis_keyed=True), seed)
        fact = ItemFacts("", Difficulty(0.0, DIFFICULTY_SD), options=4, key=0)
        facts = [replace(fact, item=item, key=int(n < SPECIAL)) for n, item in enumerate(table.items)]
        remarks = [set(quality.remarks) for quality in item_quality(table, facts, 2 * people)]
        found.append(float(np.mean([bool(r & {ItemRemark.MIS_KEYED, ItemRemark.WEAK}) for r in remarks[:SPECIAL]])))
        blamed.append(float(np.mean([ItemRemark.MIS_KEYED in r for r in remarks[SPECIAL:]])))
    each = 2 * people * PER_PERSON // BANK
    return [
        judged(f"good items blamed as mis-keyed, {each} answers each", blamed, most=0.02),
        judged(f"mis-keyed items found, {each} answers each", found),
    ]
