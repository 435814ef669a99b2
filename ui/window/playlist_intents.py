# SPDX-License-Identifier: Apache-2.0
"""What a person wants among playlists."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from app.own.facts import Ref


class ListedOpened(msgspec.Struct, frozen=True):
    """Open this thing of the list."""

    ref: Ref


class ListedPut(msgspec.Struct, frozen=True):
    """Put this into the list, or (`on` False) take it out."""

    ref: Ref
    on: bool = True


class ListedMoved(msgspec.Struct, frozen=True):
    """So many places further down (up, where negative)."""

    ref: Ref
    by: int


class ListedSought(msgspec.Struct, frozen=True):
    """Look for what was typed, to put it in."""

    text: str


class ListNamed(msgspec.Struct, frozen=True):
    """The list is called this."""

    title: str


class ListShared(msgspec.Struct, frozen=True):
    """Colleagues see the list, or nobody else does."""

    shared: bool


class ListTaken(msgspec.Struct, frozen=True):
    """Make a colleague's list my own."""


class ListDropped(msgspec.Struct, frozen=True):
    """Take the list away."""


class ListSaved(msgspec.Struct, frozen=True):
    """Save the list as a file, with my name in it or without."""

    named: bool


class ListBrought(msgspec.Struct, frozen=True):
    """Make a list of this file."""

    path: str


class PutInto(msgspec.Struct, frozen=True):
    """Put the thing into this list."""

    playlist: str


PlaylistIntent: TypeAlias = (
    ListedOpened
    | ListedPut
    | ListedMoved
    | ListedSought
    | ListNamed
    | ListShared
    | ListTaken
    | ListDropped
    | ListSaved
    | ListBrought
    | PutInto
)
