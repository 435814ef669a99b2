# SPDX-License-Identifier: Apache-2.0
"""Choose what to put into a playlist: all there is, or what is found for a few words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from app.own.facts import Ref
from app.playlists.views import Choice, Choices
from ui.window.coming_back import words
from ui.window.intents import Go
from ui.window.library_words import ICONS
from ui.window.pages.playlists import ListsPage
from ui.window.pages.some_rows import SomeRows
from ui.window.playlist_intents import ListedPut, ListedSought
from ui.window.playlist_places import ChangePlaylist
from ui.window.playlist_words import choice_words
from ui.window.widgets.basic import Button, Text, announce

MOST_LETTERS = 200


class AddToPlaylistPage(ListsPage):
    """A tap puts something in, another tap takes it out."""

    def __init__(self, playlist: str) -> None:
        super().__init__()
        self._tiles: dict[Ref, tuple[Button, Choice]] = {}
        self._inside: set[Ref] = set()
        self._text = ""
        self.can_be_heard()
        self.title(self.tr("Add things"))
        self._name = self.text("", "muted")
        asks = self.tr("Look for something")
        self.line = QLineEdit()
        self.line.setPlaceholderText(asks)
        self.line.setAccessibleName(asks)
        self.line.setMaxLength(MOST_LETTERS)
        self.line.textChanged.connect(self._typed)
        self.add(self.line)
        self.add(self._holder)
        self.foot(self.button(self.tr("Done"), Go(ChangePlaylist(playlist)), kind="primary"))

    def only_here(self) -> dict[str, object]:
        """Return what is typed: it is kept nowhere else, as nothing is of what somebody looks for."""
        return {"text": self.line.text()} if self.line.text() else {}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Look for the same again."""
        if text := words(state, "text"):
            self.line.setText(text)
        super().come_back(state)

    def show_choices(self, view: Choices) -> None:
        """Show what there is."""
        self._name.setText(view.card.title)
        self._inside = {each.ref for each in view.found if each.inside}
        self.refill(partial(self._fill, view))
        if view.text:
            announce(self, self.tr("%n found", "", len(view.found)))

    def show_put(self, ref: Ref, *, on: bool) -> None:
        """It is in the list now, or is not any more."""
        (self._inside.add if on else self._inside.discard)(ref)
        if ref in self._tiles:
            self._dress(*self._tiles[ref])
        announce(self, self.tr("In your list") if on else self.tr("Taken out"))

    def _fill(self, view: Choices) -> None:
        self._tiles = {}
        if view.full:
            self.row(Text(self.tr("This list is full. Take something out first, or make another one.")))
        if not view.found:
            self.row(Text(self.tr("Nothing found. Try another word."), "lead"))
        else:
            self.row(SomeRows(len(view.found), lambda number: self._tile(view.found[number])))

    def _tile(self, choice: Choice) -> Button:
        tile = Button(choice.title, choice.ref, kind="tile", icon=ICONS[choice.ref.kind])
        tile.setCheckable(True)
        tile.chosen.connect(self._pressed)
        self._tiles[choice.ref] = tile, choice
        self._dress(tile, choice)
        return tile

    def _dress(self, tile: Button, choice: Choice) -> None:
        inside = choice.ref in self._inside
        tile.setChecked(inside)
        tile.show_icon("done" if inside else ICONS[choice.ref.kind], "accent")
        tile.say(choice.title, choice_words(choice, inside=inside))

    @Slot(object)
    def _pressed(self, value: object) -> None:
        if isinstance(value, Ref):
            tile, choice = self._tiles[value]
            self._dress(tile, choice)  # it is in the list once that is kept
            self.intent.emit(ListedPut(value, on=value not in self._inside))

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.intent.emit(ListedSought(text))
