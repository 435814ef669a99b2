"""A device with a small pack, the library on it, and people of one site."""

from __future__ import annotations

import struct
import zlib
from contextlib import closing
from pathlib import Path

import msgspec

from app.emergency import Emergency
from app.library.house import House
from app.library.library import Library
from app.own.facts import Ref, ThingKind
from app.search.keeping import keep_up
from app.search.search import Search
from content_packs.model import CoachCard, Document, Term
from tests.app.kit import Device, make_pack

PDF = b"%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n"


def png(*extra: tuple[bytes, bytes], width: int = 1) -> bytes:
    """A PNG, one pixel high, with more chunks behind its head."""
    head = struct.pack(">IIBBBBB", width, 1, 8, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(width + 1))
    chunks = ((b"IHDR", head), *extra, (b"IDAT", pixels), (b"IEND", b""))
    packed = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


PNG = png()


def lesson(id: str, pack: str = "kit") -> Ref:
    return Ref(pack=pack, kind=ThingKind.LESSON, thing=id)


def stocked():
    """The kit with a document, a word, a coach card, and one lesson that is open in an emergency."""
    pack = make_pack()
    open_one = msgspec.structs.replace(pack.lessons[0], emergency="Choking")
    return msgspec.structs.replace(
        pack,
        lessons=(open_one, *pack.lessons[1:]),
        glossary=(Term(id="hoist", term="Hoist", meaning="It lifts people."),),
        coach_cards=(
            CoachCard(id="watch-hands", title="Hands", competencies=("when",), watch=("a",), ask=("b",), say=("c",)),
        ),
        documents=(
            Document(id="plan", title="Fire plan", about="Ways out", author="A", licence="CC0", body="Go out."),
        ),
    )


class Place(Device):
    """A device with a library; `people` are enrolled."""

    def __init__(self, folder: Path, *packs, people=("ana", "ben", "cem", "dan", "eva"), **more) -> None:
        super().__init__(folder, *(packs or (stocked(),)), **more)
        self.house = House(
            self.database, self.home, gate=self.gate, audit=self.audit, clock=self.clock, new_id=self.new_id
        )
        self.search = Search(self.home, self.shelf, self.accounts, self.gate, self.house)
        self.library = Library(
            self.database,
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            house=self.house,
            search=self.search,
            emergency=lambda: Emergency(self.database, gate=self.gate, audit=self.audit, shelf=self.shelf),
            recorded=self._tell,
        )
        for person in people:
            self.enrol(person)

    def indexed(self) -> None:
        assert keep_up(self.home, self.search.sources())

    def close(self) -> None:
        self.search.close()
        super().close()


def place(folder: Path, *packs, **more) -> closing[Place]:
    return closing(Place(folder, *packs, **more))
