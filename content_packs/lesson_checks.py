# SPDX-License-Identifier: Apache-2.0
"""What must hold between a lesson and the rest of its pack: the terms, the questions of its films, their order."""

from __future__ import annotations

from collections.abc import Callable

from content_packs.findings import Report, Where
from content_packs.lesson_blocks import Pages, Played, blocks
from content_packs.markdown import TERM, media_paths, term_ids
from content_packs.media import FILMS, PAGES, SOUNDS, ending
from content_packs.model import PARTS, Lesson, Pack
from content_packs.names import ID

_PLAYED = FILMS | SOUNDS | PAGES
Refers = Callable[[str, int, tuple[str | int, ...], str, str], bool]
"""Reports a name that leads nowhere: part, its number, the keys in it, what is meant, the name."""


def check_lessons(pack: Pack, where: Where, report: Report, refers: Refers, *, thorough: bool = True) -> None:
    """Report terms and questions that there are not, a word of the glossary twice, an order that means nothing.

    Terms are looked for when `thorough` alone, because each text must be parsed: one that is missing is a plain word.
    """
    for number, lesson in enumerate(pack.lessons):
        for text in lesson.texts() if thorough else ():
            for term in sorted(term_ids(text)):
                refers("lesson", number, keys_of(lesson, f"{TERM}{term}") or ("body",), "term", term)
        if thorough:
            _check_played(lesson, number, where, report)
        paths = [film.path for film in lesson.films]
        for place, film in enumerate(lesson.films):
            if film.path in paths[:place]:
                first = where("lesson", number, "film", paths.index(film.path), "path")
                report.add("film-twice", where("lesson", number, "film", place, "path"), file=film.path, first=first)
            for at, pause in enumerate(film.pauses):
                refers("lesson", number, ("film", place, "pauses", at, "item"), "item", pause.item)
    _check_orders(pack, where, report)
    for number, entry in enumerate(pack.glossary):
        if not ID.fullmatch(entry.id):
            report.add("id-bad", where("term", number, "id"), id=entry.id[:80])
    _twice(pack, where, report)


def _check_orders(pack: Pack, where: Where, report: Report) -> None:
    for number, module in enumerate(pack.modules):
        order = module.parts_order
        if len(set(order)) != len(order) or not set(order) <= set(PARTS):
            report.add("parts-order", where("module", number, "order"), value=", ".join(order)[:80])


def keys_of(lesson: Lesson, name: str) -> tuple[str | int, ...]:
    """The keys that lead to a file or term that a lesson names: of its header, or the line in its text."""
    if name == lesson.narration:
        return ("narration",)
    for place, film in enumerate(lesson.films):
        if name in (film.path, film.captions):
            return ("film", place, "path" if name == film.path else "captions")
    before, found, _ = lesson.body.partition(name)
    return ("body", before.count("\n")) if found else ()


def _check_played(lesson: Lesson, number: int, where: Where, report: Report) -> None:
    """Report films, sounds and pages that a lesson names and does not show, and a narration that is no sound."""
    if lesson.narration and ending(lesson.narration) not in SOUNDS:
        place = where("lesson", number, "narration")
        report.add("media-type", place, file=lesson.narration[:120], allowed=", ".join(sorted(SOUNDS)))
    named = [film.path for film in lesson.films]
    named += [path for path in sorted(media_paths(lesson.body)) if ending(path) in _PLAYED and path not in named]
    if not named:
        return
    shown = {each.path for text in lesson.texts() for each in blocks(text) if isinstance(each, Played | Pages)}
    for path in named:
        if path not in shown:
            report.add("film-not-shown", where("lesson", number, *keys_of(lesson, path)), file=path[:120])


def _twice(pack: Pack, where: Where, report: Report) -> None:
    first: dict[str, int] = {}
    for number, term in enumerate(pack.glossary):
        earlier = first.setdefault(term.id, number)
        if earlier != number:
            place = where("term", earlier, "id")
            report.add("id-duplicate", where("term", number, "id"), part="term", id=term.id[:80], first=place)
