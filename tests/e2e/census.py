# SPDX-License-Identifier: Apache-2.0
"""What a process of the program holds, counted: what must be the same whenever the same page stands again.

Bytes alone say little. Caches fill up, glibc keeps pieces, and what a process has of its own changes when another one
that shared its libraries ends. So things are counted, and of bytes only those that were asked for and not given back.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator
from importlib import import_module

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

_FIELDS = ("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost")


class Census(msgspec.Struct, frozen=True):
    """So many there are of each.

    `blocks`: pieces of Python's memory up to 512 bytes. `wrappers`: of Qt's objects, those that Python knows.
    `native`: bytes that were asked for and are in use, without those of SQLite, whose caches grow with the file to an
    end of their own; Python's large pieces are in it, its small ones are not. 0 where it cannot be said.
    """

    objects: int
    blocks: int
    qt: int
    wrappers: int
    native: int
    sqlite: int


class _Given(ctypes.Structure):
    """`struct mallinfo2` of glibc."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in _FIELDS)


def census() -> Census:
    """Collect what nobody holds any more, and count; on the thread of the window."""
    gc.collect()
    blocks, objects = sys.getallocatedblocks(), len(gc.get_objects())
    sqlite = _sqlite()
    qt = sum(1 for _ in _everything())
    return Census(objects, blocks, qt, len(Shiboken.getAllValidWrappers()), max(0, _given() - sqlite), sqlite)


def _given() -> int:
    """Return how many bytes are in use of those that glibc gave out, over all threads; 0 with another library."""
    ask = getattr(ctypes.CDLL(None), "mallinfo2", None) if sys.platform == "linux" else None
    if ask is None:
        return 0
    ask.restype = _Given
    given = ask()
    return int(given.uordblks + given.hblkhd)


def _sqlite() -> int:
    """Return how many bytes SQLite has, over all connections."""
    ask = ctypes.CDLL(import_module("sqlcipher3._sqlite3").__file__).sqlite3_memory_used
    ask.restype = ctypes.c_int64
    return int(ask())


def _everything() -> Iterator[QObject]:
    """Walk through everything of Qt's that hangs on a window or on the application."""
    application = QApplication.instance()
    waiting: list[QObject] = [*QApplication.topLevelWidgets(), *([application] if application else [])]
    seen: set[int] = set()
    while waiting:
        each = waiting.pop()
        place = Shiboken.getCppPointer(each)[0]
        if place not in seen:
            seen.add(place)
            yield each
            waiting += each.children()
