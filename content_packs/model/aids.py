# SPDX-License-Identifier: Apache-2.0
"""What a pack carries besides teaching: roles, programmes, micro-credentials, help for leaders, documents, surveys.

All of it is text to read and to work with. Nothing in it is evidence of what a person knows.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from content_packs.model.surveys import Survey


class Target(StrEnum):
    """How well a role needs something: begun and still practised, or known for sure."""

    PRACTISE = "practise"
    SECURE = "secure"


class RoleNeed(msgspec.Struct, frozen=True, kw_only=True):
    """A competency that a role needs. `importance`: 1 useful, 2 important, 3 nobody can do the work without it."""

    competency: str
    level: Target = Target.SECURE
    importance: Annotated[int, msgspec.Meta(ge=1, le=3)] = 2


class RoleProfile(msgspec.Struct, frozen=True, kw_only=True):
    """What a role needs, and which role comes `next` after it ("": none)."""

    id: str
    title: str
    summary: str
    needs: tuple[RoleNeed, ...]
    next: str = ""
    sources: tuple[str, ...] = ()


class Start(StrEnum):
    """When a programme begins for somebody who joins it: on that day, or on the Monday that follows."""

    JOINING = "joining"
    MONDAY = "monday"


class Programme(msgspec.Struct, frozen=True, kw_only=True):
    """Microlearns (competencies, in their order) that are opened at a pace: `per_week` of them each week."""

    id: str
    title: str
    summary: str
    microlearns: tuple[str, ...]
    per_week: int
    start: Start = Start.MONDAY
    open_to: tuple[str, ...] = ()
    """Roles ("learner") whose people may start it for themselves. Empty: whoever looks after people starts it."""

    @property
    def weeks(self) -> int:
        """How many weeks it takes until all of it is open."""
        return -(-len(self.microlearns) // max(1, self.per_week))


class Criterion(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is looked at. `says` has what it looks like at each level of the credential's scale, in order."""

    text: str
    says: tuple[str, ...]


class Credential(msgspec.Struct, frozen=True, kw_only=True):
    """A micro-credential: what is to be shown (`evidence`), and the rubric by which somebody looks at it.

    `scale` names the levels from the lowest on; `passing` is the place (from 1) of the first that is enough.
    """

    id: str
    title: str
    summary: str
    competencies: tuple[str, ...]
    scale: tuple[str, ...]
    passing: int
    criteria: tuple[Criterion, ...]
    evidence: tuple[str, ...]
    sources: tuple[str, ...] = ()


class CoachCard(msgspec.Struct, frozen=True, kw_only=True):
    """For whoever leads people, on one topic: what to watch for, what to ask, what to say."""

    id: str
    title: str
    competencies: tuple[str, ...]
    watch: tuple[str, ...]
    ask: tuple[str, ...]
    say: tuple[str, ...]
    sources: tuple[str, ...] = ()


class HuddleQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """A question to a team, and what whoever asks it listens for in the answers."""

    text: str
    listen_for: str


class Huddle(msgspec.Struct, frozen=True, kw_only=True):
    """A talk of a few minutes at the start of a shift: something to say (plain paragraphs), and questions."""

    id: str
    title: str
    competencies: tuple[str, ...]
    minutes: int
    talk: str
    questions: tuple[HuddleQuestion, ...]
    sources: tuple[str, ...] = ()


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """Something to look up: Markdown (`body`), pages (`file`, a PDF of the pack), an https address, or some of them."""

    id: str
    title: str
    about: str
    author: str
    licence: str
    body: str = ""
    file: str = ""
    link: str = ""
    emergency: str = ""
    """As for a lesson: under which words it is read without signing in. Empty: it is not."""


Aid = RoleProfile | Programme | Credential | CoachCard | Huddle | Document | Survey


class Aids(msgspec.Struct, frozen=True, kw_only=True):
    """All of it, of a pack or of its words in another language."""

    role_profiles: tuple[RoleProfile, ...] = ()
    programmes: tuple[Programme, ...] = ()
    credentials: tuple[Credential, ...] = ()
    coach_cards: tuple[CoachCard, ...] = ()
    huddles: tuple[Huddle, ...] = ()
    documents: tuple[Document, ...] = ()
    surveys: tuple[Survey, ...] = ()
