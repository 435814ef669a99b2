# SPDX-License-Identifier: Apache-2.0
"""What gathering saves: how many runs of the sender a shift costs, by how long it waits for more.

The moments at which something is recorded are those of the real program, with simulated people (4 to 14 s for an
answer); the runs follow from the rule of `sync.service.SyncService`: woken, wait, send all that is there. People who
think longer are the same shift stretched. A run that sends is four requests (docs/scaling.md).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from app.clock import DAY_MS
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, Place
from app.simulation import SimulatedClock, Simulation, make_person
from benchmarks.report import Row, figure, run
from content_packs.library import PackLibrary
from sync.service import GATHER_S
from ui.compose import assemble
from ui.setting_up import install_starter_packs

RUN_S = 0.3
"""One run that sends, over a network nearby."""
PACK = "care-essentials"
BEGIN_MS = 1_767_600_000_000


def runs(moments: Sequence[float], gather_s: float, run_s: float = RUN_S) -> int:
    """Return how many runs send what was recorded at these moments (seconds, ascending)."""
    count, place, free = 0, 0, 0.0
    while place < len(moments):
        goes = max(moments[place], free) + gather_s
        while place < len(moments) and moments[place] <= goes:
            place += 1
        count, free = count + 1, goes + run_s
    return count


def shifts(people: int, days: int) -> list[list[float]]:
    """Return the moments (seconds) at which something was recorded, of each person's every day but the first."""
    found: list[list[float]] = []
    with TemporaryDirectory(prefix="stepwell-bench-") as folder:
        os.environ[PLACE_VARIABLE] = Place.FILE
        home = Home(Path(folder) / "home")
        install_starter_packs(PackLibrary(home.make().packs), {PACK})
        clock = SimulatedClock(BEGIN_MS)
        moments: list[int] = []
        program = assemble(home, clock=clock, poke=lambda _now: moments.append(clock.now_ms()), synchronous="OFF")
        try:
            simulation = Simulation(program.learning, clock)
            for number in range(people):
                card = program.accounts.add(name=f"Person {number}", pack=PACK)
                person = make_person(program.shelf.index(PACK), str(number))
                for day in range(days):
                    moments.clear()
                    begun = clock.now_ms()
                    simulation.run({card.id: person}, 1)
                    if day:
                        found.append([(at - begun) / 1000 for at in moments if at - begun < DAY_MS])
        finally:
            program.close()
    return [each for each in found if each]


def measure(quick: bool) -> list[Row]:
    """Return the rows."""
    lived = shifts(2 if quick else 6, 4 if quick else 12)
    rows = [figure("moments at which a shift records something, mean", _mean([len(each) for each in lived]))]
    for words, slower in (("4 to 14 s for an answer", 1.0), ("three times as long", 3.0)):
        stretched = [[at * slower for at in each] for each in lived]
        for gather_s in (0.0, GATHER_S, 30.0, 60.0):
            mean = _mean([runs(each, gather_s) for each in stretched])
            rows.append(figure(f"{words}, {gather_s:.0f} s gathered: runs of a shift, mean", mean))
    return rows


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


if __name__ == "__main__":
    run(measure, "Say what gathering saves.")
