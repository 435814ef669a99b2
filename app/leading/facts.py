# SPDX-License-Identifier: Apache-2.0
"""What is done with and for a team, as facts. None of them reaches the learner engine.

What a supervisor decides for a site stands in the supervisor's record. What concerns one person stands in that person's
record, whoever did it: so it follows them to their other devices, and they see it.

What a site decided is copied into the record of each person whom it concerns, by every device that knows of it. So that
two devices that know different things do not write over each other, a copy tells what it was made of:

1. `decided_ms`: when what it copies was decided (ms since 1970 UTC), and `placed_ms`: when the person came to where
   they are, by the roster of the device that copies. The later one stands: first by the decision, then by the roster;
   where both are the same, what was taken back or ended goes before what was not.
2. Who decides anew says so later than all that is known of it, also where a clock was ahead.
3. 0 is not told: a decision counts from its event; a copy goes before everything that tells its time.
"""

from __future__ import annotations

from enum import StrEnum
from hashlib import sha256
from typing import TypeAlias

import msgspec

LATEST_MS = 253_402_300_799_000
"""The end of 9999, in ms since 1970 UTC: nothing is decided later."""


class Proof(StrEnum):
    """How a duty is met."""

    CHECK = "check"
    """By a compliance check: a few random questions for each outcome."""
    MODULE = "module"
    """By passing the module."""
    SESSION = "session"
    """By having been at a session about it, face to face."""
    OBSERVED = "observed"
    """By being signed off with each checklist of the module."""


class Terms(msgspec.Struct, frozen=True, kw_only=True):
    """What a duty asks. Days are whole days; 0 of them means: none, or for good.

    `valid_days`: how long it counts once it is met. `grace_days`: how long after the due day it is not overdue yet.
    `remind_days`: how long before a due day it is spoken of. `share`: per cent of a check that must be right (1 to
    100), with `per_outcome` questions for each competency (1 to 10) and so many `tries` (1 to 10) before the material
    comes again. `prior`: what was learned elsewhere and was accepted counts.
    """

    proof: Proof = Proof.CHECK
    valid_days: int = 365
    grace_days: int = 0
    remind_days: int = 30
    share: int = 80
    per_outcome: int = 2
    tries: int = 3
    prior: bool = True


USUAL = Terms()
"""What a duty asks where nobody said otherwise."""


class DutySet(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A supervisor made a module a duty at a site, changed that, or ended it (`ended`). The latest counts.

    `duty` is its id (UUID). For whom: those who are one of these `roles` at the site, who have one of these `jobs` (ids
    of role profiles) there, and these `people` (learner ids); with none of it, everybody of the site. It is due on
    `due_day` (UTC days since 1970), or (0) so many days after it is given (`within_days`).
    """

    duty: str
    site: str
    pack: str
    version: str
    module: str
    terms: Terms
    roles: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    due_day: int = 0
    within_days: int = 28
    ended: bool = False
    jobs: tuple[str, ...] = ()
    decided_ms: int = 0


class DutyGiven(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A duty applies to the learner, is due on `due_day` (UTC days since 1970) and was set by `by` (a learner id).

    The latest of one duty counts, its first due day stays unless `due_day` says another. `excused`: it is not asked of
    this learner, as `excused_by` ("": `by`) said at `excused_ms` (ms since 1970 UTC, 0: never): the latest word about
    that counts, whatever else is copied. `ended`: it is asked of nobody any more, or not of this learner.
    """

    duty: str
    pack: str
    version: str
    module: str
    by: str
    due_day: int
    terms: Terms
    excused: bool = False
    ended: bool = False
    decided_ms: int = 0
    placed_ms: int = 0
    excused_ms: int = 0
    excused_by: str = ""


class ObservingChosen(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A supervisor (`by`) chose which modules of a pack need somebody to have watched, and which do not (`left_out`).

    A module that is in neither was not there to be chosen: it is as usual. The latest counts. It stands in the record
    of whoever chose, and in that of each person of the site who comes in. An empty `by` takes it back: the person does
    not belong to the site any more.
    """

    by: str
    site: str
    pack: str
    version: str
    modules: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    decided_ms: int = 0
    placed_ms: int = 0


class JobsSet(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner has these jobs at a site (ids of role profiles of the pack) and no others; none: it is not known.

    The latest of a site counts. `by` is the learner id of who said so ("": a list of people from a file). `said`: the
    learner says so themselves; a supervisor is shown it, and nothing follows from it.
    """

    by: str
    site: str
    pack: str
    version: str
    jobs: tuple[str, ...]
    said: bool = False


class SessionKind(StrEnum):
    """What people came together for."""

    SESSION = "session"
    HUDDLE = "huddle"


class Presence(StrEnum):
    """How it is known that somebody was there."""

    PIN = "pin"
    BADGE = "badge"
    NAMED = "named"
    """Whoever led it said so."""


class SessionHeld(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """Somebody led a session or a huddle; it stands in their record. `session` is its id (UUID).

    `people` were there. Of a huddle: the `items` that were answered together, `right` of them; never who said what.
    """

    session: str
    kind: SessionKind
    site: str
    pack: str
    version: str
    modules: tuple[str, ...]
    minutes: int
    people: int
    items: tuple[str, ...] = ()
    right: int = 0


class SessionAttended(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner was at a session or huddle. `by` is the learner id of who led it."""

    session: str
    kind: SessionKind
    pack: str
    version: str
    modules: tuple[str, ...]
    minutes: int
    by: str
    way: Presence


class FollowUpSort(StrEnum):
    """What is to be done."""

    PRACTISE = "practise"
    READ = "read"
    SHOW = "show"
    """Be watched with a checklist."""
    TALK = "talk"


class FollowUpStage(StrEnum):
    """How far it is."""

    OPEN = "open"
    DONE = "done"
    """The learner says that it is done."""
    CLOSED = "closed"
    """The supervisor says that it is settled."""
    DROPPED = "dropped"


class FollowUpSet(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A supervisor and the learner see from now on that something is to be done. `follow_up` is its id (UUID).

    `thing` is the lesson or checklist it is about ("": the module as a whole), `by` the supervisor's learner id,
    `until_day` the day by which (UTC days since 1970, 0: no day).
    """

    follow_up: str
    pack: str
    version: str
    module: str
    sort: FollowUpSort
    by: str
    thing: str = ""
    until_day: int = 0

    @property
    def kind(self) -> str:
        """Return what of a pack `thing` is the id of."""
        return {FollowUpSort.READ: "lesson", FollowUpSort.SHOW: "checklist"}.get(self.sort, "")


class FollowUpMoved(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A follow-up went on to another stage. `by` is who said so, the learner or a supervisor."""

    follow_up: str
    pack: str
    version: str
    stage: FollowUpStage
    by: str


class FollowUpWorded(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """What was written about a follow-up. Stays at home, as all free words about people do."""

    follow_up: str
    pack: str
    words: str


class TalkHeld(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A supervisor (`by`) and the learner talked, on `day` (UTC days since 1970). `talk` is its id (UUID)."""

    talk: str
    pack: str
    version: str
    by: str
    day: int


class TalkAgreed(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner said, with their PIN, that the notes of a talk are right as they stand."""

    talk: str
    pack: str
    version: str


class TalkWorded(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The notes of a talk, as `by` wrote them; the latest count, until they are agreed. Stays at home.

    `change`: these are no notes but what the learner wants changed in them, which stands until there are other notes.
    """

    talk: str
    pack: str
    by: str
    words: str
    change: bool = False


class Weighed(StrEnum):
    """What a supervisor decided when it was said that somebody may like a talk."""

    TALK = "talk"
    LATER = "later"
    NO_NEED = "no_need"


class WarningWeighed(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A supervisor (`by`) looked at why somebody may like a talk, and decided. Stays at home.

    `risk`, `low` and `high` (0 to 1) with the codes of the `reasons` are what they were shown; `until_day`: it is not
    spoken of again before this day (UTC days since 1970).
    """

    pack: str
    by: str
    decision: Weighed
    until_day: int
    risk: float
    low: float
    high: float
    reasons: tuple[str, ...] = ()


class TipSort(StrEnum):
    """What somebody wrote for colleagues."""

    TIP = "tip"
    QUESTION = "question"
    ANSWER = "answer"


class Verdict(StrEnum):
    """What came of looking at it."""

    APPROVED = "approved"
    REJECTED = "rejected"
    REWORDED = "reworded"
    """In other words, if who wrote it agrees."""


class TipOffered(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner wrote a tip, a question or an answer for the colleagues of their site; somebody looks at it first.

    `tip` is its id (UUID), `about` the id of the question that an answer is for. `words` are meant to be read by all of
    the site. `pieces` pictures or recordings are with it, on the device where it was made. `named`: colleagues may see
    who wrote it.
    """

    tip: str
    pack: str
    version: str
    module: str
    sort: TipSort
    words: str
    language: str = ""
    about: str = ""
    pieces: int = 0
    named: bool = False


class TipWithdrawn(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner took it back."""

    tip: str


class TipJudged(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A supervisor (`by`) looked at it; it stands in the record of who wrote it. The latest counts.

    `words`: the other words (REWORDED). `reason`: a code for REJECTED, "wrong", "unsafe", "names_somebody",
    "there_already", "unclear".
    """

    tip: str
    by: str
    verdict: Verdict
    words: str = ""
    reason: str = ""


class TipConsented(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """Whoever wrote it agreed to the other words, or did not.

    `words`: the digest of the words that they read (`words_digest`); "" in what was said before there was one.
    """

    tip: str
    agreed: bool
    words: str = ""


def words_digest(words: str) -> str:
    """Return what stands for the words that somebody read: 64 bits of SHA-256, in hexadecimal."""
    return sha256(words.encode()).hexdigest()[:16]


class TopicChosen(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A supervisor chose what a site looks at from `from_day` to `until_day` (UTC days since 1970, both included).

    The latest of a site counts; an empty `module` takes it away.
    """

    site: str
    pack: str
    version: str
    module: str
    from_day: int
    until_day: int


DutyFact: TypeAlias = DutySet | DutyGiven | ObservingChosen | JobsSet
SessionFact: TypeAlias = SessionHeld | SessionAttended
CoachFact: TypeAlias = (
    FollowUpSet | FollowUpMoved | FollowUpWorded | TalkHeld | TalkAgreed | TalkWorded | WarningWeighed
)
TipFact: TypeAlias = TipOffered | TipWithdrawn | TipJudged | TipConsented | TopicChosen
LeadingFact: TypeAlias = DutyFact | SessionFact | CoachFact | TipFact

LEADING_LEAVE = (
    *(DutySet, DutyGiven, ObservingChosen, JobsSet),
    *(SessionHeld, SessionAttended),
    *(FollowUpSet, FollowUpMoved, TalkHeld, TalkAgreed),
    *(TipOffered, TipWithdrawn, TipJudged, TipConsented, TopicChosen),
)
"""Those that leave the device."""
LEADING = (*LEADING_LEAVE, FollowUpWorded, TalkWorded, WarningWeighed)
"""All of them."""
