# SPDX-License-Identifier: Apache-2.0
"""Key figures of a site by week, and what its people learned in the same weeks, beside each other and no more.

Rules:

1. Right.SEE_REPORTS. Who looks after one site brings and sees the figures of that site, and what was learned there; who
   has Right.MANAGE_DEVICE brings those of any site, and the command line sees them.
2. A file is read first (`look`), and what it would do is told; `bring` takes in what was read, all or nothing. A figure
   of the same site, week and measure is replaced. A line without a site is of the site of this device, as is what was
   brought before it had a name. No week lies further ahead than `MOST_AHEAD` days.
3. Learning in a week: people, answers and lessons, from `LEAST` people on. Two things in the same week need not have to
   do with each other: no number is worked out of both.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

from app.clock import DAY_MS
from app.engine.recommend import LEAST_COLLEAGUES
from app.errors import Refusal
from app.figures.reading import Bad, Figure, Order, Reading, read_figures
from app.projections import ACTIVITY
from app.record.database import transaction
from app.rights import ActorKind, Right
from app.sites import BELONGS, device_site

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.audit import Audit
    from app.rights import Actor, Gate

LEAST = LEAST_COLLEAGUES
MOST_AHEAD = 366
WEEKS = 26
"""So many weeks are shown, back from the last one that has something."""
BROUGHT, FORGOTTEN = "figures_brought", "figures_forgotten"
_LEARNED = f"""SELECT day - (day - 4) % 7 AS monday, COUNT(DISTINCT learner), SUM(answers), SUM(lessons)
    FROM {ACTIVITY.name} WHERE day >= :first AND learner IN (SELECT learner FROM {BELONGS} WHERE site = :site)
    GROUP BY monday"""  # noqa: S608 - names of the program


_FIGURES = """(SELECT coalesce(nullif(site, ''), :here) AS site, week, measure, value, max(brought_ms) FROM key_figure
    WHERE week <= :until GROUP BY 1, week, measure)"""
"""A table of SQL: one figure for each site, week and measure."""


class Measure(msgspec.Struct, frozen=True):
    """Something that is measured at a site: how many weeks there are, and the Monday of the last (days since 1970)."""

    site: str
    name: str
    weeks: int
    last: int


class WeekBeside(msgspec.Struct, frozen=True):
    """A week by its Monday. `value` None: no figure; `people`, `answers`, `lessons` None: fewer than three people."""

    monday: int
    value: float | None = None
    people: int | None = None
    answers: int | None = None
    lessons: int | None = None


class Beside(msgspec.Struct, frozen=True):
    """A measure beside learning, the oldest week first, no week left out."""

    measure: Measure
    weeks: tuple[WeekBeside, ...]


class Brought(msgspec.Struct, frozen=True):
    """What was taken in: new figures, and those that replaced others."""

    new: int
    replaced: int


class Figures:
    """Implements `ui.ports.insight.FiguresPort`.

    Calls raise Refusal("not_signed_in") and Refusal("not_allowed"); what is written raises `StoreFailed`.
    """

    def __init__(self, database: Database, *, gate: Gate, audit: Audit, now_ms: Callable[[], int]) -> None:
        self._db = database
        self._gate = gate
        self._audit = audit
        self._now_ms = now_ms

    def look(self, content: bytes, file: str, order: Order | None = None) -> Reading:
        """Say what a file has, and which lines cannot be used; nothing is changed. Raises as `read_figures` does."""
        actor = self._gate.need(Right.SEE_REPORTS)
        found = read_figures(content, file, order)
        own = self._own(actor)
        kept: dict[tuple[str, int, str], Figure] = {}
        bad = list(found.bad)
        for each in found.figures:
            key = (each.site or own, each.week, each.measure)
            if each.week > self._until():
                _once(bad, Bad(each.line, "figure_far", {"week": _iso(each.week)}))
            elif key[0] != own and not self._gate.may(Right.MANAGE_DEVICE):
                _once(bad, Bad(each.line, "figure_site", {"site": each.site}))
            elif key in kept:
                bad.append(Bad(each.line, "figure_twice", {"measure": each.measure, "line": kept[key].line}))
            else:
                kept[key] = msgspec.structs.replace(each, site=key[0])
        lines = tuple(sorted(bad, key=lambda each: each.line))
        return msgspec.structs.replace(found, figures=tuple(kept.values()), bad=lines)

    def bring(self, reading: Reading) -> Brought:
        """Take in what `look` has read, all or nothing."""
        actor = self._gate.need(Right.SEE_REPORTS)
        own = self._own(actor)
        if any(each.site != own for each in reading.figures):
            self._gate.need(Right.MANAGE_DEVICE)
        said = {(each.site, each.week, each.measure): each.value for each in reading.figures}
        rows = [(*key, value, self._now_ms()) for key, value in said.items()]
        nameless = [key[1:] for key in said if key[0] == device_site(self._db)]
        count = "SELECT COUNT(*) FROM key_figure"
        with transaction(self._db):
            before = int(self._db.execute(count).fetchone()[0])
            self._db.conn.executemany("DELETE FROM key_figure WHERE site = '' AND week = ? AND measure = ?", nameless)
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO key_figure (site, week, measure, value, brought_ms) VALUES (?, ?, ?, ?, ?)",
                rows,
            )
            new = max(0, int(self._db.execute(count).fetchone()[0]) - before)
            self._audit.note(actor, BROUGHT, database=self._db, figures=len(rows))
        return Brought(new, len(rows) - new)

    def measures(self, site: str | None = None) -> tuple[Measure, ...]:
        """Return what is measured at the site of who acts; the command line, at `site` or everywhere.

        Raises also Refusal("not_allowed") for another site than that of the person who acts.
        """
        rows = self._db.execute(
            f"SELECT site, measure, COUNT(*), MAX(week) FROM {_FIGURES} WHERE :site IS NULL OR site = :site"  # noqa: S608
            " GROUP BY site, measure ORDER BY site, measure",
            {"site": self._site(site), **self._bounds()},
        ).fetchall()
        return tuple(Measure(str(at), str(name), int(weeks), int(last)) for at, name, weeks, last in rows)

    def beside(self, name: str, site: str | None = None, since: int | None = None) -> Beside | None:
        """Return one measure beside learning; None where there is no such. `since`: no week before this Monday.

        Raises as `measures`.
        """
        found = next((each for each in self.measures(site) if each.name == name), None)
        if found is None:
            return None
        values = dict(
            self._db.execute(
                f"SELECT week, value FROM {_FIGURES} WHERE site = :site AND measure = :name",  # noqa: S608
                {"site": found.site, "name": name, **self._bounds()},
            ).fetchall()
        )
        first = max(min(values), found.last - 7 * (WEEKS - 1), since or 0)
        learned = self.learned(found.site, first)
        weeks = range(first - (first - 4) % 7, found.last + 7, 7)
        return Beside(
            found, tuple(msgspec.structs.replace(_week(learned, each), value=values.get(each)) for each in weeks)
        )

    def learned(self, site: str, first: int) -> dict[int, WeekBeside]:
        """Return what the people of a site learned, by Monday, from a day on. Raises as `measures`."""
        self._site(site)
        rows: Sequence[tuple[int, int, int, int]] = self._db.execute(
            _LEARNED, {"site": site, "first": first}
        ).fetchall()
        return {
            int(monday): WeekBeside(int(monday), None, int(people), int(answers), int(lessons))
            for monday, people, answers, lessons in rows
            if people >= LEAST
        }

    def forget(self, name: str) -> None:
        """Take a measure of the site of who acts away, with all its weeks; nothing happens where there is none."""
        actor = self._gate.need(Right.SEE_REPORTS)
        own = self._own(actor)
        sites = (own, "" if own == device_site(self._db) else own)
        with transaction(self._db):
            self._db.execute("DELETE FROM key_figure WHERE site IN (?, ?) AND measure = ?", [*sites, name])
            self._audit.note(actor, FORGOTTEN, database=self._db)

    def _site(self, site: str | None) -> str | None:
        actor = self._gate.need(Right.SEE_REPORTS)
        if actor.kind is not ActorKind.PERSON:
            return site
        if site not in {None, self._own(actor)}:
            raise Refusal("not_allowed", right=Right.SEE_REPORTS.value)
        return self._own(actor)

    def _bounds(self) -> dict[str, str | int]:
        """What the table of figures is asked with."""
        return {"here": device_site(self._db), "until": self._until()}

    def _until(self) -> int:
        return self._now_ms() // DAY_MS + MOST_AHEAD

    def _own(self, actor: Actor) -> str:
        return actor.site if actor.kind is ActorKind.PERSON else device_site(self._db)


def _once(bad: list[Bad], one: Bad) -> None:
    """Add what is wrong with a whole line once, however many figures stand in the line."""
    if one not in bad[-1:]:
        bad.append(one)


def _iso(monday: int) -> str:
    """Return a week as a file has it, 2026-W47."""
    year, week, _ = dt.date.fromordinal(dt.date(1970, 1, 1).toordinal() + monday).isocalendar()
    return f"{year}-W{week:02}"


def _week(learned: dict[int, WeekBeside], monday: int) -> WeekBeside:
    return learned.get(monday, WeekBeside(monday))
