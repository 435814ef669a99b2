# SPDX-License-Identifier: Apache-2.0
"""Looks in the index: the entries that say most of what was typed, in their titles before their texts.

How an entry is ranked: FTS5's BM25 with a weight for each field (`WEIGHTS`), times how much of what was looked for
stands in it at all. A word that stands in many entries counts little and costs much; when several words would be looked
up in more than `BUDGET` entries, those that stand in most of them only help to rank.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass

from app.search.asking import Asked, Reader, Wanted, preferred
from app.search.snippets import Snippet, snippet
from app.search.store import Connection

WEIGHTS = (10.0, 6.0, 6.0, 1.0, 1.0, 0.5)
"""Of title, tags, groups of words in those, text, groups in it, questions."""
BUDGET = 3_000
CANDIDATES = 60
ASIDE = 0.8
"""What is shown after a certain mistake only counts a little less than what is shown to everybody."""
OWN = 1.25
"""What is in the pack that somebody learns from comes a little earlier."""
_BASE = 0.25


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found. `why` is the part of it that shows why."""

    pack: str
    version: str
    kind: str
    id: str
    language: str
    title: str
    module: str
    minutes: int
    score: float
    why: Snippet


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, best first, and which words were taken for mistyped."""

    hits: tuple[Hit, ...] = ()
    mended: tuple[tuple[str, str], ...] = ()
    building: bool = False
    """Whether the index is being made still, so that there may be more."""


def find(connection: Connection, text: str, language: str, *, most: int = 10, own: Collection[str] = ()) -> Found:
    """Return at most `most` entries for what was typed, in `language` where there is such, then in the others.

    `own` are the packs that come first among equals.
    """
    tags = dict(connection.execute("SELECT id, tag FROM languages").fetchall())
    hits: list[Hit] = []
    mended: dict[str, str] = {}
    seen: set[tuple[str, str, str]] = set()
    for number in preferred(tags, language):
        asked = Reader(connection, number, tags[number]).read(text)
        new = [hit for hit in _of_language(connection, (number, tags[number]), asked, most, own)
               if (hit.pack, hit.kind, hit.id) not in seen]  # fmt: skip
        if new and not hits:
            mended = asked.mended
        seen.update((hit.pack, hit.kind, hit.id) for hit in new)
        hits += new
        if len(hits) >= most:
            break
    return Found(tuple(hits[:most]), tuple(mended.items()))


def _of_language(
    connection: Connection, language: tuple[int, str], asked: Asked, most: int, own: Collection[str]
) -> list[Hit]:
    number, tag = language
    ranked = _ranked(connection, number, asked.wanted, own) if asked.wanted else []
    if len(ranked) < most and asked.beginnings:
        further = _ranked(connection, number, (*asked.wanted[:-1], Wanted(asked.beginnings, 1)), own)
        known = {row for _, row in ranked}
        ranked += [(score * _BASE, row) for score, row in further if row not in known]
    return [_hit(connection, row, score, tag, asked.shown) for score, row in ranked[:most]]


def _ranked(
    connection: Connection, number: int, wanted: tuple[Wanted, ...], own: Collection[str]
) -> list[tuple[float, int]]:
    """Return score and row of the best entries that have at least one of what is looked for up."""
    total = connection.execute("SELECT count(*) FROM entries WHERE language = ?", (number,)).fetchone()[0]
    rare = sorted(wanted, key=lambda each: each.spread)
    looked_up, cost = [rare[0]], rare[0].spread
    for each in rare[1:]:
        cost += each.spread
        if cost <= BUDGET:
            looked_up.append(each)
    sql = (
        f"SELECT f.rowid, f.r, e.head, e.keys, e.aside, p.pack FROM (SELECT rowid, bm25(found_{number:d},"
        f" {', '.join(str(weight) for weight in WEIGHTS)}) AS r FROM found_{number:d} WHERE found_{number:d} MATCH ?"
        " ORDER BY r LIMIT ?) f JOIN entries e ON e.id = f.rowid JOIN packs p ON p.id = e.pack"
    )
    match = " OR ".join(f'"{one}"' for each in looked_up for one in each.keys)
    values = [math.log(1 + total / each.spread) for each in wanted]
    found = []
    for row, rank, head, keys, aside, pack in connection.execute(sql, (match, CANDIDATES)):
        there, in_head = set(keys.split(" ")), set(head.split(" "))
        share = _share(wanted, values, there)
        bonus = 1 + 0.5 * _share(wanted, values, in_head)
        factor = (_BASE + (1 - _BASE) * share) * bonus * (ASIDE if aside else 1.0) * (OWN if pack in own else 1.0)
        found.append((-rank * factor, row))
    found.sort(key=lambda each: (-each[0], each[1]))
    return found


def _share(wanted: tuple[Wanted, ...], values: list[float], there: set[str]) -> float:
    """Return how much of what is looked for is there, 0 to 1; what stands in few entries counts for more."""
    have = sum(value for each, value in zip(wanted, values, strict=True) if not there.isdisjoint(each.keys))
    return have / sum(values)


def _hit(connection: Connection, row: int, score: float, tag: str, shown: frozenset[str]) -> Hit:
    sql = (
        "SELECT p.pack, p.version, e.kind, e.name, e.title, e.module, e.minutes, e.text"
        " FROM entries e JOIN packs p ON p.id = e.pack WHERE e.id = ?"
    )
    pack, version, kind, name, title, module, minutes, text = connection.execute(sql, (row,)).fetchone()
    why = snippet(text, shown)
    return Hit(pack, version, kind, name, tag, title, module, minutes, round(score, 4), why)
