# SPDX-License-Identifier: Apache-2.0
"""The goals that people and things stand beside: modules of the plan, else what is wanted, and those in own words."""

from __future__ import annotations

from collections.abc import Iterable

from app.errors import Refusal
from app.helping.views import GoalCard
from app.own.state import GoalKey
from app.shelf import PackIndex
from app.state import PackState


def goal_cards(index: PackIndex, state: PackState, own: Iterable[GoalCard] = ()) -> tuple[GoalCard, ...]:
    """Return the goals of a person: those of the plan, and where it has none, what they want to get better at."""
    chosen = (state.plan.goals if state.plan is not None else ()) or state.wants
    modules = dict.fromkeys(module for module in chosen if index.teaches(module))
    return (*(module_card(index, module) for module in modules), *own)


def module_card(index: PackIndex, module: str) -> GoalCard:
    """Return a module as a goal. Raises Refusal("no_such_module")."""
    if not index.teaches(module):
        raise Refusal("no_such_module", module=module, pack=index.id)
    return GoalCard(key=GoalKey(pack=index.id, module=module), title=index.modules[module].title, module=module)


def on_the_way(index: PackIndex, module: str) -> tuple[str, ...]:
    """Return a module and those that have what it needs, in the order of the pack, the module itself first."""
    needed: set[str] = set()
    waiting = list(index.scope(module))
    while waiting:
        competency = waiting.pop()
        if competency not in needed:
            needed.add(competency)
            found = index.competencies.get(competency)
            waiting.extend(found.requires if found is not None else ())
    return (
        module,
        *(
            each.id
            for each in index.pack.modules
            if each.id != module and index.teaches(each.id) and needed & set(each.competencies)
        ),
    )
