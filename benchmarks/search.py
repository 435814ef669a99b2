# SPDX-License-Identifier: Apache-2.0
"""Finding a lesson among 25,000: how long it takes, and how good it is beside plain FTS5, in one run.

How good it is: `benchmarks.search_sets`. The lessons are the starter packs and 25 packs more, made up from a seed:
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
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

import msgspec

from app.search.building import update
from app.search.finding import find
from app.search.store import open_store
from benchmarks.report import Row, figure, percentile, run
from benchmarks.search_sets import Plain, Sealed, quality, queries, starter_packs
from content_packs.markdown import plain_text
from content_packs.model import Lesson, Pack

LESSONS = 25_000
_IN_A_PACK = 1_000
_SEED = 20_261_122
_OWN_WORDS = 20_000
KOLIBRI_MS = "Kolibri 0.19.5 128 to 608 ms (recorded, not rerun)"


def measure(quick: bool) -> list[Row]:
    """Return the rows of search."""
    with tempfile.TemporaryDirectory(prefix="stepwell-bench-") as folder:
        return [*quality(Path(folder)), *_speed(Path(folder), LESSONS // 10 if quick else LESSONS, quick)]


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
