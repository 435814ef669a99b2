# SPDX-License-Identifier: Apache-2.0
"""What must hold between a lesson and the rest of its pack: the terms, the questions of its films, their order."""

from __future__ import annotations

from collections.abc import Callable

from content_packs.findings import Report, Where
from content_packs.markdown import term_ids
from content_packs.model import PARTS, Pack
from content_packs.names import ID

Refers = Callable[[str, int, tuple[str | int, ...], str, str], bool]
"""Reports a name that leads nowhere: part, its number, the keys in it, what is meant, the name."""


def check_lessons(pack: Pack, where: Where, report: Report, refers: Refers, *, thorough: bool = True) -> None:
    """Report terms and questions that there are not, a word of the glossary twice, an order that means nothing.

    Terms are looked for when `thorough` alone, because each text must be parsed: one that is missing is a plain word.
    """
    for number, lesson in enumerate(pack.lessons):
        for text in lesson.texts() if thorough else ():
            for term in sorted(term_ids(text)):
                refers("lesson", number, ("body",), "term", term)
        for place, film in enumerate(lesson.films):
            for at, pause in enumerate(film.pauses):
                refers("lesson", number, ("film", place, "pauses", at, "item"), "item", pause.item)
    for number, module in enumerate(pack.modules):
        order = module.parts_order
        if len(set(order)) != len(order) or not set(order) <= set(PARTS):
            report.add("parts-order", where("module", number, "order"), value=", ".join(order)[:80])
    for number, entry in enumerate(pack.glossary):
        if not ID.fullmatch(entry.id):
            report.add("id-bad", where("term", number, "id"), id=entry.id[:80])
    _twice(pack, where, report)


def _twice(pack: Pack, where: Where, report: Report) -> None:
    first: dict[str, int] = {}
    for number, term in enumerate(pack.glossary):
        earlier = first.setdefault(term.id, number)
        if earlier != number:
            place = where("term", earlier, "id")
            report.add("id-duplicate", where("term", number, "id"), part="term", id=term.id[:80], first=place)
