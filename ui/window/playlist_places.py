# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be among playlists. Places hold ids alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ui.window.own_places import OwnPlace

if TYPE_CHECKING:
    from app.own.facts import Ref


class ToPlaylists(OwnPlace, msgspec.Struct, frozen=True):
    """All lists: one's own, and those that colleagues share."""


class AtPlaylist(OwnPlace, msgspec.Struct, frozen=True):
    """One of one's own. What is opened from it lies on top, and leads back here."""

    playlist: str


class TheirPlaylist(OwnPlace, msgspec.Struct, frozen=True):
    """A list that a colleague shares. `maker` is their learner id."""

    maker: str
    playlist: str


class ChangePlaylist(OwnPlace, msgspec.Struct, frozen=True):
    """Order, take out, and all else that can be done with a list."""

    playlist: str


class AddToPlaylist(OwnPlace, msgspec.Struct, frozen=True):
    """Choose what to put in."""

    playlist: str


class NamePlaylist(OwnPlace, msgspec.Struct, frozen=True):
    """What a list is called; without a `playlist` a new one is made, with these `things`."""

    playlist: str = ""
    things: tuple[Ref, ...] = ()


class SharePlaylist(OwnPlace, msgspec.Struct, frozen=True):
    """Who sees a list."""

    playlist: str


class SavePlaylist(OwnPlace, msgspec.Struct, frozen=True):
    """A list as a file."""

    playlist: str


class DropPlaylist(OwnPlace, msgspec.Struct, frozen=True):
    """Take a list away: asked once."""

    playlist: str


class PutInPlaylist(OwnPlace, msgspec.Struct, frozen=True):
    """Into which list to put this. It lies on top of the screen that it was opened from."""

    ref: Ref
    title: str
