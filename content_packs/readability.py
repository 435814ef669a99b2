# SPDX-License-Identifier: Apache-2.0
"""How hard a text is to read, as LIX.

LIX is the mean number of words in a sentence plus the percentage of words longer than six letters: C. H. Björnsson,
Läsbarhet (Stockholm: Liber, 1968). Below 25 is a children's book, 30 to 40 is fiction, above 50 is official prose.
"""

from __future__ import annotations

import re

HARD = 35
"""A text of this LIX or more is too hard for people who read in a second language."""
_LONG = 6
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?:…]+(?=\s|$)|\n")

LANGUAGES = frozenset(["cs", "da", "de", "en", "es", "fi", "fr", "it", "nb", "nl", "nn", "no", "pl", "pt", "sv"])
"""Languages with an alphabet and with spaces between words, for which the measure says something."""


def lix(text: str) -> float:
    """LIX of a plain text, 0 when it has no words. A line's end ends a sentence, as it does for a heading or a list.

    >>> round(lix("Wash your hands. Dry them."), 1)
    2.5
    """
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = sum(1 for part in _SENTENCE_END.split(text) if _WORD.search(part))
    long = sum(1 for word in words if sum(map(str.isalpha, word)) > _LONG)
    return len(words) / sentences + 100 * long / len(words)
