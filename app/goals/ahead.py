# SPDX-License-Identifier: Apache-2.0
"""The way to a goal in steps, and what is asked of a person beside their goals: pure functions from pack and state.

Rules:

1. The steps of a goal are the modules on the way to it and the goal itself, in the order of the path. What the plan
   leaves out stands among them as left out, as long as it would be on the way.
2. A step may be left out unless it is the goal, pinned or on the way to what is pinned, or can do harm now.
3. Asked are, in this order: what the organisation pins, for its own reason; programmes that are not done, until the
   last day of the week in which their last part is opened; and modules with something open that can do harm. Each once.
"""

from __future__ import annotations

from collections.abc import Iterator

from app import picture
from app.engine.module_step import is_settled
from app.engine.path import modules_before, without
from app.engine.work import work_left
from app.goals.aims import allowed
from app.goals.views import Asked, Because, GoalCard, GoalStep, Stage
from app.shelf import PackIndex
from app.state import PackState
from app.views import PlanView

_WEEK = 7


def goal_cards(plan: PlanView) -> tuple[GoalCard, ...]:
    """Return the goals of a plan in their order."""
    return tuple(
        GoalCard(
            module=goal.module,
            title=goal.title,
            stage=Stage.RESTS if goal.paused else Stage.AHEAD if goal.high > 0 else Stage.REACHED,
            number=number,
            total=len(plan.goals),
            minutes=goal.minutes,
            low=goal.low,
            high=goal.high,
        )
        for number, goal in enumerate(plan.goals, start=1)
    )


def steps(index: PackIndex, state: PackState, goal: str, at_ms: int) -> tuple[GoalStep, ...]:
    """Return the steps of a goal (rule 1); none where it is reached."""
    model = state.model
    if model is None or goal in state.passed:
        return ()
    curriculum, around = model.curriculum, picture.skipped(index, state)
    there = allowed(index) - state.passed
    whole = {*modules_before(model, curriculum, goal), goal} & there
    walked = {*modules_before(model, curriculum, goal, around - {goal}), goal}
    order = {module: place for place, module in enumerate(picture.path_order(index, state, at_ms))}
    minutes, others = picture.lesson_minutes(index), frozenset(index.modules)
    return tuple(
        GoalStep(
            module=module,
            title=index.modules[module].title,
            minutes=round(work_left(model, curriculum, (module,), minutes, others - {module}).minutes, 1),
            left_out=module not in walked,
            may_leave=module != goal and bool(without(model, curriculum, (module,), picture.pinned(index))),
        )
        for module in sorted(whole, key=lambda module: (module == goal, order.get(module, len(order))))
        if module in walked or module in around
    )


def asked(index: PackIndex, state: PackState) -> Iterator[Asked]:
    """Yield what is asked of a person (rule 3) and not done."""
    model = state.model
    if model is None:
        return
    curriculum, pins = model.curriculum, picture.pinned(index)
    there = allowed(index) - state.passed
    for module, words in pins.items():
        if module in there:
            yield _module(index, state, module, Because.PINNED, words)
    for joined in sorted(state.programmes.values(), key=lambda each: (each.start_day, each.programme)):
        places = [curriculum.competency_index[c] for c in joined.competencies if c in curriculum.competency_index]
        settled, total = sum(is_settled(model, place) for place in places), len(joined.competencies)
        if settled < total:
            weeks = -(-total // max(1, joined.per_week))
            yield Asked(
                because=Because.PROGRAMME,
                title=joined.title,
                until_day=joined.start_day + weeks * _WEEK - 1,
                settled=settled,
                total=total,
            )
    for each in index.pack.modules:
        harmful = each.id in there and each.id not in pins and each.id in curriculum.module_index
        if harmful and not without(model, curriculum, (each.id,)):
            yield _module(index, state, each.id, Because.HARM)


def _module(index: PackIndex, state: PackState, module: str, because: Because, words: str = "") -> Asked:
    model = state.model
    places = model.curriculum.competency_index if model else {}
    scope = index.scope(module)
    return Asked(
        because=because,
        title=index.modules[module].title,
        module=module,
        words=words,
        settled=sum(model is not None and c in places and is_settled(model, places[c]) for c in scope),
        total=len(scope),
    )
