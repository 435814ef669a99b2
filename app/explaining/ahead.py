# SPDX-License-Identifier: Apache-2.0
"""What would change the next decision: the real policies, asked about answers that nobody has given.

Rules:

1. Looked at is what is on the screen of the attempt that was touched last and can go on, else the first question of a
   quiz begun now, or of a diagnostic where there was none.
2. For a question: what would follow a right answer, a wrong one, "not yet", and each wrong answer that names a
   misconception. For a lesson: what would follow reading it.
3. Answers count as given at once and without help. Questions drawn by lot in a quiz hang on the quiz's own number, so
   in one that has not begun others may be drawn.
4. Questions of what the learner's own team made are left out: they come in between, and change nothing about the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.clock import DAY_MS
from app.engine.model import LearnerModel
from app.events import (
    AnswerGiven,
    AttemptFinished,
    AttemptStarted,
    LessonFinished,
    LessonOffered,
    Purpose,
    QuestionAsked,
)
from app.explaining.deciding import choice
from app.explaining.explanation import After, Ahead, Choice, Deed
from app.explaining.ground import Ground
from app.state import Attempt, LearnerState
from app.steps import given
from app.talk_facts import PortionEnded
from content_packs.answers import Answer, NotYet
from content_packs.grading import Grade, right_answer
from content_packs.misconceptions import namings
from content_packs.model import Item

_NOT_BEGUN = "not begun"
_SECONDS = 10.0


def ahead(ground: Ground, state: LearnerState) -> Ahead:
    """Return what is next for a learner and what it hangs on."""
    attempt, running = _attempt(ground, state)
    if not running:
        started = AttemptStarted(attempt=attempt.id, purpose=attempt.purpose, pack=ground.pack, version=attempt.version)
        state = ground.after(state, [started])
    fact = attempt.current
    if fact is None or isinstance(fact, PortionEnded) or (isinstance(fact, QuestionAsked) and fact.of_pack):  # rule 4
        chosen = ground.next_fact(state, attempt)
        if isinstance(chosen, AttemptFinished):
            return Ahead(running, attempt.purpose, attempt.module, None, ())
        fact, state = chosen, ground.after(state, [chosen])
    earlier = replace(attempt, asked=tuple(asked for asked in attempt.asked if asked is not fact))
    pack = ground.fold.pack_state(state, ground.pack)
    now = choice(fact, ground.at_ms, earlier, pack, ground.index_of(attempt))
    afters = tuple(_after(ground, state, attempt.id, now, deed) for deed in _deeds(ground, attempt, fact))
    return Ahead(running, attempt.purpose, attempt.module, now, afters)


def _attempt(ground: Ground, state: LearnerState) -> tuple[Attempt, bool]:
    """Return the attempt to look at and whether it is running (rule 1)."""
    for attempt in state.latest_open():
        here = ground.shelf.get(attempt.pack, attempt.version) is not None
        stale = attempt.purpose is Purpose.SHIFT_QUIZ and ground.at_ms - attempt.started_ms > DAY_MS
        if attempt.pack == ground.pack and here and not stale:
            return attempt, True
    diagnosed = (Purpose.DIAGNOSTIC, "") in ground.fold.pack_state(state, ground.pack).last
    purpose = Purpose.SHIFT_QUIZ if diagnosed else Purpose.DIAGNOSTIC
    return Attempt(_NOT_BEGUN, purpose, ground.pack, ground.index.version, "", ground.at_ms, state.folded), False


def _deeds(
    ground: Ground, attempt: Attempt, fact: QuestionAsked | LessonOffered
) -> Iterator[tuple[Deed, AnswerGiven | LessonFinished]]:
    """Yield what could be done about what is on the screen (rule 2)."""
    index = ground.index_of(attempt)
    if isinstance(fact, LessonOffered):
        lesson = index.lessons.get(fact.lesson)
        if lesson is not None:
            yield Deed.READ, given.read(attempt, lesson, _SECONDS)
        return
    item = index.items.get(fact.item)
    if item is not None:
        yield Deed.RIGHT, _answered(attempt, fact, right_answer(item), right=True)
        for misconception in ("", *_misconceptions(item)):
            wrong = _answered(attempt, fact, right_answer(item), right=False, misconception=misconception)
            yield Deed.WRONG, wrong
        yield Deed.NOT_YET, _answered(attempt, fact, NotYet(), right=False)


def _answered(
    attempt: Attempt, asked: QuestionAsked, answer: Answer, *, right: bool, misconception: str = ""
) -> AnswerGiven:
    """Return an answer as the fold reads it: right or not, "not yet" or not; which wrong one it is does not count."""
    grade = Grade(right, float(right), (), misconception=misconception)
    unaided = replace(attempt, hint_shown=False)
    return given.answered(unaided, asked, answer, grade, confidence=None, seconds=_SECONDS)


def _misconceptions(item: Item) -> tuple[str, ...]:
    """Return the misconceptions that wrong answers to an item name, each once."""
    return tuple(dict.fromkeys(naming.misconception for naming in namings(item) if not naming.right))


def _after(
    ground: Ground, state: LearnerState, attempt_id: str, now: Choice, deed: tuple[Deed, AnswerGiven | LessonFinished]
) -> After:
    """Return what would follow a deed."""
    kind, fact = deed
    state = ground.after(state, [fact])
    pack = ground.fold.pack_state(state, ground.pack)
    misconception = fact.misconception if isinstance(fact, AnswerGiven) else ""
    p = _p(pack.model, now.competency)
    attempt = state.open.get(attempt_id)
    if attempt is None:
        return After(kind, misconception, p, None, None)
    following = ground.next_fact(state, attempt)
    if isinstance(following, AttemptFinished):
        return After(kind, misconception, p, None, following.outcome)
    chosen = choice(following, ground.at_ms, attempt, pack, ground.index_of(attempt))
    return After(kind, misconception, p, chosen, None)


def _p(model: LearnerModel | None, competency: str) -> float:
    """Return the mastery of a competency; 0 for one that the model does not have."""
    place = model.curriculum.competency_index.get(competency) if model else None
    return model.mastery_of(place) if model and place is not None else 0.0
