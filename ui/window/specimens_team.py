# SPDX-License-Identifier: Apache-2.0
"""What a team has together: duties, sessions, what waits to be watched, and how many stand where."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from app.clock import DAY_MS
from app.duties.status import Standing, Status
from app.duties.views import MyDuty
from app.leading.facts import Presence, SessionKind, Terms
from app.sessions.views import WasAt
from ui.table_files import Bar
from ui.window.specimen import Specimen, focused
from ui.window.widgets.attended_card import AttendedCard
from ui.window.widgets.duty_line import DutyLine
from ui.window.widgets.grid import Grid, Mark
from ui.window.widgets.range_bar import RangeBar
from ui.window.widgets.share_bar import ShareBar
from ui.window.widgets.waiting_card import MOST, WaitingCard

_DAY: Final = 20_770
_TITLES: Final = ("Clean hands", "Gloves and aprons", "Moving and lifting", "Eating and drinking", "Falls", "Medicines")
_NAMES: Final = ("Amina", "Ben", "Cleo", "Dora")
_MARKS: Final = (Mark("done", "Alone"), Mark("circle", "Not yet", loud=True), Mark("", "–"))


def team_specimens() -> Iterator[Specimen]:
    """Duties, sessions, and figures of a team."""
    for name, status in (("due", Status.NOT_YET), ("due again", Status.EXPIRING), ("overdue", Status.OVERDUE)):
        yield Specimen("Teams", f"DutyLine, {name}", partial(_duty, status))
    yield Specimen("Teams", "WaitingCard, with somebody to ask", lambda: WaitingCard(_TITLES[:2], _NAMES[:2]))
    yield Specimen("Teams", "WaitingCard, with more than it shows", lambda: WaitingCard(_TITLES[: MOST + 1], _NAMES))
    yield Specimen("Teams", "WaitingCard, with nobody to ask", lambda: WaitingCard(_TITLES[:1], ()))
    yield Specimen("Teams", "AttendedCard", lambda: AttendedCard(_were_at(2)))
    put = frozenset({"0"})
    yield Specimen("Teams", "AttendedCard, with a passport", lambda: AttendedCard(_were_at(2), put))
    yield Specimen("Teams", "AttendedCard, with earlier ones", lambda: AttendedCard(_were_at(5)))
    for name, parts in (("all parts", (6, 4, 3, 2, 1)), ("one part", (0, 0, 7, 0, 0)), ("nobody", (0, 0, 0, 0, 0))):
        yield Specimen("Teams", f"ShareBar, {name}", partial(ShareBar, parts, ", ".join(map(str, parts))))
    for name, bar in (
        ("with where it may lie", Bar(0.4, 0.2, 0.6)),
        ("a value alone", Bar(0.7)),
        ("below zero", Bar(-0.2, -0.5, 0.1, -1.0)),
    ):
        yield Specimen("Teams", f"RangeBar, {name}", partial(RangeBar, bar, f"{bar.value}"))
    yield Specimen("Teams", "Grid", lambda: _grid(3))
    yield Specimen("Teams", "Grid: focused", lambda: _grid(3), focused)
    yield Specimen("Teams", "Grid, wider than there is room for", lambda: _grid(len(_TITLES)))


# --- how each is filled


def _duty(status: Status) -> QWidget:
    return DutyLine(
        MyDuty(
            duty="hands",
            pack="care",
            module="hands",
            title="Clean hands",
            by="Lena Braun",
            terms=Terms(),
            standing=Standing(status=status, due_day=_DAY),
            given_day=_DAY - 28,
            here=True,
            speak=True,
        )
    )


def _were_at(count: int) -> tuple[WasAt, ...]:
    kinds, ways = tuple(SessionKind), tuple(Presence)
    return tuple(
        WasAt(
            session=f"{number}",
            learner="",
            name="",
            kind=kinds[number % len(kinds)],
            pack="care",
            titles=_TITLES[number : number + 1],
            minutes=10 + 5 * number,
            led_by="Lena Braun" if number % 2 == 0 else "",
            way=ways[number % len(ways)],
            at_ms=(_DAY - 7 * number) * DAY_MS,
        )
        for number in range(count)
    )


def _grid(topics: int) -> Grid:
    grid = Grid("Clean hands")
    grid.fill(_NAMES, _TITLES[:topics], _MARKS, lambda row, column: _MARKS[(row + column) % len(_MARKS)])
    return grid
