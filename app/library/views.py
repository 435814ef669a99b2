# SPDX-License-Identifier: Apache-2.0
"""What the screens of the library are given: frozen pictures, made by `app.library`."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.own.facts import Ref, ThingKind
from app.search.views import Found, Snippet


class HouseMedia(StrEnum):
    """What a thing of the organisation's own is."""

    PDF = "pdf"
    PICTURE = "picture"
    TEXT = "text"
    LINK = "link"


class HouseThing(msgspec.Struct, frozen=True, kw_only=True):
    """A document or link of the organisation's own.

    `file` is the SHA-256 of the file in hexadecimal, "" for a link; `modules` are ids of modules that it belongs to;
    `site` "" for every site; `added_ms` in ms since 1970 UTC.
    """

    id: str
    title: str
    media: HouseMedia
    about: str = ""
    words: str = ""
    """Other words under which people look for it."""
    language: str = "en"
    minutes: int = 0
    """How long it takes to read; 0: not said."""
    address: str = ""
    file: str = ""
    modules: tuple[str, ...] = ()
    site: str = ""
    added_ms: int = 0


class HouseView(msgspec.Struct, frozen=True, kw_only=True):
    """One of them, to read: a plain text is in `text`, a PDF or a picture in `data`."""

    thing: HouseThing
    text: str = ""
    data: bytes = b""


class Way(StrEnum):
    """What somebody does with a thing."""

    READ = "read"
    WATCH = "watch"
    LISTEN = "listen"
    DO = "do"
    LOOK_UP = "look_up"


class Thing(msgspec.Struct, frozen=True, kw_only=True):
    """One thing of the library, in the language in which this person reads it."""

    ref: Ref
    version: str
    title: str
    about: str = ""
    module: str = ""
    """Id of its module in `ref.pack`, of its first one for what has several."""
    module_title: str = ""
    competencies: tuple[str, ...] = ()
    minutes: int = 0
    ways: tuple[Way, ...] = (Way.READ,)
    language: str = ""
    levels: tuple[str, ...] = ("",)
    """Reading levels that it has: "easy", "" (usual), "detail"."""
    must: bool = False
    """The organisation put it first, or it is in a programme of this person."""
    near: bool = True
    """Of what this person learns from, or of the organisation: only that is recommended."""
    keys: frozenset[str] = frozenset()
    """The words of its title, tags and topic, as the search compares them: what it is about."""
    place: int = 0
    """Its place in the order of the packs."""


class Because(StrEnum):
    """Why a thing stands where it does. `Why` has what each one names."""

    GOAL = "goal"  # title: a module that is a goal of theirs
    MUST = "must"  # title: its module, which the organisation put first or which is in their programme
    MISSED = "missed"  # title: a topic about which a question was not right yet
    OPENED = "opened"  # title: another thing that they opened, which is about the same
    NEXT = "next"  # title: a thing that they opened, of which this is the next step
    ROLE = "role"  # people: so many with the same role here found it useful
    SITE = "site"  # people: so many here found it useful
    ALSO = "also"  # title, people: so many here who opened that also opened this
    USEFUL = "useful"  # {}: they said that it is useful
    OPEN = "open"  # title: a topic that is not known yet
    BEFORE = "before"  # {}: they opened it from a search before
    HOUSE = "house"  # {}: from their own organisation
    HERE = "here"  # {}: it is in the library


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """One reason, for the window to word."""

    code: Because
    title: str = ""
    people: int = 0


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown only. Empty or 0: no matter."""

    minutes: int = 0
    """At most so many."""
    way: str = ""
    language: str = ""
    level: str = ""
    """ "easy" or "detail": has a text at that level."""
    must: str = ""
    """ "must" or "may"."""

    @property
    def any(self) -> bool:
        """Whether something is left out."""
        return self != Filters()


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A thing on a list, with why it stands there. `snippet` shows where a search found what was typed."""

    thing: Thing
    why: Why
    snippet: Snippet | None = None
    declined: bool = False


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A thing that was used and not judged yet: it is asked about once."""

    thing: Thing


class LibraryView(msgspec.Struct, frozen=True, kw_only=True):
    """The library of one person. `first` is recommended, `rest` is all else, in order."""

    first: tuple[Row, ...]
    rest: tuple[Row, ...]
    declined: tuple[Row, ...] = ()
    asks: Asked | None = None
    languages: tuple[str, ...] = ()
    """In which languages there is something."""
    offers: frozenset[str] = frozenset()
    """Which filters leave something: "minutes", "easy", "detail", "must", and the names of ways."""
    keeps: bool = False
    """Whether this person may add and remove the organisation's own."""


class LibraryFound(msgspec.Struct, frozen=True, kw_only=True):
    """What was found in the library, best first, and what the search says of it."""

    rows: tuple[Row, ...]
    found: Found


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """Something to need help with: an example on the search page, for somebody who does not know what to type."""

    title: str
    """What is looked for when it is pressed."""


class AtDoor(msgspec.Struct, frozen=True, kw_only=True):
    """What a code opens before somebody signs in: something to read, else they sign in first (both None)."""

    house: HouseView | None = None
    emergency: tuple[str, str, str, str] | None = None
    """Pack, kind, id and title of an entry for emergencies."""


KINDS_TO_READ = frozenset(
    (
        ThingKind.LESSON,
        ThingKind.DOCUMENT,
        ThingKind.GLOSSARY,
        ThingKind.CHECKLIST,
        ThingKind.COACH,
        ThingKind.HUDDLE,
        ThingKind.HOUSE,
    )
)
"""What can be read without anything of it being noted; stories, examples and cycles note how far one is."""
