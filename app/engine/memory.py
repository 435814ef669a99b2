# SPDX-License-Identifier: Apache-2.0
"""What a learner still remembers: one FSRS card per competency, by the `fsrs` package, held as rows of one array.

Rules:

1. Memory of a competency begins with its first right answer (anywhere, also in a diagnostic, also with a hint) or its
   first finished lesson. A wrong answer before that has nothing to forget and changes nothing.
2. Right is Good; right but not sure, slow or with a hint is Hard; wrong and "not yet" are Again. A first lesson counts
   as Hard (reading is weaker than recalling); a later one makes the memory fresh again and leaves its stability.
3. Learning steps and the package's own fuzz are off. Our fuzz of ±5 % hangs on the competency and the number of reviews
   only, so that every device comes to the same day. Intervals are capped by importance.
4. Days are whole UTC days, as FSRS itself counts reviews: the time of day changes nothing, so that two people with the
   same answers on the same days remember the same.
5. A clock that runs backwards counts as standing still: R never exceeds 1 and nothing fails.
6. FSRS's parameters are everybody's. How much longer or shorter this learner's memories last is one multiplier m of
   all stabilities, learned from their answers: 13 values from 1/8 to 8, each weighed by how well it foretold every
   answer about something practised on an earlier day, from a lognormal beginning at 1. It stands outside FSRS's own
   update (as a "stability multiplier" does in its literature) and decides about R and the next interval.

R(t) = (1 + f·t/(S·m))^-d with t in days, S the stability, R(S) = .9 at m = 1: FSRS 6 (open-spaced-repetition, 2025),
default parameters. Worked example: S = 10, m = ½, t = 5: as FSRS says after 10 days, R = .9.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from math import exp
from typing import TYPE_CHECKING
from zlib import crc32

import msgspec
from fsrs import Card, Rating, Scheduler, State

from app.engine.arrays import np
from app.engine.probit import Floats, Ints
from app.events import Confidence

if TYPE_CHECKING:
    from numpy.typing import NDArray

DAY_MS = 86_400_000
SLOW_SECONDS = 60.0
"""From here on a right answer counts as Hard. Speed is never scored."""
LONGEST_DAYS = {1: 180.0, 2: 90.0, 3: 30.0}
"""Cap of the interval by importance, in days: what can do harm is asked about every month for ever."""
FUZZ = 0.05

_SCHEDULER = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
_DECAY = float(_SCHEDULER.parameters[20])
_FACTOR = 0.9 ** (-1.0 / _DECAY) - 1.0
_ORIGIN = datetime(2000, 1, 1, tzinfo=UTC)
_LONGEST_GAP_DAYS = 36_500
_STABILITY, _DIFFICULTY, _LAST, _DUE, _REVIEWS = range(5)


@cache
def paces() -> Floats:
    """(13,) the multipliers of stability that are weighed."""
    multipliers: Floats = 2.0 ** np.linspace(-3.0, 3.0, 13)
    return multipliers


@cache
def _log_paces() -> Floats:
    return np.log(paces())


@cache
def _pace_before() -> Floats:
    before: Floats = -0.5 * np.log2(paces()) ** 2
    return before


class Memory(msgspec.Struct, frozen=True, eq=False):
    """The cards of one learner. Every step gives a new memory; old ones stay valid."""

    rows: Floats
    """(5, K) stability in days (0: not begun), FSRS difficulty 1 to 10, last and next review in ms since 1970 UTC,
    number of reviews."""
    pace: Floats
    """(13,) log weight of each of `paces`, up to a constant."""
    multiplier: float = 1.0
    """How much longer this learner's memories last than FSRS says, 1/8 to 8: the weighted geometric mean of `paces`."""

    @classmethod
    def empty(cls, count: int) -> Memory:
        """Nothing learned yet of `count` competencies."""
        return cls(np.zeros((5, count)), _pace_before())

    @property
    def begun(self) -> NDArray[np.bool_]:
        """(K,) whether there is something to forget."""
        begun: NDArray[np.bool_] = self.rows[_STABILITY] > 0.0
        return begun

    @property
    def stability(self) -> Floats:
        """(K,) days until R falls to .9; 0 where memory has not begun."""
        stability: Floats = self.rows[_STABILITY]
        return stability

    @property
    def last_ms(self) -> Floats:
        """(K,) when each competency was practised last, ms since 1970 UTC; 0 where memory has not begun."""
        last: Floats = self.rows[_LAST]
        return last

    @property
    def due_ms(self) -> Floats:
        """(K,) when each competency is due, ms since 1970 UTC; infinite where memory has not begun."""
        return np.where(self.begun, self.rows[_DUE], np.inf)

    def retrievability(self, at_ms: int) -> Floats:
        """(K,) probability, 0 to 1, that what was learned comes to mind at `at_ms`; 1 where memory has not begun."""
        return self._fading(at_ms, self.multiplier)

    def usual_retrievability(self, at_ms: int) -> Floats:
        """(K,) R as FSRS has it for everybody, without this learner's multiplier: its own updates go by that."""
        return self._fading(at_ms, 1.0)

    def retrievability_of(self, competency: int, at_ms: int) -> float:
        """R of one competency, see `retrievability`."""
        stability = float(self.rows[_STABILITY, competency])
        if stability <= 0.0:
            return 1.0
        days = self.days_since(competency, at_ms)
        return float((1.0 + _FACTOR * days / max(stability * self.multiplier, 1e-3)) ** -_DECAY) if days else 1.0

    def rests(self, competency: int, at_ms: int) -> bool:
        """Say whether a competency that was learned was practised last on an earlier day."""
        return bool(self.rows[_STABILITY, competency] > 0.0) and self.days_since(competency, at_ms) > 0

    def foretold(self, competency: int, at_ms: int, *, right: bool, guess: float, ceiling: float) -> Memory:
        """After an unassisted answer, before it is reviewed: weigh each pace by how well it foretold the answer.

        The chance of a right answer is guess + (ceiling - guess)·R.
        """
        days = self.days_since(competency, at_ms)
        if days == 0 or not self.begun[competency]:
            return self
        fresh = (1.0 + _FACTOR * days / np.maximum(self.rows[_STABILITY, competency] * paces(), 1e-3)) ** -_DECAY
        chance = guess + (ceiling - guess) * fresh
        pace = self.pace + np.log(np.maximum(chance if right else 1.0 - chance, 1e-3))
        pace -= pace.max()
        weights = np.exp(pace)
        return Memory(self.rows, pace, exp(float(weights @ _log_paces()) / float(weights.sum())))

    def due(self, at_ms: int) -> Ints:
        """Places of the competencies that are due by the end of the UTC day, ascending."""
        return np.flatnonzero(self.due_ms < (at_ms // DAY_MS + 1) * DAY_MS)

    def reviewed(self, competency: int, rating: Rating, at_ms: int, importance: float) -> Memory:
        """After one review. `importance` 1 to 3 caps the next interval."""
        stability, difficulty, last, _, reviews = (float(x) for x in self.rows[:, competency])
        if stability <= 0.0 and rating is Rating.Again:
            return self
        now = max(float(at_ms), last)
        card = _card(stability, difficulty)
        gap = min(self.days_since(competency, at_ms), _LONGEST_GAP_DAYS) if stability > 0.0 else 0
        card, _log = _SCHEDULER.review_card(card, rating, _ORIGIN + timedelta(days=gap))
        rows = self.rows.copy()
        lasting = (card.stability or 0.0) * self.multiplier
        due = now + _interval_days(competency, int(reviews), lasting, importance) * DAY_MS
        rows[:, competency] = (card.stability or 0.0, card.difficulty or 0.0, now, due, reviews + 1.0)
        return Memory(rows, self.pace, self.multiplier)

    def read(self, competency: int, at_ms: int, importance: float) -> Memory:
        """After a lesson was read to its end (rule 2)."""
        stability, _, last, due, _ = (float(x) for x in self.rows[:, competency])
        if stability <= 0.0:
            return self.reviewed(competency, Rating.Hard, at_ms, importance)
        now = max(float(at_ms), last)
        rows = self.rows.copy()
        rows[_LAST, competency] = now
        rows[_DUE, competency] = due + (now - last)
        return Memory(rows, self.pace, self.multiplier)

    def _fading(self, at_ms: int, multiplier: float) -> Floats:
        days = np.maximum(at_ms // DAY_MS - np.floor(self.rows[_LAST] / DAY_MS), 0.0)
        fading = (1.0 + _FACTOR * days / np.maximum(self.rows[_STABILITY] * multiplier, 1e-3)) ** -_DECAY
        return np.where(self.begun, fading, 1.0)

    def days_since(self, competency: int, at_ms: int) -> int:
        """Count whole UTC days since the last review, never negative."""
        return max(at_ms // DAY_MS - int(self.rows[_LAST, competency] // DAY_MS), 0)


def rating_of(*, right: bool, confidence: Confidence | None, assisted: bool, seconds: float | None) -> Rating:
    """Rate an answer for FSRS (rule 2)."""
    if not right:
        return Rating.Again
    slow = seconds is not None and seconds >= SLOW_SECONDS
    return Rating.Hard if assisted or slow or confidence is Confidence.NOT_SURE else Rating.Good


def _card(stability: float, difficulty: float) -> Card:
    """Make a card last reviewed at the origin: only gaps matter to FSRS, and small dates cannot overflow."""
    if stability <= 0.0:
        return Card(card_id=0, due=_ORIGIN)
    return Card(
        card_id=0, state=State.Review, stability=stability, difficulty=difficulty, due=_ORIGIN, last_review=_ORIGIN
    )


def _interval_days(competency: int, reviews: int, stability: float, importance: float) -> float:
    unit = crc32(f"{competency}:{reviews}".encode()) / 0xFFFFFFFF
    cap = LONGEST_DAYS[int(min(max(importance, 1.0), 3.0))]
    return min(max(stability, 1.0) * (1.0 + FUZZ * (2.0 * unit - 1.0)), cap)
