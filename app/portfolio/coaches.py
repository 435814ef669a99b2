# SPDX-License-Identifier: Apache-2.0
"""Who can help somebody whose evidence was "not yet" three times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.private.near import nearby
from app.rights import Role

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.shelf import PackIndex
    from content_packs.model import Credential

MOST = 3
"""So many are proposed."""


def coaches(database: Database, learner: str, index: PackIndex, entry: Credential, looked: str) -> tuple[str, ...]:
    """Return names: who of the site said they could teach a module of it, else supervisors.

    `looked` is the id of who looked at it last: another pair of eyes comes first.
    """
    wanted = {module.id for module in index.pack.modules if set(module.competencies) & set(entry.competencies)}
    rows = database.execute("SELECT learner, module FROM teaches WHERE pack = ?", [index.id]).fetchall()
    teaching = {str(teacher) for teacher, module in rows if module in wanted}
    near = nearby(database, learner)
    mentors = [one.name for one in near if one.id in teaching]
    others = [one.name for one in near if one.role is Role.SUPERVISOR and one.id != looked]
    last = [one.name for one in near if one.id == looked]
    return tuple((mentors or others or last)[:MOST])
