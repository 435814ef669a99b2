# SPDX-License-Identifier: Apache-2.0
"""What a person wants who leads a session or a huddle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.leading.facts import SessionKind
    from content_packs.answers import Answer


class SessionBegun(msgspec.Struct, frozen=True):
    """Begin one about these modules, of so many minutes."""

    kind: SessionKind
    pack: str
    modules: tuple[str, ...]
    minutes: int


class SessionResumed(msgspec.Struct, frozen=True):
    """Go on with what was begun."""


class BadgeShown(msgspec.Struct, frozen=True):
    """A badge was scanned; the ways it may be read."""

    codes: tuple[str, ...]


class NamedHere(msgspec.Struct, frozen=True):
    """Who leads says that this person is here."""

    learner: str


class TakenOff(msgspec.Struct, frozen=True):
    """Somebody is not here after all."""

    learner: str


class SessionEnding(msgspec.Struct, frozen=True):
    """Ask whether to close it, or (`drop`) to give it up."""

    drop: bool = False


class SessionEnded(msgspec.Struct, frozen=True):
    """Close it, or (`drop`) give it up."""

    drop: bool = False


class GroupsAnew(msgspec.Struct, frozen=True):
    """Propose other groups."""


class Moved(msgspec.Struct, frozen=True):
    """Put this person into the group at this place."""

    learner: str
    group: int


class AnsweredTogether(msgspec.Struct, frozen=True):
    """What the group says."""

    answer: Answer


class HuddleOn(msgspec.Struct, frozen=True):
    """Go on to the next question, or pass this one over."""


SessionIntent = (
    SessionBegun
    | SessionResumed
    | BadgeShown
    | NamedHere
    | TakenOff
    | SessionEnding
    | SessionEnded
    | GroupsAnew
    | Moved
    | AnsweredTogether
    | HuddleOn
)
