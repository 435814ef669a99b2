# SPDX-License-Identifier: Apache-2.0
"""Has the window that is open here look for packs, and waits for what came of it (`app.repository.asked`)."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeAlias

import msgspec

from app.clock import new_id
from app.record.beside import write_beside
from app.record.errors import StoreBusy
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.lock import FolderLock
from app.record.store import read_store
from app.repository.asked import NO_REPORT, Asked, ask, give_up, read_asked
from app.repository.errors import RepositoryFailed
from sync.repository.report import UpdateReport
from ui.compose.program import Program

Report: TypeAlias = UpdateReport
LISTENS_S = 15.0
"""A window looks every two seconds whether something was asked; another command line never does."""
_EVERY_S = 0.3


class WindowFailed(Exception):  # noqa: N818 - it is a fact about the window, named like one
    """The look ended without a report; what went wrong is said in the window."""


def ask_window(program: Program, *, place: str, vouched_ms: int) -> str:
    """Ask for a look, on a program that is open beside a window, and return its id.

    Raises RepositoryFailed("no_source"), `StoreFailed`.
    """
    if program.pack_source.setting() is None:
        raise RepositoryFailed("no_source")
    asked = Asked(id=new_id(), place=place, vouched_ms=vouched_ms)
    ask(program.database, asked)
    return asked.id


def wait_for_window(home: Home, id_: str, *, steady: Callable[[], float] = time.monotonic) -> Report | None:
    """Return what the window reports; None: it is closed, and whoever asked may look.

    Raises WindowFailed, StoreBusy when what holds the folder does not listen, `StoreFailed` when the record fails.
    """
    until = steady() + LISTENS_S
    keys = KeyStore(home)
    while True:
        asked = _read(home, keys)
        if asked is None or asked.id != id_:  # somebody else asked after us, and gets the answer
            raise StoreBusy(pid=FolderLock(home.lock).holder() or 0)
        if asked.report == NO_REPORT:
            raise WindowFailed
        if asked.report:
            return msgspec.json.decode(asked.report, type=UpdateReport)
        try:
            FolderLock(home.lock).acquire().release()
        except StoreBusy:
            if not asked.begun and steady() > until:
                with write_beside(home, keys) as database:
                    give_up(database, id_)
                raise
        else:
            return None
        time.sleep(_EVERY_S)


def _read(home: Home, keys: KeyStore) -> Asked | None:
    reader = read_store(home, keys)
    try:
        return read_asked(reader)
    finally:
        reader.close()
