# SPDX-License-Identifier: Apache-2.0
"""What the engine costs: milliseconds of a question, of a replay and of an import, and megabytes, by size of pack.

Measured while nothing else of the benchmark runs. "Pick" is the whole next step of the diagnostic with all its rules,
"update" the model after the answer. "Replay" is `app.fold.Fold` over facts in memory, without the database. Memory is
what Python and numpy ask for at the peak, by `tracemalloc`.
"""

from __future__ import annotations

import subprocess
import sys
import time
import tracemalloc
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.engine import diagnostic
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, ItemDone
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.events import AnswerGiven, Event, Purpose
from app.fold import Fold
from benchmarks.report import Row, judged, known_peers, peer_words, percentile
from benchmarks.worlds import World, curriculum_of, world
from content_packs.answers import Said
from content_packs.model import Competency, Manifest, Module, Option, Pack, SingleChoice

IMPORT = "import of the engine, ms"
HOUR_MS = 3_600_000
SIZES = ((1, 20_000), (500, 20_000))
"""(competencies, items)"""


@dataclass
class Spent:
    """Seconds of every pick and every update, and how many competencies were called right."""

    picks: list[float]
    updates: list[float]
    hits: list[float]


def diagnostic_rows(learners: int) -> list[Row]:
    """The diagnostic of 60 competencies as it is played: length, accuracy, time."""
    truth = world("A", seed=101)
    curriculum = curriculum_of(truth)
    first, again = _start_ms(curriculum), _start_ms(curriculum)
    spent = Spent([], [], [])
    for learner in range(learners):
        _played(truth, curriculum, learner, spent)
    both = [(a + b) * 1e3 for a, b in zip(spent.picks, spent.updates, strict=True)]
    return [
        judged("pick + update, 60 competencies, p95 ms", [percentile(both, 0.95)], most=3.0, digits=2),
        judged("pick, 60 competencies, p50 ms", [percentile(spent.picks, 0.5) * 1e3], digits=2),
        judged("update, 60 competencies, p50 ms", [percentile(spent.updates, 0.5) * 1e3], digits=2),
        judged("start of a learner, ms", [again], most=1.0),
        judged("priors of a curriculum of 60 competencies, once, ms", [first], digits=1),
        judged("questions in a diagnostic, world A", [len(both) / learners], most=30.0, digits=1),
        judged("accuracy after a diagnostic, world A", [float(np.mean(spent.hits))]),
    ]


def _start_ms(curriculum: Curriculum) -> float:
    started = time.perf_counter()
    LearnerModel.start(curriculum)
    return (time.perf_counter() - started) * 1e3


def _played(truth: World, curriculum: Curriculum, learner: int, spent: Spent) -> None:
    model, history = LearnerModel.start(curriculum), list[ItemDone]()
    while True:
        started = time.perf_counter()
        step = diagnostic.next_question(model, curriculum, history, seed=learner, at_ms=0)
        picked = time.perf_counter()
        if not isinstance(step, Decision):
            break
        item = curriculum.item_index[step.item_id]
        right = bool(truth.right[learner, item])
        response = Response.RIGHT if right else Response.WRONG
        model = model.answered(step.item_id, response, at_ms=0, purpose=Purpose.DIAGNOSTIC)
        spent.picks.append(picked - started)
        spent.updates.append(time.perf_counter() - picked)
        competency = curriculum.competencies[int(curriculum.item_competency[item])]
        history.append(ItemDone(step.item_id, competency, right, probability=step.probability))
    spent.hits.append(float(((model.mastery() > 0.5) == truth.mastered[learner]).mean()))


def replay_row(answers: int) -> Row:
    """Seconds that a replay of 100,000 answers takes, from as many as are folded here."""
    curriculum = curriculum_of(world("A"))
    fold = Fold(lambda _pack, _version: curriculum)
    events = answers_of(curriculum, answers)
    state = fold.start("ana")
    started = time.perf_counter()
    for event in events:
        state = fold.fold(state, event)
    seconds = (time.perf_counter() - started) * 100_000 / answers
    return judged("replay: fold of 100,000 answers, s", [seconds], most=30.0, digits=1)


def answers_of(curriculum: Curriculum, count: int, devices: Sequence[str] = ("d1",)) -> list[Event]:
    """Answers an hour apart to items drawn at random, 70 % right, on these devices in turn."""
    rng = np.random.default_rng(0)
    items, right = rng.integers(0, len(curriculum.items), count), rng.random(count) < 0.7
    return [_event(curriculum, n, int(items[n]), devices[n % len(devices)], right=bool(right[n])) for n in range(count)]


def _event(curriculum: Curriculum, number: int, item: int, device: str, *, right: bool) -> Event:
    fact = AnswerGiven(
        attempt=f"a{number // 5}",
        purpose=Purpose.SHIFT_QUIZ,
        pack="world",
        version="1",
        item=curriculum.items[item],
        competency=curriculum.competencies[int(curriculum.item_competency[item])],
        answer=Said(value=right),
        right=right,
        score=float(right),
        seconds=9.0,
    )
    return Event(
        id=f"e{number}",
        learner="ana",
        device=device,
        sequence=number,
        roam_sequence=number,
        at_ms=number * HOUR_MS,
        offset_ms=0,
        boot="boot",
        fact=fact,
    )


def memory_rows() -> list[Row]:
    """Megabytes that the engine adds for 60 competencies, and milliseconds of its import in a new process."""
    curriculum = curriculum_of(world("A"))
    tracemalloc.start()
    model = LearnerModel.start(curriculum)
    for item in range(0, len(curriculum.items), 7):
        model = model.answered(curriculum.items[item], Response.RIGHT, at_ms=0, purpose=Purpose.MODULE)
        model.expected_spread(np.array([item]), 0)
    peak = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    imports = judged(IMPORT, [import_ms(sys.executable, "app.engine.model")], most=150.0, digits=0)
    peers = known_peers().get(IMPORT, {})
    imports["peer"] = peer_words(peers, "") if peers else "absent"
    return [judged("engine memory, 60 competencies, MB (peak)", [peak], most=25.0, digits=1), imports]


def import_ms(python: str, module: str) -> float:
    """Milliseconds of the import of a module in a new process, the best of five."""
    script = f"import time; t = time.perf_counter(); import {module}; print((time.perf_counter() - t) * 1e3)"
    runs = [subprocess.run([python, "-c", script], capture_output=True, check=True) for _ in range(5)]
    return min(float(run.stdout) for run in runs)


def size_rows(questions: int) -> list[Row]:
    """Rows of the smallest and the largest packs."""
    return [row for competencies, items in SIZES for row in _size_rows(competencies, items, questions)]


def _size_rows(competencies: int, items: int, questions: int) -> list[Row]:
    about = f"{competencies} competenc{'y' if competencies == 1 else 'ies'}, {items:,} items"
    curriculum = Curriculum.from_pack(sized_pack(competencies, items))
    tracemalloc.start()
    LearnerModel.start(curriculum)
    peak = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    first = _start_ms(Curriculum.from_pack(sized_pack(competencies, items)))
    spent = Spent([], [], [])
    _asked_at_random(curriculum, questions, spent)
    return [
        judged(f"{about}: priors, once, ms", [first], digits=0),
        judged(f"{about}: start of a learner, ms", [_start_ms(curriculum)]),
        judged(f"{about}: pick, p50 ms", [percentile(spent.picks, 0.5) * 1e3], digits=2),
        judged(f"{about}: update, p50 ms", [percentile(spent.updates, 0.5) * 1e3], digits=2),
        judged(f"{about}: memory of the priors, MB (peak)", [peak], digits=1),
    ]


def _asked_at_random(curriculum: Curriculum, questions: int, spent: Spent) -> None:
    """Time picks of a diagnostic and updates by answers to items drawn at random."""
    rng = np.random.default_rng(0)
    model, history = LearnerModel.start(curriculum), list[ItemDone]()
    for number in range(questions):
        started = time.perf_counter()
        diagnostic.next_question(model, curriculum, history[-2:], seed=number, at_ms=0)
        picked = time.perf_counter()
        item = int(rng.integers(0, len(curriculum.items)))
        model = model.answered(curriculum.items[item], Response.RIGHT, at_ms=0, purpose=Purpose.DIAGNOSTIC)
        spent.picks.append(picked - started)
        spent.updates.append(time.perf_counter() - picked)
        competency = curriculum.competencies[int(curriculum.item_competency[item])]
        history.append(ItemDone(curriculum.items[item], competency, right=True))


def sized_pack(competencies: int, items: int) -> Pack:
    """A pack of this size: modules of ten, each competency after the one before and the one three before."""
    options = tuple(Option(text=str(o), why="", right=o == 0) for o in range(4))
    ids = [f"c{k}" for k in range(competencies)]
    return Pack(
        manifest=Manifest(
            format=1, id="sized", version="1", title="", summary="", language="en", base="", authors=(), licence=""
        ),
        competencies=tuple(
            Competency(id=c, title="", requires=tuple(ids[k - back] for back in (1, 3) if k % 10 >= back))
            for k, c in enumerate(ids)
        ),
        modules=tuple(
            Module(id=f"m{m}", title="", objective="", competencies=tuple(ids[m : m + 10]))
            for m in range(0, competencies, 10)
        ),
        lessons=(),
        items=tuple(
            SingleChoice(id=f"i{n}", competency=ids[n % competencies], stem="", rationale="", options=options)
            for n in range(items)
        ),
    )
