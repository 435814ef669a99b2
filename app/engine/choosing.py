# SPDX-License-Identifier: Apache-2.0
"""Shared by the policies: which items may be asked, how much each would tell, and a seeded draw among the best."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from app.engine.arrays import np
from app.engine.curriculum import Curriculum
from app.engine.decisions import Alternative, Decision, Done, ItemDone
from app.engine.model import LearnerModel
from app.engine.probit import Floats, Ints
from app.reasons import Reason

ALTERNATIVES = 3
BY_CHANCE = 1.0 / 8.0
"""Share of picks that are drawn at random among what may be asked, so that items can be calibrated without bias."""
_JITTER = 0.1


class Ranked(msgspec.Struct, frozen=True, eq=False):
    """Items that may be asked with what is known about asking them; C items."""

    items: Ints
    """(C,) places."""
    chance: Floats
    """(C,) predicted chance of a right answer."""
    gain: Floats
    """(C,) expected fall of Σ importance·p·(1-p)."""


def generator(seed: int, *salt: int) -> np.random.Generator:
    """Make a source of chance that hangs on the seed and the step only."""
    return np.random.default_rng([abs(int(seed)), *salt])


def asked(history: Sequence[Done]) -> tuple[ItemDone, ...]:
    """List the questions of an attempt, in order."""
    return tuple(done for done in history if isinstance(done, ItemDone))


def item_places(curriculum: Curriculum, ids: Iterable[str]) -> frozenset[int]:
    """Places of items and of those that stand in for them; ids of another pack version are left out."""
    index, siblings = curriculum.item_index, curriculum.siblings
    places = frozenset(index[i] for i in ids if i in index)
    return places.union(*(siblings[i] for i in places if i in siblings)) if siblings else places


def one_per_competency(model: LearnerModel, items: Ints, rng: np.random.Generator, at_ms: int) -> Ints:
    """Of each competency the item that tells most about it, ties and near-ties (10 %) by chance to spread wear.

    What an item tells is (difference of the chances of a right answer)² / variance of the answer.
    """
    if items.size == 0:
        return items
    c = model.curriculum
    chance = model.chances(items, at_ms)
    power = (1.0 - c.slip[items] - c.guess[items]) ** 2 / np.maximum(chance * (1.0 - chance), 1e-3)
    power = power * np.exp(-0.5 * c.difficulty[items] ** 2)
    power = power * (1.0 - _JITTER * rng.random(items.size))
    places = c.item_competency[items]
    order = np.lexsort((-power, places))
    first = np.concatenate([[True], np.diff(places[order]) > 0])
    best: Ints = items[order][first]
    return best


def ranked(model: LearnerModel, items: Ints, at_ms: int) -> Ranked:
    """Items with chance and gain."""
    if items.size == 0:
        return Ranked(items, np.zeros(0), np.zeros(0))
    gain = model.spread() - model.expected_spread(items, at_ms)
    return Ranked(items, model.chances(items, at_ms), gain)


def decision(model: LearnerModel, pick: int, ranking: Ranked, reason: Reason) -> Decision:
    """Decide for the item at position `pick` of a ranking, with the next best beside it."""
    ids = model.curriculum.items
    others = [i for i in np.argsort(-ranking.gain, kind="stable") if i != pick][:ALTERNATIVES]
    item = int(ranking.items[pick])
    return Decision(
        item_id=ids[item],
        reason=reason,
        probability=float(ranking.chance[pick]),
        gain=float(ranking.gain[pick]),
        alternatives=tuple(
            Alternative(ids[int(ranking.items[i])], float(ranking.chance[i]), float(ranking.gain[i])) for i in others
        ),
        path=path_to(model, int(model.curriculum.item_competency[item])),
    )


def path_to(model: LearnerModel, competency: int) -> tuple[str, ...]:
    """Ids from the first unsettled prerequisite to the competency, always by the least sure one."""
    c = model.curriculum
    mastery = model.mastery()
    chain = [competency]
    while True:
        open_parents = [p for p in c.parents[chain[-1]] if mastery[p] < c.secure_at[p]]
        if not open_parents:
            return tuple(c.competencies[k] for k in reversed(chain))
        chain.append(min(open_parents, key=lambda p: (float(mastery[p]), p)))
