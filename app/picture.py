# SPDX-License-Identifier: Apache-2.0
"""Rows and cards of what a learner knows, has done and can do next: pure functions from state and pack to views."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping

import msgspec

from app.clock import DAY_MS
from app.engine.model import LearnerModel
from app.engine.path import NextModule, next_modules, outer_fringe, without
from app.engine.recommend import Interests, recommend
from app.engine.work import work_left
from app.events import Mode, PlanMade
from app.frozen_map import FrozenMap
from app.goals.aims import aims, allowed
from app.said import KNOWN_BY_NOW, said, said_of
from app.shelf import PackIndex
from app.state import DayTally, LearnerState, PackState
from app.views import GoalRow, Level, ModuleCard, PlanView, SkillRow
from content_packs.model import Categorise, HotSpot, Item, Matching, Module, MultipleChoice, Ordering, SingleChoice

FROZEN_DAYS = 6
"""Days without a shift that leave a streak as it is: days off are no failure, not for who works once a week either."""
MOST_ROWS = 12
LATELY = 3
"""So many of the competencies worked on last say what a learner is busy with."""


def skill_rows(
    index: PackIndex, model: LearnerModel | None, at_ms: int, unseen: frozenset[str] = frozenset()
) -> tuple[SkillRow, ...]:
    """Return one row per competency, in the order of the modules.

    What is in `unseen` is never secure, only waiting: somebody has to have watched it (`app.observing.needed`).
    """
    if model is None:
        return ()
    mastery = model.mastery()
    low, high = model.interval()
    fresh = model.retrievability(at_ms)
    places = model.curriculum.competency_index
    rows = []
    for module in index.pack.modules:
        for competency in module.competencies:
            place = places.get(competency)
            if place is None:
                continue
            counts = model.counts(competency)
            known, level = index.competencies[competency], model.level(competency, at_ms)
            rows.append(
                SkillRow(
                    competency=competency,
                    title=known.title,
                    module=module.id,
                    level=Level.WAITING if level is Level.SECURE and competency in unseen else level,
                    p=float(mastery[place]),
                    low=float(low[place]),
                    high=float(high[place]),
                    asked=counts.asked,
                    right=counts.right,
                    fresh=float(fresh[place]) if model.memory.begun[place] else None,
                    safety_critical=known.safety_critical,
                )
            )
    return tuple(rows)


def known_rows(rows: tuple[SkillRow, ...]) -> tuple[SkillRow, ...]:
    """Return what is known by now (`app.said`), surest first."""
    return tuple(sorted((row for row in rows if said_of(row) in KNOWN_BY_NOW), key=lambda row: -row.p))[:MOST_ROWS]


def practise_rows(rows: tuple[SkillRow, ...]) -> tuple[SkillRow, ...]:
    """Return what is not known yet, what was answered wrong first, else in the order of the path."""
    there = (row for row in rows if said_of(row) not in KNOWN_BY_NOW)
    return tuple(sorted(there, key=lambda row: row.right == row.asked))[:MOST_ROWS]


def module_cards(index: PackIndex, state: PackState, at_ms: int) -> tuple[ModuleCard, ...]:
    """Return the path: every module, in the pack's order, with the first of the engine's choices marked as now."""
    if state.model is None:
        return ()
    choices = {choice.module_id: choice for choice in _choices(index, state, at_ms)}
    first = next(iter(choices), None)
    there, known = allowed(index), _known(state.model, at_ms)
    return tuple(
        _card(module, choices.get(module.id), first, declined=module.id in state.declined, known=known)
        for module in index.pack.modules
        if module.id in there
    )


def ready_cards(index: PackIndex, state: PackState, at_ms: int) -> tuple[ModuleCard, ...]:
    """Return the two or three modules that can be begun now, best first.

    What is "not for me" is left out, unless it is a goal of the learner or pinned by the organisation.
    """
    cards = {card.id: card for card in module_cards(index, state, at_ms)}
    refused = (state.declined | skipped(index, state)) - {*_goals(index, state), *pinned(index)}
    choices = tuple(choice for choice in _choices(index, state, at_ms) if choice.module_id not in refused)
    return tuple(cards[choice.module_id] for choice in outer_fringe(choices))


def suggestion(
    index: PackIndex, state: PackState, at_ms: int, *, beside: Iterable[str], colleagues: Mapping[str, int], seed: int
) -> ModuleCard | None:
    """Return the module that may be worth the learner's time besides those that are offered elsewhere (`beside`).

    `colleagues` says how many others here have passed each module; `seed` hangs on the learner and the day.
    """
    model = state.model
    if model is None:
        return None
    wanted = _goals(index, state) or state.wants
    interests = Interests(
        near=(*_worked_on(index, state), *(c for module in wanted for c in index.scope(module))),
        declined=state.declined | skipped(index, state),
        leave_out=frozenset(beside),
        colleagues=colleagues,
    )
    choices = _choices(index, state, at_ms)
    best = recommend(model, model.curriculum, choices, interests, seed=seed, at_ms=at_ms, most=1)
    if not best:
        return None
    module, reason = best[0].module_id, best[0].reason
    card = next(card for card in module_cards(index, state, at_ms) if card.id == module)
    return msgspec.structs.replace(card, reason=reason)


def plan_view(index: PackIndex, state: PackState, at_ms: int) -> PlanView:
    """Return the plan with the work that is left.

    Goals that may not be chosen any more are left out, and after the day of an exam the mode is the usual one again.
    """
    plan = state.plan or PlanMade(pack=index.id, version=index.version)
    goals = tuple(goal for goal in plan.goals if goal in allowed(index))
    minutes, low, high = _minutes(index, state, _goals(index, state))
    today = at_ms // DAY_MS
    exam_ahead = plan.mode is Mode.EXAM and plan.exam_day >= today
    over = plan.mode is Mode.EXAM and not exam_ahead
    return PlanView(
        goals=tuple(_goal(index, state, goal) for goal in goals),
        minutes=minutes,
        low=low,
        high=high,
        mode=Mode.LEARN if over else plan.mode,
        exam_day=plan.exam_day if exam_ahead else 0,
        away_from=plan.away_from,
        away_until=plan.away_until,
        away=plan.away_from <= today <= plan.away_until and plan.away_until > 0,
        left_out=tuple(module for module in plan.left_out if module in allowed(index)),
        weekly=plan.weekly,
    )


def lesson_minutes(index: PackIndex) -> dict[str, float]:
    """Return the minutes of the first lesson of each competency; 0 where there is none."""
    first = {competency: lessons[0].minutes for competency, lessons in index.lessons_of.items() if lessons}
    return {competency: float(first.get(competency, 0)) for competency in index.competencies}


def _choices(index: PackIndex, state: PackState, at_ms: int) -> tuple[NextModule, ...]:
    """Return what is not done yet, best first."""
    model = state.model
    if model is None:
        return ()
    choices = next_modules(
        model,
        model.curriculum,
        state.wants,
        at_ms,
        goals={goal: _minutes(index, state, (goal,))[0] for goal in _goals(index, state)},
        pinned=pinned(index),
        declined=state.declined,
        left_out=aims(index, state).left_out,
    )
    left = allowed(index) - state.passed
    return tuple(choice for choice in choices if choice.module_id in left)


def path_order(index: PackIndex, state: PackState, at_ms: int) -> tuple[str, ...]:
    """Return the ids of the modules that are not done yet, the best first."""
    return tuple(choice.module_id for choice in _choices(index, state, at_ms))


def pinned(index: PackIndex) -> dict[str, str]:
    """Return what the organisation has pinned, with its words."""
    return index.taught.rules.pinned_modules(index.id)


def _goals(index: PackIndex, state: PackState) -> tuple[str, ...]:
    """Return the goals of the plan that have not been reached and do not rest."""
    return aims(index, state).goals


def skipped(index: PackIndex, state: PackState) -> frozenset[str]:
    """Return what the plan goes round, and may."""
    model, left_out = state.model, aims(index, state).left_out
    return without(model, model.curriculum, left_out, pinned(index)) if model is not None else left_out


def _goal(index: PackIndex, state: PackState, module: str) -> GoalRow:
    reached = module in state.passed
    minutes, low, high = (0.0, 0.0, 0.0) if reached else _minutes(index, state, (module,))
    return GoalRow(
        module=module,
        title=index.modules[module].title,
        minutes=minutes,
        low=low,
        high=high,
        paused=state.plan is not None and module in state.plan.paused and not reached,
    )


def _minutes(index: PackIndex, state: PackState, goals: tuple[str, ...]) -> tuple[float, float, float]:
    """Return the minutes of work left to some goals, and their range, to a tenth."""
    if state.model is None:
        return 0.0, 0.0, 0.0
    around = skipped(index, state).difference(goals)
    work = work_left(state.model, state.model.curriculum, goals, lesson_minutes(index), around)
    return round(work.minutes, 1), round(work.low, 1), round(work.high, 1)


def _worked_on(index: PackIndex, state: PackState) -> tuple[str, ...]:
    """Return the competencies worked on last, at most `LATELY`, the latest first."""
    times = [
        (memory.at_ms, index.items[item].competency) for item, memory in state.items.items() if item in index.items
    ]
    times += [(at_ms, index.lessons[read].competency) for read, at_ms in state.lessons.items() if read in index.lessons]
    return tuple(dict.fromkeys(competency for _, competency in sorted(times, reverse=True)))[:LATELY]


def _known(model: LearnerModel, at_ms: int) -> frozenset[str]:
    """Return the competencies that the person is told they know, surely or probably."""
    mastery, fresh = model.mastery(), model.retrievability(at_ms)
    known = []
    for competency, place in model.curriculum.competency_index.items():
        counts = model.counts_at(place)
        comes = float(fresh[place]) if model.memory.begun[place] else None
        level, p = model.level(competency, at_ms), float(mastery[place])
        told = said(level, p, asked=counts.asked, right=counts.right, fresh=comes)
        if told in KNOWN_BY_NOW:
            known.append(competency)
    return frozenset(known)


def _card(
    module: Module, choice: NextModule | None, first: str | None, *, declined: bool, known: frozenset[str]
) -> ModuleCard:
    if choice is None:
        place = "done"
    elif module.id == first:
        place = "now"
    else:
        place = "ready" if choice.ready else "later"
    return ModuleCard(
        id=module.id,
        title=module.title,
        objective=module.objective,
        minutes=module.minutes,
        state=place,
        settled=len(known.intersection(module.competencies)) if choice else len(module.competencies),
        total=len(module.competencies),
        reason=choice.reason if choice else None,
        declined=declined and choice is not None,
    )


def days_away(state: LearnerState) -> tuple[tuple[int, int], ...]:
    """Return the first and last day of each time away that a plan says now (UTC days since 1970)."""
    plans = (pack.plan for pack in state.packs.values())
    return tuple((plan.away_from, plan.away_until) for plan in plans if plan is not None and plan.away_until)


def streak(days: FrozenMap[int, DayTally], at_ms: int, away: tuple[tuple[int, int], ...] = ()) -> int:
    """Return how many shifts in a row had learning in them; 0 when the last one is too long ago.

    Up to `FROZEN_DAYS` days off in between change nothing, days `away` do not count among them, and neither does today
    while there is still time.
    """
    count = 0
    upper = at_ms // DAY_MS
    for day in sorted((day for day, tally in days.items() if tally.answers or tally.lessons), reverse=True):
        gone = {d for first, last in away for d in range(max(first, day + 1), min(last, upper - 1) + 1)}
        if upper - day - 1 - len(gone) > FROZEN_DAYS:
            break
        count, upper = count + 1, day
    return count


def screen_order(item: Item, seed: int) -> tuple[int, ...]:
    """Return the author's positions in the order of the screen; empty for kinds that have no order."""
    match item:
        case SingleChoice() | MultipleChoice():
            size = len(item.options)
        case Ordering():
            size = len(item.steps)
        case Matching():
            size = len(item.pairs)
        case Categorise():
            size = len(item.things)
        case HotSpot():
            size = len(item.regions)
        case _:
            return ()
    order = list(range(size))
    random.Random(seed).shuffle(order)  # noqa: S311 - the order of a screen is no secret
    if isinstance(item, Ordering) and order == sorted(order):
        order.reverse()
    return tuple(order)
