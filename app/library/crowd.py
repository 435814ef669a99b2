# SPDX-License-Identifier: Apache-2.0
"""What somebody's colleagues say of things, as counts that tell nothing of anybody.

Of fewer than three people nothing is returned, and the person who asks is never one of them. Marks of others are summed
only where three people gave them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.recommend import LEAST_COLLEAGUES
from app.library.recommending import Crowd
from app.own.facts import Ref, ThingKind
from app.own.tables import LIBRARY_USE
from app.sites import COLLEAGUES

if TYPE_CHECKING:
    from sqlite_utils import Database

_USEFUL = 2
"""From this mark on a thing was useful."""
BESIDE = 5
"""Of so many things that somebody opened last it is looked what others opened beside them."""
_HERE = f"FROM {LIBRARY_USE.name} AS used JOIN learner ON learner.id = used.learner AND learner.id IN {COLLEAGUES}"
_SAID = (
    "SELECT used.pack, used.kind, used.thing,"
    " count(CASE WHEN used.useful >= :useful AND learner.role = :role AND learner.pack = :of THEN 1 END),"
    " count(CASE WHEN used.useful >= :useful THEN 1 END),"
    " count(CASE WHEN used.useful > 0 OR used.fits > 0 THEN 1 END),"
    " sum(CASE WHEN used.useful > 0 THEN (used.useful - 1) / 2.0 ELSE 0 END"
    " + CASE WHEN used.fits > 0 THEN (used.fits - 1) / 2.0 ELSE 0 END),"
    " sum((used.useful > 0) + (used.fits > 0))"
    f" {_HERE} GROUP BY used.pack, used.kind, used.thing"
)
_ALSO = (
    "SELECT used.pack, used.kind, used.thing, count(*)"  # noqa: S608 - names of the program
    f" {_HERE} AND used.times > 0 AND used.learner IN (SELECT learner FROM {LIBRARY_USE.name}"
    " WHERE pack = :pack AND kind = :kind AND thing = :thing AND times > 0)"
    " GROUP BY used.pack, used.kind, used.thing HAVING count(*) >= :least"
)


def crowd(database: Database, learner: str, *, role: str, pack: str, opened: tuple[Ref, ...] = ()) -> dict[Ref, Crowd]:
    """Return what is said here by others than `learner`; `role` and `pack` are theirs, `opened` what they opened last.

    A thing of which nothing may be said is not in it.
    """
    rows = database.execute(_SAID, {"me": learner, "useful": _USEFUL, "role": role, "of": pack}).fetchall()
    found: dict[Ref, Crowd] = {}
    for of, kind, thing, alike, site, people, marks, marked in rows:
        said = people >= LEAST_COLLEAGUES
        each = Crowd(
            role=_least(alike),
            site=_least(site),
            marks=float(marks) if said else 0.0,
            marked=int(marked) if said else 0,
        )
        if each != Crowd():
            found[Ref(pack=of, kind=ThingKind(kind), thing=thing)] = each
    for beside in opened[:BESIDE]:
        asked = {"pack": beside.pack, "kind": beside.kind.value, "thing": beside.thing, "least": LEAST_COLLEAGUES}
        for of, kind, thing, people in database.execute(_ALSO, {"me": learner, **asked}).fetchall():
            ref = Ref(pack=of, kind=ThingKind(kind), thing=thing)
            known = found.get(ref) or Crowd()
            if ref != beside and people > known.also:
                found[ref] = Crowd(
                    role=known.role,
                    site=known.site,
                    marks=known.marks,
                    marked=known.marked,
                    also=int(people),
                    beside=beside,
                )
    return found


def _least(people: int) -> int:
    return int(people) if people >= LEAST_COLLEAGUES else 0
