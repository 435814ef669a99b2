# SPDX-License-Identifier: Apache-2.0
"""The organisation's own documents and links on this device: what they are in the table `house`, files by SHA-256.

Rules:

1. Supervisors and operators add and remove (Right.AUTHOR), and put them beside modules (Right.CURATE); all of it stands
   in the audit. Everybody at the device may read: what is for few does not belong here.
2. A file is a PDF, a picture (PNG, JPEG) or plain text, told by what is in it, and no larger than `MOST_BYTES`. A
   picture holds nothing but the picture: everybody at the device may read it.
3. A link is shown as text and as a picture for the camera of a phone; nothing is fetched.
4. A file that is not what was put there (its hash differs) is not shown.
5. What is for another site is not here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.audit import Audit
from app.clock import Clock, NewId
from app.errors import Refusal
from app.library.house_checks import (
    address_of,
    language_of,
    media_of,
    minutes_of,
    text_of,
    title_of,
    words_of,
)
from app.library.views import HouseMedia, HouseThing, HouseView
from app.record.database import transaction
from app.record.files import make_folder, write_whole
from app.record.home import Home
from app.rights import Gate, Right
from app.search.entries import Edition
from app.search.entry import Entry, ended
from app.sites import device_site

if TYPE_CHECKING:
    from sqlite_utils import Database

_COLUMNS = "id, title, media, about, words, language, minutes, address, file, modules, site, added_ms"


class House:
    """The organisation's own things on one device. Used on the writer's thread."""

    def __init__(
        self, database: Database, home: Home, *, gate: Gate, audit: Audit, clock: Clock, new_id: NewId
    ) -> None:
        self._db = database
        self._folder = home.house
        self._gate = gate
        self._audit = audit
        self._clock = clock
        self._new_id = new_id

    def may_keep(self) -> bool:
        """Say whether who acts may add and remove."""
        return self._gate.may(Right.AUTHOR)

    def things(self) -> tuple[HouseThing, ...]:
        """Return those of this site, the newest first."""
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM house WHERE site IN ('', ?) ORDER BY added_ms DESC, id",  # noqa: S608 - our names
            [device_site(self._db)],
        ).fetchall()
        return tuple(_thing(row) for row in rows)

    def thing(self, id: str) -> HouseThing:
        """Return one of them. Raises Refusal("no_such_house")."""
        found = next((each for each in self.things() if each.id == id), None)
        if found is None:
            raise Refusal("no_such_house")
        return found

    def read(self, id: str) -> HouseView:
        """Return one of them with what is in it. Raises Refusal: "no_such_house", "house_damaged"."""
        thing = self.thing(id)
        if thing.media is HouseMedia.LINK:
            return HouseView(thing=thing)
        data = _data(self._folder, thing)
        if thing.media is HouseMedia.TEXT:
            return HouseView(thing=thing, text=text_of(data) or "")
        return HouseView(thing=thing, data=data)

    def add(
        self,
        title: str,
        *,
        data: bytes = b"",
        address: str = "",
        about: str = "",
        words: str = "",
        language: str = "en",
        minutes: int = 0,
        modules: tuple[str, ...] = (),
        site: str = "",
    ) -> HouseThing:
        """Keep a file (`data`) or a link (`address`), one of the two, and return it.

        Raises Refusal: those of the gate, "house_one", "house_title", "house_about", "house_address", "house_language",
        "house_minutes", "house_empty", "house_bytes", "house_kind", "house_picture". Raises StoreFailed; then nothing
        was kept.
        """
        actor = self._gate.need(Right.AUTHOR)
        if bool(data) == bool(address):
            raise Refusal("house_one")
        thing = HouseThing(
            id=self._new_id(),
            title=title_of(title),
            media=media_of(data) if data else HouseMedia.LINK,
            about=words_of(about),
            words=words_of(words),
            language=language_of(language),
            minutes=minutes_of(minutes),
            address=address_of(address) if address else "",
            file=hashlib.sha256(data).hexdigest() if data else "",
            modules=tuple(dict.fromkeys(modules)),
            site=site,
            added_ms=self._clock.now_ms(),
        )
        if data:
            make_folder(self._folder)
            write_whole(self._folder / thing.file, data)
        with transaction(self._db):
            marks = ", ".join("?" * len(_COLUMNS.split(", ")))
            self._db.execute(f"INSERT INTO house ({_COLUMNS}) VALUES ({marks})", _row(thing))  # noqa: S608 - our names
            self._audit.note(actor, "house_added", database=self._db, thing=thing.id, media=thing.media.value)
        return thing

    def attach(self, id: str, modules: tuple[str, ...]) -> HouseThing:
        """Say to which modules one of them belongs: the library shows it with the first. Raises "no_such_house".

        Needs Right.CURATE.
        """
        actor = self._gate.need(Right.CURATE)
        thing = msgspec.structs.replace(self.thing(id), modules=tuple(dict.fromkeys(modules)))
        with transaction(self._db):
            said = msgspec.json.encode(thing.modules).decode()
            self._db.execute("UPDATE house SET modules = ? WHERE id = ?", [said, id])
            self._audit.note(actor, "house_attached", database=self._db, thing=id, modules=len(thing.modules))
        return thing

    def remove(self, id: str) -> HouseThing:
        """Take one of them away, with its file, and return what it was. Raises Refusal("no_such_house")."""
        actor = self._gate.need(Right.AUTHOR)
        thing = self.thing(id)
        with transaction(self._db):
            self._db.execute("DELETE FROM house WHERE id = ?", [id])
            self._audit.note(actor, "house_removed", database=self._db, thing=id, media=thing.media.value)
        used = self._db.execute("SELECT 1 FROM house WHERE file = ?", [thing.file]).fetchone()
        if thing.file and not used:
            (self._folder / thing.file).unlink(missing_ok=True)
        return thing

    def source(self) -> HouseSource | None:
        """Return all of them as the search takes them in, None where there are none."""
        things = self.things()
        return HouseSource(things, self._folder) if things else None


class HouseSource:
    """The organisation's own as the search takes it in, on any thread; `seal` changes with anything in it."""

    def __init__(self, things: tuple[HouseThing, ...], folder: Path) -> None:
        self._things = things
        self._folder = folder
        self.seal = f"house-{hashlib.sha256(msgspec.json.encode(things)).hexdigest()}"

    def editions(self) -> Iterator[Edition]:
        """Yield it language by language; its pack is ""."""
        for language in dict.fromkeys(thing.language for thing in self._things):
            mine = (self._entry(thing) for thing in self._things if thing.language == language)
            yield Edition(pack="", version="", language=language, entries=mine)

    def _entry(self, thing: HouseThing) -> Entry:
        said = (line.strip() for line in (thing.about, *_said(self._folder, thing).split("\n")))
        return Entry(
            kind="house",
            id=thing.id,
            title=thing.title,
            module="",
            competency="",
            minutes=thing.minutes,
            tags=tuple(word for word in thing.words.split(",") if word.strip()),
            text="\n".join(ended(line) for line in said if line),
            questions="",
        )


def _data(folder: Path, thing: HouseThing) -> bytes:
    try:
        data = (folder / thing.file).read_bytes()
    except OSError as error:
        raise Refusal("house_damaged", title=thing.title) from error
    if hashlib.sha256(data).hexdigest() != thing.file:
        raise Refusal("house_damaged", title=thing.title)
    return data


def _said(folder: Path, thing: HouseThing) -> str:
    """The words of a plain text; "" for what only a reader of PDFs can say, and for what cannot be read."""
    if thing.media is not HouseMedia.TEXT:
        return ""
    try:
        return text_of(_data(folder, thing)) or ""
    except Refusal:
        return ""


def _thing(row: tuple[object, ...]) -> HouseThing:
    known = dict(zip(_COLUMNS.split(", "), row, strict=True))
    known["modules"] = msgspec.json.decode(str(known["modules"]), type=tuple[str, ...])
    return msgspec.convert(known, HouseThing)


def _row(thing: HouseThing) -> list[str | int]:
    known = msgspec.to_builtins(thing)
    known["modules"] = msgspec.json.encode(thing.modules).decode()
    return [known[column] for column in _COLUMNS.split(", ")]
