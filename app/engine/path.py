# SPDX-License-Identifier: Apache-2.0
"""The learner's path: which module comes next and why, what leads to a goal, and how much is due.

Rules:

1. A module is on the way to a goal while something in it is not settled that comes directly before an open competency
   of the goal, or of a module that is itself on the way: modules are done whole.
2. Ready before later: a module is ready when all that comes directly before it, outside of it, is probably there
   (`KNOWN_BEFORE`). Nothing is hidden; what is not ready comes later.
3. Among those: what the organisation has pinned; what leads to the goals, in the order of the plan; then, in a plan
   without goals, what the learner wanted to get better at; then what has something open that can do harm; then the
   author's order. What comes before a pinned module or a goal stands ahead of it. Nothing in it moves with every
   answer, so that the next step stays what it was until it is done.
4. A declined module comes after all others that are as ready. "Not for me" does not count for a module that has
   something open in it that can do harm, that is pinned, or that the plan leads through: it keeps its place.
5. A module that the plan leaves out is on the way to no goal, nothing is looked for behind it, and no module waits for
   it; it comes where a declined one does. It stays where it is when something open in it can do harm, when it is pinned
   or a goal itself, and on the way to what is pinned.

Worked example: "food" needs "hands", "lift" needs nothing; all are open, "hands" is ready, the goal is "food". The path
is hands (on the way to food), lift (the next step), food (a goal, later). With "hands" settled: food, lift. With
"hands" left out: food, lift, hands; unless something open in "hands" can do harm: then nothing changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

import msgspec

from app.engine.arrays import np
from app.engine.curriculum import Curriculum
from app.engine.model import LearnerModel
from app.engine.module_step import KNOWN_BEFORE, is_settled
from app.reasons import Reason, ReasonCode

_NONE: Mapping[str, float] = MappingProxyType({})
_NO_WORDS: Mapping[str, str] = MappingProxyType({})


class NextModule(msgspec.Struct, frozen=True):
    """A module that is not done yet.

    `settled` of `total` competencies need nothing more; `gap` (0 to 1) is how much of its importance is still open.
    """

    module_id: str
    reason: Reason
    ready: bool
    settled: int
    total: int
    gap: float


def next_modules(
    model: LearnerModel,
    curriculum: Curriculum,
    wants: Iterable[str],
    at_ms: int,
    *,
    goals: Mapping[str, float] = _NONE,
    pinned: Mapping[str, str] = _NO_WORDS,
    declined: Iterable[str] = (),
    left_out: Iterable[str] = (),
) -> tuple[NextModule, ...]:
    """List the modules that are not done, best first.

    `goals` are the modules of the learner's plan, the most wanted first, each with the minutes of work left to it; a
    plan with goals overrules `wants`. `pinned` are those of the organisation, each with its words; `left_out` those
    that the plan goes round. Unknown modules are left out.
    """
    wishes = () if goals else tuple(wants)
    skipped = without(model, curriculum, left_out, pinned) - goals.keys()
    ranks = _ranks(model, curriculum, (*pinned, *goals), skipped)
    reasons = _reasons(model, curriculum, wishes, goals, pinned, skipped=skipped)
    avoided = (frozenset(declined) | skipped) - ranks.keys()
    ranks = dict.fromkeys(wishes, float(len(ranks))) | ranks
    rows = [_row(model, curriculum, m, reasons, at_ms, skipped=skipped) for m in range(len(curriculum.modules))]
    harmful = [_can_do_harm(model, curriculum, m) for m in range(len(curriculum.modules))]
    last = len(ranks) + 1

    def order(place: int) -> tuple[bool, bool, float, bool, int]:
        row = rows[place]
        refused = row.module_id in avoided and not harmful[place]
        return (not row.ready, refused, ranks.get(row.module_id, last), not harmful[place], place)

    open_ones = [m for m, row in enumerate(rows) if row.settled < row.total]
    return tuple(rows[m] for m in sorted(open_ones, key=order))


def outer_fringe(choices: Sequence[NextModule], most: int = 3) -> tuple[NextModule, ...]:
    """Return what can be learned now, best first: two or three choices, not a catalogue."""
    return tuple(choice for choice in choices if choice.ready)[:most]


def without(
    model: LearnerModel, curriculum: Curriculum, left_out: Iterable[str], pinned: Iterable[str] = ()
) -> frozenset[str]:
    """Return those of `left_out` that may be: not what can do harm, not what is pinned or leads there (rule 5)."""
    index = curriculum.module_index
    meant = frozenset(m for m in left_out if m in index and not _can_do_harm(model, curriculum, index[m]))
    return meant - {m for pin in pinned for m in (pin, *modules_before(model, curriculum, pin))} if meant else meant


def modules_before(
    model: LearnerModel, curriculum: Curriculum, module_id: str, skipped: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """List the modules on the way to a module (rule 1), without it, in the author's order; none for an unknown one.

    The way goes round `skipped` (see `without`).
    """
    index = curriculum.module_index
    if module_id not in index:
        return ()
    goal = index[module_id]
    found, waiting = {goal}, [goal]
    around = {index[m] for m in skipped if m in index}
    while waiting:
        new = _directly_before(model, curriculum, waiting.pop()) - found - around
        found |= new
        waiting.extend(new)
    return tuple(curriculum.modules[m] for m in sorted(found - {goal}))


def _directly_before(model: LearnerModel, curriculum: Curriculum, module: int) -> set[int]:
    """Places of the modules that hold something open that an open competency of `module` needs."""
    members = curriculum.members[module]
    needed = {q for k in members if not is_settled(model, k) for q in curriculum.parents[k] if q not in members}
    return {curriculum.module_of[q] for q in needed if curriculum.module_of[q] >= 0 and not is_settled(model, q)}


def _ranks(
    model: LearnerModel, curriculum: Curriculum, aims: Sequence[str], skipped: frozenset[str]
) -> dict[str, float]:
    """Where a module stands because of what it is or leads to; modules that lead to nothing are not in it."""
    ranks: dict[str, float] = {}
    for number, goal in enumerate(aims):
        for before in modules_before(model, curriculum, goal, skipped):
            ranks[before] = min(ranks.get(before, number), number)
        ranks[goal] = min(ranks.get(goal, number + 0.5), number + 0.5)
    return ranks


def _reasons(
    model: LearnerModel,
    curriculum: Curriculum,
    wishes: Iterable[str],
    goals: Mapping[str, float],
    pinned: Mapping[str, str],
    *,
    skipped: frozenset[str],
) -> dict[str, Reason]:
    """Reasons of the modules that a wish, the plan or the organisation names."""
    found = {module: Reason(ReasonCode.WANTED, {"module": module}) for module in wishes}
    for goal in goals:
        for module in modules_before(model, curriculum, goal, skipped):
            found.setdefault(module, Reason(ReasonCode.ON_THE_WAY, {"module": module, "goal": goal}))
    aims = {goal: Reason(ReasonCode.GOAL, {"module": goal, "minutes": m}) for goal, m in goals.items()}
    pins = {m: Reason(ReasonCode.PINNED, {"module": m, "because": because}) for m, because in pinned.items()}
    return found | aims | pins


def _row(
    model: LearnerModel,
    curriculum: Curriculum,
    module: int,
    reasons: Mapping[str, Reason],
    at_ms: int,
    *,
    skipped: frozenset[str],
) -> NextModule:
    members = curriculum.members[module]
    p, fresh = model.mastery(), model.retrievability(at_ms)
    outside = [q for k in members for q in curriculum.parents[k] if q not in members]
    if skipped:
        around = {curriculum.module_index[m] for m in skipped}
        outside = [q for q in outside if curriculum.module_of[q] not in around]
    weights = curriculum.importance[list(members)] if members else np.ones(0)
    open_share = 1.0 - (p * fresh)[list(members)] if members else np.zeros(0)
    module_id = curriculum.modules[module]
    return NextModule(
        module_id=module_id,
        reason=reasons.get(module_id) or Reason(ReasonCode.MODULE_NEXT, {"module": module_id}),
        ready=all(p[q] >= KNOWN_BEFORE for q in outside),
        settled=sum(is_settled(model, k) for k in members),
        total=len(members),
        gap=float(open_share @ weights / weights.sum()) if members else 0.0,
    )


def _can_do_harm(model: LearnerModel, curriculum: Curriculum, module: int) -> bool:
    """Whether a safety-critical competency of a module is not settled."""
    return any(curriculum.safety_critical[k] and not is_settled(model, k) for k in curriculum.members[module])
