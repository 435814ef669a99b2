# SPDX-License-Identifier: Apache-2.0
"""What there is to come together about: the topics of the packs that people of a site learn from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.clock import DAY_MS
from app.leading.tables import TOPIC
from app.sessions.views import PackChoice, TopicChoice

if TYPE_CHECKING:
    from app.rights import Actor
    from app.sessions.desk import Desk

_PACKS = (
    "SELECT DISTINCT pack FROM learner WHERE left_ms IS NULL"
    " AND coalesce(nullif(site, ''), (SELECT site FROM meta), '') = :site"
)
_WEEK = (
    f"SELECT pack, module FROM {TOPIC.name} WHERE site = ? AND module <> ''"  # noqa: S608 - a name of the program
    " AND ? BETWEEN from_day AND until_day ORDER BY chosen_ms DESC LIMIT 1"
)


def choices(desk: Desk, actor: Actor) -> tuple[PackChoice, ...]:
    """Return the packs with topics: that of who leads first, then the others of the site, then what was made there."""
    rows = desk.database.execute(_PACKS, {"site": actor.site}).fetchall()
    here = {str(row[0]) or desk.shelf.main() for row in rows}
    packs = dict.fromkeys((desk.accounts.card(actor.id).pack, *sorted(here), *desk.shelf.of_site()))
    week = _week(desk, actor)
    found = (_choice(desk, actor, pack, week) for pack in packs if pack in desk.shelf.ids())
    return tuple(each for each in found if each.topics)


def _choice(desk: Desk, actor: Actor, pack: str, week: tuple[str, str]) -> PackChoice:
    index = desk.index(actor, pack)
    return PackChoice(
        pack=pack,
        title=index.pack.manifest.title,
        topics=tuple(
            TopicChoice(module=module.id, title=module.title, week=(pack, module.id) == week)
            for module in index.pack.modules
            if index.teaches(module.id)
        ),
    )


def _week(desk: Desk, actor: Actor) -> tuple[str, str]:
    """Return pack and module of the topic of the week of the site; empty texts for none."""
    row = desk.database.execute(_WEEK, [actor.site, desk.record.now_ms() // DAY_MS]).fetchone()
    return (str(row[0]), str(row[1])) if row else ("", "")
