# SPDX-License-Identifier: Apache-2.0
"""The next question of a shift quiz: what the policy has to know of the days before, of the plan and the programme.

It comes from the learner's own pack, or from a microlearn of the team: then the fact names that pack.
"""

from __future__ import annotations

from app.clock import DAY_MS
from app.engine import programme, shift_quiz
from app.engine.choosing import asked
from app.engine.decisions import Stop, StopCode
from app.engine.programme import Session
from app.events import AttemptFinished, PlanMade, QuestionAsked
from app.steps import facts
from app.steps.situation import Situation, history, seed_of

LATELY = 60
"""How many of the items asked last a quiz looks at to choose other variants."""


def next_fact(now: Situation) -> QuestionAsked | AttemptFinished:
    """Return the next question of a shift quiz, or its end."""
    model = now.model
    session = programme.session(now.pack.programmes.values(), now.pack.quiz_days, now.at_ms // DAY_MS)
    if session is None or session.number > 1:  # the first session of a programme is everybody's
        theirs = _of_team(now, session)
        if theirs is not None:
            return theirs
    chosen = shift_quiz.next_question(
        model,
        model.curriculum,
        history(now.attempt),
        recent(now),
        seed=seed_of(session.programme, session.number) if session else seed_of(now.attempt.id, 0),
        at_ms=now.at_ms,
        plan=now.pack.plan,
        programme=session,
    )
    if isinstance(chosen, Stop) and chosen.code is StopCode.NOTHING_LEFT:
        theirs = _of_team(now, session, nothing_else=True)
        if theirs is not None:
            return theirs
    return facts.from_question(now, chosen)


def _of_team(now: Situation, session: Session | None, *, nothing_else: bool = False) -> QuestionAsked | None:
    """Return a question of a microlearn of the team, where it is its turn.

    With `nothing_else` in the learner's own pack it is their turn anywhere, as long as they have had fewer than two.
    """
    had = sum(answer.pack != now.attempt.pack for answer in now.attempt.answers)
    if nothing_else and had >= shift_quiz.MOST_OF_TEAM:
        return None
    team = [there for there in now.team if there.pack.model is not None and there.curriculum is not None]
    if not team:
        return None
    own = _quiz(now, now.pack.plan, session)
    quizzes = [_quiz(there, now.pack.plan) for there in team]
    answered = shift_quiz.OWN_FIRST if nothing_else else len(asked(history(now.attempt)))
    found = shift_quiz.of_team(own, quizzes, answered)
    return None if found is None else facts.asked(team[found[0]], found[1])


def _quiz(now: Situation, plan: PlanMade | None, session: Session | None = None) -> shift_quiz.Quiz:
    return shift_quiz.Quiz.of(
        now.model,
        now.model.curriculum,
        recent(now),
        asked(history(now.attempt)),
        seed=seed_of(now.attempt.id, 0),
        at_ms=now.at_ms,
        plan=plan,
        programme=session,
    )


def recent(now: Situation) -> shift_quiz.Recent:
    """Return what was asked before this quiz.

    That is: lately, wrongly on the last day with questions and with nothing right about the same thing since, and today
    in other quizzes.
    """
    here = {answer.item for answer in now.attempt.answers}
    before = sorted((memory.at_ms, item, memory) for item, memory in now.pack.items.items() if item not in here)
    today = now.at_ms // DAY_MS
    days = [at_ms // DAY_MS for at_ms, _, _ in before if at_ms // DAY_MS < today]
    last_day = max(days, default=None)
    items = now.index.items
    latest = {items[item].competency: memory.right for _, item, memory in before if item in items}
    open_errors = {item for item, known in items.items() if not latest.get(known.competency, True)}
    return shift_quiz.Recent(
        asked=tuple(item for _, item, _ in before[-LATELY:]),
        errors=tuple(
            item
            for at_ms, item, memory in before
            if at_ms // DAY_MS == last_day and not memory.right and item in open_errors
        ),
        today=tuple(item for at_ms, item, memory in before if at_ms // DAY_MS == today and memory.in_quiz),
    )
