# SPDX-License-Identifier: Apache-2.0
"""What a person wants who shows something to one other person. What is shown is in no representation of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.portfolio.pieces import Content
    from app.portfolio.views import Finding


@dataclass(frozen=True, slots=True)
class PieceMade:
    """Keep this piece. `nobody_in_it`: of a picture, that it was looked at."""

    content: Content = field(repr=False)
    nobody_in_it: bool = False


@dataclass(frozen=True, slots=True)
class EvidenceTyped:
    """Something was typed."""

    text: str = field(repr=False)


class PieceLooked(msgspec.Struct, frozen=True):
    """Show this piece."""

    piece: str


class PieceDropped(msgspec.Struct, frozen=True):
    """Take this piece away."""

    piece: str


class HandedIn(msgspec.Struct, frozen=True):
    """Hand it to this person."""

    assessor: str


class TakenBack(msgspec.Struct, frozen=True):
    """Take back what waits."""


class ShownAgain(msgspec.Struct, frozen=True):
    """Go on after "not yet"."""


class PictureDecided(msgspec.Struct, frozen=True):
    """Keep this picture, or throw it away."""

    piece: str
    keep: bool


@dataclass(frozen=True, slots=True)
class FindingChanged:
    """Something was chosen or typed."""

    finding: Finding = field(repr=False)


@dataclass(frozen=True, slots=True)
class FindingMade:
    """All is chosen: record it."""

    finding: Finding = field(repr=False)


class TextShared(msgspec.Struct, frozen=True):
    """Let this person read the text."""

    reader: str


class SharingStopped(msgspec.Struct, frozen=True):
    """Let nobody read it any more."""

    share: str


class CycleAgain(msgspec.Struct, frozen=True):
    """Back to the cycle that a text was written in."""


class CameraTurned(msgspec.Struct, frozen=True):
    """Let people take pictures with the camera of this device, or not."""

    on: bool


EvidenceIntent = (
    PieceMade
    | EvidenceTyped
    | PieceLooked
    | PieceDropped
    | HandedIn
    | TakenBack
    | ShownAgain
    | PictureDecided
    | FindingChanged
    | FindingMade
    | TextShared
    | SharingStopped
    | CycleAgain
    | CameraTurned
)
