# SPDX-License-Identifier: Apache-2.0
"""Finding help: what a person types, and what they may read of what is found. Nothing of it is recorded.

The index is looked in as it is. Where it is not there, is damaged or is not of the packs of now, what is found says so
(`building`), and somebody else makes it (`app.search.keeping`).
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from app import screens
from app.errors import Refusal
from app.reasons import Reason, ReasonCode
from app.record.home import Home
from app.rights import Gate, Right
from app.search.views import Found, Hit
from app.shelf import PackIndex, Shelf
from app.views import LessonView
from content_packs.model import Checklist, Story, WorkedExample

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.library.house import House
    from app.search.aid_entries import Aid
    from app.search.building import Sealed
    from app.search.store import Connection

log = logging.getLogger(__name__)
MOST = 8
"""Results: two screens of them at the largest text."""
PRACTISED = frozenset({"story", "example"})
"""Kinds that are begun, kept and finished: of one's own pack."""


class Search:
    """What can be found in the packs that are here; implements `ui.ports.SearchPort`. Belongs to one thread.

    `find`, `open` and `media` are for the person who is signed in (Refusal "not_yours", "not_signed_in"); `look` is for
    everybody, since packs are no secret.
    """

    def __init__(
        self,
        home: Home,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        house: House | None = None,
    ) -> None:
        """Take the parts; `house` are the organisation's own documents, None where there are none."""
        self._home = home
        self._house = house
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._connection: Connection | None = None

    def sources(self) -> tuple[Sealed, ...]:
        """Return all that can be found: the packs, and the organisation's own."""
        house = self._house.source() if self._house is not None else None
        return (*self._shelf.files(), *((house,) if house else ()))

    def close(self) -> None:
        """Close the index; it is opened again when somebody looks."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def find(self, learner: str, text: str, kinds: tuple[str, ...] = (), most: int = MOST) -> Found:
        """Return the best of what this person may read, in their language where there is such; of `kinds` only."""
        self._gate.own(learner)
        card = self._accounts.card(learner)
        leads = self._gate.may(Right.SEE_PEOPLE)
        return self.look(text, card.language, own=card.pack, kinds=kinds, leads=leads, most=most)

    def look(
        self,
        text: str,
        language: str,
        *,
        own: str = "",
        most: int = MOST,
        kinds: tuple[str, ...] = (),
        leads: bool = True,
    ) -> Found:
        """Return the best that may be read.

        Lessons are those of every pack, all others those of the pack `own` and of what was made at the site, where it
        is not ""; the organisation's own are for everybody. Without `leads` there is nothing that is for whoever looks
        after people.
        """
        from app.search.aid_entries import FOR_LEADERS  # noqa: PLC0415 - what looks is loaded when somebody does

        near = (own, *self._shelf.of_site())
        mine = {thing.id for thing in self._house.things()} if self._house is not None else set()

        def may(pack: str, kind: str, id: str) -> bool:
            if not leads and kind in FOR_LEADERS:
                return False
            if kind == "house":
                return id in mine
            here = not own or kind == "lesson" or pack == own or (kind not in PRACTISED and pack in near)
            return here and self._may(pack, kind, id)

        from app.search.building import is_current  # noqa: PLC0415
        from app.search.finding import find  # noqa: PLC0415
        from app.search.store import Damaged  # noqa: PLC0415

        try:
            connection = self._opened()
            found = find(connection, text, language, most=most, own=(own,) if own else (), may=may, kinds=kinds)
            current = is_current(connection, self.sources())
        except Damaged as error:
            self._give_up(error)
            return Found(building=True)
        if not current:
            self.close()  # the file may have been replaced by another one
        hits = tuple(self._in_language(hit, language) for hit in found.hits)
        return replace(found, hits=hits, building=not current)

    def open(self, learner: str, pack: str, lesson: str) -> LessonView:
        """Return a lesson of any pack to read, outside any attempt. Raises Refusal("no_such_lesson").

        Its films do not wait for answers, and its task for the next shift is shown and not taken on.
        """
        self._gate.own(learner)
        card = self._accounts.card(learner)
        index = self._shelf.index(pack, language=card.language)
        if not self._may(pack, "lesson", lesson):
            raise Refusal("no_such_lesson", lesson=lesson)
        liked = self._accounts.preferences(learner)
        view = screens.lesson("", lesson, Reason(ReasonCode.CHOSEN_BY_YOU), index, card.language)
        view = screens.lesson_with_original(view, self._shelf.index(pack), shown=liked.original)
        films = tuple(msgspec.structs.replace(film, pauses=()) for film in view.lesson.films)
        return msgspec.structs.replace(
            view,
            lesson=msgspec.structs.replace(view.lesson, films=films),
            role=card.role,
            reading=liked.reading,
            glossary=index.pack.glossary,
        )

    def media(self, learner: str, pack: str, version: str, path: str) -> bytes:
        """Return a file of such a lesson. Raises Refusal("no_such_media")."""
        self._gate.own(learner)
        return self._shelf.media(pack, version, path)

    def _may(self, pack: str, kind: str, id: str) -> bool:
        """Return whether a pack that is here still has it, and the organisation lets it be read."""
        if pack not in self._shelf.ids():
            return False
        index = self._shelf.index(pack)
        if kind == "lesson":
            lesson = index.lessons.get(id)
            if lesson is None or index.taught.shown(id) != id:
                return False
            module = index.module_of.get(lesson.competency)
            return module is None or index.teaches(module.id)
        if kind in PRACTISED:
            return any(each.id == id and index.teaches(each.module) for each in _practised(index))
        aid = _aid(index, kind, id)
        return aid is not None and (not isinstance(aid, Checklist) or index.teaches(aid.module))

    def _in_language(self, hit: Hit, language: str) -> Hit:
        """Return a hit under the title that this person will read."""
        from app.search.aid_entries import title_of  # noqa: PLC0415

        if hit.kind == "house":
            return hit
        index = self._shelf.index(hit.pack, language=language)
        if hit.kind == "lesson":
            lesson = index.lessons[hit.id]
            return replace(hit, title=lesson.title, module=index.module_title(lesson.competency))
        if hit.kind in PRACTISED:
            return replace(hit, title=next(each.title for each in _practised(index) if each.id == hit.id))
        aid = _aid(index, hit.kind, hit.id)
        return hit if aid is None else replace(hit, title=title_of(aid))

    def _opened(self) -> Connection:
        from app.search.store import open_store  # noqa: PLC0415

        if self._connection is None:
            self._connection = open_store(self._home.search)
        return self._connection

    def _give_up(self, error: Exception) -> None:
        """Close the file, and throw it away unless it is only being written."""
        from app.search.store import is_busy, throw_away  # noqa: PLC0415

        self.close()
        log.warning("the search index was not read: %s", error)
        if not is_busy(error):
            throw_away(self._home.search)


def _aid(index: PackIndex, kind: str, id: str) -> Aid | None:
    from app.search.aid_entries import aids_of  # noqa: PLC0415

    return next((aid for each, aid in aids_of(index.pack) if each == kind and aid.id == id), None)


def _practised(index: PackIndex) -> tuple[Story | WorkedExample, ...]:
    return (*index.pack.stories, *index.pack.examples)
