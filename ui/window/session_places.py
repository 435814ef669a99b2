# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who leads a session or a huddle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ui.window.lead_places import LeadPlace

if TYPE_CHECKING:
    from app.leading.facts import SessionKind
    from app.sessions.views import HuddleStep, Led, Sheet
    from app.signin import SecretKind
    from app.views import LearnerCard


class Sessions(LeadPlace, msgspec.Struct, frozen=True):
    """What was begun and what was led. `closed`: what has just been closed."""

    closed: Led | None = None


class BeginSession(LeadPlace, msgspec.Struct, frozen=True):
    """A new one, one question after the other: of which pack, about what, how long."""

    kind: SessionKind
    pack: str = ""
    modules: tuple[str, ...] = ()


class RollCall(LeadPlace, msgspec.Struct, frozen=True):
    """Who is here. `noted`: the name of who has just been noted."""

    noted: str = ""


class ProveHere(LeadPlace, msgspec.Struct, frozen=True):
    """One person shows that they are here, with what they prove it with."""

    card: LearnerCard
    way: SecretKind


class SessionGroups(LeadPlace, msgspec.Struct, frozen=True):
    """The groups, for who leads."""


class GroupsForAll(LeadPlace, msgspec.Struct, frozen=True):
    """The groups, for everybody in the room."""


class EndSession(LeadPlace, msgspec.Struct, frozen=True):
    """Whether it is to be closed, or (`drop`) given up."""

    sheet: Sheet
    drop: bool = False


class AtHuddle(LeadPlace, msgspec.Struct, frozen=True):
    """A question of a huddle, or what comes behind the last one."""

    step: HuddleStep


SESSION_PLACES: tuple[type[LeadPlace], ...] = (
    *(Sessions, BeginSession, RollCall, ProveHere, SessionGroups, GroupsForAll, EndSession, AtHuddle),
)
