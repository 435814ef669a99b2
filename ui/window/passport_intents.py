# SPDX-License-Identifier: Apache-2.0
"""What a person wants with badge files and passports. What they write for themselves is in no representation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.passport.model import Entry


class EntryBegun(msgspec.Struct, frozen=True):
    """Write down something new, or change the one of this id."""

    entry: str = ""


@dataclass(frozen=True, slots=True)
class EntryTyped:
    """Something about an entry was typed or chosen."""

    entry: Entry = field(repr=False)


@dataclass(frozen=True, slots=True)
class EntryDone:
    """Keep the entry."""

    entry: Entry = field(repr=False)


class EntryRemoved(msgspec.Struct, frozen=True):
    """Take an entry away."""

    entry: str


class PassportAsked(msgspec.Struct, frozen=True):
    """Make a passport with these lines; `takes`: entries in which one's own thoughts stand."""

    entries: frozenset[str]
    vouched: frozenset[str]
    takes: frozenset[str]


class BadgeAsked(msgspec.Struct, frozen=True):
    """Save the badge file; `named`: with one's name."""

    submission: str
    named: bool


class PassportBrought(msgspec.Struct, frozen=True):
    """Look at this file."""

    path: str


class BringerChosen(msgspec.Struct, frozen=True):
    """The passport is this person's."""

    learner: str


class LineJudged(msgspec.Struct, frozen=True):
    """A line of a passport counts for these competencies, or not."""

    item: str
    competencies: tuple[str, ...]
    accepted: bool
    reason: str = ""


PassportIntent = (
    EntryBegun
    | EntryTyped
    | EntryDone
    | EntryRemoved
    | PassportAsked
    | BadgeAsked
    | PassportBrought
    | BringerChosen
    | LineJudged
)
