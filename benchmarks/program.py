# SPDX-License-Identifier: Apache-2.0
"""From the start of the process to a window that can be used, and what the program needs when nobody touches it.

A new process each time with a warm file cache; the first one is not counted. What "usable" means stands in
`benchmarks/first_window.py`. Each start follows one of an empty Qt window, which says how fast the machine was at that
time: machines swing by a factor of two within a day. "Idle" is five seconds later, on a data folder whose index of the
packs is there, as it is on every day but the first. Offscreen, and on a virtual X display where Xvfb is there.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

import psutil

from app.record.home import Home
from benchmarks.homes import demo_home
from benchmarks.report import Row, absent, figure, run
from ui.preflight import X_LIBRARIES, this_machine

START = "start to first usable window, median"
IDLE = "memory when idle (RSS)"
MEGABYTE = 1e6
EMPTY_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget()
window.show()
application.processEvents()
print("usable", flush=True)
sys.stdin.read()
"""
INDEX_BEGINS_S = 4.0
"""By then the building of the index has begun."""
RESTS_S = 0.02
"""Less processor time than this in two seconds is none."""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from the start of the process to the usable window, and seconds of processor time in them."""

    seconds: float
    busy: float


@dataclass(frozen=True, slots=True)
class Idle:
    """A program that nobody touches: resident and unshared memory in bytes, share of one processor."""

    rss: int
    uss: int
    cpu: float


def measure(quick: bool) -> list[Row]:
    """Return the rows of the start."""
    runs, settle_s, watch_s = (1, 0.5, 0.5) if quick else (9, 5.0, 5.0)
    with demo_home() as home:
        offscreen = {"QT_QPA_PLATFORM": "offscreen"}
        rows = _start_rows("", home, offscreen, runs)
        if not quick:
            with opened(home, offscreen) as process:
                wait_for_index(process)
        with opened(home, offscreen) as process:
            idle = look_at(process, settle_s, watch_s)
        rows += [
            figure(IDLE, idle.rss / MEGABYTE, "MB", most=120),
            figure("memory when idle, unshared (USS)", idle.uss / MEGABYTE, "MB"),
            figure("processor when idle", round(idle.cpu * 100, 2), "%", most=0.5),
        ]
        return rows + _on_display(home, runs)


def _on_display(home: Home, runs: int) -> list[Row]:
    can_load = this_machine().can_load
    if shutil.which("Xvfb") is None or not all(can_load(library) for library in X_LIBRARIES):
        return [absent(f"{START}, on X", "no Xvfb")]
    with virtual_display() as display:
        return _start_rows(", on X", home, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}, runs)


def _start_rows(where: str, home: Home, environment: Mapping[str, str], runs: int) -> list[Row]:
    empty, starts = [], []
    for _ in range(runs + 1):
        empty.append(_start_of([sys.executable, "-c", EMPTY_WINDOW], environment))
        starts.append(start_once(home, environment))
    del empty[0], starts[0]
    seconds = [start.seconds for start in starts]
    return [
        figure(f"start of an empty Qt window, median{where}", statistics.median(s.seconds for s in empty), "s"),
        figure(f"{START}{where}", statistics.median(seconds), "s", most=0.6),
        figure(f"start to first usable window, slowest of {runs}{where}", max(seconds), "s"),
        figure(f"processor time of a start, median{where}", statistics.median(s.busy for s in starts), "s"),
    ]


def start_once(home: Home, environment: Mapping[str, str]) -> Start:
    """Start a new process and wait for its usable window."""
    return _start_of(_program(home), environment)


def opened(home: Home, environment: Mapping[str, str]) -> AbstractContextManager[psutil.Process]:
    """Open the program and wait until it says that it can be used; end it afterwards."""
    return _opened(_program(home), environment)


def _program(home: Home) -> list[str]:
    return [sys.executable, "-m", "benchmarks.first_window", "--home", str(home.path)]


def _start_of(command: Sequence[str], environment: Mapping[str, str]) -> Start:
    begun = time.perf_counter()
    with _opened(command, environment) as process:
        seconds = time.perf_counter() - begun
        used = process.cpu_times()
    return Start(seconds, used.user + used.system)


@contextmanager
def _opened(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[psutil.Process]:
    """Run a command until it writes the line "usable"; end it afterwards."""
    process = subprocess.Popen(
        command, env={**os.environ, **environment}, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        if process.stdout.readline() != b"usable\n":
            raise RuntimeError("the window did not open")
        yield psutil.Process(process.pid)
    finally:
        process.kill()
        process.communicate()


def wait_for_index(process: psutil.Process) -> None:
    """Wait until the index of the packs is built, which a data folder needs once: until two seconds without work."""
    time.sleep(INDEX_BEGINS_S)
    for _ in range(60):
        before = sum(process.cpu_times()[:2])
        time.sleep(2.0)
        if sum(process.cpu_times()[:2]) - before < RESTS_S:
            return


def look_at(process: psutil.Process, settle_s: float, watch_s: float) -> Idle:
    """Leave the program alone for `settle_s`, then watch it for `watch_s`."""
    time.sleep(settle_s)
    before = process.cpu_times()
    time.sleep(watch_s)
    after = process.cpu_times()
    used = after.user + after.system - before.user - before.system
    memory = process.memory_full_info()
    return Idle(memory.rss, memory.uss, used / watch_s)


@contextmanager
def virtual_display() -> Iterator[str]:
    """Start an X server without a screen and give its name."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader, "rb") as numbers:
            yield f":{int(numbers.readline())}"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    run(measure, "Measure the start of the program, and what it needs when idle.")
