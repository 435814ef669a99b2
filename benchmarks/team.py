# SPDX-License-Identifier: Apache-2.0
"""Who stands where for a site of 500 people with a year behind them: `python -m benchmarks.team [--quick] [--json]`.

What the 500 are. `LIVES` people are simulated for a year through the real engine and recorder, one shift in three days,
each with another seed, on the pack *Care essentials*; each has three duties as real events. What the real projector
made of them, every row of every projection table, is then copied under the ids of the others: 500 people are so many
rows as 500 people would be, and one of `LIVES` different pictures each. The copies have no events, which nothing that
is measured here reads. A year of all 500 through the engine would take a day.

What is measured, in this process, the window offscreen at 1366 x 768:

* open: from the call of the service to the table painted on the real page, a new page and a new service each time.
* filter: from what was chosen (a state, a topic, letters of a name, the order) to the table painted.
* The peers answer the same question for the same people: one folds the records (measured for `LIVES`, times 500 /
  `LIVES`), the other reads every row of the table of beliefs and counts in Python, without names, duties and what has
  to be watched. Neither of them paints anything.
* reports and early help: see `benchmarks.team_reports`. For them the copies get events, after all else is measured.

`--quick`: 60 people, two of whom lived three weeks.
"""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from app.clock import DAY_MS
from app.leading.facts import DutyGiven, Proof, Terms
from app.overview.cells import cell_of, counted, level_of
from app.overview.filtering import Wanted, chosen
from app.overview.views import Cell, Matrix
from app.record.database import transaction
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from app.simulation import SimulatedClock, Simulation, make_person
from benchmarks.report import Row, figure, percentile, run
from benchmarks.team_reports import early_rows, give_events, report_rows
from content_packs.library import PackLibrary
from ui.compose import assemble
from ui.compose.program import Program
from ui.setting_up import install_starter_packs

if TYPE_CHECKING:
    from ui.window.first_window import FirstWindow

PACK = "care-essentials"
PEOPLE, LIVES, SHIFTS, EVERY = 500, 4, 122, 3
QUICK = (60, 2, 7)
OPENINGS, FILTERINGS = 11, 40
MOST_OPEN_S, MOST_FILTER_MS = 1.0, 100.0
_START_MS = 1_763_900_000_000


def site(folder: Path, people: int, lives: int, shifts: int) -> tuple[Program, list[str]]:
    """Return a program with so many people, and the ids of those who really lived."""
    home = Home(folder / "site").make()
    install_starter_packs(PackLibrary(home.packs))
    clock = SimulatedClock(_START_MS)
    program = assemble(home, clock=clock)
    lived = [program.accounts.add(name=f"Life {n}", pack=PACK).id for n in range(lives)]
    index = program.shelf.index(PACK)
    simulation = Simulation(program.learning, clock)
    persons = {who: make_person(index, f"team {n}") for n, who in enumerate(lived)}
    modules = list(index.modules)
    for who in lived:
        program.record.append(who, *(_duty(module, index.version) for module in modules[:3]))
    for _ in range(shifts):
        simulation.run(persons, 1)
        clock.forward((EVERY - 1) * DAY_MS / 1000)
    others = [program.accounts.add(name=f"Person {n:03d}", pack=PACK).id for n in range(people - lives)]
    _copy(program, lived, others)
    return program, lived


def _duty(module: str, version: str) -> DutyGiven:
    day = _START_MS // DAY_MS + 200
    terms = Terms(proof=Proof.MODULE)
    return DutyGiven(duty=f"duty {module}", pack=PACK, version=version, module=module, by="", due_day=day, terms=terms)


def _copy(program: Program, lived: list[str], others: list[str]) -> None:
    """Copy the rows of those who lived under other ids."""
    with transaction(program.database):
        for table in program.fold.tables:
            columns = ", ".join(name for name in table.columns if name != "learner")
            copied = f"SELECT ?, {columns} FROM {table.name} WHERE learner = ?"
            copy = f"INSERT INTO {table.name} (learner, {columns}) {copied}"
            for number, who in enumerate(others):
                program.database.execute(copy, [who, lived[number % len(lived)]])


class Window:
    """The real page in a window of its own, offscreen."""

    def __init__(self) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWidgets import QApplication

        from app.preferences import Preferences
        from ui.window.staged import staged

        self.application = QApplication.instance() or QApplication([])
        self._staged, self._look = staged, Preferences()

    def opened(self, program: Program) -> tuple[float, list[float]]:
        """Open the page, then filter it; return seconds and the seconds of each filtering."""
        from ui.window.pages.matrix import MatrixPage

        vars(program).pop("overview", None)
        begun = perf_counter()
        matrix = program.overview.matrix(PACK)
        page = MatrixPage()
        page.show_matrix(matrix, chosen(matrix, Wanted()))
        with self._staged(page, self._look, (1366, 768)) as window:
            self._painted(window)
            took = perf_counter() - begun
            filters = []
            for wanted in wishes(matrix):
                begun = perf_counter()
                page.show_chosen(chosen(matrix, wanted))
                self._painted(window)
                filters.append(perf_counter() - begun)
            return took, filters

    def _painted(self, window: FirstWindow) -> None:
        self.application.processEvents()
        window.grab()


def wishes(matrix: Matrix) -> list[Wanted]:
    """Return what somebody may want to see, one after the other."""
    wanted = [Wanted(cell=cell) for cell in Cell]
    wanted += [Wanted(module=topic.module) for topic in matrix.topics[:8]]
    wanted += [Wanted(text=text) for text in ("p", "pe", "person 1", "17", "nobody", "")]
    wanted += [Wanted(by_name=True), Wanted(cell=Cell.OVERDUE, text="2"), Wanted()]
    return (wanted * 3)[:FILTERINGS]


def counted_in_python(program: Program) -> int:
    """Answer the same from every row of the table of beliefs; return how many cells there are."""
    index, now = program.shelf.index(PACK), program.record.now_ms()
    levels: dict[tuple[str, str], list[Any]] = {}
    query = "SELECT learner, competency, p, asked, correct, due_ms FROM skill WHERE pack = ?"
    for learner, competency, p, asked, right, due in program.database.execute(query, [PACK]).fetchall():
        critical = index.competencies[competency].safety_critical
        module = index.module_of[competency].id
        levels.setdefault((learner, module), []).append(level_of(p, asked, right, due, critical=critical, now_ms=now))
    return len({key: cell_of(counted(each)) for key, each in levels.items()})


def folded(program: Program, lived: list[str]) -> float:
    """Return the seconds that folding one record takes, the mean of those who lived."""
    begun = perf_counter()
    for who in lived:
        program.record.folded(who, list(program.record.events(who, leaving_only=True)))
    return (perf_counter() - begun) / len(lived)


def measure(quick: bool) -> list[Row]:
    """Return the rows."""
    people, lives, shifts = QUICK if quick else (PEOPLE, LIVES, SHIFTS)
    with tempfile.TemporaryDirectory(prefix="stepwell-bench-") as name:
        program, lived = site(Path(name), people, lives, shifts)
        try:
            rows = _rows(program, lived, people, quick=quick)
            give_events(program, lived)
            return rows + report_rows(program) + early_rows(program)
        finally:
            program.close()


def _rows(program: Program, lived: list[str], people: int, *, quick: bool) -> list[Row]:
    window = Window()
    openings, filters = [], []
    for _ in range(3 if quick else OPENINGS):
        took, each = window.opened(program)
        openings.append(took)
        filters.extend(each)
    service = [_timed(lambda: program.overview.matrix(PACK)) for _ in range(OPENINGS)]
    gaps = [_timed(lambda: program.overview.gaps(PACK)) for _ in range(OPENINGS)]
    one = [_timed(lambda who=who: program.overview.how_far(who)) for who in lived]  # type: ignore[misc]
    python = [_timed(lambda: counted_in_python(program)) for _ in range(5)]
    fold = folded(program, lived) * people
    events = sum(1 for who in lived for _ in program.record.events(who)) // len(lived)
    return [
        figure("people", people),
        figure("events of one of them", events),
        figure("opens, median", statistics.median(openings), "s", most=MOST_OPEN_S),
        figure("opens, slowest", max(openings), "s", most=MOST_OPEN_S),
        figure("filters, median", statistics.median(filters) * 1000, "ms", most=MOST_FILTER_MS),
        figure("filters, p95", percentile(filters, 0.95) * 1000, "ms", most=MOST_FILTER_MS),
        figure("the service alone, median", statistics.median(service) * 1000, "ms"),
        figure("what is missing, the service, median", statistics.median(gaps) * 1000, "ms"),
        figure("one person's page, the service, slowest", max(one) * 1000, "ms"),
        figure("peer: every row counted in Python, median", statistics.median(python) * 1000, "ms"),
        figure("peer: folding all records", fold, "s"),
    ]


def _timed(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


if __name__ == "__main__":
    os.environ[PLACE_VARIABLE] = "file"
    run(measure, __doc__ or "")
