# SPDX-License-Identifier: Apache-2.0
"""The files that go into a pack beside its text: some in memory, the others where the author has them."""

from __future__ import annotations

import mmap
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

SMALL = 1 << 20
"""Files of up to so many bytes are looked at in memory, larger ones where they lie."""


class Bundled(Mapping[str, bytes]):
    """Files by their path in the pack. Asking for one reads it whole; `open` and `peek` do without."""

    def __init__(self, held: Mapping[str, bytes], lying: Mapping[str, Path]) -> None:
        self._held = held
        self._lying = lying

    def __getitem__(self, name: str) -> bytes:
        return self._held[name] if name in self._held else self._lying[name].read_bytes()

    def __iter__(self) -> Iterator[str]:
        yield from self._held
        yield from self._lying

    def __len__(self) -> int:
        return len(self._held) + len(self._lying)

    def open(self, name: str) -> BinaryIO:
        """A file to read from its beginning. KeyError, OSError."""
        return BytesIO(self._held[name]) if name in self._held else self._lying[name].open("rb")

    def peek(self, name: str) -> bytes | memoryview | None:
        """What is in a file, without reading more of it than is looked at; None when it cannot be read."""
        if name in self._held:
            return self._held[name]
        try:
            with self._lying[name].open("rb") as file:
                return mapped(file, 0, file.seek(0, 2))
        except (KeyError, OSError, ValueError):
            return None

    def bytes_of(self, name: str) -> int:
        """The size of a file; 0 when it cannot be read."""
        try:
            return len(self._held[name]) if name in self._held else self._lying[name].stat().st_size
        except (KeyError, OSError):
            return 0


def mapped(file: BinaryIO, start: int, size: int) -> bytes | memoryview:
    """A part of a file to look at: the system brings what is looked at and takes it back when memory is short."""
    if size <= SMALL:
        file.seek(start)
        return file.read(size)
    begin = start - start % mmap.ALLOCATIONGRANULARITY
    view = mmap.mmap(file.fileno(), start - begin + size, access=mmap.ACCESS_READ, offset=begin)
    return memoryview(view)[start - begin :]
