# SPDX-License-Identifier: Apache-2.0
"""The facts that a decision of the engine becomes: a question asked, a lesson offered, an attempt ended."""

from __future__ import annotations

from app.engine.decisions import Decision, Stop
from app.events import AttemptFinished, LessonOffered, Outcome, QuestionAsked
from app.reasons import Reason
from app.state import Attempt
from app.steps.situation import Situation, seed_of

KNOWN = 0.85
"""From this probability of mastery on, a competency counts as known on the path and in summaries."""


def from_question(now: Situation, chosen: Decision | Stop) -> QuestionAsked | AttemptFinished:
    """Return the question that was decided for, or the end of an attempt that is complete."""
    return ended(now, Outcome.COMPLETED) if isinstance(chosen, Stop) else asked(now, chosen)


def ended(now: Situation, outcome: Outcome) -> AttemptFinished:
    """Return the fact that the attempt ended so."""
    attempt = now.attempt
    return AttemptFinished(
        attempt=attempt.id,
        purpose=attempt.purpose,
        pack=attempt.pack,
        version=attempt.version,
        outcome=outcome,
        asked=len(attempt.answers),
        right=attempt.right,
        seconds=round(attempt.seconds, 2),
        module=attempt.module,
        progress=1.0 if outcome is Outcome.PASSED else _progress(now),
    )


def asked(now: Situation, chosen: Decision) -> QuestionAsked:
    """Return the fact that the question stands on the screen, with the whole decision behind it."""
    number = len(now.attempt.answers) + 1
    of_team = now.index.id != now.attempt.pack
    return QuestionAsked(
        attempt=now.attempt.id,
        item=chosen.item_id,
        competency=now.index.items[chosen.item_id].competency,
        number=number,
        shuffle=seed_of(now.attempt.id, number),
        reason=chosen.reason.code.value,
        params=_plain(chosen.reason),
        probability=round(float(chosen.probability), 6),
        gain=round(float(chosen.gain), 6),
        alternatives=tuple(other.item_id for other in chosen.alternatives),
        figures=tuple((round(o.probability, 6), round(o.gain, 6)) for o in chosen.alternatives),
        path=chosen.path,
        of_pack=now.index.id if of_team else "",
        of_version=now.index.version if of_team else "",
    )


def offered(attempt: Attempt, lesson: str, reason: Reason) -> LessonOffered:
    """Return the fact that a lesson stands on the screen; an empty id with the advice to ask a person."""
    return LessonOffered(attempt=attempt.id, lesson=lesson, reason=reason.code.value, params=_plain(reason))


def _plain(reason: Reason) -> dict[str, str | float]:
    """Return the parameters as plain Python values: the engine's are numpy's, which JSON does not know."""
    return {name: value if isinstance(value, str) else round(float(value), 6) for name, value in reason.params.items()}


def _progress(now: Situation) -> float:
    """Return the share of the attempt's competencies that are known by now, 0 to 1; 0 for a module that is gone."""
    if now.pack.model is None:
        return 0.0
    scope = now.index.scope(now.attempt.module)
    places = now.pack.model.curriculum.competency_index
    mastery = now.pack.model.mastery()
    known = [bool(mastery[places[competency]] >= KNOWN) for competency in scope if competency in places]
    return round(sum(known) / len(known), 4) if known else 0.0
