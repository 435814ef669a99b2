# SPDX-License-Identifier: Apache-2.0
"""How far an exchange with a folder is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import msgspec

_LINE: Final = 700
"""Bytes of a statement, about."""


class Reading(msgspec.Struct, frozen=True):
    """How far it is: the file at hand, and lines of it; bytes done, and of how many, over all files, about.

    `own`: it is the file of this device.
    """

    file: str
    lines: int
    done: int = 0
    most: int = 0
    own: bool = False


class Way:
    """How long the way through a folder is: the files of others, then this device's own, each read twice.

    First to find out whether it is known, or whether it would be the same.
    """

    def __init__(self, others: Iterable[Path], statements: int) -> None:
        self._others = {file: file.stat().st_size for file in others}
        self._behind = 0
        self._own = max(1, statements) * _LINE
        self._begun = 2 * sum(self._others.values())
        self.most = self._begun + 2 * self._own

    def in_file(self, file: Path, lines: int, at: int, *, hashed: bool = False) -> Reading:
        """Say how far a file of another device is read; `hashed`: to find out whether it is known."""
        size = self._others[file]
        return Reading(file.name, lines, self._behind + min(at, size) + (0 if hashed else size), self.most)

    def behind(self, file: Path) -> None:
        """Leave a file behind, read or passed over."""
        self._behind += 2 * self._others[file]

    def in_own(self, name: str, lines: int, of: int, *, written: bool) -> Reading:
        """Say how far this device's own file is; there may be more of it than there were statements at first."""
        done = self._begun + written * self._own + self._own * min(lines, of) // max(1, of)
        return Reading(name, lines, done, self.most, own=True)
