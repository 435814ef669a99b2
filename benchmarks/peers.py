# SPDX-License-Identifier: Apache-2.0
"""What peers need on this machine: Anki (the same kind of program), Kolibri (the same kind of learning), catsim (the
same kind of test, see `one_scale`).

Each is installed from PyPI into a virtual environment in the system's temporary folder, measured and removed; `--keep
FOLDER` leaves them there for the next run. Whatever cannot be installed or started within its time is "absent": then
only the published figures stand beside ours. What is measured, and how it is kinder to the peers:

* Anki's window: until its deck browser has been handed over for painting and the event loop has turned (ours: until the
  last tile was painted). Memory is its main process alone; five more of its web engine are not counted.
* Anki's answers: `getCard` and `answerCard` on a collection without a window. It does not flush to the disk.
* Kolibri: until its server answers; a browser comes on top. The first start, which sets it up, is not counted.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import statistics
import subprocess
import sys
import threading
import time
import urllib.request
import venv
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from socket import create_server
from tempfile import TemporaryDirectory

import psutil

from benchmarks import one_scale
from benchmarks.program import IDLE, MEGABYTE, START
from benchmarks.record import NEXT
from benchmarks.report import ABSENT, Peers, number

ANKI, KOLIBRI = "Anki 26", "Kolibri 0.19"
PUBLISHED: Peers = {
    START: {ANKI: 1.2, KOLIBRI: 2.4},
    IDLE: {ANKI: 386.0, KOLIBRI: 111.0},
    NEXT: {ANKI: 0.91},
}
"""Measured in 2026 on one machine like ours (issue 2), in the units of our rows: s, MB, ms."""
INSTALL_S = 150.0
START_S = 40.0

_ANKI_PREPARE = """
import sys, anki.lang
from aqt.profiles import ProfileManager
anki.lang.set_lang("en_US")
profiles = ProfileManager(ProfileManager.get_created_base_folder(sys.argv[1]))
profiles.setupMeta()
profiles.setLang("en_US")
profiles.create("Somebody")
profiles.openProfile("Somebody")
profiles.save()
"""
_ANKI_WINDOW = """
import os, aqt
from aqt import gui_hooks
from aqt.qt import QTimer
gui_hooks.deck_browser_did_render.append(lambda _: QTimer.singleShot(0, lambda: os.write(1, b"usable\\n")))
aqt.run()
"""
_ANKI_ANSWERS = """
import json, sys, time
from anki.collection import Collection
collection, count = Collection(sys.argv[1]), int(sys.argv[2])
options = collection.decks.get_config(1)
options["new"]["perDay"] = options["rev"]["perDay"] = 9999
collection.decks.save(options)
for number in range(count):
    note = collection.new_note(collection.models.by_name("Basic"))
    note["Front"], note["Back"] = f"question {number}", "answer"
    collection.add_note(note, collection.decks.id("Default"))
seconds = []
for _ in range(count):
    begun = time.perf_counter()
    card = collection.sched.getCard()
    card.start_timer()
    collection.sched.answerCard(card, 3)
    seconds.append(time.perf_counter() - begun)
print(json.dumps(seconds))
"""


def measure(folder: Path, *, quick: bool) -> Peers:
    """Install and measure the peers below `folder`; NaN for what is absent."""
    found: Peers = {row: dict.fromkeys(peers, math.nan) for row, peers in PUBLISHED.items()}
    runs = 1 if quick else 5
    _try(ANKI, lambda: _anki(_installed(folder / "anki", "aqt>=26,<27"), folder, runs, found))
    _try(KOLIBRI, lambda: _kolibri(_installed(folder / "kolibri", "kolibri>=0.19,<0.20"), folder, runs, found))
    _try(
        one_scale.CATSIM,
        lambda: found.update(one_scale.peer_figures(catsim_python(folder), quick=quick)),
    )
    return found


def catsim_python(folder: Path) -> Path:
    """Return the Python of a virtual environment below `folder` that has catsim."""
    return _installed(folder / "catsim", "catsim>=0.21,<0.22")


def _installed(folder: Path, requirement: str) -> Path:
    """Return the Python of a virtual environment with this package. Raises SubprocessError if it cannot be had."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    marker = folder / "installed"
    if marker.exists():
        return python
    venv.create(folder, with_pip=True, clear=True)
    command = [str(python), "-m", "pip", "install", "--quiet", "--only-binary", ":all:", requirement]
    subprocess.run(command, check=True, capture_output=True, timeout=INSTALL_S, env=_environment())
    marker.touch()
    return python


def _try(name: str, measure: Callable[[], None]) -> None:
    try:
        measure()
    except (OSError, ValueError, RuntimeError, subprocess.SubprocessError, psutil.Error) as error:
        sys.stderr.write(f"{name} could not be measured: {error}\n")


def _anki(python: Path, folder: Path, runs: int, found: Peers) -> None:
    with TemporaryDirectory(dir=folder) as temporary:
        answers = _output(python, _ANKI_ANSWERS, f"{temporary}/collection.anki2", "300")
        found[NEXT][ANKI] = statistics.median(json.loads(answers)) * 1e3
        base = f"{temporary}/base"
        _output(python, _ANKI_PREPARE, base)
        command = [str(python), "-c", _ANKI_WINDOW, "-b", base]
        environment = _environment(QT_QPA_PLATFORM="offscreen", QTWEBENGINE_DISABLE_SANDBOX="1")
        _starts(ANKI, command, environment, runs=runs, found=found, usable=lambda process: _said(process, b"usable\n"))


def _kolibri(python: Path, folder: Path, runs: int, found: Peers) -> None:
    with TemporaryDirectory(dir=folder) as home, create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
        free.close()
        command = [str(python), "-m", "kolibri", "start", "--foreground", "--no-input", "--port", str(port)]
        environment = _environment(KOLIBRI_HOME=home, KOLIBRI_RUN_MODE="benchmark")
        _starts(KOLIBRI, command, environment, runs=runs, found=found, usable=lambda process: _answers(process, port))


def _starts(
    name: str,
    command: list[str],
    environment: Mapping[str, str],
    *,
    runs: int,
    found: Peers,
    usable: Callable[[subprocess.Popen[bytes]], bool],
) -> None:
    """Start it so often, and once more before, and keep the median time and the memory after five idle seconds."""
    seconds, memory = [], math.nan
    for run in range(runs + 1):
        begun = time.perf_counter()
        with _running(command, environment) as process:
            if not usable(process):
                raise RuntimeError("it did not start in time")
            seconds.append(time.perf_counter() - begun)
            if run == runs:
                time.sleep(5)
                memory = psutil.Process(process.pid).memory_info().rss / MEGABYTE
    found[START][name] = statistics.median(seconds[1:])
    found[IDLE][name] = memory


@contextmanager
def _running(command: list[str], environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        alarm = threading.Timer(START_S, process.kill)
        alarm.start()
        try:
            yield process
        finally:
            alarm.cancel()
            process.terminate()
            try:
                process.communicate(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()


def _said(process: subprocess.Popen[bytes], words: bytes) -> bool:
    assert process.stdout is not None
    return any(line == words for line in iter(process.stdout.readline, b""))


def _answers(process: subprocess.Popen[bytes], port: int) -> bool:
    while process.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/public/info/", timeout=2):
                return True
        except OSError:
            time.sleep(0.02)
    return False


def _output(python: Path, script: str, *words: str) -> str:
    command = [str(python), "-c", script, *words]
    environment = _environment(QT_QPA_PLATFORM="offscreen")
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=START_S, env=environment).stdout


def _environment(**more: str) -> dict[str, str]:
    """Return the environment without what would let a peer find our packages."""
    return {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}} | more


@contextmanager
def a_folder(keep: Path | None) -> Iterator[Path]:
    """Give the folder for the virtual environments: the one to keep, else one that is removed."""
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep
        return
    with TemporaryDirectory(prefix="stepwell-peers-") as folder:
        yield Path(folder)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure peers, where they can be installed.")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a list")
    parser.add_argument("--keep", metavar="FOLDER", type=Path, help="install into this folder and leave it there")
    chosen = parser.parse_args()
    with a_folder(chosen.keep) as folder:
        found = measure(folder, quick=chosen.quick)
    if chosen.json:
        sys.stdout.write(json.dumps(found) + "\n")
        return
    for row, figures in found.items():
        for name, value in figures.items():
            words = ABSENT if math.isnan(value) else number(value)
            published = PUBLISHED.get(row, {}).get(name)
            beside = "" if published is None else f"  (published: {number(published)})"
            sys.stdout.write(f"{row:<52} {name:<14} {words:>8}{beside}\n")


if __name__ == "__main__":
    main()
