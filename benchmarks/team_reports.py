# SPDX-License-Identifier: Apache-2.0
"""*Is it working?* and early help for the site of `benchmarks.team`: part of `python -m benchmarks.team`.

Both read what happened, so here the others have events of their own, too: those of whoever lived, under other ids.

What is measured, in turns as the window asks for them, each on the writer's thread, for which no window waits:

* the report: the first time in a program, the next time with nothing new, and when somebody has answered since. The
  peer is what was done before: everybody is read again.
* early help: everybody is looked at, the first time and again; a record is folded in pieces.

`whole` and `longest turn` are seconds of this thread's processor time, so that other work on the machine does not
count; what a disk makes one wait for is not in it. Python's collector is off, as it is for the writer's thread of a
window, where it runs between two events of the window.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import thread_time
from typing import TYPE_CHECKING

from app.record.database import transaction
from app.reports.views import Far, Reading
from benchmarks.report import Row, figure

if TYPE_CHECKING:
    from ui.compose.program import Program

MOST_WHOLE_S, MOST_TURN_S = 5.0, 0.05
_SAME = "sequence, roam_sequence, at_ms, offset_ms, settled, boot, kind, fact"


def give_events(program: Program, lived: list[str]) -> None:
    """Give everybody else the events of one of those who lived."""
    others = [
        str(row[0]) for row in program.database.execute("SELECT id FROM learner").fetchall() if row[0] not in lived
    ]
    with transaction(program.database):
        for number, who in enumerate(others):
            program.database.execute(
                f"INSERT INTO event (id, learner, device, {_SAME})"
                f" SELECT ? || substr(id, 5), ?, device || ?, {_SAME} FROM event WHERE learner = ? ORDER BY number",
                [f"z{number:03x}", who, f"-{number}", lived[number % len(lived)]],
            )


def report_rows(program: Program) -> list[Row]:
    """Return the rows of the report; nothing is written but that somebody looked."""
    first, turns = _read(program)
    again, _ = _read(program)
    program.reports._kept.clear()  # noqa: SLF001 - as after one answer of somebody
    after, later = _read(program)
    return [
        figure("the report, first, whole", first, "s CPU", most=MOST_WHOLE_S),
        figure("the report, first, longest turn", max(turns), "s CPU", most=MOST_TURN_S),
        figure("the report, nothing new", again, "s CPU", most=MOST_WHOLE_S),
        figure("the report, something new", after, "s CPU", most=MOST_WHOLE_S),
        figure("the report, something new, longest turn", max(later), "s CPU", most=MOST_TURN_S),
    ]


def early_rows(program: Program) -> list[Row]:
    """Return the rows of early help."""
    first, turns = _look(program)
    again, later = _look(program)
    return [
        figure("early help, first, whole", first, "s CPU"),
        figure("early help, first, longest turn", max(turns), "s CPU"),
        figure("early help, again, whole", again, "s CPU", most=MOST_WHOLE_S),
        figure("early help, again, longest turn", max(later), "s CPU", most=MOST_TURN_S),
    ]


def _read(program: Program) -> tuple[float, list[float]]:
    steps = program.reports.steps(Reading.WORKING)
    return _turns(lambda: not isinstance(next(steps), Far))


def _look(program: Program) -> tuple[float, list[float]]:
    after = [""]

    def some() -> bool:
        after[0] = program.early_help.some(after[0]).after
        return not after[0]

    return _turns(some)


def _turns(turn: Callable[[], bool]) -> tuple[float, list[float]]:
    """Seconds of the whole, and of each turn until one says that it was the last."""
    took: list[float] = []
    ended, collects = False, gc.isenabled()
    gc.disable()
    try:
        while not ended:
            begun = thread_time()
            ended = turn()
            took.append(thread_time() - begun)
    finally:
        if collects:
            gc.enable()
    return sum(took), took
