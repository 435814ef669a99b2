# SPDX-License-Identifier: Apache-2.0
"""The faults of docs/reliability.md, at Kolibri and Anki: what somebody sees, and what is left of the answers.

    python -m benchmarks.peers_faults --anki PYTHON --kolibri PYTHON [--only FAULT …] [--kills 25] [--markdown]

PYTHON is that of a virtual environment into which the peer was installed (`pip install aqt==26.9.3`, `pip install
kolibri==0.19.5`, or `python -m benchmarks.peers --keep FOLDER`). Both are run as programs; nothing of them is part of
ours. A peer that is not given, or cannot be run, has "absent" in its column. Answers are given to Kolibri over HTTP as
its pages do, and to Anki through its own library, since a window cannot be asked what it has saved; what is shown first
is that of its window. A disk that is full or may not be written is a small one that must be mounted: where that is not
allowed, and where libfaketime is not there for the clocks, it says "not tried".
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from benchmarks import peers_spoilt as spoilt
from benchmarks.anki_faults import Anki
from benchmarks.kolibri_faults import Kolibri
from benchmarks.peers_spoilt import Peer, small_disk, tried
from benchmarks.report import ABSENT

LONGEST: Final = 170
AHEAD_DAYS: Final = 3650
Results: TypeAlias = dict[str, dict[str, str]]
"""What came of each fault, by its name and that of the peer."""


@dataclass(frozen=True, slots=True)
class Case:
    """A peer with a past of so many answers in `past`, and a folder to work in."""

    peer: Peer
    past: Path
    answers: int
    work: Path

    def copy(self, name: str) -> Path:
        """Return a new copy of its folder."""
        return shutil.copytree(self.past, self.work / name.replace(" ", "-"), symlinks=True)

    def left(self, folder: Path) -> str:
        """Say how many answers of the past are left."""
        found = spoilt.saved(self.peer.database(folder), self.peer.table)
        return "the answers cannot be read" if found < 0 else f"{found} of {self.answers} answers"


def damaged(case: Case, how: str) -> str:
    """Damage the database, start it, and look at what is left."""
    folder = case.copy(how)
    file = case.peer.database(folder)
    spoilt.spoil(how, file, case.peer.table)
    bytes_there = file.read_bytes() if file.is_file() else b""
    words = _short(case.peer.show(folder), case)
    kept = not bytes_there or how == "a page overwritten" or spoilt.is_kept(folder, bytes_there)
    return f"{words}; {case.left(folder)}" + ("" if kept else "; the damaged file is replaced")


def settings(case: Case) -> str:
    """Spoil the settings."""
    folder = case.copy("settings")
    spoilt.spoil("garbage", case.peer.settings(folder), "")
    return f"{_short(case.peer.show(folder), case)}; {case.left(folder)}"


def newer(case: Case) -> str:
    """Have the data be newer than the program."""
    folder = case.copy("newer")
    case.peer.newer(folder)
    return f"{_short(case.peer.show(folder), case)}; {case.left(folder)}"


def twice(case: Case) -> str:
    """Start it twice."""
    folder = case.copy("twice")
    return f"the second: {_short(case.peer.twice(folder), case)}; {case.left(folder)}"


def read_only(case: Case) -> str:
    """Start it where nothing may be written."""
    with small_disk(case.work / "read-only") as disk:
        folder = shutil.copytree(case.past, disk / "data", symlinks=True)
        spoilt.read_only(disk)
        return _short(case.peer.show(folder), case)


def full(case: Case) -> str:
    """Let the disk fill up while people answer, then give it room again."""
    with small_disk(case.work / "full") as disk:
        folder = shutil.copytree(case.past, disk / "data", symlinks=True)
        with spoilt.nearly_full(disk):
            told = case.peer.answer(folder, 3000)
        after = case.peer.answer(folder, 5)
        said = told.acknowledged + after.acknowledged
        words = _short(told.words, case) or "not full after 3000 answers"
        then = "with room it goes on" if after.acknowledged == 5 else f"with room: {_short(after.words, case)}"
        return f"{words}; {_kept(case, folder, said)}; {then}"


def kills(case: Case, count: int) -> str:
    """End it with SIGKILL while it takes answers, so often, on one folder."""
    folder, chance, said = case.copy("kills"), random.Random(11), 0
    for _ in range(count):
        said += case.peer.answer(folder, 100_000, kill_s=chance.uniform(0.02, 2.0)).acknowledged
    return f"{count} kills, {said} acknowledged: {_kept(case, folder, said)}"


def clocks(case: Case) -> str:
    """Answer while the clock is ten years ahead, then with the right one."""
    folder = case.copy("clocks")
    said = case.peer.answer(folder, 5, ahead_days=AHEAD_DAYS)
    if said.words:
        return f"ten years ahead: {_short(said.words, case)}"
    then = case.peer.answer(folder, 5)
    words = f"; then: {_short(then.words, case)}" if then.words else ""
    return f"{case.peer.future(folder)}; {_kept(case, folder, said.acknowledged + then.acknowledged)}{words}"


def _kept(case: Case, folder: Path, said: int) -> str:
    file = case.peer.database(folder)
    found = spoilt.saved(file, case.peer.table) - case.answers
    lost = f"{said - found} acknowledged answers lost" if found < said else "no acknowledged answer lost"
    return lost + ("" if spoilt.sound(file) else ", the file is damaged")


def _short(words: str, case: Case) -> str:
    """Leave out where the folders are, what comes after the first sentence of a trace, and what a table cannot hold."""
    words = re.sub(r"(Debug info|Traceback).*?(?=\S+(?:Error|Exception): |$)", "… ", words)
    words = re.sub(rf"{re.escape(str(case.work))}[\w./-]*/", "", words)
    words = re.sub(r"\s+", " ", words.replace("|", "/")).strip()
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"


def faults(count: int) -> Mapping[str, Callable[[Case], str]]:
    """Return every fault by its name; `count`: of kills."""
    found: dict[str, Callable[[Case], str]] = {f"database: {how}": partial(damaged, how=how) for how in spoilt.DAMAGES}
    more = {"settings: garbage": settings, "newer data": newer, "started twice": twice, "read-only disk": read_only}
    return (
        found
        | more
        | {"full disk": full, "clock 10 years ahead": clocks, f"{count} kills": partial(kills, count=count)}
    )


def measure(peers: Sequence[Anki | Kolibri], only: Sequence[str], count: int, work: Path) -> Results:
    """Return what came of the faults whose names begin with one of `only` (all, if there is none), peer by peer."""
    chosen = {name: fault for name, fault in faults(count).items() if not only or name.startswith(tuple(only))}
    results: Results = {name: {} for name in chosen}
    for peer in peers:
        folder = work / peer.name
        try:
            name = f"{peer.name} {peer.version()}"
            case = Case(peer, folder / "past", peer.make(folder / "past"), folder)
        except (OSError, IndexError, subprocess.SubprocessError) as error:
            sys.stderr.write(f"{peer.name} cannot be run: {error}\n")
            for row in results.values():
                row[peer.name] = ABSENT
            continue
        for fault, happen in chosen.items():
            results[fault][name] = tried(partial(happen, case))
            sys.stderr.write(f"{fault}: {name}: {results[fault][name]}\n")
    return results


def table(results: Results) -> str:
    """Return the results as a table for the docs."""
    names = list(dict.fromkeys(name for row in results.values() for name in row))
    lines = [["fault", *names], ["---"] * (1 + len(names))]
    lines += [[fault, *(row.get(name, ABSENT) for name in names)] for fault, row in results.items()]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def main(words: Sequence[str] | None = None) -> int:
    """Run it; 0 also where no peer is there, since then nothing was found to be wrong."""
    parser = argparse.ArgumentParser(description="Do to Kolibri and Anki what the tests do to Stepwell.")
    parser.add_argument("--anki", metavar="PYTHON", type=Path, help="a Python that has aqt")
    parser.add_argument("--kolibri", metavar="PYTHON", type=Path, help="a Python that has kolibri")
    parser.add_argument("--only", metavar="FAULT", nargs="+", default=(), help="faults whose names begin so")
    parser.add_argument("--kills", type=int, default=25, metavar="N", help="how often it is killed (25)")
    parser.add_argument("--markdown", action="store_true", help="a table for the docs instead of JSON")
    chosen = parser.parse_args(words)
    nowhere = Path("not-given")
    peers = [Anki((chosen.anki or nowhere).absolute()), Kolibri((chosen.kolibri or nowhere).absolute())]
    with tempfile.TemporaryDirectory(prefix="stepwell-faults-", ignore_cleanup_errors=True) as folder:
        results = measure(peers, chosen.only, chosen.kills, Path(folder))
    sys.stdout.write(table(results) if chosen.markdown else json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
