# SPDX-License-Identifier: Apache-2.0
"""What is believed of each competency, by whom, and what is missing to the next level.

Worked example: p .83, one direct right answer, the latest, R .97, not safety-critical: Practise. Secure asks for p .90,
two direct right answers, R .80 and a right latest answer, so p and one right answer are missing.
"""

from __future__ import annotations

from app.engine import levels
from app.engine.model import Counts, LearnerModel
from app.explaining.explanation import Measure, Need, Standing
from app.views import Level


def standings(model: LearnerModel, at_ms: int, only: str = "") -> tuple[Standing, ...]:
    """Return the standing of each competency, in the pack's order, or of the one named."""
    low, high = model.interval()
    figures = (model.mastery(), low, high, model.retrievability(at_ms), model.space.mastery, model.graph.mastery)
    rows = []
    for k, competency in enumerate(model.curriculum.competencies):
        if only not in {"", competency}:
            continue
        p, below, above, fresh, by_blocks, by_graph = (float(column[k]) for column in figures)
        counts, level = model.counts_at(k), model.level(competency, at_ms)
        following, needs = _needs(level, p, counts, fresh, float(model.curriculum.secure_at[k]))
        rows.append(
            Standing(
                competency=competency,
                level=level,
                p=p,
                low=below,
                high=above,
                asked=counts.asked,
                right=counts.right,
                retrievability=fresh,
                by_blocks=by_blocks,
                by_graph=by_graph,
                following=following,
                needs=needs,
            )
        )
    return tuple(rows)


def _needs(
    level: Level, p: float, counts: Counts, retrievability: float, secure_at: float
) -> tuple[Level | None, tuple[Need, ...]]:
    """Return the next level and all that it asks for."""
    if level is Level.SECURE:
        return None, ()
    if level is Level.PRACTISE:
        return Level.SECURE, (
            Need(Measure.P, p, secure_at),
            Need(Measure.RIGHT, float(counts.right), float(levels.SECURE_RIGHT)),
            Need(Measure.RETRIEVABILITY, retrievability, levels.SECURE_RETRIEVABILITY),
            Need(Measure.LATEST_RIGHT, float(not counts.last_wrong), 1.0),
        )
    least = levels.PRACTISE_AFTER_RIGHT if counts.right else levels.PRACTISE
    return Level.PRACTISE, (Need(Measure.P, p, least),)
