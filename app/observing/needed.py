# SPDX-License-Identifier: Apache-2.0
"""Which topics count as secure only once somebody has watched them done, and which wait for that.

1. A site may choose: then all that can be watched in the chosen modules needs somebody to have watched, and nothing
   else does. Who belongs to several sites needs what any of them chose.
2. Where nobody has chosen: what can do harm, as far as it can be watched, because a checklist of the pack is about it.
3. Somebody has watched when the last look with every checklist about it was a sign-off. What no checklist is about
   never waits.
4. Nothing of it reaches the learner engine: what is believed, asked and taught stays as it is. It is a word on a page.

Worked example: "hands" is secure by answers and can do harm; one checklist is about it. Nobody has watched: it is
known, and waits. The checklist is signed off: secure. It is looked at again, and is "not yet": it waits again.
"""

from __future__ import annotations

from collections.abc import Collection

from app.leading.state import Leading
from app.shelf import PackIndex
from app.state import PackState


def modules_needed(index: PackIndex, leading: Leading) -> tuple[str, ...]:
    """Return the modules, in the pack's order, of which something needs somebody to have watched (rules 1, 2)."""
    need = _needed(index, leading)
    return tuple(each.id for each in index.pack.modules if need & set(each.competencies))


def unseen(index: PackIndex, known: PackState, leading: Leading) -> frozenset[str]:
    """Return the competencies that need somebody to have watched, where nobody has (rule 3)."""
    seen = known.observed.last
    open_lists = [each for each in index.pack.checklists if each.id not in seen or not seen[each.id].signed_off]
    return _needed(index, leading) & {competency for each in open_lists for competency in each.competencies}


def _needed(index: PackIndex, leading: Leading) -> frozenset[str]:
    return needed_of(index, [chosen.modules for (_site, pack), chosen in leading.observing.items() if pack == index.id])


def needed_of(index: PackIndex, choices: Collection[tuple[str, ...]]) -> frozenset[str]:
    """Return the competencies that need it, where sites have chosen these modules (rules 1, 2)."""
    watchable = frozenset(competency for each in index.pack.checklists for competency in each.competencies)
    if choices:
        return frozenset(c for modules in choices for module in modules for c in index.scope(module) if c in watchable)
    return frozenset(c for c in watchable if c in index.competencies and index.competencies[c].safety_critical)
