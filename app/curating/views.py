# SPDX-License-Identifier: Apache-2.0
"""What a curator is shown: frozen, with the titles of things in the language of whoever looks."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.curating.sheet import Choice, Decision, Thing
from app.organisation import Doubt


class Titled(msgspec.Struct, frozen=True, kw_only=True):
    """A thing with its title; `topic` is that of its competency, or of the pack for a module. "" where it is gone.

    `now`: what the organisation's rules say of it, COLLECTED where they say nothing. `choice`: what the draft says,
    None where it has not been collected. `critical`: people may come to harm where it is not known.
    """

    thing: Thing
    title: str
    topic: str
    competency: str = ""
    critical: bool = False
    now: Decision = Decision.COLLECTED
    choice: Choice | None = None
    instead: str = ""
    """Title of what is shown in its place."""


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """A draft in the list. `titles`: the first things in it, `things`: how many there are; `changed_ms` ms UTC."""

    id: str
    titles: tuple[str, ...]
    things: int
    open: int
    """How many of them are not decided."""
    changed_ms: int
    published_ms: int


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A draft with what was collected, in that order."""

    id: str
    things: tuple[Titled, ...]
    published_ms: int = 0

    @property
    def open(self) -> int:
        """How many things are not decided."""
        return sum(not _decided(each) for each in self.things)


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was found: a lesson to collect (`thing`), or one of the organisation's own (`house`: its id)."""

    title: str
    about: str
    thing: Thing | None = None
    house: str = ""
    collected: bool = False


class Results(msgspec.Struct, frozen=True):
    """What was found, best first; `building`: the index is being made still, so that there may be more."""

    hits: tuple[Hit, ...] = ()
    building: bool = False


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """A thing of a draft with what stands beside it: lessons and questions of its competency, and its module."""

    here: Titled
    lessons: tuple[Titled, ...] = ()
    questions: tuple[Titled, ...] = ()
    module: Titled | None = None
    offered: tuple[Decision, ...] = ()


class Own(msgspec.Struct, frozen=True, kw_only=True):
    """One of the organisation's own: `modules` it can belong to, as (id, title, whether it does)."""

    id: str
    title: str
    modules: tuple[tuple[str, str, bool], ...]


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What of a competency would be different: titles of its lessons in order, and how many questions it has."""

    pack: str
    competency: str
    title: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    asked_before: int
    asked_after: int


class Look(StrEnum):
    """What whoever publishes has to see to first."""

    NOTHING = "nothing"
    """Nothing is decided."""
    BECAUSE = "because"
    """A decision lacks the sentence that people read."""
    TWICE = "twice"
    """Something that keeps people from harm would be taken away."""
    CONTRADICTS = "contradicts"
    """What is shown instead of another is itself replaced or taken away."""


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What a draft would do. `first`: titles of modules that would come first, `never`: that would go.

    `doubts` have the codes of `app.organisation.doubts`, and "no_lesson_left"; `titles` those of what they are about.
    `looks`: what is to be seen to, each with the things; nothing is published before. `sets`: whoever is here may put
    the rules in force on this device.
    """

    changes: tuple[Change, ...]
    first: tuple[str, ...]
    never: tuple[str, ...]
    doubts: tuple[tuple[Doubt, str], ...]
    looks: tuple[tuple[Look, tuple[Titled, ...]], ...]
    rules: int
    sets: bool


class RulesFile(msgspec.Struct, frozen=True, kw_only=True):
    """An organisation file with its digest, to be compared by two people over the telephone."""

    text: str
    digest: str
    rules: int


class Brought(msgspec.Struct, frozen=True, kw_only=True):
    """A file that somebody brought, looked at and not taken: what it says, what it would change and do."""

    file: RulesFile
    things: tuple[tuple[Titled, str], ...]
    """Each rule of it with its because."""
    gone: tuple[Titled, ...]
    """What there is a rule about now and the file says nothing of."""
    doubts: tuple[tuple[Doubt, str], ...]
    new: bool
    """Whether it says anything that is not so now."""


def _decided(each: Titled) -> bool:
    return each.choice is not None and each.choice.decision is not Decision.COLLECTED
