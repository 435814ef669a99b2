# SPDX-License-Identifier: Apache-2.0
"""A decision as it was recorded, and why each question that was nearly asked was not.

Rules, by the reason of what was asked (see the policies in `app.engine`):

1. Where the gain decides: a smaller gain lost. With a larger gain, a question of the module of the one before lost to
   rotation, a harder one that is likely to fail to kindness; of the others lots were drawn.
2. Where a variant is chosen for practice: the one shown longer ago won; of equals lots were drawn.
3. In a module: after an error the easiest won, of equals the author's first; otherwise the one nearest to 70 to 85 %
   expected success, of equals one by lot.
4. In a programme's first session the programme's order decides.
"""

from __future__ import annotations

import msgspec

from app.engine.diagnostic import LIKELY_FAILURE
from app.engine.module_trace import off_band
from app.engine.shift_quiz.picks import LEAST_SUCCESS
from app.events import LessonOffered, Purpose, QuestionAsked
from app.explaining.explanation import Choice, Lost, Other
from app.reasons import Reason, ReasonCode
from app.shelf import PackIndex
from app.state import Attempt, PackState

_BY_GAIN = frozenset(
    {
        ReasonCode.START_EASY,
        ReasonCode.TELLS_MOST,
        ReasonCode.ANOTHER_AREA,
        ReasonCode.AFTER_HARD_ONES,
        ReasonCode.TEST_OUT,
        ReasonCode.UNSETTLED,
        ReasonCode.RECHECK,
    }
)
_BY_VARIANT = frozenset(
    {
        ReasonCode.DUE,
        ReasonCode.YESTERDAYS_ERROR,
        ReasonCode.SURE_BUT_WRONG,
        ReasonCode.BEFORE_EXAM,
        ReasonCode.NEW_HERE,
        ReasonCode.FROM_TEAM,
    }
)
_EASIEST = frozenset({ReasonCode.TRY_AGAIN, ReasonCode.EASIER_SIBLING, ReasonCode.PREREQUISITE})
_WHATEVER = {
    ReasonCode.BY_CHANCE: Lost.BY_CHANCE,
    ReasonCode.ALL_BEGIN_HERE: Lost.IN_ORDER,
    ReasonCode.PART_OF_CHECK: Lost.BY_CHANCE,
}
_NEAR = 1e-6
"""Figures are recorded to six places."""


class _Look(msgspec.Struct, frozen=True):
    """What a decision is judged by: what was asked, the attempt and the pack as they were before it."""

    fact: QuestionAsked
    attempt: Attempt
    pack: PackState
    index: PackIndex


def choice(
    fact: QuestionAsked | LessonOffered, at_ms: int, attempt: Attempt, pack: PackState, index: PackIndex
) -> Choice:
    """Return a decision with its alternatives; `attempt` and `pack` as they were before it."""
    reason = Reason(ReasonCode(fact.reason), fact.params)
    if isinstance(fact, LessonOffered):
        known = index.lessons.get(fact.lesson)
        about = known.competency if known else str(fact.params.get("competency", ""))
        return Choice(at_ms, attempt.id, attempt.purpose, reason, lesson=fact.lesson, competency=about)
    look = _Look(fact, attempt, pack, index)
    figures = fact.figures or ((None, None),) * len(fact.alternatives)
    return Choice(
        at_ms,
        attempt.id,
        attempt.purpose,
        reason,
        item=fact.item,
        competency=fact.competency,
        probability=fact.probability,
        gain=fact.gain,
        path=fact.path,
        others=tuple(
            Other(item, _competency(index, item), p, gain, _lost(look, reason.code, item, p, gain))
            for item, (p, gain) in zip(fact.alternatives, figures, strict=True)
        ),
    )


def _lost(look: _Look, code: ReasonCode, item: str, probability: float | None, gain: float | None) -> Lost:
    quiz = look.attempt.purpose is Purpose.SHIFT_QUIZ
    if code in _WHATEVER:
        return _WHATEVER[code]
    if code in _BY_VARIANT or (code is ReasonCode.KEEP_FRESH and quiz):
        return Lost.ASKED_LATELY if _last(look.pack, item) > _last(look.pack, look.fact.item) else Lost.DRAWN
    if probability is None or gain is None:
        return Lost.DRAWN
    if code in _BY_GAIN or look.attempt.purpose is not Purpose.MODULE:
        return _lost_by_gain(look, item, probability, gain)
    return _lost_in_module(look, code, probability)


def _lost_in_module(look: _Look, code: ReasonCode, probability: float) -> Lost:
    here = look.fact.competency
    erred = any(answer.competency == here and not answer.right for answer in look.attempt.answers)
    if code in _EASIEST or (code is ReasonCode.AFTER_LESSON and erred):
        return Lost.HARDER if probability < look.fact.probability - _NEAR else Lost.AUTHORS_ORDER
    return Lost.OFF_BAND if off_band(probability) > off_band(look.fact.probability) + _NEAR else Lost.DRAWN


def _lost_by_gain(look: _Look, item: str, probability: float, gain: float) -> Lost:
    if gain < look.fact.gain - _NEAR:
        return Lost.LOWER_GAIN
    before = look.attempt.asked[-1].competency if look.attempt.asked else ""
    here = _module(look.index, _competency(look.index, item))
    if look.attempt.purpose is Purpose.DIAGNOSTIC and before and here == _module(look.index, before):
        return Lost.ROTATION
    least = LEAST_SUCCESS if look.attempt.purpose is Purpose.SHIFT_QUIZ else LIKELY_FAILURE
    wanted_easier = look.fact.reason in {ReasonCode.START_EASY, ReasonCode.AFTER_HARD_ONES}
    spared = wanted_easier or probability < least <= look.fact.probability
    return Lost.HARDER if spared and probability < look.fact.probability - _NEAR else Lost.DRAWN


def _last(pack: PackState, item: str) -> int:
    """Return when an item was answered last; 0 for never."""
    memory = pack.items.get(item)
    return memory.at_ms if memory else 0


def _competency(index: PackIndex, item: str) -> str:
    found = index.items.get(item)
    return found.competency if found else ""


def _module(index: PackIndex, competency: str) -> str:
    found = index.module_of.get(competency)
    return found.id if found else ""
