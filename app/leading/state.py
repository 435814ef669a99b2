# SPDX-License-Identifier: Apache-2.0
"""What is known of what was done with and for a person, and of what they decided for a team, after all facts so far."""

from __future__ import annotations

import msgspec

from app.frozen_map import FrozenMap
from app.leading.facts import (
    FollowUpSort,
    FollowUpStage,
    Presence,
    SessionKind,
    Terms,
    TipSort,
    Verdict,
    Weighed,
)


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A duty that the person set for a site; see `DutySet`.

    `set_ms` is when they set it first, `changed_ms` when they decided something of it last.
    """

    site: str
    pack: str
    module: str
    terms: Terms
    roles: tuple[str, ...]
    people: tuple[str, ...]
    due_day: int
    within_days: int
    ended: bool
    set_ms: int
    changed_ms: int
    jobs: tuple[str, ...] = ()


class Duty(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked of the person; see `DutyGiven`.

    `given_ms` is when it was given first, or given again after it had ended or the person was excused. `decided_ms` is
    0 where nobody told. `excused_by` said last whether the person is excused.
    """

    pack: str
    module: str
    by: str
    due_day: int
    terms: Terms
    excused: bool
    ended: bool
    given_ms: int
    decided_ms: int = 0
    placed_ms: int = 0
    excused_ms: int = 0
    excused_by: str = ""

    @property
    def stand(self) -> tuple[int, int, bool]:
        """Return what is compared with another copy: the greater one stands."""
        return self.decided_ms, self.placed_ms, self.ended


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A session or huddle that the person led."""

    kind: SessionKind
    site: str
    pack: str
    modules: tuple[str, ...]
    minutes: int
    people: int
    at_ms: int


class Attended(msgspec.Struct, frozen=True, kw_only=True):
    """A session or huddle that the person was at."""

    kind: SessionKind
    pack: str
    modules: tuple[str, ...]
    minutes: int
    by: str
    way: Presence
    at_ms: int


class FollowUp(msgspec.Struct, frozen=True, kw_only=True):
    """Something to be done that the person and a supervisor see."""

    pack: str
    module: str
    sort: FollowUpSort
    by: str
    thing: str
    until_day: int
    set_ms: int
    stage: FollowUpStage = FollowUpStage.OPEN
    moved_ms: int = 0
    moved_by: str = ""
    words: str = ""


class Talk(msgspec.Struct, frozen=True, kw_only=True):
    """A talk with a supervisor. `agreed_ms`: when the person agreed to the notes (0: not yet).

    `change`: what the person wants changed in the notes.
    """

    pack: str
    by: str
    day: int
    at_ms: int
    agreed_ms: int = 0
    words: str = ""
    worded_by: str = ""
    change: str = ""


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """What a supervisor decided when it was said that the person may like a talk."""

    by: str
    decision: Weighed
    until_day: int
    risk: float
    low: float
    high: float
    reasons: tuple[str, ...]
    at_ms: int


class Tip(msgspec.Struct, frozen=True, kw_only=True):
    """What the person wrote for colleagues. `verdict` is None while nobody looked at it.

    `instead`: the words a supervisor put in their place; `agreed`: whether the person takes them (None: not said).
    """

    pack: str
    version: str
    module: str
    sort: TipSort
    words: str
    language: str
    about: str
    pieces: int
    at_ms: int
    named: bool = False
    withdrawn: bool = False
    verdict: Verdict | None = None
    reason: str = ""
    instead: str = ""
    agreed: bool | None = None
    answer: tuple[str, bool] | None = None
    """The digest of the other words that the person spoke about last, and whether they take those."""
    judged_ms: int = 0
    judged_by: str = ""

    @property
    def stage(self) -> str:
        """Return waiting, shown, rejected, reworded (the person has to agree) or withdrawn."""
        if self.withdrawn:
            return "withdrawn"
        match self.verdict:
            case Verdict.APPROVED:
                return "shown"
            case Verdict.REJECTED:
                return "rejected"
            case Verdict.REWORDED:
                return "reworded" if self.agreed is None else "shown" if self.agreed else "withdrawn"
            case None:
                return "waiting"

    @property
    def said(self) -> str:
        """Return the words that colleagues read."""
        return self.instead if self.verdict is Verdict.REWORDED else self.words


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """What a site looks at for some days; see `TopicChosen`."""

    pack: str
    module: str
    from_day: int
    until_day: int
    at_ms: int


class ToWatch(msgspec.Struct, frozen=True, kw_only=True):
    """Which modules of a pack need somebody to have watched, at a site, and which do not; see `ObservingChosen`.

    `by` is empty where it was taken back. `decided_ms` is 0 where nobody told.
    """

    by: str
    modules: tuple[str, ...]
    at_ms: int
    left_out: tuple[str, ...] = ()
    version: str = ""
    decided_ms: int = 0
    placed_ms: int = 0

    @property
    def stand(self) -> tuple[int, int, bool]:
        """Return what is compared with another copy: the greater one stands."""
        return self.decided_ms, self.placed_ms, not self.by

    @property
    def sides(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the modules that need it, and those that were left out."""
        return self.modules, self.left_out


class Jobs(msgspec.Struct, frozen=True, kw_only=True):
    """Which jobs somebody has at a site; see `JobsSet`."""

    pack: str
    jobs: tuple[str, ...]
    by: str
    at_ms: int


class Leading(msgspec.Struct, frozen=True, kw_only=True):
    """All of it. Maps are by the id that the facts give."""

    rules: FrozenMap[str, Rule] = msgspec.field(default_factory=FrozenMap)
    duties: FrozenMap[str, Duty] = msgspec.field(default_factory=FrozenMap)
    observing: FrozenMap[tuple[str, str], ToWatch] = msgspec.field(default_factory=FrozenMap)
    """By site and pack."""
    jobs: FrozenMap[str, Jobs] = msgspec.field(default_factory=FrozenMap)
    """Site to what the person does there."""
    says: FrozenMap[str, Jobs] = msgspec.field(default_factory=FrozenMap)
    """Site to what they say themselves that they do there."""
    held: FrozenMap[str, Held] = msgspec.field(default_factory=FrozenMap)
    attended: FrozenMap[str, Attended] = msgspec.field(default_factory=FrozenMap)
    follow_ups: FrozenMap[str, FollowUp] = msgspec.field(default_factory=FrozenMap)
    talks: FrozenMap[str, Talk] = msgspec.field(default_factory=FrozenMap)
    weighed: FrozenMap[str, Decision] = msgspec.field(default_factory=FrozenMap)
    """Pack to the last decision."""
    tips: FrozenMap[str, Tip] = msgspec.field(default_factory=FrozenMap)
    topics: FrozenMap[str, Topic] = msgspec.field(default_factory=FrozenMap)
    """Site to what the person chose for it last."""
