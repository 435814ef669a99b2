# SPDX-License-Identifier: Apache-2.0
"""Looks in the index: the entries that say most of what was typed, in their titles before their texts.

How an entry is ranked: FTS5's BM25 with a weight for each field (`WEIGHTS`), times how much of what was looked for
stands in it at all. A word that stands in many entries counts little and costs much; when several words would be looked
up in more than `BUDGET` entries, those that stand in most of them only help to rank.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from app.search.asking import Asked, Reader, Wanted, preferred
from app.search.snippets import snippet
from app.search.store import Connection
from app.search.views import Found, Hit

WEIGHTS = (10.0, 6.0, 6.0, 1.0, 1.0, 0.5)
"""Of title, tags, groups of words in those, text, groups in it, questions."""
_WEIGHTS = ", ".join(str(weight) for weight in WEIGHTS)
BUDGET = 3_000
CANDIDATES = 60
ASIDE = 0.8
"""What is shown after a certain mistake only counts a little less than what is shown to everybody."""
OWN = 1.25
"""What is in the pack that somebody learns from comes a little earlier."""
BESIDE = {"term": 0.5, "coach": 0.8, "huddle": 0.8, "checklist": 0.8}
"""What answers less than a lesson does: a word says what something is, the others are for whoever leads or watches."""
_BASE = 0.25


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
    for number in preferred(tags, language):
        asked = Reader(connection, number, tags[number]).read(text)
        seen = {(hit.pack, hit.kind, hit.id) for hit in hits}
        look = _Look(connection, number, tags[number], own, lambda *what, seen=seen: what not in seen and may(*what))
        new = look.hits(asked, most, kinds)
        there |= look.kinds
        if new and not hits:
            mended = asked.mended
        hits += new
        if len(hits) >= most:
            break
    return Found(tuple(hits[:most]), tuple(mended.items()), kinds=frozenset(there))


@dataclass(frozen=True, slots=True)
class _Look:
    """A look into one language of the index."""

    connection: Connection
    number: int
    tag: str
    own: Collection[str]
    may: Callable[[str, str, str], bool]
    kinds: set[str] = field(default_factory=set)
    """What kinds were seen among the best."""

    def hits(self, asked: Asked, most: int, kinds: Collection[str]) -> list[Hit]:
        """Return the best, and below them what only begins like the last word where there is room."""
        ranked = self._best(asked, most, ())
        if kinds:
            ranked = self._best(asked, most, kinds)
        return [self._hit(row, score, asked.shown) for score, row in ranked[:most]]

    def _best(self, asked: Asked, most: int, kinds: Collection[str]) -> list[tuple[float, int]]:
        ranked = self._ranked(asked.wanted, kinds) if asked.wanted else []
        if len(ranked) < most and asked.beginnings:
            further = self._ranked((*asked.wanted[:-1], Wanted(asked.beginnings, asked.begun)), kinds)
            known = {row for _, row in ranked}
            ranked += [(score * _BASE, row) for score, row in further if row not in known]
        return ranked

    def _ranked(self, wanted: tuple[Wanted, ...], kinds: Collection[str]) -> list[tuple[float, int]]:
        """Return score and row of the best entries that have something of what is looked for."""
        total = self.connection.execute("SELECT max(id) FROM entries").fetchone()[0]  # about: counting takes long
        values = [math.log(1 + total / each.spread) for each in wanted]
        table = f"found_{self.number:d}"
        marks = ", ".join("?" * len(kinds))
        only = f"AND (SELECT kind FROM entries WHERE id = {table}.rowid) IN ({marks})"  # noqa: S608 - names of ours
        sql = (
            "SELECT f.rowid, f.r, e.head, e.keys, e.aside, p.pack, e.kind, e.name"  # noqa: S608 - names of ours
            f" FROM (SELECT rowid, bm25({table}, {_WEIGHTS}) AS r FROM {table}"
            f" WHERE {table} MATCH ? {only if kinds else ''} ORDER BY r LIMIT ?) f"
            " JOIN entries e ON e.id = f.rowid JOIN packs p ON p.id = e.pack"
        )
        found = []
        for row, rank, head, keys, aside, pack, kind, name in self.connection.execute(
            sql, (_match(wanted), *sorted(kinds), CANDIDATES)
        ):
            if not self.may(pack, kind, name):
                continue
            self.kinds.add(kind)
            share, in_head = (_share(wanted, values, set(said.split(" "))) for said in (keys, head))
            factor = (_BASE + (1 - _BASE) * share) * (1 + in_head / 2)
            factor *= (ASIDE if aside else 1.0) * (OWN if pack in self.own else 1.0) * BESIDE.get(kind, 1.0)
            found.append((-rank * factor, row))
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


def _match(wanted: tuple[Wanted, ...]) -> str:
    """Return what FTS5 is asked. Keys are letters and digits in quotes, so that nothing of them is syntax.

    What would be looked up in too many entries counts only where the rarest stands as well.
    """
    rare, *others = sorted(wanted, key=lambda each: each.spread)
    terms, cost = [_any(rare)], rare.spread
    for each in others:
        cost += each.spread
        terms.append(_any(each) if cost <= BUDGET else f"({_any(rare)} AND {_any(each)})")
    return " OR ".join(terms)


def _any(wanted: Wanted) -> str:
    return "(" + " OR ".join(f'"{one}"' for one in wanted.keys) + ")"


def _share(wanted: tuple[Wanted, ...], values: list[float], there: set[str]) -> float:
    """Return how much of what is looked for is there, 0 to 1; what stands in few entries counts for more."""
    have = sum(value for each, value in zip(wanted, values, strict=True) if not there.isdisjoint(each.keys))
    return have / sum(values)
