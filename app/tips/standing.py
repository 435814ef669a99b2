# SPDX-License-Identifier: Apache-2.0
"""Tips as they stand, found with queries.

1. A colleague reads what is shown of somebody of their own sites, about the pack that they learn from; never what
   waits, was rejected or was taken back. What was let through by somebody whom this device does not know as a
   supervisor (`app.vouching`) waits here: somebody known looks at it, or they become known.
2. What others said of it is used for the order alone, and only where `LEAST` people said something; nobody is counted
   aloud. Who wrote it says nothing about it.
3. Where `LEAST` people say that something is not true, a supervisor looks again; what was said before they looked last
   does not count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.leading.facts import TipSort
from app.leading.tables import TIP
from app.own.facts import ThingKind
from app.own.tables import LIBRARY_USE
from app.sites import COLLEAGUES
from app.text import tame
from app.vouching import Vouching

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

    from app.shelf import PackIndex, Shelf
    from app.tips.views import TipTopic

LEAST = 3
MOST_CHARACTERS = 400
SHOWN = "shown"
_UNSAID = 0.5
"""Where too few said something, it stands between what was found useful and what was not."""
_COLUMNS = (
    "tip.learner, tip.tip, tip.pack, tip.module, tip.sort, tip.about, tip.words, tip.language, tip.pieces, tip.named,"
    " tip.stage, tip.offered_ms, tip.judged_ms, tip.judged_by"
)
_SORTS = frozenset(sort.value for sort in TipSort)
_READ = (
    f"SELECT {_COLUMNS} FROM {TIP.name} AS tip WHERE tip.stage = '{SHOWN}'"  # noqa: S608 - names of the program
    f" AND (tip.learner = :me OR tip.learner IN {COLLEAGUES})"
)
_RATED = (
    "SELECT used.thing, count(*), sum(CASE WHEN used.useful > 0 THEN (used.useful - 1) / 2.0 ELSE 0 END"  # noqa: S608
    " + CASE WHEN used.fits > 0 THEN (used.fits - 1) / 2.0 ELSE 0 END), sum((used.useful > 0) + (used.fits > 0))"
    f" FROM {LIBRARY_USE.name} AS used JOIN {TIP.name} AS tip ON tip.tip = used.thing AND tip.learner <> used.learner"
    f" WHERE used.kind = '{ThingKind.TIP.value}' AND used.pack = tip.pack AND (used.useful > 0 OR used.fits > 0)"
    f" AND (used.learner = :me OR used.learner IN {COLLEAGUES}) GROUP BY used.thing HAVING count(*) >= {LEAST}"
)
_DOUBTED = (
    f"SELECT tip.tip FROM {LIBRARY_USE.name} AS used CROSS JOIN {TIP.name} AS tip ON tip.tip = used.thing"  # noqa: S608
    " AND used.pack = tip.pack AND used.learner <> tip.learner CROSS JOIN learner ON learner.id = used.learner"
    f" WHERE used.kind = '{ThingKind.TIP.value}' AND used.fits = 1 AND used.rated_ms > tip.judged_ms"
    f" AND tip.stage = '{SHOWN}' AND learner.left_ms IS NULL AND learner.merged_into = ''"
    f" GROUP BY tip.learner, tip.tip HAVING count(*) >= {LEAST}"
)
_OF_SITE = (
    f"SELECT {_COLUMNS} FROM {TIP.name} AS tip JOIN learner ON learner.id = tip.learner"  # noqa: S608
    " WHERE coalesce(nullif(learner.site, ''), (SELECT site FROM meta), '') = :site AND learner.left_ms IS NULL"
    " AND learner.merged_into = ''"
)


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One tip as it is kept; see `app.leading.tables.TIP`. `words` are tamed, `stage` is how far it is here: rule 1."""

    learner: str
    id: str
    pack: str
    module: str
    sort: TipSort
    about: str
    words: str
    language: str
    pieces: int
    named: bool
    stage: str
    offered_ms: int
    judged_ms: int
    judged_by: str


def readable(database: Database, learner: str) -> tuple[Row, ...]:
    """Return what somebody reads: what is shown of their colleagues, and of themselves."""
    found = _rows(database, database.execute(_READ, {"me": learner}).fetchall())
    return tuple(row for row in found if row.stage == SHOWN)


def of_site(database: Database, site: str, stage: str = "") -> tuple[Row, ...]:
    """Return what people who belong to a site wrote and did not take back; of one stage, or all."""
    rows = database.execute(f"{_OF_SITE} AND tip.stage <> 'withdrawn' ORDER BY tip.offered_ms, tip.tip", {"site": site})
    return tuple(row for row in _rows(database, rows.fetchall()) if stage in {"", row.stage})


def one(database: Database, tip: str) -> Row | None:
    """Return one of them, whoever wrote it."""
    found = database.execute(f"SELECT {_COLUMNS} FROM {TIP.name} AS tip WHERE tip.tip = ?", [tip]).fetchall()  # noqa: S608
    return next(iter(_rows(database, found)), None)


def marks(database: Database, learner: str) -> dict[str, float]:
    """Return what others say of a tip, 0 to 1, by its id; of what too few rated nothing."""
    rows = database.execute(_RATED, {"me": learner}).fetchall()
    return {str(tip): float(total) / int(said) for tip, _people, total, said in rows if said}


def ordered(rows: Iterable[Row], said: dict[str, float]) -> tuple[Row, ...]:
    """Return the best first, and the newest first of those that stand alike."""
    return tuple(sorted(rows, key=lambda row: (-said.get(row.id, _UNSAID), -row.offered_ms, row.id)))


def doubted(database: Database) -> frozenset[str]:
    """Return the ids of those of which several said since the last look that they are not true."""
    return frozenset(str(row[0]) for row in database.execute(_DOUBTED).fetchall())


def topics(index: PackIndex) -> tuple[TipTopic, ...]:
    """Return the modules of a pack that are taught, in their order."""
    from app.tips.views import TipTopic  # noqa: PLC0415

    return tuple(TipTopic(module=each.id, title=each.title) for each in index.pack.modules if index.teaches(each.id))


def module_now(shelf: Shelf, pack: str, module: str) -> str:
    """Return what a module is called now."""
    return shelf.names(pack).now("module", module) if module and pack in shelf.ids() else module


def title_of(shelf: Shelf, row_pack: str, module: str, language: str) -> str:
    """Return the title of a module; "" where the pack, or the module, is not here."""
    if row_pack not in shelf.ids():
        return ""
    found = shelf.index(row_pack, language=language).modules.get(module_now(shelf, row_pack, module))
    return found.title if found is not None else ""


def stage_here(stage: str, judged_by: str, learner: str, vouching: Vouching) -> str:
    """Return how far a tip of somebody is on this device: what nobody known here let through waits (rule 1)."""
    return "waiting" if stage == SHOWN and not vouching.believed(judged_by, learner) else stage


def _rows(database: Database, found: Iterable[tuple[object, ...]]) -> tuple[Row, ...]:
    vouching = Vouching(database)
    return tuple(_row(each, vouching) for each in found if each[4] in _SORTS)


def _row(each: tuple[object, ...], vouching: Vouching) -> Row:
    (learner, tip, pack, module, sort, about, words, language, pieces, named, stage, offered, judged, by) = each
    return Row(
        learner=str(learner),
        id=str(tip),
        pack=str(pack),
        module=str(module),
        sort=TipSort(str(sort)),
        about=str(about),
        words=tame(str(words), MOST_CHARACTERS),
        language=str(language),
        pieces=int(str(pieces)),
        named=bool(named),
        stage=stage_here(str(stage), str(by), str(learner), vouching),
        offered_ms=int(str(offered)),
        judged_ms=int(str(judged)),
        judged_by=str(by),
    )
