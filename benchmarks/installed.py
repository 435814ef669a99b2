# SPDX-License-Identifier: Apache-2.0
"""How long a start takes from outside, of a program that was installed and of the one in source, on one X server.

A picture of the screen is sampled every 10 ms; the first screen stands when it is, the first time, what stands there
at the end. It can be said of any program, so both are measured alike. Cold: the caches of the system are dropped first
(root only). `python -m benchmarks.installed "/usr/bin/stepwell" ".venv/bin/python -m ui.cli.main" --home DIR`.
"""

from __future__ import annotations

import argparse
import os
import shlex
import statistics
import subprocess
import sys
import time
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
    parser.add_argument("--cold", action="store_true", help="drop the caches before each start")
    args = parser.parse_args()
    times: dict[str, list[float]] = {program: [] for program in args.programs}
    with TemporaryDirectory(prefix="stepwell-x-") as folder, x_screen(Path(folder)) as screen:
        for _ in range(args.rounds):
            for program, found in times.items():
                found.append(start(program, args.home, screen, args.watch, cold=args.cold))
    for program, found in times.items():
        told = f"median {statistics.median(found):.3f} s, least {min(found):.3f} s, most {max(found):.3f} s"
        sys.stdout.write(f"{program}: {told} of {len(found)}{', caches dropped' if args.cold else ''}\n")
    return 0


def start(program: str, home: str, screen: Screen, watch: float, *, cold: bool) -> float:
    """Start it once and return after how many seconds its first screen stood."""
    if cold:
        os.sync()
        Path("/proc/sys/vm/drop_caches").write_text("3")
    environ = {**os.environ, "DISPLAY": screen.display, "STEPWELL_HOME": home, "STEPWELL_KEY_PLACE": "file"}
    environ.pop("QT_QPA_PLATFORM", None)
    seen: list[tuple[float, bytes]] = []
    begun = time.perf_counter()
    process = subprocess.Popen(shlex.split(program), env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while (now := time.perf_counter() - begun) < watch:
            sample = screen.sample()
            if not seen or seen[-1][1] != sample:
                seen.append((now, sample))
            time.sleep(0.01)
    finally:
        process.terminate()
        process.wait(30)
    last = seen[-1][1]
    if len(set(last)) < 10:
        raise RuntimeError(f"{program} showed nothing within {watch:.0f} s")
    return next(at for at, sample in seen if _alike(sample, last))


def _alike(one: bytes, other: bytes) -> bool:
    same = sum(one[at : at + 4] == other[at : at + 4] for at in range(0, len(other), 4))
    return same >= ALIKE * (len(other) // 4)


if __name__ == "__main__":
    raise SystemExit(main())
