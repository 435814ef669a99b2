# SPDX-License-Identifier: Apache-2.0
"""What somebody typed, as what is looked for: keys for each word, words mended, words that mean the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from app.search.alike import Alike
from app.search.spelling import allowed, distance, is_another_letter, is_other_beginning, is_slip, pieces
from app.search.store import Connection
from app.search.words import base_of, is_common, is_filler, key, words

MOST_LETTERS = 300
MOST_WORDS = 12
"""What is typed beyond that is not looked at."""
MOST_ENDINGS = 24
"""Words that a beginning may stand for."""
MOST_BEGUN = 3_000
"""Entries in which those are looked up: who goes on typing is shown the rest."""
_LEAST_BEGINNING = 3


OF_PHRASE = 0.4
OF_COMMON = 0.3
"""What a word is worth that stands in a phrase which means something of its own, and a word that says little."""


class Wanted(msgspec.Struct, frozen=True):
    """One thing that is looked for: any of its keys. `counts` says in how many entries each stands.

    What is `worth` less than 1 only helps to rank what was found by something else.
    """

    keys: tuple[str, ...]
    counts: tuple[int, ...]
    worth: float = 1.0

    @property
    def spread(self) -> int:
        """In how many entries it stands, at most."""
        return sum(self.counts)


class Asked(msgspec.Struct, frozen=True):
    """What is looked for in one language; `mended` are the words that were taken for mistyped, with what they became.

    `beginnings` are further keys that the last word may be the beginning of, for where there is nothing else.
    """

    wanted: tuple[Wanted, ...] = ()
    mended: dict[str, str] = msgspec.field(default_factory=dict)
    beginnings: Wanted | None = None
    unknown: tuple[str, ...] = ()
    """Words that say something and stand nowhere, folded, without the last one while it is typed."""
    shown: frozenset[str] = frozenset()
    """The words, folded, that are what was looked for, where they stand in a text."""


@dataclass(slots=True)
class _Typed:
    folded: str
    keys: tuple[str, ...]
    last: bool


class Reader:
    """Reads what was typed in the words of one language (`number` and `tag` of the index)."""

    def __init__(self, connection: Connection, number: int, tag: str) -> None:
        self._connection = connection
        self._number = number
        self._tag = tag
        self._mended: dict[str, str] = {}
        self._counted: dict[str, int] = {}
        self._begun: dict[str, tuple[str, ...]] = {}

    def read(self, text: str) -> Asked:
        """Return what is looked for. Nothing of the text is ever read as the syntax of a query."""
        some = text.replace("\u00ad", "")[:MOST_LETTERS]  # copied words bring the hyphens along where they may break
        typed_words = [word.folded for word in words(some)][:MOST_WORDS]
        typing = bool(some) and not some[-1].isspace()
        found = [self._meant(word, last=typing and place == len(typed_words) - 1)
                 for place, word in enumerate(typed_words)]  # fmt: skip
        if not found:
            return Asked()
        groups, inside = self._alike([key(word, self._tag) for word in found])
        worth = self._worth(found, inside, covered=bool(groups))
        typed: list[_Typed] = []
        wanted: list[Wanted] = []
        for place, word in enumerate(found):
            is_last = place == len(found) - 1
            if place in inside:  # the phrase, and for less the word by itself
                of_phrase = groups.get(place, ())
                wanted.append(self._wanted(of_phrase))
                typed.append(_Typed(word, of_phrase, is_last))
            keys = self._keys(word, last=typing and is_last) if worth[place] else ()
            if keys and place not in inside:
                groups |= {place: groups.get(place) or self._alike([keys[0]])[0].get(0, ())}
                keys = (*keys, *groups[place])
            elif place not in inside:
                keys = groups.get(place, ())
            if keys:
                typed.append(_Typed(word, keys, is_last))
                wanted.append(self._wanted(keys, worth[place]))
        last = typed[-1] if typed else None
        beginnings = self._beginnings(last.folded) if last is not None and typing and last.last else ()
        beginnings = tuple(each for each in beginnings if last is None or each not in last.keys)
        return Asked(
            tuple(each for each in wanted if each.spread and each.worth),
            dict(self._mended),
            self._wanted(beginnings) if beginnings else None,
            tuple(self._unknown(found, inside, typing=typing)),
            self._to_show(typed, groups, beginnings),
        )

    def _unknown(self, found: list[str], inside: set[int], *, typing: bool) -> Iterator[str]:
        for place, word in enumerate(found[:-1] if typing else found):
            says = not is_filler(word, self._tag) and not is_common(word, self._tag)
            if says and place not in inside and not self._keys(word, last=False):
                yield word

    def _wanted(self, keys: tuple[str, ...], worth: float = 1.0) -> Wanted:
        """Return what is looked for under these keys; those that stand nowhere are left out."""
        counts = {one: count for one in keys if (count := self._count(one))}
        return Wanted(tuple(counts), tuple(counts.values()), worth)

    def _worth(self, found: list[str], inside: set[int], *, covered: bool) -> list[float]:
        """Return what each word is worth: 0 for one that says nothing, 1 for all where there is nothing else."""
        strong = [not is_filler(word, self._tag) for word in found]
        telling = [says and not is_common(word, self._tag) for says, word in zip(strong, found, strict=True)]
        if covered or any(says and self._keys(word, last=False) for says, word in zip(telling, found, strict=True)):
            return [
                (OF_PHRASE if place in inside else 1.0) if tells else OF_COMMON if says else 0.0
                for place, (tells, says) in enumerate(zip(telling, strong, strict=True))
            ]
        return [1.0 if says or not any(strong) else 0.0 for says in strong]

    def _meant(self, word: str, *, last: bool) -> str:
        """Return the word, or the known one that it is a slip of; the beginning of a known one stays as it is."""
        if self._is_known(word) or is_filler(word, self._tag) or (last and self._beginnings(word)):
            return word
        meant = self._mend(word)
        if meant:
            self._mended[word] = meant
        return meant or word

    def _keys(self, word: str, *, last: bool) -> tuple[str, ...]:
        """Return the key of a word, else of the words that it is the beginning of."""
        one = key(word, self._tag)
        if self._count(one) or self._is_alike(one):
            return (one,)
        return self._beginnings(word) if last else ()

    def _is_known(self, word: str) -> bool:
        sql = "SELECT 1 FROM spellings WHERE language = ? AND key = ? LIMIT 1"
        return self._connection.execute(sql, (self._number, key(word, self._tag))).fetchone() is not None

    def _count(self, one: str) -> int:
        if one not in self._counted:
            sql = f"SELECT doc FROM count_{self._number:d} WHERE term = ?"  # noqa: S608 - a number of ours
            row = self._connection.execute(sql, (one,)).fetchone()
            self._counted[one] = int(row[0]) if row else 0
        return self._counted[one]

    def _is_alike(self, one: str) -> bool:
        sql = "SELECT 1 FROM alike WHERE language = ? AND first = ? AND phrase = ? LIMIT 1"
        return self._connection.execute(sql, (self._number, one, one)).fetchone() is not None

    def _beginnings(self, word: str) -> tuple[str, ...]:
        """Return the keys that a word is the beginning of, those in most entries first."""
        if len(word) < _LEAST_BEGINNING:
            return ()
        if word not in self._begun:
            self._begun[word] = self._begin(word)
        return self._begun[word]

    def _begin(self, word: str) -> tuple[str, ...]:
        sql = "SELECT DISTINCT key FROM spellings WHERE language = ? AND word >= ? AND word < ? LIMIT ?"
        rows = self._connection.execute(sql, (self._number, word, word + "\U0010ffff", 4 * MOST_ENDINGS))
        found = sorted(((self._count(one), one) for (one,) in rows), reverse=True)
        kept: list[str] = []
        cost = 0
        for count, one in found[:MOST_ENDINGS]:
            cost += count
            if count and (cost <= MOST_BEGUN or not kept):
                kept.append(one)
        return tuple(kept)

    def _mend(self, word: str) -> str:
        """Return the known word nearest to one that is not known; empty for none.

        Of equals the one by the likelier slip, then the most used: who looks for "chocking" needs no "checking".
        """
        most = allowed(word)
        shortened = pieces(word)
        if not shortened:
            return ""
        marks = ", ".join("?" * len(shortened))
        sql = (
            "SELECT DISTINCT s.word, s.key FROM pieces p JOIN spellings s ON s.id = p.spelling"  # noqa: S608 - marks only
            f" WHERE p.language = ? AND p.piece IN ({marks})"
        )
        near = [
            (slips, is_other_beginning(word, other), is_another_letter(word, other), -self._count(one), other)
            for other, one in self._connection.execute(sql, (self._number, *sorted(shortened))).fetchall()
            if (slips := distance(word, other, most)) <= most and is_slip(word, other)
        ]
        return min(near)[-1] if near else ""

    def _alike(self, keys: list[str]) -> tuple[dict[int, tuple[str, ...]], set[int]]:
        """Return the groups of words that mean the same by the place at which their phrase begins.

        The second are the places of the words of longer phrases: "best before" is one thing to look for, not two.
        """
        known = Alike()
        for first in {one for one in keys if one}:
            sql = "SELECT phrase, name FROM alike WHERE language = ? AND first = ?"
            for phrase, name in self._connection.execute(sql, (self._number, first)):
                known.add(tuple(phrase.split(" ")), name)
        groups: dict[int, tuple[str, ...]] = {}
        inside: set[int] = set()
        for start, end, name in sorted(known.found(keys), key=lambda each: (each[0] - each[1], each)):
            if end == start + 1 and start in inside:
                continue  # "heart attack" is none of the attacks
            groups[start] = (*groups.get(start, ()), name)
            inside.update(range(start, end) if end > start + 1 else ())
        return groups, inside

    def _to_show(
        self, typed: list[_Typed], groups: dict[int, tuple[str, ...]], beginnings: tuple[str, ...]
    ) -> frozenset[str]:
        shown = {one for each in typed for one in each.keys} | set(beginnings)
        for name in {name for names in groups.values() for name in names}:
            sql = "SELECT phrase FROM alike WHERE language = ? AND name = ?"
            for (phrase,) in self._connection.execute(sql, (self._number, name)):
                said = [one for one in phrase.split(" ") if not is_filler(one, self._tag)]
                shown.update(said)
        return self._forms(shown)

    def _forms(self, keys: set[str]) -> frozenset[str]:
        """Return how the words of these keys are written, folded."""
        marks = ", ".join("?" * len(keys))
        sql = f"SELECT word FROM spellings WHERE language = ? AND key IN ({marks})"  # noqa: S608 - question marks
        return frozenset(word for (word,) in self._connection.execute(sql, (self._number, *sorted(keys))))


def preferred(tags: dict[int, str], language: str) -> list[int]:
    """Return the numbers of the languages in which to look: this one, its base and its other countries, then the rest.

    >>> preferred({1: "en", 2: "es", 3: "es-MX"}, "es-MX")
    [3, 2, 1]
    """
    wanted = language.replace("_", "-").lower()
    rank = {number: (tag.lower() != wanted, tag.lower() != base_of(wanted), base_of(tag) != base_of(wanted), number)
            for number, tag in tags.items()}  # fmt: skip
    return sorted(tags, key=lambda number: rank[number])
