# SPDX-License-Identifier: Apache-2.0
"""Finding a lesson among 25,000: how long it takes, and how good it is beside plain FTS5, in one run.

The queries (`tests/data/search_queries.json`) were written by somebody who had not seen the packs, and labelled by
reading those before the search was written. The lessons are the starter packs and 25 packs more, made up from a seed:
their sentences are those of the starter packs in another order, with one word in five from a made-up vocabulary whose
words are as unequally common as those of a language (Zipf). So the words that people look for are common in them, which
is the worst for speed; quality is measured with the starter packs alone, for which there are labels.

The peer is FTS5 as it comes (unicode61, one column, bm25, the words of the query joined by OR). Kolibri 0.19.5 was
measured once, outside this run: 128 to 608 ms for a search among 25,000 resources, and no hit for a mistyped word.
`--quick`: 2,500 lessons. Times are processor time, since the machine may be shared.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from math import log2
from pathlib import Path

import msgspec
from sqlcipher3 import dbapi2

from app.search.building import update
from app.search.entries import editions
from app.search.finding import find
from app.search.store import Connection, open_store
from benchmarks.report import Row, figure, percentile, run
from content_packs.markdown import plain_text
from content_packs.model import Lesson, Pack
from content_packs.source import read_source

ROOT = Path(__file__).resolve().parents[1]
QUERIES = ROOT / "tests" / "data" / "search_queries.json"
LESSONS = 25_000
_IN_A_PACK = 1_000
_SEED = 20_261_122
_OWN_WORDS = 20_000
KOLIBRI_MS = "Kolibri 0.19.5 128 to 608 ms (recorded, not rerun)"


class Query(msgspec.Struct, frozen=True):
    """What somebody typed. `targets` are the ids of what answers it: 2 fully, 1 in part; none: no pack says it."""

    query: str
    area: str
    targets: dict[str, int]


@dataclass(frozen=True, slots=True)
class Sealed:
    """A pack as the index takes it."""

    pack: Pack
    seal: str


def starter_packs() -> list[Sealed]:
    """Return the packs that ship."""
    folders = ("care-essentials", "shop-floor")
    packs = [read_source(ROOT / "content_packs" / "starter" / name).pack for name in folders]
    return [Sealed(pack, pack.manifest.id) for pack in packs if pack is not None]


def queries() -> list[Query]:
    """Return the labelled queries."""
    return msgspec.json.decode(QUERIES.read_bytes(), type=list[Query])


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
    """FTS5 as it comes, over the same texts in one column."""

    def __init__(self, file: Path) -> None:
        self._connection: Connection = dbapi2.connect(str(file), isolation_level=None)
        self._connection.execute("CREATE VIRTUAL TABLE found USING fts5(name UNINDEXED, said)")

    def add(self, packs: Sequence[Sealed]) -> None:
        """Put in everything that can be found in the packs' own language."""
        self._connection.execute("BEGIN")
        for each in packs:
            for entry in next(editions(each.pack)).entries:
                tags = " ".join((*entry.tags, entry.competency, entry.module))
                said = f"{entry.title}\n{tags}\n{entry.text}\n{entry.questions}"
                self._connection.execute("INSERT INTO found VALUES (?, ?)", (entry.id, said))
        self._connection.execute("COMMIT")

    def find(self, text: str) -> list[str]:
        """Return the ids of what has one of the words, best first."""
        words = ["".join(c for c in word if c.isalnum()) for word in text.split()]
        match = " OR ".join(f'"{word}"' for word in words if word)
        sql = "SELECT name FROM found WHERE found MATCH ? ORDER BY rank LIMIT 10"
        return [name for (name,) in self._connection.execute(sql, (match,))]


def measure(quick: bool) -> list[Row]:
    """Return the rows of search."""
    with tempfile.TemporaryDirectory(prefix="stepwell-bench-") as folder:
        return [*_quality(Path(folder)), *_speed(Path(folder), LESSONS // 10 if quick else LESSONS, quick)]


def _quality(folder: Path) -> list[Row]:
    asked = [each for each in queries() if each.targets]
    packs = starter_packs()
    plain = Plain(folder / "plain-small.db")
    plain.add(packs)
    ours = _index(folder / "small.db", packs)
    bare = _index(folder / "bare.db", [Sealed(without_synonyms(each.pack), each.seal) for each in packs])
    found: dict[str, Callable[[str], list[str]]] = {
        "ours": partial(_ids, ours),
        "without synonyms and tags": partial(_ids, bare),
        "plain FTS5": plain.find,
    }
    apart = [each for each in asked if shares_no_word(each, packs)]
    rows = []
    for words, some in (
        (f"nDCG@5, {len(asked)} queries", asked),
        (f"nDCG@5, {len(apart)} without a word of a title", apart),
    ):
        means = {
            name: sum(ndcg(find_ids(each.query), each.targets) for each in some) / len(some)
            for name, find_ids in found.items()
        }
        rows.append(_more(words, means["ours"], "plain FTS5", means["plain FTS5"]))
        rows.append(
            _more(f"{words}, no synonyms", means["without synonyms and tags"], "plain FTS5", means["plain FTS5"])
        )
    return rows


def _more(name: str, ours: float, peer: str, theirs: float) -> Row:
    """Return a row for a figure that should be large: larger than the peer's."""
    return {
        "name": name,
        "target": "> peer",
        "ours": f"{ours:.3f}",
        "peer": f"{peer} {theirs:.3f}",
        "pass": ours > theirs,
    }


def shares_no_word(query: Query, packs: Sequence[Sealed]) -> bool:
    """Return whether no word of a query that says anything stands in the title of what answers it fully."""
    from app.search.words import is_filler, key, words

    wanted = {key(word.folded, "en") for word in words(query.query) if not is_filler(word.folded, "en")}
    best = max(query.targets.values())
    titles = {entry.id: entry.title for each in packs for entry in next(editions(each.pack)).entries}
    said = {
        key(word.folded, "en") for one, label in query.targets.items() if label == best for word in words(titles[one])
    }
    return not wanted & said


def without_synonyms(pack: Pack) -> Pack:
    """Return a pack whose author did not think of other words."""
    bare = {"synonyms": (), "glossary": tuple(msgspec.structs.replace(term, synonyms=()) for term in pack.glossary)}
    for part in ("lessons", "stories", "examples", "competencies"):
        bare[part] = tuple(msgspec.structs.replace(each, tags=()) for each in getattr(pack, part))
    return msgspec.structs.replace(pack, **bare)


def _ids(connection: Connection, text: str) -> list[str]:
    return [hit.id for hit in find(connection, text, "en").hits]


def _index(file: Path, packs: Sequence[Sealed]) -> Connection:
    connection = open_store(file)
    for _ in update(connection, packs):
        pass
    return connection


def _speed(folder: Path, count: int, quick: bool) -> list[Row]:
    packs = [*starter_packs(), *made_up(count)]
    begun = time.process_time()
    connection, longest, pieces = open_store(folder / "large.db"), 0.0, 0
    before = time.process_time()
    for _ in update(connection, packs):
        longest, before, pieces = max(longest, time.process_time() - before), time.process_time(), pieces + 1
    building = time.process_time() - begun
    plain = Plain(folder / "plain-large.db")
    plain.add(packs)
    asked = [each.query for each in queries()]
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(1 if quick else 3):
        for text in asked:
            ours.append(_timed(lambda text=text: find(connection, text, "en")))
            theirs.append(_timed(lambda text=text: plain.find(text)))
    beginnings = [_timed(lambda text=text[:n]: find(connection, text, "en")) for text in asked for n in range(2, 12, 3)]
    return [
        _time_row(f"a search among {count:,} lessons, p95", ours, theirs, 0.95, quick),
        _time_row(f"a search among {count:,} lessons, median", ours, theirs, 0.5, quick=True),
        figure("the same as it is typed, p95", percentile(beginnings, 0.95) * 1e3, "ms", most=None if quick else 20.0),
        figure("building the index", building, "s"),
        figure("its longest piece", longest * 1e3, "ms"),
        figure("size of the index", (folder / "large.db").stat().st_size / 1e6, "MB"),
        figure("memory at most", _peak_mb(), "MB"),
    ]


def _time_row(name: str, ours: list[float], theirs: list[float], share: float, quick: bool) -> Row:
    row = figure(name, percentile(ours, share) * 1e3, "ms", most=None if quick else 20.0)
    row["peer"] = f"plain FTS5 {percentile(theirs, share) * 1e3:.1f} ms; {KOLIBRI_MS}"
    return row


def _timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6


def made_up(count: int, seed: int = _SEED) -> Iterator[Sealed]:
    """Yield packs with `count` lessons in all."""
    maker = _Maker(random.Random(seed))
    for first in range(0, count, _IN_A_PACK):
        pack = maker.pack(first // _IN_A_PACK, min(_IN_A_PACK, count - first))
        yield Sealed(pack, pack.manifest.id)


class _Maker:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._template = starter_packs()[0].pack
        texts = [plain_text(lesson.body) for each in starter_packs() for lesson in each.pack.lessons]
        self._sentences = [line for text in texts for line in text.split("\n") if len(line.split()) > 3]
        self._titles = [lesson.title for each in starter_packs() for lesson in each.pack.lessons]
        self._words = ["".join(self._syllable() for _ in range(chance.randint(2, 4))) for _ in range(_OWN_WORDS)]
        self._weights = list(accumulate(1 / (place + 10) for place in range(_OWN_WORDS)))

    def _syllable(self) -> str:
        return self._chance.choice("bcdfghklmnprstvw") + self._chance.choice("aeiou")

    def _said(self, sentence: str) -> str:
        words = sentence.split()
        own = iter(self._chance.choices(self._words, cum_weights=self._weights, k=len(words)))
        return " ".join(next(own) if self._chance.random() < 0.2 else word for word in words)

    def pack(self, number: int, lessons: int) -> Pack:
        competencies = tuple(msgspec.structs.replace(each, requires=()) for each in self._template.competencies)
        manifest = msgspec.structs.replace(self._template.manifest, id=f"made-up-{number}")
        made = tuple(
            Lesson(
                id=f"l{number}-{place}",
                title=self._said(self._chance.choice(self._titles)),
                competency=self._chance.choice(competencies).id,
                body="\n\n".join(self._said(each) for each in self._chance.choices(self._sentences, k=18)),
            )
            for place in range(lessons)
        )
        return Pack(
            manifest=manifest, competencies=competencies, modules=self._template.modules, lessons=made, items=()
        )


if __name__ == "__main__":
    run(measure, "Find a lesson among 25,000.")
