# SPDX-License-Identifier: Apache-2.0
"""What a person wants among my people and things. What they write is in no representation of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.own.facts import ThingKind
    from app.own.state import GoalKey, Link


class MentorAsked(msgspec.Struct, frozen=True):
    """Ask this colleague to show me this module."""

    module: str
    mentor: str


class AskAnswered(msgspec.Struct, frozen=True):
    """Yes, or not now, to somebody who asked me."""

    ask: str
    accepted: bool


class AskEnded(msgspec.Struct, frozen=True):
    """Take an asking back, or end what was said yes to."""

    ask: str


class TeachChosen(msgspec.Struct, frozen=True):
    """I could show these modules to others, and no others."""

    modules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardPrinted:
    """Save the card as a file to print: its HTML, and which way it runs."""

    html: str = field(repr=False)
    right_to_left: bool = False


class ThingOpened(msgspec.Struct, frozen=True):
    """Open something that stands beside a goal."""

    kind: ThingKind
    pack: str
    thing: str


class LinkPut(msgspec.Struct, frozen=True):
    """Put this beside the goal, or take it away again (`on` False)."""

    link: Link
    on: bool


class LinkMoved(msgspec.Struct, frozen=True):
    """Take this from the goal to another one."""

    to: GoalKey


class LinkTaken(msgspec.Struct, frozen=True):
    """Take this away from the goal."""


@dataclass(frozen=True, slots=True)
class NoteChanged:
    """Something was typed."""

    who: str = field(repr=False)
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoteKept:
    """Keep it, with what it is about."""

    who: str = field(repr=False)
    words: str = field(repr=False)
    about: tuple[Link, ...] = field(repr=False)


class NoteMoved(msgspec.Struct, frozen=True):
    """Put it beside another goal."""

    to: GoalKey


class NoteErased(msgspec.Struct, frozen=True):
    """Take it away for good."""


HelpingIntent = (
    MentorAsked
    | AskAnswered
    | AskEnded
    | TeachChosen
    | CardPrinted
    | ThingOpened
    | LinkPut
    | LinkMoved
    | LinkTaken
    | NoteChanged
    | NoteKept
    | NoteMoved
    | NoteErased
)
