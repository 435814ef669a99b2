# SPDX-License-Identifier: Apache-2.0
"""How good finding is: two labelled sets of queries on the packs that ship, beside plain FTS5.

`first` (`tests/data/search_queries.json`) is the set on which words and weights may be worked on. `blind`
(`search_queries_blind.json`) was written later, by somebody who has not seen the packs, and is never worked on: what it
says is what the next people who type something will find. Both were labelled by reading the packs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import log2
from pathlib import Path

import msgspec
from sqlcipher3 import dbapi2

from app.search.building import update
from app.search.entries import editions
from app.search.entry import Entry
from app.search.finding import find
from app.search.store import Connection, open_store
from app.search.words import is_filler, key, words
from benchmarks.report import Row
from content_packs.model import Pack, Variant
from content_packs.starter import starter_source

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "tests" / "data"
TEACHING = frozenset({"lesson", "story", "example"})
"""What the labels called `targets` are about; `aids` are about what is looked up (see `name_of`)."""


class Query(msgspec.Struct, frozen=True):
    """What somebody typed. `targets` are the ids of what answers it, with the grade: the higher, the more of it.

    Grades are 1 and 2 in the first set, 1 to 3 in the blind one. Neither targets nor aids: no pack says it.
    """

    query: str
    area: str
    targets: dict[str, int]
    aids: dict[str, int] = {}
    need: str = ""
    language: str = "en"


class _Blind(msgspec.Struct, frozen=True):
    about: str
    queries: list[Query]


@dataclass(frozen=True, slots=True)
class Sealed:
    """A pack as the index takes it."""

    pack: Pack
    seal: str


def starter_packs() -> list[Sealed]:
    """Return the packs that ship."""
    folders = ("care-essentials", "shop-floor")
    packs = [starter_source(ROOT / "content_packs" / "starter" / name).pack for name in folders]
    return [Sealed(pack, pack.manifest.id) for pack in packs if pack is not None]


def queries() -> list[Query]:
    """Return the first set."""
    return msgspec.json.decode((DATA / "search_queries.json").read_bytes(), type=list[Query])


def blind_queries() -> list[Query]:
    """Return the set on which nothing is ever worked on."""
    return msgspec.json.decode((DATA / "search_queries_blind.json").read_bytes(), type=_Blind).queries


def name_of(kind: str, id: str) -> str:
    """Return what the labels call an entry: ids of teaching are of one room, all others have their kind before them."""
    return id if kind in TEACHING else f"{kind}:{id}"


def ndcg(found: Sequence[str], targets: dict[str, int], k: int = 5) -> float:
    """Return the normalised discounted cumulative gain of the first `k`, 0 to 1 (gain 2^label - 1, log2 discount).

    K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20 (4), 2002; the gain
    as C. Burges and others have it (2005).
    """

    def gained(labels: Sequence[int]) -> float:
        return sum((2**label - 1) / log2(place + 2) for place, label in enumerate(labels[:k]))

    best = gained(sorted(targets.values(), reverse=True))
    return gained([targets.get(one, 0) for one in found]) / best


class Plain:
    """FTS5 as it comes, over the same texts in one column, every language in the same table."""

    def __init__(self, file: Path, kinds: frozenset[str] | None = None) -> None:
        self._kinds = kinds
        self._connection: Connection = dbapi2.connect(str(file), isolation_level=None)
        self._connection.execute("CREATE VIRTUAL TABLE found USING fts5(name UNINDEXED, said)")

    def add(self, packs: Sequence[Sealed]) -> None:
        """Put in everything that can be found."""
        self._connection.execute("BEGIN")
        for each in packs:
            for edition in editions(each.pack):
                for entry in edition.entries:
                    if self._kinds is None or entry.kind in self._kinds:
                        self._add(entry)
        self._connection.execute("COMMIT")

    def _add(self, entry: Entry) -> None:
        tags = " ".join((*entry.tags, entry.competency, entry.module))
        said = f"{entry.title}\n{tags}\n{entry.text}\n{entry.questions}"
        self._connection.execute("INSERT INTO found VALUES (?, ?)", (name_of(entry.kind, entry.id), said))

    def find(self, text: str) -> list[str]:
        """Return the names of what has one of the words, best first."""
        some = ["".join(c for c in word if c.isalnum()) for word in text.split()]
        match = " OR ".join(f'"{word}"' for word in some if word)
        sql = "SELECT name FROM found WHERE found MATCH ? ORDER BY rank LIMIT 20"
        return list(dict.fromkeys(name for (name,) in self._connection.execute(sql, (match,))))


@dataclass(frozen=True)
class Finders:
    """Ours and the peer, each on the packs as they are and on packs without other words."""

    ours: Connection
    bare: Connection
    plain: Plain
    plain_bare: Plain

    def by_name(self, kinds: frozenset[str] | None) -> dict[str, Callable[[Query], list[str]]]:
        """Return what looks, by its name."""
        return {
            "ours": partial(_ours, self.ours, kinds),
            "bare": partial(_ours, self.bare, kinds),
            "plain": lambda query: self.plain.find(query.query),
            "plain bare": lambda query: self.plain_bare.find(query.query),
        }


def quality(folder: Path) -> list[Row]:
    """Return the rows of both sets."""
    packs = starter_packs()
    ours = index(folder / "small.db", packs)
    without = [Sealed(without_synonyms(each.pack), each.seal) for each in packs]
    bare = index(folder / "bare.db", without)
    rows: list[Row] = []
    for kinds, kind_words in ((TEACHING, ""), (None, ", with things to look up")):
        plains = [Plain(folder / f"plain{len(rows)}-{place}.db", kinds) for place in range(2)]
        for plain, some in zip(plains, (packs, without), strict=True):
            plain.add(some)
        finders = Finders(ours, bare, *plains).by_name(kinds)
        for name, asked in _sets(packs, kinds):
            rows += _pair(f"nDCG@5, {name}{kind_words}", asked, finders, kinds)
    rows += [_nothing(name, some, ours) for name, some in (("first", queries()), ("blind", blind_queries()))]
    return rows


def _sets(packs: Sequence[Sealed], kinds: frozenset[str] | None) -> list[tuple[str, list[Query]]]:
    first = [each for each in queries() if _labels(each, kinds)]
    blind = [each for each in blind_queries() if _labels(each, kinds)]
    apart = [each for each in first if each.targets and shares_no_word(each, packs)]
    blind_apart = [each for each in blind if each.targets and shares_no_word(each, packs)]
    found = [(f"{len(first)} queries", first), (f"{len(blind)} blind queries", blind)]
    if kinds is not None:
        found.insert(1, (f"{len(apart)} of those without a word of a title", apart))
        found.append((f"{len(blind_apart)} of those without a word of a title", blind_apart))
    return found


def _labels(query: Query, kinds: frozenset[str] | None) -> dict[str, int]:
    return query.targets if kinds is not None else {**query.targets, **query.aids}


def _pair(
    name: str, asked: Sequence[Query], finders: dict[str, Callable[[Query], list[str]]], kinds: frozenset[str] | None
) -> list[Row]:
    means = {
        who: sum(ndcg(find_names(each), _labels(each, kinds)) for each in asked) / len(asked)
        for who, find_names in finders.items()
    }
    return [
        more(name, means["ours"], "plain FTS5", means["plain"]),
        more(f"{name}, no synonyms or tags", means["bare"], "plain FTS5", means["plain bare"]),
    ]


def _nothing(name: str, asked: Sequence[Query], connection: Connection) -> Row:
    """What no pack says: how often nothing is found, or it is said which word stands nowhere."""
    none = [each for each in asked if not each.targets and not each.aids]
    found = [find(connection, f"{each.query} ", each.language) for each in none]
    empty = sum(not each.hits for each in found)
    said = sum(bool(each.hits and each.unknown) for each in found)
    return {
        "name": f"asked for what no pack says, {name} set: nothing found",
        "target": "-",
        "ours": f"{empty} of {len(none)}; which word stands nowhere is said for {said} more",
        "peer": "-",
        "pass": None,
    }


def more(name: str, ours: float, peer: str, theirs: float) -> Row:
    """Return a row for a figure that should be large: larger than the peer's."""
    return {
        "name": name,
        "target": "> peer",
        "ours": f"{ours:.3f}",
        "peer": f"{peer} {theirs:.3f}",
        "pass": ours > theirs,
    }


def shares_no_word(query: Query, packs: Sequence[Sealed]) -> bool:
    """Return whether no word of a query that says anything stands in the title of what answers it best."""
    language = query.language
    wanted = {key(word.folded, language) for word in words(query.query) if not is_filler(word.folded, language)}
    best = max(query.targets.values())
    titles: dict[str, str] = {}
    for each in packs:
        for edition in editions(each.pack):
            if edition.language in {"en", language}:
                titles |= {name_of(entry.kind, entry.id): entry.title for entry in edition.entries}
    said = {
        key(word.folded, language)
        for one, label in query.targets.items()
        if label == best
        for word in words(titles[one])
    }
    return not wanted & said


def without_synonyms(pack: Pack) -> Pack:
    """Return a pack whose author did not think of other words, in any language."""
    bare = {**_without(pack), "variants": tuple(msgspec.structs.replace(v, **_without(v)) for v in pack.variants)}
    return msgspec.structs.replace(pack, **bare)


def _without(pack: Pack | Variant) -> dict[str, object]:
    terms = tuple(msgspec.structs.replace(term, synonyms=()) for term in pack.glossary)
    bare: dict[str, object] = {"synonyms": (), "glossary": terms}
    for part in ("lessons", "stories", "examples", "checklists", "competencies"):
        bare[part] = tuple(msgspec.structs.replace(each, tags=()) for each in getattr(pack, part))
    return bare


def index(file: Path, packs: Sequence[Sealed]) -> Connection:
    """Return the index of these packs."""
    connection = open_store(file)
    for _ in update(connection, packs):
        pass
    return connection


def _ours(connection: Connection, kinds: frozenset[str] | None, query: Query) -> list[str]:
    """Return what is found for a text that nobody goes on typing."""
    hits = find(connection, f"{query.query} ", query.language, most=50 if kinds else 10).hits
    return [name_of(hit.kind, hit.id) for hit in hits if kinds is None or hit.kind in kinds]
