# SPDX-License-Identifier: Apache-2.0
"""What is written down of a session when it is closed. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.leading.facts import Presence, SessionAttended, SessionHeld, SessionKind

if TYPE_CHECKING:
    from app.rights import Actor
    from app.sessions.desk import Kept

LEAST_TOLD = 3
"""Of a huddle of fewer people nothing is kept of what they answered: it would say who knew it."""


def attended(actor: Actor, kept: Kept, way: Presence) -> SessionAttended:
    """Return what stands in the record of somebody who was there."""
    return SessionAttended(
        session=kept.session,
        kind=kept.kind,
        pack=kept.pack,
        version=kept.version,
        modules=kept.modules,
        minutes=kept.minutes,
        by=actor.id,
        way=way,
    )


def held(kept: Kept, people: int) -> SessionHeld:
    """Rule 4: of a few people nothing is kept of what they answered."""
    told = kept.kind is SessionKind.HUDDLE and people >= LEAST_TOLD
    return SessionHeld(
        session=kept.session,
        kind=kept.kind,
        site=kept.site,
        pack=kept.pack,
        version=kept.version,
        modules=kept.modules,
        minutes=kept.minutes,
        people=people,
        items=kept.items[: kept.at + (kept.said is not None)] if told else (),
        right=kept.right if told else 0,
    )
