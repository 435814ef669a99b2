# SPDX-License-Identifier: Apache-2.0
"""What helps after an error, and how a single question or lesson of a module is chosen.

Rules:

1. A misconception that was chosen twice since its explanation was read last, on whatever days, brings that explanation:
   at once when the answer just given names it, otherwise when its competency comes up. Never twice in one attempt.
2. After a failure climb one step of the ladder each time: another question, the easiest left, one with a hint where
   there is one; the lesson; another explanation; a prerequisite that is not settled (a question about it; if that
   fails, its lesson and a question again); one more try. "Not yet" goes straight to the lesson.
3. After three failures in spite of help on one competency, or six in a row on whatever, stop and suggest a person.
4. Ask what this attempt has not used, as long as there is any: after an error the easiest, otherwise the one whose
   expected success is nearest to 70 to 85 %. After a right answer with a hint, one without a hint where there is one.
   One practice question in eight is drawn from what may be asked, so that the questions themselves can be judged.

Worked example: wrong (another, easier question), wrong (the lesson), wrong (another explanation), wrong (the
prerequisite), right on that (one more try), wrong: the third failure after the lesson, so a person is suggested.
"""

from __future__ import annotations

from itertools import takewhile

from app.engine.arrays import np
from app.engine.choosing import BY_CHANCE, Ranked, asked, decision, generator, ranked
from app.engine.decisions import Decision, ItemDone, ReadLesson, SuggestPerson
from app.engine.module_trace import KNOWN_BEFORE, Attempt, Trace, off_band
from app.reasons import Reason, ReasonCode

TRIES = 3
IN_A_ROW = 6
"""The ladder leads down the prerequisites; for somebody who fails on all of them it must not lead to the bottom."""
TWICE = 2
"""So often the same wrong idea shows before its own explanation comes: once may be a slip."""
LESSONS = 2
"""General lessons on a competency in one attempt at most: the first and another explanation."""
_ON_PREREQUISITE = 4
"""Steps on a prerequisite for the sake of another competency: question, lesson, question, and one more after a hint."""


def after_answer(attempt: Attempt) -> ReadLesson | None:
    """Explain the misconception that the answer just given names, when it was chosen twice (rule 1)."""
    last = attempt.history[-1] if attempt.history else None
    return _explained(attempt, last.misconception) if isinstance(last, ItemDone) and last.misconception else None


def pending(attempt: Attempt, competency: int) -> ReadLesson | None:
    """Explain a misconception about a competency that waits since other attempts, the most frequent first."""
    mine = attempt.curriculum.competencies[competency]
    waiting = sorted(
        (m for m, lesson in attempt.explanations.items() if lesson.competency_id == mine),
        key=lambda m: (-attempt.misconceptions.get(m, 0), m),
    )
    return next((step for m in waiting if (step := _explained(attempt, m)) is not None), None)


def _explained(attempt: Attempt, misconception: str) -> ReadLesson | None:
    times, lesson = attempt.misconceptions.get(misconception, 0), attempt.explanations.get(misconception)
    if times < TWICE or lesson is None or attempt.has_read(lesson.lesson_id):
        return None
    params: dict[str, str | float] = {
        "competency": lesson.competency_id,
        "misconception": misconception,
        "times": float(times),
    }
    return ReadLesson(lesson.competency_id, Reason(ReasonCode.MISCONCEPTION, params), lesson_id=lesson.lesson_id)


def stuck(attempt: Attempt) -> SuggestPerson | None:
    """Stop where help does not help (rule 3)."""
    for competency in attempt.members:
        trace = attempt.trace(competency)
        failed = isinstance(trace.last, ItemDone) and not trace.last.right
        if failed and trace.helped_failures >= TRIES:
            return _person(attempt, competency, trace.helped_failures)
    row = tuple(takewhile(lambda d: not d.right, reversed(asked(attempt.history))))
    if len(row) < IN_A_ROW or attempt.last_of_module < 0:
        return None
    return _person(attempt, attempt.last_of_module, len(row))


def _person(attempt: Attempt, competency: int, tries: int) -> SuggestPerson:
    name = attempt.curriculum.competencies[competency]
    params: dict[str, str | float] = {"competency": name, "tries": float(tries)}
    return SuggestPerson(name, Reason(ReasonCode.ASK_A_PERSON, params))


def after_failure(attempt: Attempt, competency: int, trace: Trace, last: ItemDone) -> Decision | ReadLesson:
    """Climb the ladder (rule 2)."""
    first_failure = trace.failures == 1 and not last.not_yet and not trace.lessons
    if first_failure and attempt.fresh_items(competency):
        return _sibling(attempt, competency, last)
    if trace.lessons < min(sum(attempt.curriculum.lessons[competency]), LESSONS):
        return read(attempt, competency)
    return _prerequisite(attempt, competency) or ask(attempt, competency, ReasonCode.TRY_AGAIN)


def read(attempt: Attempt, competency: int) -> ReadLesson:
    """Show the next general lesson of a competency, which has one that this attempt has not shown."""
    c, trace = attempt.curriculum, attempt.trace(competency)
    first = c.lessons[competency][0]
    code = ReasonCode.ANOTHER_EXPLANATION if trace.lessons else begin_code(attempt, competency)
    return ReadLesson(
        c.competencies[competency], _reason(attempt, competency, code), alternative=trace.lessons >= first
    )


def ask(attempt: Attempt, competency: int, code: ReasonCode) -> Decision | ReadLesson:
    """Ask about a competency (rule 4); one without questions is read about instead."""
    items = attempt.fresh_items(competency) or attempt.seen_items(competency)
    if not items:
        return read(attempt, competency)
    trace = attempt.trace(competency)
    if trace.unproved and isinstance(trace.last, ItemDone):
        items = tuple(i for i in items if not _has_hint(attempt, i)) or items
    ranking = _ranking(attempt, items)
    if code is ReasonCode.TRY_AGAIN or (code is ReasonCode.AFTER_LESSON and trace.failures):
        pick = int(np.argmax(ranking.chance))
    else:
        off = np.array([off_band(float(p)) for p in ranking.chance])
        rng = generator(attempt.seed, len(attempt.history))
        if code is ReasonCode.PRACTISE and not trace.unproved and rng.random() < BY_CHANCE:
            return decision(attempt.model, int(rng.integers(len(items))), ranking, Reason(ReasonCode.BY_CHANCE))
        pick = int(rng.choice(np.flatnonzero(off <= off.min() + 1e-9)))
    return decision(attempt.model, pick, ranking, _reason(attempt, competency, code))


def begin_code(attempt: Attempt, competency: int) -> ReasonCode:
    """Why a competency is begun: what comes before it is known, or it is simply the next."""
    before, mastery = attempt.curriculum.parents[competency], attempt.model.mastery()
    ready = bool(before) and all(mastery[k] >= KNOWN_BEFORE for k in before)
    return ReasonCode.READY_TO_LEARN if ready else ReasonCode.NEXT_IN_MODULE


def _sibling(attempt: Attempt, competency: int, failed: ItemDone) -> Decision:
    """Ask the easiest question left, of those with a hint where there are any; it is easier, or simply another."""
    fresh = attempt.fresh_items(competency)
    with_hint = tuple(i for i in fresh if _has_hint(attempt, i))
    ranking = _ranking(attempt, with_hint or fresh)
    pick = int(np.argmax(ranking.chance))
    place = attempt.curriculum.item_index.get(failed.item_id)
    easier = place is not None and float(ranking.chance[pick]) > float(_ranking(attempt, (place,)).chance[0])
    reason = _reason(attempt, competency, ReasonCode.EASIER_SIBLING if easier else ReasonCode.TRY_AGAIN)
    if with_hint:
        reason = Reason(reason.code, {**reason.params, "hint": 1.0})
    return decision(attempt.model, pick, ranking, reason)


def _prerequisite(attempt: Attempt, competency: int) -> Decision | ReadLesson | None:
    """Ask about the least sure prerequisite that this attempt has not touched, or teach it after a failure on it."""
    c, mastery = attempt.curriculum, attempt.model.mastery()
    for parent in sorted(c.parents[competency], key=lambda k: (float(mastery[k]), k)):
        trace = attempt.trace(parent)
        settled = bool(mastery[parent] >= c.secure_at[parent]) and not trace.unproved
        if settled or trace.steps >= _ON_PREREQUISITE:
            continue
        params: dict[str, str | float] = {
            "competency": c.competencies[parent],
            "needed_for": c.competencies[competency],
        }
        reason = Reason(ReasonCode.PREREQUISITE, params)
        fresh = attempt.fresh_items(parent)
        if fresh and (trace.steps == 0 or trace.unproved):
            ranking = _ranking(attempt, fresh)
            return decision(attempt.model, int(np.argmax(ranking.chance)), ranking, reason)
        failed = isinstance(trace.last, ItemDone) and not trace.last.right
        if failed and not trace.lessons and sum(c.lessons[parent]) > 0:
            return ReadLesson(c.competencies[parent], reason, alternative=c.lessons[parent][0] == 0)
    return None


def _reason(attempt: Attempt, competency: int, code: ReasonCode) -> Reason:
    c = attempt.curriculum
    if code is ReasonCode.NEXT_IN_MODULE:
        return Reason(code, {"module": c.modules[attempt.module]})
    return Reason(code, {"competency": c.competencies[competency]})


def _has_hint(attempt: Attempt, item: int) -> bool:
    return attempt.curriculum.items[item] in attempt.hinted


def _ranking(attempt: Attempt, items: tuple[int, ...]) -> Ranked:
    return ranked(attempt.model, np.array(items, dtype=np.int64), attempt.at_ms)
