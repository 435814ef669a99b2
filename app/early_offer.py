# SPDX-License-Identifier: Apache-2.0
"""What the early warning has to say to the learner: that a talk may help, and why; nothing while there is no need.

Rules:

1. Nothing is said unless `app.engine.early_warning` calls for it (its rules 7 and 8).
2. Nor unless two things stayed hard while they were practised: failed (wrong or "not yet", also with help) three times
   more often than done alone. The answers of a diagnostic do not count for that, because nothing was taught before
   them, nor do rapid guesses. So nobody is told that a talk may help only because they are new, and whoever is told
   can say what the talk is to be about.
3. The reasons are what stayed hard, most failures first, two at most; then the one other input that raised the risk
   most. Their numbers are for those who look into the program; the window says none of them.

Worked example: risk .70, interval .48 to .85, raised by ability (+1.5), help (+0.4) and stalled (+0.1). In practice
"wash" was failed five times and right once without help, "gloves" failed three times, "lift" failed twice. That gives
`STAYED_HARD` for wash (5 tries failed) and for gloves (3), then `MUCH_IS_NEW` for ability. Had gloves been right once
without help, one thing only would have stayed hard: nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.engine.early_warning import (
    STALLED_AFTER,
    Answered,
    Contribution,
    EarlyWarning,
    Input,
    Offer,
    ability_of,
    answered_in,
    assess,
)
from app.engine.model import LearnerModel
from app.events import AnswerGiven, Fact, Purpose
from app.reasons import Reason, ReasonCode

THINGS = 2
"""So many things that stayed hard are needed before anything is said."""
MOST_NAMED = 2
_CODES = {
    Input.ABILITY: ReasonCode.MUCH_IS_NEW,
    Input.TREND: ReasonCode.HARDER_LATELY,
    Input.HELP: ReasonCode.OFTEN_HELPED,
}


def talk(model: LearnerModel, facts: Iterable[Fact], pack: str) -> tuple[Reason, ...]:
    """Return why a talk may help, empty: nothing is to be said.

    `model` is the learner's in `pack`, `facts` are all of theirs in the order of the fold.
    """
    told = tuple(facts)
    hard = _stayed_hard(answered_in((fact for fact in told if not _in_diagnostic(fact)), pack), model)
    if len(hard) < THINGS:
        return ()
    found = assess(ability_of(model), answered_in(told, pack))
    if not isinstance(found, EarlyWarning) or found.offer is Offer.NONE:
        return ()
    return (*hard[:MOST_NAMED], *_beside(found.reasons))


def _in_diagnostic(fact: Fact) -> bool:
    return isinstance(fact, AnswerGiven) and fact.purpose is Purpose.DIAGNOSTIC


def _stayed_hard(answers: Iterable[Answered], model: LearnerModel) -> list[Reason]:
    """Return a reason for each competency of the pack that stayed hard, most failures first, then in its order."""
    places = model.curriculum.competency_index
    failed: dict[str, int] = dict.fromkeys(places, 0)
    alone: dict[str, int] = dict.fromkeys(places, 0)
    for answer in answers:
        if answer.competency in places:
            failed[answer.competency] += not answer.right
            alone[answer.competency] += answer.right and not answer.assisted
    hard = [c for c in places if failed[c] - alone[c] >= STALLED_AFTER]
    return [
        Reason(ReasonCode.STAYED_HARD, {"competency": c, "failed": float(failed[c])})
        for c in sorted(hard, key=lambda c: -failed[c])
    ]


def _beside(reasons: Sequence[Contribution]) -> list[Reason]:
    """Return the input beside the stalled competencies that raised the risk most, if one did."""
    others = (part for part in reasons if part.input in _CODES)
    return [Reason(_CODES[part.input], {"value": part.value, "usual": part.usual}) for part in others][:1]
