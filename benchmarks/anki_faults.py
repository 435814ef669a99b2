# SPDX-License-Identifier: Apache-2.0
"""Anki as `peers_faults` asks for it: its own window without a screen, its answers by its own library (`anki_peer`)."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import threading
import time
from contextlib import closing
from pathlib import Path

from benchmarks.peers_spoilt import Told, ahead, asked

SCRIPT = Path(__file__).with_name("anki_peer.py")
PATIENCE_S = 60.0
PAST = 40


class Anki:
    """Anki behind a Python that has it."""

    name = "Anki"
    table = "revlog"

    def __init__(self, python: Path) -> None:
        self._python = python

    def version(self) -> str:
        """Return its version. Raises `SubprocessError` or `OSError` where it is not there."""
        command = [str(self._python), "-P", "-c", "import anki.buildinfo, aqt; print(anki.buildinfo.version)"]
        done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE_S, env=_where({}))
        return done.stdout.split()[-1]

    def make(self, folder: Path) -> int:
        """See `Peer`."""
        with self._running("make", folder) as process:
            said, _ = process.communicate(timeout=PATIENCE_S)
        if process.returncode:
            raise OSError(f"no collection was made: {said[-300:]!r}")
        return PAST

    def database(self, folder: Path) -> Path:
        """See `Peer`."""
        return folder / "Somebody" / "collection.anki2"

    def settings(self, folder: Path) -> Path:
        """See `Peer`."""
        return folder / "prefs21.db"

    def show(self, folder: Path) -> str:
        """See `Peer`."""
        with self._running("show", folder) as process:
            return _first(process)

    def twice(self, folder: Path) -> str:
        """See `Peer`."""
        with self._running("hold", folder, stdin=subprocess.PIPE) as first:
            try:
                if (seen := _first(first)) != "usable":
                    return f"the first: {seen}"
                return self.show(folder)
            finally:
                first.kill()

    def answer(self, folder: Path, most: int, *, kill_s: float = 0.0, ahead_days: int = 0) -> Told:
        """See `Peer`."""
        acknowledged, words = 0, ""
        with self._running("answer", folder, str(most), more=dict(ahead(ahead_days))) as process:
            assert process.stdout is not None
            for line in process.stdout:
                if line.startswith("refused: "):
                    words = line.strip()
                elif line.strip().isdigit():
                    acknowledged = int(line)
                    if kill_s and acknowledged == 1:
                        threading.Timer(kill_s, os.kill, (process.pid, signal.SIGKILL)).start()
        return Told(acknowledged, words)

    def newer(self, folder: Path) -> None:
        """See `Peer`."""
        with closing(sqlite3.connect(self.database(folder))) as database, database:
            database.execute("UPDATE col SET ver = 99")

    def future(self, folder: Path) -> str:
        """See `Peer`."""
        file, tomorrow_ms = self.database(folder), int((time.time() + 86_400) * 1000)
        answers = asked(file, "SELECT count(*) FROM revlog WHERE id > ?", tomorrow_ms)
        due = asked(file, "SELECT count(*) FROM cards WHERE queue = 2 AND due > 3000")
        return f"{answers} answers lie in the future, {due} cards are due in years"

    def _running(
        self, what: str, folder: Path, *words: str, stdin: int = subprocess.DEVNULL, more: dict[str, str] | None = None
    ) -> subprocess.Popen[str]:
        command = [str(self._python), "-P", str(SCRIPT), what, str(folder), *words]
        streams = {"stdin": stdin, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        return subprocess.Popen(command, env=_where(more or {}), text=True, errors="replace", **streams)  # type: ignore[call-overload,no-any-return]


def _where(more: dict[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"} | more


def _first(process: subprocess.Popen[str]) -> str:
    """Return the first thing that it shows; a program that shows nothing is ended."""
    alarm = threading.Timer(PATIENCE_S, process.kill)
    alarm.start()
    try:
        assert process.stdout is not None
        for line in process.stdout:
            if line.strip() in {"usable", "ended"} or line.startswith("dialog: "):
                return line.strip()
        status = process.wait()
    finally:
        alarm.cancel()
    return f"ended without a word, status {status}" if status >= 0 else f"ended by signal {-status} or after a minute"
