# SPDX-License-Identifier: Apache-2.0
"""What came of an answer, told once more: whoever was interrupted while they read it reads it again.

It is made of what was recorded: the question as it was asked, in the same order and with the same numbers, and the
answer, graded as it was. Nothing is recorded anew.
"""

from __future__ import annotations

import msgspec

from app import screens
from app.events import AnswerGiven, QuestionAsked
from app.picture import screen_order
from app.shelf import PackIndex
from app.state import Attempt
from app.views import Feedback, QuestionView
from content_packs.drawn import as_asked, drawn_for
from content_packs.grading import AnswerDoesNotFit, grade


def last_answered(attempt: Attempt) -> tuple[QuestionAsked, AnswerGiven] | None:
    """Return the question of which somebody reads what came of it, with the answer; None where nothing is read now."""
    last = attempt.steps[-1] if attempt.steps else None
    asked = attempt.asked[-1] if attempt.asked else None
    if attempt.current is not None or asked is None or not isinstance(last, AnswerGiven) or last.item != asked.item:
        return None
    return asked, last


def told_again(
    attempt: Attempt,
    answered: tuple[QuestionAsked, AnswerGiven],
    index: PackIndex,
    language: str,
    *,
    own: PackIndex,
    times: int,
) -> tuple[QuestionView, Feedback] | None:
    """Return the question and its feedback; None where the pack cannot tell it any more.

    `index` is that of the question's pack, `own` that of the attempt's version; `times` counts how often this person
    made the mistake that stands behind the answer, if one does.
    """
    asked, given = answered
    if asked.item not in index.items:
        return None
    item = as_asked(index.items[asked.item], drawn_for(index.items[asked.item], attempt.id), language)
    try:
        graded = grade(item, given.answer)
    except AnswerDoesNotFit:
        return None
    view = screens.question(attempt, asked, index, language, None, own=own)
    feedback = Feedback(
        item=item,
        answer=given.answer,
        grade=graded,
        order=screen_order(item, asked.shuffle),
        lesson=index.lesson_after(item, graded.misconception, times),
        purpose=attempt.purpose,
        can_retry=False,
        language=language,
    )
    return msgspec.structs.replace(view, draft=given.answer), feedback
