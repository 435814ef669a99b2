# SPDX-License-Identifier: Apache-2.0
"""Needs of a site: written one question at a time, looked at again on a day, closed with what came of it.

Rules:

1. Right.SEE_REPORTS, for the site of who acts; the command line sees those of all sites. Another site's is not there.
2. Every answer is kept at once, so that a page can be left and come back to. It is a draft until `finish`, which needs
   every answer but what the floor says and the topics. Finished, it can still be changed; closed, it cannot.
3. At its review stand beside it: the key figure that was chosen, from eight weeks before it was made, and how many of
   the site learned something of the topics since, from `LEAST` people on. What lessons came to is `app.reports`.
4. A draft may be thrown away by who may write it, a finished one is closed. Finishing and closing are written down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec
from msgspec.structs import replace

from app.clock import DAY_MS, NewId
from app.engine.recommend import LEAST_COLLEAGUES
from app.errors import Refusal
from app.needs.sheet import MOST, Part, Sheet
from app.projections import LESSON_READ
from app.record.database import transaction
from app.rights import ActorKind, Right
from app.sites import BELONGS, device_site
from app.text import storable

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.audit import Audit
    from app.figures.figures import Beside, Figures
    from app.rights import Actor, Gate
    from app.shelf import Shelf

LEAST = LEAST_COLLEAGUES
FINISHED, CLOSED = "need_finished", "need_closed"
WEEKS_BEFORE = 8
_COLUMNS = "id, site, sheet, made_by, made_ms, review_day, closed_ms"
_sheets: msgspec.json.Decoder[Sheet] = msgspec.json.Decoder(Sheet)


class FiguresPart(Protocol):
    """The part of the key figures that a review looks at."""

    def beside(self, name: str, site: str | None = None, since: int | None = None) -> Beside | None: ...


class Need(msgspec.Struct, frozen=True):
    """One need. Days are UTC days since 1970; `review_day` 0: none yet; `closed_ms` 0: open; `due`: review it now."""

    id: str
    site: str
    sheet: Sheet
    made_by: str
    made_ms: int
    review_day: int
    closed_ms: int
    due: bool = False

    @property
    def missing(self) -> tuple[Part, ...]:
        """What has no answer yet."""
        return self.sheet.missing(self.review_day)


class Review(msgspec.Struct, frozen=True):
    """What stands beside a need. `learned`: people who finished a lesson of the topics since; None: fewer than three.

    `competencies`: (pack, id) of what the topics teach.
    """

    need: Need
    figure: Beside | None
    learned: int | None
    competencies: tuple[tuple[str, str], ...]


class Needs:
    """Implements `ui.ports.insight.NeedsPort`.

    Calls raise Refusal("not_signed_in"), Refusal("not_allowed") and, with an id, Refusal("no_such_need"); what is
    written raises `StoreFailed`.
    """

    def __init__(
        self,
        database: Database,
        *,
        shelf: Shelf,
        gate: Gate,
        audit: Audit,
        now_ms: Callable[[], int],
        new_id: NewId,
        figures: Callable[[], Figures],
    ) -> None:
        """Take the parts; `figures` gives the key figures when a review needs them."""
        self._db = database
        self._shelf = shelf
        self._gate = gate
        self._audit = audit
        self._now_ms = now_ms
        self._new_id = new_id
        self._figures: Callable[[], FiguresPart] = figures

    def today(self) -> int:
        """Return the day of now (UTC days since 1970)."""
        return self._now_ms() // DAY_MS

    def listed(self) -> tuple[Need, ...]:
        """Return those of the site: what is to be reviewed first, then drafts, then the others, closed ones last."""
        actor = self._gate.need(Right.SEE_REPORTS)
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM need ORDER BY made_ms DESC, id").fetchall()  # noqa: S608
        found = [need for row in rows if self._may(actor, need := self._need(row))]
        return tuple(sorted(found, key=lambda need: (bool(need.closed_ms), not need.due, not need.sheet.draft)))

    def open(self, id: str) -> Need:
        """Return one."""
        actor = self._gate.need(Right.SEE_REPORTS)
        row = self._db.execute(f"SELECT {_COLUMNS} FROM need WHERE id = ?", [id]).fetchone()  # noqa: S608
        need = self._need(row) if row is not None else None
        if need is None or not self._may(actor, need):
            raise Refusal("no_such_need", need=id)
        return need

    def begin(self) -> Need:
        """Begin a page, and return it."""
        actor = self._gate.need(Right.SEE_REPORTS)
        site = actor.site if actor.kind is ActorKind.PERSON else device_site(self._db)
        need = Need(self._new_id(), site, Sheet(), actor.id, self._now_ms(), 0, 0)
        with transaction(self._db):
            self._db.execute(
                f"INSERT INTO need ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, 0, 0)",  # noqa: S608
                (need.id, need.site, _json(need.sheet), need.made_by, need.made_ms),
            )
        return need

    def write(self, id: str, sheet: Sheet, review_day: int) -> Need:
        """Keep what stands on the page now. Raises Refusal("need_closed"), Refusal("no_such_module")."""
        need = self._open_one(id)
        for pack, module in sheet.topics:
            if pack not in self._shelf.ids() or module not in self._shelf.index(pack).modules:
                raise Refusal("no_such_module", module=module)
        clean = replace(
            sheet,
            measure=_tidy(sheet.measure),
            figure=_tidy(sheet.figure),
            said=_tidy(sheet.said),
            root=_tidy(sheet.root),
            success=_tidy(sheet.success),
            draft=need.sheet.draft,
            outcome="",
        )
        return self._save(replace(need, sheet=clean, review_day=max(review_day, 0)))

    def finish(self, id: str) -> Need:
        """Make a need of a draft. Raises Refusal("need_closed"), Refusal("need_unfinished", part)."""
        need = self._open_one(id)
        if need.missing:
            raise Refusal("need_unfinished", part=need.missing[0].value)
        if not need.sheet.draft:
            return need
        return self._save(replace(need, sheet=replace(need.sheet, draft=False)), FINISHED)

    def close(self, id: str, outcome: str) -> Need:
        """Close one with what came of it. Raises Refusal("need_closed"), Refusal("need_unfinished", part)."""
        need = self._open_one(id)
        if need.sheet.draft or not _tidy(outcome):
            raise Refusal("need_unfinished", part="outcome")
        closed = replace(need, sheet=replace(need.sheet, outcome=_tidy(outcome)), closed_ms=self._now_ms())
        return self._save(closed, CLOSED)

    def drop(self, id: str) -> None:
        """Throw a draft away. Raises Refusal("need_closed") for one that is none any more."""
        need = self._open_one(id)
        if not need.sheet.draft:
            raise Refusal("need_closed")
        with transaction(self._db):
            self._db.execute("DELETE FROM need WHERE id = ?", [id])

    def topics(self, language: str = "") -> tuple[tuple[str, str, str], ...]:
        """Return what can be chosen: pack, module, title."""
        self._gate.need(Right.SEE_REPORTS)
        indexes = (self._shelf.index(pack, language=language) for pack in self._shelf.ids())
        return tuple((index.id, module.id, module.title) for index in indexes for module in index.modules.values())

    def review(self, id: str) -> Review:
        """Return a need with what stands beside it."""
        need = self.open(id)
        since = need.made_ms // DAY_MS - 7 * WEEKS_BEFORE
        figure = self._figures().beside(need.sheet.figure, need.site, since) if need.sheet.figure else None
        modules = [(pack, module) for pack, module in need.sheet.topics if pack in self._shelf.ids()]
        taught = [(pack, each) for pack, module in modules for each in self._shelf.index(pack).scope(module)]
        return Review(need, figure, self._learned(need, frozenset(taught)), tuple(taught))

    def _learned(self, need: Need, taught: frozenset[tuple[str, str]]) -> int | None:
        lessons = [
            (pack, lesson.id)
            for pack in {pack for pack, _ in taught}
            for lesson in self._shelf.index(pack).lessons.values()
            if (pack, lesson.competency) in taught
        ]
        people: set[str] = set()
        for pack, lesson in lessons:
            rows = self._db.execute(
                f"SELECT learner FROM {LESSON_READ.name} WHERE pack = ? AND lesson = ? AND finished_ms >= ?"  # noqa: S608
                f" AND learner IN (SELECT learner FROM {BELONGS} WHERE site = ?)",
                [pack, lesson, need.made_ms, need.site],
            ).fetchall()
            people.update(str(row[0]) for row in rows)
        return len(people) if len(people) >= LEAST else None

    def _open_one(self, id: str) -> Need:
        need = self.open(id)
        if need.closed_ms:
            raise Refusal("need_closed")
        return need

    def _save(self, need: Need, action: str = "") -> Need:
        with transaction(self._db):
            self._db.execute(
                "UPDATE need SET sheet = ?, review_day = ?, closed_ms = ? WHERE id = ?",
                (_json(need.sheet), need.review_day, need.closed_ms, need.id),
            )
            if action:
                actor = self._gate.need(Right.SEE_REPORTS)
                self._audit.note(actor, action, database=self._db, need=need.id)
        return replace(need, due=self._due(need))

    def _need(self, row: tuple[str, str, str, str, int, int, int]) -> Need:
        name, site, sheet, made_by, made_ms, review_day, closed_ms = row
        need = Need(name, site, _sheets.decode(sheet), made_by, made_ms, review_day, closed_ms)
        return replace(need, due=self._due(need))

    def _due(self, need: Need) -> bool:
        return not need.sheet.draft and not need.closed_ms and 0 < need.review_day <= self.today()

    def _may(self, actor: Actor, need: Need) -> bool:
        return actor.kind is not ActorKind.PERSON or need.site == actor.site


def _tidy(text: str) -> str:
    return storable(text).strip()[:MOST]


def _json(sheet: Sheet) -> str:
    return msgspec.json.encode(sheet).decode()
