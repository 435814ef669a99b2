# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of playlists, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

from app.playlists.views import PlaylistsView
from tests.ui.fake_playlists import DONE, HANDS, TAKEN
from ui.window.pages.playlist_steps import SavePlaylistPage
from ui.window.playlist_intents import ListSaved
from ui.window.playlist_places import (
    AddToPlaylist,
    AtPlaylist,
    ChangePlaylist,
    DropPlaylist,
    NamePlaylist,
    PutInPlaylist,
    SavePlaylist,
    SharePlaylist,
    TheirPlaylist,
    ToPlaylists,
)


def go(window, program, *, place, **bent):
    for name, value in bent.items():
        setattr(program.playlists, name, value)
    window.navigator.to(place)


def saved(window, program):
    """A file that could not be written."""
    program.copies = program.copies / "with a rather long name" / "and no such folder"
    go(window, program, place=SavePlaylist("week"))
    assert isinstance(window.page, SavePlaylistPage)
    window.page.intent.emit(ListSaved(named=False))


def refused(window, program):
    go(window, program, place=NamePlaylist())
    window.page.show_trouble("playlist_many")


PLAYLIST_PAGES = {
    "playlists": partial(go, place=ToPlaylists()),
    "playlists none": partial(go, place=ToPlaylists(), shown=PlaylistsView(mine=(), team=(), colleagues=())),
    "playlist mine": partial(go, place=AtPlaylist("week")),
    "playlist empty": partial(go, place=AtPlaylist("empty")),
    "playlist done": partial(go, place=AtPlaylist("week"), mine={"week": DONE}),
    "playlist theirs": partial(go, place=TheirPlaylist("dana", "lead")),
    "playlist taken": partial(go, place=TheirPlaylist("dana", "lead"), others={"lead": TAKEN}),
    "playlist change": partial(go, place=ChangePlaylist("week")),
    "playlist add": partial(go, place=AddToPlaylist("week")),
    "playlist name": partial(go, place=NamePlaylist("week")),
    "playlist new": refused,
    "playlist share": partial(go, place=SharePlaylist("week")),
    "playlist save": saved,
    "playlist drop": partial(go, place=DropPlaylist("week")),
    "playlist put in": partial(go, place=PutInPlaylist(HANDS, "When to clean your hands")),
}
