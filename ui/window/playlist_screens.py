# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place among playlists."""

from __future__ import annotations

from ui.ports import Ports
from ui.window.own_places import OwnPlace
from ui.window.pages.page import Page
from ui.window.pages.playlist import MyPlaylistPage, TheirPlaylistPage
from ui.window.pages.playlist_add import AddToPlaylistPage
from ui.window.pages.playlist_change import ChangePlaylistPage
from ui.window.pages.playlist_steps import DropPlaylistPage, NamePlaylistPage, SavePlaylistPage, SharePlaylistPage
from ui.window.pages.playlists import PlaylistsPage, PutInPage
from ui.window.places import Guide
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
from ui.window.presenters.base import Presenter
from ui.window.presenters.playlists import (
    AddPresenter,
    ChangePresenter,
    NamePresenter,
    PlaylistPresenter,
    PlaylistsPresenter,
    PutInPresenter,
    SavePresenter,
    TheirPresenter,
)


def make_playlist(place: OwnPlace, ports: Ports, guide: Guide, learner: str) -> tuple[Page, Presenter]:
    """Return page and presenter."""
    match place:
        case ToPlaylists():
            lists = PlaylistsPage()
            return lists, PlaylistsPresenter(ports, guide, lists, learner)
        case AtPlaylist(playlist):
            mine = MyPlaylistPage()
            return mine, PlaylistPresenter(ports, guide, mine, learner, playlist)
        case TheirPlaylist():
            theirs = TheirPlaylistPage()
            return theirs, TheirPresenter(ports, guide, theirs, learner, place)
        case AddToPlaylist(playlist):
            add = AddToPlaylistPage(playlist)
            return add, AddPresenter(ports, guide, add, learner, playlist)
        case PutInPlaylist():
            put = PutInPage(place)
            return put, PutInPresenter(ports, guide, put, learner, place)
        case _:
            return _change(place, ports, guide, learner)


def _change(place: OwnPlace, ports: Ports, guide: Guide, learner: str) -> tuple[Page, Presenter]:
    match place:
        case ChangePlaylist(playlist):
            change = ChangePlaylistPage(playlist)
            return change, ChangePresenter(ports, guide, change, learner, playlist)
        case NamePlaylist():
            name = NamePlaylistPage(place)
            return name, NamePresenter(ports, guide, name, learner, place)
        case SharePlaylist(playlist):
            share = SharePlaylistPage(playlist)
            return share, PlaylistPresenter(ports, guide, share, learner, playlist)
        case SavePlaylist(playlist):
            save = SavePlaylistPage(playlist)
            return save, SavePresenter(ports, guide, save, learner, playlist)
        case DropPlaylist(playlist):
            drop = DropPlaylistPage(playlist)
            return drop, PlaylistPresenter(ports, guide, drop, learner, playlist)
        case _:
            raise NotImplementedError(place)
