# SPDX-License-Identifier: Apache-2.0
"""Checking a pack of 10,000 questions, as `stepwell pack check` does, in a process of its own.

The pack is made up from a seed: 2,000 competencies with a lesson of 160 words and five questions each. In the second
row nine of ten questions have the same stem, which is the worst for looking for doubles. `--quick`: 1,000 questions.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.report import Row, figure, run

QUESTIONS = 10_000
_IN_A_FILE = 40
_EACH = 5
_SCRIPT = """
import resource, sys, time
from pathlib import Path
from content_packs.check import check_path
begun = time.perf_counter()
assert check_path(Path(sys.argv[1])).passed
print(time.perf_counter() - begun, time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
_MANIFEST = """format = 1
id = "large"
version = "1.0.0"
title = "Large"
summary = "Made up."
language = "en"
base = "https://packs.example/large"
authors = ["The benchmark"]
licence = "CC0-1.0"
"""


def measure(quick: bool) -> list[Row]:
    """Return the rows of authoring."""
    count = QUESTIONS // 10 if quick else QUESTIONS
    rows = []
    for words, alike, most in (
        (f"check {count:,} questions", 0.0, 10.0),
        ("the same, nine of ten stems alike", 0.9, None),
    ):
        with tempfile.TemporaryDirectory(prefix="stepwell-bench-") as folder:
            write_pack(Path(folder), count, alike)
            seconds, busy, memory = _checked(Path(folder))
        rows.append(figure(words, seconds, "s", most=None if quick else most))
        rows.append(figure(f"{words}, processor time", busy, "s"))
        rows.append(figure(f"{words}, memory at most", memory, "MB"))
    return rows


def _checked(folder: Path) -> tuple[float, float, float]:
    """Return seconds, seconds of processor time, and megabytes at the most."""
    done = subprocess.run([sys.executable, "-c", _SCRIPT, str(folder)], capture_output=True, text=True, check=True)
    seconds, busy, peak = map(float, done.stdout.split())
    return seconds, busy, peak * (1 if sys.platform == "darwin" else 1024) / 1e6


def write_pack(folder: Path, count: int, alike: float, seed: int = 1) -> None:
    """Write a source folder with `count` questions; `alike` is the share of stems that are one and the same."""
    maker = _Maker(random.Random(seed), alike)
    competencies = count // _EACH
    files = {
        "pack.toml": _MANIFEST,
        "LICENSE": "CC0-1.0\n",
        "competencies.toml": "".join(
            f'[[competency]]\nid = "c{n}"\ntitle = "Competency {n}"\nrequires = ["c{n - 1}"]\n'
            for n in range(competencies)
        ).replace('["c-1"]', "[]"),
        "modules.toml": "".join(
            f'[[module]]\nid = "m{n}"\ntitle = "Module {n}"\nobjective = "Know it."\ncompetencies = ["c{n}"]\n'
            for n in range(competencies)
        ),
    }
    files |= {f"lessons/l{n}.md": maker.lesson(n) for n in range(competencies)}
    files |= {
        f"items/f{first:06}.toml": "".join(maker.question(n) for n in range(first, min(count, first + _IN_A_FILE)))
        for first in range(0, count, _IN_A_FILE)
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


class _Maker:
    def __init__(self, chance: random.Random, alike: float) -> None:
        self._chance = chance
        self._alike = alike
        self._words = ["".join(self._syllable() for _ in range(chance.randint(1, 3))) for _ in range(4_000)]

    def _syllable(self) -> str:
        return self._chance.choice("bdfglmnprst") + self._chance.choice("aeiou")

    def _said(self, words: int) -> str:
        return " ".join(self._chance.choices(self._words, k=words)).capitalize()

    def lesson(self, number: int) -> str:
        body = "\n\n".join(f"{self._said(8)}." for _ in range(20))
        header = f'title = "Lesson {number}"\ncompetency = "c{number}"\nminutes = 2\nwhy = "It helps."\ncan = "Do it."'
        return f"+++\n{header}\n+++\n# Begin\n\n{body}\n"

    def question(self, number: int) -> str:
        same = self._chance.random() < self._alike
        stem = "Mr Ali asks for his glasses in the morning. What do you do first?" if same else f"{self._said(14)}?"
        options = "".join(
            f'  {{ text = "{self._said(6)}", {right}why = "{self._said(8)}." }},\n'
            for right in ("right = true, " if place == number % 4 else "" for place in range(4))
        )
        level = ("easy", "medium", "hard")[number % 3]
        head = (
            f'[[item]]\nid = "i{number}"\ncompetency = "c{number // _EACH}"\nkind = "single"\ndifficulty = "{level}"\n'
        )
        return f'{head}stem = "{stem}"\noptions = [\n{options}]\nrationale = "{self._said(12)}."\n\n'


if __name__ == "__main__":
    run(measure, "Check a pack of ten thousand questions.")
