# SPDX-License-Identifier: Apache-2.0
"""How one answer moved what is believed, taken apart into steps that a pocket calculator can follow.

1. The item's guessing g and slip s, the memory R and the learner's openness h give two likelihoods of what was
   answered, with and without the competency (`app.engine.evidence`).
2. The blocks: odds p/(1-p) × with/without = new odds. Exactly.
3. The graph moves by its own formula (`app.engine.graph_mvn`); its figures before and after are given.
4. Each view had foretold the answer: the blocks with p·with + (1-p)·without, the graph with a figure of its own. The
   odds of the graph's share in the average are multiplied by the graph's foretelling over the blocks' (`average`).
5. Share times graph plus the rest times blocks is the new p. On top come two figures of their own: openness judged
   anew, and learning by practice.

Worked example: right, g = .25, s = .10, R = 1, h = .15. With .98 × .90 = .882, without .85 × .25 = .2125, factor 4.15.
The blocks said .60: odds 1.5, times 4.15 is 6.23, so .862. See tests/app/test_explaining.py for a whole one.
"""

from __future__ import annotations

from functools import partial
from math import exp

from app.engine.arrays import np
from app.engine.curriculum import ItemParameters
from app.engine.evidence import NOTHING, Chance, Response, evidence
from app.engine.model import LearnerModel
from app.events import AnswerGiven, Purpose
from app.explaining.explanation import Moved, Weighed
from content_packs.answers import NotYet

NEIGHBOURS = 3


def weighed(
    fact: AnswerGiven, at_ms: int, before: LearnerModel, after: LearnerModel, item: ItemParameters
) -> Weighed | None:
    """Take an answer apart; `item` as it was weighed. None for a competency that the model does not have."""
    k = before.curriculum.competency_index.get(item.competency)
    if k is None:
        return None
    response = _response(fact)
    fresh = before.memory.retrievability_of(k, at_ms)
    right = Chance(item.guess, item.slip, fresh)
    weigh = partial(
        evidence, response, right, candour=before.candour.openness, assisted=fact.assisted, seconds=fact.seconds
    )
    plain, pair = weigh(), weigh(confidence=fact.confidence)
    rested = before.average if pair is NOTHING else before.rested(k, at_ms)
    now = rested if pair is NOTHING else rested.observed(item, k, pair)
    blocks = rested.space.mastery_of(k)
    by_blocks = blocks * pair.with_it + (1.0 - blocks) * pair.without_it
    p_observed = _without_learning(fact, at_ms, before, item).mastery_of(k)
    return Weighed(
        at_ms=at_ms,
        purpose=fact.purpose,
        version=fact.version,
        item=fact.item,
        competency=item.competency,
        answer=fact.answer,
        response=response,
        assisted=fact.assisted,
        confidence=fact.confidence,
        seconds=fact.seconds,
        misconception=fact.misconception,
        drawn=fact.drawn,
        guess=item.guess,
        slip=item.slip,
        retrievability=fresh,
        openness=before.openness,
        plain_with=plain.with_it,
        plain_without=plain.without_it,
        with_it=pair.with_it,
        without_it=pair.without_it,
        blocks_before=blocks,
        blocks_after=now.space.mastery_of(k),
        graph_before=rested.graph.mastery_of(k),
        graph_after=now.graph.mastery_of(k),
        graph_share_before=before.weight,
        graph_share_after=now.weight,
        foretold_by_blocks=by_blocks,
        foretold_by_graph=by_blocks * exp(now.log_weight - before.average.log_weight),
        p_before=before.mastery_of(k),
        by_rest=rested.mastery_of(k) - before.mastery_of(k),
        p_weighed=now.mastery_of(k),
        by_openness=p_observed - now.mastery_of(k),
        by_learning=after.mastery_of(k) - p_observed,
        p_after=after.mastery_of(k),
        moved=_moved(before, after, k),
    )


def _response(fact: AnswerGiven) -> Response:
    if isinstance(fact.answer, NotYet):
        return Response.NOT_YET
    return Response.RIGHT if fact.right else Response.WRONG


def _without_learning(fact: AnswerGiven, at_ms: int, before: LearnerModel, item: ItemParameters) -> LearnerModel:
    """Return the model as it would be had the answer been given in a diagnostic, where nothing is learned."""
    return before.answered(
        fact.item,
        _response(fact),
        at_ms=at_ms,
        purpose=Purpose.DIAGNOSTIC,
        confidence=fact.confidence,
        assisted=fact.assisted,
        seconds=fact.seconds,
        parameters=item,
    )


def _moved(before: LearnerModel, after: LearnerModel, k: int) -> tuple[Moved, ...]:
    """Return the other competencies that moved most, by .001 at least."""
    was, now = before.mastery(), after.mastery()
    far = np.abs(now - was)
    order = [n for n in np.argsort(-far, kind="stable").tolist() if n != k and far[n] >= 0.001]
    return tuple(Moved(before.curriculum.competencies[n], float(was[n]), float(now[n])) for n in order[:NEIGHBOURS])
