# SPDX-License-Identifier: Apache-2.0
"""The thread that notices what was changed beside an open window, and folds what waits for that, bit by bit."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from app.lrs_setting import lrs_turn
from app.record.errors import StoreFailed
from app.repository.asked import Asked, begin

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.record.writer import Writer
    from app.repository.renewal import Loaded
    from ui.compose.program import Program

log = logging.getLogger(__name__)
EVERY_S = 2.0
FOLDED_AT_ONCE = 24
"""Events, some 6 ms of the writer's thread: an answer that is recorded meanwhile waits for no more."""


class _Found(NamedTuple):
    """What a look finds; `version` None: nothing was written, and no file came or went."""

    version: tuple[int, int] | None
    turn: str = ""
    asked: Asked | None = None
    outdated: bool = False


class Noticing:
    """Looks every two seconds whether anything was written, and at the names in the folder of packs.

    `lrs` is called when another LRS was set than that of `turn` (`lrs_turn`), by whomever; `packs` when other packs are
    here and have been opened: then `use_packs`; `look` when a command line asks for a look for packs. All are called on
    the thread of this; none may call `stop`.
    """

    def __init__(
        self,
        writer: Writer[Program],
        *,
        turn: str,
        lrs: Callable[[], None],
        packs: Callable[[], None],
        look: Callable[[Asked], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._writer = writer
        self._lrs = lrs
        self._packs = packs
        self._look_for = look
        self._failed = failed
        self._ended = threading.Event()
        self._hurried = threading.Event()
        self._turn = turn
        self._version: tuple[int, int] | None = None
        """As it was at the last look; None before the first."""
        self._ready: Loaded | None = None
        self._thread = threading.Thread(target=self._work, name="stepwell-noticing", daemon=True)

    def start(self) -> None:
        """Start the thread; once."""
        self._thread.start()

    def hurry(self) -> None:
        """Look at once."""
        self._hurried.set()

    def stop(self) -> None:
        """End and join."""
        self._ended.set()
        self._hurried.set()
        if self._thread.ident is not None:
            self._thread.join()

    def use_packs(self, program: Program) -> bool:
        """Go over to the packs that are ready, on the writer's thread; say whether there were any. Raises StoreFailed.

        What has to be folded anew is folded by the thread of this, or when somebody asks for it.
        """
        ready, self._ready = self._ready, None
        if ready is None:
            return False
        program.renewal.renew(ready)
        program.renewal.note_seen(program.clock.now_ms())
        self.hurry()
        return True

    def _work(self) -> None:
        while not self._ended.is_set():
            self._hurried.clear()
            try:
                self._look()
            except StoreFailed as error:
                log.warning("what was changed beside was not read: %s", error)
            except Exception as bug:  # noqa: BLE001 - handed to the top handler, which reports it
                self._failed(bug)
            self._hurried.wait(EVERY_S)

    def _look(self) -> None:
        found = self._writer.call(self._find)
        if found.version is None:
            return
        before, self._turn = self._turn, found.turn
        if found.turn != before:
            self._lrs()
        if found.asked is not None:
            self._look_for(found.asked)
        if found.outdated:
            self._ready = self._writer.call(lambda program: program.renewal).load()
            self._packs()
        while not self._ended.is_set() and self._writer.call(lambda program: program.record.fold_some(FOLDED_AT_ONCE)):
            pass
        self._version = found.version

    def _find(self, program: Program) -> _Found:
        """Look, on the writer's thread, in one go; only at the names of the files where nothing was written since."""
        version = _version(program.database)
        outdated = self._ready is None and program.renewal.outdated(written=version != self._version)
        if version == self._version and not outdated:
            return _Found(None)
        return _Found(version, lrs_turn(program.database), begin(program.database), outdated)


def _version(database: Database) -> tuple[int, int]:
    """What is another pair after anybody wrote: other connections, and this one."""
    (others,) = database.execute("PRAGMA data_version").fetchone()
    return others, database.conn.total_changes
