# SPDX-License-Identifier: Apache-2.0
"""One more thing that may be worth a learner's time: modules scored, with the reason for each.

Rules:

1. Only a module that is open, ready (`path.NextModule.ready`), not left out by the caller and not declined is
   recommended. What can do harm is not lost by that: the path does not let it be put aside (`path`, rule 4).
2. score = gap · importance · fit · similarity · colleagues, each worked out over the open competencies of the module:
   gap (0 to 1): the share of the module's importance that is not there, by mastery and by memory;
   importance (0 to 1): the mean weight of what is open, a third of 1 to 3, where safety-critical counts 3 unless the
   role profile says otherwise;
   fit (0 to 1): 1 where the best item of each is expected to be answered rightly in 70 to 85 % of cases, less 2 for
   each 1 that it is off, times the least sure of what comes before the module;
   similarity (.25 to 1): .25 + .75·mean(1/(1 + d)), d the steps in the graph (either way) to the nearest competency
   that was worked on lately or is wanted; 1 where nothing was;
   colleagues (1 to 1.5): 1 + .5·n/(n + 5), n the others here who have passed the module; fewer than `LEAST_COLLEAGUES`
   of them count as none, so that nobody can be made out.
3. The reason is what decided: colleagues where the module would stand lower without them, else what the answers show.
4. One recommendation in eight is drawn evenly from the others and stands first: what nobody is shown, nobody finds.
   The draw hangs on the seed only.

Worked example: two open competencies of importance 3, known with p = .5 each, never forgotten, expected success .6,
everything before them known for sure, nothing worked on yet, five colleagues: gap .5 · importance 1 · fit (1 - 2·.1) =
.8 · similarity 1 · colleagues 1.25 = .5.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import inf

import msgspec
from msgspec.structs import replace

from app.engine.arrays import np
from app.engine.choosing import generator
from app.engine.curriculum import Curriculum
from app.engine.model import LearnerModel
from app.engine.module_step import BAND, is_settled
from app.engine.path import NextModule
from app.engine.probit import Floats
from app.reasons import Reason, ReasonCode

MOST = 3
LEAST_COLLEAGUES = 3
EXPLORED = 8
"""One recommendation in so many is drawn."""
HIGHEST_IMPORTANCE = 3.0
_FAR = 0.25
_OFF_BAND_COST = 2.0
_COLLEAGUES_MOST, _COLLEAGUES_HALF = 0.5, 5.0


class Interests(msgspec.Struct, frozen=True):
    """What is known of a learner beside the model. Competencies and modules by id; unknown ones change nothing."""

    near: tuple[str, ...] = ()
    """Competencies that were worked on lately, or are wanted."""
    declined: frozenset[str] = frozenset()
    leave_out: frozenset[str] = frozenset()
    """Modules that are offered elsewhere, or done."""
    colleagues: Mapping[str, int] = msgspec.field(default_factory=dict)
    """How many others here have passed each module."""
    weights: Mapping[str, float] = msgspec.field(default_factory=dict)
    """The role profile: weight, 0 to 3, by competency; what it does not name has its own importance."""


class Recommendation(msgspec.Struct, frozen=True):
    """A module worth one's time, with the five factors behind its score (rule 2)."""

    module_id: str
    reason: Reason
    score: float
    gap: float
    importance: float
    fit: float
    similarity: float
    colleagues: float


class _Scene(msgspec.Struct, frozen=True):
    """Everything a factor may look at."""

    model: LearnerModel
    curriculum: Curriculum
    interests: Interests
    steps: tuple[float, ...]
    success: Floats
    """(K,) expected success of the easiest item of each competency; 0 without items."""

    def module(self, choice: NextModule) -> int:
        return self.curriculum.module_index[choice.module_id]


def recommend(
    model: LearnerModel,
    curriculum: Curriculum,
    choices: Sequence[NextModule],
    interests: Interests,
    *,
    seed: int,
    at_ms: int,
    most: int = MOST,
) -> tuple[Recommendation, ...]:
    """Return at most `most` recommendations among `choices` (`path.next_modules`), best first.

    `seed` should hang on the learner and the day, so that a recommendation stays what it was for a day.
    """
    steps = _steps_from(curriculum, interests.near)
    scene = _Scene(model, curriculum, interests, steps, _success(model, curriculum, at_ms))
    scored = [_scored(scene, choice) for choice in choices if _may(scene, choice)]
    best = sorted(scored, key=lambda r: -round(r.score, 9))
    plain = sorted(scored, key=lambda r: -round(r.score / r.colleagues, 9))
    named = [_by_colleagues(scene, r) if best.index(r) < plain.index(r) else r for r in best]
    return tuple(_explored(named, seed)[:most])


def _may(scene: _Scene, choice: NextModule) -> bool:
    """Rule 1."""
    refused = scene.interests.leave_out | scene.interests.declined
    return choice.ready and choice.module_id not in refused


def _scored(scene: _Scene, choice: NextModule) -> Recommendation:
    """Rule 2."""
    members = scene.curriculum.members[scene.module(choice)]
    open_ones = [k for k in members if not is_settled(scene.model, k)]
    importance = float(np.mean([_weight(scene, k) for k in open_ones])) / HIGHEST_IMPORTANCE
    fit = float(np.mean([_fit(scene, k) for k in open_ones])) * _known_before(scene, members)
    similarity = _FAR + (1.0 - _FAR) * float(np.mean([1.0 / (1.0 + scene.steps[k]) for k in open_ones]))
    people = _people(scene, choice.module_id)
    colleagues = 1.0 + _COLLEAGUES_MOST * people / (people + _COLLEAGUES_HALF)
    score = choice.gap * importance * fit * similarity * colleagues
    params: dict[str, str | float] = {
        "module": choice.module_id,
        "gap": choice.gap,
        "importance": importance,
        "fit": fit,
    }
    reason = Reason(ReasonCode.RECOMMENDED, params)
    return Recommendation(choice.module_id, reason, score, choice.gap, importance, fit, similarity, colleagues)


def _by_colleagues(scene: _Scene, scored: Recommendation) -> Recommendation:
    """Rule 3."""
    people = float(_people(scene, scored.module_id))
    reason = Reason(ReasonCode.COLLEAGUES, {"module": scored.module_id, "people": people})
    return replace(scored, reason=reason)


def _explored(best: list[Recommendation], seed: int) -> list[Recommendation]:
    """Rule 4."""
    rng = generator(seed)
    if len(best) < 2 or int(rng.integers(EXPLORED)):
        return best
    drawn = best[1 + int(rng.integers(len(best) - 1))]
    reason = Reason(ReasonCode.SOMETHING_ELSE, {"module": drawn.module_id})
    return [replace(drawn, reason=reason), *(r for r in best if r is not drawn)]


def _weight(scene: _Scene, competency: int) -> float:
    """Weight of a competency, 0 to 3: what the role profile says, else its importance."""
    c, profile = scene.curriculum, scene.interests.weights
    own = HIGHEST_IMPORTANCE if c.safety_critical[competency] else float(c.importance[competency])
    return min(max(profile.get(c.competencies[competency], own), 0.0), HIGHEST_IMPORTANCE)


def _success(model: LearnerModel, curriculum: Curriculum, at_ms: int) -> Floats:
    """(K,) expected success, 0 to 1, of the easiest item of each competency."""
    best = np.zeros(len(curriculum.competencies))
    np.maximum.at(best, curriculum.item_competency, model.chances(np.arange(len(curriculum.items)), at_ms))
    return best


def _fit(scene: _Scene, competency: int) -> float:
    """How near the expected success is to 70 to 85 %, 0 to 1; 0 without items."""
    if not scene.curriculum.items_of[competency]:
        return 0.0
    chance = float(scene.success[competency])
    off = max(BAND[0] - chance, chance - BAND[1], 0.0)
    return max(1.0 - _OFF_BAND_COST * off, 0.0)


def _known_before(scene: _Scene, members: Sequence[int]) -> float:
    """Mastery, 0 to 1, of the least sure of what comes directly before a module; 1 where nothing does."""
    outside = {q for k in members for q in scene.curriculum.parents[k]} - set(members)
    return min((scene.model.mastery_of(q) for q in outside), default=1.0)


def _people(scene: _Scene, module: str) -> int:
    """How many colleagues count: none below `LEAST_COLLEAGUES`."""
    people = scene.interests.colleagues.get(module, 0)
    return people if people >= LEAST_COLLEAGUES else 0


def _steps_from(curriculum: Curriculum, near: Iterable[str]) -> tuple[float, ...]:
    """Steps in the graph, either way, from each competency to the nearest of `near`; all 0 where there is none."""
    index = curriculum.competency_index
    start = {index[c] for c in near if c in index}
    if not start:
        return (0.0,) * len(curriculum.competencies)
    beside: list[set[int]] = [set(parents) for parents in curriculum.parents]
    for k, parents in enumerate(curriculum.parents):
        for q in parents:
            beside[q].add(k)
    steps = [inf] * len(beside)
    edge, distance = start, 0.0
    while edge:
        for k in edge:
            steps[k] = distance
        edge = {q for k in edge for q in beside[k] if steps[q] == inf}
        distance += 1.0
    return tuple(steps)
