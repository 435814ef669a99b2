# SPDX-License-Identifier: Apache-2.0
"""A process of the program that begins where everything is read in already: half of the time of a start is reading.

The first one that is asked for brings up a server (`multiprocessing` calls it so) that reads the modules once and has
neither a window nor a thread; each process is forked off it. From then on it is a process like any other: it has its
own environment and streams, can be killed at any moment, and says how it ended. The reading itself and the end of
Python are tried where a process is started afresh.
"""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import multiprocessing
import os
import sys
from collections.abc import Iterator, Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from subprocess import PIPE, Popen, TimeoutExpired
from typing import Self, TextIO

ROOT = Path(__file__).parents[1]
PRELOADED = ["tests.forked", "tests.e2e.robot", "ui.cli.commands.every", "ui.demo", "tests.everything"]
CAN_FORK = sys.platform == "linux"
"""Elsewhere what Qt has read in cannot be forked, or there is no fork."""


class Forked:
    """What the tests use of `subprocess.Popen[str]`, for a process that runs `main` of a module with words."""

    def __init__(self, module: str, *words: str, environment: Mapping[str, str]) -> None:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(PRELOADED)
        theirs_in, ours_in = context.Pipe(duplex=False)
        ours_out, theirs_out = context.Pipe(duplex=False)
        ours_err, theirs_err = context.Pipe(duplex=False)
        streams = (theirs_in, theirs_out, theirs_err)
        self._process = context.Process(target=_run, args=(module, words, dict(environment), streams), daemon=True)
        with _readable():
            self._process.start()
        for each in streams:
            each.close()
        self.stdin = _text(ours_in, "w")
        self.stdout = _text(ours_out, "r")
        self.stderr = _text(ours_err, "r")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        for stream in (self.stdin, self.stdout, self.stderr):
            stream.close()
        self.wait()

    @property
    def returncode(self) -> int | None:
        """How it ended, as `subprocess` says it; none while it runs."""
        return self._process.exitcode

    @property
    def pid(self) -> int | None:
        """Its number in the system."""
        return self._process.pid

    def kill(self) -> None:
        """SIGKILL, if it still runs."""
        self._process.kill()

    def wait(self, timeout: float | None = None) -> int:
        """Return how it ended. Raises `TimeoutExpired`."""
        self._process.join(timeout)
        status = self._process.exitcode
        if status is None:
            raise TimeoutExpired(self._process.name, timeout or 0)
        return status


def _text(end: Connection, mode: str) -> TextIO:
    stream = os.fdopen(os.dup(end.fileno()), mode, encoding="utf-8")
    end.close()
    return stream  # type: ignore[return-value]


@contextlib.contextmanager
def _readable() -> Iterator[None]:
    """The server finds our modules wherever the tests were started."""
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = str(ROOT)
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = before


def _run(module: str, words: tuple[str, ...], environment: dict[str, str], streams: tuple[Connection, ...]) -> None:
    """In the new process: take on its streams, place and environment, and run; `main` returns how it ends."""
    for number, end in enumerate(streams):
        os.dup2(end.fileno(), number)
        end.close()
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout, sys.stderr = (os.fdopen(number, "w", encoding="utf-8", closefd=False) for number in (1, 2))
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(ROOT)
    faulthandler.enable()
    raise SystemExit(importlib.import_module(module).main(list(words)))


def begin(module: str, *words: str, environment: Mapping[str, str], afresh: bool = False) -> Forked | Popen[str]:
    """Run a module with these words in a process of its own; `afresh`: as Python starts it."""
    if CAN_FORK and not afresh:
        return Forked(module, *words, environment=environment)
    return Popen(
        [sys.executable, "-X", "faulthandler", "-m", module, *words],
        env=environment,
        cwd=ROOT,
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
        text=True,
        encoding="utf-8",
    )
