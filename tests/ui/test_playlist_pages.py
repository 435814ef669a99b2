# SPDX-License-Identifier: Apache-2.0
"""Playlists in the real window on a fake program: made, ordered by key, opened and come back to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.errors import Refusal
from app.library.views import Because, LibraryView, Row, Thing, Why
from tests.ui.at_work_pages import STEP as CYCLE_VIEW
from tests.ui.conftest import deliver
from tests.ui.fake_playlists import ENTRIES, HANDS
from ui.window import places
from ui.window.cycle_places import AtCycle
from ui.window.hand import Hand
from ui.window.intents import Go
from ui.window.library_places import ToLibrary
from ui.window.own_spots import own_place, own_spot
from ui.window.pages.cycle import CyclePage
from ui.window.pages.playlist import MyPlaylistPage
from ui.window.pages.playlist_change import ChangePlaylistPage, ThingToMove
from ui.window.pages.playlists import PutInPage
from ui.window.playlist_intents import ListBrought, ListedOpened, ListedPut, ListNamed, ListSaved
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
from ui.window.search_places import FindHelp
from ui.window.widgets.basic import Button


@pytest.fixture
def hand(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], window.navigator.preferences))
    hand = Hand(window)
    hand.settle()
    return hand


def at(hand, place):
    hand.window.navigator.to(place)
    hand.settle()
    return hand.page


def words(page):
    return [button.words for button in page.findChildren(Button)]


def test_what_is_missing_is_greyed_with_a_sentence(hand):
    page = at(hand, AtPlaylist("week"))
    tiles = {b.value.ref: b for b in page.findChildren(Button) if isinstance(b.value, ListedOpened)}
    off = [tile for tile in tiles.values() if not tile.isEnabled()]
    assert len(off) == 3
    assert all(tile.detail for tile in off)
    assert page.foot_buttons()[-1].value == ListedOpened(ENTRIES[1].ref)


def test_what_is_opened_from_a_list_leads_back_to_it(hand, program):
    program.cycles.answers["open"] = CYCLE_VIEW
    page = at(hand, AtPlaylist("week"))
    page.intent.emit(ListedOpened(ENTRIES[1].ref))
    hand.settle()
    assert isinstance(hand.page, CyclePage)
    assert ("opened", ENTRIES[1].ref) in program.playlists.calls
    assert all(button.value != Go(places.Today()) for button in hand.page.foot_buttons())
    at(hand, AtCycle(CYCLE_VIEW))  # the next step lies there in its place
    before = len(program.playlists.calls)
    at(hand, places.Back())
    assert isinstance(hand.page, MyPlaylistPage)
    assert ("open", "week") in program.playlists.calls[before:], "how far one is comes anew"
    at(hand, AtCycle(CYCLE_VIEW))
    at(hand, places.Today())
    assert at(hand, AtCycle(CYCLE_VIEW)).foot_buttons()[0].value == Go(places.Today())


def test_a_thing_is_moved_by_key_and_the_focus_goes_along(hand, program):
    page = at(hand, ChangePlaylist("week"))
    assert isinstance(page, ChangePlaylistPage)
    cards = page.findChildren(ThingToMove)
    cards[1].up.setFocus()
    QTest.keyClick(cards[1].up, Qt.Key.Key_Space)
    hand.settle()
    assert ("move", "week", ENTRIES[1].ref, -1) in program.playlists.calls
    assert [card.entry.ref for card in cards[:2]] == [ENTRIES[1].ref, ENTRIES[0].ref]
    assert cards[0].down.hasFocus(), "it cannot go further up"
    QTest.keyClick(cards[0].down, Qt.Key.Key_Space)
    hand.settle()
    assert [card.entry.ref for card in cards[:2]] == [ENTRIES[0].ref, ENTRIES[1].ref]
    assert cards[1].down.hasFocus()


def test_a_list_is_made_filled_and_named(hand, program):
    page = at(hand, NamePlaylist())
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    assert not program.playlists.calls, "without a name none is made"
    QTest.keyClicks(page.line, "Nights")
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    hand.settle()
    assert program.playlists.calls[0] == ("make", "Nights", ())
    tile = next(b for b in hand.page.findChildren(Button) if b.value == ENTRIES[1].ref)
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    hand.settle()
    assert ("add", "new", ENTRIES[1].ref) in program.playlists.calls
    assert "In your list" in tile.detail
    deliver()
    hand.page.intent.emit(ListedPut(ENTRIES[1].ref, on=False))
    hand.settle()
    assert ("remove", "new", ENTRIES[1].ref) in program.playlists.calls
    assert "In your list" not in tile.detail


def test_what_is_refused_is_one_sentence_and_what_was_typed_stays(hand, program):
    page = at(hand, NamePlaylist())
    page.line.setText("Nights")
    program.playlists.error = Refusal("playlist_many", most=100)
    page.intent.emit(ListNamed("Nights"))
    hand.settle()
    assert hand.page is page
    assert page.findChild(QLineEdit).text() == "Nights"


def test_a_file_is_taken_in_and_one_that_cannot_be_read_is_said(hand, program, tmp_path):
    file = tmp_path / "week.json"
    file.write_bytes(b"{}")
    page = at(hand, ToPlaylists())
    page.intent.emit(ListBrought(str(tmp_path / "none.json")))
    hand.settle()
    assert hand.page is page
    page.intent.emit(ListBrought(str(file)))
    hand.settle()
    assert ("take_in", b"{}") in program.playlists.calls
    assert isinstance(hand.page, MyPlaylistPage)


def test_a_file_is_written_for_this_account_alone_and_noted(hand, program, tmp_path):
    program.copies = tmp_path
    for named in (False, True):
        at(hand, SavePlaylist("week")).intent.emit(ListSaved(named=named))
        hand.settle()
        assert ("export", "week", named) in program.playlists.calls
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "stepwell-playlist-week-2.json",
        "stepwell-playlist-week.json",
    ]


def test_a_thing_is_put_into_a_list_from_where_it_stands(hand, program):
    below = at(hand, FindHelp())
    page = at(hand, PutInPlaylist(HANDS, "When to clean your hands"))
    assert "A new playlist" in words(page)
    QTest.mouseClick(next(b for b in page.findChildren(Button) if b.words == "For later"), Qt.MouseButton.LeftButton)
    hand.settle()
    assert ("add", "empty", HANDS) in program.playlists.calls
    assert hand.page is below


def test_what_is_typed_to_look_for_is_in_no_state_that_is_kept(hand):
    page = at(hand, AddToPlaylist("week"))
    page.line.setText("zyzzyva")
    assert "zyzzyva" not in str(page.left())
    assert page.only_here() == {"text": "zyzzyva"}


@pytest.mark.parametrize(
    "place",
    [
        AtPlaylist("week"),
        TheirPlaylist("dana", "lead"),
        ChangePlaylist("week"),
        AddToPlaylist("week"),
        NamePlaylist("week"),
        NamePlaylist(),
        NamePlaylist(things=(HANDS,)),
        SharePlaylist("week"),
        SavePlaylist("week"),
        DropPlaylist("week"),
    ],
    ids=repr,
)
def test_each_place_is_come_back_to(program, place):
    spot = own_spot(place)
    assert spot is not None
    assert own_place(program.ports(), "p0", spot) == place


def test_the_library_offers_to_put_a_thing_in_a_list(hand, program):
    row = Row(thing=Thing(ref=HANDS, version="1", title="When to clean your hands"), why=Why(code=Because.HERE))
    program.library.shown = LibraryView(first=(row,), rest=())
    page = at(hand, ToLibrary())
    put = next(b for b in page.findChildren(Button) if b.words == "Put it in a playlist")
    assert put.accessibleDescription() == "When to clean your hands"
    put.click()
    hand.settle()
    assert isinstance(hand.page, PutInPage)
