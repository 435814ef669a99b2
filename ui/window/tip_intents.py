# SPDX-License-Identifier: Apache-2.0
"""What a person wants who writes, reads or looks at tips. What is written is in no representation of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.portfolio.pieces import Content


@dataclass(frozen=True, slots=True)
class TipSent:
    """Hand it in for colleagues."""

    words: str = field(repr=False)
    module: str
    named: bool
    contents: tuple[Content, ...] = field(default=(), repr=False)
    nobody_in_it: bool = False


class TipTakenBack(msgspec.Struct, frozen=True):
    """Take it back."""

    tip: str


class TipAgreed(msgspec.Struct, frozen=True):
    """Take the other words, or not; `words` are those that were read."""

    tip: str
    agreed: bool
    words: str


class TipMarked(msgspec.Struct, frozen=True):
    """Say how useful and how true it is; 0: not said."""

    useful: int
    true: int


class TipNotForMe(msgspec.Struct, frozen=True):
    """It is not for me, or that is taken back."""

    back: bool = False


class TipPieceAsked(msgspec.Struct, frozen=True):
    """Show this picture, or play this recording."""

    piece: str


class TipApproved(msgspec.Struct, frozen=True):
    """Let colleagues read it."""


@dataclass(frozen=True, slots=True)
class TipReworded:
    """Propose other words."""

    words: str = field(repr=False)


class TipRejected(msgspec.Struct, frozen=True):
    """Do not let colleagues read it, for this reason."""

    reason: str


class TopicPicked(msgspec.Struct, frozen=True):
    """Let the site look at this module; days are UTC days since 1970."""

    pack: str
    module: str
    from_day: int
    until_day: int


class TopicTakenAway(msgspec.Struct, frozen=True):
    """Have no topic any more."""


class TopicSheet(msgspec.Struct, frozen=True):
    """Open a huddle sheet about the topic."""

    pack: str
    huddle: str


TipIntent = (
    TipSent
    | TipTakenBack
    | TipAgreed
    | TipMarked
    | TipNotForMe
    | TipPieceAsked
    | TipApproved
    | TipReworded
    | TipRejected
    | TopicPicked
    | TopicTakenAway
    | TopicSheet
)
