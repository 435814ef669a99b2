# SPDX-License-Identifier: Apache-2.0
"""What the early warning has to say: that a talk may help, and why; nothing while there is no need.

To the learner first; what a supervisor is told of it, and when, says `app.coaching.early`.

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

import msgspec

from app.engine.curriculum import Curriculum
from app.engine.early_warning import (
    NEEDED,
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


class Called(msgspec.Struct, frozen=True):
    """That a talk may help: why, and the warning behind it."""

    reasons: tuple[Reason, ...]
    warning: EarlyWarning


def talk(model: LearnerModel, facts: Iterable[Fact], pack: str) -> tuple[Reason, ...]:
    """Return why a talk may help, empty: nothing is to be said. Parameters as for `called`."""
    found = called(model, facts, pack)
    return found.reasons if found is not None else ()


def called(model: LearnerModel, facts: Iterable[Fact], pack: str) -> Called | None:
    """Return why a talk may help, with the warning behind it; None: nothing is to be said.

    `model` is the learner's in `pack`, `facts` are all of theirs in the order of the fold.
    """
    told = tuple(facts)
    hard = _hard(told, pack, model.curriculum)
    if len(hard) < THINGS:
        return None
    found = assess(ability_of(model), answered_in(told, pack))
    if not isinstance(found, EarlyWarning) or found.offer is Offer.NONE:
        return None
    return Called((*hard[:MOST_NAMED], *_beside(found.reasons)), found)


def may_be_called(curriculum: Curriculum, facts: Sequence[Fact], pack: str) -> bool:
    """Say whether `called` may say something, which needs no model: that of one person takes longer to fold.

    Ten answers without help are there, and two things stayed hard.
    """
    alone = sum(not answer.assisted for answer in answered_in(facts, pack))
    return alone >= NEEDED and len(_hard(facts, pack, curriculum)) >= THINGS


def _hard(facts: Iterable[Fact], pack: str, curriculum: Curriculum) -> list[Reason]:
    return _stayed_hard(answered_in((fact for fact in facts if not _in_diagnostic(fact)), pack), curriculum)


def _in_diagnostic(fact: Fact) -> bool:
    return isinstance(fact, AnswerGiven) and fact.purpose is Purpose.DIAGNOSTIC


def _stayed_hard(answers: Iterable[Answered], curriculum: Curriculum) -> list[Reason]:
    """Return a reason for each competency of the pack that stayed hard, most failures first, then in its order."""
    places = curriculum.competency_index
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
