# SPDX-License-Identifier: Apache-2.0
"""Playlists: opens what is in them, changes them, and brings and saves them as files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from app.errors import Refusal
from app.events import Purpose
from app.own.facts import Ref, ThingKind
from app.playlists.file import MOST_BYTES
from app.playlists.views import Choices, PlaylistsView, PlaylistView
from app.record.errors import StoreFailed
from app.record.files import write_whole
from app.shelf import SITE
from ui.ports import Ports
from ui.window.intents import Intent
from ui.window.places import AtStep, Back, Guide, Place
from ui.window.playlist_intents import (
    ListBrought,
    ListDropped,
    ListedMoved,
    ListedOpened,
    ListedPut,
    ListedSought,
    ListNamed,
    ListSaved,
    ListShared,
    ListTaken,
    PutInto,
)
from ui.window.playlist_places import (
    AddToPlaylist,
    AtPlaylist,
    ChangePlaylist,
    NamePlaylist,
    PutInPlaylist,
    TheirPlaylist,
    ToPlaylists,
)
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.library import shown

_MOST_FILES = 1000


class TroubledView(View, Protocol):
    """A page that says why something was not done."""

    def show_trouble(self, code: str) -> None: ...


class ListsView(TroubledView, Protocol):
    """All lists."""

    def show_lists(self, view: PlaylistsView) -> None: ...


class OneView(TroubledView, Protocol):
    """One list."""

    def show_playlist(self, view: PlaylistView) -> None: ...


class ChangeView(OneView, Protocol):
    """One list, to change."""

    def show_moved(self, ref: Ref, by: int) -> None: ...


class SaveView(OneView, Protocol):
    """One list, to save."""

    def show_file(self, file: Path | None) -> None: ...


class AddView(TroubledView, Protocol):
    """What can be put in."""

    def show_choices(self, view: Choices) -> None: ...
    def show_put(self, ref: Ref, *, on: bool) -> None: ...


def listed_place(ports: Ports, learner: str, ref: Ref) -> Place:
    """Return the screen of a thing that is opened from a list, and note that where nothing else does."""
    if ref.kind is ThingKind.MODULE:
        pack = ref.pack if ref.pack.startswith(SITE) else ""
        return AtStep(ports.learning.start(learner, Purpose.MODULE, ref.thing, pack))
    place = shown(ports, learner, ref)
    ports.playlists.opened(learner, ref)
    return place


class _Asking(Presenter):
    """Turns what playlists refuse into a sentence on the page."""

    def __init__(self, ports: Ports, guide: Guide, view: TroubledView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._troubled = view
        self._learner = learner

    def ask(self, work: Callable[[], Place | None], done: Callable[[], None] = lambda: None) -> None:
        """Do it and go where it leads; where it leads nowhere, call `done`."""
        self.run(partial(_tried, work), partial(self._told, done))

    def _told(self, done: Callable[[], None], came: Place | str | None) -> None:
        if isinstance(came, str):
            self._troubled.show_trouble(came)
        elif came is None:
            done()
        else:
            self._guide.to(came)

    def act(self, intent: Intent) -> None:
        match intent:
            case ListedOpened(ref):
                self.ask(partial(listed_place, self._ports, self._learner, ref))
            case _:
                super().act(intent)


def _tried(work: Callable[[], Place | None]) -> Place | str | None:
    """Where it leads, or the code of why not."""
    try:
        return work()
    except Refusal as refused:
        if "playlist" not in refused.code:
            raise
        return refused.code


class PlaylistsPresenter(_Asking):
    """All lists; a file is taken in here."""

    def __init__(self, ports: Ports, guide: Guide, view: ListsView, learner: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view

    def open(self) -> None:
        self.run(partial(self._ports.playlists.lists, self._learner), self._page.show_lists)

    def act(self, intent: Intent) -> None:
        match intent:
            case ListBrought(path):
                self.ask(partial(self._bring, path))
            case _:
                super().act(intent)

    def _bring(self, path: str) -> Place:
        try:
            with Path(path).open("rb") as file:
                data = file.read(MOST_BYTES + 1)
        except OSError:
            raise Refusal("playlist_file_read") from None
        return AtPlaylist(self._ports.playlists.take_in(self._learner, data))


class PutInPresenter(_Asking):
    """Into which list a thing is put."""

    def __init__(self, ports: Ports, guide: Guide, view: ListsView, learner: str, place: PutInPlaylist) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view
        self._ref = place.ref

    def open(self) -> None:
        self.run(partial(self._ports.playlists.lists, self._learner), self._page.show_lists)

    def act(self, intent: Intent) -> None:
        match intent:
            case PutInto(playlist):
                self.ask(partial(self._put, playlist))
            case _:
                super().act(intent)

    def _put(self, playlist: str) -> Place:
        self._ports.playlists.add(self._learner, playlist, self._ref)
        return Back()


class PlaylistPresenter(_Asking):
    """One of one's own: to go through, to share, to save, to take away."""

    def __init__(self, ports: Ports, guide: Guide, view: OneView, learner: str, playlist: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view
        self._playlist = playlist

    def open(self) -> None:
        self.run(partial(self._ports.playlists.open, self._learner, self._playlist), self._page.show_playlist)

    def returned(self) -> None:
        """What lay on top may have been done."""
        self.run_quietly(partial(self._ports.playlists.open, self._learner, self._playlist), self._page.show_playlist)

    def act(self, intent: Intent) -> None:
        lists, me, playlist = self._ports.playlists, self._learner, self._playlist
        match intent:
            case ListShared(shared):
                self.ask(partial(self._then, partial(lists.share, me, playlist, shared=shared)))
            case ListDropped():
                self.ask(partial(self._then, partial(lists.drop, me, playlist), ToPlaylists()))
            case _:
                super().act(intent)

    def _then(self, work: Callable[[], object], place: Place | None = None) -> Place:
        work()
        return place or ChangePlaylist(self._playlist)


class NamePresenter(PlaylistPresenter):
    """What a list is called; a new one is made with it."""

    def __init__(self, ports: Ports, guide: Guide, view: OneView, learner: str, place: NamePlaylist) -> None:
        super().__init__(ports, guide, view, learner, place.playlist)
        self._things = place.things

    def open(self) -> None:
        if self._playlist:
            super().open()

    def act(self, intent: Intent) -> None:
        match intent:
            case ListNamed(title) if self._playlist:
                self.ask(
                    partial(self._then, partial(self._ports.playlists.rename, self._learner, self._playlist, title))
                )
            case ListNamed(title):
                self.ask(partial(self._make, title))
            case _:
                super().act(intent)

    def _make(self, title: str) -> Place:
        made = self._ports.playlists.make(self._learner, title, self._things)
        return AtPlaylist(made) if self._things else AddToPlaylist(made)


class SavePresenter(PlaylistPresenter):
    """A list as a file in the folder for copies."""

    def __init__(self, ports: Ports, guide: Guide, view: SaveView, learner: str, playlist: str) -> None:
        super().__init__(ports, guide, view, learner, playlist)
        self._save = view

    def act(self, intent: Intent) -> None:
        match intent:
            case ListSaved(named):
                self.run(partial(self._write, self._ports.copies(), named=named), self._save.show_file)
            case _:
                super().act(intent)

    def _write(self, inside: Path, *, named: bool) -> Path | None:
        found = self._ports.playlists.export(self._learner, self._playlist, named=named)
        try:
            file = _free(inside, found.name)
            write_whole(file, found.data, mode=0o600)
            self._ports.saved.note(file)
        except (OSError, StoreFailed):
            return None
        return file


class ChangePresenter(PlaylistPresenter):
    """Order, and what is taken out."""

    def __init__(self, ports: Ports, guide: Guide, view: ChangeView, learner: str, playlist: str) -> None:
        super().__init__(ports, guide, view, learner, playlist)
        self._change = view

    def act(self, intent: Intent) -> None:
        lists, me, playlist = self._ports.playlists, self._learner, self._playlist
        match intent:
            case ListedMoved(ref, by):
                self.run(partial(lists.move, me, playlist, ref, by), lambda _nothing: self._change.show_moved(ref, by))
            case ListedPut(ref, on=False):
                self.run(partial(lists.remove, me, playlist, ref), lambda _nothing: self.open())
            case _:
                super().act(intent)


class TheirPresenter(_Asking):
    """A colleague's."""

    def __init__(self, ports: Ports, guide: Guide, view: OneView, learner: str, place: TheirPlaylist) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view
        self._place = place

    def open(self) -> None:
        self.run(self._look, self._page.show_playlist)

    def returned(self) -> None:
        """What lay on top may have been done."""
        self.run_quietly(self._look, self._page.show_playlist)

    def act(self, intent: Intent) -> None:
        match intent:
            case ListTaken():
                self.ask(self._take)
            case _:
                super().act(intent)

    def _look(self) -> PlaylistView:
        return self._ports.playlists.theirs(self._learner, self._place.maker, self._place.playlist)

    def _take(self) -> Place:
        return AtPlaylist(self._ports.playlists.take(self._learner, self._place.maker, self._place.playlist))


class AddPresenter(_Asking):
    """While one look is under way, only the newest of what is typed meanwhile waits for the next."""

    def __init__(self, ports: Ports, guide: Guide, view: AddView, learner: str, playlist: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view
        self._playlist = playlist
        self._looking = False
        self._next: list[str] = []

    def open(self) -> None:
        self.run(partial(self._ports.playlists.choices, self._learner, self._playlist), self._page.show_choices)

    def act(self, intent: Intent) -> None:
        lists, me, playlist = self._ports.playlists, self._learner, self._playlist
        match intent:
            case ListedSought(text):
                self._next = [text]
                self._look()
            case ListedPut(ref, on):
                work = partial(lists.add if on else lists.remove, me, playlist, ref)
                self.ask(work, lambda: self._page.show_put(ref, on=on))
            case _:
                super().act(intent)

    def _look(self) -> None:
        if self._next and not self._looking:
            self._looking = True
            look = partial(self._ports.playlists.choices, self._learner, self._playlist, self._next.pop())
            self.run_quietly(look, self._found)

    def _found(self, view: Choices) -> None:
        self._looking = False
        if not self._next:
            self._page.show_choices(view)
        self._look()

    def _failed(self, again: Callable[[], None], error: Exception) -> None:
        self._looking = False
        super()._failed(again, error)


def _free(inside: Path, name: str) -> Path:
    """Return a path that is free, under this name or one like it. Raises FileExistsError."""
    stem, end = name.rsplit(".", 1)
    for number in range(1, _MOST_FILES):
        file = inside / (name if number == 1 else f"{stem}-{number}.{end}")
        if not file.exists():
            return file
    raise FileExistsError(str(inside))
