# SPDX-License-Identifier: Apache-2.0
"""Who was at which session: for whoever was there, and as the training record of a site. Queries over the tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from app.leading.facts import Presence, SessionKind
from app.leading.tables import ATTENDED, SESSION
from app.rights import Right
from app.sessions.views import Led, WasAt

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.sessions.desk import Desk

Titles = Callable[[str, tuple[str, ...]], tuple[str, ...]]
_WAS_AT = (
    "SELECT a.session, a.learner, p.name, a.kind, a.pack, a.modules, a.minutes,"  # noqa: S608 - names of the program
    f" coalesce(l.name, ''), a.way, a.attended_ms, a.led_by FROM {ATTENDED.name} AS a"
    " JOIN learner AS p ON p.id = a.learner"
    " LEFT JOIN learner AS l ON l.id = a.led_by"
)


class Attendance:
    """Implements `ui.ports.AttendancePort`. Raises Refusal: "not_signed_in", "not_yours", "not_allowed"."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._gate = desk.gate

    def mine(self, learner: str) -> tuple[WasAt, ...]:
        """Return the sessions and huddles that somebody was at, the latest first; for that person."""
        self._gate.own(learner)
        language = self._desk.accounts.preferences(learner).learns_in
        rows = f"{_WAS_AT} WHERE a.learner = ? ORDER BY a.attended_ms DESC, a.session"
        return self._rows(rows, [learner], language)

    def of_site(self, since_ms: int = 0) -> tuple[WasAt, ...]:
        """Return who of the site was at which session since then, the latest first; the command line sees all sites.

        It is what whoever leads noted themselves, so no look at anybody's page. Needs Right.LEAD_SESSION.
        """
        actor = self._gate.need(Right.LEAD_SESSION)
        language = self._desk.accounts.preferences(actor.id).learns_in if actor.id else ""
        where = " WHERE a.attended_ms >= ?1 AND (?2 OR coalesce(nullif(p.site, ''), (SELECT site FROM meta), '') = ?3)"
        rows = f"{_WAS_AT}{where} ORDER BY a.attended_ms DESC, a.session, p.search, p.id"
        return self._rows(rows, [since_ms, not actor.id, actor.site], language)

    def _rows(self, query: str, asked: list[object], language: str) -> tuple[WasAt, ...]:
        vouching = self._desk.accounts.vouching()
        return tuple(
            WasAt(
                session=session,
                learner=learner,
                name=name,
                kind=SessionKind(kind),
                pack=pack,
                titles=self._titles(pack, _names(modules), language),
                minutes=minutes,
                led_by=leader,
                way=Presence(way),
                at_ms=at_ms,
                doubt=vouching.doubt(by, learner),
            )
            for session, learner, name, kind, pack, modules, minutes, leader, way, at_ms, by in (
                self._desk.database.execute(query, asked).fetchall()
            )
        )

    def _titles(self, pack: str, modules: tuple[str, ...], language: str) -> tuple[str, ...]:
        if pack not in self._desk.shelf.ids():
            return modules
        found = self._desk.shelf.index(pack, language=language).modules
        return tuple(found[module].title if module in found else module for module in modules)


def led_by(database: Database, learner: str, most: int, titles: Titles) -> tuple[Led, ...]:
    """Return the sessions that somebody led, the latest first."""
    rows = database.execute(
        f"SELECT session, kind, pack, modules, minutes, people, held_ms FROM {SESSION.name}"  # noqa: S608 - our name
        " WHERE learner = ? ORDER BY held_ms DESC, session LIMIT ?",
        [learner, most],
    ).fetchall()
    return tuple(
        Led(
            session=session,
            kind=SessionKind(kind),
            titles=titles(pack, _names(modules)),
            minutes=minutes,
            people=people,
            at_ms=at_ms,
        )
        for session, kind, pack, modules, minutes, people, at_ms in rows
    )


def _names(modules: str) -> tuple[str, ...]:
    return msgspec.json.decode(modules, type=tuple[str, ...])
