# SPDX-License-Identifier: Apache-2.0
"""Asks the tables about all people of a site at once: two queries, however many they are. Nobody's record is folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.leading.tables import DUTY
from app.overview.cells import KNOWN, KNOWN_CRITICAL, Counts, late
from app.projections import SKILL
from app.rights import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlite_utils import Database

    from app.shelf import PackIndex

_HERE = "l.left_ms IS NULL AND l.merged_into = '' AND coalesce(nullif(l.site, ''), (SELECT site FROM meta), '') = :site"
_PEOPLE = f"""SELECT l.id, l.name, l.search, l.role, l.pack = :pack FROM learner AS l WHERE {_HERE}
    AND (l.pack = :pack OR EXISTS (SELECT 1 FROM {DUTY.name} AS d
        WHERE d.learner = l.id AND d.pack = :pack AND d.ended = 0 AND d.excused = 0))
    ORDER BY natural_key(l.search), l.id"""  # noqa: S608 - names of the program
_PACKS = f"SELECT l.pack, count(*) FROM learner AS l WHERE {_HERE} GROUP BY l.pack"  # noqa: S608
_COUNTS = f"""WITH part AS MATERIALIZED (SELECT json_extract(value, '$[0]') AS competency,
        json_extract(value, '$[1]') AS module, json_extract(value, '$[2]') AS known FROM json_each(:parts)),
    said AS (SELECT s.learner AS learner, part.module AS module,
        CASE WHEN s.p >= part.known THEN CASE WHEN s.correct < 2 THEN 'practise'
                WHEN s.due_ms > 0 AND s.due_ms < :late THEN 'fading' ELSE 'secure' END
            WHEN s.p >= 0.75 OR (s.p >= 0.6 AND s.correct > 0) THEN 'practise'
            WHEN s.p < 0.25 OR (s.p < 0.4 AND s.asked > 0) THEN 'start' ELSE '' END AS level
        FROM learner AS l CROSS JOIN {SKILL.name} AS s ON s.learner = l.id AND s.pack = :pack
        JOIN part ON part.competency = s.competency WHERE {_HERE})
    SELECT learner, module, sum(level = 'secure'), sum(level = 'fading'), sum(level = 'practise'),
        sum(level = 'start') FROM said GROUP BY learner, module"""  # noqa: S608
_SKILLS = f"SELECT competency, p, low, high, asked, correct, due_ms FROM {SKILL.name} WHERE learner = ? AND pack = ?"  # noqa: S608


class Somebody(msgspec.Struct, frozen=True):
    """A person of the site. `own`: the pack is the one that they learn from."""

    id: str
    name: str
    search: str
    role: Role
    own: bool


def people_of(database: Database, site: str, pack: str) -> tuple[Somebody, ...]:
    """Return who belongs to a site, has not left, and learns from a pack or is asked something of it, by name."""
    rows = database.execute(_PEOPLE, {"site": site, "pack": pack}).fetchall()
    return tuple(Somebody(who, name, search, Role(role), bool(own)) for who, name, search, role, own in rows)


def packs_of(database: Database, site: str) -> dict[str, int]:
    """Return how many people of a site learn from each pack."""
    return {str(pack): int(people) for pack, people in database.execute(_PACKS, {"site": site}).fetchall()}


def counts_of(database: Database, site: str, index: PackIndex, now_ms: int) -> dict[tuple[str, str], Counts]:
    """Return what is believed of each person of a site and each module, by learner id and module id.

    The rule for one competency is `cells.level_of`, said in SQL; a test compares them. Who is nowhere in it was never
    asked anything.
    """
    parts = [
        (competency, module.id, KNOWN_CRITICAL if index.competencies[competency].safety_critical else KNOWN)
        for module in index.pack.modules
        for competency in module.competencies
    ]
    asked = {"site": site, "pack": index.id, "late": late(now_ms), "parts": msgspec.json.encode(parts).decode()}
    sizes = {module.id: len(module.competencies) for module in index.pack.modules}
    return {
        (learner, module): Counts(sizes[module], *numbers)
        for learner, module, *numbers in database.execute(_COUNTS, asked).fetchall()
    }


Figures = tuple[float, float, float, int, int, int]


def skills_of(database: Database, learner: str, pack: str) -> Mapping[str, Figures]:
    """Return p, low, high, asked, right and due_ms of each competency of one person."""
    return {row[0]: tuple(row[1:]) for row in database.execute(_SKILLS, [learner, pack]).fetchall()}
