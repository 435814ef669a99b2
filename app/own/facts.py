# SPDX-License-Identifier: Apache-2.0
"""What a learner does with what is theirs, as facts. None of them reaches the learner engine."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec


class ThingKind(StrEnum):
    """What of a pack, or of the organisation, something in the library is."""

    LESSON = "lesson"
    STORY = "story"
    EXAMPLE = "example"
    CYCLE = "cycle"
    CHECKLIST = "checklist"
    DOCUMENT = "document"
    GLOSSARY = "glossary"
    COACH = "coach"
    HUDDLE = "huddle"
    MODULE = "module"
    TIP = "tip"
    """What a colleague wrote; `thing` is its id."""
    HOUSE = "house"
    """A document or link of the organisation's own; its `pack` is empty."""


class Ref(msgspec.Struct, frozen=True, kw_only=True):
    """Something in the library: the pack it is of ("" for the organisation's own), what it is, and its id there."""

    pack: str
    kind: ThingKind
    thing: str


class Measure(StrEnum):
    """What a team goal counts, of all who joined it together."""

    QUIZZES = "quizzes"
    """Shift quizzes that went to their end."""
    LESSONS = "lessons"
    MODULES = "modules"
    """Modules that were passed."""


# --- people who help people


class TeachingOffered(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner said which modules of a pack they could teach others: these and no others. The latest counts."""

    pack: str
    version: str
    modules: tuple[str, ...]


class HelpAsked(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner asked a colleague to help them with a module. `ask` is its id (UUID), `mentor` a learner id."""

    ask: str
    pack: str
    version: str
    module: str
    mentor: str


class HelpAnswered(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """Whoever was asked said yes or no. It stands in their record; `asker` is the learner id of who asked."""

    ask: str
    pack: str
    version: str
    module: str
    asker: str
    accepted: bool


class HelpEnded(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """One of the two ended it, or took the asking back; it stands in the record of who did."""

    ask: str
    pack: str
    version: str
    module: str


class GoalLinked(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner put something to a goal, or took it away (`back`).

    The goal is a `module`, or one in their own words: `goal` is the id of that sealed text. What is put there is a
    `thing` of the pack `of_pack`; with the `kind` "person" it is a learner id, with "note" the id of a sealed text.
    """

    pack: str
    version: str
    kind: str
    thing: str
    of_pack: str = ""
    module: str = ""
    goal: str = ""
    back: bool = False


# --- the library


class ThingUsed(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner opened something of the library that is not in its untracked part. `way`: how they came to it."""

    pack: str
    version: str
    kind: ThingKind
    thing: str
    way: str = ""
    """"search", "list", "playlist", "because", "alike", "code"."""


class ThingRated(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner said how useful something is to them, and how true of their work.

    Both 1 (not) to 3 (very); 0: not said.
    """

    pack: str
    version: str
    kind: ThingKind
    thing: str
    useful: int = 0
    fits: int = 0


class ThingDeclined(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner said "not for me" to something of the library, or took that back (`back`)."""

    pack: str
    version: str
    kind: ThingKind
    thing: str
    back: bool = False


class PlaylistKept(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner made or changed a playlist; the latest counts. With `shared` the colleagues of their site see it.

    `playlist` is its id (UUID), `taken_from` that of a colleague's playlist which it began as.
    """

    playlist: str
    title: str
    things: tuple[Ref, ...]
    shared: bool = False
    taken_from: str = ""


class PlaylistDropped(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner took a playlist away."""

    playlist: str


# --- evidence and what was learned elsewhere


class EvidenceHanded(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner handed evidence for a micro-credential to a named person. `submission` is its id (UUID).

    `assessor` is a learner id. What was handed in, `parts` pieces of it, is sealed and stands elsewhere.
    """

    submission: str
    pack: str
    version: str
    credential: str
    assessor: str
    parts: int


class EvidenceWithdrawn(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner took back what they had handed in."""

    submission: str
    pack: str
    version: str
    credential: str


class EvidenceJudged(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The assessor compared the evidence with the rubric; it stands in the record of whose evidence it is.

    `levels` holds, for each criterion in its order, the place on the credential's scale from 1 on.
    """

    submission: str
    pack: str
    version: str
    credential: str
    assessor: str
    levels: tuple[int, ...]
    earned: bool


class EvidenceWorded(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """What the assessor wrote about it. Stays at home, as all free words about people do."""

    submission: str
    pack: str
    credential: str
    words: str


class PriorJudged(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A supervisor accepted something learned elsewhere as evidence of competencies, or did not (`accepted`).

    `entry` is the id (UUID) of the passport's entry; `minutes` it took; `day` it ended (UTC days since 1970, 0: not
    known); `supervisor` a learner id.
    """

    entry: str
    pack: str
    version: str
    competencies: tuple[str, ...]
    supervisor: str
    minutes: int
    day: int
    accepted: bool


# --- sharing what is sealed


class SharingKeyMade(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner has a pair of keys from now on: who seals something for them uses `public` (X25519, base64)."""

    public: str


class NoteShared(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner lets one person read one text, sealed for that person alone (`box`, base64, `app.private.shared`).

    `share` is its id (UUID), `note` that of the text, `sort` what it is, `reader` a learner id. Recorded only while the
    organisation lets sealed texts leave.
    """

    share: str
    note: str
    sort: str
    reader: str
    written_ms: int
    box: str


class SharingEnded(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """From now on the text may not be read by whom it was shared with."""

    share: str


# --- together


class TeamGoalSet(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A supervisor set a goal for a site, or ended it (`ended`); it stands in their record. The latest counts.

    `goal` is its id (UUID); `target` how many of `measure` those who join want to reach together, from `from_day` to
    `until_day` (UTC days since 1970, both included).
    """

    goal: str
    site: str
    pack: str
    version: str
    measure: Measure
    target: int
    from_day: int
    until_day: int
    ended: bool = False


class TeamGoalJoined(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner lets what they do count for a team goal, or no longer (`back`)."""

    goal: str
    back: bool = False


HelpFact: TypeAlias = TeachingOffered | HelpAsked | HelpAnswered | HelpEnded | GoalLinked
LibraryFact: TypeAlias = ThingUsed | ThingRated | ThingDeclined | PlaylistKept | PlaylistDropped
PortfolioFact: TypeAlias = EvidenceHanded | EvidenceWithdrawn | EvidenceJudged | EvidenceWorded | PriorJudged
SharingFact: TypeAlias = SharingKeyMade | NoteShared | SharingEnded
TeamFact: TypeAlias = TeamGoalSet | TeamGoalJoined
OwnFact: TypeAlias = HelpFact | LibraryFact | PortfolioFact | SharingFact | TeamFact

OWN_LEAVE = (
    *(TeachingOffered, HelpAsked, HelpAnswered, HelpEnded, GoalLinked),
    *(ThingUsed, ThingRated, ThingDeclined, PlaylistKept, PlaylistDropped),
    *(EvidenceHanded, EvidenceWithdrawn, EvidenceJudged, PriorJudged),
    *(SharingKeyMade, NoteShared, SharingEnded),
    *(TeamGoalSet, TeamGoalJoined),
)
"""Those that leave the device."""
OWN = (*OWN_LEAVE, EvidenceWorded)
"""All of them."""
