# SPDX-License-Identifier: Apache-2.0
"""Small packs to look in, and the index of them on a real file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.search.building import update
from app.search.finding import find
from app.search.store import Connection, open_store
from app.search.views import Found
from content_packs.model import Alike, Competency, Lesson, Manifest, Module, Pack, Term, Variant


@dataclass(frozen=True)
class Sealed:
    """A pack as the index takes it."""

    pack: Pack
    seal: str


def pack_of(
    *lessons: Lesson,
    id: str = "kit",
    version: str = "1.0.0",
    language: str = "en",
    synonyms: tuple[tuple[str, ...], ...] = (),
    glossary: tuple[Term, ...] = (),
    variants: tuple[Variant, ...] = (),
) -> Pack:
    """A pack with these lessons, all of one competency."""
    return Pack(
        manifest=Manifest(
            format=1,
            id=id,
            version=version,
            title="Kit",
            summary="",
            language=language,
            base=f"https://packs.example/{id}",
            authors=("The tests",),
            licence="CC0-1.0",
        ),
        competencies=(Competency(id="c", title="Do it well"),),
        modules=(Module(id="m", title="The module", objective="Do it.", competencies=("c",)),),
        lessons=lessons,
        items=(),
        synonyms=tuple(Alike(words=group) for group in synonyms),
        glossary=glossary,
        variants=variants,
    )


def lesson(id: str, title: str, body: str = "Nothing more.", *tags: str) -> Lesson:
    """A lesson of the only competency."""
    return Lesson(id=id, title=title, competency="c", body=body, tags=tags)


def index(file: Path, *packs: Pack) -> Connection:
    """The index of these packs."""
    connection = open_store(file)
    for _ in update(connection, sealed(*packs)):
        pass
    return connection


def sealed(*packs: Pack) -> list[Sealed]:
    """The packs with a name for their bytes."""
    return [Sealed(pack, f"{pack.manifest.id} {pack.manifest.version}") for pack in packs]


def ids(found: Found) -> list[str]:
    """The ids of what was found, best first."""
    return [hit.id for hit in found.hits]


def look(connection: Connection, text: str, language: str = "en") -> list[str]:
    """The ids of what is found for a text that nobody goes on typing."""
    return ids(find(connection, f"{text} ", language))
