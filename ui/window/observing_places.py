# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who watches another person at work, or sees what was seen of themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.observing.views import ObservedView
    from app.views import LearnerCard


class AtChecklist(msgspec.Struct, frozen=True):
    """A checklist of one person, being ticked."""

    card: LearnerCard
    checklist: str


class SeenAtWork(msgspec.Struct, frozen=True):
    """What was seen. `own`: the person who was watched looks at it."""

    name: str
    learner: str
    view: ObservedView
    own: bool = False


class AddPhoto(msgspec.Struct, frozen=True):
    """Whoever watched adds a photo to what was seen. `camera`: one may be taken here."""

    name: str
    learner: str
    view: ObservedView
    camera: bool = False


class SignSeen(msgspec.Struct, frozen=True):
    """The person who was watched signs with what they sign in with."""

    name: str
    learner: str
    view: ObservedView
    own: bool = False
