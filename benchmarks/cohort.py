# SPDX-License-Identifier: Apache-2.0
"""A cohort of simulated people learns each pack that ships, shift by shift: `python -m benchmarks.cohort [--quick]
[--json]`.

What is asked: is each competency of the graph reached, and is none passed over for ever? The people (`app.simulation`)
differ in what they know; each does a portion of finding the start or the quiz of the shift, and then the module that
the path proposes, through the real engine and record. A competency is *touched* by somebody when they were asked about
it or taught it, and *settled* when the engine is sure of it (`Level.SECURE`), also from what they showed elsewhere. One
that nobody touches is in the pack for nothing; one that is neither touched nor settled by somebody is *still to come*
while their path leads to its module, and else it is passed over.

And what the programmes of the packs ask for: how long they run, and the minutes of a week for somebody who reads every
lesson at the usual level and answers the questions of one microlearn at the speed of the simulation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from app.events import LessonFinished, QuestionAsked
from app.shelf import PackIndex
from app.simulation import SimulatedClock, Simulation, ids_of_a_life, make_person
from app.views import Level
from benchmarks.homes import empty_home
from benchmarks.report import Row, figure, percentile, run
from content_packs.archive import build
from content_packs.library import PackLibrary
from content_packs.model import Pack
from content_packs.starter import starter_folders, starter_source
from ui.compose import Program, assemble, locked

START_MS = 1_767_600_000_000
"""5 January 2026, 08:00 UTC."""
WAIT_S = 5.0
PEOPLE, SHIFTS = 12, 60
QUICK_PEOPLE, QUICK_SHIFTS = 3, 20
QUESTIONS, QUESTION_MIN = 5, 0.35
"""Questions of a microlearn, and minutes for one: some twenty seconds to read and answer."""


class Reach(msgspec.Struct, frozen=True):
    """What came of a cohort. `touched`: people by competency; the others by person: what is to come and what is not."""

    touched: Mapping[str, int]
    to_come: Mapping[str, frozenset[str]]
    passed_over: Mapping[str, frozenset[str]]
    settled: tuple[float, ...]
    """By person the share of competencies that are settled at the end, 0 to 1."""


def reach(source: Path, people: int, shifts: int, seed: int = 1) -> Reach:
    """Let people learn a pack for some shifts and return what of it they met."""
    with empty_home() as home, TemporaryDirectory(prefix="stepwell-bench-") as folder:
        PackLibrary(home.make().packs).install(build(source, Path(folder) / f"{source.name}.stepwell"))
        clock = SimulatedClock(START_MS)
        with locked(home, wait_s=WAIT_S):
            program = assemble(home, clock=clock, attempt_id=ids_of_a_life(seed, clock))
            try:
                index = program.shelf.index(program.shelf.ids()[0])
                cohort = {f"p{number}": make_person(index, f"{seed} {number}") for number in range(people)}
                for learner in cohort:
                    program.accounts.add(id=learner, name=learner, pack=index.id)
                Simulation(program.learning, clock).run(cohort, shifts)
                return _reached(program, index, tuple(cohort))
            finally:
                program.close()


def _reached(program: Program, index: PackIndex, cohort: tuple[str, ...]) -> Reach:
    met: dict[str, set[str]] = {learner: set() for learner in cohort}
    for event in program.record.events():
        if isinstance(event.fact, QuestionAsked | LessonFinished) and event.learner in met:
            met[event.learner].add(event.fact.competency)
    touched = Counter(competency for found in met.values() for competency in found)
    settled, to_come, passed_over = [], {}, {}
    for learner in cohort:
        rows = program.learning.progress(learner).skills
        known = {row.competency for row in rows if row.level is Level.SECURE}
        ahead = {card.id for card in program.learning.today(learner).path if card.state != "done"}
        unmet = set(index.competencies) - met[learner] - known
        to_come[learner] = frozenset(each for each in unmet if index.module_of[each].id in ahead)
        passed_over[learner] = frozenset(unmet) - to_come[learner]
        settled.append(len(known) / len(index.competencies))
    counts = {competency: touched[competency] for competency in index.competencies}
    return Reach(touched=counts, to_come=to_come, passed_over=passed_over, settled=tuple(settled))


def weeks(pack: Pack) -> Iterator[tuple[str, int, float, float]]:
    """Yield of each programme its id, how many weeks it runs, and the minutes of a usual and of the fullest week."""
    minutes: Counter[str] = Counter()
    for lesson in pack.lessons:
        if not lesson.misconception and not lesson.alternative:
            minutes[lesson.competency] += lesson.minutes
    for programme in pack.programmes:
        each = [minutes[competency] + QUESTIONS * QUESTION_MIN for competency in programme.microlearns]
        load = [sum(each[at : at + programme.per_week]) for at in range(0, len(each), programme.per_week)]
        yield programme.id, len(load), percentile(load, 0.5), max(load)


def measure(quick: bool) -> list[Row]:
    """Return the rows of each pack."""
    people, shifts = (QUICK_PEOPLE, QUICK_SHIFTS) if quick else (PEOPLE, SHIFTS)
    rows: list[Row] = []
    for source in starter_folders():
        found = reach(source, people, shifts)
        name = f"{source.name}, {people} people, {shifts} shifts"
        rows += [
            figure(
                f"{name}: competencies that nobody was asked or taught",
                sum(not n for n in found.touched.values()),
                "",
                most=0,
            ),
            figure(f"{name}: fewest people who were asked or taught one", min(found.touched.values())),
            figure(f"{name}: people who are still on their way", sum(bool(ahead) for ahead in found.to_come.values())),
            figure(
                f"{name}: people who were passed over somewhere",
                sum(bool(gone) for gone in found.passed_over.values()),
                "",
                most=0,
            ),
            figure(f"{name}: settled at the end, median", percentile(found.settled, 0.5) * 100, "%"),
        ]
        pack = starter_source(source).pack
        for programme, many, usual, most in weeks(pack) if pack is not None else ():
            rows += [
                figure(f"{source.name}, {programme}: weeks", many),
                figure(f"{source.name}, {programme}: a usual week", usual, "min"),
                figure(f"{source.name}, {programme}: the fullest week", most, "min"),
            ]
    return rows


if __name__ == "__main__":
    run(measure, "Let a cohort learn each pack that ships, and see what of it is met.")
