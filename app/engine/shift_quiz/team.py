# SPDX-License-Identifier: Apache-2.0
"""Microlearns of the learner's own team in the shift quiz (rule 10 of the package).

Without a place of their own they would wait behind a pack of a hundred competencies, and a team writes one because
something matters this week; with more than two the quiz would not be the learner's own any more.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.engine.decisions import Decision
from app.engine.shift_quiz.picks import PICK, Kind, Pick, error_of_team, fading_most, new_of_team, sure_but_wrong
from app.engine.shift_quiz.quiz import Quiz

OWN_FIRST, SHARED = 2, 4
"""How many questions come before the place that is the team's, and before the one that it may win."""
MOST_OF_TEAM = 2


def of_team(own: Quiz, team: Sequence[Quiz], answered: int) -> tuple[int, Decision] | None:
    """Choose what a microlearn of the team asks next: its place in `team` and the decision; None: it is not its turn.

    `own` is the quiz of the learner's own pack, `answered` how many of its questions were answered. What was answered
    with confidence, wrongly, and can do harm always comes first.
    """
    if answered not in {OWN_FIRST, SHARED} or not team or sure_but_wrong(own) is not None:
        return None
    fading = max(range(len(team)), key=lambda n: (fading_most(team[n]), -n))
    worth = fading_most(team[fading])
    if answered == SHARED:
        chosen = PICK[Kind.KEEP](team[fading]) if worth >= max(fading_most(own), 0.0) else None
        return None if chosen is None else (fading, chosen)
    order: list[tuple[int, Pick]] = [(n, error_of_team) for n in range(len(team))]
    order += [(fading, PICK[Kind.KEEP])] if worth >= 0.0 else []
    order += [(n, new_of_team) for n in range(len(team))]
    chosen_of = ((n, pick(team[n])) for n, pick in order)
    return next(((n, found) for n, found in chosen_of if found is not None), None)
