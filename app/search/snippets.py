# SPDX-License-Identifier: Apache-2.0
"""The few words of a text that show why it was found."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from app.search.views import Snippet
from app.search.words import words

WIDTH = 150
"""Letters that are shown, about."""
_BEFORE = 40


def snippet(text: str, forms: Collection[str]) -> Snippet:
    """Return the piece with most different ones of `forms` (folded words), the beginning where none of them is there.

    >>> snippet("Wash your hands with soap. Dry them.", {"soap"}).marks
    ((21, 25),)
    """
    hits = list(_hits(text, forms))
    best, most = 0, 0
    for place, (start, _, _) in enumerate(hits):
        count = len({form for first, _, form in hits[place : place + 20] if first < start + WIDTH - _BEFORE})
        if count > most:
            best, most = start, count
    line = text.rfind("\n", 0, best) + 1  # what stands in the paragraph before says little
    start = max(line, best - _BEFORE)
    if start > line:
        start = text.find(" ", start, best) + 1 or best
    end = min(len(text), start + WIDTH)
    if end < len(text):
        end = max(text.rfind(" ", start, end), text.rfind("\n", start, end), start + 1)
    lead = "… " if start > line else ""
    piece = text[start:end].rstrip().replace("\n", " ")  # as long as before, so that the places hold
    shift = len(lead) - start
    marks = tuple((a + shift, b + shift) for a, b, _ in hits if start <= a and b <= start + len(piece))
    return Snippet(lead + piece + (" …" if end < len(text) else ""), marks)


def _hits(text: str, forms: Collection[str]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and form of each word that was looked for; word by word only where no plain one is there."""
    if not forms:
        return
    plain = [form for form in forms if form.isascii()]
    found = list(re.finditer(rf"(?i)\b(?:{'|'.join(map(re.escape, plain))})\b", text)) if plain else []
    if found:
        yield from ((match.start(), match.end(), match[0].lower()) for match in found)
        return
    for word in words(text):
        if word.folded in forms:
            yield word.start, word.end, word.folded
