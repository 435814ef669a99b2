# SPDX-License-Identifier: Apache-2.0
"""What a person wants in stories and worked examples."""

from __future__ import annotations

from dataclasses import dataclass

from app.practice.facts import PracticeKind


@dataclass(frozen=True, slots=True)
class PracticeAsked:
    """Open this story or worked example."""

    kind: PracticeKind
    id: str


@dataclass(frozen=True, slots=True)
class PracticeBegins:
    """Begin what is open, or begin it again."""


@dataclass(frozen=True, slots=True)
class ChoiceMade:
    """I do this: the place of the choice in the author's order."""

    place: int


@dataclass(frozen=True, slots=True)
class TurnBack:
    """Back to the scene before."""


@dataclass(frozen=True, slots=True)
class DebriefAsked:
    """Show how it ended the last time."""


@dataclass(frozen=True, slots=True)
class StepSeen:
    """I have read this step."""


@dataclass(frozen=True, slots=True)
class PracticeStopped:
    """End this one here; the next time it begins anew."""

    kind: PracticeKind
    id: str


PracticeIntent = PracticeAsked | PracticeBegins | ChoiceMade | TurnBack | DebriefAsked | StepSeen | PracticeStopped
