# SPDX-License-Identifier: Apache-2.0
"""Copies a pack file and checks what is copied, with one reading: the disk or the stick is what takes the time.

Rules.

1. The structure is read first, so that what is dangerous or damaged in it is refused before anything is written.
2. While the next block is read and written, another thread works out the digests of the one before.
3. What was read is what was built, and what was read is what was given to the system to write. Whether the disk kept
   it shows later: media are checked whenever they are read, and all of it by `PackLibrary.verify`.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import BinaryIO

from content_packs import container
from content_packs.findings import PackRejected
from content_packs.proof import Proof, Tell, prove

_AHEAD = 8
"""Blocks that may wait for their digest: what is in memory at most."""
_TOLD_BYTES = 4 << 20
"""So much is copied between two words about it."""


def copy_checked(original: BinaryIO, copy: BinaryIO, name: str, tell: Tell) -> Proof:
    """Copy a pack file from its beginning to its end; returns what the copy holds.

    PackRejected for what is no pack, or not as it was built; then the copy is worth nothing. OSError.
    """
    size = original.seek(0, 2)
    proof = prove(original, size, name)
    original.seek(0)
    with ThreadPoolExecutor(1) as beside:
        work = _Copying(original, copy, name, beside, lambda at: tell(at, size))
        for member in proof.members.values():
            work.take(member.start - work.at, None)
            work.take(member.size, _Sum(member, proof.digests.get(member.name, ""), name))
        work.take(size - work.at, None)
        work.end()
    tell(size, size)
    return proof


class _Sum:
    """The digests of a member, block after block. Index and seal have none: the structure has proved them."""

    def __init__(self, member: container.Member, digest: str, file: str) -> None:
        self._member = member
        self._digest = digest
        self._file = file
        self._sha = hashlib.sha256()
        self._crc = 0

    def add(self, block: bytes) -> None:
        self._sha.update(block)
        self._crc = zlib.crc32(block, self._crc)

    def compare(self) -> None:
        if self._crc != self._member.crc or (self._digest and self._sha.hexdigest() != self._digest):
            raise PackRejected("member-altered", {"file": self._file, "member": self._member.name})


class _Copying:
    def __init__(
        self, original: BinaryIO, copy: BinaryIO, name: str, beside: ThreadPoolExecutor, tell: Callable[[int], object]
    ) -> None:
        self.at = 0
        self._tell = tell
        self._told = 0
        self._original = original
        self._copy = copy
        self._name = name
        self._beside = beside
        self._waiting: deque[Future[None]] = deque()

    def take(self, length: int, seen: _Sum | None) -> None:
        """Copy so many bytes and show them to `seen`."""
        end = self.at + length
        while self.at < end:
            block = self._original.read(min(end - self.at, container.BLOCK))
            if not block:
                raise PackRejected("archive-damaged", {"file": self._name, "member": "end of the file"})
            if seen is not None:
                self._submit(seen.add, block)
            self._copy.write(block)
            self.at += len(block)
            if self.at - self._told >= _TOLD_BYTES:
                self._told = self.at
                self._tell(self.at)
        if seen is not None:
            self._submit(seen.compare)

    def _submit(self, work: Callable[..., None], *what: bytes) -> None:
        while len(self._waiting) >= _AHEAD:
            self._waiting.popleft().result()
        self._waiting.append(self._beside.submit(work, *what))

    def end(self) -> None:
        """Wait for the digests of all."""
        while self._waiting:
            self._waiting.popleft().result()
