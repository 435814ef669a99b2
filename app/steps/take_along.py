# SPDX-License-Identifier: Apache-2.0
"""The one thing to learn at the end of a portion of the first talk.

Rules:

1. It fits what was just missed: of the portion's questions that were not answered right, one whose lesson has not been
   read yet, first what builds on nothing unknown, then what is most important, then the latest. Its lesson is the one
   that the feedback offered: about the wrong idea where that was chosen twice, else about the question.
2. Where nothing was missed, or nothing is there to be read about it, it is something new: the first lesson that has not
   been read yet, of what is not known yet, along the learner's path; what comes before it is known where possible.
   Where all seems to be known it is about what we are least sure of.
3. A pack may have none of it: then the portion ends without.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.engine.module_step import KNOWN_BEFORE
from app.engine.path import next_modules
from app.events import AnswerGiven, LessonOffered
from app.goals.aims import aims
from app.reasons import Reason, ReasonCode
from app.steps.facts import KNOWN, offered
from app.steps.situation import Situation
from content_packs.model import Lesson


def chosen(now: Situation, answers: Sequence[AnswerGiven]) -> LessonOffered | None:
    """Return the lesson to read after these answers and why; None: there is none."""
    missed = next(_missed(now, answers), None)
    if missed is not None:
        return offered(now.attempt, missed.id, Reason(ReasonCode.JUST_MISSED, {"competency": missed.competency}))
    new = next(_new(now), None)
    if new is None:
        return None
    return offered(now.attempt, new.id, Reason(ReasonCode.NEW_TO_YOU, {"competency": new.competency}))


def shortest(lesson: Lesson) -> str:
    """Return the reading level at which a lesson is shortest, by minutes and then by letters; "": the usual text."""
    usual = (lesson.minutes, len(lesson.body), "")
    others = ((level.minutes or lesson.minutes, len(level.body), level.name) for level in lesson.levels)
    return min(usual, *others)[2] if lesson.levels else ""


def _missed(now: Situation, answers: Sequence[AnswerGiven]) -> Iterator[Lesson]:
    """Yield the lessons about what was missed, the best first (rule 1)."""
    model, index = now.model, now.index
    places, weights = model.curriculum.competency_index, model.curriculum.importance
    wrong = [
        (not _ready(now, places[answer.competency]), -float(weights[places[answer.competency]]), -number, answer)
        for number, answer in enumerate(answers)
        if not answer.right and answer.competency in places and answer.item in index.items
    ]
    for _, _, _, answer in sorted(wrong, key=lambda row: row[:3]):
        times = now.pack.misconceptions.get(answer.misconception) or 0
        lesson = index.lesson_after(index.items[answer.item], answer.misconception, times)
        if lesson in index.lessons and lesson not in now.pack.lessons:
            yield index.lessons[lesson]


def _new(now: Situation) -> Iterator[Lesson]:
    """Yield lessons about what is new, along the path: first of what is ready to be learned (rule 2)."""
    model, index = now.model, now.index
    places, mastery = model.curriculum.competency_index, model.mastery()
    aimed = aims(index, now.pack)
    path = next_modules(
        model,
        model.curriculum,
        now.pack.wants,
        now.at_ms,
        goals=dict.fromkeys(aimed.goals, 0.0),
        declined=now.pack.declined,
        left_out=aimed.left_out,
    )
    along = [c for step in path for c in index.scope(step.module_id) if c in places and mastery[places[c]] < KNOWN]
    known = sorted((c for c in index.competencies if c in places and c not in along), key=lambda c: mastery[places[c]])
    for competency in (*sorted(along, key=lambda c: not _ready(now, places[c])), *known):
        yield from (lesson for lesson in index.lessons_of.get(competency, ()) if lesson.id not in now.pack.lessons)


def _ready(now: Situation, competency: int) -> bool:
    """Whether all that comes directly before a competency is probably there."""
    mastery = now.model.mastery()
    return all(mastery[q] >= KNOWN_BEFORE for q in now.model.curriculum.parents[competency])
