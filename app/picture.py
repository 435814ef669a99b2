# SPDX-License-Identifier: Apache-2.0
"""Rows and cards of what a learner knows, has done and can do next: pure functions from state and pack to views."""

from __future__ import annotations

import random
from collections.abc import Iterable

from app.clock import DAY_MS
from app.engine.model import LearnerModel
from app.engine.path import NextModule, next_modules
from app.shelf import PackIndex
from app.state import DayTally, FrozenMap, PackState
from app.steps import KNOWN
from app.views import ModuleCard, SkillRow
from content_packs.model import Item, Matching, Module, MultipleChoice, Ordering, SingleChoice

FROZEN_DAYS = 4
"""Days without a shift that leave a streak as it is: days off are not a failure."""
MOST_ROWS = 12


def skill_rows(index: PackIndex, model: LearnerModel | None, at_ms: int) -> tuple[SkillRow, ...]:
    """Return one row per competency, in the order of the modules."""
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
            known = index.competencies[competency]
            rows.append(
                SkillRow(
                    competency=competency,
                    title=known.title,
                    module=module.id,
                    level=model.level(competency, at_ms),
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
    """Return what is known by now, surest first."""
    return tuple(sorted((row for row in rows if row.p >= KNOWN), key=lambda row: -row.p))[:MOST_ROWS]


def practise_rows(rows: tuple[SkillRow, ...]) -> tuple[SkillRow, ...]:
    """Return what is not known yet, in the order of the path."""
    return tuple(row for row in rows if row.p < KNOWN)[:MOST_ROWS]


def module_cards(index: PackIndex, state: PackState, at_ms: int) -> tuple[ModuleCard, ...]:
    """Return the path: every module, in the pack's order, with the first of the engine's choices marked as now."""
    model = state.model
    if model is None:
        return ()
    choices = {
        choice.module_id: choice
        for choice in next_modules(model, model.curriculum, state.wants, at_ms)
        if choice.module_id in index.modules and choice.module_id not in state.passed
    }
    first = next(iter(choices), None)
    return tuple(_card(module, choices.get(module.id), first) for module in index.pack.modules)


def first_cards(cards: Iterable[ModuleCard], most: int = 3) -> tuple[ModuleCard, ...]:
    """Return what can be begun now, at most `most`: the next step, then the others in the pack's order."""
    now, ready = ([card for card in cards if card.state == state] for state in ("now", "ready"))
    return tuple(now + ready)[:most]


def _card(module: Module, choice: NextModule | None, first: str | None) -> ModuleCard:
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
        settled=choice.settled if choice else len(module.competencies),
        total=len(module.competencies),
        reason=choice.reason if choice else None,
    )


def streak(days: FrozenMap[int, DayTally], at_ms: int) -> int:
    """Return how many shifts in a row had learning in them; 0 when the last one is too long ago.

    Up to `FROZEN_DAYS` days off in between change nothing, and neither does today while there is still time.
    """
    count = 0
    upper = at_ms // DAY_MS
    for day in sorted((day for day, tally in days.items() if tally.answers or tally.lessons), reverse=True):
        if upper - day - 1 > FROZEN_DAYS:
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
        case _:
            return ()
    order = list(range(size))
    random.Random(seed).shuffle(order)  # noqa: S311 - the order of a screen is no secret
    if isinstance(item, Ordering) and order == sorted(order):
        order.reverse()
    return tuple(order)
