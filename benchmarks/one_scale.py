# SPDX-License-Identifier: Apache-2.0
"""One competency, a bank of 500 items: how many questions until its ability is known to .4 or .3, beside catsim.

1. Banks are drawn as catsim's `generate_item_bank` draws them (discrimination and difficulty normal, mean 1.2 and 0, sd
   .25 and 1; guessing .25 ± .02 in the 3PL ones), people are standard normal. Bank seeds 301 and on: the exposure rules
   were chosen on 0 to 2.
2. Everybody has one number per item, drawn beforehand: below the item's true chance, the answer is right. So both
   programs see the same people with the same luck.
3. Ours is `app.engine.one_scale.pick` with `GraphState`; a test ends when the posterior's standard deviation is at most
   the aim. A logistic slope counts 1/1.596 in probits, which gives both curves the same slope where they are steepest
   (4·φ(0) = 1.596).
4. catsim is given its usual parts: most informative item, maximum likelihood, end at the same standard error. It has no
   prior, so that the first unit of information is what it lacks; it has no exposure control, ours lets no item be seen
   by more than a quarter.
5. "Top exposure": the item that most of every second person got, and its share among the others, both ways round. The
   largest share among those who made it the largest is too large by what is chance; it has a row of its own, "plain".
"""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from msgspec.structs import replace

from app.engine.curriculum import Curriculum
from app.engine.evidence import Pair
from app.engine.graph_mvn import GraphPrior, GraphState
from app.engine.one_scale import Bank, pick
from app.engine.probit import Floats
from benchmarks.engine_cost import IMPORT, import_ms
from benchmarks.report import Peers, Row, judged, known_peers, peer_words
from content_packs.model import Competency, Manifest, Option, Pack, SingleChoice

CATSIM = "catsim 0.21"
LOGISTIC = 1.596
ITEMS = 500
LARGE = 10_000
MODELS = ("2PL", "3PL")
STOPS = (0.4, 0.3)
AIMS = {("2PL", 0.4): 9.9, ("2PL", 0.3): 19.0, ("3PL", 0.4): 17.7, ("3PL", 0.3): 35.5}
MOST_BIAS, MOST_EXPOSURE = 0.02, 0.25
BANK_SEEDS = (301, 302, 303)
_PEER = Path(__file__).with_name("catsim_peer.py")
LARGE_PICK = f"pick from {LARGE:,} items of one scale, ms"


@dataclass(frozen=True, eq=False)
class People:
    """A bank and those who sit its test: n items, N people."""

    discrimination: Floats
    """(n,) logistic."""
    difficulty: Floats
    guess: Floats
    ability: Floats
    """(N,)"""
    right: np.ndarray
    """(N, n) the answer each would give to each item."""


@dataclass(frozen=True)
class Outcome:
    """A test of many people that ends at one standard error."""

    items: float
    """Mean number of questions."""
    bias: float
    rmse: float
    exposure: float
    """Share of the people who got the most used item (rule 5)."""
    plain_exposure: float
    """The same with the largest share as it is."""


def people_of(model: str, seed: int, count: int, items: int = ITEMS) -> People:
    """Draw a bank in catsim's way, and people."""
    rng = np.random.default_rng(seed)
    difficulty, slope = rng.multivariate_normal([0.0, 1.2], [[1.0, 0.0], [0.0, 0.25**2]], items).T
    slope = np.maximum(slope, 0.2)
    guess = rng.normal(0.25, 0.02, items).clip(min=0.0) if model == "3PL" else np.zeros(items)
    rng = np.random.default_rng([seed, 1])
    ability, luck = rng.normal(size=count), rng.random((count, items))
    chance = guess + (1.0 - guess) / (1.0 + np.exp(-slope * (ability[:, None] - difficulty)))
    return People(slope, difficulty, guess, ability, luck < chance)


def curriculum_of(people: People) -> Curriculum:
    """A pack of one competency with these items, calibrated."""
    options = tuple(Option(text=str(o), why="", right=o == 0) for o in range(4))
    pack = Pack(
        manifest=Manifest(
            format=1, id="scale", version="1", title="", summary="", language="en", base="", authors=(), licence=""
        ),
        competencies=(Competency(id="c", title=""),),
        modules=(),
        lessons=(),
        items=tuple(
            SingleChoice(id=f"i{n}", competency="c", stem="", rationale="", options=options)
            for n in range(people.difficulty.size)
        ),
    )
    return replace(
        Curriculum.from_pack(pack),
        prevalence=np.array([0.5]),
        discrimination=people.discrimination / LOGISTIC,
        difficulty=people.difficulty,
        guess=people.guess,
        slip=np.zeros(people.guess.size),
    )


def outcome(model: str, stop: float, seed: int, count: int) -> Outcome:
    """Let so many people sit the test with our engine."""
    people = people_of(model, seed, count)
    curriculum = curriculum_of(people)
    bank = Bank.of(curriculum, stop_sd=stop)
    tests = [_sat(curriculum, bank, people.right[n], stop, n) for n in range(count)]
    return summary([given for given, _ in tests], np.array([mean for _, mean in tests]), people.ability)


def summary(given: Sequence[Sequence[int]], estimates: Floats, ability: Floats) -> Outcome:
    """Sum up tests: the items that each person was given, and what was estimated."""
    off = estimates - ability[: len(given)]
    return Outcome(
        items=float(np.mean([len(g) for g in given])),
        bias=float(off.mean()),
        rmse=float(np.sqrt((off**2).mean())),
        exposure=(_top_share(given[::2], given[1::2]) + _top_share(given[1::2], given[::2])) / 2.0,
        plain_exposure=_top_share(given, given),
    )


def _top_share(some: Sequence[Sequence[int]], others: Sequence[Sequence[int]]) -> float:
    """Share of the others who got the item that most of some got."""
    top = int(np.argmax(np.bincount([item for given in some for item in given])))
    return sum(top in given for given in others) / len(others)


def _sat(curriculum: Curriculum, bank: Bank, right: np.ndarray, stop: float, seed: int) -> tuple[list[int], float]:
    state = GraphState.start(GraphPrior.build(curriculum.parents, curriculum.prevalence))
    given = list[int]()
    while float(state.cov[0, 0]) > stop * stop:
        item = pick(bank, state, given, seed)
        if item is None:
            break
        given.append(item)
        guess = float(curriculum.guess[item])
        pair = Pair(1.0, guess) if right[item] else Pair(0.0, 1.0 - guess)
        state = state.observed(0, float(curriculum.difficulty[item]), float(curriculum.discrimination[item]), pair)
    return given, float(state.mean[0])


def large_pick() -> float:
    """Milliseconds of a pick from 10,000 items, the median over a test of 40 questions."""
    people = people_of("3PL", BANK_SEEDS[0], 1, LARGE)
    curriculum = curriculum_of(people)
    bank = Bank.of(curriculum)
    state = GraphState.start(GraphPrior.build(curriculum.parents, curriculum.prevalence))
    given, spent = list[int](), list[float]()
    for _ in range(40):
        started = time.perf_counter()
        item = pick(bank, state, given, 7)
        spent.append(time.perf_counter() - started)
        assert item is not None
        given.append(item)
        pair = Pair(1.0, float(people.guess[item])) if people.right[0, item] else Pair(0.0, 1.0 - people.guess[item])
        state = state.observed(0, float(people.difficulty[item]), float(curriculum.discrimination[item]), pair)
    return float(np.median(spent) * 1e3)


def rows_of(model: str, stop: float, outcomes: Sequence[Outcome]) -> list[Row]:
    """Rows of one kind of bank and one stop, from one outcome for each bank."""
    about = f"{model} bank of {ITEMS}, SE {stop:g}"
    return [
        _judged(f"items needed: {about}", [o.items for o in outcomes], most=AIMS[model, stop], digits=1),
        _judged(f"top exposure: {about}", [o.exposure for o in outcomes], most=MOST_EXPOSURE),
        _judged(f"top exposure, plain: {about}", [o.plain_exposure for o in outcomes], most=MOST_EXPOSURE),
        _bias(f"mean error: {about}", [o.bias for o in outcomes]),
        judged(
            f"root mean square error: {about}",
            [o.rmse for o in outcomes],
            peer=_theirs(f"root mean square error: {about}"),
        ),
    ]


def _judged(name: str, values: Sequence[float], *, most: float, digits: int = 3) -> Row:
    """Return a row that is met when the aim is kept and the peer, where it is there, is beaten."""
    row = judged(name, values, most=most, digits=digits, peer=_theirs(name))
    beaten = not any(theirs <= float(np.mean(values)) for theirs in known_peers().get(name, {}).values())
    row["pass"] = bool(row["pass"]) and beaten
    return row


def _bias(name: str, values: Sequence[float]) -> Row:
    row = judged(name, values, peer=_theirs(name))
    row["target"], row["pass"] = f"within {MOST_BIAS:g}", abs(float(np.mean(values))) <= MOST_BIAS
    return row


def _theirs(name: str) -> str:
    peers = known_peers().get(name, {})
    return peer_words(peers, "") if peers else "absent"


def large_pick_row() -> Row:
    """The row of a pick from a large bank."""
    return _judged(LARGE_PICK, [large_pick()], most=0.5)


# -- catsim -----------------------------------------------------------------------------------------------------------


def peer_figures(python: Path, *, quick: bool) -> Peers:
    """Let catsim, which this Python has, sit the same tests; its figures by the names of our rows."""
    seeds, count = (BANK_SEEDS[:1], 25) if quick else (BANK_SEEDS, 170)
    found: Peers = {}
    with TemporaryDirectory() as folder:
        with ThreadPoolExecutor(2) as pool:
            banks = [(model, seed) for model in MODELS for seed in seeds]
            said = list(pool.map(lambda bank: _peer_outcomes(python, Path(folder), *bank, count), banks))
        for model in MODELS:
            mine = [outcomes for (kind, _), outcomes in zip(banks, said, strict=True) if kind == model]
            for number, stop in enumerate(STOPS):
                found |= _by_row(model, stop, [outcomes[number] for outcomes in mine])
        large = people_of("3PL", BANK_SEEDS[0], 1, LARGE)
        found[LARGE_PICK] = {CATSIM: _asked(python, large, Path(folder) / "large.npz", "--time")["ms"]}
    found[IMPORT] = {CATSIM: import_ms(str(python), "catsim.simulation")}
    return found


def _peer_outcomes(python: Path, folder: Path, model: str, seed: int, count: int) -> list[Outcome]:
    """Let catsim test some people; one outcome for each stop."""
    people = people_of(model, seed, count)
    said = _asked(python, people, folder / f"{model}-{seed}.npz")
    tests = [said[f"{stop:g}"] for stop in STOPS]
    return [
        summary([given for given, _ in t], np.array([estimate for _, estimate in t]), people.ability) for t in tests
    ]


def _by_row(model: str, stop: float, outcomes: Sequence[Outcome]) -> Peers:
    about = f"{model} bank of {ITEMS}, SE {stop:g}"
    figures = {
        "items needed": "items",
        "top exposure": "exposure",
        "mean error": "bias",
        "root mean square error": "rmse",
    }
    return {
        f"{words}: {about}": {CATSIM: float(np.mean([getattr(o, field) for o in outcomes]))}
        for words, field in figures.items()
    }


def _asked(python: Path, people: People, file: Path, *options: str) -> Any:  # noqa: ANN401 (JSON)
    np.savez(
        file,
        items=np.stack([people.discrimination, people.difficulty, people.guess, np.ones(people.guess.size)], axis=1),
        right=people.right,
        stops=np.array(STOPS),
    )
    command = [str(python), str(_PEER), str(file), *options]
    outside = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=outside, timeout=600)
    return json.loads(done.stdout)
