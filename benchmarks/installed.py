# SPDX-License-Identifier: Apache-2.0
"""How long a start takes from outside, of a program that was installed and of the one in source, on one X server.

A picture of the screen is sampled every 10 ms; the first screen stands when it is, the first time, what stands there
at the end. It can be said of any program, so both are measured alike. Cold: no file of a folder is in the memory of the
system. `python -m benchmarks.installed "/usr/bin/stepwell" ".venv/bin/python -m ui.cli.main" --home DIR`.
"""

from __future__ import annotations

import argparse
import os
import shlex
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.x_screen import Screen, x_screen

ALIKE = 0.995
"""So much of the sample has to be as it is at the end; a light that blinks may differ."""
WATCH_S = 8.0
ROUNDS = 9


def main() -> int:
    """Measure and print a line for each program."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.installed", description=__doc__)
    parser.add_argument("programs", nargs="+", metavar="PROGRAM", help="how each is started")
    parser.add_argument("--home", required=True, help="a data folder with people in it, as tools/demo.py makes one")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--watch", type=float, default=WATCH_S, help="seconds until nothing changes any more")
    parser.add_argument(
        "--cold", type=Path, action="append", default=[], metavar="DIR", help="a folder to be forgotten"
    )
    args = parser.parse_args()
    times: dict[str, list[tuple[float, float]]] = {program: [] for program in args.programs}
    with TemporaryDirectory(prefix="stepwell-x-") as folder, x_screen(Path(folder)) as screen:
        for _ in range(args.rounds):
            for program, found in times.items():
                found.append(start(program, args.home, screen, args.watch, args.cold))
    for program, found in times.items():
        seconds, work = [at for at, _ in found], [cpu for _, cpu in found]
        told = f"median {statistics.median(seconds):.3f} s, least {min(seconds):.3f} s, most {max(seconds):.3f} s"
        told += f", processor time {statistics.median(work):.2f} s"
        sys.stdout.write(f"{program}: {told} of {len(found)}{', cold' if args.cold else ''}\n")
    return 0


def start(program: str, home: str, screen: Screen, watch: float, cold: Iterable[Path]) -> tuple[float, float]:
    """Start it once; return after how many seconds its first screen stood, and the processor time until then."""
    for folder in cold:
        forget(folder)
    environ = {**os.environ, "DISPLAY": screen.display, "STEPWELL_HOME": home, "STEPWELL_KEY_PLACE": "file"}
    environ.pop("QT_QPA_PLATFORM", None)
    seen: list[tuple[float, float, bytes]] = []
    begun = time.perf_counter()
    process = subprocess.Popen(shlex.split(program), env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while (now := time.perf_counter() - begun) < watch:
            sample = screen.sample()
            if not seen or seen[-1][2] != sample:
                seen.append((now, _processor(process.pid), sample))
            time.sleep(0.01)
    finally:
        process.terminate()
        process.wait(30)
    last = seen[-1][2]
    if len(set(last)) < 10:
        raise RuntimeError(f"{program} showed nothing within {watch:.0f} s")
    return next((at, cpu) for at, cpu, sample in seen if _alike(sample, last))


def forget(folder: Path) -> None:
    """Have the system forget what it read of the files below a folder, and of nothing else."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            file = os.open(path, os.O_RDONLY)
            try:
                os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(file)


def _processor(process: int) -> float:
    """Seconds of the processor that a process has had; those of its own children are not in it."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _alike(one: bytes, other: bytes) -> bool:
    same = sum(one[at : at + 4] == other[at : at + 4] for at in range(0, len(other), 4))
    return same >= ALIKE * (len(other) // 4)


if __name__ == "__main__":
    raise SystemExit(main())
