# SPDX-License-Identifier: Apache-2.0
"""All playlists: my own first, then what whoever leads here shares, then what other colleagues share."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.playlists.views import PlaylistCard, PlaylistsView
from ui.window.file_dialogs import ask_for_file
from ui.window.intents import Go
from ui.window.own_places import Mine
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.places import Back
from ui.window.playlist_intents import ListBrought, PutInto
from ui.window.playlist_places import AtPlaylist, NamePlaylist, PutInPlaylist, TheirPlaylist
from ui.window.playlist_words import card_words, trouble_words
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Heading, IconText, Text, announce
from ui.window.widgets.flow import Flow


class ListsPage(Page):
    """A page whose rows are made anew when they change; whoever stood on one of them stands there again."""

    def __init__(self) -> None:
        super().__init__()
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(TOKENS.space.m)

    def refill(self, fill: Callable[[], None]) -> None:
        """Throw the rows away and have `fill` make them."""
        stood = next((b for b in self._holder.findChildren(Button) if b.hasFocus()), None)
        value = stood.value if stood is not None else None
        self.clear(self._rows)
        fill()
        if value is not None:
            again = next((b for b in self._holder.findChildren(Button) if b.value == value), None)
            (again or self.heading or self).setFocus()

    def row(self, widget: QWidget) -> None:
        """Put one below the others."""
        self._rows.addWidget(widget)
        widget.show()

    def show_trouble(self, code: str) -> None:
        """Say in one sentence why it was not done."""
        words = trouble_words(code)
        self.verdict("notice", IconText("info", words, tone="on-notice"))
        announce(self, words)


class PlaylistsPage(ListsPage):
    """The lists, and the ways to another one."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Playlists"), "display")
        self.text(self.tr("A playlist is your own list of things to learn, in your own order."), "muted")
        self.add(self._holder)
        bring = Button(self.tr("Take one in from a file"), None, kind="quiet", icon="plus")
        bring.chosen.connect(self._ask)
        below = QWidget()
        Flow(below, gap=TOKENS.space.s).add(bring)
        self.add(below)
        back = self.button(self.tr("Back"), Go(Mine()), kind="quiet", icon="back")
        self.foot(back, self.button(self.tr("Make a playlist"), Go(NamePlaylist()), kind="primary", icon="plus"))

    def show_lists(self, view: PlaylistsView) -> None:
        """Show these."""
        self.refill(partial(self._fill, view))

    def _fill(self, view: PlaylistsView) -> None:
        if not view.mine:
            self.row(Text(self.tr("You have no playlist yet."), "lead"))
        else:
            self._part(self.tr("Mine"), view.mine)
        self._part(self.tr("From your team leaders"), view.team)
        self._part(self.tr("From colleagues"), view.colleagues)

    def _part(self, title: str, cards: tuple[PlaylistCard, ...]) -> None:
        if cards:
            self.row(Heading(title, "lead"))
            self.row(SomeRows(len(cards), lambda number: self._tile(cards[number])))

    def _tile(self, card: PlaylistCard) -> Button:
        place = TheirPlaylist(card.maker, card.id) if card.maker else AtPlaylist(card.id)
        icon = "done" if card.things and card.done == card.things else "grip"
        return self.button(card.title, Go(place), kind="tile", icon=icon, detail=card_words(card))

    @Slot(object)
    def _ask(self, _value: object) -> None:
        ask_for_file(self, self.tr("Take in a playlist"), self._chosen, self.tr("Playlists (*.json)"))

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self.intent.emit(ListBrought(path))


class PutInPage(ListsPage):
    """Into which list to put a thing."""

    def __init__(self, place: PutInPlaylist) -> None:
        super().__init__()
        self.can_be_heard()
        self._place = place
        self.title(self.tr("Put it in a playlist"))
        self.text(place.title, "lead")
        self.add(self._holder)
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def show_lists(self, view: PlaylistsView) -> None:
        """Offer one's own."""
        self.refill(partial(self._fill, view.mine))

    def _fill(self, mine: tuple[PlaylistCard, ...]) -> None:
        if mine:
            self.row(SomeRows(len(mine), lambda number: self._tile(mine[number])))
        new = Go(NamePlaylist(things=(self._place.ref,)))
        self.row(self.button(self.tr("A new playlist"), new, kind="tile", icon="plus"))

    def _tile(self, card: PlaylistCard) -> Button:
        return self.button(card.title, PutInto(card.id), kind="tile", icon="grip", detail=card_words(card))
