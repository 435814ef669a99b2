# SPDX-License-Identifier: Apache-2.0
"""The daily quiz: five questions that keep alive what was learned and settle a little more.

Rules:

1. First whatever was answered wrongly and with confidence and is safety-critical.
2. Of five: three that are fading, one sibling of yesterday's error, one that tells most about what is unsettled, in the
   order fading, error, fading, unsettled, fading. A kind that has nothing to offer gives its place to the next: fading,
   unsettled, new in the programme, learned but not fading.
3. What is fading is ranked by importance × what retrievability in 30 days gains by practice now (`gain`), among all
   that was learned, not only what a schedule calls due. To the hundredth; of equals the least sure one comes first.
4. One question per competency a day, and another variant than last time wherever there is one: one never shown
   lately, of several the one with the chance of success nearest to 80 %.
5. Each pick sees the answers before it. Never more than the daily number, whatever has piled up.
6. New material is metered: what was never read about nor answered right is not asked, unless nothing else is left, or
   a programme has opened it. Then two a day, in the second and third place for what is fading, those first that the
   learner is readiest for.
7. The unsettled place goes by turns (every five answers) to what was inferred and never asked about: a re-check.
8. One pick in eight is drawn among all that was learned, so that the items can be calibrated.
9. The plan: `Mode.MAINTAIN` asks about what was learned and nothing else. `Mode.EXAM` looks at the day of the exam in
   place of 30 days, however fresh a thing is today, and turns into MAINTAIN after that day. While away nothing is
   called due; who starts a quiz anyway gets one.
10. Beside the learner's own pack stand microlearns of the team, each with a model of its own (`of_team`). Two places in
   five are for them: the third one whenever there is something, namely the last day's error, then what is fading most,
   then what is new; the fifth one where it is worth at least as much as what fades most of the own pack. Where nothing
   is left to ask of the own pack, any place.
11. In a programme the first session is everybody's, whatever the other rules say; later ones leave out the time of day.

Example: importance 3, R = .9 and a gain of .15 is worth .45; importance 1, R = .7 and a gain of .30 is worth .30. The
first is asked.

Why rule 3 (`python -m benchmarks.daily`, 100 people whose memory is not FSRS, 60 facts, five a day, all other rules in
force): ranked by importance·R·(1-R), critical recall on day 60 is .887 and overall recall .040 below Leitner's; ranked
by the gain, .919 and .029 below. With eight a day: .967 and .977. The price is paid where there is far too much to
learn (120 facts that fade twice as fast, five a day): .71 and .62, where every peer has .23 to .26.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from app.engine.arrays import np
from app.engine.choosing import asked, decision, ranked
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, Done, Stop, StopCode
from app.engine.model import LearnerModel
from app.engine.programme import Session, first_questions
from app.engine.shift_quiz.picks import PICK, Kind, Pick, by_chance, sure_but_wrong
from app.engine.shift_quiz.quiz import Quiz, Recent, is_away
from app.engine.shift_quiz.team import MOST_OF_TEAM, OWN_FIRST, of_team
from app.events import Mode, PlanMade
from app.reasons import Reason, ReasonCode

__all__ = ["MOST_OF_TEAM", "OWN_FIRST", "QUESTIONS", "Quiz", "Recent", "due_today", "next_question", "of_team"]

QUESTIONS = 5
_ORDER = (Kind.KEEP, Kind.ERROR, Kind.KEEP, Kind.UNSETTLED, Kind.KEEP)
_ORDER_IN_PROGRAMME = (Kind.KEEP, Kind.ERROR, Kind.NEW, Kind.UNSETTLED, Kind.NEW)
_INSTEAD = (Kind.KEEP, Kind.UNSETTLED, Kind.NEW, Kind.FRESH, Kind.ANYTHING)
_MAINTAINING = (Kind.KEEP, Kind.ERROR, Kind.FRESH)


def next_question(
    model: LearnerModel,
    curriculum: Curriculum,
    history: Sequence[Done],
    recent: Recent,
    *,
    seed: int,
    at_ms: int,
    questions: int = QUESTIONS,
    plan: PlanMade | None = None,
    programme: Session | None = None,
) -> Decision | Stop:
    """Choose the next of `questions` in a shift quiz whose answers so far are `history`, or say why it ends."""
    done = asked(history)
    if len(done) >= questions:
        return Stop(StopCode.ENOUGH_QUESTIONS)
    quiz = Quiz.of(model, curriculum, recent, done, seed=seed, at_ms=at_ms, plan=plan, programme=programme)
    if programme is not None and programme.number == 1:
        first = _everybodys(quiz, programme, [d.item_id for d in done], questions)
        if first is not None:
            return first
    place = (_ORDER_IN_PROGRAMME if quiz.session else _ORDER)[len(done) % len(_ORDER)]
    kinds = dict.fromkeys((place, *_INSTEAD))
    ordinary = (PICK[kind] for kind in kinds if quiz.mode is not Mode.MAINTAIN or kind in _MAINTAINING)
    picks: chain[Pick] = chain((sure_but_wrong, by_chance), ordinary)
    chosen = (pick(quiz) for pick in picks)
    return next((decided for decided in chosen if decided is not None), Stop(StopCode.NOTHING_LEFT))


def due_today(model: LearnerModel, plan: PlanMade | None, at_ms: int) -> int:
    """Count the questions of today's quiz that are due: never more than a quiz has, and none while away.

    What has no questions, because the organisation forbids them all, is not due. What fell due during a hold is one
    day's quiz on the first day back, and one on each day after it.
    """
    due = sum(1 for k in model.memory.due(at_ms) if model.curriculum.items_of[k])
    return 0 if is_away(plan, at_ms) else min(due, QUESTIONS)


def _everybodys(quiz: Quiz, session: Session, done: Sequence[str], questions: int) -> Decision | Stop | None:
    """Ask the next question of everybody's first session; none where it is not, or no longer, to be had."""
    c = quiz.curriculum
    ours = first_questions(session, c, questions)
    left = [i for i in ours if int(c.item_competency[i]) not in quiz.blocked]
    if not left:
        here = {c.items[i] for i in ours}.intersection(done)
        return Stop(StopCode.ENOUGH_QUESTIONS) if here else None
    reason = Reason(ReasonCode.ALL_BEGIN_HERE, {"programme": session.programme})
    return decision(quiz.model, 0, ranked(quiz.model, np.array(left, dtype=np.int64), quiz.at_ms), reason)
