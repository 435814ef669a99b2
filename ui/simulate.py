# SPDX-License-Identifier: Apache-2.0
"""Lets synthetic people learn on a data folder, for demonstrations, load and the kill test."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.clock import DAY_MS
from app.long_work import Tell, untold
from app.record.home import Home
from app.rights import COMMAND_LINE
from app.simulation import SimulatedClock, Simulation, Tally, enrol, ids_of_a_life
from ui.compose import assemble, locked

if TYPE_CHECKING:
    from sqlite_utils import Database

START_MS = 1_767_600_000_000
"""5 January 2026, 08:00 UTC."""
WAIT_S = 5.0


def simulate(
    home: Home,
    *,
    learners: int = 0,
    learner: str = "",
    days: int,
    seed: int,
    acknowledge: Callable[[str, int], None] = lambda _learner, _answers: None,
    tell: Tell = untold,
) -> Tally:
    """Let synthetic people learn on this data folder: `learners` new ones, or the known `learner`.

    Days begin on 5 January 2026, or on the day after the last event that left, so that they end in the past where they
    can: a statement from the future may be refused by an LRS. `acknowledge` is called after each answer is on
    the disk, with the learner and how many answers they have given in this run. Raises `StoreFailed`,
    Refusal("no_such_learner"), Refusal("no_packs").
    """
    clock = SimulatedClock(START_MS)
    with locked(home, wait_s=WAIT_S):
        # The engine draws by the attempt's id. Other ids stay random: they name what this device recorded to an LRS.
        program = assemble(home, clock=clock, attempt_id=ids_of_a_life(seed, clock))
        try:
            last_ms = _last_ms(program.database)
            clock.forward((last_ms + DAY_MS - clock.now_ms()) / 1000)
            program.record.live_from(last_ms)
            people = enrol(program.accounts, program.shelf, learners=learners, learner=learner, seed=seed)
            for who in people:
                program.audit.note(COMMAND_LINE, "simulated", who, days=days)
            simulation = Simulation(program.learning, clock)
            simulation.acknowledge = lambda who, _feedback: acknowledge(who, simulation.tally.by_learner[who])
            return simulation.run(people, days, tell)
        finally:
            program.close()


def _last_ms(database: Database) -> int:
    return int(
        database.execute("SELECT coalesce(max(at_ms + offset_ms), 0) FROM event WHERE roam_sequence > 0").fetchone()[0]
    )
