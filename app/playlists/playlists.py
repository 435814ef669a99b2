# SPDX-License-Identifier: Apache-2.0
"""Playlists: lists of things to learn that somebody makes, puts in order, shares, and takes from a colleague or a file.

Rules:

1. A list is kept whole with each change; the latest counts. A thing stands in a list once.
2. Colleagues of one's sites see a list while it is shared, with the name of who made it. Its title leaves the device in
   any case, as a part of the record; the screen says so where it is typed.
3. Whoever takes a list has a copy that is theirs: what they change never changes the other, and what is changed there
   is told and never done here.
4. What is not on this device, or may not be opened by this person, stays in the list and says why (`standing`).
5. A list as a file has nobody's name in it, unless whoever made it wants that.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from app.errors import Refusal
from app.own.facts import PlaylistDropped, PlaylistKept, Ref, ThingKind
from app.own.state import Playlist
from app.playlists.cards import card_of, next_of
from app.playlists.file import MOST_THINGS, decoded, encoded, title_of
from app.playlists.shared import Theirs, shared_with
from app.playlists.standing import Standing
from app.playlists.views import (
    Choices,
    PlaylistFile,
    PlaylistsView,
    PlaylistView,
)
from app.text import search_text

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.clock import NewId
    from app.library.views import LibraryFound, Thing
    from app.rights import Gate
    from app.shelf import Shelf
    from app.standing import RecordPort

MOST_LISTS = 100
MOST_TEXT = 200
FILE = "stepwell-playlist"
_NO_NAME = re.compile(r"[^a-z0-9]+")


class LibraryPort(Protocol):
    """The part of the library that this uses."""

    def things(self, learner: str) -> tuple[Thing, ...]: ...
    def find(self, learner: str, text: str) -> LibraryFound: ...
    def used(self, learner: str, ref: Ref, way: str) -> None: ...


class Playlists:
    """Implements `ui.ports.PlaylistsPort`.

    Of a person only they themselves get on (Refusal "not_yours", "not_signed_in"); such calls raise
    Refusal("no_such_learner") and Refusal("no_such_pack"), those about a list Refusal("no_such_playlist"), and those
    that write `StoreFailed`, and then nothing changed.
    """

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        library: Callable[[], LibraryPort],
        new_id: NewId,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._library = library
        self._new_id = new_id
        self._recorded = recorded

    # --- looking

    def lists(self, learner: str) -> PlaylistsView:
        """Return all lists that somebody may see, what was changed last first."""
        standing, kept = self._standing(learner), self._kept(learner)
        mine = sorted(kept.items(), key=lambda each: (-each[1].kept_ms, each[0]))
        theirs = [card_of(each.id, each, standing.entries(each.things)) for each in shared_with(self._db, learner)]
        return PlaylistsView(
            mine=tuple(card_of(name, known, standing.entries(known.things)) for name, known in mine),
            team=tuple(card for card in theirs if card.leads),
            colleagues=tuple(card for card in theirs if not card.leads),
        )

    def open(self, learner: str, playlist: str) -> PlaylistView:
        """Return one of one's own lists."""
        standing, known = self._standing(learner), self._one(learner, playlist)
        entries = standing.entries(known.things)
        card = card_of(playlist, known, entries)
        theirs = next((each for each in shared_with(self._db, learner) if each.id == known.taken_from), None)
        if not known.taken_from or theirs is None:
            return PlaylistView(card=card, entries=entries, next=next_of(entries))
        there = standing.entries(theirs.things)
        changed = theirs.kept_ms > known.begun_ms and [e.ref for e in there] != [e.ref for e in entries]
        return PlaylistView(
            card=card, entries=entries, next=next_of(entries), source=card_of(theirs.id, theirs, there), changed=changed
        )

    def theirs(self, learner: str, maker: str, playlist: str) -> PlaylistView:
        """Return a list that a colleague shares."""
        standing, found = self._standing(learner), self._shared(learner, maker, playlist)
        entries, kept = standing.entries(found.things), self._kept(learner)
        copies = tuple(name for name, known in kept.items() if known.taken_from == playlist)
        return PlaylistView(
            card=card_of(found.id, found, entries), entries=entries, next=next_of(entries), copies=copies
        )

    def choices(self, learner: str, playlist: str, text: str = "") -> Choices:
        """Return what can be put into a list; with `text` what the library finds for it, then titles that have it."""
        standing, known = self._standing(learner), self._one(learner, playlist)
        inside = {entry.ref for entry in standing.entries(known.things)}
        every = {each.ref: replace(each, inside=each.ref in inside) for each in standing.choices()}
        refs = list(every)
        if wanted := text[:MOST_TEXT].strip():
            hits = [row.thing.ref for row in self._library().find(learner, wanted).rows]
            said = search_text(wanted)
            refs = [ref for ref in dict.fromkeys(hits) if ref in every]
            refs += [ref for ref, each in every.items() if said in search_text(each.title) and ref not in hits]
        return Choices(
            card=card_of(playlist, known, standing.entries(known.things)),
            found=tuple(every[ref] for ref in refs),
            text=text,
            full=len(known.things) >= MOST_THINGS,
        )

    # --- making and changing

    def make(self, learner: str, title: str, things: tuple[Ref, ...] = ()) -> str:
        """Make a list, empty or with these things, and return its id.

        Raises Refusal: "playlist_title", "playlist_many" (lists), "playlist_full", "playlist_thing".
        """
        title, standing = title_of(title), self._standing(learner)
        return self._begin(learner, title, tuple(self._fits(standing, ref) for ref in dict.fromkeys(things)))

    def rename(self, learner: str, playlist: str, title: str) -> None:
        """Give a list another name. Raises Refusal("playlist_title")."""
        self._keep(learner, playlist, replace(self._one(learner, playlist), title=title_of(title)))

    def add(self, learner: str, playlist: str, ref: Ref) -> None:
        """Put something at the end of a list, once. Raises Refusal: "playlist_full", "playlist_thing"."""
        known, standing = self._one(learner, playlist), self._standing(learner)
        ref = self._fits(standing, ref)
        if ref not in {standing.now(each) for each in known.things}:
            if len(known.things) >= MOST_THINGS:
                raise Refusal("playlist_full", most=MOST_THINGS)
            self._keep(learner, playlist, replace(known, things=(*known.things, ref)))

    def remove(self, learner: str, playlist: str, ref: Ref) -> None:
        """Take something out of a list; nothing of what was learned is lost."""
        known, standing = self._one(learner, playlist), self._standing(learner)
        left = tuple(each for each in known.things if standing.now(each) != standing.now(ref))
        self._keep(learner, playlist, replace(known, things=left))

    def move(self, learner: str, playlist: str, ref: Ref, by: int) -> None:
        """Put something `by` places further down (up, where negative), as far as the list goes."""
        known, standing = self._one(learner, playlist), self._standing(learner)
        things = list(dict.fromkeys(standing.now(each) for each in known.things))
        ref = standing.now(ref)
        if ref in things:
            place = max(0, min(len(things) - 1, things.index(ref) + by))
            things.remove(ref)
            things.insert(place, ref)
            self._keep(learner, playlist, replace(known, things=tuple(things)))

    def share(self, learner: str, playlist: str, *, shared: bool) -> None:
        """Let the colleagues of one's sites see a list, or no longer."""
        self._keep(learner, playlist, replace(self._one(learner, playlist), shared=shared))

    def drop(self, learner: str, playlist: str) -> None:
        """Take a list away; colleagues who took it keep theirs."""
        self._one(learner, playlist)
        self._record.append(learner, PlaylistDropped(playlist=playlist))
        self._recorded()

    def take(self, learner: str, maker: str, playlist: str) -> str:
        """Make a colleague's list one's own, not shared, and return its id. Raises Refusal("playlist_many")."""
        self._gate.own(learner)
        found = self._shared(learner, maker, playlist)
        return self._begin(learner, found.title, found.things, taken_from=playlist)

    def opened(self, learner: str, ref: Ref) -> None:
        """Note that a lesson or something to look up was opened from a list; all else notes how far one is itself."""
        self._gate.own(learner)
        if ref.kind not in _NOTED_ELSEWHERE:
            self._library().used(learner, ref, "playlist")

    # --- by file

    def export(self, learner: str, playlist: str, *, named: bool = False) -> PlaylistFile:
        """Return a list as a file; with `named` the name of who made it stands in it."""
        known = self._one(learner, playlist)
        by = self._accounts.card(learner).name if named else ""
        name = _NO_NAME.sub("-", search_text(known.title)).strip("-")[:40]
        return PlaylistFile(
            name=f"{FILE}-{name}.json" if name else f"{FILE}.json", data=encoded(known.title, known.things, by)
        )

    def take_in(self, learner: str, data: bytes) -> str:
        """Make a list of a file and return its id. Raises as `file.decoded` does, and Refusal("playlist_many")."""
        self._gate.own(learner)
        found = decoded(data)
        return self._begin(learner, found.title, found.things)

    # --- inside

    def _kept(self, learner: str) -> dict[str, Playlist]:
        self._gate.own(learner)
        self._accounts.card(learner)
        return dict(self._record.state(learner).own.playlists.items())

    def _one(self, learner: str, playlist: str) -> Playlist:
        found = self._kept(learner).get(playlist)
        if found is None:
            raise Refusal("no_such_playlist")
        return found

    def _shared(self, learner: str, maker: str, playlist: str) -> Theirs:
        self._gate.own(learner)
        for each in shared_with(self._db, learner):
            if (each.maker, each.id) == (maker, playlist):
                return each
        raise Refusal("no_such_playlist")

    def _standing(self, learner: str) -> Standing:
        self._gate.own(learner)
        card = self._accounts.card(learner)
        packs = dict.fromkeys((card.pack, *self._shelf.of_site()))
        near = {pack: self._shelf.index(pack, language=card.language) for pack in packs}
        things = self._library().things(learner)
        return Standing(self._shelf, self._record.state(learner), things, near, card.pack)

    def _fits(self, standing: Standing, ref: Ref) -> Ref:
        """The thing as it is called now. What cannot be opened is not put into a list by hand."""
        ref = standing.now(ref)
        if standing.entry(ref).missing is not None:
            raise Refusal("playlist_thing")
        return ref

    def _begin(self, learner: str, title: str, things: tuple[Ref, ...], taken_from: str = "") -> str:
        if len(self._kept(learner)) >= MOST_LISTS:
            raise Refusal("playlist_many", most=MOST_LISTS)
        if len(things) > MOST_THINGS:
            raise Refusal("playlist_full", most=MOST_THINGS)
        made = self._new_id()
        self._append(learner, PlaylistKept(playlist=made, title=title, things=things, taken_from=taken_from))
        return made

    def _keep(self, learner: str, playlist: str, known: Playlist) -> None:
        if known != self._one(learner, playlist):
            kept = PlaylistKept(
                playlist=playlist,
                title=known.title,
                things=known.things,
                shared=known.shared,
                taken_from=known.taken_from,
            )
            self._append(learner, kept)

    def _append(self, learner: str, kept: PlaylistKept) -> None:
        self._record.append(learner, kept)
        self._recorded()


_NOTED_ELSEWHERE = frozenset({ThingKind.STORY, ThingKind.EXAMPLE, ThingKind.CYCLE, ThingKind.MODULE})
