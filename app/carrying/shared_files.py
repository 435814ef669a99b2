# SPDX-License-Identifier: Apache-2.0
"""Files in a folder that others write too: a stick may have been prepared by whoever had it last."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Generator
from pathlib import Path
from typing import BinaryIO, TypeVar

T = TypeVar("T")
_PIECE = 1 << 20


def fresh_file(path: Path) -> BinaryIO:
    """Open a new file to be written. What lies there under its name is taken away: a link is never written through.

    Raises OSError.
    """
    path.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    return os.fdopen(os.open(path, flags, 0o666), "wb")


def digest(file: Path, show: Callable[[int], T]) -> Generator[T, None, str]:
    """Return the SHA-256 of a file, in hex. It may be of any length, so what `show` makes of the bytes read is yielded.

    Raises OSError.
    """
    mark = hashlib.sha256()
    with file.open("rb") as content:
        while piece := content.read(_PIECE):
            mark.update(piece)
            yield show(content.tell())
    return mark.hexdigest()
