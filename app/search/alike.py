# SPDX-License-Identifier: Apache-2.0
"""Words that mean the same, found in a text as single keys and as phrases."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from app.search.words import key, words

Phrase = tuple[str, ...]
MARK = "="


class Alike:
    """The groups of one language: a phrase (keys one after the other) and the names of the groups that it is in."""

    def __init__(self) -> None:
        self._by_first: defaultdict[str, dict[Phrase, set[str]]] = defaultdict(dict)

    def add(self, phrase: Phrase, name: str) -> None:
        """Say that a phrase is in a group."""
        self._by_first[phrase[0]].setdefault(phrase, set()).add(name)

    def found(self, keys: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Yield where each phrase stands in `keys`: its first place, the one after its last, the name of its group."""
        for place, first in enumerate(keys):
            for phrase, names in self._by_first.get(first, {}).items():
                end = place + len(phrase)
                if tuple(keys[place:end]) == phrase:
                    for name in sorted(names):
                        yield place, end, name

    def phrases(self) -> Iterator[tuple[Phrase, str]]:
        """Yield every phrase with its group."""
        for of_first in self._by_first.values():
            for phrase, names in of_first.items():
                for name in sorted(names):
                    yield phrase, name


def of_groups(groups: Iterable[Sequence[str]], language: str) -> Alike:
    """Return the groups of an author. The same words have the same name in every pack."""
    found = Alike()
    for group in groups:
        phrases = {phrase for text in group if (phrase := tuple(key(word.folded, language) for word in words(text)))}
        if len(phrases) > 1:
            said = "\n".join(sorted(" ".join(phrase) for phrase in phrases))
            name = MARK + hashlib.sha256(said.encode()).hexdigest()[:10]
            for phrase in phrases:
                found.add(phrase, name)
    return found
