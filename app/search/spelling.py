# SPDX-License-Identifier: Apache-2.0
"""Words that are nearly the one that was typed, found without comparing it with every word there is.

Of every known word the forms with one letter left out are kept (two for long words, within its first letters); what was
typed is shortened in the same way, and words that share a form are compared. The idea is that of symmetric deletes
(W. Garbe, SymSpell, 2012); the distance is that of Damerau and Levenshtein, neighbours changing places once.
"""

from __future__ import annotations

from itertools import combinations

FROM = 5
"""Letters from which on a word may be mistyped at all."""
TWICE_FROM = 8
"""Letters from which on two slips are forgiven."""
FIRST_FROM = 7
"""Letters from which on the first one may be wrong: in shorter words it makes another word ("older", "holder")."""
_VOWELS = "aeiouy"
_HEAD = 8
"""Letters at the beginning from which two are left out."""


def pieces(word: str) -> set[str]:
    """Return the word and its shortened forms; none for one that is too short, or is no word.

    >>> sorted(pieces("hoist"))
    ['hist', 'hois', 'hoist', 'hoit', 'host', 'oist']
    """
    if len(word) < FROM or not word.isalpha():
        return set()
    found = {word} | {word[:n] + word[n + 1 :] for n in range(len(word))}
    if len(word) >= TWICE_FROM:
        head = word[:_HEAD]
        for first, second in combinations(range(len(head)), 2):
            found.add(word[:first] + word[first + 1 : second] + word[second + 1 :])
    return found


def allowed(word: str) -> int:
    """Return how many slips are forgiven in a word."""
    return 0 if len(word) < FROM else 1 if len(word) < TWICE_FROM else 2


def distance(one: str, other: str, most: int) -> int:
    """Return how many slips lie between two words; `most` + 1 for more than that.

    >>> distance("hygeine", "hygiene", 1), distance("clen", "clean", 1), distance("abc", "xyz", 2)
    (1, 1, 3)
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        two_before, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                best = min(best, two_before[j - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def is_slip(typed: str, word: str) -> bool:
    """Return whether a word is likely to be what somebody meant who typed another one.

    In a short word a wrong letter makes another word more often than a slip ("drying", "crying"), unless it is a vowel.

    >>> is_slip("hygeine", "hygiene"), is_slip("dimentia", "dementia"), is_slip("crying", "drying")
    (True, True, False)
    """
    if len(word) < FROM:
        return False
    if typed[0] != word[0] and sorted(typed[:2]) != sorted(word[:2]):
        return is_other_beginning(typed, word)
    if len(typed) != len(word) or len(word) > FROM + 1:
        return True
    changed = [(a, b) for a, b in zip(typed, word, strict=True) if a != b]
    return len(changed) > 1 or all(a in _VOWELS and b in _VOWELS for a, b in changed)


def is_other_beginning(typed: str, word: str) -> bool:
    """Return whether only the first letter of a longer word is another one, one too many, or left out.

    >>> is_other_beginning("vhoking", "choking"), is_other_beginning("ygiene", "hygiene")
    (True, True)
    >>> is_other_beginning("drying", "crying"), is_other_beginning("choking", "checking")
    (False, False)
    """
    if len(word) < FIRST_FROM or typed[0] == word[0]:
        return False
    return word[1:] in (typed, typed[1:]) or typed[1:] == word


def is_another_letter(typed: str, word: str) -> bool:
    """Return whether a letter stands for another one, which is rarer than one too many, one too few, or two swapped.

    >>> is_another_letter("chocking", "checking"), is_another_letter("chocking", "choking")
    (True, False)
    """
    return len(typed) == len(word) and sorted(typed) != sorted(word)
