# SPDX-License-Identifier: Apache-2.0
"""How each fact of a cycle changes what is known of it. Pure; nothing of it reaches the learner engine.

A cycle that is begun takes the place of the run before. A step that is not the next one is a second telling, from
another device of the same person, and changes nothing.
"""

from __future__ import annotations

from msgspec.structs import replace

from app.cycling.facts import CycleBegun, CycleFact
from app.cycling.state import CycleRun


def happened(known: CycleRun | None, fact: CycleFact, at_ms: int, touched: int) -> CycleRun | None:
    """Return what is known after one more fact, the `touched`-th of the learner."""
    if isinstance(fact, CycleBegun):
        if known is not None and known.id == fact.run:
            return known
        times = known.times if known else 0
        return CycleRun(fact.run, fact.version, at_ms, times=times, touched=touched, touched_ms=at_ms)
    if known is None or known.id != fact.run or known.ended_ms or fact.step != known.done:
        return known
    notes = {**known.notes, fact.step: fact.note} if fact.note else known.notes
    run = replace(known, done=known.done + 1, notes=notes, touched=touched, touched_ms=at_ms)
    return replace(run, ended_ms=at_ms, times=run.times + 1) if fact.ended else run
