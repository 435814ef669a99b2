# SPDX-License-Identifier: Apache-2.0
"""Sequences of answers of many learners, simulated or real, in one shape: what the prediction benches are fed with.

1. `world_logs`: worlds A and B of `worlds.py`, each learner's items in an order of their own, no item twice.
2. `item_responses`: public item-response data that R packages carry, read by `public_data.R` where Rscript and the
   package are installed. A test has no order of its own: each person's items come in a random, seeded one. The 16 ICAR
   ability items (Condon & Revelle 2014, Intelligence 43) are four kinds, so four competencies, with six options
   (rotation: eight); LSAT 6 and 7 (Bock & Lieberman 1970, Psychometrika 35) are one competency each, with five.
3. `assistments`: the "skill builder" logs of ASSISTments 2009-2010 from a CSV file that the person who runs the bench
   has (their licence forbids us to ship it). Columns that are read: order_id, user_id, problem_id, skill_id, correct.
   Rows without a skill are left out, of a problem with several skills the first row counts, a hint counts as not right
   (as in everything published on them), learners with fewer than three answers are left out.
"""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np

from app.engine.curriculum import Curriculum
from app.engine.evidence import Response
from app.engine.probit import Floats
from benchmarks.worlds import Kind, curriculum_of, world
from content_packs.model import (
    Competency,
    Difficulty,
    Item,
    Manifest,
    Module,
    Option,
    Pack,
    ShortText,
    SingleChoice,
)

ICAR_OPTIONS = {"reason": 6, "letter": 6, "matrix": 6, "rotate": 8}
LSAT_OPTIONS = 5
SECONDS_EACH_MS = 30_000


@dataclass(frozen=True, slots=True)
class Given:
    """One answer of a log. `item` and `skill` are places."""

    item: int
    skill: int
    right: bool
    at_ms: int
    assisted: bool = False
    not_yet: bool = False

    @property
    def response(self) -> Response:
        return Response.NOT_YET if self.not_yet else Response.RIGHT if self.right else Response.WRONG


Learners: TypeAlias = Sequence[Sequence[Given]]
"""The answers of some learners, each in order."""


@dataclass(frozen=True, eq=False)
class Logs:
    """What some learners did, in order, and the pack they did it in, as the engine sees it."""

    curriculum: Curriculum
    learners: tuple[tuple[Given, ...], ...]


def world_logs(kind: Kind, seed: int, learners: int, length: int = 60) -> Logs:
    """So many answers of the first of the 500 learners of world A or B; the engine knows an expert's guess ("cold")."""
    truth = world(kind, seed=seed)
    curriculum = curriculum_of(truth)
    rng = np.random.default_rng([11, seed])
    logs = []
    for n in range(learners):
        items = rng.permutation(len(curriculum.items))[:length]
        right = truth.right[n, items]
        logs.append(_log(items, curriculum.item_competency[items], right))
    return Logs(curriculum, tuple(logs))


def item_responses(name: str, seed: int = 0) -> Logs | None:
    """The set "ability", "lsat6" or "lsat7"; None where R or its package is not installed."""
    command = ["Rscript", "--vanilla", str(Path(__file__).with_name("public_data.R")), name]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return None
    head, *rows = csv.reader(done.stdout.splitlines())
    kinds = [column.split(".")[0] if name == "ability" else name for column in head]
    options = [ICAR_OPTIONS.get(kind, LSAT_OPTIONS) for kind in kinds]
    skills = list(dict.fromkeys(kinds))
    place = np.array([skills.index(kind) for kind in kinds])
    rng = np.random.default_rng([12, seed])
    logs = []
    for row in rows:
        answered = np.array([i for i, cell in enumerate(row) if cell in {"0", "1"}], dtype=np.int64)
        items = rng.permutation(answered)
        logs.append(_log(items, place[items], np.array([row[i] == "1" for i in items], dtype=bool)))
    rng.shuffle(logs)
    return Logs(Curriculum.from_pack(pack_of(place, options)), tuple(log for log in logs if log))


def assistments(file: Path, most: int = 800, seed: int = 0) -> Logs:
    """At most so many learners of the file, drawn by `seed`. Raises OSError, and KeyError for a missing column."""
    with file.open(encoding="latin-1", newline="") as lines:
        rows = {int(row["order_id"]): row for row in reversed(list(csv.DictReader(lines))) if row["skill_id"]}
    problems: dict[str, int] = {}
    skills: dict[str, int] = {}
    skill_of: list[int] = []
    learners: dict[str, list[tuple[int, bool]]] = {}
    for order in sorted(rows):
        row = rows[order]
        skill = skills.setdefault(row["skill_id"], len(skills))
        problem = problems.setdefault(row["problem_id"], len(problems))
        if problem == len(skill_of):
            skill_of.append(skill)
        learners.setdefault(row["user_id"], []).append((problem, row["correct"] == "1"))
    long = [learner for _, learner in sorted(learners.items()) if len(learner) >= 3]
    chosen = np.random.default_rng([13, seed]).permutation(len(long))[:most]
    place = np.array(skill_of)
    logs = []
    for n in chosen:
        items = np.array([problem for problem, _ in long[n]])
        logs.append(_log(items, place[items], np.array([right for _, right in long[n]], dtype=bool)))
    return Logs(Curriculum.from_pack(pack_of(place, [0] * len(place))), tuple(logs))


def _log(items: np.ndarray, skills: np.ndarray, right: np.ndarray) -> tuple[Given, ...]:
    cells = zip(items.tolist(), skills.tolist(), right.tolist(), strict=True)
    return tuple(Given(i, k, r, at_ms=n * SECONDS_EACH_MS) for n, (i, k, r) in enumerate(cells))


def pack_of(skill_of: np.ndarray, options: Sequence[int], rated: Floats | None = None, *, per_module: int = 8) -> Pack:
    """A pack without a graph: items of these skills (places), with so many options each (0: to be typed).

    `rated` (I,) is what the author believes of each item's difficulty, in log-odds; without it all are "medium".
    """
    ids = [f"s{k}" for k in range(int(skill_of.max()) + 1)]
    modules = range(0, len(ids), per_module)
    seen = np.zeros(len(options)) if rated is None else rated
    return Pack(
        manifest=Manifest(
            format=1, id="practice", version="1", title="", summary="", language="en", base="", authors=(), licence=""
        ),
        competencies=tuple(Competency(id=k, title="") for k in ids),
        modules=tuple(
            Module(id=f"m{m}", title="", objective="", competencies=tuple(ids[m : m + per_module])) for m in modules
        ),
        lessons=(),
        items=tuple(_item(i, ids[skill_of[i]], float(seen[i]), n) for i, n in enumerate(options)),
    )


def _item(number: int, competency: str, rated: float, options: int) -> Item:
    word = Difficulty.HARD if rated > 0.6 else Difficulty.EASY if rated < -0.6 else Difficulty.MEDIUM
    name = f"i{number}"
    if not options:
        return ShortText(id=name, competency=competency, stem="", rationale="", difficulty=word, accept=("x",))
    choices = tuple(Option(text=str(o), why="", right=o == 0) for o in range(options))
    return SingleChoice(id=name, competency=competency, stem="", rationale="", difficulty=word, options=choices)
