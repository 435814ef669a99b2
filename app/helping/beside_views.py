# SPDX-License-Identifier: Apache-2.0
"""What the page of one goal is given: people, materials and ideas, side by side."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.helping.views import Asking, GoalCard
from app.own.facts import ThingKind
from app.own.state import Link
from app.private.sealed import NoteKind


class PersonKind(StrEnum):
    """How a person came to stand beside a goal."""

    ASKED = "asked"
    COLLEAGUE = "colleague"
    OUTSIDE = "outside"


class PersonCard(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody beside a goal. `id`: of the asking, of the colleague, or the key of the sealed text, as `kind` says.

    `words` were written about somebody outside; `asking` is there for who was asked.
    """

    kind: PersonKind
    id: str
    name: str
    words: str = ""
    asking: Asking | None = None


class ThingCard(msgspec.Struct, frozen=True, kw_only=True):
    """Something of a pack. `put`: by hand, so that it can be taken away again."""

    kind: ThingKind
    thing: str
    pack: str
    title: str
    put: bool = False


class IdeaCard(msgspec.Struct, frozen=True, kw_only=True):
    """An idea, with the titles of what it is about."""

    key: str
    words: str
    about: tuple[str, ...] = ()


class GoalView(msgspec.Struct, frozen=True, kw_only=True):
    """What stands beside one goal. `others`: the goals that something can be moved to. `may_write`: there is a key."""

    goal: GoalCard
    people: tuple[PersonCard, ...] = ()
    materials: tuple[ThingCard, ...] = ()
    ideas: tuple[IdeaCard, ...] = ()
    others: tuple[GoalCard, ...] = ()
    may_write: bool = False


class ColleagueRow(msgspec.Struct, frozen=True, kw_only=True):
    """A colleague of the person's sites, and whether they stand beside the goal."""

    learner: str
    name: str
    colour: int
    put: bool


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """What can be put beside a goal: things, or colleagues."""

    goal: GoalCard
    things: tuple[ThingCard, ...] = ()
    colleagues: tuple[ColleagueRow, ...] = ()


class AboutRow(msgspec.Struct, frozen=True, kw_only=True):
    """Something that an idea, or somebody outside, may be about, and whether it is."""

    link: Link
    title: str
    on: bool


class NoteView(msgspec.Struct, frozen=True, kw_only=True):
    """An idea or somebody outside, to write or to change. `key` is "" for a new one; `draft`: what is not kept yet."""

    goal: GoalCard
    kind: NoteKind
    key: str = ""
    who: str = ""
    words: str = ""
    draft: bool = False
    about: tuple[AboutRow, ...] = ()
    others: tuple[GoalCard, ...] = ()
    may_write: bool = False
