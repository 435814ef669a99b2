# SPDX-License-Identifier: Apache-2.0
"""Knowledge space of one block, held exactly: a distribution over all 2ⁿ sets of competencies at each of 9 abilities.

The prior is a noisy-AND network (a competency is likely when all its prerequisites are there, unlikely when one is
missing) whose log-odds also rise with a general ability G, a higher-order DINA model (de la Torre & Douglas 2004,
Psychometrika 69) on a basic local independence knowledge structure (Doignon & Falmagne 1999). Given G the blocks are
independent, so each is updated on its own and only the 9 normalisers meet in the posterior of G.

States are numbered by their bits: bit j of the number says whether competency j of the block is mastered.

Worked example, n = 2, competency 1 requires 0, one ability: P(0) = .6, P(1 | 0) = .7, P(1 | not 0) = .1. States 00, 01,
10, 11 (bit 0 last) weigh .36, .18, .04, .42. A right answer on competency 1 with likelihoods (.9, .25) weighs them
.090, .045, .036, .378, sum .549, so P(1) = .414/.549 = .754 and P(0) = .423/.549 = .770: the child has raised its
prerequisite.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property

import msgspec

from app.engine.arrays import np
from app.engine.evidence import Pair
from app.engine.graph import Parents
from app.engine.probit import Floats, Ints

COUPLING = 1.0
"""Log-odds of mastery per standard deviation of general ability."""
MISSING_FIRST = 2.75
MISSING_MORE = 0.6
"""Log-odds lost for the first missing prerequisite and for each of the next two: moderate on purpose (over-tight graphs
cost .10 to .14 of calibration error, design/learner_model.md)."""
_BISECTIONS = 40


@cache
def ability_grid() -> Floats:
    """(9,) grid of general ability, in standard deviations."""
    return np.linspace(-2.4, 2.4, 9)


@cache
def ability_log_prior() -> Floats:
    """(9,) log of the standard normal density on the grid, normalised."""
    half_squares: Floats = -0.5 * ability_grid() ** 2
    log_prior: Floats = half_squares - np.log(np.exp(half_squares).sum())
    return log_prior


class BlockPrior(msgspec.Struct, frozen=True, eq=False, dict=True):
    """What is the same for every learner of a block of n competencies."""

    places: tuple[int, ...]
    """Indices of the competencies in the curriculum."""
    inner: tuple[tuple[int, ...], ...]
    """For each of them, its prerequisites within the block, by position."""
    weights: Floats
    """(9, 2ⁿ) probability of each state given ability; rows sum to 1."""
    states: Floats
    """(2ⁿ, n) 1 where a state has a competency."""
    pairs: Floats
    """(2ⁿ, n·(n+1)/2) 1 where a state has both of a pair, in the order of `numpy.triu_indices`."""

    @classmethod
    def build(cls, places: Sequence[int], parents: Parents, prevalence: Floats) -> BlockPrior:
        """Build the prior of a block in topological order from the competencies' prevalences ((K,), 0 to 1)."""
        position = {k: j for j, k in enumerate(places)}
        inner = tuple(tuple(position[p] for p in parents[k] if p in position) for k in places)
        weights = np.ones((ability_grid().size, 1))
        for j, k in enumerate(places):
            weights = _with_next(weights, _missing(j, inner[j]), float(prevalence[k]))
        n = len(places)
        states = ((np.arange(2**n)[:, None] >> np.arange(n)) & 1).astype(np.float64)
        first, second = np.triu_indices(n)
        return cls(tuple(places), inner, weights, states, states[:, first] * states[:, second])

    @cached_property
    def columns(self) -> Floats:
        """(n, 2ⁿ) `states` turned, so that one competency's is contiguous."""
        return np.ascontiguousarray(self.states.T)

    @cached_property
    def ready(self) -> Floats:
        """(n, 2ⁿ) 1 where a state has all in the block that the competency requires."""
        return np.stack([self.states[:, list(p)].all(axis=1) for p in self.inner]).astype(np.float64)


class BlockState(msgspec.Struct, frozen=True, eq=False, dict=True):
    """A learner's distribution over the states of one block.

    Nothing is changed in place: every step gives a new state. What gains or loses competency j goes 2ʲ places up or
    down, and never over the end of a row, so the rows may be moved as one.
    """

    prior: BlockPrior
    weights: Floats
    """(9, 2ⁿ) probability of each state given ability; rows sum to 1."""

    @classmethod
    def start(cls, prior: BlockPrior) -> BlockState:
        """Begin before the first answer, sharing the prior's arrays."""
        return cls(prior, prior.weights)

    def observed(self, position: int, pair: Pair) -> tuple[BlockState, Floats]:
        """After an answer on the competency at `position`, by Bayes' rule; and (9,) its probability given ability.

        The rows are summed anew each time: a total taken from the marginals would let rounding grow from answer to
        answer, to any size where teaching and failure alternate.
        """
        likelihood = pair.without_it + (pair.with_it - pair.without_it) * self.prior.columns[position]
        weights = self.weights * likelihood
        total = weights.sum(axis=1)
        weights *= (1.0 / total)[:, None]
        return BlockState(self.prior, weights), total

    def tilted(self, log_factor: float) -> tuple[BlockState, Floats]:
        """Take in weak news on the block as a whole; also give (9,) its probability given ability.

        A state with all of the block gains exp(log_factor) over a state with none.
        """
        share = self.prior.states.mean(axis=1) - 0.5
        weights = self.weights * np.exp(log_factor * share)
        total = weights.sum(axis=1)
        return BlockState(self.prior, weights / total[:, None]), total

    def learned(self, position: int, rate: float, rate_unready: float) -> BlockState:
        """Teach the competency at `position`.

        Mastery begins with probability `rate` where all its prerequisites in the block are there, with `rate_unready`
        where one is missing.
        """
        prior = self.prior
        rates = rate_unready + (rate - rate_unready) * prior.ready[position]
        moved = self.weights * (rates * (1.0 - prior.columns[position]))
        weights = self.weights - moved
        weights.ravel()[2**position :] += moved.ravel()[: -(2**position)]
        return BlockState(self.prior, weights)

    def lost(self, position: int, rate: float) -> BlockState:
        """Let the competency at `position` be lost with probability `rate`, in every state that has it."""
        moved = self.weights * (rate * self.prior.columns[position])
        weights = self.weights - moved
        weights.ravel()[: -(2**position)] += moved.ravel()[2**position :]
        return BlockState(self.prior, weights)

    def marginal(self, position: int) -> Floats:
        """(9,) probability of one competency given ability, without working out the others."""
        part: Floats = np.minimum(self.weights @ self.prior.columns[position], 1.0)
        return part

    @cached_property
    def marginals(self) -> Floats:
        """(9, n) probability of each competency given ability; a fold of many answers never needs them all."""
        return np.minimum(self.weights @ self.prior.states, 1.0)

    @cached_property
    def joint(self) -> Floats:
        """(9, n, n) probability of mastering both of two competencies, given ability; only choosing needs it."""
        n = len(self.prior.places)
        upper = self.weights @ self.prior.pairs
        joint = np.empty((ability_grid().size, n, n))
        first, second = np.triu_indices(n)
        joint[:, first, second] = upper
        joint[:, second, first] = upper
        return joint


class KnowledgeSpace(msgspec.Struct, frozen=True, eq=False, dict=True):
    """All blocks of a curriculum for one learner: the block-KST half of the model."""

    blocks: tuple[BlockState, ...]
    where: tuple[tuple[int, int], ...]
    """For each competency its block and its position in it."""
    log_ability: Floats = msgspec.field(default_factory=ability_log_prior)
    """(9,) log posterior of general ability on the grid, up to a constant."""
    ability: Floats = msgspec.field(default_factory=lambda: np.exp(ability_log_prior()))
    """(9,) the same as probabilities; sums to 1."""

    @classmethod
    def start(cls, priors: Sequence[BlockPrior]) -> KnowledgeSpace:
        """Begin before the first answer."""
        places = {k: (b, j) for b, prior in enumerate(priors) for j, k in enumerate(prior.places)}
        where = tuple(places[k] for k in range(len(places)))
        return cls(tuple(BlockState.start(p) for p in priors), where)

    def observed(self, competency: int, pair: Pair) -> tuple[KnowledgeSpace, float]:
        """After an answer on a competency; and how probable it was."""
        block, position = self.where[competency]
        after, chance = self.blocks[block].observed(position, pair)
        return self._with_news(block, after, chance), float(self.ability @ chance)

    def tilted(self, block: int, log_factor: float) -> KnowledgeSpace:
        """After weak news on a block (see `BlockState.tilted`)."""
        return self._with_news(block, *self.blocks[block].tilted(log_factor))

    def learned(self, competency: int, rate: float, rate_unready: float) -> KnowledgeSpace:
        """After teaching of a competency (see `BlockState.learned`)."""
        block, position = self.where[competency]
        after = self.blocks[block].learned(position, rate, rate_unready)
        return KnowledgeSpace(self._with(block, after), self.where, self.log_ability, self.ability)

    def lost(self, competency: int, rate: float) -> KnowledgeSpace:
        """After a while in which a competency may have been lost (see `BlockState.lost`)."""
        block, position = self.where[competency]
        after = self.blocks[block].lost(position, rate)
        return KnowledgeSpace(self._with(block, after), self.where, self.log_ability, self.ability)

    def _with_news(self, number: int, block: BlockState, chance: Floats) -> KnowledgeSpace:
        """After something that had this `chance` (9,) given ability."""
        log = self.log_ability + np.log(chance)
        log -= log.max()
        ability = np.exp(log)
        return KnowledgeSpace(self._with(number, block), self.where, log, ability / ability.sum())

    def _with(self, number: int, block: BlockState) -> tuple[BlockState, ...]:
        return (*self.blocks[:number], block, *self.blocks[number + 1 :])

    def mastery_of(self, competency: int) -> float:
        """Probability of mastery of one competency, without working out the others."""
        block, position = self.where[competency]
        return float(self.ability @ self.blocks[block].marginal(position))

    @cached_property
    def marginals(self) -> Floats:
        """(9, K) probability of each competency given ability, strictly inside 0 to 1."""
        out = np.empty((ability_grid().size, len(self.where)))
        for block in self.blocks:
            out[:, list(block.prior.places)] = block.marginals
        clipped: Floats = np.clip(out, 1e-9, 1.0 - 1e-9)
        return clipped

    @cached_property
    def mastery(self) -> Floats:
        """(K,) probability of mastery."""
        product: Floats = self.ability @ self.marginals
        return product

    def foreseen(self, competencies: Ints, with_it: Floats, without_it: Floats) -> tuple[Floats, Floats]:
        """Foresee one outcome of each of C questions: its probability (C,) and the mastery after it (C, K).

        `competencies` (C,) are what the questions ask about, `with_it` and `without_it` (C,) the outcome's likelihoods.
        """
        given = self.marginals
        mine = given[:, competencies]
        likelihood = mine * with_it + (1.0 - mine) * without_it
        chance: Floats = self.ability @ likelihood
        ability = self.ability[:, None] * likelihood / chance
        after = ability.T @ given
        self._own_blocks(after, competencies, ability / likelihood, with_it, without_it)
        return chance, after

    def _own_blocks(
        self, after: Floats, competencies: Ints, scale: Floats, with_it: Floats, without_it: Floats
    ) -> None:
        """Put into `after` (C, K) the exact marginals of each question's own block.

        The other blocks feel an answer through ability only, which `after` holds already.
        """
        where = np.array(self.where)
        block_of, position_of = where[competencies, 0], where[competencies, 1]
        for number in np.unique(block_of):
            rows = np.flatnonzero(block_of == number)
            block = self.blocks[number]
            joint = block.joint[:, position_of[rows], :]
            shared = scale[:, rows]
            base = without_it[rows, None] * (shared.T @ block.marginals)
            lift = (with_it - without_it)[rows, None] * np.einsum("gc,gcn->cn", shared, joint)
            after[np.ix_(rows, list(block.prior.places))] = base + lift


def _missing(count: int, inner: Sequence[int]) -> Ints:
    """(2^count,) number of the prerequisites `inner` that each state of the first `count` competencies lacks."""
    states = np.arange(2**count)
    missing = np.zeros(2**count, dtype=np.int64)
    for p in inner:
        missing += 1 - ((states >> p) & 1)
    return missing


def _with_next(weights: Floats, missing: Ints, prevalence: float) -> Floats:
    """(9, 2·states) weights with one more competency, its base log-odds set so that its share is `prevalence`."""
    levels = np.minimum(missing, 3)
    shift = -MISSING_FIRST * np.minimum(np.arange(4), 1) - MISSING_MORE * np.maximum(np.arange(4) - 1, 0)
    mass = np.stack([weights[:, levels == level].sum(axis=1) for level in range(4)], axis=1)
    mass *= np.exp(ability_log_prior())[:, None]
    slopes = COUPLING * ability_grid()[:, None] + shift[None, :]
    low, high = -12.0, 14.0
    for _ in range(_BISECTIONS):
        base = 0.5 * (low + high)
        if float((mass / (1.0 + np.exp(-(base + slopes)))).sum()) < prevalence:
            low = base
        else:
            high = base
    chance = (1.0 / (1.0 + np.exp(-(base + slopes))))[:, levels]
    return np.concatenate([weights * (1.0 - chance), weights * chance], axis=1)
