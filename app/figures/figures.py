# SPDX-License-Identifier: Apache-2.0
"""Key figures of a site by week, and what its people learned in the same weeks, beside each other and no more.

Rules:

1. Right.SEE_REPORTS. Who looks after one site brings and sees the figures of that site; who has Right.MANAGE_DEVICE
   brings those of any site.
2. A file is read first (`look`), and what it would do is told; `bring` takes in what was read, all or nothing. A figure
   of the same site, week and measure is replaced.
3. Learning in a week: people, answers and lessons, from `LEAST` people on. Two things in the same week need not have to
   do with each other: no number is worked out of both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

from app.engine.recommend import LEAST_COLLEAGUES
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
WEEKS = 26
"""So many weeks are shown, back from the last one that has something."""
BROUGHT, FORGOTTEN = "figures_brought", "figures_forgotten"
_LEARNED = f"""SELECT day - (day - 4) % 7 AS monday, COUNT(DISTINCT learner), SUM(answers), SUM(lessons)
    FROM {ACTIVITY.name} WHERE day >= :first AND learner IN (SELECT learner FROM {BELONGS} WHERE site = :site)
    GROUP BY monday"""  # noqa: S608 - names of the program


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
        kept: list[Figure] = []
        bad = list(found.bad)
        for each in found.figures:
            if each.site and each.site != own and not self._gate.may(Right.MANAGE_DEVICE):
                bad.append(Bad(each.line, "figure_site", {"site": each.site}))
            else:
                kept.append(msgspec.structs.replace(each, site=each.site or own))
        lines = tuple(sorted(bad, key=lambda each: each.line))
        return msgspec.structs.replace(found, figures=tuple(kept), bad=lines)

    def bring(self, reading: Reading) -> Brought:
        """Take in what `look` has read, all or nothing."""
        actor = self._gate.need(Right.SEE_REPORTS)
        own = self._own(actor)
        if any(each.site != own for each in reading.figures):
            self._gate.need(Right.MANAGE_DEVICE)
        rows = [(each.site, each.week, each.measure, each.value, self._now_ms()) for each in reading.figures]
        count = "SELECT COUNT(*) FROM key_figure"
        with transaction(self._db):
            before = int(self._db.execute(count).fetchone()[0])
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO key_figure (site, week, measure, value, brought_ms) VALUES (?, ?, ?, ?, ?)",
                rows,
            )
            new = int(self._db.execute(count).fetchone()[0]) - before
            self._audit.note(actor, BROUGHT, database=self._db, figures=len(rows))
        return Brought(new, len(rows) - new)

    def measures(self, site: str | None = None) -> tuple[Measure, ...]:
        """Return what is measured at the site of who acts; the command line, at `site` or everywhere."""
        own = self._site(site)
        rows = self._db.execute(
            "SELECT site, measure, COUNT(*), MAX(week) FROM key_figure WHERE ?1 IS NULL OR site = ?1"
            " GROUP BY site, measure ORDER BY site, measure",
            [own],
        ).fetchall()
        return tuple(Measure(str(at), str(name), int(weeks), int(last)) for at, name, weeks, last in rows)

    def beside(self, name: str, site: str | None = None, since: int | None = None) -> Beside | None:
        """Return one measure beside learning; None where there is no such. `since`: no week before this Monday."""
        found = next((each for each in self.measures(site) if each.name == name), None)
        if found is None:
            return None
        values = dict(
            self._db.execute(
                "SELECT week, value FROM key_figure WHERE site = ? AND measure = ?", [found.site, name]
            ).fetchall()
        )
        first = max(min(values), found.last - 7 * (WEEKS - 1), since or 0)
        learned = self.learned(found.site, first)
        weeks = range(first - (first - 4) % 7, found.last + 7, 7)
        return Beside(
            found, tuple(msgspec.structs.replace(_week(learned, each), value=values.get(each)) for each in weeks)
        )

    def learned(self, site: str, first: int) -> dict[int, WeekBeside]:
        """Return what the people of a site learned, by Monday, from a day on."""
        self._gate.need(Right.SEE_REPORTS)
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
        with transaction(self._db):
            self._db.execute("DELETE FROM key_figure WHERE site = ? AND measure = ?", [self._own(actor), name])
            self._audit.note(actor, FORGOTTEN, database=self._db)

    def _site(self, site: str | None) -> str | None:
        actor = self._gate.need(Right.SEE_REPORTS)
        return self._own(actor) if actor.kind is ActorKind.PERSON else site

    def _own(self, actor: Actor) -> str:
        return actor.site if actor.kind is ActorKind.PERSON else device_site(self._db)


def _week(learned: dict[int, WeekBeside], monday: int) -> WeekBeside:
    return learned.get(monday, WeekBeside(monday))
