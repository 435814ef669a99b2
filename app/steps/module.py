# SPDX-License-Identifier: Apache-2.0
"""The next step of a module: a question, a lesson of the pack, the advice to ask a person, or the end.

Rules for the lesson that a decision becomes:

1. The one that the decision names (an explanation), else the first of the competency's lessons that this attempt has
   not shown, in the order of `PackIndex.lessons_of`: pinned ones, then the first explanation, then others.
2. Where a rule of the organisation put it there, the reason says so with the organisation's words.
3. The fold takes the count of a misconception back when its own explanation is read. Where the organisation replaced
   that, reading the replacement counts as long as nothing about the competency was answered wrongly since.
"""

from __future__ import annotations

from app.engine import module_step
from app.engine.decisions import Decision, ModuleDone, ReadLesson, SetsRight, SuggestPerson
from app.events import AttemptFinished, LessonFinished, LessonOffered, Outcome, QuestionAsked
from app.organisation import Rule, Verb
from app.reasons import Reason, ReasonCode
from app.steps.facts import asked, ended, offered
from app.steps.situation import Situation, history, seed_of


def next_fact(now: Situation) -> QuestionAsked | LessonOffered | AttemptFinished:
    """Return the next step of a module."""
    attempt, model = now.attempt, now.model
    chosen = module_step.next_step(
        model,
        model.curriculum,
        attempt.module,
        history(attempt),
        seed=seed_of(attempt.id, 0),
        at_ms=now.at_ms,
        misconceptions=_waiting(now),
        explanations={m: SetsRight(lesson.id, lesson.competency) for m, lesson in now.index.explanations.items()},
        hinted=frozenset(item.id for item in now.index.pack.items if item.hint),
    )
    match chosen:
        case Decision():
            return asked(now, chosen)
        case ReadLesson():
            return _lesson(now, chosen)
        case SuggestPerson():
            return offered(attempt, "", chosen.reason)
        case ModuleDone():
            return ended(now, Outcome.PASSED if chosen.passed else Outcome.NOT_YET)


def _waiting(now: Situation) -> dict[str, int]:
    """Return how often each misconception was chosen since it was set right last (rule 3)."""
    index, counts = now.index, dict(now.pack.misconceptions.items())
    for misconception in index.taught.explained_rules:
        lesson = index.explanations[misconception]
        wrong = [
            memory.at_ms
            for item, memory in now.pack.items.items()
            if not memory.right and item in index.items and index.items[item].competency == lesson.competency
        ]
        if (now.pack.lessons.get(lesson.id) or 0) > max(wrong, default=0):
            counts.pop(misconception, None)
    return counts


def _lesson(now: Situation, chosen: ReadLesson) -> LessonOffered:
    """Return the lesson that a decision becomes."""
    kept = now.index.taught
    if chosen.lesson_id:
        rule = kept.explained_rules.get(str(chosen.reason.params["misconception"]))
        return offered(now.attempt, chosen.lesson_id, _reason(chosen, rule))
    shown = {step.lesson for step in now.attempt.steps if isinstance(step, LessonFinished)}
    lessons = now.index.lessons_of[chosen.competency_id]
    lesson = next((lesson for lesson in lessons if lesson.id not in shown), lessons[-1])
    return offered(now.attempt, lesson.id, _reason(chosen, kept.general_rules.get(lesson.id)))


def _reason(chosen: ReadLesson, rule: Rule | None) -> Reason:
    """Return why this lesson is shown: a rule of the organisation comes before what the engine found."""
    if rule is None:
        return chosen.reason
    params: dict[str, str | float] = {"competency": chosen.competency_id, "because": rule.because}
    if rule.verb is Verb.PIN:
        return Reason(ReasonCode.PINNED, params)
    return Reason(ReasonCode.REPLACED, {**params, "lesson": rule.id})
