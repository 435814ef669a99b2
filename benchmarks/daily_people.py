# SPDX-License-Identifier: Apache-2.0
"""Simulated people whose memory is not FSRS, for the benchmark of the shift quiz.

Each fact has a half-life that hangs on the person and the fact, grows with every recall, the more so the nearer to
forgetting, and falls when it was forgotten. All that chance will bring a person is drawn beforehand for every day and
fact, so that all policies see the same people with the same luck.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.engine.probit import Floats

DAYS = 60
GUESS = 0.25
CRITICAL = 2.0
"""Importance of a quarter of the facts; 1 of the others."""


@dataclass(frozen=True)
class World:
    """How much there is to learn, and how fast it fades."""

    name: str
    facts: int
    per_day: int
    half_life: float
    """Days, of an average fact after its lesson."""


MODERATE = World("60 facts", 60, 2, 6.0)
OVERLOAD = World("120 facts", 120, 4, 3.0)


class Person:
    """One learner with everything that chance will bring them."""

    def __init__(self, world: World, seed: int, who: int) -> None:
        rng = np.random.default_rng([seed, who])
        shape = (DAYS, world.facts)
        self._first = world.half_life * np.exp(rng.normal(0, 0.35)) / np.exp(rng.normal(0, 0.5, world.facts))
        self.importance: Floats = np.where(rng.random(world.facts) < 0.25, CRITICAL, 1.0)
        self.absent = rng.random(DAYS) < 0.2
        self._luck = rng.random(shape)
        self._guesses = rng.random(shape) < GUESS
        self._growth = np.exp(rng.normal(0, 0.2, shape))
        self._half_life = self._first.copy()
        self._last = np.arange(world.facts) // world.per_day
        self.seed = seed * 10_000 + who

    def recall(self, day: int) -> Floats:
        """(F,) chance that each fact comes to mind on a day."""
        chance: Floats = np.exp2(-(day - self._last) / self._half_life)
        return chance

    def asked(self, fact: int, day: int) -> bool:
        """Answer a question, and be told what is right."""
        chance = float(self.recall(day)[fact])
        recalled = bool(self._luck[day, fact] < chance)
        held = self._half_life[fact]
        grown = held * (1.0 + 1.6 * (0.35 + 2.2 * (1.0 - chance)) * self._growth[day, fact])
        self._half_life[fact] = grown if recalled else max(self._first[fact], held * 0.45) * 1.15
        self._last[fact] = day
        return recalled or bool(self._guesses[day, fact])
