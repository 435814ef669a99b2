# SPDX-License-Identifier: Apache-2.0
"""The scenarios of the targets table and beyond, how many learners each gets, and their rows.

Learners are spread over the processes in batches. `--quick` takes fewer seeds and learners: its figures scatter by two
or three questions and by .03, and its verdicts are no more than a hint.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from typing import TypeAlias

from benchmarks.outside_worlds import OUTSIDE
from benchmarks.report import Row
from benchmarks.scenarios import OPENNESS, PEERS, Player, Run, Scenario, joined, scenario_rows, simulate
from benchmarks.worlds import Kind, Strength

FRESH_SEEDS = (301, 302, 303, 304, 305)
PROTOTYPE_SEED = 1
_KINDS: tuple[Kind, ...] = ("A", "B")
_STRENGTHS: tuple[Strength, ...] = ("weak", "strong")
_OFTEN = (0.85, 0.90)

TARGETS = (
    Scenario("world A, cold", "A", aims=((0.85, 27), (0.90, 45)), ece=0.04, length=64),
    Scenario(
        "world A, cold, honest not yet", "A", says_not_yet=OPENNESS, aims=((0.85, 18), (0.90, 28)), ece=0.04, length=44
    ),
    Scenario("world A, calibrated", "A", prior="calibrated", aims=((0.85, 17), (0.90, 30)), length=44),
    Scenario("world B, cold, clear cases", "B", aims=((0.90, 22),), ece=0.04, length=36),
)
PACK_ONLY = (
    Scenario("world A, pack only", "A", prior="pack"),
    Scenario("world B, pack only, clear cases", "B", prior="pack"),
)
FRESH = tuple(
    Scenario(f"world {kind}, items and graph of its own for each seed", kind, fresh=True, reaches=_OFTEN, length=64)
    for kind in _KINDS
)
VARIANTS = tuple(
    Scenario(f"world {kind}, {strength} couplings", kind, strength=strength, reaches=_OFTEN, length=64)
    for kind in _KINDS
    for strength in _STRENGTHS
) + tuple(Scenario(f"world {kind}, graph 20 % wrong", kind, noisy=True, reaches=_OFTEN, length=64) for kind in _KINDS)
OUTSIDERS = tuple(
    Scenario(f"outside: {kind}", "A", outside=kind, reaches=(0.85,), length=60, peers=PEERS) for kind in OUTSIDE
)


@dataclass(frozen=True)
class Sized:
    """A scenario with how much of it is played."""

    scenario: Scenario
    seeds: tuple[int, ...]
    learners: int
    """For each seed."""
    note: str = ""


Job: TypeAlias = Future[dict[Player, Run]]


def plan(*, quick: bool) -> tuple[Sized, ...]:
    """Say what to play, in the order of the rows."""
    if quick:
        fresh = FRESH_SEEDS[:2]
        return (
            *(Sized(_shorter(s, 52), fresh, 20) for s in TARGETS),
            *(Sized(_shorter(s, 48), (PROTOTYPE_SEED,), 12, _SEED_1) for s in TARGETS),
            *(Sized(s, fresh[:1], 8) for s in PACK_ONLY),
            *(Sized(_shorter(s, 36), fresh[:1], 6) for s in (*FRESH, *VARIANTS)),
            *(Sized(_shorter(s, 36), fresh[:1], 6) for s in OUTSIDERS),
        )
    return (
        *(Sized(s, FRESH_SEEDS, 160) for s in TARGETS),
        *(Sized(s, (PROTOTYPE_SEED,), 250, _SEED_1) for s in TARGETS),
        *(Sized(s, FRESH_SEEDS[:3], 60) for s in PACK_ONLY),
        *(Sized(s, FRESH_SEEDS, 40) for s in FRESH),
        *(Sized(s, FRESH_SEEDS, 24) for s in VARIANTS),
        *(Sized(s, FRESH_SEEDS, 32) for s in OUTSIDERS),
    )


_SEED_1 = f" (the prototype's seed {PROTOTYPE_SEED})"


def _shorter(scenario: Scenario, length: int) -> Scenario:
    return replace(scenario, length=min(scenario.length, length))


def submit(pool: Executor, sized: Sized, batch: int = 20) -> list[list[Job]]:
    """Start playing: for each seed its batches of learners."""
    starts = range(0, sized.learners, batch)
    return [
        [pool.submit(simulate, sized.scenario, range(n, min(n + batch, sized.learners)), seed) for n in starts]
        for seed in sized.seeds
    ]


def rows_of(sized: Sized, jobs: Sequence[Sequence[Job]]) -> list[Row]:
    """Wait for what was started and give its rows."""
    runs = [_joined([job.result() for job in batches]) for batches in jobs]
    return scenario_rows(sized.scenario, runs, sized.note)


def _joined(batches: Sequence[dict[Player, Run]]) -> dict[Player, Run]:
    return {player: joined([batch[player] for batch in batches]) for player in batches[0]}
