# SPDX-License-Identifier: Apache-2.0
"""Copies a pack file and checks what is copied, with one reading: the disk or the stick is what takes the time.

Rules.

1. The structure is read first, so that what is dangerous or damaged in it is refused before anything is written.
2. While the next block is read and written, another thread works out the SHA-256 of the ones before, which does not
   hold the interpreter. What has the right SHA-256 is right: the CRC-32, which is for other programs that unpack, is
   left to `PackLibrary.verify`. A third thread has the system write to the disk what has come.
3. What was read is what was built, and what was read is what was given to the system to write. Whether the disk kept
   it shows later: media are checked whenever they are read, and all of it by `PackLibrary.verify`.
"""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

from content_packs import container
from content_packs.findings import PackRejected
from content_packs.proof import Proof, Tell, opened, prove

BLOCK = 1 << 20
"""Bytes: so much stays in the processors' memory until its digest is done."""
_AHEAD = 32
"""Blocks that may wait for their digest: what is in memory at most."""
_FLUSHED = 64 << 20
"""Bytes that are sent to the disk together."""


def copy_checked(file: Path, copy: BinaryIO, tell: Tell) -> Proof:
    """Copy a pack file from its beginning to its end; returns what the copy holds.

    PackRejected for what is no pack, or not as it was built; then the copy is worth nothing. OSError.
    """
    with opened(file) as given, file.open("rb", buffering=0) as original, ExitStack() as threads:
        size = given.seek(0, 2)
        proof = prove(given, size, file.name)
        sums, disk = (threads.enter_context(ThreadPoolExecutor(1)) for _ in range(2))
        work = _Copying(original, copy, file.name, sums, disk)
        for member in proof.members.values():
            work.take(member.start - work.at, None, lambda at: tell(at, size))
            summed = _Sum(member, proof.digests.get(member.name, ""), file.name)
            work.take(member.size, summed, lambda at: tell(at, size))
        work.take(size - work.at, None, lambda at: tell(at, size))
        work.end()
    return proof


class _Sum:
    """The digest of a member, block after block. Index and seal have none: the structure has proved them."""

    def __init__(self, member: container.Member, digest: str, file: str) -> None:
        self._member = member
        self._digest = digest
        self._file = file
        self._sha = hashlib.sha256()

    def add(self, block: memoryview) -> None:
        """Take the next block."""
        self._sha.update(block)

    def compare(self) -> None:
        """PackRejected when it is not the one of the index."""
        if self._digest and self._sha.hexdigest() != self._digest:
            raise PackRejected("member-altered", {"file": self._file, "member": self._member.name})


class _Copying:
    """`at` is how far it is. Blocks are used again once their digest is done."""

    def __init__(
        self, original: BinaryIO, copy: BinaryIO, name: str, sums: ThreadPoolExecutor, disk: ThreadPoolExecutor
    ) -> None:
        self.at = 0
        self._original = original
        self._copy = copy
        self._name = name
        self._sums = sums
        self._disk = disk
        self._flushed = 0
        self._flushing: Future[None] | None = None
        self._blocks: list[bytearray] = []
        self._waiting: deque[tuple[bytearray | None, Future[None]]] = deque()

    def take(self, length: int, summed: _Sum | None, tell: Callable[[int], object]) -> None:
        """Copy so many bytes and have them added to a digest, which is compared in the end."""
        end = self.at + length
        while self.at < end:
            block = self._block()
            part = memoryview(block)[: self._fill(block, min(end - self.at, BLOCK))]
            if summed is not None:
                self._waiting.append((block, self._sums.submit(summed.add, part)))
            self._copy.write(part)
            self.at += len(part)
            if summed is None:
                self._blocks.append(block)
            self._flush_some()
            tell(self.at)
        if summed is not None:
            self._waiting.append((None, self._sums.submit(summed.compare)))

    def end(self) -> None:
        """Wait for the digests of all, and for the disk."""
        if self._flushing is not None:
            self._flushing.result()
        while self._waiting:
            self._settle()

    def _fill(self, block: bytearray, length: int) -> int:
        """Read so many bytes into a block, or as many as come at once."""
        got = self._original.readinto(memoryview(block)[:length])  # type: ignore[attr-defined]
        if not got:
            raise PackRejected("archive-damaged", {"file": self._name, "member": "end of the file"})
        return int(got)

    def _flush_some(self) -> None:
        """Keep the disk at work meanwhile, so that little is left to wait for in the end."""
        if self.at - self._flushed >= _FLUSHED and (self._flushing is None or self._flushing.done()):
            if self._flushing is not None:
                self._flushing.result()
            self._flushed = self.at
            self._flushing = self._disk.submit(os.fsync, self._copy.fileno())

    def _block(self) -> bytearray:
        if len(self._waiting) >= _AHEAD:
            while len(self._waiting) > _AHEAD // 4:  # several at once: on a busy computer each turn is waited for
                self._settle()
        return self._blocks.pop() if self._blocks else bytearray(BLOCK)

    def _settle(self) -> None:
        block, work = self._waiting.popleft()
        work.result()
        if block is not None:
            self._blocks.append(block)
