# SPDX-License-Identifier: Apache-2.0
"""What counts as a word when somebody looks for something, and as the same word.

A word is folded: small letters, no accents, no apostrophes, one form of the Arabic letters that people write in several
ways. Its key is what is looked for: for English the stem, for Spanish and Arabic the word without number, gender and
article, else the word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from app.search.common import COMMON, FILLERS, IRREGULAR
from app.search.light import arabic, spanish
from app.search.porter import stem

_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
"""Accents, and the vowel signs of Hebrew and Arabic: not typed by everybody. Those of Indian scripts are letters."""
_LETTER = f"(?:[^\\W_]|[{_MARKS}\u0640\u0900-\u0dff\u0e30-\u0e4e\u1000-\u109f\u1780-\u17d3])"
_WORD = re.compile(f"{_LETTER}+(?:['\u2019]{_LETTER}+)*")
_DROPPED = re.compile(f"['\u2019\u0640{_MARKS}]")
_NO_SPACES = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
"""Writing without spaces between words: looked for by pairs of letters."""
_ALIKE = str.maketrans(
    "\u0623\u0625\u0622\u0671\u0649\u0629\u0624\u0626\u06a9\u06cc",
    "\u0627\u0627\u0627\u0627\u064a\u0647\u0648\u064a\u0643\u064a",
)
"""Forms of alif, ya, ta marbuta, waw and kaf that are written one for the other."""
LONGEST = 40
"""Letters of a word that count."""


class Word(msgspec.Struct, frozen=True):
    """A word of a text, folded, with its place in the text as it is written."""

    folded: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text; writing without spaces comes in overlapping pairs of letters.

    >>> [word.folded for word in words("Mrs Lind's café, won't 37")]
    ['mrs', 'linds', 'cafe', 'wont', '37']
    """
    for match in _WORD.finditer(text):
        start, end = match.span()
        if _NO_SPACES.search(match[0]) and end - start > 2:
            for place in range(start, end - 1):
                yield Word(fold(text[place : place + 2]), place, place + 2)
        else:
            folded = fold(match[0])
            if folded:
                yield Word(folded, start, end)


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Return a word in the form in which it is compared.

    >>> fold("Médecin"), fold("مُمَرِّضة") == fold("ممرضه")
    ('medecin', True)
    """
    if word.isascii():
        return word.lower().replace("'", "")[:LONGEST]
    plain = _DROPPED.sub("", unicodedata.normalize("NFKD", word.casefold()))
    return unicodedata.normalize("NFC", plain).translate(_ALIKE)[:LONGEST]


def key(folded: str, language: str) -> str:
    """Return what a folded word is looked for as.

    >>> key("washing", "en"), key("lavar", "es"), key("اليدين", "ar")
    ('wash', 'lavar', 'يدين')
    """
    match base_of(language):
        case "en":
            return stem(IRREGULAR.get(folded, folded))
        case "es":
            return spanish(folded)
        case "ar":
            return arabic(folded)
        case _:
            return folded


@lru_cache(maxsize=100)
def base_of(language: str) -> str:
    """Return the language without its country.

    >>> base_of("en-GB"), base_of("zh_Hant_TW")
    ('en', 'zh')
    """
    return re.split("[-_]", language, maxsplit=1)[0].lower()


def forget() -> None:
    """Forget the words of a whole pack that was read: what is typed later is a few."""
    for known in (fold, stem, spanish, arabic):
        known.cache_clear()


def is_filler(folded: str, language: str) -> bool:
    """Return whether a word says nothing about what is looked for."""
    return folded in FILLERS.get(base_of(language), ())


def is_common(folded: str, language: str) -> bool:
    """Return whether a word is so common that it is looked for only where there is nothing else."""
    return folded in COMMON.get(base_of(language), ())
