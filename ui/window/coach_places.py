# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who coaches a person, and where that person sees what was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ui.window.lead_places import LeadPlace
from ui.window.own_places import OwnPlace

if TYPE_CHECKING:
    from app.aids.views import AidCard
    from app.leading.facts import FollowUpSort
    from app.signin import SecretKind
    from app.views import LearnerCard


class FollowUpList(LeadPlace, msgspec.Struct, frozen=True):
    """All that is open with the people whom one coaches."""


class MayLikeList(LeadPlace, msgspec.Struct, frozen=True):
    """Who may like a talk."""


class OverTeam(LeadPlace):
    """About one person: it lies on top of where they were chosen, one at a time."""

    __slots__ = ()


class CoachOne(OverTeam, msgspec.Struct, frozen=True):
    """What was agreed with one person, and the talks with them."""

    card: LearnerCard


class CoachStep(OverTeam):
    """One step with them, on top of that."""

    __slots__ = ()


class AgreeNext(CoachStep, msgspec.Struct, frozen=True):
    """Agreeing what is next, one question after the other. `days` until when; -1: not said, 0: no day."""

    card: LearnerCard
    sort: FollowUpSort | None = None
    module: str = ""
    thing: str = ""
    days: int = -1


class FollowUpAt(CoachStep, msgspec.Struct, frozen=True):
    """One follow-up."""

    card: LearnerCard
    follow_up: str


class NoteTalk(CoachStep, msgspec.Struct, frozen=True):
    """Writing the notes of a talk, anew where `talk` has some. `cards` are at hand meanwhile."""

    card: LearnerCard
    talk: str = ""
    cards: tuple[AidCard, ...] = ()


class TalkAt(CoachStep, msgspec.Struct, frozen=True):
    """The notes of a talk, as both look at them."""

    card: LearnerCard
    talk: str


class AgreeTalk(CoachStep, msgspec.Struct, frozen=True):
    """The person agrees to the notes beside the supervisor, with what they sign in with."""

    card: LearnerCard
    talk: str
    signs_with: SecretKind


class MayLikeWhy(CoachStep, msgspec.Struct, frozen=True):
    """Why somebody may like a talk."""

    card: LearnerCard


class Agreed(OwnPlace, msgspec.Struct, frozen=True):
    """What was agreed with oneself."""


class AskTalk(OwnPlace, msgspec.Struct, frozen=True):
    """Whether one asks for a talk."""


class MyTalk(OwnPlace, msgspec.Struct, frozen=True):
    """The notes of one's own talk."""

    talk: str


class ChangeTalk(OwnPlace, msgspec.Struct, frozen=True):
    """What one wants changed in them."""

    talk: str


class AgreeMyTalk(OwnPlace, msgspec.Struct, frozen=True):
    """Agreeing to them by oneself."""

    talk: str
    signs_with: SecretKind
