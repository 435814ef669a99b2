# SPDX-License-Identifier: Apache-2.0
"""Has the device do its chores when nobody waits for anything: `app.maintenance` chooses the moment."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 15_000
"""Between two questions whether there is something to do: nearly always there is not."""


class Turns(Protocol):
    """`app.maintenance.rounds.Rounds`."""

    def turn(self) -> object:
        """Do a chore if this is a moment for it."""

    def left(self) -> None:
        """Make a copy after somebody has left."""

    def person(self, here: bool) -> None:
        """Hear that somebody is signed in, or nobody."""

    def touched(self) -> None:
        """Hear that somebody touched the device."""

    def end(self) -> None:
        """Begin nothing any more."""


class Upkeep(QObject):
    """Asks for turns on a thread of its own, one after the other. `failed` hears of a bug, on that thread."""

    def __init__(self, rounds: Turns, failed: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds = rounds
        self._failed = failed
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="stepwell-upkeep")
        self._asked: Future[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def close(self) -> None:
        """End and join; what waits is not begun any more."""
        self._timer.stop()
        self._rounds.end()
        self._thread.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def person_changed(self, card: object | None) -> None:
        """Hear who is signed in: None says that somebody has left."""
        self._rounds.person(card is not None)
        if card is None:
            self._thread.submit(self._do, self._rounds.left)

    @Slot()
    def touched(self) -> None:
        """Hear that somebody touched the device."""
        self._rounds.touched()

    @Slot()
    def _look(self) -> None:
        if self._asked is None or self._asked.done():
            self._asked = self._thread.submit(self._do, self._rounds.turn)

    def _do(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Exception as bug:  # noqa: BLE001 - handed to the top handler, which reports it
            self._failed(bug)
