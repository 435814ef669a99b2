# SPDX-License-Identifier: Apache-2.0
"""What the screens of my people and things are given: frozen pictures, made by `app.helping`."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.own.state import GoalKey


class AskStage(StrEnum):
    """What has come of an asking."""

    WAITING = "waiting"
    YES = "yes"
    NOT_NOW = "not_now"


class Asking(msgspec.Struct, frozen=True, kw_only=True):
    """One asking, as one of the two sees it: `other` is the opaque id of the other one, `name` what they are called.

    `mine`: I asked them. `colour` is that of their tile, `at_ms` when it was asked (UTC).
    """

    ask: str
    pack: str
    module: str
    title: str
    other: str
    name: str
    colour: int
    stage: AskStage
    at_ms: int
    mine: bool


class GoalCard(msgspec.Struct, frozen=True, kw_only=True):
    """A goal to put people and things to. `own`: in the person's own words. `module` is "" where it names none."""

    key: GoalKey
    title: str
    module: str = ""
    own: bool = False


class HelpingView(msgspec.Struct, frozen=True, kw_only=True):
    """My people: who asks me, whom I asked, who helps me, whom I help; and the goals that people stand beside.

    `teaches`: how many modules the person offers to show others.
    """

    to_answer: tuple[Asking, ...] = ()
    waiting: tuple[Asking, ...] = ()
    not_now: tuple[Asking, ...] = ()
    helps_me: tuple[Asking, ...] = ()
    i_help: tuple[Asking, ...] = ()
    goals: tuple[GoalCard, ...] = ()
    teaches: int = 0


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """That somebody offers to show a module of a pack to their colleagues."""

    learner: str
    name: str
    pack: str
    module: str


class TeachRow(msgspec.Struct, frozen=True, kw_only=True):
    """A module, and whether the person offers to show it to others."""

    module: str
    title: str
    objective: str
    on: bool


class Helper(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who could show me the module `module` (its title beside it). See `app.helping.matching` for the order.

    `same_language`: they learn in the language that I learn in; `same_time`: often here at the hours when I am;
    `knows`: they passed the module's questions.
    """

    learner: str
    name: str
    colour: int
    module: str
    title: str
    same_language: bool
    same_time: bool
    knows: bool


class FindView(msgspec.Struct, frozen=True, kw_only=True):
    """Who could show somebody a module, and whom they asked about it already."""

    pack: str
    module: str
    title: str
    helpers: tuple[Helper, ...] = ()
    asked: tuple[Asking, ...] = ()


class InPersonCard(msgspec.Struct, frozen=True, kw_only=True):
    """What to show a colleague: the title and objective of a module, by language tag. `language` is the person's own.

    `titles` has at least the person's language; each value is (title, objective).
    """

    name: str
    pack: str
    module: str
    language: str
    titles: dict[str, tuple[str, str]]
