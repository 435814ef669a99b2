# SPDX-License-Identifier: Apache-2.0
"""Statements about what happens inside a lesson: a film or sound, and the task for the next shift."""

from __future__ import annotations

from app.lesson_facts import LessonFact, MediaPlayed
from app.statements import terms
from app.statements.activities import Activities, Activity
from app.statements.parts import Parts


def parts(fact: LessonFact, known: Activities) -> Parts:
    """Word what was begun, ended or taken on; there is no result beyond "to its end", and no duration."""
    others = (known.competency(fact, fact.competency),)
    lesson = known.lesson(fact)
    if isinstance(fact, MediaPlayed):
        path = "/".join(terms.segment(part) for part in fact.path.split("/")[1:])
        return Parts(
            verb=terms.COMPLETED if fact.finished else terms.INITIALIZED,
            about=known.made(fact, f"media/{path}", terms.MEDIA, ""),
            attempt=fact.attempt,
            parent=lesson,
            others=others,
            result={"completion": True} if fact.finished else {},
        )
    task = Activity(id=f"{lesson.id}/task", type=terms.PERFORMANCE, name=lesson.name)
    return Parts(
        verb=terms.COMPLETED if fact.done else terms.REJECTED if fact.dropped else terms.ACCEPTED,
        about=task,
        parent=lesson,
        others=others,
        result={"completion": True} if fact.done else {},
    )
