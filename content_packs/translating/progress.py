# SPDX-License-Identifier: Apache-2.0
"""How far a language of a pack has come."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import polib

from content_packs.translating.po_file import Words, context
from content_packs.translating.shapes import PARTS


@dataclass
class Status:
    """How far a language has come, in texts: by part (all, translated, of these to be looked at again)."""

    parts: dict[str, tuple[int, int, int]]

    @property
    def sums(self) -> tuple[int, int, int]:
        """All texts, those that are translated, and those of them that the original has changed under."""
        rows = list(self.parts.values()) or [(0, 0, 0)]
        return sum(r[0] for r in rows), sum(r[1] for r in rows), sum(r[2] for r in rows)


def status(words: Words, po: polib.POFile | None = None) -> Status:
    """How far the language has come; with what `po` has beyond locale/LANG."""
    there = {e.msgctxt: e for e in po or [] if e.msgctxt and e.msgstr and not e.obsolete}
    wanted, done, fuzzy = Counter[str](), Counter[str](), Counter[str]()
    for key, path, text, translation in words.entries():
        part, entry = key[0], there.get(context(key, path))
        wanted[part] += 1
        old = entry is not None and ("fuzzy" in entry.flags or entry.msgid != text)
        if translation or entry is not None:
            done[part] += 1
            fuzzy[part] += (entry is not None and old) if entry is not None else "/".join(key) in words.stale
    return Status({part: (wanted[part], done[part], fuzzy[part]) for part in PARTS if wanted[part]})
