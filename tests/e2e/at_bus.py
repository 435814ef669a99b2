# SPDX-License-Identifier: Apache-2.0
"""A desk with a screen reader's bus: an X server that nobody looks at, a session bus, the bus of the assistive
technologies, and something that listens on it as Orca does. Of the system's packages xvfb, dbus, at-spi2-core,
gir1.2-atspi-2.0 and python3-gi; nothing of it is a dependency of Stepwell.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

READER = Path(__file__).with_name("at_reader.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PROGRAM = "stepwell"
"""What the program calls itself on the bus."""
PATIENCE_S = 60.0


def lacking() -> str:
    """Return which of the tools is not installed; empty when all are."""
    for tool in ("Xvfb", "dbus-daemon"):
        if shutil.which(tool) is None:
            return tool
    if not _launcher():
        return "at-spi-bus-launcher"
    return "" if _python() else "a Python with PyGObject and gir1.2-atspi-2.0"


def _launcher() -> str:
    return next((path for path in LAUNCHERS if Path(path).exists()), "")


def _python() -> str:
    """Return a Python that can listen: the one of the system, seldom the one that runs the tests."""
    asks = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    for python in ("/usr/bin/python3", shutil.which("python3") or ""):
        if python and Path(python).exists():
            done = subprocess.run([python, "-c", asks], stdin=subprocess.DEVNULL, capture_output=True, check=False)
            if done.returncode == 0:
                return python
    return ""


class Reader:
    """Asks the bus, through `at_reader.py`."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        """What a program needs to be on the same screen and the same bus."""
        self.process = subprocess.Popen(
            [_python(), str(READER)],
            env={**os.environ, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._line() == "ready"

    def tree(self) -> list[dict[str, Any]]:
        """Return every object of the program that can be seen."""
        return self._ask(f"tree {PROGRAM}")

    def heard(self) -> list[dict[str, str]]:
        """Return what was announced and where the focus went since the last time."""
        return self._ask("heard")

    def press(self, name: str) -> bool:
        """Press a button through the bus, as a switch or a voice does."""
        return self._ask(f"do {name}")

    def _ask(self, line: str) -> Any:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self._line()

    def _line(self) -> Any:
        assert self.process.stdout is not None
        alarm = threading.Timer(PATIENCE_S, self.process.kill)
        alarm.start()
        try:
            return json.loads(self.process.stdout.readline())
        finally:
            alarm.cancel()


@contextmanager
def desk() -> Iterator[Reader]:
    """Set the desk up, and clear it away."""
    started: list[subprocess.Popen[Any]] = []

    def start(*words: str, **more: Any) -> subprocess.Popen[Any]:
        quiet = {"stdin": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
        started.append(subprocess.Popen(words, **{**quiet, **more}))
        return started[-1]

    screen, wanted = os.pipe()
    try:
        start("Xvfb", "-displayfd", str(wanted), "-screen", "0", "1366x768x24", "-nolisten", "tcp", pass_fds=[wanted])
        os.close(wanted)
        display = ":" + os.read(screen, 20).decode().strip()
        session = start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE, text=True)
        assert session.stdout is not None
        there = {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": session.stdout.readline().strip()}
        start(_launcher(), "--launch-immediately", env={**os.environ, **there})
        reader = Reader(there)
        started.append(reader.process)
        yield reader
    finally:
        os.close(screen)
        for process in reversed(started):
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()


def until(look: Any, wanted: Any) -> Any:
    """Look until what is wanted is seen: the bus is told a little after the screen."""
    begun = time.monotonic()
    while not wanted(seen := look()) and time.monotonic() - begun < PATIENCE_S:
        time.sleep(0.05)
    return seen
