# SPDX-License-Identifier: Apache-2.0
"""Statements about problems that people report with a question or a lesson: `commented`, with the kind of problem.

Example: `ProblemReported(item="hands-1", problem=Problem.WRONG, …)` becomes `commented`, object
`<pack base>/items/hands-1`, the extension `problem` "wrong". What the person wrote about it stays at home.
"""

from __future__ import annotations

from app.reporting.facts import ProblemReported
from app.statements import terms
from app.statements.activities import Activities
from app.statements.interactions import Interaction
from app.statements.parts import Parts

_UNKNOWN = Interaction(type="other")
"""The question of a pack that is not at hand: what kind it was is not known."""


def parts(fact: ProblemReported, known: Activities) -> Parts:
    """Word a report: no score, no success, no duration."""
    return Parts(
        verb=terms.COMMENTED,
        about=known.question(fact, _UNKNOWN) if fact.item else known.lesson(fact),
        attempt=fact.attempt,
        others=(known.competency(fact, fact.competency),),
        result={"extensions": {terms.PROBLEM: fact.problem.value}},
    )
