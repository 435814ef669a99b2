# SPDX-License-Identifier: Apache-2.0
"""What of a learner's plan the engine obeys: the goals that lead somewhere now, and what they go round.

Rules:

1. A goal that rests leads nowhere and keeps its place; a goal that is reached, or that the organisation's rules do not
   leave, leads nowhere either.
2. What the plan leaves out is left out as far as the organisation lets it: a pinned module is not, and neither is a
   goal of the plan. That what can do harm stays is the path's rule (`app.engine.path`, rule 5).
3. The shift quiz keeps alive what was learned, whatever the plan goes round.
"""

from __future__ import annotations

import msgspec

from app.shelf import PackIndex
from app.state import PackState


class Aims(msgspec.Struct, frozen=True):
    """Module ids: the goals, the most wanted first, and what is left out."""

    goals: tuple[str, ...] = ()
    left_out: frozenset[str] = frozenset()


NO_AIMS = Aims()


def aims(index: PackIndex, state: PackState) -> Aims:
    """Return what a learner's plan for a pack says now."""
    plan = state.plan
    if plan is None:
        return NO_AIMS
    ahead = allowed(index) - state.passed - frozenset(plan.paused)
    kept = {*plan.goals, *index.taught.rules.pinned_modules(index.id)}
    return Aims(
        goals=tuple(goal for goal in plan.goals if goal in ahead),
        left_out=frozenset(module for module in plan.left_out if module not in kept),
    )


def allowed(index: PackIndex) -> frozenset[str]:
    """Return the modules that the organisation's rules leave."""
    return frozenset(index.modules) - index.taught.rules.forbidden_modules(index.id)
