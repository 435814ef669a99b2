# SPDX-License-Identifier: Apache-2.0
"""One process writes to a data folder: a lock that the operating system takes back when its holder dies."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from app.record.errors import StoreBusy
from app.record.files import NO_LINK, SHARED_FILE, clear_place, file_errors, is_shared

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_TRY_SECONDS = 0.05
_LOCKED_BYTE = 1 << 30
"""Windows forbids others to read a locked byte; this one lies far beyond the process id."""


class FolderLock:
    """Held by the process that writes. The file stays when it is released: to remove it would race with a taker."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._file is not None

    def acquire(self, wait_seconds: float = 0.0) -> Self:
        """Take the lock, waiting so long for another to let it go. Raises StoreBusy, with its `pid` if known."""
        if self._file is not None:
            return self
        with file_errors(self._path):
            clear_place(self._path, links=True)  # nobody can hold a folder, and what a link leads to is emptied below
            made = not self._path.exists()
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | NO_LINK, 0o600)
            if made and is_shared(self._path.parent):
                self._path.chmod(SHARED_FILE)
        until = time.monotonic() + wait_seconds
        while not _take(file):
            if time.monotonic() >= until:
                os.close(file)
                raise StoreBusy(pid=self.holder() or 0)
            time.sleep(_TRY_SECONDS)  # no system has a lock call that both waits and gives up
        with suppress(OSError):  # who holds it is told for the eye; a disk may be full
            os.ftruncate(file, 0)
            os.write(file, b"%d\n" % os.getpid())
        self._file = file
        return self

    def release(self) -> None:
        """Let the lock go; nothing happens if it is not held."""
        if self._file is not None:
            _give(self._file)
            os.close(self._file)
            self._file = None

    def holder(self) -> int | None:
        """Return the process id that stands in the file: who holds the lock, or held it last."""
        try:
            return int(self._path.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return None

    def __enter__(self) -> Self:
        return self.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":

    def _take(file: int) -> bool:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(file, 0, os.SEEK_SET)
        return True

    def _give(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:

    def _take(file: int) -> bool:
        # flock belongs to this opening of the file: unlike lockf, closing another one does not drop it.
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _give(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
