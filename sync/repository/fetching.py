# SPDX-License-Identifier: Apache-2.0
"""How TUF's client fetches: on the data disk, going on from the byte it had, never more than was promised.

ngclient's own fetcher starts again after every cut and writes to the system's temporary folder, which on a kiosk is a
few megabytes of memory. Here a download is a `.part` file named after the digest of its path; in a repository like ours
a path holds the digest of the content, so that what is there can only be the beginning of the same file.

1. A cut, a stall and a short answer keep the part; as long as each try brings something it is tried again at once, then
   at the next look.
2. More than promised, or another content than promised, throws the part away.
3. Metadata is held in memory, up to its limit, and may take `METADATA_S` in all: nobody drips it for hours. Nor a file:
   what brings less than `LEAST_BYTES` in `PACE_S` ends the look, which says so; it goes on from there at the next one.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from tuf.api.exceptions import DownloadLengthMismatchError, RepositoryError
from tuf.ngclient import FetcherInterface

from app.record.files import NO_LINK, file_mode, make_folder
from app.repository.errors import SourceProblem
from sync.repository.places import Place, Unreachable

METADATA_S = 120.0
PACE_S, LEAST_BYTES = 300.0, 300_000
"""One kB/s: a bad mobile network is ten times as fast."""
PART = ".part"


class ResumingFetcher(FetcherInterface):
    """Fetches relative paths from a place. `parts` is a folder for half-done downloads; `stopping` ends them early."""

    def __init__(
        self, place: Place, parts: Path, *, steady: Callable[[], float], stopping: Callable[[], bool] = lambda: False
    ) -> None:
        self._place = place
        self._parts = parts
        self._steady = steady
        self._stopping = stopping
        self._pace = _Pace(steady)
        self.received = 0
        """Bytes that came over the wire (or from the stick) so far."""

    def part(self, path: str) -> Path:
        """Return the file of a half-done download."""
        return self._parts / (hashlib.sha256(path.encode()).hexdigest()[:32] + PART)

    def download_bytes(self, url: str, max_length: int) -> bytes:
        until = self._steady() + METADATA_S
        found = bytearray()
        for block in self._fetch(url):
            found += block
            if len(found) > max_length:
                raise DownloadLengthMismatchError(f"more than {max_length} bytes")
            if self._steady() > until or self._stopping():
                raise Unreachable(SourceProblem.TIMEOUT)
        return bytes(found)

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        """Yield the whole file, `max_length` bytes; see the rules above. Raises as `FetcherInterface` says."""
        make_folder(self._parts, parents=True)
        part = self.part(url)
        self._pace.begin(self.received)
        try:
            with self._opened(part) as file:
                self._fill(file, url, max_length)
                file.seek(0)
                yield file
        except RepositoryError:  # it is not what was promised, and going on from here would never make it so
            part.unlink(missing_ok=True)
            raise
        except DownloadLengthMismatchError:
            part.unlink(missing_ok=True)
            raise
        part.unlink(missing_ok=True)

    def _opened(self, part: Path) -> BinaryIO:
        """Open a part, or begin one. In a folder that a group shares, a link is another's, and leads to any file."""
        if part.is_symlink():
            part.unlink(missing_ok=True)
        new = not part.exists()
        handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_APPEND | NO_LINK | getattr(os, "O_BINARY", 0), 0o600)
        file = os.fdopen(handle, "ab+")
        if new:
            part.chmod(file_mode(self._parts))
        return file

    def _fetch(self, url: str) -> Iterator[bytes]:
        with self._place.open(url, 0) as piece:
            for block in piece.blocks:
                self.received += len(block)
                yield block

    def _fill(self, file: BinaryIO, url: str, length: int) -> None:
        furthest = file.seek(0, 2)
        if furthest > length:
            raise DownloadLengthMismatchError(f"more than {length} bytes")
        while furthest < length:
            try:
                self._append(file, url, length)
            except Unreachable:
                if file.seek(0, 2) <= furthest or self._stopping() or self._pace.slow(self.received):
                    raise
            else:
                if file.seek(0, 2) <= furthest:
                    raise Unreachable(SourceProblem.OFFLINE, "the file came short")
            furthest = file.seek(0, 2)

    def _append(self, file: BinaryIO, url: str, length: int) -> None:
        at = file.seek(0, 2)
        with self._place.open(url, at) as piece:
            if piece.start < at:
                file.truncate(piece.start)  # appending goes on from there
                at = piece.start
            try:
                for block in piece.blocks:
                    at += len(block)
                    self.received += len(block)
                    if at > length:
                        raise DownloadLengthMismatchError(f"more than {length} bytes")
                    file.write(block)
                    if self._stopping():
                        raise Unreachable(SourceProblem.STOPPED)
                    if self._pace.slow(self.received):
                        raise Unreachable(SourceProblem.TIMEOUT)
            finally:
                file.flush()


class _Pace:
    """How much has come lately. Once it was too little, it stays so until the next file is begun."""

    def __init__(self, steady: Callable[[], float]) -> None:
        self._steady = steady
        self.begin(0)

    def begin(self, received: int) -> None:
        """Begin to count; `received` bytes came before."""
        self._since, self._had, self._slow = self._steady(), received, False

    def slow(self, received: int) -> bool:
        """Say whether too little has come, now that so many bytes have come in all."""
        if not self._slow and self._steady() - self._since > PACE_S:
            slow = received - self._had < LEAST_BYTES
            self.begin(received)
            self._slow = slow
        return self._slow
