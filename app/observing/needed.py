# SPDX-License-Identifier: Apache-2.0
"""Which topics count as secure only once somebody has watched them done, and which wait for that.

1. A site may choose: then all that can be watched in the chosen modules needs somebody to have watched, and nothing in
   those that it left out. Who belongs to several sites needs what any of them needs.
2. Where nobody has chosen, or in a module that was not there to be chosen (a later version of the pack has it, or
   parted one in two): what can do harm, as far as it can be watched, because a checklist of the pack is about it. What
   comes to a module later goes with it. A choice that does not tell what it left out, as old ones, left nothing out;
   whoever leads the site says it once more, from the version that they chose in (`app.observing.choosing`).
3. Somebody has watched when the last look with every checklist about it was a sign-off, by a supervisor whom this
   device knows (`app.vouching`). What no checklist is about never waits.
4. Nothing of it reaches the learner engine: what is believed, asked and taught stays as it is. It is a word on a page.

Worked example: "hands" is secure by answers and can do harm; one checklist is about it. Nobody has watched: it is
known, and waits. The checklist is signed off: secure. It is looked at again, and is "not yet": it waits again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TypeAlias

from app.leading.state import Leading
from app.shelf import PackIndex
from app.state import PackState

Sides: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
"""Of one choice: the modules that need somebody to have watched, and those that were left out."""


def modules_needed(index: PackIndex, leading: Leading) -> tuple[str, ...]:
    """Return the modules, in the pack's order, of which something needs somebody to have watched (rules 1, 2)."""
    return modules_of(index, _choices(index, leading))


def unseen(index: PackIndex, known: PackState, leading: Leading, believed: Callable[[str], bool]) -> frozenset[str]:
    """Return the competencies that need somebody to have watched, where nobody `believed` has (rule 3)."""
    seen = known.observed.witnessed(believed).last
    open_lists = [each for each in index.pack.checklists if each.id not in seen or not seen[each.id].signed_off]
    return needed_of(index, _choices(index, leading)) & {
        competency for each in open_lists for competency in each.competencies
    }


def _choices(index: PackIndex, leading: Leading) -> list[Sides]:
    found = leading.observing.items()
    return [each.sides for (_site, pack), each in found if pack == index.id and each.by]


def modules_of(index: PackIndex, choices: Collection[Sides]) -> tuple[str, ...]:
    """Return the modules, in the pack's order, of which something needs it, where sites have chosen so."""
    need = needed_of(index, choices)
    return tuple(each.id for each in index.pack.modules if need & set(each.competencies))


def needed_of(index: PackIndex, choices: Collection[Sides]) -> frozenset[str]:
    """Return the competencies that need it, where sites have chosen so (rules 1, 2)."""
    watchable = frozenset(competency for each in index.pack.checklists for competency in each.competencies)
    usual = frozenset(c for c in watchable if c in index.competencies and index.competencies[c].safety_critical)
    return frozenset().union(*(_of_one(index, watchable, usual, each) for each in choices)) if choices else usual


def _of_one(index: PackIndex, watchable: frozenset[str], usual: frozenset[str], choice: Sides) -> frozenset[str]:
    chosen, spared = ({c for module in side if module for c in index.scope(module)} for side in choice)
    return (watchable & chosen) | (usual - spared)
