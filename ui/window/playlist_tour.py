# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of playlists: one is made on the walk; what colleagues share is made up from shipped packs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace
from PySide6.QtTest import QTest

from app.own.facts import Ref, ThingKind
from app.playlists.views import Entry, Missing, PlaylistCard, PlaylistsView, PlaylistView
from app.preferences import Preferences
from content_packs.model import Pack
from ui.window.album import Album
from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.own_places import Mine
from ui.window.pages.page import Page
from ui.window.pages.playlist import MyPlaylistPage, TheirPlaylistPage
from ui.window.pages.playlist_add import AddToPlaylistPage
from ui.window.pages.playlist_change import ChangePlaylistPage
from ui.window.pages.playlist_steps import NamePlaylistPage
from ui.window.pages.playlists import PlaylistsPage, PutInPage
from ui.window.playlist_intents import ListedMoved, ListSaved, ListShared
from ui.window.playlist_places import (
    AtPlaylist,
    ChangePlaylist,
    DropPlaylist,
    NamePlaylist,
    PutInPlaylist,
    SavePlaylist,
    SharePlaylist,
    ToPlaylists,
)
from ui.window.staged import first_pack, shoot_staged
from ui.window.widgets.basic import Button

TITLE: Final = "My first week"
THEIRS: Final = "Before your first night"
MANY: Final = 3


def shoot_playlists(hand: Hand, camera: Camera) -> None:
    """From the list of what is one's own: make a list, change it, go through it, and back."""
    hand.go(Go(ToPlaylists()))
    camera.shoot("playlists-mine")
    hand.go(Go(NamePlaylist()))
    page = hand.page
    if not isinstance(page, NamePlaylistPage):
        raise TypeError(page)
    QTest.keyClicks(page.line, TITLE)
    camera.shoot("playlist-name")
    hand.main()
    _add(hand, camera)
    playlist = _change(hand, camera)
    hand.go(Go(AtPlaylist(playlist)))
    camera.shoot("playlist")
    hand.main()
    camera.shoot("playlist-thing")
    hand.window.navigator.to(Mine())
    hand.settle()


def _add(hand: Hand, camera: Camera) -> None:
    page = hand.page
    if not isinstance(page, AddToPlaylistPage):
        raise TypeError(page)
    for number in range(MANY):
        tiles = [each for each in hand.shown(Button, page) if isinstance(each.value, Ref)]
        hand.press(tiles[number])
    camera.shoot("playlist-add")
    QTest.keyClicks(page.line, "zzzz")
    hand.settle()
    camera.shoot("playlist-add-nothing")
    hand.main()


def _change(hand: Hand, camera: Camera) -> str:
    page = hand.page
    if not isinstance(page, ChangePlaylistPage):
        raise TypeError(page)
    page.intent.emit(ListedMoved(page.entries[1].ref, -1))
    hand.settle()
    camera.shoot("playlist-change")
    playlist = page.playlist
    hand.go(Go(SharePlaylist(playlist)))
    camera.shoot("playlist-share")
    hand.go(ListShared(shared=True))
    hand.go(Go(SavePlaylist(playlist)))
    camera.shoot("playlist-save")
    hand.page.intent.emit(ListSaved(named=False))
    hand.settle()
    camera.shoot("playlist-saved")
    hand.go(Go(ChangePlaylist(playlist)))
    hand.go(Go(DropPlaylist(playlist)))
    camera.shoot("playlist-drop")
    hand.go(Go(ChangePlaylist(playlist)))
    return playlist


def shoot_lists(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take a picture of what colleagues share. It stands outside of any program: nothing of it is recorded."""
    for pack in first_pack(look.language):
        shoot_staged(_pages(pack), album, look, size)


def _pages(pack: Pack) -> Iterator[tuple[str, Page]]:
    entries = _entries(pack)
    mine = PlaylistCard(id="mine", title=TITLE, things=len(entries), done=1, minutes=11, shared=True)
    lead = replace(mine, id="lead", title=THEIRS, maker="dana", by="Dana", leads=True)
    other = replace(mine, id="cem", title=pack.modules[0].title, maker="cem", by="Cem", done=0)
    lists = PlaylistsPage()
    lists.show_lists(PlaylistsView(mine=(mine,), team=(lead,), colleagues=(other,)))
    yield "playlists", lists
    theirs = TheirPlaylistPage()
    theirs.show_playlist(PlaylistView(card=lead, entries=entries, next=entries[1].ref))
    yield "playlist-theirs", theirs
    changed = MyPlaylistPage()
    changed.show_playlist(PlaylistView(card=mine, entries=entries, next=entries[1].ref, source=lead, changed=True))
    yield "playlist-changed", changed
    put = PutInPage(PutInPlaylist(entries[0].ref, entries[0].title))
    put.show_lists(PlaylistsView(mine=(mine,), team=(), colleagues=()))
    yield "playlist-put-in", put


def _entries(pack: Pack) -> tuple[Entry, ...]:
    of, lesson = pack.manifest.id, pack.lessons[0]
    first = Entry(
        ref=Ref(pack=of, kind=ThingKind.LESSON, thing=lesson.id), title=lesson.title, minutes=lesson.minutes, done=True
    )
    stories = (
        Entry(ref=Ref(pack=of, kind=ThingKind.STORY, thing=each.id), title=each.title, minutes=each.minutes)
        for each in pack.stories[:1]
    )
    away = Entry(ref=Ref(pack="shop", kind=ThingKind.LESSON, thing="till"), missing=Missing.NOT_HERE)
    documents = (
        Entry(ref=Ref(pack=of, kind=ThingKind.DOCUMENT, thing=each.id), title=each.title) for each in pack.documents[:1]
    )
    return first, *stories, *documents, away
