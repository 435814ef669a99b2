# SPDX-License-Identifier: Apache-2.0
"""Small files that must be whole or absent: written beside, flushed to the disk, then renamed into place."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from app.record.errors import DiskFailed, DiskFull, ReadOnlyStore

PRIVATE_FILE, SHARED_FILE = 0o600, 0o660
PRIVATE_FOLDER, SHARED_FOLDER = 0o700, 0o2770
NO_LINK = getattr(os, "O_NOFOLLOW", 0)
"""For `os.open`: never what a link leads to. In a folder that a group shares, each of the group can put one there."""
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}
NO_JSON = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""What decoding spoilt JSON raises: a text that is not UTF-8 is not the decoder's own error, nor is one that is nested
without end."""


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Raise `StoreFailed` in place of the system's errors about `path`; a missing file stays FileNotFoundError."""
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(file=path.name) from error
        if error.errno in _DENIED:
            raise ReadOnlyStore(file=path.name) from error
        raise DiskFailed(file=path.name, errno=error.errno or 0) from error


def is_shared(folder: Path) -> bool:
    """Return whether several accounts share this folder: what is made in it belongs to its group, which may write."""
    try:
        mode = folder.stat().st_mode
    except OSError:
        return False
    return sys.platform != "win32" and bool(mode & stat.S_ISGID and mode & stat.S_IWGRP)


def file_mode(folder: Path) -> int:
    """Return the mode of a file in this folder: for this account only, or for the group that shares the folder."""
    return SHARED_FILE if is_shared(folder) else PRIVATE_FILE


def make_folder(folder: Path, *, parents: bool = False) -> None:
    """Make a folder if it is not there, for this account only, or shared as the one it is made in."""
    if folder.is_dir():
        return
    shared = is_shared(folder.parent)
    folder.mkdir(mode=PRIVATE_FOLDER, parents=parents, exist_ok=True)
    if shared:
        folder.chmod(SHARED_FOLDER)


def clear_place(path: Path, *, links: bool = False) -> None:
    """Make room for a file where a folder stands, or a link that leads nowhere: it is kept, under another name.

    `links`: the same with any link.
    """
    if not path.is_dir() and not (path.is_symlink() and (links or not path.exists())):
        return
    number = 0
    while os.path.lexists(place := path.with_name(f"{path.name}.damaged{number or ''}")):
        number += 1
    path.rename(place)


def write_whole(path: Path, content: bytes, *, mode: int | None = None) -> None:
    """Replace the file at `path` so that a reader or a power cut sees the old or the new file, never a part."""
    mode = file_mode(path.parent) if mode is None else mode
    beside = path.with_name(path.name + ".part")
    with file_errors(path):
        try:
            for place in (beside, path):
                clear_place(place)
            # One that another account left could not be given its mode; one that is a link leads to another file.
            beside.unlink(missing_ok=True)
            handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_LINK, mode)
            with os.fdopen(handle, "wb") as file:
                _widen(file.fileno(), mode)
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except OSError:
            beside.unlink(missing_ok=True)
            raise
        flush_folder(path.parent)


def _widen(handle: int, mode: int) -> None:
    """Give the group what the umask took away; only where a group shares."""
    if sys.platform != "win32" and mode & 0o077:
        os.fchmod(handle, mode)


def flush_file(path: Path) -> None:
    """Wait until the bytes of the file are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the names in `folder` are on the disk. Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
