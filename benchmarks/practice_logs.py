# SPDX-License-Identifier: Apache-2.0
"""Practice logs of simulated learners, made to look like those of ASSISTments, from a world that is not our model.

Rules of the generator:

1. The chance of a right answer is g + (.97 - g)·logistic(ability + ability in this skill - difficulty of skill and item
   + gain): a performance-factor world (Pavlik, Cen & Koedinger 2009) with a learning rate of each learner's own. There
   is no mastery, no slip by state and no prerequisite in it, and abilities are logistic: neither half of our model.
2. The gain in a skill is rate·(right + .5·not right)^.7, and practice of an earlier day counts less, by exp(-days/30).
3. Learners work skill after skill as in the "skill builders": until three right in a row without help, at most ten
   answers, then the next skill, now and then two answers of an earlier one.
4. Who is likely to fail may say "not yet" (each learner's own candour) or take the hint (each learner's own habit): the
   answer is then assisted, and right more often. The others answer.
5. A learner gives 20 to 120 answers, about 13 a day, and may leave early, the likelier the more of the last five
   answers failed.
6. 40 skills with eight items each, seven in ten to be typed (g = .02), three with four options (g = .25).

The spreads were set, before the early warning was first tried on them, so that 1,500 learners look like ASSISTments
2009: .64 of all answers are right without help (there .66), pyBKT foretells the next answer with AUC .707 (there .714),
and the best logistic model of items, skills and counts with .761 (there .77). Seed 52 was used for that.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.clock import DAY_MS
from app.engine.curriculum import Curriculum
from app.engine.probit import Floats
from benchmarks.sequences import Given, Logs, pack_of
from content_packs.model import Pack

SKILLS, ITEMS_EACH = 40, 8
SHORTEST, LONGEST = 20, 120
CEILING, TYPED_GUESS, OPTIONS_GUESS = 0.97, 0.02, 0.25
ABILITY_SD, SKILL_ABILITY_SD, SKILL_SD, ITEM_SD = 1.1, 0.8, 1.0, 0.9
EASE = 0.75
"""Log-odds by which the mean item is easier than the mean learner is able."""
RATE, RATE_SD = 0.30, 0.6
"""Median learning rate, log-odds per answer^.7, and the spread of its logarithm."""
KEPT_DAYS = 30.0
WORD_ERROR = 0.5
"""Standard deviation by which the author's word for an item's difficulty is off."""


@dataclass(frozen=True, eq=False)
class _World:
    """The truth: difficulties of S skills and I items, guessing by item."""

    skill: Floats
    item: Floats
    guess: Floats


@dataclass(frozen=True, eq=False)
class _Learner:
    ability: Floats
    """(S,) log-odds, general and skill's own together."""
    rate: float
    candour: float
    hints: float


def practice_logs(seed: int, learners: int = 300) -> Logs:
    """Logs of so many learners; the same seed gives the same logs. Skills and items belong to the seed, too."""
    rng = np.random.default_rng([9, seed])
    world, pack = _world(rng)
    return Logs(Curriculum.from_pack(pack), tuple(_log(world, _learner(rng), rng) for _ in range(learners)))


def _world(rng: np.random.Generator) -> tuple[_World, Pack]:
    count = SKILLS * ITEMS_EACH
    item = rng.normal(0.0, ITEM_SD, count)
    typed = rng.random(count) < 0.7
    rated = item + rng.normal(0.0, WORD_ERROR, count)
    guess = np.where(typed, TYPED_GUESS, OPTIONS_GUESS)
    skills = np.repeat(np.arange(SKILLS), ITEMS_EACH)
    pack = pack_of(skills, np.where(typed, 0, 4).tolist(), rated)
    return _World(rng.normal(0.0, SKILL_SD, SKILLS) - EASE, item, guess), pack


def _learner(rng: np.random.Generator) -> _Learner:
    return _Learner(
        ability=rng.normal(0.0, ABILITY_SD) + rng.normal(0.0, SKILL_ABILITY_SD, SKILLS),
        rate=float(rng.lognormal(np.log(RATE), RATE_SD)),
        candour=float(rng.beta(1.0, 6.0)),
        hints=float(rng.beta(1.5, 6.0)),
    )


def _log(world: _World, learner: _Learner, rng: np.random.Generator) -> tuple[Given, ...]:
    length = int(min(SHORTEST + rng.exponential(40.0), LONGEST))
    practised, last_day = np.zeros(SKILLS), np.zeros(SKILLS)
    out: list[Given] = []
    day, skill = 0, int(rng.integers(0, SKILLS - 15))
    todo, streak = 10, 0
    shown = skill
    while len(out) < length:
        if rng.random() < 1 / 13:
            day += int(rng.integers(1, 6))
        practised[shown] *= np.exp(-(day - last_day[shown]) / KEPT_DAYS)
        last_day[shown] = day
        at_ms = day * DAY_MS + len(out) * 30_000
        given = _answer(world, learner, rng, skill=shown, gain=learner.rate * practised[shown] ** 0.7, at_ms=at_ms)
        out.append(given)
        practised[shown] += 1.0 if given.right else 0.5
        todo, streak = todo - 1, streak + 1 if given.right and not given.assisted else 0
        if todo == 0 or streak == 3:
            skill, shown, todo, streak = _next(skill, shown, rng)
        if len(out) >= SHORTEST and rng.random() < 0.03 * sum(not g.right for g in out[-5:]) / 5:
            break
    return tuple(out)


def _next(skill: int, shown: int, rng: np.random.Generator) -> tuple[int, int, int, int]:
    """Where the path is, the skill shown, how many answers it gets at most, and the streak."""
    if shown == skill and rng.random() < 0.2:
        return skill, int(rng.integers(max(skill - 5, 0), skill + 1)), 2, 0
    following = (skill + 1) % SKILLS
    return following, following, 10, 0


def _answer(
    world: _World, learner: _Learner, rng: np.random.Generator, *, skill: int, gain: float, at_ms: int
) -> Given:
    item = skill * ITEMS_EACH + int(rng.integers(0, ITEMS_EACH))
    logit = learner.ability[skill] - world.skill[skill] - world.item[item] + gain
    knows = 1.0 / (1.0 + np.exp(-logit))
    chance = world.guess[item] + (CEILING - world.guess[item]) * knows
    draw, habit = rng.random(), rng.random()
    if habit < learner.candour * (1.0 - knows):
        return Given(item, skill, right=False, at_ms=at_ms, not_yet=True)
    if habit > 1.0 - learner.hints * (1.0 - knows):
        return Given(item, skill, right=bool(draw < chance + 0.4 * (1.0 - chance)), at_ms=at_ms, assisted=True)
    return Given(item, skill, right=bool(draw < chance), at_ms=at_ms)
