# SPDX-License-Identifier: Apache-2.0
"""How hard a text is to read, as LIX and as ARI, and from which value on it is too hard for whom.

LIX is the mean number of words in a sentence plus the percentage of words longer than six letters: C. H. Björnsson,
Läsbarhet (Stockholm: Liber, 1968). Below 25 is a children's book, 30 to 40 is fiction, above 50 is official prose. It
was made for Swedish and has been used for other languages with an alphabet and spaces between the words.

ARI is 4.71 · letters per word + 0.5 · words per sentence − 21.43, which is about the American school year that the text
is right for: E. A. Smith, R. J. Senter, Automated Readability Index, AMRL-TR-66-220 (Wright-Patterson AFB, 1967). It
was fitted to English and is measured for English alone.

No value says whether a text is understood; a person who reads the language slowly does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from content_packs.language_tags import base

HARD = 35
"""A text of this LIX or more is too hard for people who read in a second language."""
_LONG = 6
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?:…]+(?=\s|$)|\n")

LEAST_WORDS = 40
"""Of fewer words than this a mean says little: one long word in a note of three lines is no hard text."""


class Limits(msgspec.Struct, frozen=True):
    """From these values on a text is too hard, for a reading level; `words` is the most for one sentence."""

    lix: float
    ari: float
    words: int


LIMITS: Mapping[str, Limits] = {
    "easy": Limits(lix=30, ari=6, words=20),
    "": Limits(lix=HARD, ari=8, words=25),
    "detail": Limits(lix=45, ari=11, words=30),
}
"""By reading level of a lesson ("" is the usual text, and that of everything that has no levels)."""
LONGER_WORDS: Mapping[str, float] = {"de": 5, "nl": 3, "fi": 15, "cs": 3, "pl": 3}
"""What is added to the LIX limit where words are long because they are joined, or bent at the end: our choice."""
LANGUAGES = frozenset(["cs", "da", "de", "en", "es", "fi", "fr", "it", "nb", "nl", "nn", "no", "pl", "pt", "sv"])
"""Languages with an alphabet and with spaces between words, for which LIX says something."""
NO_SPACES = frozenset(["bo", "dz", "ja", "km", "lo", "my", "th", "yue", "zh"])
"""Languages that are written without spaces between words: words and sentences cannot be counted here."""


class TooHard(msgspec.Struct, frozen=True):
    """A measure of a text ("LIX", "ARI") that is over its limit."""

    measure: str
    value: float
    limit: float


def too_hard(text: str, language: str, level: str = "") -> TooHard | None:
    """What says that a plain text is too hard for its reading level; None when nothing does, or nothing is measured.

    English is measured by both, and both have to agree: each alone takes some plain texts for hard ones.
    """
    tongue = base(language)
    limits = LIMITS.get(level, LIMITS[""])
    if tongue not in LANGUAGES or len(text) < LEAST_WORDS:
        return None
    found = TooHard("LIX", round(lix(text), 1), limits.lix + LONGER_WORDS.get(tongue, 0))
    if found.value < found.limit or word_count(text) < LEAST_WORDS:
        return None
    if tongue == "en" and ari(text) < limits.ari:
        return None
    return found


def not_measured(language: str) -> str:
    """Why nothing is measured in a language; empty where it is."""
    tongue = base(language)
    if tongue in NO_SPACES:
        return "it is written without spaces between words"
    return "" if tongue in LANGUAGES else "LIX and ARI were not made for it"


def lix(text: str) -> float:
    """LIX of a plain text, 0 when it has no words. A line's end ends a sentence, as it does for a heading or a list.

    >>> round(lix("Wash your hands. Dry them."), 1)
    2.5
    """
    words = _WORD.findall(text)
    if not words:
        return 0.0
    long = sum(1 for word in words if len(word) > _LONG and (word.isalpha() or sum(map(str.isalpha, word)) > _LONG))
    return len(words) / len(sentences(text)) + 100 * long / len(words)


def ari(text: str) -> float:
    """ARI of a plain English text, 0 when it has no words; below 1 for what a beginner reads.

    >>> round(ari("The home keeps a written record of everything."), 1)
    4.9
    """
    words = _WORD.findall(text)
    if not words:
        return 0.0
    letters = sum(sum(map(str.isalnum, word)) for word in words)
    return 4.71 * letters / len(words) + 0.5 * len(words) / len(sentences(text)) - 21.43


def sentences(text: str) -> list[str]:
    """The sentences of a plain text that have a word in them; a line's end ends one."""
    return [part.strip() for part in _SENTENCE_END.split(text) if _WORD.search(part)]


def word_count(text: str) -> int:
    """How many words a text has; numbers do not count, and what hyphens join is one."""
    return len(_WORD.findall(text))
