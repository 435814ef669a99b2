# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who watches another person at work, or sees what was seen of themselves."""

from __future__ import annotations

from dataclasses import dataclass

from app.observing.views import ObservedView
from app.views import LearnerCard


@dataclass(frozen=True, slots=True)
class AtChecklist:
    """A checklist of one person, being ticked."""

    card: LearnerCard
    checklist: str


@dataclass(frozen=True, slots=True)
class SeenAtWork:
    """What was seen. `own`: the person who was watched looks at it."""

    name: str
    learner: str
    view: ObservedView
    own: bool = False


@dataclass(frozen=True, slots=True)
class SignSeen:
    """The person who was watched signs with what they sign in with."""

    name: str
    learner: str
    view: ObservedView
    own: bool = False
