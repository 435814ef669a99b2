# SPDX-License-Identifier: Apache-2.0
"""One playlist: my own with what comes next, or a colleague's to look at and to take."""

from __future__ import annotations

from functools import partial

from app.playlists.views import Entry, PlaylistCard, PlaylistView
from ui.window.intents import Go
from ui.window.library_words import ICONS
from ui.window.pages.playlists import ListsPage
from ui.window.pages.some_rows import SomeRows
from ui.window.playlist_intents import ListedOpened, ListTaken
from ui.window.playlist_places import AddToPlaylist, AtPlaylist, ChangePlaylist, TheirPlaylist, ToPlaylists
from ui.window.playlist_words import entry_title, entry_words, far_words
from ui.window.widgets.basic import Button, Card, IconText, Text


class PlaylistPage(ListsPage):
    """What they have in common: name, how far, and the things in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._head = self.title(self.tr("Playlist"))
        self._far = self.text("", "muted")
        self._far.hide()
        self.add(self._holder)
        self._back = self.button(self.tr("Back"), Go(ToPlaylists()), kind="quiet", icon="back")
        self.foot(self._back)

    def _show(self, view: PlaylistView, far: str) -> None:
        self._head.setText(view.card.title)
        self._far.setText(far)
        self._far.show()

    def _things(self, entries: tuple[Entry, ...]) -> None:
        if entries:
            self.row(SomeRows(len(entries), lambda number: self._tile(entries[number])))

    def _tile(self, entry: Entry) -> Button:
        icon = "done" if entry.done and entry.missing is None else ICONS[entry.ref.kind]
        title, said = entry_title(entry), entry_words(entry)
        tile = self.button(title, ListedOpened(entry.ref), kind="tile", icon=icon, detail=said)
        if entry.missing is not None:
            tile.setEnabled(False)
            tile.tone("muted")
        return tile


class MyPlaylistPage(PlaylistPage):
    """One of my own."""

    def show_playlist(self, view: PlaylistView) -> None:
        """Show it; what is next is the main thing to press."""
        self._show(view, far_words(view.card))
        self.refill(partial(self._fill, view))
        change = self.button(self.tr("Change it"), Go(ChangePlaylist(view.card.id)), icon="steps")
        if view.next is not None:
            self.foot(self._back, change, self.button(self.tr("Go on"), ListedOpened(view.next), kind="primary"))
        elif not view.entries:
            add = self.button(self.tr("Add things"), Go(AddToPlaylist(view.card.id)), kind="primary", icon="plus")
            self.foot(self._back, change, add)
        else:
            self.foot(self._back, change)

    def _fill(self, view: PlaylistView) -> None:
        if view.source is not None and view.changed:
            self.row(self._news(view.source))
        if not view.entries:
            self.row(Text(self.tr("Add what you want to learn: lessons, stories, checklists, whole modules."), "lead"))
        elif view.next is None and view.card.done:
            self.row(IconText("done", self.tr("Everything you can open here is done."), role="lead"))
        self._things(view.entries)

    def _news(self, source: PlaylistCard) -> Card:
        card = Card("sunken")
        words = self.tr("{name} has changed the list that yours began as. Yours stays as it is.")
        card.add(IconText("info", words.format(name=source.by)))
        card.add(self.button(self.tr("Look at it"), Go(TheirPlaylist(source.maker, source.id)), icon="grip"))
        return card


class TheirPlaylistPage(PlaylistPage):
    """One that a colleague shares."""

    def show_playlist(self, view: PlaylistView) -> None:
        """Show it, to take it over or to see mine that began as it."""
        by = self.tr("By {name}").format(name=view.card.by)
        self._show(view, f"{by} · {far_words(view.card)}")
        self.refill(partial(self._fill, view))
        take = self.button(self.tr("Make it my own"), ListTaken(), kind="primary", icon="plus")
        self.foot(self._back, take)

    def _fill(self, view: PlaylistView) -> None:
        if view.copies:
            card = Card("sunken")
            card.add(IconText("done", self.tr("You made this list your own before.")))
            card.add(self.button(self.tr("To mine"), Go(AtPlaylist(view.copies[-1])), icon="next"))
            self.row(card)
        else:
            words = self.tr("Make it your own to change it. What you change stays with you: theirs is never changed.")
            self.row(IconText("info", words, role="small", tone="muted"))
        self._things(view.entries)
