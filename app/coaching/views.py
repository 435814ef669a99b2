# SPDX-License-Identifier: Apache-2.0
"""What the screens of coaching are given: frozen pictures. Days are UTC days since 1970, times ms since 1970 UTC."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.aids.views import AidCard
from app.leading.facts import FollowUpSort, FollowUpStage, Weighed
from app.reasons import Reason
from app.shelf import SITE
from app.signin import SecretKind
from app.views import LearnerCard
from app.vouching import Word


class FollowUpCard(msgspec.Struct, frozen=True, kw_only=True):
    """Something to be done that a person and a supervisor see.

    `module_title` and `thing_title` are empty where there is none, or the pack is not on this device. `by` is the name
    of who agreed it with them, empty where nobody here knows. `asked`: the person asked for a talk themselves.
    `until_day` is 0 where no day was agreed. `done_ms`: the program noticed that it was done (0: it did not); that
    closes nothing. `words` are empty on a device where they were not written.
    """

    id: str
    learner: LearnerCard
    pack: str
    module: str
    module_title: str
    sort: FollowUpSort
    thing: str
    thing_title: str
    until_day: int
    stage: FollowUpStage
    by: str
    asked: bool
    set_ms: int
    moved_ms: int = 0
    done_ms: int = 0
    overdue: bool = False
    words: str = ""

    @property
    def begins_with(self) -> str:
        """Return the pack as an attempt is begun with it: "" for one's own, the id of one that was made at the site."""
        return self.pack if self.pack.startswith(SITE) else ""

    @property
    def open(self) -> bool:
        """Whether it is not settled: open, or done as the person says."""
        return self.stage in {FollowUpStage.OPEN, FollowUpStage.DONE}


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be agreed. `thing`: a lesson or checklist of the module; a talk needs neither. `until_day` 0: none."""

    sort: FollowUpSort
    module: str = ""
    thing: str = ""
    until_day: int = 0
    words: str = ""


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A module about which something can be agreed, with (id, title) of its lessons and checklists."""

    module: str
    title: str
    lessons: tuple[tuple[str, str], ...] = ()
    checklists: tuple[tuple[str, str], ...] = ()
    practised: bool = False
    """They are at it, or were not sure of it yet: what is worth agreeing first."""


class TalkCard(msgspec.Struct, frozen=True, kw_only=True):
    """A talk in a list. `by` is a name, empty where nobody here knows. `mine`: who looks held it.

    `doubt`: what the word of who held it is worth here, where they are not known as a supervisor.
    """

    id: str
    learner: LearnerCard
    by: str
    day: int
    agreed_ms: int
    mine: bool
    here: bool
    """The notes are on this device."""
    change_asked: bool = False
    doubt: Word | None = None


class TalkView(msgspec.Struct, frozen=True, kw_only=True):
    """The notes of a talk, for the two who had it. `change` is what the learner wants changed, "" for nothing.

    `signs_with` is what the learner would agree with; NONE where nothing of theirs is secret enough.
    """

    card: TalkCard
    words: str
    change: str
    signs_with: SecretKind


class PersonCoached(msgspec.Struct, frozen=True, kw_only=True):
    """What a supervisor and one person agreed, those that are open first, and their talks, the latest first.

    `cards` are coach cards on what the person practises.
    """

    learner: LearnerCard
    follow_ups: tuple[FollowUpCard, ...]
    talks: tuple[TalkCard, ...]
    cards: tuple[AidCard, ...]


class WeighedCard(msgspec.Struct, frozen=True, kw_only=True):
    """What a supervisor decided when it was said that the person may like a talk. Known on their device only."""

    by: str
    decision: Weighed
    until_day: int
    at_ms: int


class MyCoaching(msgspec.Struct, frozen=True, kw_only=True):
    """The same as the person sees it. `weighed`: what a supervisor decided when a talk seemed to be of help."""

    learner: LearnerCard
    follow_ups: tuple[FollowUpCard, ...]
    talks: tuple[TalkCard, ...]
    weighed: WeighedCard | None = None
    wait_days: int = 0
    """How long the program waits before a supervisor is told that they may like a talk."""

    @property
    def asked(self) -> FollowUpCard | None:
        """That they asked for a talk, and nobody settled it yet."""
        return next((each for each in self.follow_ups if each.asked and each.open), None)


class LineKind(StrEnum):
    """What of coaching is said in one line on *Today*, the most urgent first.

    That a talk may help is not among it: others may look at *Today* over somebody's shoulder.
    """

    OVERDUE = "overdue"
    TO_AGREE = "to_agree"
    """Notes of a talk wait for the person."""
    DUE = "due"
    AGREED = "agreed"


class CoachLine(msgspec.Struct, frozen=True, kw_only=True):
    """The one line."""

    kind: LineKind
    follow_up: FollowUpCard | None = None


class MayLike(msgspec.Struct, frozen=True, kw_only=True):
    """That a person may like a talk, without why. `asked`: they pressed "ask my supervisor" themselves."""

    learner: LearnerCard
    asked: bool


class MayLikeSome(msgspec.Struct, frozen=True, kw_only=True):
    """Some of those who may like a talk, in the order of their names; `after` is where to go on, "" at the end.

    `looked` of `of` people were looked at so far.
    """

    found: tuple[MayLike, ...]
    after: str
    looked: int
    of: int


class MayLikeView(msgspec.Struct, frozen=True, kw_only=True):
    """Why somebody may like a talk. `low` to `high` (0 to 1) is the interval; the window says it in words.

    `titles` are those of the competencies that `reasons` name, in the words of who reads it.
    """

    learner: LearnerCard
    reasons: tuple[Reason, ...]
    titles: dict[str, str]
    low: float
    high: float
    asked: bool
    cards: tuple[AidCard, ...]
    last: WeighedCard | None = None
