# SPDX-License-Identifier: Apache-2.0
"""Questions that ask the same, or nearly the same, as an earlier one.

Two questions are compared by the shingles (one word, and two words in a row) of their stem and answers, after names
and small words are made alike: "Mrs Ada Brown" and "Mr Ali" are both somebody. What they share of all they have
(Jaccard index; A. Broder, "On the resemblance and containment of documents", 1997) says how alike they are.

So that a pack of thousands takes seconds, a question is compared only with earlier ones that share one of its rarest
shingles (prefix filter: R. Bayardo, Y. Ma, R. Srikant, "Scaling up all pairs similarity search", 2007), and never with
one that is itself the double of an earlier one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import msgspec

from content_packs.checks.texts import answers
from content_packs.findings import Report, Where
from content_packs.model import Item, Pack
from content_packs.proof import Tell, part, untold

NEAR = 0.66
"""From this share on two questions are taken for the same one in other clothes."""
_MOST_SHARERS = 48
"""A shingle that more questions begin with than this tells nothing apart; comparing stops there."""
_TITLES = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sra?|Srta|Señora?|Don|Doña)\b\.?(?:\s+[A-ZÀ-Þ][^\W\d_]*(?:[-'’][^\W\d_]+)*)*"
)
_NAME = re.compile(r"(?<=[^\s.!?:¿¡\"“(])(\s+)(?:[^\W\d_a-zà-ÿ][^\W\d_]*['’]?[^\W\d_]*)(?:\s+[A-Z][^\W\d_]*)*(?=\W|$)")
_WORD = re.compile(r"\w+")
_SMALL = frozenset(
    """a an and are at be by do does for from has have he her him his i in is it its me my of on or she that the their
    them they this to was what which who will with you your
    al con de del el en es la las le lo los para por que se su sus tu tus un una y""".split()  # noqa: SIM905 - fifty words in quotes are not easier to read
)


class Double(msgspec.Struct, frozen=True):
    """A question (by its place) that asks what an earlier one does; `share` is 1 when nothing tells them apart."""

    number: int
    earlier: int
    share: float


@dataclass(slots=True)
class Doubles:
    """What was found, and how many pairs were compared for it."""

    found: list[Double] = field(default_factory=list)
    compared: int = 0


def shingles(texts: Iterable[str]) -> frozenset[str]:
    """What a question is compared by.

    >>> sorted(shingles(["Where does Mrs Brown sit?"])) == sorted(shingles(["Where does Mr Ali sit?"]))
    True
    """
    found: set[str] = set()
    for text in texts:
        named = _NAME.sub(r"\1someone", _TITLES.sub("someone", text))
        plain = named.casefold()
        if not plain.isascii():
            plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
        kept = [word for word in _WORD.findall(plain) if word not in _SMALL]
        found.update(kept)
        found.update(f"{first} {second}" for first, second in pairwise(kept))
    return frozenset(found)


_TOLD_EVERY = 50
"""Questions between two words of how far it is."""


def doubles(questions: Sequence[frozenset[str]], least: float = NEAR, tell: Tell = untold) -> Doubles:
    """Which of these sets of shingles are nearly an earlier one; each is named with the first that it is like."""
    spread = Counter(shingle for question in questions for shingle in question)
    rarity = {
        shingle: place for place, (_, shingle) in enumerate(sorted((n, shingle) for shingle, n in spread.items()))
    }
    sharers: dict[str, list[int]] = {}
    result = Doubles()
    for number, question in enumerate(questions):
        if number % _TOLD_EVERY == 0:
            tell(number, len(questions))
        if not question:
            continue
        rarest = sorted(question, key=rarity.__getitem__)
        prefix = rarest[: len(rarest) - int(least * len(rarest) - 1e-9)]
        candidates = sorted({earlier for shingle in prefix for earlier in sharers.get(shingle, ())})
        best = Double(number, 0, 0.0)
        for earlier in candidates:
            other = questions[earlier]
            if least * len(question) <= len(other) <= len(question) / least:
                result.compared += 1
                common = len(question & other)
                share = common / (len(question) + len(other) - common)
                best = Double(number, earlier, share) if share > best.share else best
        if best.share >= least:
            result.found.append(best)
        else:
            for shingle in prefix:
                places = sharers.setdefault(shingle, [])
                if len(places) < _MOST_SHARERS:
                    places.append(number)
    return result


def question_shingles(item: Item) -> frozenset[str]:
    """What a question is compared by: its stem and its answers."""
    return shingles([item.stem, *answers(item)])


def _all_shingles(items: Sequence[Item], tell: Tell) -> Iterator[frozenset[str]]:
    for number, item in enumerate(items):
        if number % _TOLD_EVERY == 0:
            tell(number, len(items))
        yield question_shingles(item)


def check_doubles(pack: Pack, where: Where, report: Report, tell: Tell = untold) -> frozenset[int]:
    """Report doubles; the result are the places of the questions that ask again what their competency asks already.

    Questions of one group of variants stand in for each other and are meant to be alike.
    """
    again = set()
    shingled = list(_all_shingles(pack.items, part(tell, 0, 0.5)))
    for double in doubles(shingled, tell=part(tell, 0.5, 1)).found:
        item, earlier = pack.items[double.number], pack.items[double.earlier]
        if item.variant and item.variant == earlier.variant:
            continue
        if item.competency == earlier.competency:
            again.add(double.number)
        place, first = where("item", double.number, "stem"), where("item", double.earlier, "stem")
        if double.share == 1:
            report.add("item-duplicate", place, first=first)
        else:
            report.add("item-near-duplicate", place, first=first, percent=round(100 * double.share))
    return frozenset(again)
