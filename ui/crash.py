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
from pathlib import Path

from app.clock import SystemClock
from app.logbook.keeping import append
from app.logbook.lines import bones, bug_line

__all__ = ["bones", "debugging", "keep_memory_here", "kept_elsewhere", "report", "write_bug"]


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


def kept_elsewhere(error: BaseException) -> dict[str, object]:
    """Return what a message about a bug carries (`extra`), whose bones `write_bug` keeps."""
    return {"kept": True, "bones": bones(error)}


def report(error: BaseException) -> str:
    """Return what a person can hand to whoever looks after the program."""
    from importlib.metadata import version  # noqa: PLC0415 - not needed for the first screen

    system = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    return f"Stepwell {version('stepwell')}, {system}\n{bones(error)}\n"


def write_bug(error: BaseException, folder: Path) -> Path | None:
    """Append the bones to the log in a folder; return None when that is not possible, which must not hide the error."""
    return append(folder, bug_line(error, now_ms=SystemClock().now_ms()))
