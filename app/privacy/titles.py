# SPDX-License-Identifier: Apache-2.0
"""What somebody learned, by its title: the record has ids alone, which nobody can read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from app.errors import Refusal

if TYPE_CHECKING:
    from app.privacy.reading import Row
    from app.shelf import Shelf
    from content_packs.model import Competency, Lesson, Module

    Titled: TypeAlias = Competency | Lesson | Module

Title: TypeAlias = Callable[[str, str, str, str], str]
"""Of the id of a pack, a language, a part (`PARTS`) and an id in it: its title; the id where there is none."""
PARTS = ("competency", "lesson", "module")


def titles_on(shelf: Shelf) -> Title:
    """Return how the packs on this shelf call things."""

    def title(pack: str, language: str, part: str, id: str) -> str:
        try:
            index = shelf.index(pack, language=language)
        except Refusal:  # that pack is not here any more
            return id
        things: Mapping[str, Mapping[str, Titled]] = {
            "competency": index.competencies,
            "lesson": index.lessons,
            "module": index.modules,
        }
        found = things[part].get(shelf.names(pack).now(part, id))
        return found.title if found is not None else id

    return title


def by_title(rows: Iterable[Row], language: str, title: Title) -> None:
    """Put titles in place of ids, in rows that say of which pack they are."""
    for row in rows:
        for part in PARTS:
            if row.get("pack") and row.get(part):
                row[part] = title(str(row["pack"]), language, part, str(row[part]))
