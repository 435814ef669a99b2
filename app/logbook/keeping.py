# SPDX-License-Identifier: Apache-2.0
"""Log files: one a day, another when it is full, the oldest go. Writing one never stops the program.

A line is written in one go at the end of a file that is opened for it, so two processes do not write into each other's
lines, and no file is ever renamed while another has it open.
"""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from app.logbook.lines import OURS, Line, line_of
from app.record.files import NO_LINK, file_mode, make_folder

MOST_OF_A_FILE = 500_000
MOST_IN_ALL = 5_000_000
"""Bytes. A device that does nothing but fail keeps the last days of it."""
MOST_FILES = 100
_PREFIX, _SUFFIX = "stepwell-", ".log"


def log_files(folder: Path) -> list[Path]:
    """Return the log files, oldest first; none where there is no folder or it cannot be read."""
    try:
        return sorted(path for path in folder.iterdir() if path.name.startswith(_PREFIX) and path.suffix == _SUFFIX)
    except OSError:
        return []


def append(folder: Path, line: Line) -> Path | None:
    """Write a line and return its file; None when that is not possible, which is nobody's trouble."""
    text = msgspec.json.encode(line) + b"\n"
    try:
        make_folder(folder, parents=True)
        file = _file(folder, line.at[:10])
        new = not file.exists()
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND | NO_LINK, 0o600)
        try:
            os.write(handle, text)
        finally:
            os.close(handle)
        if new:
            file.chmod(file_mode(folder))
            _let_go(folder)
    except OSError:
        return None
    return file


class Keeping(logging.Handler):
    """Writes what is logged into a folder. No folder is made where no data folder is."""

    def __init__(self, folder: Path, now_ms: Callable[[], int]) -> None:
        super().__init__()
        self._folder = folder
        self._now_ms = now_ms
        self.offset_ms = 0
        """What has to be added to the device's clock, as far as that is known."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line; a record that says `kept` stands there already."""
        if not getattr(record, "kept", False) and self._folder.parent.is_dir():
            append(self._folder, line_of(record, now_ms=self._now_ms(), offset_ms=self.offset_ms))


class Saying(logging.Handler):
    """Says the same on a stream, a line for a person: level, module, event, numbers."""

    def __init__(self, write: Callable[[str], object], *, words: bool) -> None:
        """`words`: the message as it is, for whoever looks for a mistake (STEPWELL_DEBUG)."""
        super().__init__(logging.DEBUG if words else logging.WARNING)
        self._write = write
        self._words = words

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line; a stream that is gone is no trouble."""
        with contextlib.suppress(OSError, ValueError):
            self._write((self.format(record) if self._words else worded(line_of(record, now_ms=0))) + "\n")


def correct(offset_ms: int) -> None:
    """Tell whoever writes now what has to be added to the device's clock."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, Keeping):
            handler.offset_ms = offset_ms


def worded(line: Line) -> str:
    """Return a line for a person, without its time."""
    numbers = [f"{name}={value}" for name, value in line.numbers.items()]
    return " ".join(part for part in (f"{line.level}:", line.part, line.event, *numbers, line.code, line.error) if part)


@contextlib.contextmanager
def listening(*handlers: logging.Handler, debug: bool = False) -> Iterator[None]:
    """Have handlers take what is logged: of our own packages from `info` on, of other libraries what is a warning."""
    root = logging.getLogger()
    before = {name: logging.getLogger(name).level for name in OURS}
    for name in OURS:
        logging.getLogger(name).setLevel(logging.DEBUG if debug else logging.INFO)
    for handler in handlers:
        root.addHandler(handler)
    try:
        yield
    finally:
        for handler in handlers:
            root.removeHandler(handler)
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)


def _file(folder: Path, day: str) -> Path:
    """Return the file to write to: the last of the day that has room."""
    of_day = [file for file in log_files(folder) if file.name.startswith(f"{_PREFIX}{day}-")]
    if not of_day:
        return folder / f"{_PREFIX}{day}-000{_SUFFIX}"
    last = of_day[-1]
    if last.stat().st_size <= MOST_OF_A_FILE:
        return last
    return folder / f"{_PREFIX}{day}-{int(last.stem[-3:]) + 1:03}{_SUFFIX}"


def _let_go(folder: Path) -> None:
    """Delete the oldest files until there is room for another; the newest stays."""
    *older, _newest = log_files(folder)
    room = MOST_IN_ALL - MOST_OF_A_FILE
    for number, file in enumerate(reversed(older), start=2):
        room -= file.stat().st_size
        if room < 0 or number > MOST_FILES:
            file.unlink(missing_ok=True)
