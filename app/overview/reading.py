# SPDX-License-Identifier: Apache-2.0
"""Asks the tables about all people of a site at once: a few queries, however many they are. Nothing is folded."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from app.engine import levels
from app.leading.tables import DUTY, JOB, OBSERVING_CHOICE
from app.observing.needed import Sides, needed_of
from app.overview.cells import Counts, late
from app.projections import OBSERVED, SKILL
from app.rights import Role
from app.vouching import Vouching

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlite_utils import Database

    from app.shelf import PackIndex

_HERE = "l.left_ms IS NULL AND l.merged_into = '' AND coalesce(nullif(l.site, ''), (SELECT site FROM meta), '') = :site"
_PEOPLE = f"""SELECT l.id, l.name, l.search, l.role, l.pack = :pack, j.jobs FROM learner AS l
    LEFT JOIN {JOB.name} AS j ON j.learner = l.id AND j.site = :site AND j.said = 0 WHERE {_HERE}
    AND (l.pack = :pack OR EXISTS (SELECT 1 FROM {DUTY.name} AS d
        WHERE d.learner = l.id AND d.pack = :pack AND d.ended = 0 AND d.excused = 0))
    ORDER BY natural_key(l.search), l.id"""  # noqa: S608 - names of the program
_ALL = f"""SELECT l.id, l.name, l.search, l.role FROM learner AS l WHERE {_HERE}
    ORDER BY natural_key(l.search), l.id"""  # noqa: S608
_PACKS = f"SELECT l.pack, count(*) FROM learner AS l WHERE {_HERE} GROUP BY l.pack"  # noqa: S608
_SAID = f"""WITH part AS MATERIALIZED (SELECT json_extract(value, '$[0]') AS competency,
        json_extract(value, '$[1]') AS module, json_extract(value, '$[2]') AS known FROM json_each(:parts)),
    said AS (SELECT s.learner AS learner, part.module AS module, s.competency AS competency,
        CASE WHEN s.p >= part.known THEN CASE WHEN s.correct < {levels.SECURE_RIGHT} THEN 'practise'
                WHEN s.due_ms > 0 AND s.due_ms < :late THEN 'fading' ELSE 'secure' END
            WHEN s.p >= {levels.PRACTISE} OR (s.p >= {levels.PRACTISE_AFTER_RIGHT} AND s.correct > 0) THEN 'practise'
            WHEN s.p < {levels.START} OR (s.p < {levels.START_AFTER_ANSWER} AND s.asked > 0) THEN 'start'
            ELSE '' END AS level
        FROM learner AS l CROSS JOIN {SKILL.name} AS s ON s.learner = l.id AND s.pack = :pack
        JOIN part ON part.competency = s.competency WHERE {_HERE})"""  # noqa: S608
_COUNTS = f"""{_SAID} SELECT learner, module, sum(level = 'secure'), sum(level = 'fading'), sum(level = 'practise'),
    sum(level = 'start') FROM said GROUP BY learner, module"""  # noqa: S608
_SECURE = f"{_SAID} SELECT learner, competency FROM said WHERE level = 'secure'"  # noqa: S608
_CHOICES = f"""SELECT c.learner, c.modules, c.left_out FROM {OBSERVING_CHOICE.name} AS c
    JOIN learner AS l ON l.id = c.learner WHERE c.pack = :pack AND c.chosen_by <> '' AND {_HERE}"""  # noqa: S608
_SIGNED_OFF = f"""SELECT o.learner, o.checklist, o.observer FROM {OBSERVED.name} AS o
    JOIN learner AS l ON l.id = o.learner WHERE o.pack = :pack AND o.result = 'signed_off' AND {_HERE}"""  # noqa: S608
_SKILLS = f"SELECT competency, p, low, high, asked, correct, due_ms FROM {SKILL.name} WHERE learner = ? AND pack = ?"  # noqa: S608


class Somebody(msgspec.Struct, frozen=True):
    """A person of the site. `own`: the pack is the one that they learn from. `jobs`: those that they have there."""

    id: str
    name: str
    search: str
    role: Role
    own: bool
    jobs: frozenset[str] = frozenset()


def people_of(database: Database, site: str, pack: str) -> tuple[Somebody, ...]:
    """Return who belongs to a site, has not left, and learns from a pack or is asked something of it, by name."""
    rows = database.execute(_PEOPLE, {"site": site, "pack": pack}).fetchall()
    return tuple(
        Somebody(who, name, search, Role(role), bool(own), _jobs(jobs)) for who, name, search, role, own, jobs in rows
    )


def all_of(database: Database, site: str) -> tuple[Somebody, ...]:
    """Return everybody who belongs to a site and has not left, by name, whatever they learn from."""
    rows = database.execute(_ALL, {"site": site}).fetchall()
    return tuple(Somebody(who, name, search, Role(role), own=False) for who, name, search, role in rows)


def _jobs(text: str | None) -> frozenset[str]:
    return msgspec.json.decode(text, type=frozenset[str]) if text else frozenset()


def packs_of(database: Database, site: str) -> dict[str, int]:
    """Return how many people of a site learn from each pack."""
    return {str(pack): int(people) for pack, people in database.execute(_PACKS, {"site": site}).fetchall()}


def counts_of(database: Database, site: str, index: PackIndex, now_ms: int) -> dict[tuple[str, str], Counts]:
    """Return what is believed of each person of a site and each module, by learner id and module id.

    The rule for one competency is `cells.level_of`, said in SQL; a test compares them. Who is nowhere in it was never
    asked anything.
    """
    sizes = {module.id: len(module.competencies) for module in index.pack.modules}
    watchable = frozenset(competency for each in index.pack.checklists for competency in each.competencies)
    rows = database.execute(_COUNTS, _asked(site, index, now_ms, frozenset(index.competencies))).fetchall()
    found = {(learner, module): Counts(sizes[module], *numbers) for learner, module, *numbers in rows}
    if not watchable:
        return found
    waits: Counter[tuple[str, str]] = Counter()
    unseen = _unseen(database, site, index)
    for learner, competency in database.execute(_SECURE, _asked(site, index, now_ms, watchable)).fetchall():
        if competency in unseen(learner):
            waits[learner, index.module_of[competency].id] += 1
    for key, waiting in waits.items():
        found[key] = replace(found[key], secure=found[key].secure - waiting, waiting=waiting)
    return found


def _asked(site: str, index: PackIndex, now_ms: int, competencies: frozenset[str]) -> dict[str, str | int]:
    """What the query about some competencies is given."""
    parts = [
        (competency, module.id, levels.known_at(critical=index.competencies[competency].safety_critical))
        for module in index.pack.modules
        for competency in module.competencies
        if competency in competencies
    ]
    return {"site": site, "pack": index.id, "late": late(now_ms), "parts": msgspec.json.encode(parts).decode()}


def _unseen(database: Database, site: str, index: PackIndex) -> Callable[[str], frozenset[str]]:
    """What of each person needs somebody to have watched it, where nobody has; as `app.observing.needed.unseen`."""
    asked = {"site": site, "pack": index.id}
    chosen: dict[str, list[Sides]] = {}
    for learner, *sides in database.execute(_CHOICES, asked).fetchall():
        modules, left_out = (msgspec.json.decode(side, type=tuple[str, ...]) for side in sides)
        chosen.setdefault(learner, []).append((modules, left_out))
    signed: dict[str, set[str]] = {}
    vouching = Vouching(database)
    for learner, checklist, observer in database.execute(_SIGNED_OFF, asked).fetchall():
        if vouching.believed(observer, learner):
            signed.setdefault(learner, set()).add(checklist)
    usual = needed_of(index, ())

    def unseen(learner: str) -> frozenset[str]:
        need = needed_of(index, chosen[learner]) if learner in chosen else usual
        seen = signed.get(learner, ())
        return need & {of for each in index.pack.checklists if each.id not in seen for of in each.competencies}

    return unseen


Figures = tuple[float, float, float, int, int, int]


def skills_of(database: Database, learner: str, pack: str) -> Mapping[str, Figures]:
    """Return p, low, high, asked, right and due_ms of each competency of one person."""
    return {row[0]: tuple(row[1:]) for row in database.execute(_SKILLS, [learner, pack]).fetchall()}
