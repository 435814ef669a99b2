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
from collections.abc import Callable, Mapping
from pathlib import Path

from app.long_work import Tell, untold
from app.repository.errors import RepositoryFailed
from app.updates.installation import VARIABLE, Installation
from app.updates.unpacking import STARTER, unpack

SELF_TEST_S = 300.0
"""Seconds that a self-test may take; on the slowest machines known here it takes 40."""
_NEW = ".new"


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
        _try(installation, version, environ, limit_s)
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


def _try(installation: Installation, version: str, environ: Mapping[str, str], limit_s: float) -> None:
    if why := self_test(installation.versions / _NEW, environ, limit_s):
        installation.set_bad(version, "self_test")
        raise RepositoryFailed("program_self_test", version=version, why=why)


def self_test(folder: Path, environ: Mapping[str, str], limit_s: float) -> str:
    """Ask a version whether it is whole; return "" or why it is not: "time", "exit 1", "start"."""
    clean = {name: value for name, value in environ.items() if name != VARIABLE}
    nice = shutil.which("nice")
    words = [*([nice, "-n", "10"] if nice else []), str(folder / STARTER), "--self-test"]
    try:
        with subprocess.Popen(  # noqa: S603 - it was signed
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=clean,
            start_new_session=True,
        ) as process:
            try:
                status = process.wait(limit_s)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                return "time"
    except OSError:
        return "start"
    return f"exit {status}" if status else ""
