# SPDX-License-Identifier: Apache-2.0
"""The next step inside a module: show what you know, read what you do not, and stop before it turns into a struggle.

Rules:

1. Test out first: as long as the attempt has no lesson and no failure, ask about the open competency that settles most
   of the module.
2. Then teach along the outer fringe: an open competency whose prerequisites in the module are settled, the one whose
   expected success is nearest to 70 to 85 %. Stay with it until it is settled or given up.
3. A competency below 70 % expected success begins with its lesson, another with a question.
4. After a failure climb one step of the ladder each time: the easiest question left, the lesson, another
   explanation, a prerequisite that is not settled (a question about it and, if that fails, its lesson), one more try.
   "Not yet" goes straight to the lesson.
5. After the ladder, or three failures since the first help, stop and suggest a person.
6. A module that is settled already and is opened again asks one question, about what is likeliest to have faded.
7. A competency is open until it is settled (`is_settled`) or has taken `LONGEST` steps in this attempt; so every
   attempt ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from app.engine.choosing import Ranked, asked, decision, generator, item_places, ranked
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, Done, ItemDone, LessonDone, ModuleDone, ModuleStep, ReadLesson, SuggestPerson
from app.engine.model import LearnerModel
from app.reasons import Reason, ReasonCode

BAND = (0.70, 0.85)
"""Expected success at which learning goes best (design/learner_model.md, "Modules")."""
LONGEST = 8
"""Most steps on one competency in one attempt, those on its prerequisites not counted."""
TRIES = 3
UNASKED_AT = 0.95
"""From here on a competency that is not safety-critical counts as settled without a direct answer: its neighbours tell
enough."""
KNOWN_BEFORE = 0.60
"""From this mastery of all that comes before it somebody is ready for a competency or a module: the outer fringe of the
graph."""
LIKELY_NEW = 0.35
"""Below this mastery testing out would only discourage: begin with the lesson."""


@dataclass(frozen=True)
class _Trace:
    """What happened to one competency in this attempt."""

    items: tuple[ItemDone, ...]
    lessons: int
    last: Done | None
    failures: int
    helped_failures: int
    """Failures since the first help (an easier question or a lesson)."""
    streak: int
    """Unassisted right answers since the last failure."""

    @property
    def steps(self) -> int:
        return len(self.items) + self.lessons


@dataclass(frozen=True)
class _Attempt:
    """Everything a rule may look at."""

    model: LearnerModel
    curriculum: Curriculum
    module: int
    history: tuple[Done, ...]
    seed: int
    at_ms: int

    def trace(self, competency: int) -> _Trace:
        return _trace(self.history, self.curriculum.competencies[competency])

    def is_open(self, competency: int) -> bool:
        trace = self.trace(competency)
        if is_settled(self.model, competency, trace.streak):
            return False
        has_step = bool(self.curriculum.items_of[competency]) or trace.lessons < sum(
            self.curriculum.lessons[competency]
        )
        return has_step and trace.steps < LONGEST


def next_step(
    model: LearnerModel, curriculum: Curriculum, module_id: str, history: Sequence[Done], *, seed: int, at_ms: int
) -> ModuleStep:
    """Choose the next step of an attempt at a module. Raises KeyError for a module that the pack does not have."""
    attempt = _Attempt(model, curriculum, curriculum.module_index[module_id], tuple(history), seed, at_ms)
    members = curriculum.members[attempt.module]
    stuck = _stuck(attempt)
    if stuck is not None:
        return stuck
    open_ones = [k for k in members if attempt.is_open(k)]
    if not open_ones:
        if not attempt.history:
            return _look_again(attempt, members)
        return ModuleDone(all(is_settled(model, k, attempt.trace(k).streak) for k in members))
    if _still_testing_out(attempt):
        decided = _test_out(attempt, open_ones)
        if decided is not None:
            return decided
    return _teach(attempt, _current(attempt, open_ones))


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
        return p >= secure_at and right >= 2
    return p >= UNASKED_AT or (p >= secure_at and right >= 1)


def _look_again(attempt: _Attempt, members: Sequence[int]) -> ModuleStep:
    """A module that is settled was opened again: ask about what is likeliest to have faded; a failure opens it anew."""
    known = attempt.model.mastery() * attempt.model.retrievability(attempt.at_ms)
    asked_about = [k for k in members if attempt.curriculum.items_of[k]]
    if not asked_about:
        return ModuleDone(passed=True)
    return _ask(attempt, min(asked_about, key=lambda k: (round(float(known[k]), 6), k)), ReasonCode.KEEP_FRESH)


def _still_testing_out(attempt: _Attempt) -> bool:
    return all(isinstance(d, ItemDone) and d.right and not d.assisted for d in attempt.history)


def _test_out(attempt: _Attempt, open_ones: Sequence[int]) -> Decision | None:
    """Ask what settles most of the module, of competencies that are likely enough to be there; None: no such."""
    mastery = attempt.model.mastery()
    likely = [k for k in open_ones if mastery[k] >= LIKELY_NEW and _fresh_items(attempt, k)]
    if not likely:
        return None
    ranking = _ranking(attempt, [i for k in likely for i in _fresh_items(attempt, k)])
    pick = int(np.argmax(ranking.gain))
    module = attempt.curriculum.modules[attempt.module]
    return decision(attempt.model, pick, ranking, Reason(ReasonCode.TEST_OUT, {"module": module}))


def _current(attempt: _Attempt, open_ones: Sequence[int]) -> int:
    """Go on with the last competency while it is open, else with the one of the outer fringe nearest to the band."""
    last = _last_of_module(attempt)
    if last in open_ones:
        return last
    waiting = set(open_ones)
    fringe = [k for k in open_ones if not waiting.intersection(attempt.curriculum.parents[k])] or list(open_ones)
    return min(fringe, key=lambda k: (round(_off_band(_success(attempt, k)), 2), fringe.index(k)))


def _teach(attempt: _Attempt, competency: int) -> ModuleStep:
    """One step with a competency (rules 3 and 4)."""
    trace = attempt.trace(competency)
    first, other = attempt.curriculum.lessons[competency]
    if trace.last is None:
        begin_with_lesson = first + other and _success(attempt, competency) < BAND[0]
        return (
            _lesson(attempt, competency)
            if begin_with_lesson
            else _ask(attempt, competency, _begin(attempt, competency))
        )
    if isinstance(trace.last, LessonDone):
        return _ask(attempt, competency, ReasonCode.AFTER_LESSON)
    if trace.last.right:
        return _ask(attempt, competency, ReasonCode.PRACTISE)
    return _after_failure(attempt, competency, trace, trace.last)


def _after_failure(attempt: _Attempt, competency: int, trace: _Trace, last: ItemDone) -> ModuleStep:
    """Climb the ladder: an easier question, the lesson, another explanation, a prerequisite, one more try."""
    first, other = attempt.curriculum.lessons[competency]
    if trace.failures == 1 and not last.not_yet and not trace.lessons and _fresh_items(attempt, competency):
        return _ask(attempt, competency, _again(attempt, competency, last))
    if trace.lessons < min(first + other, 2):
        return _lesson(attempt, competency)
    before = _open_prerequisite(attempt, competency)
    return before if before is not None else _ask(attempt, competency, ReasonCode.TRY_AGAIN)


def _again(attempt: _Attempt, competency: int, failed: ItemDone) -> ReasonCode:
    """Why there is another question after a failure: it is an easier one, or simply another."""
    place = attempt.curriculum.item_index.get(failed.item_id)
    items = _fresh_items(attempt, competency)
    if place is None or not items:
        return ReasonCode.TRY_AGAIN
    chance = _ranking(attempt, [place, *items]).chance
    return ReasonCode.EASIER_SIBLING if float(chance[1:].max()) > float(chance[0]) else ReasonCode.TRY_AGAIN


def _stuck(attempt: _Attempt) -> SuggestPerson | None:
    """Rule 5: three failures in spite of help, and no help left to try."""
    for competency in attempt.curriculum.members[attempt.module]:
        trace = attempt.trace(competency)
        if trace.helped_failures < TRIES or trace.streak:
            continue
        reason = Reason(
            ReasonCode.ASK_A_PERSON,
            {"competency": attempt.curriculum.competencies[competency], "tries": float(trace.helped_failures)},
        )
        return SuggestPerson(attempt.curriculum.competencies[competency], reason)
    return None


def _open_prerequisite(attempt: _Attempt, competency: int) -> ModuleStep | None:
    """Ask about the least sure prerequisite that this attempt has not touched, or teach it after a failure on it."""
    c, mastery = attempt.curriculum, attempt.model.mastery()
    for parent in sorted(c.parents[competency], key=lambda k: (float(mastery[k]), k)):
        trace = attempt.trace(parent)
        params: dict[str, str | float] = {
            "competency": c.competencies[parent],
            "needed_for": c.competencies[competency],
        }
        reason = Reason(ReasonCode.PREREQUISITE, params)
        if mastery[parent] >= c.secure_at[parent]:
            continue
        if trace.steps == 0 and c.items_of[parent]:
            ranking = _ranking(attempt, list(_fresh_items(attempt, parent)))
            return decision(attempt.model, int(np.argmax(ranking.chance)), ranking, reason)
        if trace.failures and not trace.lessons and sum(c.lessons[parent]):
            return ReadLesson(c.competencies[parent], reason, alternative=c.lessons[parent][0] == 0)
    return None


def _lesson(attempt: _Attempt, competency: int) -> ReadLesson:
    c, trace = attempt.curriculum, attempt.trace(competency)
    first = c.lessons[competency][0]
    code = ReasonCode.ANOTHER_EXPLANATION if trace.lessons else _begin(attempt, competency)
    reason = _reason(attempt, competency, code)
    return ReadLesson(c.competencies[competency], reason, alternative=trace.lessons >= first)


def _ask(attempt: _Attempt, competency: int, code: ReasonCode) -> ModuleStep:
    """Ask about a competency: the easiest item after an error, else the one nearest to the band; unseen ones first."""
    items = _fresh_items(attempt, competency) or _seen_items(attempt, competency)
    if not items:
        return _lesson(attempt, competency)
    ranking = _ranking(attempt, list(items))
    if code in {ReasonCode.EASIER_SIBLING, ReasonCode.TRY_AGAIN}:
        pick = int(np.argmax(ranking.chance))
    else:
        off = np.array([_off_band(float(p)) for p in ranking.chance])
        rng = generator(attempt.seed, len(attempt.history))
        best = np.flatnonzero(off <= off.min() + 1e-9)
        pick = int(rng.choice(best))
    return decision(attempt.model, pick, ranking, _reason(attempt, competency, code))


def _begin(attempt: _Attempt, competency: int) -> ReasonCode:
    """Why a competency is begun: what comes before it is known, or it is simply the next."""
    before, mastery = attempt.curriculum.parents[competency], attempt.model.mastery()
    ready = bool(before) and all(mastery[k] >= KNOWN_BEFORE for k in before)
    return ReasonCode.READY_TO_LEARN if ready else ReasonCode.NEXT_IN_MODULE


def _reason(attempt: _Attempt, competency: int, code: ReasonCode) -> Reason:
    c = attempt.curriculum
    params: dict[str, str | float] = {"competency": c.competencies[competency]}
    if code is ReasonCode.NEXT_IN_MODULE:
        params = {"module": c.modules[attempt.module]}
    return Reason(code, params)


def _ranking(attempt: _Attempt, items: list[int]) -> Ranked:
    return ranked(attempt.model, np.array(items, dtype=np.int64), attempt.at_ms)


def _fresh_items(attempt: _Attempt, competency: int) -> tuple[int, ...]:
    """Items of a competency that this attempt has not used, easiest first."""
    used = item_places(attempt.curriculum, (d.item_id for d in asked(attempt.history)))
    return tuple(i for i in attempt.curriculum.items_of[competency] if i not in used)


def _seen_items(attempt: _Attempt, competency: int) -> tuple[int, ...]:
    """Give the item of a competency that was used longest ago, where all have been used."""
    index = attempt.curriculum.item_index
    mine = set(attempt.curriculum.items_of[competency])
    latest = {index[d.item_id]: n for n, d in enumerate(asked(attempt.history)) if index.get(d.item_id) in mine}
    return (min(latest, key=lambda i: latest[i]),) if latest else ()


def _success(attempt: _Attempt, competency: int) -> float:
    """Best expected success, 0 to 1, of an item of a competency; 0 without items."""
    items = attempt.curriculum.items_of[competency]
    return float(attempt.model.chances(np.array(items), attempt.at_ms).max()) if items else 0.0


def _off_band(chance: float) -> float:
    return max(BAND[0] - chance, chance - BAND[1], 0.0)


def _last_of_module(attempt: _Attempt) -> int:
    """Find the competency of this module that the attempt was last about; -1: none."""
    index, members = attempt.curriculum.competency_index, set(attempt.curriculum.members[attempt.module])
    places = (index.get(d.competency_id, -1) for d in reversed(attempt.history))
    return next((k for k in places if k in members), -1)


def _trace(history: Sequence[Done], competency_id: str) -> _Trace:
    mine = [d for d in history if d.competency_id == competency_id]
    items = asked(mine)
    failed = [not d.right for d in items]
    helps = [
        isinstance(d, LessonDone) or (isinstance(before, ItemDone) and not before.right) for before, d in pairwise(mine)
    ]
    first_help = helps.index(True) + 1 if True in helps else len(mine)
    streak = 0
    for d in items:
        streak = streak + 1 if d.right and not d.assisted else (streak if d.right else 0)
    return _Trace(
        items=items,
        lessons=len(mine) - len(items),
        last=mine[-1] if mine else None,
        failures=sum(failed),
        helped_failures=sum(isinstance(d, ItemDone) and not d.right for d in mine[first_help:]),
        streak=streak,
    )
