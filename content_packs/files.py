# SPDX-License-Identifier: Apache-2.0
"""Writes a file so that after a power cut either the old one or the new one is there, never a part."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

PART = ".part"
"""Ending of a file that is not complete yet."""


@contextlib.contextmanager
def part_of(target: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """An open file beside `target` to write to; it is removed at the end unless `put_in_place` has renamed it."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:60]}-", suffix=PART, dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file, part
    finally:
        part.unlink(missing_ok=True)


_BLOCK = 1 << 20


def copy_file(source: BinaryIO, target: BinaryIO, size: int, tell: Callable[[int, int], object]) -> None:
    """Copy what is left of a file, and tell how many bytes of `size` are done. What `tell` raises ends it."""
    done = 0
    while block := source.read(_BLOCK):
        tell(done, size)
        target.write(block)
        done += len(block)


def flush(file: BinaryIO) -> None:
    """Have the operating system write the file's data to the disk."""
    file.flush()
    os.fsync(file.fileno())


def put_in_place(part: Path, target: Path) -> None:
    """Give a complete and flushed file its name, replacing what had it."""
    part.chmod(0o644)
    part.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Write a folder's list of names to the disk, where the system has a way to ask for it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
