# SPDX-License-Identifier: Apache-2.0
"""What a learner gave back, an answer, a draft, a lesson read, as it is kept: bounded, storable, and as a fact."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from app.events import AnswerGiven, Confidence, LessonFinished, QuestionAsked
from app.state import Attempt
from app.text import storable
from content_packs.answers import Answer, Filled, NotYet, Words
from content_packs.grading import Grade
from content_packs.model import Lesson

LONGEST_S = 3600.0
"""Nobody looks at one question or lesson for longer; the rest was a break."""
MOST_CHARACTERS = 500
"""Of a typed answer. A question asks for a word or two; more is a slip of the clipboard."""
_drafts: msgspec.json.Decoder[Answer | None] = msgspec.json.Decoder(Answer | None)


def kept(answer: Answer) -> Answer:
    """Return an answer as it can be stored."""
    match answer:
        case Words():
            return Words(_bounded(answer.text))
        case Filled():
            return Filled(tuple(_bounded(given) if isinstance(given, str) else given for given in answer.gaps))
        case _:
            return answer


def _bounded(text: str) -> str:
    return storable(text[:MOST_CHARACTERS])


def draft_text(draft: Answer | None) -> str:
    """Return a draft as text to keep."""
    return msgspec.json.encode(None if draft is None else kept(draft)).decode()


def read_draft(text: str) -> Answer | None:
    """Return the draft that was kept as `text`; None for one that this program cannot read."""
    try:
        return _drafts.decode(text)
    except msgspec.DecodeError:
        return None


def answered(
    attempt: Attempt,
    asked: QuestionAsked,
    answer: Answer,
    grade: Grade,
    *,
    confidence: Confidence | None,
    seconds: float,
    drawn: Mapping[str, float] | None = None,
) -> AnswerGiven:
    """Return the fact that the question on the screen was answered so; `seconds` is clipped to 0..`LONGEST_S`.

    `drawn` are the numbers that the attempt drew for the question.
    """
    return AnswerGiven(
        attempt=attempt.id,
        purpose=attempt.purpose,
        pack=asked.of_pack or attempt.pack,
        version=asked.of_version or attempt.version,
        item=asked.item,
        competency=asked.competency,
        answer=answer,
        right=grade.right,
        score=round(grade.score, 4),
        seconds=clipped(seconds),
        module=attempt.module,
        confidence=None if isinstance(answer, NotYet) else confidence,
        assisted=attempt.hint_shown,
        misconception=grade.misconception,
        drawn=dict(drawn or {}),
    )


def read(attempt: Attempt, lesson: Lesson, seconds: float) -> LessonFinished:
    """Return the fact that a lesson was read to its end; `seconds` is clipped to 0..`LONGEST_S`."""
    return LessonFinished(
        pack=attempt.pack,
        version=attempt.version,
        lesson=lesson.id,
        competency=lesson.competency,
        seconds=clipped(seconds),
        attempt=attempt.id,
        module=attempt.module,
    )


def clipped(seconds: float) -> float:
    """Return seconds as they are recorded: 0 to `LONGEST_S`."""
    return round(min(LONGEST_S, max(0.0, seconds)), 2)
