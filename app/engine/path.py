# SPDX-License-Identifier: Apache-2.0
"""The learner's path: which module comes next and why, and how much is due."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.engine.curriculum import Curriculum
from app.engine.model import LearnerModel
from app.engine.module_step import KNOWN_BEFORE, is_settled
from app.reasons import Reason, ReasonCode


@dataclass(frozen=True, slots=True)
class NextModule:
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
    model: LearnerModel, curriculum: Curriculum, wants: Iterable[str], at_ms: int
) -> tuple[NextModule, ...]:
    """List the modules that are not done, best first.

    Ready before later, wanted before others, then those with something open that can do harm, then the author's order:
    nothing in it moves with every answer, so that the next step stays what it was until it is done. A module whose
    prerequisites are missing is never hidden, only later.
    """
    wanted = frozenset(wants)
    rows = [_row(model, curriculum, m, wanted, at_ms) for m in range(len(curriculum.modules))]
    open_rows = [(r, m) for m, r in enumerate(rows) if r.settled < r.total]
    harmful = [_can_do_harm(model, curriculum, m) for m in range(len(curriculum.modules))]
    open_rows.sort(key=lambda x: (not x[0].ready, x[0].module_id not in wanted, not harmful[x[1]], x[1]))
    return tuple(r for r, _ in open_rows)


def due_count(model: LearnerModel, at_ms: int) -> int:
    """Count the competencies that are due for practice."""
    return int(model.memory.due(at_ms).size)


def _row(model: LearnerModel, curriculum: Curriculum, module: int, wanted: frozenset[str], at_ms: int) -> NextModule:
    members = curriculum.members[module]
    p, fresh = model.mastery(), model.retrievability(at_ms)
    outside = [q for k in members for q in curriculum.parents[k] if q not in members]
    weights = curriculum.importance[list(members)] if members else np.ones(0)
    open_share = 1.0 - (p * fresh)[list(members)] if members else np.zeros(0)
    module_id = curriculum.modules[module]
    code = ReasonCode.WANTED if module_id in wanted else ReasonCode.MODULE_NEXT
    return NextModule(
        module_id=module_id,
        reason=Reason(code, {"module": module_id}),
        ready=all(p[q] >= KNOWN_BEFORE for q in outside),
        settled=sum(is_settled(model, k) for k in members),
        total=len(members),
        gap=float(open_share @ weights / weights.sum()) if members else 0.0,
    )


def _can_do_harm(model: LearnerModel, curriculum: Curriculum, module: int) -> bool:
    """Whether a safety-critical competency of a module is not settled."""
    return any(curriculum.safety_critical[k] and not is_settled(model, k) for k in curriculum.members[module])
