# SPDX-License-Identifier: Apache-2.0
"""What the screens of playlists are given: frozen pictures, made by `app.playlists.playlists`."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.own.facts import Ref


class Missing(StrEnum):
    """Why a thing of a list cannot be opened here."""

    NOT_HERE = "not_here"
    """Its pack, or the organisation's document, is not on this device."""
    OTHER_PACK = "other_pack"
    """It is in a pack that this person does not learn from, or is for whoever leads a shift."""
    GONE = "gone"
    """The pack has it no more, or the organisation does not want it used."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A thing of a list, under the id that it has now. `title` is "" for what is not known here.

    `done`: it went to its end, or, for a lesson and for what is only looked up, it was opened.
    """

    ref: Ref
    title: str = ""
    minutes: int = 0
    done: bool = False
    missing: Missing | None = None


class PlaylistCard(msgspec.Struct, frozen=True, kw_only=True):
    """A list as it stands among others.

    `maker` is the learner id and `by` the name of a colleague, both "" for a list of one's own; `leads`: they look
    after people here. `minutes` of what can be opened, all together.
    """

    id: str
    title: str
    things: int
    done: int
    minutes: int
    shared: bool
    maker: str = ""
    by: str = ""
    leads: bool = False


class PlaylistsView(msgspec.Struct, frozen=True, kw_only=True):
    """All lists that somebody may see: their own, those of whoever leads here, those of other colleagues."""

    mine: tuple[PlaylistCard, ...]
    team: tuple[PlaylistCard, ...]
    colleagues: tuple[PlaylistCard, ...]


class PlaylistView(msgspec.Struct, frozen=True, kw_only=True):
    """One list. `next`: what to go on with, None where all is done that can be opened.

    `source` is the colleague's list that one's own began as, and `changed`: they changed it since. `copies` are ids of
    one's own lists that began as this colleague's.
    """

    card: PlaylistCard
    entries: tuple[Entry, ...]
    next: Ref | None = None
    source: PlaylistCard | None = None
    changed: bool = False
    copies: tuple[str, ...] = ()


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """A thing that can be put into a list. `inside`: it is there already."""

    ref: Ref
    title: str
    about: str = ""
    minutes: int = 0
    inside: bool = False


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """What can be put into a list; with words that were looked for, what was found. `full`: no more fits."""

    card: PlaylistCard
    found: tuple[Choice, ...]
    text: str = ""
    full: bool = False


class PlaylistFile(msgspec.Struct, frozen=True, kw_only=True):
    """A list as a file: `name` for it, without the name of anybody, and what is in it."""

    name: str
    data: bytes
