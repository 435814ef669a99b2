# SPDX-License-Identifier: Apache-2.0
"""What an attempt does next: asks the engine's policies and turns what they decide into the fact to be recorded."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from app.clock import DAY_MS
from app.engine import diagnostic, module_step, shift_quiz
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, Done, ItemDone, LessonDone, ModuleDone, ReadLesson, Stop, SuggestPerson
from app.engine.model import LearnerModel
from app.errors import Refusal
from app.events import AnswerGiven, AttemptFinished, LessonFinished, LessonOffered, Outcome, Purpose, QuestionAsked
from app.reasons import Reason
from app.shelf import PackIndex
from app.state import Attempt, PackState
from content_packs.answers import NotYet

KNOWN = 0.85
"""From this probability of mastery on, a competency counts as known on the path and in summaries."""
LATELY = 60
"""How many of the items asked last a quiz looks at to choose other variants."""


@dataclass(frozen=True, slots=True)
class Situation:
    """An attempt with what is known of the learner in its pack, at a time (ms since 1970 UTC).

    `index` and `curriculum` are those of the attempt's own pack version.
    """

    attempt: Attempt
    pack: PackState
    index: PackIndex
    curriculum: Curriculum | None
    at_ms: int

    @property
    def model(self) -> LearnerModel:
        """The learner's model, looking at the attempt's version. Raises Refusal("no_such_pack") without the pack."""
        if self.pack.model is None or self.curriculum is None:
            raise Refusal("no_such_pack", pack=self.attempt.pack)
        newest = self.pack.model.curriculum is self.curriculum
        return self.pack.model if newest else replace(self.pack.model, curriculum=self.curriculum)


def seed_of(attempt: str, number: int) -> int:
    """Return the seed of the `number`-th step of an attempt: the same on every device and after every restart."""
    return int.from_bytes(hashlib.sha256(f"{attempt}:{number}".encode()).digest()[:4], "big")


def most_questions(attempt: Attempt, index: PackIndex) -> int:
    """Return the most questions that an attempt can have; 0 when there is no fixed number (a module)."""
    match attempt.purpose:
        case Purpose.DIAGNOSTIC:
            return min(diagnostic.MOST, len(index.items))
        case Purpose.SHIFT_QUIZ:
            return min(shift_quiz.QUESTIONS, len({item.competency for item in index.items.values()}))
        case Purpose.MODULE:
            return 0


def next_fact(now: Situation) -> QuestionAsked | LessonOffered | AttemptFinished:
    """Return what comes next: a question, a lesson (or the advice to ask a person), or the end."""
    match now.attempt.purpose:
        case Purpose.DIAGNOSTIC:
            return _from_question(now, _diagnostic(now))
        case Purpose.SHIFT_QUIZ:
            return _from_question(now, _quiz(now))
        case Purpose.MODULE:
            return _from_module(now)


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


def _diagnostic(now: Situation) -> Decision | Stop:
    model = now.model
    return diagnostic.next_question(
        model,
        model.curriculum,
        _history(now.attempt),
        seed=seed_of(now.attempt.id, 0),
        at_ms=now.at_ms,
        elapsed_s=now.attempt.seconds,
    )


def _quiz(now: Situation) -> Decision | Stop:
    model = now.model
    return shift_quiz.next_question(
        model,
        model.curriculum,
        _history(now.attempt),
        _recent(now),
        seed=seed_of(now.attempt.id, 0),
        at_ms=now.at_ms,
    )


def _from_question(now: Situation, chosen: Decision | Stop) -> QuestionAsked | AttemptFinished:
    return ended(now, Outcome.COMPLETED) if isinstance(chosen, Stop) else _asked(now, chosen)


def _from_module(now: Situation) -> QuestionAsked | LessonOffered | AttemptFinished:
    attempt, model = now.attempt, now.model
    chosen = module_step.next_step(
        model,
        model.curriculum,
        attempt.module,
        _history(attempt),
        seed=seed_of(attempt.id, 0),
        at_ms=now.at_ms,
    )
    match chosen:
        case Decision():
            return _asked(now, chosen)
        case ReadLesson():
            lesson = _lesson(now.index, chosen.competency_id, alternative=chosen.alternative)
            return _offered(attempt, lesson, chosen.reason)
        case SuggestPerson():
            return _offered(attempt, "", chosen.reason)
        case ModuleDone():
            return ended(now, Outcome.PASSED if chosen.passed else Outcome.NOT_YET)


def _asked(now: Situation, chosen: Decision) -> QuestionAsked:
    number = len(now.attempt.answers) + 1
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
        alternatives=chosen.alternatives,
    )


def _offered(attempt: Attempt, lesson: str, reason: Reason) -> LessonOffered:
    return LessonOffered(attempt=attempt.id, lesson=lesson, reason=reason.code.value, params=_plain(reason))


def _plain(reason: Reason) -> dict[str, str | float]:
    """Return the parameters as plain Python values: the engine's are numpy's, which JSON does not know."""
    return {name: value if isinstance(value, str) else round(float(value), 6) for name, value in reason.params.items()}


def _lesson(index: PackIndex, competency: str, *, alternative: bool) -> str:
    lessons = index.lessons_of[competency]
    return next((lesson.id for lesson in lessons if lesson.alternative is alternative), lessons[-1].id)


def _history(attempt: Attempt) -> tuple[Done, ...]:
    chances = {asked.item: asked.probability for asked in attempt.asked}
    return tuple(_done(step, chances) for step in attempt.steps)


def _done(step: AnswerGiven | LessonFinished, chances: dict[str, float]) -> Done:
    if isinstance(step, LessonFinished):
        return LessonDone(step.lesson, step.competency)
    return ItemDone(
        item_id=step.item,
        competency_id=step.competency,
        right=step.right,
        not_yet=isinstance(step.answer, NotYet),
        assisted=step.assisted,
        probability=chances.get(step.item),
    )


def _recent(now: Situation) -> shift_quiz.Recent:
    """Return what was asked before this quiz.

    That is: lately, wrongly on the last day with questions and with nothing right about the same thing since, and today
    in other quizzes.
    """
    here = {answer.item for answer in now.attempt.answers}
    before = sorted((memory.at_ms, item, memory) for item, memory in now.pack.items.items() if item not in here)
    today = now.at_ms // DAY_MS
    days = [at_ms // DAY_MS for at_ms, _, _ in before if at_ms // DAY_MS < today]
    last_day = max(days, default=None)
    items = now.index.items
    latest = {items[item].competency: memory.right for _, item, memory in before if item in items}
    open_errors = {item for item, known in items.items() if not latest.get(known.competency, True)}
    return shift_quiz.Recent(
        asked=tuple(item for _, item, _ in before[-LATELY:]),
        errors=tuple(
            item
            for at_ms, item, memory in before
            if at_ms // DAY_MS == last_day and not memory.right and item in open_errors
        ),
        today=tuple(item for at_ms, item, memory in before if at_ms // DAY_MS == today and memory.in_quiz),
    )


def _progress(now: Situation) -> float:
    """Return the share of the attempt's competencies that are known by now, 0 to 1; 0 for a module that is gone."""
    if now.pack.model is None:
        return 0.0
    scope = now.index.scope(now.attempt.module)
    places = now.pack.model.curriculum.competency_index
    mastery = now.pack.model.mastery()
    known = [bool(mastery[places[competency]] >= KNOWN) for competency in scope if competency in places]
    return round(sum(known) / len(known), 4) if known else 0.0
