# SPDX-License-Identifier: Apache-2.0
"""The thread that keeps the search index what the packs are, behind everything that somebody waits for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.record.errors import StoreFailed

if TYPE_CHECKING:
    from app.record.writer import Writer
    from ui.compose.program import Program

FIRST_AFTER_S = 3.0
"""Until the first screen has long been there."""
AGAIN_AFTER_S = 60.0
"""A look at whether it is still up to date: a short read."""
PAUSE_S = 0.01
"""Between two pieces, in which others have their turn."""


class Indexing:
    """Looks now and then, and when it is told that other packs are here (`hurry`)."""

    def __init__(self, writer: Writer[Program], failed: Callable[[Exception], None]) -> None:
        self._writer = writer
        self._failed = failed
        self._ended = threading.Event()
        self._hurried = threading.Event()
        self._thread = threading.Thread(target=self._work, name="stepwell-indexing", daemon=True)

    def start(self) -> None:
        """Start the thread; once."""
        self._thread.start()

    def hurry(self) -> None:
        """Look at once."""
        self._hurried.set()

    def stop(self) -> None:
        """End after the piece of now, and join."""
        self._ended.set()
        self._hurried.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _work(self) -> None:
        self._hurried.wait(FIRST_AFTER_S)
        from app.search.keeping import keep_up

        while not self._ended.is_set():
            self._hurried.clear()
            try:
                home, packs = self._writer.call(lambda program: (program.home, program.search.sources()))
                keep_up(home, packs, self._enough)
            except StoreFailed:
                pass  # the database is closing
            except Exception as bug:  # noqa: BLE001 - handed to the top handler, which reports it
                self._failed(bug)
            self._hurried.wait(AGAIN_AFTER_S)

    def _enough(self) -> bool:
        return self._ended.wait(PAUSE_S)
