# SPDX-License-Identifier: Apache-2.0
"""What a person wants in stories and worked examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.practice.facts import PracticeKind


class PracticeAsked(msgspec.Struct, frozen=True):
    """Open this story or worked example."""

    kind: PracticeKind
    id: str


class PracticeBegins(msgspec.Struct, frozen=True):
    """Begin what is open, or begin it again."""


class ChoiceMade(msgspec.Struct, frozen=True):
    """I do this: the place of the choice in the author's order."""

    place: int


class TurnBack(msgspec.Struct, frozen=True):
    """Back to the scene before."""


class DebriefAsked(msgspec.Struct, frozen=True):
    """Show how it ended the last time."""


class StepSeen(msgspec.Struct, frozen=True):
    """I have read this step."""


class PracticeStopped(msgspec.Struct, frozen=True):
    """End this one here; the next time it begins anew."""

    kind: PracticeKind
    id: str


PracticeIntent = PracticeAsked | PracticeBegins | ChoiceMade | TurnBack | DebriefAsked | StepSeen | PracticeStopped
