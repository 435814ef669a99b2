# SPDX-License-Identifier: Apache-2.0
"""What the program needs at a page that nobody touches: share of a processor, and memory.

A process and a home of its own for each page, all at once, since none of them should do anything. They are left alone
first: in the seconds after a start the index is looked over and a copy may be made.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import psutil

from benchmarks.homes import demo_home
from benchmarks.idle_page import PAGES
from benchmarks.report import Row, absent, figure, run

NAMES: Final = {
    "people": "the first screen",
    "today": "Today",
    "question": "a question not answered",
    "lesson": "an open lesson",
    "film": "a paused film",
    "attract": "a kiosk that waits for somebody",
    "countdown": "a kiosk that counts down",
}
MOST_PERCENT: Final = 0.5


def measure(quick: bool) -> list[Row]:
    """Return the rows of every page."""
    settle_s, watch_s = (0.5, 0.5) if quick else (20.0, 60.0)
    pages = ("people",) if quick else PAGES
    with demo_home() as home, ExitStack() as ends:
        standing = {}
        for page in pages:
            own = shutil.copytree(home.path, home.path.with_name(f"idle-{page}"))
            standing[page] = _stand(page, own, ends)
        time.sleep(settle_s)
        before = {page: _used(process) for page, process in standing.items() if process is not None}
        begun = time.perf_counter()
        time.sleep(watch_s)
        seconds = time.perf_counter() - begun
        rows = []
        for page, process in standing.items():
            name = f"processor at {NAMES[page]}"
            if process is None:
                rows.append(absent(name, "the page did not come"))
                continue
            share = (_used(process) - before[page]) / seconds
            rows += [
                figure(name, round(share * 100, 3), "%", most=MOST_PERCENT),
                figure(f"memory (RSS) at {NAMES[page]}", process.memory_info().rss / 1e6, "MB"),
            ]
        return rows


def _stand(page: str, home: Path, ends: ExitStack) -> psutil.Process | None:
    command = [sys.executable, "-m", "benchmarks.idle_page", page, "--home", str(home)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    ends.callback(process.communicate)
    ends.callback(process.kill)
    assert process.stdout is not None
    return psutil.Process(process.pid) if process.stdout.readline() == b"there\n" else None


def _used(process: psutil.Process) -> float:
    """Seconds of processor time up to now; on Linux as the scheduler counts them, not in ticks of 10 ms."""
    threads = Path(f"/proc/{process.pid}/task")
    if threads.is_dir():
        try:
            return sum(int((each / "schedstat").read_text().split()[0]) for each in threads.iterdir()) / 1e9
        except OSError:  # a thread ended meanwhile, or this kernel does not count
            pass
    times = process.cpu_times()
    return times.user + times.system


if __name__ == "__main__":
    run(measure, "Measure what the program needs at pages that nobody touches.")
