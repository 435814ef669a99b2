# SPDX-License-Identifier: Apache-2.0
"""What is known of what is the learner's own, after all facts so far."""

from __future__ import annotations

import msgspec

from app.frozen_map import FrozenMap
from app.own.facts import Measure, Ref


class Ask(msgspec.Struct, frozen=True, kw_only=True):
    """Help that the learner asked a colleague for. `ended_ms`: 0 while it was not ended by the learner."""

    pack: str
    module: str
    mentor: str
    at_ms: int
    ended_ms: int = 0


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What the learner said to a colleague who asked them. `ended_ms`: 0 while it was not ended by the learner."""

    asker: str
    pack: str
    module: str
    accepted: bool
    at_ms: int
    ended_ms: int = 0


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was put to a goal; see `GoalLinked`."""

    kind: str
    thing: str
    of_pack: str = ""


class GoalKey(msgspec.Struct, frozen=True, kw_only=True):
    """A goal: a module of a pack, or (`goal`) the sealed text with one in the learner's own words."""

    pack: str
    module: str = ""
    goal: str = ""


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What the learner did with something of the library."""

    times: int = 0
    used_ms: int = 0
    searched_ms: int = 0
    """When they opened it last from what a search had found; 0: never."""
    useful: int = 0
    fits: int = 0
    rated_ms: int = 0
    declined: bool = False


class Playlist(msgspec.Struct, frozen=True, kw_only=True):
    """A playlist as it was kept last."""

    title: str
    things: tuple[Ref, ...]
    shared: bool
    taken_from: str
    kept_ms: int
    begun_ms: int = 0
    """When it was kept first: what a colleague did to theirs since then is news."""


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """Evidence that was handed in. `earned` is None while nobody looked at it; `words` of the assessor stay at home."""

    pack: str
    version: str
    credential: str
    assessor: str
    parts: int
    at_ms: int
    withdrawn: bool = False
    earned: bool | None = None
    levels: tuple[int, ...] = ()
    judged_ms: int = 0
    judged_by: str = ""
    words: str = ""


class Prior(msgspec.Struct, frozen=True, kw_only=True):
    """Something learned elsewhere that a supervisor accepted as evidence, or did not."""

    pack: str
    competencies: tuple[str, ...]
    supervisor: str
    minutes: int
    day: int
    accepted: bool
    at_ms: int


class TeamGoal(msgspec.Struct, frozen=True, kw_only=True):
    """A goal that the learner set for a site, as a supervisor; see `TeamGoalSet`."""

    site: str
    pack: str
    measure: Measure
    target: int
    from_day: int
    until_day: int
    ended: bool


class Own(msgspec.Struct, frozen=True, kw_only=True):
    """All of it. Maps are by the id that the facts give."""

    teaches: FrozenMap[str, tuple[str, ...]] = msgspec.field(default_factory=FrozenMap)
    """Pack to the modules of it that the learner could teach."""
    asks: FrozenMap[str, Ask] = msgspec.field(default_factory=FrozenMap)
    answers: FrozenMap[str, Answer] = msgspec.field(default_factory=FrozenMap)
    links: FrozenMap[GoalKey, tuple[Link, ...]] = msgspec.field(default_factory=FrozenMap)
    """What stands beside a goal, in the order in which it was put there."""
    things: FrozenMap[Ref, Known] = msgspec.field(default_factory=FrozenMap)
    playlists: FrozenMap[str, Playlist] = msgspec.field(default_factory=FrozenMap)
    submissions: FrozenMap[str, Submission] = msgspec.field(default_factory=FrozenMap)
    prior: FrozenMap[str, Prior] = msgspec.field(default_factory=FrozenMap)
    public_key: str = ""
    """The public half of the learner's pair of keys, in base64; empty: there is none."""
    readers: FrozenMap[str, str] = msgspec.field(default_factory=FrozenMap)
    """Share to who may read it; only of texts that are on the learner's other devices too."""
    team_goals: FrozenMap[str, TeamGoal] = msgspec.field(default_factory=FrozenMap)
    joined: FrozenMap[str, bool] = msgspec.field(default_factory=FrozenMap)
    """Team goal to whether the learner takes part now."""

    def known(self, ref: Ref) -> Known:
        """Return what the learner did with something, an empty value when nothing."""
        return self.things.get(ref) or Known()
