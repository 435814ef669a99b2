# SPDX-License-Identifier: Apache-2.0
"""The first talk: up to 30 questions over the whole pack that settle as much as they can, as kindly as they can.

They are asked a few at a time, over several shifts (`app.steps.talk`); which ones, and when the talk is over, is
decided here over all of them.

Rules:

1. Ask what is expected to lower Σ importance·p·(1-p) most, at most 2 questions per competency (more in packs of fewer
   than 6, so that 12 can be asked), not the same module twice running.
2. The first question is an easy one; draw among the best 4 for the first five questions, then the best 2, so that no
   item is worn out.
3. Never a third likely failure (predicted below 40 %) in a row while anything easier is left, even if the module stays
   the same; then the easiest there is. Where predictions were not kept, two real failures count.
4. One pick in eight, never the first, is drawn at random among what rules 1 to 3 leave: what such picks are answered
   with judges the questions themselves without the bias of having been chosen.
5. A pack of one competency with a hundred questions or more is a test of one ability: `one_scale` picks, so that no
   question wears out.
6. Stop at 30 questions or after 12 minutes; from 12 questions on (fewer if the pack runs out) when the mean of
   max(p, 1-p) reaches .90 or when the best question gains less than `LEAST_GAIN`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import ceil

from app.engine import one_scale
from app.engine.arrays import np
from app.engine.choosing import BY_CHANCE, Ranked, asked, decision, generator, item_places, one_per_competency, ranked
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, Done, ItemDone, Stop, StopCode
from app.engine.model import LearnerModel
from app.engine.probit import Ints
from app.reasons import Reason, ReasonCode

FEWEST = 12
MOST = 30
LONGEST_SECONDS = 12 * 60.0
PER_COMPETENCY = 2
SETTLED = 0.90
LEAST_GAIN = 0.05
"""In settled competencies (importance scaled to mean 1): a question that lowers Σ p·(1-p) by less than this is not
worth half a minute. A fresh question on one unknown competency alone gains about .1."""
LIKELY_FAILURE = 0.40
EASY = 0.70
EASIER_BY = 0.10
"""A question that is likelier to be answered by less is not called easier: nobody would notice."""
_WIDE_DRAW, _NARROW_DRAW, _WIDE_UNTIL = 4, 2, 5


def next_question(
    model: LearnerModel,
    curriculum: Curriculum,
    history: Sequence[Done],
    *,
    seed: int,
    at_ms: int,
    elapsed_s: float = 0.0,
    elsewhere: Collection[str] = (),
) -> Decision | Stop:
    """Choose the next question of a diagnostic whose questions so far are `history`, or say why it ends.

    `elapsed_s` is the number of seconds spent on its questions; `elsewhere` are items that were answered outside of it
    since it began, and are not asked in it.
    """
    done = asked(history)
    if len(done) >= MOST:
        return Stop(StopCode.ENOUGH_QUESTIONS)
    if elapsed_s >= LONGEST_SECONDS:
        return Stop(StopCode.TIME_UP)
    items = _allowed(curriculum, done, elsewhere)
    if items.size == 0:
        return Stop(StopCode.NOTHING_LEFT)
    rng = generator(seed, len(done))
    ranking = ranked(model, one_per_competency(model, items, rng, at_ms), at_ms)
    if len(done) >= FEWEST:
        p = model.mastery()
        if float(np.maximum(p, 1.0 - p).mean()) >= SETTLED:
            return Stop(StopCode.SETTLED)
        if float(ranking.gain.max()) < LEAST_GAIN:
            return Stop(StopCode.LITTLE_TO_GAIN)
    is_bank = len(curriculum.competencies) == 1 and len(curriculum.items) >= one_scale.LEAST_PRICED
    return (
        _from_bank(model, curriculum, items, done, seed=seed, at_ms=at_ms)
        if is_bank
        else _pick(model, curriculum, done, ranking, rng)
    )


def _from_bank(
    model: LearnerModel, curriculum: Curriculum, items: Ints, done: Sequence[ItemDone], *, seed: int, at_ms: int
) -> Decision:
    """Ask from a large bank of one competency, seldom by chance; `items` are those that may be asked."""
    rng = generator(seed, len(done))
    used = item_places(curriculum, (d.item_id for d in done))
    best = one_scale.pick(one_scale.bank_of(curriculum), model.graph.smooth, used, seed)
    by_chance = best is None or (bool(done) and rng.random() < BY_CHANCE)
    pick = int(rng.choice(items)) if best is None or by_chance else best
    reason = Reason(ReasonCode.TELLS_MOST, {"competency": curriculum.competencies[0]})
    ranking = ranked(model, np.array([pick], dtype=np.int64), at_ms)
    return decision(model, 0, ranking, Reason(ReasonCode.BY_CHANCE) if by_chance else reason)


def _allowed(curriculum: Curriculum, done: Sequence[ItemDone], elsewhere: Collection[str] = ()) -> Ints:
    """Items not asked yet, of competencies that have not had all their questions."""
    index = curriculum.competency_index
    most = max(PER_COMPETENCY, ceil(FEWEST / len(index)))
    places = [index[d.competency_id] for d in done if d.competency_id in index]
    times = np.bincount(np.array(places, dtype=np.int64), minlength=len(curriculum.competencies))
    free = times[curriculum.item_competency] < most
    free[list(item_places(curriculum, (*(d.item_id for d in done), *elsewhere)))] = False
    return np.flatnonzero(free)


def _pick(
    model: LearnerModel, curriculum: Curriculum, done: Sequence[ItemDone], ranking: Ranked, rng: np.random.Generator
) -> Decision:
    """Draw among the best of those that kindness and rotation leave."""
    allowed = np.ones(ranking.items.size, dtype=bool)
    easier = not done or _after_hard_ones(done)
    if easier:
        allowed &= ranking.chance >= min(EASY if not done else LIKELY_FAILURE, float(ranking.chance.max()))
    here = curriculum.module_array[curriculum.item_competency[ranking.items]]
    last = _module(curriculum, done[-1]) if done else -2
    if (allowed & (here != last)).any():
        allowed &= here != last
    places = np.flatnonzero(allowed)
    if done and rng.random() < BY_CHANCE:
        return decision(model, int(rng.choice(places)), ranking, Reason(ReasonCode.BY_CHANCE))
    best = places[np.argsort(-ranking.gain[places], kind="stable")]
    width = _WIDE_DRAW if len(done) < _WIDE_UNTIL else _NARROW_DRAW
    pick = int(best[int(rng.integers(0, min(width, best.size)))])
    easier = easier and _is_easier(float(ranking.chance[pick]), done)
    return decision(model, pick, ranking, _reason(curriculum, done, int(ranking.items[pick]), easier=easier))


def _after_hard_ones(done: Sequence[ItemDone]) -> bool:
    """Whether the last two questions were both likely failures."""
    return len(done) >= 2 and all(
        (d.probability < LIKELY_FAILURE) if d.probability is not None else not d.right for d in done[-2:]
    )


def _is_easier(chance: float, done: Sequence[ItemDone]) -> bool:
    """Whether a question is clearly easier than each of the last two: not so where nothing easier was left."""
    return all(chance >= (LIKELY_FAILURE if d.probability is None else d.probability) + EASIER_BY for d in done[-2:])


def _reason(curriculum: Curriculum, done: Sequence[ItemDone], item: int, *, easier: bool) -> Reason:
    if not done:
        return Reason(ReasonCode.START_EASY)
    if easier:
        return Reason(ReasonCode.AFTER_HARD_ONES)
    competency = int(curriculum.item_competency[item])
    module = curriculum.module_of[competency]
    if module >= 0 and all(_module(curriculum, d) != module for d in done):
        return Reason(ReasonCode.ANOTHER_AREA, {"module": curriculum.modules[module]})
    return Reason(ReasonCode.TELLS_MOST, {"competency": curriculum.competencies[competency]})


def _module(curriculum: Curriculum, done: ItemDone) -> int:
    """Find the module of a question; -2 for one of another pack version."""
    place = curriculum.competency_index.get(done.competency_id)
    return -2 if place is None else curriculum.module_of[place]
