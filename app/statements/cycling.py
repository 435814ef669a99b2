# SPDX-License-Identifier: Apache-2.0
"""Statements about learning cycles: begun, a step behind, all of it behind. Never a word of what was written."""

from __future__ import annotations

from app.cycling.facts import CycleBegun, CycleStepDone
from app.statements import terms
from app.statements.activities import Activities
from app.statements.parts import Parts

Leaving = CycleBegun | CycleStepDone


def parts(fact: Leaving, known: Activities) -> Parts:
    """Word a cycle that was begun, or a step of it that is behind."""
    found, place = known.found(fact, "cycles", fact.cycle), f"cycles/{terms.segment(fact.cycle)}"
    cycle = known.made(fact, place, terms.LEARNING_PLAN, found.title if found else "")
    module = known.module(fact, fact.module) if fact.module else None
    if isinstance(fact, CycleBegun):
        return Parts(verb=terms.INITIALIZED, about=cycle, attempt=fact.run, parent=module)
    if fact.ended:
        return Parts(verb=terms.COMPLETED, about=cycle, attempt=fact.run, parent=module, result={"completion": True})
    step = known.made(fact, f"{place}/steps/{fact.step}", terms.PERFORMANCE, "")
    return Parts(verb=terms.COMPLETED, about=step, attempt=fact.run, parent=cycle, result={"completion": True})
