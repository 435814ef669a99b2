# SPDX-License-Identifier: Apache-2.0
"""Putting a version in that was fetched and verified: beside the one that runs, tried, and only then pointed at.

1. It is unpacked into `versions/.new`.
2. It is asked whether it is whole: its own `--self-test`, with a time limit. One that is not is never taken again.
3. It gets its place, `versions/VERSION`.
4. A copy of the data is made, by the program that runs, which can read them.
5. It is started from now on (`Installation.switch`), and the tarball and versions that nobody goes back to are deleted.

A kill at any step leaves the version that was there; the next time it begins again with what was fetched. Step 2 and 4
may fail: then nothing has changed.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from app.long_work import Tell, untold
from app.repository.errors import RepositoryFailed
from app.updates.installation import VARIABLE, Installation
from app.updates.unpacking import STARTER, unpack

SELF_TEST_S = 300.0
"""Seconds that a self-test may take; on the slowest machines known here it takes 40."""
_NEW = ".new"
_LOOK_S = 0.2
_STARTERS = ("_PYI_", "_MEIPASS")
_LIBRARIES = "LD_LIBRARY_PATH"


def install(
    installation: Installation,
    version: str,
    file: Path,
    *,
    back_up: Callable[[], object],
    runs: str,
    environ: Mapping[str, str],
    limit_s: float = SELF_TEST_S,
    tell: Tell = untold,
) -> None:
    """Put a version in. `back_up` copies the data and raises where it cannot; `runs` is the version that does this.

    Raises RepositoryFailed: "program_damaged", "program_self_test"; `StoreFailed`, OSError, and what `tell` does.
    """
    fresh = installation.versions / _NEW
    try:
        unpack(file, version, fresh, tell)
        _try(installation, version, environ, limit_s, tell)
        tell(0, 0)
        place = installation.versions / version
        shutil.rmtree(place, ignore_errors=True)  # what a kill has left: it was never pointed at
        fresh.rename(place)
    except RepositoryFailed:  # it will never be what it should be
        file.unlink(missing_ok=True)
        raise
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    back_up()
    installation.switch(version)
    file.unlink(missing_ok=True)
    installation.tidy(runs)


def _try(installation: Installation, version: str, environ: Mapping[str, str], limit_s: float, tell: Tell) -> None:
    if why := self_test(installation.versions / _NEW, environ, limit_s, tell):
        installation.set_bad(version, "self_test")
        raise RepositoryFailed("program_self_test", version=version, why=why)


def self_test(folder: Path, environ: Mapping[str, str], limit_s: float, tell: Tell = untold) -> str:
    """Ask a version whether it is whole; return "" or why it is not: "time", "exit 1", "start".

    `tell` is asked several times a second; where it raises, the test ends with it.
    """
    nice = shutil.which("nice")
    words = [*([nice, "-n", "10"] if nice else []), str(folder / STARTER), "--self-test"]
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(  # noqa: S603 - it was signed
            words, stdin=quiet, stdout=quiet, stderr=quiet, env=as_started(environ), start_new_session=True
        )
    except OSError:
        return "start"
    try:
        status = _waited(process, limit_s, tell)
    finally:
        with suppress(ProcessLookupError):  # also what it has begun and left behind
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return "time" if status is None else f"exit {status}" if status else ""


def _waited(process: subprocess.Popen[bytes], limit_s: float, tell: Tell) -> int | None:
    end = time.monotonic() + limit_s
    while time.monotonic() < end:
        tell(0, 0)
        try:
            return process.wait(_LOOK_S)
        except subprocess.TimeoutExpired:
            continue
    return None


def as_started(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment without what the launcher and PyInstaller's starter of this version have put into it.

    Another version would look for its libraries and its modules in our folder.
    """
    clean = {name: value for name, value in environ.items() if name != VARIABLE and not name.startswith(_STARTERS)}
    if (before := clean.pop(_LIBRARIES + "_ORIG", None)) is not None:
        clean[_LIBRARIES] = before
    elif _LIBRARIES in clean and getattr(sys, "frozen", False):
        del clean[_LIBRARIES]
    return clean
