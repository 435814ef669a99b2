# SPDX-License-Identifier: Apache-2.0
"""What people want of coaching."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.coaching.views import FollowUpCard
    from app.leading.facts import FollowUpStage, Weighed


class NextAgreed(msgspec.Struct, frozen=True):
    """Agree on it, with these words."""

    words: str


class Reworded(msgspec.Struct, frozen=True):
    """Write this about it instead."""

    words: str


class Settled(msgspec.Struct, frozen=True):
    """Close it, drop it, or open it again."""

    stage: FollowUpStage


class NotesWritten(msgspec.Struct, frozen=True):
    """Keep these notes of a talk, of so many days ago."""

    words: str
    days_ago: int = 0


class Decided(msgspec.Struct, frozen=True):
    """A talk now, later (in so many days), or no need."""

    decision: Weighed
    days: int = 0


class SaidDone(msgspec.Struct, frozen=True):
    """It is done; or (`back`) not yet after all."""

    follow_up: str
    back: bool = False


class DoIt(msgspec.Struct, frozen=True):
    """Begin what was agreed."""

    card: FollowUpCard


class TalkAsked(msgspec.Struct, frozen=True):
    """I would like a talk."""


class TalkNotAsked(msgspec.Struct, frozen=True):
    """Not any more."""

    follow_up: str


class ChangeAsked(msgspec.Struct, frozen=True):
    """I want this changed in the notes."""

    words: str


CoachIntent = (
    NextAgreed | Reworded | Settled | NotesWritten | Decided | SaidDone | DoIt | TalkAsked | TalkNotAsked | ChangeAsked
)
