# SPDX-License-Identifier: Apache-2.0
"""One decision each about a playlist: its name, who sees it, a file of it, and that it goes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from app.playlists.file import MOST_TITLE
from app.playlists.views import PlaylistView
from ui.window.coming_back import words
from ui.window.folders import steps
from ui.window.intents import Go
from ui.window.pages.playlists import ListsPage
from ui.window.playlist_intents import ListDropped, ListNamed, ListSaved, ListShared
from ui.window.playlist_places import ChangePlaylist, NamePlaylist, ToPlaylists
from ui.window.widgets.basic import Button, IconText, announce


class NamePlaylistPage(ListsPage):
    """What a list is called, which leaves the device: so it is said here."""

    def __init__(self, place: NamePlaylist) -> None:
        super().__init__()
        self.can_be_heard()
        new = not place.playlist
        self._new = new
        asks = self.tr("What do you call your new playlist?") if new else self.tr("What do you call it?")
        self.title(asks)
        self.line = QLineEdit()
        self.line.setMaxLength(MOST_TITLE)
        self.line.setAccessibleName(asks)
        self.line.setPlaceholderText(self.tr("For example: My first week"))
        self.line.returnPressed.connect(self._keep)
        self.add(self.line)
        said = self.tr("The name goes with your learning record to your organisation. Put nobody's name in it.")
        self.add(IconText("lock", said, role="small", tone="muted"))
        back = Go(ToPlaylists()) if new else Go(ChangePlaylist(place.playlist))
        keep = Button(self.tr("Make it") if new else self.tr("Keep it"), None, kind="primary")
        keep.chosen.connect(self._keep)
        self.foot(self.button(self.tr("Back"), back, kind="quiet", icon="back"), keep)

    def show_playlist(self, view: PlaylistView) -> None:
        """Show the name of now, unless something is typed already."""
        if not self.line.text():
            self.line.setText(view.card.title)

    def left(self) -> dict[str, object]:
        """Keep what is typed."""
        return {**super().left(), "text": self.line.text()}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left."""
        if text := words(state, "text"):
            self.line.setText(text[:MOST_TITLE])
        super().come_back(state)

    def focus_heading(self) -> None:
        """Let somebody type at once."""
        self.line.setFocus()

    @Slot()
    def _keep(self) -> None:
        if self.line.text().strip():
            self.intent.emit(ListNamed(self.line.text()))
        else:
            self.show_trouble("playlist_title")
            self.line.setFocus()


class SharePlaylistPage(ListsPage):
    """Nobody else, or colleagues of the workplace."""

    def __init__(self, playlist: str) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Who sees this playlist?"))
        self._name = self.text("", "lead")
        self.add(self._holder)
        said = self.tr(
            "Colleagues of your workplace see its name, what is in it, and that you made it. They do not see how far"
            " you are. They can make a copy; yours stays yours."
        )
        self.add(IconText("people", said, role="small", tone="muted"))
        said = self.tr("In both cases its name is a part of your learning record, which your organisation may read.")
        self.add(IconText("lock", said, role="small", tone="muted"))
        self.foot(self.button(self.tr("Back"), Go(ChangePlaylist(playlist)), kind="quiet", icon="back"))

    def show_playlist(self, view: PlaylistView) -> None:
        """Offer both, what holds now marked."""
        self._name.setText(view.card.title)
        self.clear(self._rows)
        for shared, title, detail in (
            (False, self.tr("Only me"), self.tr("Nobody finds it in their lists")),
            (True, self.tr("Colleagues of my workplace"), self.tr("They find it under Playlists, with my name")),
        ):
            now = shared is view.card.shared
            so_now = self.tr("So it is now")
            said = f"{detail}. {so_now}" if now else detail
            icon = "dot" if now else "circle"
            self.row(self.button(title, ListShared(shared), kind="tile", icon=icon, detail=said))


class SavePlaylistPage(ListsPage):
    """A file to hand over, with nobody's name in it unless that is wanted."""

    def __init__(self, playlist: str) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Save as a file"))
        self._name = self.text("", "lead")
        self.text(self.tr("Give the file to a colleague by stick or by mail. They take it in under Playlists."))
        self._named = Button(self.tr("Put my name in it"), None, kind="option", icon="square")
        self._named.setCheckable(True)
        self._named.chosen.connect(self._turned)
        self.add(self._named)
        said = self.tr("In the file: the name of the list and what is in it. Nothing about how far you are.")
        self.add(IconText("lock", said, role="small", tone="muted"))
        self.add(self._holder)
        save = Button(self.tr("Save it"), None, kind="primary", icon="leave")
        save.chosen.connect(self._save)
        self.foot(self.button(self.tr("Back"), Go(ChangePlaylist(playlist)), kind="quiet", icon="back"), save)

    def show_playlist(self, view: PlaylistView) -> None:
        """Say which list it is."""
        self._name.setText(view.card.title)

    def show_file(self, file: Path | None) -> None:
        """Say where it lies; None: the disk did not take it."""
        words = self.tr("The file could not be written. Is the disk full?")
        if file is not None:
            words = self.tr("The file is here: {place}").format(place=steps(file))
        role = "good" if file is not None else "notice"
        self.verdict(role, IconText("info", words, tone="on-soft" if file is not None else "on-notice"))
        announce(self, words)

    def _turned(self, _value: object) -> None:
        on = self._named.isChecked()
        self._named.show_icon("ticked" if on else "square", "accent" if on else "")

    def _save(self, _value: object) -> None:
        self.intent.emit(ListSaved(self._named.isChecked()))


class DropPlaylistPage(ListsPage):
    """Asked once."""

    def __init__(self, playlist: str) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Delete this playlist?"))
        self._name = self.text("", "lead")
        self.text(self.tr("What you learned stays. Colleagues who made a copy of it keep theirs."))
        keep = self.button(self.tr("Keep it"), Go(ChangePlaylist(playlist)), kind="quiet")
        self.foot(keep, self.button(self.tr("Delete it"), ListDropped(), kind="primary", icon="erase"))

    def show_playlist(self, view: PlaylistView) -> None:
        """Say which list it is."""
        self._name.setText(view.card.title)
