# SPDX-License-Identifier: Apache-2.0
"""Which windows of Stepwell are open on this machine, by its list of processes: on Linux alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from app.record.finding import Finding, Severity
from app.record.home import Home
from app.record.lock import FolderLock

PROCESSES = Path("/proc")
_NAME, _MODULE = "stepwell", "ui.cli.main"


def open_windows(home: Home, processes: Path = PROCESSES) -> Iterator[Finding]:
    """Yield that a window has this folder open, and how many others are open, with folders of their own."""
    windows = set(_windows(processes)) - {os.getpid()}
    holder = FolderLock(home.lock).holder()
    if holder in windows:
        yield Finding("running.window", Severity.NOTICE, {})
    if others := len(windows - {holder}):
        yield Finding("running.others", Severity.NOTICE, {"windows": others})


def _windows(processes: Path) -> Iterator[int]:
    """Yield the processes that are windows; what ended meanwhile, or cannot be read, is none."""
    for folder in processes.glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().decode(errors="replace").rstrip("\0").split("\0")
        except OSError:
            continue
        if _is_window(words):
            yield int(folder.name)


def _is_window(words: list[str]) -> bool:
    from ui.cli.main import opens_window  # noqa: PLC0415 - which has this among its commands

    names = [Path(word).name for word in words[:3]]
    if names[0] == _NAME:
        return opens_window(words[1:])
    if not names[0].startswith("python"):
        return False
    if names[1:2] == [_NAME]:
        return opens_window(words[2:])
    return words[1:3] == ["-m", _MODULE] and opens_window(words[3:])
