# SPDX-License-Identifier: Apache-2.0
"""What the screens about a whole team are given: frozen pictures. No answer and no word of anybody is in them."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.duties.status import Standing
from app.leading.facts import FollowUpSort, FollowUpStage, SessionKind
from app.rights import Role
from app.views import LearnerCard, Level
from app.vouching import Word


class Cell(StrEnum):
    """How one person stands with one topic; see `app.overview.cells`."""

    CURRENT = "current"
    EXPIRING = "expiring"
    OVERDUE = "overdue"
    NOT_YET = "not_yet"
    NOT_SURE = "not_sure"


URGENT = (Cell.OVERDUE, Cell.EXPIRING, Cell.NOT_YET, Cell.NOT_SURE, Cell.CURRENT)
"""What needs attention most comes first."""


class TopicHead(msgspec.Struct, frozen=True, kw_only=True):
    """A topic: one module of the pack. `importance` is that of the most important thing in it, 1 to 3."""

    module: str
    title: str
    importance: int = 1


class Needs(msgspec.Struct, frozen=True, kw_only=True):
    """What a role of the pack needs: modules with the importance that it gives them, 1 to 3."""

    role: str
    title: str
    modules: dict[str, int]


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One person: `cells` and `levels` stand in the order of the topics.

    `cells` are what is said of them, `levels` what is believed. `asked` are the places of topics where a duty decides.
    `own`: the pack is the one that they learn from; otherwise they are here for what is `asked` of them.
    """

    learner: str
    name: str
    search: str
    """The name as it is searched."""
    role: Role
    own: bool
    cells: tuple[Cell, ...]
    levels: tuple[Level, ...]
    asked: tuple[int, ...] = ()
    jobs: frozenset[str] = frozenset()
    """Roles of packs that the person has at the site, as a supervisor says (`app.jobs`)."""


class Age(msgspec.Struct, frozen=True, kw_only=True):
    """How old what is shown is, ms since 1970 UTC.

    `at_ms` is now: what was done here counts at once. `elsewhere_ms` is when this device last heard what was done on
    others, None: never. `asks`: whether it asks anybody at all.
    """

    at_ms: int
    elsewhere_ms: int | None = None
    asks: bool = False


class PackChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A pack that somebody of the site learns from."""

    pack: str
    title: str
    people: int


class Matrix(msgspec.Struct, frozen=True, kw_only=True):
    """The people of a site and the topics of one pack. `lines` are in the order of names."""

    site: str
    pack: str
    title: str
    topics: tuple[TopicHead, ...]
    lines: tuple[Line, ...]
    age: Age
    packs: tuple[PackChoice, ...] = ()
    roles: tuple[Needs, ...] = ()


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """How many of the people who need a topic know it how well; all 0 where they are too few.

    `few`: they are too few for figures (`gaps.LEAST`).
    """

    topic: TopicHead
    people: int
    secure: int
    practise: int
    start: int
    not_sure: int
    waiting: int = 0
    """Known, and waiting for somebody to watch it."""
    few: bool = False

    @property
    def weight(self) -> float:
        """How much is missing, times how important it is."""
        return 0.0 if self.few or not self.people else (1 - self.secure / self.people) * self.topic.importance


class GapMap(msgspec.Struct, frozen=True, kw_only=True):
    """What is missing at a site, the topic with the most of it first. `role`: for people of this role, "": for all."""

    site: str
    pack: str
    title: str
    role: str
    gaps: tuple[Gap, ...]
    age: Age
    packs: tuple[PackChoice, ...] = ()
    roles: tuple[Needs, ...] = ()


class Knows(msgspec.Struct, frozen=True, kw_only=True):
    """What is believed of one thing to know. `p` with `low` to `high`, 0 to 1; `asked` counts, never what was said."""

    competency: str
    title: str
    level: Level
    p: float
    low: float
    high: float
    asked: int
    fading: bool
    important: bool


class TopicHere(msgspec.Struct, frozen=True, kw_only=True):
    """How far one person is with one topic. `duty`: how what is asked of them stands, None where nothing is."""

    topic: TopicHead
    cell: Cell
    knows: tuple[Knows, ...]
    duty: Standing | None = None


class GoalHere(msgspec.Struct, frozen=True, kw_only=True):
    """A module that the person works towards, as their plan says."""

    title: str
    cell: Cell
    rests: bool = False


class FollowUpHere(msgspec.Struct, frozen=True, kw_only=True):
    """What was agreed with the person; `by` is a name, "" for somebody unknown here. `until_day`: UTC day, 0: none.

    `title` is empty for a talk about nothing in particular, and for what is not on this device. `asked`: the person
    asked for a talk themselves; nobody agreed it with them.
    """

    title: str
    sort: FollowUpSort
    by: str
    until_day: int
    stage: FollowUpStage
    asked: bool = False


class SeenHere(msgspec.Struct, frozen=True, kw_only=True):
    """The last time that the person was watched with a checklist.

    `doubt`: what the word of who watched is worth here, where they are not known as a supervisor.
    """

    title: str
    by: str
    signed_off: bool
    at_ms: int
    doubt: Word | None = None


class SessionHere(msgspec.Struct, frozen=True, kw_only=True):
    """A session or huddle that the person was at; `doubt` as in `SeenHere`, of who led it."""

    titles: tuple[str, ...]
    kind: SessionKind
    by: str
    minutes: int
    at_ms: int
    doubt: Word | None = None


class CertificateHere(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a certificate can be made of."""

    title: str
    at_ms: int


class HowFar(msgspec.Struct, frozen=True, kw_only=True):
    """One person, as who looks after them sees them: never an answer, never a word of theirs.

    `pack` is the title of what they learn from, "" where that is not on this device.
    """

    card: LearnerCard
    pack: str
    topics: tuple[TopicHere, ...]
    goals: tuple[GoalHere, ...]
    follow_ups: tuple[FollowUpHere, ...]
    seen: tuple[SeenHere, ...]
    sessions: tuple[SessionHere, ...]
    certificates: tuple[CertificateHere, ...]
    age: Age
    jobs: tuple[str, ...] = ()
    """What their jobs at the site are called, as a supervisor says (`app.jobs`)."""
    own: bool = False
    """Whether who looks is this person."""
    coaches: bool = True
    """Whether who looks may agree with them what is next; not by a broken glass."""
