# SPDX-License-Identifier: Apache-2.0
"""What the screens of sessions and huddles are given: frozen pictures. Times are ms since 1970 UTC."""

from __future__ import annotations

import msgspec

from app.aids.views import CoachView, HuddleView
from app.leading.facts import Presence, SessionKind
from app.signin import SignIn
from app.views import Feedback, QuestionView
from app.vouching import Word


class TopicChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A module of a pack, to come together about. `week`: it is the topic of the week of the site."""

    module: str
    title: str
    week: bool = False


class PackChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A pack that people of the site learn from, with what there is to choose."""

    pack: str
    title: str
    topics: tuple[TopicChoice, ...]


class Begun(msgspec.Struct, frozen=True, kw_only=True):
    """A session or huddle that is not closed yet. `there`: how many people are noted so far."""

    kind: SessionKind
    titles: tuple[str, ...]
    there: int


class Led(msgspec.Struct, frozen=True, kw_only=True):
    """A session or huddle that somebody led. Titles are empty texts where the pack is not here any more.

    `left`: in so many people's records it is still to be written; it is closed once that is nobody.
    """

    session: str
    kind: SessionKind
    titles: tuple[str, ...]
    minutes: int
    people: int
    at_ms: int
    left: int = 0


class SessionsView(msgspec.Struct, frozen=True, kw_only=True):
    """What whoever leads sessions has begun, is closing, and led lately, the latest first."""

    begun: Begun | None
    led: tuple[Led, ...]
    closing: Led | None = None


class There(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is there, and how that is known."""

    learner: str
    name: str
    way: Presence


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A session that is under way: its topics and who is there, by name. `grouped`: groups were made."""

    session: str
    kind: SessionKind
    pack: str
    titles: tuple[str, ...]
    minutes: int
    there: tuple[There, ...]
    grouped: bool = False


class Tried(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a PIN, with who is there after it."""

    outcome: SignIn
    sheet: Sheet


class Scanned(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a badge: whose it is ("" for nobody's), with who is there after it."""

    name: str
    sheet: Sheet


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody in a group. `secure`: the topics in which they are Secure; for whoever leads alone."""

    learner: str
    name: str
    secure: tuple[str, ...] = ()


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """A group. `lacks`: the topics in which nobody in it is Secure; for whoever leads alone."""

    members: tuple[Member, ...]
    lacks: tuple[str, ...] = ()


class GroupsView(msgspec.Struct, frozen=True, kw_only=True):
    """The groups of a session, in their order."""

    titles: tuple[str, ...]
    groups: tuple[Group, ...]


class HuddleStep(msgspec.Struct, frozen=True, kw_only=True):
    """Where a huddle is: at a question (with what came of it once it was answered), or behind the last one.

    Then `coach` and `sheet` are what the pack has on the topic.
    """

    pack: str
    version: str
    title: str
    question: QuestionView | None = None
    feedback: Feedback | None = None
    coach: CoachView | None = None
    sheet: HuddleView | None = None


class WasAt(msgspec.Struct, frozen=True, kw_only=True):
    """A session or huddle that somebody was at. `led_by` is a name, empty where that person is not known here.

    `doubt`: what the word of who led it is worth here, where they are not known as a supervisor.
    """

    session: str
    learner: str
    name: str
    kind: SessionKind
    pack: str
    titles: tuple[str, ...]
    minutes: int
    led_by: str
    way: Presence
    at_ms: int
    doubt: Word | None = None
