# SPDX-License-Identifier: Apache-2.0
"""What whoever stands before a device may read without signing in: whether it can be found and followed in a fright.

Every entry is one button on one page. Somebody in a fright reads few words and looks through few buttons, so there are
at most `MOST` entries of at most `LONGEST` signs, each has steps that are numbered, and no two are called the same.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from content_packs.findings import Report, Where
from content_packs.markdown import syntax
from content_packs.model import Document, Lesson, Pack

MOST = 12
"""Entries of one pack: one page of buttons at the usual text size."""
LONGEST = 30
"""Signs of an entry: one line of a button at the largest text."""


class _Entry(msgspec.Struct, frozen=True):
    part: str
    number: int
    thing: Lesson | Document


def check_emergency(pack: Pack, where: Where, report: Report) -> None:
    """Report entries that are too many, too long, alike or without steps, and those that nobody is shown."""
    found = tuple(_entries(pack))
    first: dict[str, str] = {}
    for place, entry in enumerate(found):
        here = where(entry.part, entry.number, "emergency")
        words = entry.thing.emergency
        if place == MOST:
            report.add("emergency-many", here, count=len(found), most=MOST)
        if len(words) > LONGEST:
            report.add("emergency-long", here, count=len(words), most=LONGEST)
        earlier = first.setdefault(words.casefold(), here)
        if earlier != here:
            report.add("emergency-same", here, title=words[:80], first=earlier)
        if not entry.thing.body.strip():
            report.add("emergency-empty", here)
        elif not _has_steps(entry.thing.body):
            report.add("emergency-no-steps", here)
    if found and (pack.manifest.for_roles or pack.manifest.for_sites):
        report.add("emergency-for-some", where(found[0].part, found[0].number, "emergency"))
    _check_words(pack, where, report)


def _entries(pack: Pack) -> Iterator[_Entry]:
    for number, lesson in enumerate(pack.lessons):
        if lesson.emergency:
            yield _Entry("lesson", number, lesson)
    for number, document in enumerate(pack.documents):
        if document.emergency:
            yield _Entry("document", number, document)


def _has_steps(body: str) -> bool:
    return any(token.type == "ordered_list_open" for token in syntax(body))


def _check_words(pack: Pack, where: Where, report: Report) -> None:
    """Report what is translated, but not the words under which it is found."""
    own = {("lesson", each.id): each.emergency for each in pack.lessons}
    own |= {("document", each.id): each.emergency for each in pack.documents}
    for variant in pack.variants:
        parts: tuple[tuple[str, tuple[Lesson | Document, ...]], ...] = (
            ("lesson", variant.lessons),
            ("document", variant.documents),
        )
        for part, things in parts:
            for number, thing in enumerate(things):
                if thing.emergency and thing.emergency == own.get((part, thing.id)):
                    place = where(f"locale/{variant.language}/{part}", number, "title")
                    report.add("emergency-words", place, title=thing.emergency[:80], language=variant.language)
