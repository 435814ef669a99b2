# SPDX-License-Identifier: Apache-2.0
"""Looks in the index: the entries that say most of what was typed, in their titles before their texts.

FTS5 finds the candidates, by BM25 with a weight for each field. They are then ranked anew: FTS5 adds up whatever it is
asked for, so that words that mean the same would count as often as there are of them. Of each thing that is looked for
the one key counts that stands for most (the greatest of the alternatives), its counts in all fields together, saturated
once (S. Robertson, H. Zaragoza and M. Taylor, "Simple BM25 extension to multiple weighted fields", CIKM 2004), times
how much of what was looked for is there at all.

A word that stands in many entries counts little and costs much; when several words would be looked up in more than
`BUDGET` entries, those that stand in most of them only help to rank.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection

import msgspec

from app.search.alike import MARK
from app.search.asking import Asked, Reader, Wanted, preferred
from app.search.counting import count
from app.search.snippets import snippet
from app.search.store import Connection
from app.search.views import Found, Hit

WEIGHTS = (10.0, 6.0, 6.0, 1.0, 1.0, 0.5)
"""For the candidates: of title, tags, groups of words in those, text, groups in it, questions."""
_WEIGHTS = ", ".join(str(weight) for weight in WEIGHTS)
FIELDS = (5.0, 3.0, 1.0, 0.5)
"""For ranking them: of title, tags, text, questions."""
K = 2.0
B = 0.75
USUAL = 200
"""Of BM25: how soon one more of the same counts no more; how much a long text counts less; words of a usual text."""
MEANT = 0.9
"""What counts of a word that means the same as the one that was typed."""
BUDGET = 3_000
CANDIDATES = 60
ASIDE = 0.8
"""What is shown after a certain mistake only counts a little less than what is shown to everybody."""
OWN = 1.25
"""What is in the pack that somebody learns from comes a little earlier."""
BESIDE = {"term": 0.7, "coach": 0.8, "huddle": 0.8, "checklist": 0.8}
"""What answers less than a lesson does: a word says what something is, the others are for whoever leads or watches."""
BASE = 0.5
BEGUN = 0.25
"""What counts of an entry that has nothing but the beginning of the last word."""


def find(
    connection: Connection,
    text: str,
    language: str,
    *,
    most: int = 10,
    own: Collection[str] = (),
    may: Callable[[str, str, str], bool] = lambda _pack, _kind, _id: True,
    kinds: Collection[str] = (),
) -> Found:
    """Return at most `most` entries for what was typed, in `language` where there is such, then in the others.

    `own` are the packs that come first among equals; `may` says of pack, kind and id whether it is to be found; of
    other kinds than `kinds` nothing is returned, where there are some.
    """
    tags = dict(connection.execute("SELECT id, tag FROM languages").fetchall())
    hits: list[Hit] = []
    mended: dict[str, str] = {}
    there: set[str] = set()
    unknown: list[str] | None = None
    for number in preferred(tags, language):
        asked = Reader(connection, number, tags[number]).read(text)
        seen = {(hit.pack, hit.kind, hit.id) for hit in hits}
        look = _Look(connection, number, tags[number], own, lambda *what, seen=seen: what not in seen and may(*what))
        new = look.hits(asked, most, kinds)
        there |= look.kinds
        unknown = [word for word in asked.unknown if unknown is None or word in unknown]
        if new and not hits:
            mended = asked.mended
        hits += new
        if len(hits) >= most:
            break
    return Found(tuple(hits[:most]), tuple(mended.items()), unknown=tuple(unknown or ()), kinds=frozenset(there))


class _Look(msgspec.Struct, frozen=True):
    """A look into one language of the index."""

    connection: Connection
    number: int
    tag: str
    own: Collection[str]
    may: Callable[[str, str, str], bool]
    kinds: set[str] = msgspec.field(default_factory=set)
    """What kinds were seen among the best."""

    def hits(self, asked: Asked, most: int, kinds: Collection[str]) -> list[Hit]:
        """Return the best, and below them what only begins like the last word where there is room."""
        ranked = self._best(asked, most, ())
        if kinds:
            ranked = self._best(asked, most, kinds)
        return [self._hit(row, score, asked.shown) for score, row in ranked[:most]]

    def _best(self, asked: Asked, most: int, kinds: Collection[str]) -> list[tuple[float, int]]:
        ranked = self._ranked(asked.wanted, kinds) if asked.wanted else []
        if len(ranked) < most and asked.beginnings is not None:
            further = self._ranked((*asked.wanted[:-1], asked.beginnings), kinds)
            known = {row for _, row in ranked}
            ranked += [(score * BEGUN, row) for score, row in further if row not in known]
        return ranked

    def _ranked(self, wanted: tuple[Wanted, ...], kinds: Collection[str]) -> list[tuple[float, int]]:
        """Return score and row of the best entries that have something of what is looked for."""
        total = self.connection.execute("SELECT max(id) FROM entries").fetchone()[0]  # about: counting takes long
        table = f"found_{self.number:d}"
        marks = ", ".join("?" * len(kinds))
        only = f"AND (SELECT kind FROM entries WHERE id = {table}.rowid) IN ({marks})"  # noqa: S608 - names of ours
        sql = (
            "SELECT f.rowid, e.length, e.counts, e.aside, p.pack, e.kind, e.name"  # noqa: S608 - names of ours
            f" FROM (SELECT rowid, bm25({table}, {_WEIGHTS}) AS r FROM {table}"
            f" WHERE {table} MATCH ? {only if kinds else ''} ORDER BY r LIMIT ?) f"
            " JOIN entries e ON e.id = f.rowid JOIN packs p ON p.id = e.pack"
        )
        found = []
        rank = _Rank(wanted, total)
        for row, length, counts, aside, pack, kind, name in self.connection.execute(
            sql, (_match(wanted), *sorted(kinds), CANDIDATES)
        ):
            if not self.may(pack, kind, name):
                continue
            self.kinds.add(kind)
            factor = (ASIDE if aside else 1.0) * (OWN if pack in self.own else 1.0) * BESIDE.get(kind, 1.0)
            found.append((rank.of(counts, length) * factor, row))
        found.sort(key=lambda each: (-each[0], each[1]))
        return found

    def _hit(self, row: int, score: float, shown: frozenset[str]) -> Hit:
        sql = (
            "SELECT p.pack, p.version, e.kind, e.name, e.title, e.module, e.minutes, e.text"
            " FROM entries e JOIN packs p ON p.id = e.pack WHERE e.id = ?"
        )
        pack, version, kind, name, title, module, minutes, text = self.connection.execute(sql, (row,)).fetchone()
        why = snippet(text, shown)
        return Hit(pack, version, kind, name, self.tag, title, module, minutes, round(score, 4), why)


class _Rank:
    """What an entry counts for what is looked for."""

    def __init__(self, wanted: tuple[Wanted, ...], total: int) -> None:
        self._wanted = [
            [(key, each.worth * (MEANT if key.startswith(MARK) else 1.0) * math.log(1 + total / of))
             for key, of in zip(each.keys, each.counts, strict=True)]
            for each in wanted
        ]  # fmt: skip
        self._most = sum(max(value for _, value in keys) for keys in self._wanted)

    def of(self, counts: str, length: int) -> float:
        """Return it for an entry with these counts and so many words of text."""
        long = 1 - B + B * length / USUAL
        score = there = 0.0
        for keys in self._wanted:
            best = most = 0.0
            for key, value in keys:
                title, tags, text, asked = count(counts, key)
                said = FIELDS[0] * title + FIELDS[1] * tags + (FIELDS[2] * text + FIELDS[3] * asked) / long
                if said:
                    best = max(best, value * said / (said + K))
                    most = max(most, value)
            score += best
            there += most
        return score * (BASE + (1 - BASE) * there / self._most)


def _match(wanted: tuple[Wanted, ...]) -> str:
    """Return what FTS5 is asked. Keys are letters and digits in quotes, so that nothing of them is syntax.

    What would be looked up in too many entries counts only where the rarest stands as well.
    """
    full = [each for each in wanted if each.worth == 1] or wanted
    rare, *others = sorted(full, key=lambda each: each.spread)
    terms, cost = [_any(rare)], rare.spread
    for each in others:
        cost += each.spread
        terms.append(_any(each) if cost <= BUDGET else f"({_any(rare)} AND {_any(each)})")
    return " OR ".join(terms)


def _any(wanted: Wanted) -> str:
    return "(" + " OR ".join(f'"{one}"' for one in wanted.keys) + ")"
