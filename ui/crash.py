# SPDX-License-Identifier: Apache-2.0
"""What a bug leaves behind: the kinds of the errors and where in the code they rose, never what was being worked on.

The words of an error, the values of variables and an image of the memory may hold what somebody typed, a name, a PIN or
a key; so none of them is written to a file, to standard error or to the report that a person copies. Only whoever sets
STEPWELL_DEBUG=1 sees the words of an error, on standard error.
"""

from __future__ import annotations

import os
import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from app.record.files import file_mode, make_folder

LOG = "stepwell.log"
_LOG_LIMIT = 1_000_000
"""Bytes; a log that has grown beyond it starts anew, the old one is kept as `.old`."""


def keep_memory_here() -> None:
    """Let the system write no image of this process's memory when it dies; Windows has no such switch.

    Whoever wants one to find a bug says so with STEPWELL_DEBUG=1.
    """
    if sys.platform == "win32" or debugging():
        return
    import resource  # noqa: PLC0415 - not there on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def debugging() -> bool:
    """Return whether the words of errors are wanted on standard error."""
    return os.environ.get("STEPWELL_DEBUG", "") not in {"", "0"}


def bones(error: BaseException) -> str:
    """Return the chain of errors, each with the places it went through, without their words, on one line."""
    chain: list[str] = []
    current: BaseException | None = error
    while current is not None and len(chain) < 10:
        frames = traceback.extract_tb(current.__traceback__)
        places = " > ".join(f"{Path(frame.filename).name}:{frame.lineno}:{frame.name}" for frame in frames)
        chain.append(f"{type(current).__module__}.{type(current).__qualname__} at {places or 'unknown'}")
        current = current.__cause__ or current.__context__
    return " <- ".join(chain)


def report(error: BaseException) -> str:
    """Return what a person can hand to whoever looks after the program."""
    from importlib.metadata import version  # noqa: PLC0415 - not needed for the first screen

    system = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    return f"Stepwell {version('stepwell')}, {system}\n{bones(error)}\n"


def write_bug(error: BaseException, folder: Path) -> Path | None:
    """Append the bones to the log in a folder; return None when that is not possible, which must not hide the error."""
    log = folder / LOG
    try:
        make_folder(folder, parents=True)
        if log.exists() and log.stat().st_size > _LOG_LIMIT:
            log.replace(log.with_suffix(".old"))
        if not log.exists():
            log.touch(mode=0o600)
            log.chmod(file_mode(folder))
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {bones(error)}\n")
    except OSError:
        return None
    return log
