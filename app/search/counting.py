# SPDX-License-Identifier: Apache-2.0
"""How often each key stands in each field of an entry, in a text in which one key is found without reading the others.

" glove/1052" says: "glove" stands once in the title, in no tag, five times in the text and twice in the questions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

FIELDS = 4
"""Title; tags, competency and module; text; questions."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_MOST = len(_DIGITS) - 1
NONE = (0,) * FIELDS


def counts(fields: Sequence[Sequence[str]]) -> str:
    """Return the counts of the keys of each field; "-", which ends a tag, is none.

    >>> counts([["glove"], [], ["glove", "hand", "glove"], []])
    ' glove/1020 hand/0010'
    """
    counted = [Counter(keys) for keys in fields]
    words = sorted({key for each in counted for key in each} - {"-"})
    return "".join(f" {key}/{''.join(_DIGITS[min(each[key], _MOST)] for each in counted)}" for key in words)


def count(counted: str, key: str) -> tuple[int, ...]:
    """Return how often a key stands in each field.

    >>> count(" glove/1020 hand/0010", "hand"), count(" glove/1020", "love")
    ((0, 0, 1, 0), (0, 0, 0, 0))
    """
    place = counted.find(f" {key}/")
    if place < 0:
        return NONE
    start = place + len(key) + 2
    return tuple(int(digit, 36) for digit in counted[start : start + FIELDS])
