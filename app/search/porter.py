# SPDX-License-Identifier: Apache-2.0
"""English words without their endings: "washing", "washed" and "wash" are looked for as one.

The algorithm is that of M. F. Porter, "An algorithm for suffix stripping", Program 14 (3), 1980, pages 130 to 137, with
his own later changes to step 2 ("bli", "logi"), as every search engine has it.
"""

from __future__ import annotations

import re
from functools import lru_cache

_STEP_2 = (
    *(("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble")),
    *(("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate")),
    *(("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al")),
    *(("iviti", "ive"), ("biliti", "ble"), ("logi", "log")),
)
_STEP_3 = (
    *(("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")),
)
_STEP_4 = (
    *("al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate"),
    *("iti", "ous", "ive", "ize"),
)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return the stem of a word of small Latin letters; any other word comes back as it is.

    >>> [stem(word) for word in ("washing", "choking", "allergies", "hygienic", "falls")]
    ['wash', 'choke', 'allergi', 'hygien', 'fall']
    """
    if len(word) <= 2 or not (word.isascii() and word.isalpha()):
        return word
    word = _endings(_plural(word))
    if word.endswith("y") and _has_vowel(word[:-1]):
        word = word[:-1] + "i"
    word = _swapped(_swapped(word, _STEP_2), _STEP_3)
    return _tail(_last(word))


def _measure(word: str) -> int:
    """How often vowels are followed by consonants: m in Porter's paper."""
    return _forms(word).count("vc")


def _forms(word: str) -> str:
    """The word as runs of vowels (v) and consonants (c)."""
    letters = "".join(
        "v" if letter in "aeiou" or (letter == "y" and number and not _is_vowel(word, number - 1)) else "c"
        for number, letter in enumerate(word)
    )
    return re.sub(r"(.)\1+", r"\1", letters)


def _is_vowel(word: str, number: int) -> bool:
    letter = word[number]
    return letter in "aeiou" or (letter == "y" and number > 0 and not _is_vowel(word, number - 1))


def _has_vowel(word: str) -> bool:
    return any(_is_vowel(word, number) for number in range(len(word)))


def _doubled(word: str) -> bool:
    return len(word) > 1 and word[-1] == word[-2] and not _is_vowel(word, len(word) - 1)


def _short(word: str) -> bool:
    """Consonant, vowel, consonant at the end, the last no w, x or y: *o in the paper."""
    if len(word) < 3 or word[-1] in "wxy":
        return False
    end = len(word)
    return not _is_vowel(word, end - 3) and _is_vowel(word, end - 2) and not _is_vowel(word, end - 1)


def _plural(word: str) -> str:
    if word.endswith(("sses", "ies")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _endings(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) > 0 else word
    for ending in ("ed", "ing"):
        rest = word.removesuffix(ending)
        if rest != word and _has_vowel(rest):
            if rest.endswith(("at", "bl", "iz")) or (_measure(rest) == 1 and _short(rest)):
                return rest + "e"
            return rest[:-1] if _doubled(rest) and rest[-1] not in "lsz" else rest
        if rest != word:
            return word
    return word


def _swapped(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for old, new in endings:
        if word.endswith(old):
            rest = word.removesuffix(old)
            return rest + new if _measure(rest) > 0 else word
    return word


def _last(word: str) -> str:
    fits = [ending for ending in _STEP_4 if word.endswith(ending)]
    if not fits:
        return word
    ending = max(fits, key=len)
    rest = word.removesuffix(ending)
    if _measure(rest) <= 1 or (ending == "ion" and not rest.endswith(("s", "t"))):
        return word
    return rest


def _tail(word: str) -> str:
    if word.endswith("e"):
        rest = word[:-1]
        if _measure(rest) > 1 or (_measure(rest) == 1 and not _short(rest)):
            word = rest
    return word[:-1] if word.endswith("ll") and _measure(word) > 1 else word
