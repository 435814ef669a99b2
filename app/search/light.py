# SPDX-License-Identifier: Apache-2.0
"""Spanish and Arabic words without the endings (and, in Arabic, the beginnings) that change nothing of what is meant.

Few rules that seldom join two words which have nothing to do with each other. Spanish: number and gender, after
J. Savoy's light stemmer ("Report on CLEF-2001 experiments", CLEF 2001). Arabic: the article with what is written
together with it, and the endings of number and gender, after L. Larkey, L. Ballesteros and M. Connell's light stemmers
("Improving stemming for Arabic information retrieval", SIGIR 2002), on words of which more is left.
"""

from __future__ import annotations

from functools import lru_cache

_VOWELS = "aeiou"
_BEFORE = ("وال", "بال", "كال", "فال", "لل", "ال")
_AFTER = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
_LEFT = 3
"""Letters that an Arabic word keeps at least."""
_SHORT = 5
"""Spanish words with fewer letters keep their last vowel."""


@lru_cache(maxsize=50_000)
def spanish(word: str) -> str:
    """Return a folded Spanish word in one number and gender.

    >>> [spanish(word) for word in ("caida", "caidas", "guantes", "guante", "infecciones", "luces", "manos", "crisis")]
    ['caid', 'caid', 'guant', 'guant', 'infeccion', 'luz', 'mano', 'crisis']
    """
    one = _singular(word)
    return one[:-1] if len(one) >= _SHORT and one[-1] in "aeo" else one


def _singular(word: str) -> str:
    if len(word) < _SHORT - 1 or word[-1] != "s":
        return word
    if word.endswith("ces"):
        return word[:-3] + "z"
    if word.endswith("es") and word[-3] not in _VOWELS:
        return word[:-2]
    return word[:-1] if word[-2] in "aeo" else word


@lru_cache(maxsize=50_000)
def arabic(word: str) -> str:
    """Return a folded Arabic word without article, number and gender.

    >>> arabic("والممرضات") == arabic("ممرضه"), arabic("بالماء") == arabic("الماء"), arabic("الم")
    (True, True, 'الم')
    """
    for start in _BEFORE:
        if word.startswith(start) and len(word) >= len(start) + _LEFT:
            word = word[len(start) :]
            break
    for end in _AFTER:
        if word.endswith(end) and len(word) >= len(end) + _LEFT:
            return word[: -len(end)]
    return word
