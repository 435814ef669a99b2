# SPDX-License-Identifier: Apache-2.0
"""Simulated learners with known truth, against whom the engine is measured.

Two worlds over the same 60 competencies in 6 modules with 6 four-option items each. World A: mastery is all or none and
follows a noisy-AND graph with a general ability (higher-order DINA). World B: abilities are continuous, follow a
structural model over the same graph, and items are three-parameter logistic. The engine sees neither truth: only the
graph, a noisy expert guess of prevalence, and an author's word for each item's difficulty.

Seeds and order of the draws are those of the prototype that the design's targets were measured with, and so are the
weak and strong variants (how tightly competencies hang together) and the noisy graph (20 % of the edges that the engine
is told of are missing, 20 % are wrong). Worlds that follow neither of the engine's two views: `outside_worlds`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from msgspec.structs import replace

from app.engine import probit
from app.engine.curriculum import Curriculum
from app.engine.graph import depths
from app.engine.graph_mvn import covariance
from app.engine.probit import Floats
from content_packs.model import Competency, Difficulty, Manifest, Module, Option, Pack, SingleChoice

COMPETENCIES, MODULES, ITEMS_EACH = 60, 6, 6
Kind: TypeAlias = Literal["A", "B"]
Strength: TypeAlias = Literal["weak", "mid", "strong"]
_ABILITY_SLOPE: Mapping[Strength, float] = {"weak": 0.6, "mid": 1.0, "strong": 1.6}
_LEAK: Mapping[Strength, float] = {"weak": 0.2, "mid": 0.08, "strong": 0.08}
"""World A: log-odds per sd of general ability, and chance of mastery without the prerequisites."""
_COUPLINGS: Mapping[Strength, tuple[float, float]] = {"weak": (0.35, 0.4), "mid": (0.45, 0.6), "strong": (0.5, 0.75)}
"""World B: weights of the general factor and of the prerequisites."""


@dataclass(frozen=True, eq=False)
class World:
    """N learners, K competencies, I items."""

    parents: tuple[tuple[int, ...], ...]
    mastered: np.ndarray
    """(N, K) truth."""
    clear: np.ndarray
    """(N, K) whether the truth is not a borderline case (world B: ability more than .3 sd from the threshold)."""
    right: np.ndarray
    """(N, I) the answer each learner would give to each item."""
    luck: Floats
    """(N, I) below the chance of a right answer, the answer is right."""
    slip: Floats
    """(I,) true chance of a wrong answer with the competency."""
    guess: Floats
    """(I,) true chance of a right answer without it."""
    offset: Floats
    """(I,) true difficulty above the competency's threshold, in sd."""

    @property
    def prevalence(self) -> Floats:
        """(K,) share of learners who have each competency."""
        share: Floats = self.mastered.mean(axis=0)
        return share


def prerequisites(seed: int = 0) -> tuple[tuple[int, ...], ...]:
    """The graph: a few edges between modules, one to three within."""
    rng = np.random.default_rng(seed)
    per = COMPETENCIES // MODULES
    return tuple(_parents(rng, module, j, per) for module in range(MODULES) for j in range(per))


def _parents(rng: np.random.Generator, module: int, j: int, per: int) -> tuple[int, ...]:
    base = module * per
    if j < 2:
        if module > 0 and rng.random() < 0.4:
            return (int(rng.integers(0, 2)) + per * int(rng.integers(0, module)),)
        return ()
    wanted = 1 + int(rng.random() < 0.5) + int(rng.random() < 0.15)
    low = max(0, j - 4)
    chosen = {int(x) + base for x in rng.choice(np.arange(low, j), min(wanted, j - low), replace=False)}
    if module > 0 and rng.random() < 0.15:
        chosen.add(int(rng.integers(0, per)) + per * int(rng.integers(0, module)))
    return tuple(sorted(chosen))


class Sitting:
    """One learner of a world at the test."""

    def __init__(self, world: World, learner: int) -> None:
        self._world, self._learner = world, learner

    @property
    def mastered(self) -> np.ndarray:
        """(K,) what the learner has mastered now."""
        row: np.ndarray = self._world.mastered[self._learner]
        return row

    def answers(self, item: int) -> bool:
        """Answer an item."""
        return bool(self._world.right[self._learner, item])


def world(
    kind: Kind,
    learners: int = 500,
    seed: int = 1,
    item_seed: int = 1000,
    *,
    strength: Strength = "mid",
    graph_seed: int = 0,
) -> World:
    """World A or B with so many learners; `item_seed` and `graph_seed` draw the items and the graph."""
    parents = prerequisites(graph_seed)
    rng, item_rng = np.random.default_rng(seed), np.random.default_rng(item_seed)
    ability = rng.normal(size=learners)
    if kind == "A":
        return _all_or_none(parents, ability, rng, item_rng, strength)
    return _continuous(parents, learners, rng, item_rng, strength)


def _all_or_none(
    parents: tuple[tuple[int, ...], ...],
    ability: Floats,
    rng: np.random.Generator,
    item_rng: np.random.Generator,
    strength: Strength,
) -> World:
    start = np.array([np.log(0.78 / 0.22) if p else np.log(0.82 / 0.18) for p in parents])
    base = start + item_rng.normal(0, 0.5, COMPETENCIES)
    mastered = np.zeros((ability.size, COMPETENCIES), dtype=bool)
    for k, needed in enumerate(parents):
        p = 1.0 / (1.0 + np.exp(-(base[k] + _ABILITY_SLOPE[strength] * ability)))
        if needed:
            p = np.where(mastered[:, needed].all(axis=1), p, _LEAK[strength])
        mastered[:, k] = rng.random(ability.size) < p
    count = COMPETENCIES * ITEMS_EACH
    slip, guess = item_rng.uniform(0.03, 0.15, count), item_rng.uniform(0.15, 0.30, count)
    chance = np.where(mastered[:, item_competency()], 1.0 - slip, guess)
    luck = rng.random((ability.size, count))
    return World(parents, mastered, np.ones_like(mastered), luck < chance, luck, slip, guess, np.zeros(count))


def _continuous(
    parents: tuple[tuple[int, ...], ...],
    learners: int,
    rng: np.random.Generator,
    item_rng: np.random.Generator,
    strength: Strength,
) -> World:
    root = np.linalg.cholesky(covariance(parents, *_COUPLINGS[strength]) + 1e-9 * np.eye(COMPETENCIES))
    theta = rng.normal(size=(learners, COMPETENCIES)) @ root.T
    share = [np.clip(0.85 - 0.07 * (d + 1) + item_rng.normal(0, 0.08), 0.15, 0.93) for d in depths(parents)]
    threshold = probit.quantile(1.0 - np.array(share))
    mastered = theta > threshold
    item, count = item_competency(), COMPETENCIES * ITEMS_EACH
    slope = item_rng.lognormal(np.log(1.8), 0.25, count)
    place = threshold[item] + item_rng.normal(0, 0.5, count)
    floor = item_rng.uniform(0.15, 0.28, count)
    chance = floor + (1.0 - floor) / (1.0 + np.exp(-slope * (theta[:, item] - place)))
    luck = rng.random((learners, count))
    has = mastered[:, item]
    slip = 1.0 - (chance * has).sum(axis=0) / has.sum(axis=0)
    guess = (chance * ~has).sum(axis=0) / (~has).sum(axis=0)
    clear = np.abs(theta - threshold) > 0.3
    return World(parents, mastered, clear, luck < chance, luck, slip, guess, place - threshold[item])


def curriculum_of(
    truth: World, seed: int = 5, *, calibrated: bool = False, expert: bool = True, noisy: bool = False
) -> Curriculum:
    """What the engine is given of a world.

    Cold: prevalence as an expert would guess it (log-odds off by sd .5), difficulty as one of three words (true offset
    seen with an error of sd .5). `calibrated`: the true prevalence, slip and guess. Without `expert`: only what a pack
    holds. `noisy`: some of the prerequisites that it is told of are wrong.
    """
    rng = np.random.default_rng(seed)
    share = truth.prevalence
    seen = np.log(share / (1.0 - share)) + (0.0 if calibrated else rng.normal(0, 0.5, COMPETENCIES))
    parents = _misdrawn(truth.parents, rng) if noisy else truth.parents
    rated = truth.offset + rng.normal(0, 0.5, truth.offset.size) if truth.offset.any() else truth.offset
    guess = np.clip(1.0 / (1.0 + np.exp(-seen)), 0.05, 0.95)
    curriculum = Curriculum.from_pack(pack_of(parents, rated, guess if expert and not calibrated else None))
    if not calibrated:
        return curriculum
    return replace(curriculum, prevalence=guess, slip=truth.slip, guess=truth.guess, difficulty=truth.offset)


def _misdrawn(parents: tuple[tuple[int, ...], ...], rng: np.random.Generator) -> tuple[tuple[int, ...], ...]:
    """The graph with 20 % of its edges dropped and as many spurious ones added."""
    drawn = [[p for p in ps if rng.random() > 0.2] for ps in parents]
    for k in range(2, len(parents)):
        if rng.random() < 0.2 * len(parents[k]) + 0.02:
            other = int(rng.integers(max(0, k - 9), k))
            drawn[k] = sorted({*drawn[k], other})
    return tuple(tuple(ps) for ps in drawn)


def pack_of(parents: tuple[tuple[int, ...], ...], rated: Floats, known_by: Floats | None = None) -> Pack:
    """A pack with this graph and four-option items whose difficulty an author saw as `rated` ((I,), sd).

    `known_by` (K,) is the author's guess of each share of newcomers who can do it already; None: no guess.
    """
    percent = [0] * COMPETENCIES if known_by is None else [round(100 * float(share)) for share in known_by]
    per = COMPETENCIES // MODULES
    ids = [f"c{k}" for k in range(COMPETENCIES)]
    return Pack(
        manifest=Manifest(
            format=1, id="world", version="1", title="", summary="", language="en", base="", authors=(), licence=""
        ),
        competencies=tuple(
            Competency(id=ids[k], title="", requires=tuple(ids[p] for p in needed), known_by=percent[k])
            for k, needed in enumerate(parents)
        ),
        modules=tuple(
            Module(id=f"m{m}", title="", objective="", competencies=tuple(ids[m * per : (m + 1) * per]))
            for m in range(MODULES)
        ),
        lessons=(),
        items=tuple(_item(i, float(x)) for i, x in enumerate(rated)),
    )


def _item(number: int, rated: float) -> SingleChoice:
    word = Difficulty.HARD if rated > 0.4 else Difficulty.EASY if rated < -0.4 else Difficulty.MEDIUM
    options = tuple(Option(text=str(o), why="", right=o == 0) for o in range(4))
    competency = f"c{number // ITEMS_EACH}"
    return SingleChoice(id=f"i{number}", competency=competency, stem="", rationale="", difficulty=word, options=options)


def item_competency() -> np.ndarray:
    return np.repeat(np.arange(COMPETENCIES), ITEMS_EACH)
