# SPDX-License-Identifier: Apache-2.0
"""What the screens of things to look up are given: frozen pictures, made by `app.aids.aids`."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec

from app.views import Level
from content_packs.model import Checklist, CoachCard, Credential, Document, Huddle, Programme, Target, Term


class AidKind(StrEnum):
    """What there is to look up, in the order of the page."""

    DOCUMENT = "document"
    GLOSSARY = "glossary"
    ROLE = "role"
    CHECKLIST = "checklist"
    CREDENTIAL = "credential"
    PROGRAMME = "programme"
    COACH = "coach"
    HUDDLE = "huddle"


FOR_LEADERS = frozenset({AidKind.COACH, AidKind.HUDDLE})
"""Offered to whoever looks after people."""


class AidCard(msgspec.Struct, frozen=True, kw_only=True):
    """One thing on a list. `about` is a line on it, in the words of the pack; `number` counts what `kind` says.

    That is: words of a glossary, weeks of a programme, minutes of a huddle and of a checklist, and 0 for the others.
    """

    kind: AidKind
    pack: str
    id: str
    title: str
    about: str = ""
    number: int = 0


class LookUp(msgspec.Struct, frozen=True, kw_only=True):
    """Everything there is to look up for somebody."""

    cards: tuple[AidCard, ...]


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """A competency, and what is believed about it for the person who looks."""

    competency: str
    title: str
    module: str
    level: Level


class RoleNeedRow(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a role needs. `there`: as far as the program can tell, it is there."""

    topic: Topic
    target: Target
    importance: int
    there: bool


class RoleCard(msgspec.Struct, frozen=True, kw_only=True):
    """A role with how much of it is there. `now`: it is the learner's, as they or who looks after them said."""

    pack: str
    id: str
    title: str
    have: int
    total: int
    now: bool
    next: bool
    """The role that comes after one of now."""


class RoleView(msgspec.Struct, frozen=True, kw_only=True):
    """A role, what it needs (what is missing first, then by importance), and which role comes next."""

    pack: str
    card: RoleCard
    summary: str
    rows: tuple[RoleNeedRow, ...]
    onward: RoleCard | None
    modules: tuple[str, ...]
    """Modules with what is missing that can be a goal, in the order of the pack."""
    sources: tuple[str, ...] = ()


class CredentialView(msgspec.Struct, frozen=True, kw_only=True):
    """A micro-credential with its rubric."""

    pack: str
    credential: Credential
    topics: tuple[Topic, ...]


class CoachView(msgspec.Struct, frozen=True, kw_only=True):
    """A coach card."""

    pack: str
    coach: CoachCard
    topics: tuple[str, ...]


class HuddleView(msgspec.Struct, frozen=True, kw_only=True):
    """A huddle sheet."""

    pack: str
    huddle: Huddle
    topics: tuple[str, ...]
    language: str


class ChecklistOutline(msgspec.Struct, frozen=True, kw_only=True):
    """A checklist as anybody may read it: what is watched, before somebody watches."""

    pack: str
    checklist: Checklist
    topics: tuple[str, ...]


class ProgrammeOutline(msgspec.Struct, frozen=True, kw_only=True):
    """A programme of the pack: what is opened in each week."""

    pack: str
    programme: Programme
    weeks: tuple[tuple[str, ...], ...]
    offered: bool = False
    """Whether this person may start it for themselves."""
    joined: bool = False
    """Whether they are in it."""


class DocumentView(msgspec.Struct, frozen=True, kw_only=True):
    """A document. `version` is the pack's: its files come from there."""

    pack: str
    version: str
    document: Document
    glossary: tuple[Term, ...]
    language: str


class GlossaryView(msgspec.Struct, frozen=True, kw_only=True):
    """The words of the work, in the order of their letters; `at` is the id of the one that was asked for, or ""."""

    pack: str
    title: str
    terms: tuple[Term, ...]
    at: str = ""


AidView: TypeAlias = (
    RoleView
    | CredentialView
    | CoachView
    | HuddleView
    | ChecklistOutline
    | ProgrammeOutline
    | DocumentView
    | GlossaryView
)
