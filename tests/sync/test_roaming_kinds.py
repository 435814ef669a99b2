# SPDX-License-Identifier: Apache-2.0
"""Answers of the newer kinds, stories and worked examples done on two devices: both know the same in the end.

Whatever the order in which they were done and sent, also where the two did the same story at the same time.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.events import AnswerGiven, Fact, Purpose
from content_packs.answers import Answer, Chosen, Filled, NotYet, Number, Sorted, Words
from tests.app.kit import KIT
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.practice_samples import facts
from tests.sync.roam_kit import Site

SEEDS = range(3)
MODULE = KIT.modules[0].id
OF = {"pack": KIT.manifest.id, "version": KIT.manifest.version}


def answered(attempt: str, number: int, answer: Answer, **more: object) -> AnswerGiven:
    item = KIT.items[number % len(KIT.items)]
    fact = {
        **OF,
        "attempt": attempt,
        "purpose": Purpose.MODULE,
        "item": item.id,
        "competency": item.competency,
        "answer": answer,
        "right": number % 2 == 0,
        "score": 1.0 if number % 2 == 0 else round(number % 3 / 3, 4),
        "seconds": 3.25,
        "module": MODULE,
    }
    return AnswerGiven(**{**fact, **more})


def done(device: str) -> list[Fact]:
    """What one person did on one device: answers of each newer kind, a story and an example, one of each left."""
    attempt = f"0f1e2d3c-4b5a-4678-8796-a5b4c3d2e1f{len(device)}"
    answers = [
        answered(attempt, 0, Sorted((0, 1, 1))),
        answered(attempt, 1, Filled(("٢٠ sec", 1, "−18"))),
        answered(attempt, 2, Chosen((0, 2))),
        answered(attempt, 3, Number(0.30000000000000004, 1), drawn={"a": 0.1, "b": 0.2}),
        answered(attempt, 4, Number(-0.0), drawn={"n": -7.0}),
        answered(attempt, 5, Words("highgiene \u202b\u200f\U0001f9fc"), misconception="gel-is-enough"),
        answered(attempt, 6, NotYet(), right=False, score=0.0),
        answered("", 1, Sorted((1, 0)), assisted=True, right=False, score=0.5),
    ]
    return [*answers, *facts(attempt, *OF.values(), MODULE).values()]


@pytest.mark.parametrize("seed", SEEDS)
def test_both_devices_know_the_same_whatever_the_order(tmp_path: Path, seed: int) -> None:
    clock, lrs, dice = HandClock(), BendableLrs(), random.Random(seed)
    lrs.filters_on, lrs.clock, lrs.offset_ms = dice.choice(["timestamp", "stored"]), clock, 0
    here, there = (Site(tmp_path, lrs, name, clock) for name in ("here", "there-x"))
    for place in (here, there):
        place.device.enrol()
    left = {place.name: dice.sample(done(place.name), len(done(place.name))) for place in (here, there)}
    while any(left.values()):
        place = dice.choice([each for each in (here, there) if left[each.name]])
        place.device.record.append("ana", left[place.name].pop())
        clock.pass_ms(dice.choice([0, 1, 60_000, 86_400_000]))
        if dice.random() < 0.3:
            dice.choice([here, there]).sync()
    for place in (here, there, here, there):
        clock.pass_ms(3_600_000)
        place.sync()
    assert here.digest() == there.digest()
    assert here.tables() == there.tables()
    came = {event.id: event.fact for event in there.device.roamed("ana")}
    assert came == {event.id: event.fact for event in here.device.roamed("ana")}
    assert len(came) >= 2 * len(done("x"))
    for place in (here, there):
        place.device.close()
