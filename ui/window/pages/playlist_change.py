# SPDX-License-Identifier: Apache-2.0
"""A playlist to change: the order of its things, and the ways to all else that can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.own.facts import Ref
from app.playlists.views import Entry, PlaylistView
from ui.window.intents import Go
from ui.window.pages.playlists import ListsPage
from ui.window.pages.some_rows import SomeRows
from ui.window.playlist_intents import ListedMoved, ListedPut
from ui.window.playlist_places import (
    AddToPlaylist,
    AtPlaylist,
    DropPlaylist,
    NamePlaylist,
    SavePlaylist,
    SharePlaylist,
)
from ui.window.playlist_words import entry_title, entry_words
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Text, announce
from ui.window.widgets.flow import Flow


class ThingToMove(Card):
    """One thing with what can be done to it: up, down, out."""

    wanted = Signal(object)

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self._title, self._said = Text("", "lead"), Text("", "small", tone="muted")
        self.add(self._title)
        self.add(self._said)
        below = QWidget()
        flow = Flow(below, gap=TOKENS.space.s)
        self.up, self.down = Button(self.tr("Up"), icon="up"), Button(self.tr("Down"), icon="down")
        self.up.repeats = self.down.repeats = True
        self.out = Button(self.tr("Take out"), icon="erase", kind="quiet")
        for button, by in ((self.up, -1), (self.down, 1)):
            button.chosen.connect(partial(self._move, by))
            flow.add(button)
        self.out.chosen.connect(self._take)
        flow.add(self.out)
        self.add(below)

    def show_entry(self, entry: Entry, *, first: bool, last: bool) -> None:
        """Be the row of this thing."""
        self.entry = entry
        self._title.setText(entry_title(entry))
        self._said.setText(entry_words(entry))
        for button in (self.up, self.down, self.out):
            button.setAccessibleDescription(entry_title(entry))
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)

    def _move(self, by: int, _value: object) -> None:
        self.wanted.emit(ListedMoved(self.entry.ref, by))

    def _take(self, _value: object) -> None:
        self.wanted.emit(ListedPut(self.entry.ref, on=False))


class ChangePlaylistPage(ListsPage):
    """Rows stay where they are and show other things: whoever moves one goes with it."""

    def __init__(self, playlist: str) -> None:
        super().__init__()
        self.playlist = playlist
        self.entries: list[Entry] = []
        self._cards: list[ThingToMove] = []
        self.can_be_heard()
        self.title(self.tr("Change the playlist"))
        self._name = self.text("", "lead")
        ways = QWidget()
        flow = Flow(ways, gap=TOKENS.space.s)
        for words, place, icon in (
            (self.tr("Add things"), AddToPlaylist(playlist), "plus"),
            (self.tr("Another name"), NamePlaylist(playlist), "letters"),
            (self.tr("Who sees it"), SharePlaylist(playlist), "people"),
            (self.tr("Save as a file"), SavePlaylist(playlist), "leave"),
            (self.tr("Delete it"), DropPlaylist(playlist), "erase"),
        ):
            flow.add(self.button(words, Go(place), icon=icon))
        self.add(ways)
        self.add(self._holder)
        self.foot(self.button(self.tr("Done"), Go(AtPlaylist(playlist)), kind="primary"))

    def show_playlist(self, view: PlaylistView) -> None:
        """Show what is in it."""
        self._name.setText(view.card.title)
        self.entries, self._cards = list(view.entries), []
        self.refill(self._fill)

    def show_moved(self, ref: Ref, by: int) -> None:
        """It stands one place further up or down; the focus goes with it."""
        place = next((n for n, entry in enumerate(self.entries) if entry.ref == ref), -1)
        there = place + by
        if place < 0 or not 0 <= there < len(self.entries):
            return
        entries = self.entries
        entries[place], entries[there] = entries[there], entries[place]
        for number in (place, there):
            if number < len(self._cards):
                self._dress(number)
        if there < len(self._cards):
            card = self._cards[there]
            wanted, other = (card.up, card.down) if by < 0 else (card.down, card.up)
            target = wanted if wanted.isEnabled() else other
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reveal(card)
        words = self.tr("{title}: now number {number} of {all}")
        announce(self, words.format(title=entry_title(entries[there]), number=there + 1, all=len(entries)))

    def _fill(self) -> None:
        if not self.entries:
            self.row(Text(self.tr("Nothing is in it yet."), "lead"))
            return
        self.row(SomeRows(len(self.entries), self._card))

    def _card(self, number: int) -> ThingToMove:
        card = ThingToMove(self.entries[number])
        card.wanted.connect(self.intent)
        self._cards.append(card)
        self._dress(number)
        return card

    def _dress(self, number: int) -> None:
        last = number == len(self.entries) - 1
        self._cards[number].show_entry(self.entries[number], first=number == 0, last=last)
