# SPDX-License-Identifier: Apache-2.0
"""A pack of 10,000 questions and 2 GB of films: building, installing beside a plain copy, verifying, opening.

Each step runs in a process of its own, which tells its greatest memory (RSS); what it imports is not timed. Installing
and copying are measured in pairs, one after the other, the order changing; both end when the data is on the disk
(fsync). The share is the median of the pairs. `--quick`: 500 questions and 20 MB.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.authoring import QUESTIONS, write_pack
from benchmarks.report import Row, figure, judged, run

FILMS = 100
FILM_BYTES = 20_000_000
MOST_MB = 200.0
LEAST_SHARE = 0.8
_PAIRS = 5
_STEPS = {
    "build": "from content_packs.archive import build\nbuild(source, target)",
    "check": "from content_packs.check import check_path\nassert check_path(source).passed",
    "install": "from content_packs.library import PackLibrary\nPackLibrary(target).install(source)",
    "verify": "from content_packs.library import PackLibrary\nassert PackLibrary(source).verify() == {target: ()}",
    "open": "from content_packs.library import PackLibrary\nassert len(PackLibrary(source).load_all().packs) == 1",
    "copy": (
        "import os, shutil\nwith source.open('rb') as given, target.open('wb') as copy:\n"
        "    shutil.copyfileobj(given, copy)\n    copy.flush()\n    os.fsync(copy.fileno())"
    ),
}
_SCRIPT = """
import json, resource, sys, time
from pathlib import Path
source, target = map(Path, sys.argv[2:])
parts, _, step = sys.argv[1].partition(chr(10))
exec(parts)
step = compile(step, "step", "exec")
begun, before = time.perf_counter(), time.process_time()
exec(step)
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps([time.perf_counter() - begun, time.process_time() - before, used.ru_maxrss]))
"""


def measure(quick: bool) -> list[Row]:
    """Return the rows of a big pack."""
    films, size = (4, FILM_BYTES // 4) if quick else (FILMS, FILM_BYTES)
    with tempfile.TemporaryDirectory(prefix="stepwell-bench-") as name:
        folder = Path(name)
        source = folder / "source"
        source.mkdir()
        write_pack(source, QUESTIONS // 20 if quick else QUESTIONS, 0.0)
        write_films(source, films, size)
        built = folder / "large.stepwell"
        rows = _step("build", source, built)
        rows.append(figure("size of the file", built.stat().st_size / 1e6, "MB"))
        rows += _step("check", built, folder)
        rows += _paired(built, folder, 1 if quick else _PAIRS)
        library = folder / "library"
        installed = library / "large-1.0.0.stepwell"
        rows += _step("verify", library, installed)
        rows += _step("open", library, installed)
    return rows


def write_films(folder: Path, count: int, size: int, seed: int = 1) -> None:
    """Write `count` films of `size` bytes, no two alike, that hold nothing but noise, and list them as assets."""
    noise = random.Random(seed).randbytes(size)
    (folder / "media").mkdir()
    listed = []
    for number in range(count):
        head = b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + number.to_bytes(4, "big")
        (folder / "media" / f"film-{number}.mp4").write_bytes((head + noise)[:size])
        listed.append(
            f'[[asset]]\npath = "media/film-{number}.mp4"\nauthor = "Us"\nlicence = "CC0-1.0"\nalt = "A film."\n'
        )
    (folder / "assets.toml").write_text("\n".join(listed), encoding="utf-8")


def _paired(built: Path, folder: Path, pairs: int) -> list[Row]:
    shares, installs, copies, memory = [], [], [], 0.0
    for number in range(pairs):
        library, copy = folder / "library", folder / "copy"
        for kind in ("install", "copy") if number % 2 else ("copy", "install"):
            for old in (copy, *library.glob("*")):
                old.unlink(missing_ok=True)
            os.sync()
            seconds, _, peak = _run(kind, built, library if kind == "install" else copy)
            if kind == "install":
                installs.append(seconds)
                memory = max(memory, peak)
            else:
                copies.append(seconds)
        shares.append(copies[-1] / installs[-1])
    # The last one to be made stays: it is verified and opened next.
    _run("install", built, folder / "library")
    return [
        figure("plain copy, to the disk, median", statistics.median(copies), "s"),
        figure("install, to the disk, median", statistics.median(installs), "s"),
        judged(
            "speed of installing over a plain copy's, median of pairs", [statistics.median(shares)], least=LEAST_SHARE
        ),
        figure("install, memory at most", memory, "MB", most=MOST_MB),
    ]


def _step(kind: str, source: Path, target: Path) -> list[Row]:
    seconds, busy, memory = _run(kind, source, target)
    return [
        figure(kind, seconds, "s"),
        figure(f"{kind}, processor time", busy, "s"),
        figure(f"{kind}, memory at most", memory, "MB", most=MOST_MB),
    ]


def _run(kind: str, source: Path, target: Path) -> tuple[float, float, float]:
    """Return seconds, seconds of processor time, and megabytes at the most."""
    command = [sys.executable, "-c", _SCRIPT, _STEPS[kind], str(source), str(target)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    seconds, busy, peak = json.loads(done.stdout)
    return seconds, busy, peak * (1 if sys.platform == "darwin" else 1024) / 1e6


if __name__ == "__main__":
    run(measure, "Build, install, verify and open a big pack.")
