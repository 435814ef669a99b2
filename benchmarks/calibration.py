# SPDX-License-Identifier: Apache-2.0
"""How well items are learned from answers: `python -m benchmarks.calibration [--quick] [--json]`.

A pool is a pack of four-option items with known truth: difficulty N(0, 1), which authors see with as large an error, so
that about .7 of it is left to learn; slopes, guessing and slipping differ between items and are not told; what the
engine believes of the competencies is off by sd .5 in log-odds. Each simulated learner answers some of the items, and
their ability is what the engine itself makes of their other answers, as in real life. The true difficulty is taken
above the threshold that the engine believes in, which is what its parameter stands for. Picks are random, or adaptive
with one in eight at random, as in the product. The peer is the classical p-value (the logit of the share right).
After 100 adaptive picks only what is picked often is compared, a narrower and so harder comparison.

Everything was decided with seeds 1 to 3, the two slopes after a look at seeds 11 to 15; seeds 21 to 25 are fresh.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.engine import probit
from app.engine.calibration import Difficulty, Encounter, ItemEvidence, encounter
from app.engine.choosing import one_per_competency, ranked
from app.engine.curriculum import DIFFICULTY_SD, Curriculum
from app.engine.evidence import Pair, Response
from app.engine.graph_mvn import covariance
from app.engine.model import LearnerModel
from app.engine.probit import Floats, Ints
from app.events import Purpose
from benchmarks.item_banks import Exam, fairness_rows, keying_rows
from benchmarks.report import Row, judged, number, run
from content_packs.model import Competency, Manifest, Module, Option, Pack, SingleChoice
from content_packs.model import Difficulty as Word

AIMS = ((10, 0.82), (30, 0.91), (100, 0.96))
COMPETENCIES, ITEMS_EACH = 12, 5
PER_LEARNER = 24
BY_CHANCE = 1 / 8
SEEDS = (21, 22, 23, 24, 25)


@dataclass(frozen=True, eq=False)
class Pool:
    """I items over K competencies, and the truth about them."""

    curriculum: Curriculum
    root: Floats
    """(K, K) root of the covariance of true abilities."""
    threshold: Floats
    """(K,) true thresholds."""
    difficulty: Floats
    """(I,) true difficulty above the true threshold."""
    slope: Floats
    guess: Floats
    slip: Floats

    @property
    def truth(self) -> Floats:
        """(I,) true difficulty above the threshold that the engine believes in."""
        believed = -probit.quantile(self.curriculum.prevalence)
        return self.difficulty + (self.threshold - believed)[self.curriculum.item_competency]

    def chance(self, ability: Floats, item: int) -> float:
        """True probability of a right answer."""
        k = self.curriculum.item_competency[item]
        up_to = probit.cdf(self.slope[item] * (ability[k] - self.threshold[k] - self.difficulty[item]))
        return float(self.guess[item] + (1.0 - self.slip[item] - self.guess[item]) * up_to)


def make_pool(seed: int, spread: float = 1.0) -> Pool:
    """A pool whose true difficulties have this standard deviation."""
    rng = np.random.default_rng(seed)
    count = COMPETENCIES * ITEMS_EACH
    parents = tuple(
        tuple(sorted({int(x) for x in rng.integers(max(0, k - 4), k, 1 + (rng.random() < 0.4))})) if k else ()
        for k in range(COMPETENCIES)
    )
    difficulty = rng.normal(0.0, spread, count)
    curriculum = Curriculum.from_pack(_pack(parents, difficulty + rng.normal(0.0, spread, count)))
    share = curriculum.prevalence
    true_share = 1.0 / (1.0 + np.exp(-np.log(share / (1.0 - share)) - rng.normal(0.0, 0.5, COMPETENCIES)))
    return Pool(
        curriculum=curriculum,
        root=np.linalg.cholesky(covariance(parents, 0.45, 0.6) + 1e-9 * np.eye(COMPETENCIES)),
        threshold=-probit.quantile(true_share),
        difficulty=difficulty,
        slope=rng.lognormal(np.log(1.8), 0.25, count),
        guess=rng.uniform(0.15, 0.28, count),
        slip=rng.uniform(0.02, 0.08, count),
    )


def _pack(parents: tuple[tuple[int, ...], ...], rated: Floats) -> Pack:
    def item(number_: int, seen: float) -> SingleChoice:
        word = Word.HARD if seen > 0.4 else Word.EASY if seen < -0.4 else Word.MEDIUM
        options = tuple(Option(text=str(o), why="", right=o == 0) for o in range(4))
        competency = f"c{number_ // ITEMS_EACH}"
        return SingleChoice(
            id=f"i{number_}", competency=competency, stem="", rationale="", difficulty=word, options=options
        )

    ids = tuple(f"c{k}" for k in range(len(parents)))
    return Pack(
        manifest=Manifest(
            format=1, id="pool", version="1", title="", summary="", language="en", base="", authors=(), licence=""
        ),
        competencies=tuple(
            Competency(id=c, title="", requires=tuple(ids[p] for p in parents[k])) for k, c in enumerate(ids)
        ),
        modules=(Module(id="m", title="", objective="", competencies=ids),),
        lessons=(),
        items=tuple(item(n, float(x)) for n, x in enumerate(rated)),
    )


@dataclass(frozen=True, eq=False)
class Answers:
    """What was answered to each of I items, by different learners, in order."""

    encounters: tuple[list[Encounter], ...]
    right: tuple[list[bool], ...]


def ask(pool: Pool, answers: int, seed: int, *, adaptive: bool) -> Answers:
    """Let learners answer until most items have this many answers."""
    rng = np.random.default_rng([seed, 1])
    count = len(pool.curriculum.items)
    log = Answers(tuple([] for _ in range(count)), tuple([] for _ in range(count)))
    for _ in range(round(1.15 * answers * count / PER_LEARNER)):
        _learner(pool, log, rng, adaptive=adaptive)
    return log


def _learner(pool: Pool, log: Answers, rng: np.random.Generator, *, adaptive: bool) -> None:
    c = pool.curriculum
    ability = pool.root @ rng.normal(size=COMPETENCIES)
    model, free = LearnerModel.start(c), np.ones(len(c.items), dtype=bool)
    for asked in range(PER_LEARNER):
        left = np.flatnonzero(free)
        by_chance = not adaptive or rng.random() < BY_CHANCE
        item = int(rng.choice(left)) if by_chance else _told_most(model, left, rng, asked)
        free[item] = False
        right = bool(rng.random() < pool.chance(ability, item))
        response = Response.RIGHT if right else Response.WRONG
        parameters = c.parameters(c.items[item])
        assert parameters is not None
        says = encounter(model, parameters, response, at_ms=0)
        assert says is not None
        log.encounters[item].append(says)
        log.right[item].append(right)
        model = model.answered(c.items[item], response, at_ms=0, purpose=Purpose.DIAGNOSTIC)


def _told_most(model: LearnerModel, left: Ints, rng: np.random.Generator, asked: int) -> int:
    """Draw among the best four, later two, as the diagnostic does."""
    ranking = ranked(model, one_per_competency(model, left, rng, 0), 0)
    best = np.argsort(-ranking.gain, kind="stable")[: 4 if asked < 5 else 2]
    return int(ranking.items[rng.choice(best)])


@dataclass(frozen=True)
class Fit:
    """Correlations with the truth, and how often the 90 % interval holds it."""

    ours: float
    peer: float
    held: float


def fit(pool: Pool, log: Answers, answers: int) -> Fit:
    """Compare after each item's first `answers` answers; items with less than four fifths of that are left out."""
    places = [i for i, seen in enumerate(log.right) if len(seen) >= 0.8 * answers]
    known: list[Difficulty] = []
    logits: list[float] = []
    for i in places:
        evidence = ItemEvidence.none()
        for says in log.encounters[i][:answers]:
            evidence = evidence.with_answer(says)
        known.append(evidence.posterior(Difficulty(float(pool.curriculum.difficulty[i]), DIFFICULTY_SD)))
        right = log.right[i][:answers]
        share = (sum(right) + 0.5) / (len(right) + 1.0)
        logits.append(float(np.log((1.0 - share) / share)))
    truth = pool.truth[places]
    off = np.array([k.mean for k in known]) - truth
    held = np.abs(off) <= 1.645 * np.array([k.sd for k in known])
    ours = float(np.corrcoef([k.mean for k in known], truth)[0, 1])
    return Fit(ours, float(np.corrcoef(logits, truth)[0, 1]), float(held.mean()))


def pool_rows(seeds: Sequence[int], aims: Sequence[tuple[int, float]], *, adaptive: bool, spread: float) -> list[Row]:
    """Rows of r with the truth after so many answers, mean and spread over seeds, and of how honest the sds are."""
    most = max(answers for answers, _ in aims)
    pools = [make_pool(seed, spread) for seed in seeds]
    logs = [ask(pool, most, seed, adaptive=adaptive) for pool, seed in zip(pools, seeds, strict=True)]
    picks = "adaptive picks, one in eight random" if adaptive else "random picks"
    kind = picks if spread == 1.0 else f"{picks}, narrow pool (sd {spread})"
    rows: list[Row] = []
    held: list[float] = []
    for answers, aim in aims:
        fits = [fit(pool, log, answers) for pool, log in zip(pools, logs, strict=True)]
        held += [f.held for f in fits]
        rows.append(
            judged(
                f"item calibration, r after {answers} answers, {kind}",
                [f.ours for f in fits],
                least=aim if spread == 1.0 else None,
                peer=f"p-value {np.mean([f.peer for f in fits]):.3f}",
            )
        )
    return [*rows, judged(f"item calibration, share that 90 % intervals hold, {kind}", held)]


def speed_row(answers: int) -> Row:
    """A row of what it costs to take in answers one by one."""
    nobody = Encounter(0.0, 1.0, Pair(0.9, 0.25))
    evidence, begun = ItemEvidence.none(), time.process_time()
    for _ in range(answers):
        evidence = evidence.with_answer(nobody)
    seconds = (time.process_time() - begun) * 100_000 / answers
    return {
        "name": "100,000 answers into item posteriors, one by one",
        "target": "-",
        "ours": f"{number(seconds)} s",
        "peer": "-",
        "pass": None,
    }


def calibration_rows(quick: bool) -> list[Row]:
    """Every row; quick takes a few seconds and says little, the whole a minute and a half."""
    if quick:
        return [
            *pool_rows(SEEDS[:1], AIMS[:2], adaptive=False, spread=1.0),
            *pool_rows(SEEDS[:3], AIMS[:1], adaptive=True, spread=1.0),
            *fairness_rows(Exam(250, unfair=0.8), SEEDS[:1]),
            *keying_rows(100, SEEDS[:1]),
            speed_row(2_000),
        ]
    return [
        *pool_rows(SEEDS, AIMS, adaptive=False, spread=1.0),
        *pool_rows(SEEDS, AIMS, adaptive=True, spread=1.0),
        *pool_rows(SEEDS[:2], AIMS, adaptive=False, spread=0.7),
        *fairness_rows(Exam(250, unfair=0.8), SEEDS),
        *fairness_rows(Exam(500, unfair=0.8), SEEDS),
        *fairness_rows(Exam(500, unfair=0.5, impact=0.5), SEEDS),
        *keying_rows(40, SEEDS),
        *keying_rows(100, SEEDS),
        speed_row(20_000),
    ]


def main() -> None:
    run(calibration_rows, "Measure how well items are learned from answers.")


if __name__ == "__main__":
    main()
