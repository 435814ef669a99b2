# SPDX-License-Identifier: Apache-2.0
"""How much of what is practised now will be there later: in a month, or on the day of an exam.

The gain of practising now is E[R later, practised] - R later, unpractised; where recall succeeds with R now, and leaves
FSRS's stability after a Good or an Again:

    S' good  = S·(1 + e^w8·(11 - D)·S^-w9·(e^(w10·(1-R)) - 1))
    S' again = min(w11·D^-w12·((S + 1)^w13 - 1)·e^(w14·(1-R)), S / e^(w17·w18))

(FSRS 6, open-spaced-repetition, 2025, default parameters; the R of these updates is everybody's, the others are the
learner's own.) Example: two competencies with S = 2 and S = 30 days, both
at R = .95 today, both of difficulty 5, looked at in 20 days. The first would fall to .69 and gains .08; the second
would stay at .90 and gains .05: the first is practised.
"""

from __future__ import annotations

from fsrs import Scheduler
from msgspec.structs import replace

from app.engine.arrays import np
from app.engine.memory import DAY_MS, Memory
from app.engine.probit import Floats

_W = tuple(Scheduler().parameters)


def noon_of(day: int, at_ms: int) -> int:
    """Return noon of a UTC day, or `at_ms` where that is over."""
    return max(day * DAY_MS + DAY_MS // 2, at_ms)


def practice_gain(memory: Memory, at_ms: int, later_ms: int) -> Floats:
    """(K,) how much R at `later_ms` grows, in expectation, by one answer at `at_ms`; 0 where memory has not begun."""
    stability, difficulty = np.maximum(memory.rows[0], 1e-3), np.maximum(memory.rows[1], 1.0)
    fresh, usual = memory.retrievability(at_ms), memory.usual_retrievability(at_ms)
    good = stability * (
        1.0 + np.exp(_W[8]) * (11.0 - difficulty) * stability ** -_W[9] * (np.exp(_W[10] * (1.0 - usual)) - 1.0)
    )
    lapse = _W[11] * difficulty ** -_W[12] * ((stability + 1.0) ** _W[13] - 1.0) * np.exp(_W[14] * (1.0 - usual))
    again = np.minimum(lapse, stability / np.exp(_W[17] * _W[18]))
    expected = fresh * _later(memory, good, at_ms, later_ms) + (1.0 - fresh) * _later(memory, again, at_ms, later_ms)
    return np.where(memory.begun, expected - memory.retrievability(later_ms), 0.0)


def _later(memory: Memory, stability: Floats, at_ms: int, later_ms: int) -> Floats:
    """(K,) R at `later_ms` of memories that were practised at `at_ms` and left with `stability`."""
    rows = memory.rows.copy()
    rows[0], rows[2] = np.where(memory.begun, stability, 0.0), float(at_ms)
    return replace(memory, rows=rows).retrievability(later_ms)
