# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be among my people and things. Places hold ids alone: what was written is in none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ui.window.own_places import OwnPlace

if TYPE_CHECKING:
    from app.own.state import GoalKey, Link
    from app.private.sealed import NoteKind


class ToHelpers(OwnPlace, msgspec.Struct, frozen=True):
    """My people: who asks me, whom I asked, who helps me, and my goals."""


class ToTeach(OwnPlace, msgspec.Struct, frozen=True):
    """What I could show others."""


class FindHelper(OwnPlace, msgspec.Struct, frozen=True):
    """Who could show me a module; without one it is chosen first.

    `goal`: the page of a goal that led here, which leads back there.
    """

    module: str
    goal: GoalKey | None = None


class AskInPerson(OwnPlace, msgspec.Struct, frozen=True):
    """A card to show a colleague; without a `module` it is chosen first. `goal` as in `FindHelper`."""

    module: str = ""
    goal: GoalKey | None = None


class BesideGoal(OwnPlace, msgspec.Struct, frozen=True):
    """People, materials and ideas beside a goal."""

    goal: GoalKey


class PutBeside(OwnPlace, msgspec.Struct, frozen=True):
    """What can be put beside a goal: things, or (`people`) colleagues."""

    goal: GoalKey
    people: bool = False


class AtBeside(OwnPlace, msgspec.Struct, frozen=True):
    """A colleague or a thing that was put beside a goal: to open, to move, to take away."""

    goal: GoalKey
    link: Link
    title: str


class AtNote(OwnPlace, msgspec.Struct, frozen=True):
    """An idea, or somebody outside of the program, to write or to change. `key` is "" for a new one."""

    goal: GoalKey
    kind: NoteKind
    key: str = ""
