# SPDX-License-Identifier: Apache-2.0
"""A list as it stands among others: how much there is in it, and how far somebody is."""

from __future__ import annotations

from app.own.facts import Ref
from app.own.state import Playlist
from app.playlists.shared import Theirs
from app.playlists.views import Entry, PlaylistCard


def card_of(name: str, known: Playlist | Theirs, entries: tuple[Entry, ...]) -> PlaylistCard:
    """Return the card of a list; `entries` are its things for whoever looks."""
    theirs = known if isinstance(known, Theirs) else None
    return PlaylistCard(
        id=name,
        title=known.title,
        things=len(entries),
        done=sum(entry.done for entry in entries),
        minutes=sum(entry.minutes for entry in entries),
        shared=known.shared if isinstance(known, Playlist) else True,
        maker=theirs.maker if theirs is not None else "",
        by=theirs.by if theirs is not None else "",
        leads=theirs is not None and theirs.leads,
    )


def next_of(entries: tuple[Entry, ...]) -> Ref | None:
    """Return what to go on with: the first that is not done and can be opened."""
    return next((entry.ref for entry in entries if not entry.done and entry.missing is None), None)
