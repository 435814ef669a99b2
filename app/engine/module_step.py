# SPDX-License-Identifier: Apache-2.0
"""The next step inside a module: show what you know, read what you do not, and stop before it turns into a struggle.

Rules:

1. Test out first: as long as the attempt has no lesson, no failure and no hint, ask about the open competency that
   settles most of the module.
2. Then teach along the outer fringe: an open competency whose prerequisites in the module are settled, the one whose
   expected success is nearest to 70 to 85 %. Stay with it until it is settled or given up.
3. A competency below 70 % expected success begins with its lesson, another with a question.
4. Errors, wrong ideas and hints are answered as `app.engine.module_help` says; three failures in spite of help end the
   attempt with the advice to ask a person.
5. After every lesson comes a question on the same competency, and after a right answer with a hint another question.
6. A module that is settled already and is opened again asks one question, about what is likeliest to have faded.
7. A competency is open until it is settled (`is_settled`) and nothing is due by rule 5, or until it has taken `LONGEST`
   steps in this attempt; after those only a lesson that was just read gets its question. So every attempt ends.
8. Where the author gives a module an order (`parts_order`), each of its competencies begins as it says: with the
   lesson, and then nothing is tested out first; or with a question, whatever the expected success. All else stays.
9. A competency without questions (the organisation may forbid them all) does not keep a module from being passed.

Worked example: a question on the most telling competency is answered wrongly, an easier one too; its lesson is shown,
and a question after it is right, one more is right, and a third: settled, on to the next.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from app.engine.arrays import np
from app.engine.choosing import decision, ranked
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, Done, LessonDone, ModuleDone, ModuleStep, ReadLesson, SetsRight
from app.engine.levels import SECURE_RIGHT
from app.engine.model import LearnerModel
from app.engine.module_help import TRIES, after_answer, after_failure, ask, begin_code, pending, read, stuck
from app.engine.module_trace import BAND, KNOWN_BEFORE, Attempt, off_band
from app.reasons import Reason, ReasonCode

__all__ = ["BAND", "KNOWN_BEFORE", "LONGEST", "TRIES", "is_settled", "next_step"]

LONGEST = 10
"""Most steps on one competency in one attempt, those on its prerequisites not counted."""
UNASKED_AT = 0.95
"""From here on a competency that is not safety-critical counts as settled without a direct answer: its neighbours tell
enough."""
LIKELY_NEW = 0.35
"""Below this mastery testing out would only discourage: begin with the lesson."""
_NONE_CHOSEN: Mapping[str, int] = MappingProxyType({})
_NONE_EXPLAINED: Mapping[str, SetsRight] = MappingProxyType({})


def next_step(
    model: LearnerModel,
    curriculum: Curriculum,
    module_id: str,
    history: Sequence[Done],
    *,
    seed: int,
    at_ms: int,
    misconceptions: Mapping[str, int] = _NONE_CHOSEN,
    explanations: Mapping[str, SetsRight] = _NONE_EXPLAINED,
    hinted: Collection[str] = (),
) -> ModuleStep:
    """Choose the next step of an attempt at a module. Raises KeyError for a module that the pack does not have.

    `misconceptions` counts how often each was chosen since its explanation was read last (`PackState.misconceptions`),
    `explanations` holds the lesson for each that has one, `hinted` the ids of the items with a hint.
    """
    attempt = Attempt(
        model=model,
        curriculum=curriculum,
        module=curriculum.module_index[module_id],
        history=tuple(history),
        seed=seed,
        at_ms=at_ms,
        misconceptions=misconceptions,
        explanations=explanations,
        hinted=hinted,
    )
    helped = after_answer(attempt) or stuck(attempt)
    if helped is not None:
        return helped
    open_ones = [k for k in attempt.members if _is_open(attempt, k)]
    if not open_ones:
        return _look_again(attempt) if not attempt.history else _done(attempt)
    testing = _still_testing_out(attempt) and attempt.begins != "explain"
    decided = _test_out(attempt, open_ones) if testing else None
    return decided if decided is not None else _teach(attempt, _current(attempt, open_ones))


def is_settled(model: LearnerModel, competency: int, streak: int = 0) -> bool:
    """Whether a module need not go on about a competency.

    p ≥ .90 with a direct right answer, or p ≥ .95 without one; safety-critical: p ≥ .95 with two direct right answers.
    Three unassisted right answers in a row (`streak`) settle it in any case. "Secure" (`LearnerModel.level`) asks for
    more and comes with the shift quizzes.
    """
    c = model.curriculum
    p, secure_at = float(model.mastery()[competency]), float(c.secure_at[competency])
    right = model.counts_at(competency).right
    if streak >= 3:
        return True
    if c.safety_critical[competency]:
        return p >= secure_at and right >= SECURE_RIGHT
    return p >= UNASKED_AT or (p >= secure_at and right >= 1)


def _is_open(attempt: Attempt, competency: int) -> bool:
    """Rule 7."""
    trace, has_items = attempt.trace(competency), bool(attempt.curriculum.items_of[competency])
    if trace.unproved and has_items:
        return trace.steps < LONGEST or isinstance(trace.last, LessonDone)
    has_step = has_items or trace.lessons < sum(attempt.curriculum.lessons[competency])
    return has_step and trace.steps < LONGEST and not is_settled(attempt.model, competency, trace.streak)


def _done(attempt: Attempt) -> ModuleDone:
    """End: passed when all that can be asked about is settled, or read where nothing can be asked about (rule 9)."""
    askable = [k for k in attempt.members if attempt.curriculum.items_of[k]]
    if not askable:
        return ModuleDone(passed=bool(attempt.history))
    return ModuleDone(all(is_settled(attempt.model, k, attempt.trace(k).streak) for k in askable))


def _look_again(attempt: Attempt) -> ModuleStep:
    """A module that is settled was opened again: ask about what is likeliest to have faded; a failure opens it anew."""
    known = attempt.model.mastery() * attempt.model.retrievability(attempt.at_ms)
    asked_about = [k for k in attempt.members if attempt.curriculum.items_of[k]]
    if not asked_about:
        return _done(attempt)
    return ask(attempt, min(asked_about, key=lambda k: (round(float(known[k]), 6), k)), ReasonCode.KEEP_FRESH)


def _still_testing_out(attempt: Attempt) -> bool:
    return all(not isinstance(d, LessonDone) and d.right and not d.assisted for d in attempt.history)


def _test_out(attempt: Attempt, open_ones: Sequence[int]) -> Decision | ReadLesson | None:
    """Ask what settles most of the module, of competencies that are likely enough to be there; None: no such.

    A competency with a wrong idea that waits to be set right begins with that.
    """
    mastery = attempt.model.mastery()
    items = [i for k in open_ones if mastery[k] >= LIKELY_NEW for i in attempt.fresh_items(k)]
    if not items:
        return None
    ranking = ranked(attempt.model, np.array(items, dtype=np.int64), attempt.at_ms)
    pick = int(np.argmax(ranking.gain))
    waiting = pending(attempt, int(attempt.curriculum.item_competency[ranking.items[pick]]))
    module = attempt.curriculum.modules[attempt.module]
    return waiting or decision(attempt.model, pick, ranking, Reason(ReasonCode.TEST_OUT, {"module": module}))


def _current(attempt: Attempt, open_ones: Sequence[int]) -> int:
    """Go on with the last competency while it is open, else with the one of the outer fringe nearest to the band."""
    if attempt.last_of_module in open_ones:
        return attempt.last_of_module
    waiting = set(open_ones)
    fringe = [k for k in open_ones if not waiting.intersection(attempt.curriculum.parents[k])] or list(open_ones)
    return min(fringe, key=lambda k: (round(off_band(attempt.success(k)), 2), fringe.index(k)))


def _teach(attempt: Attempt, competency: int) -> ModuleStep:
    """One step with a competency (rules 3 to 5)."""
    trace = attempt.trace(competency)
    if trace.last is None:
        return pending(attempt, competency) or _begin(attempt, competency)
    if isinstance(trace.last, LessonDone):
        return ask(attempt, competency, ReasonCode.AFTER_LESSON)
    if trace.last.right:
        return ask(attempt, competency, ReasonCode.PRACTISE)
    return after_failure(attempt, competency, trace, trace.last)


def _begin(attempt: Attempt, competency: int) -> ModuleStep:
    has_lesson = sum(attempt.curriculum.lessons[competency]) > 0
    first = attempt.begins or ("explain" if attempt.success(competency) < BAND[0] else "test")
    if has_lesson and first == "explain":
        return read(attempt, competency)
    return ask(attempt, competency, begin_code(attempt, competency))
