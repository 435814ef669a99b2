# SPDX-License-Identifier: Apache-2.0
"""Hands work to the writer thread and its outcome back to the thread of the window: one executor, one queued signal."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from time import perf_counter
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

T = TypeVar("T")

TURN_MS: Final = 10.0
"""After so much of a turn of the event loop, what else came is delivered in the next one."""


@dataclass(frozen=True, slots=True)
class _Asked:
    future: Future[Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]


class QtBackground(QObject):
    """Implements `ui.ports.Background`; `submit` gives a call to the one writer thread.

    Outcomes arrive in the order they were asked for, and not all in one turn of the event loop: *Today* asks for
    fifteen things, and while they were shown no key and no touch was heard. An exception that `done` or `failed`
    raises (a bug) leaves the slot and so reaches `sys.excepthook`.
    """

    _finished = Signal()

    def __init__(self, submit: Callable[[Callable[[], Any]], Future[Any]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._submit = submit
        self._asked: deque[_Asked] = deque()
        self._begun: float | None = None
        """When the first outcome of this turn was delivered, s."""
        self._turn = QTimer(self, singleShot=True, interval=0)  # `QTimer.singleShot(0, …)` may come in this turn
        self._turn.timeout.connect(self._next_turn)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], *, done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` on the writer thread, then `done` or `failed` here. Call it on the thread of the window only."""
        future = self._submit(work)
        self._asked.append(_Asked(future, done, failed))
        future.add_done_callback(self._wake)

    @property
    def idle(self) -> bool:
        """True when nothing is under way."""
        return not self._asked

    def forget(self) -> None:
        """Deliver nothing more: the window is closing. Work that was asked for is still done."""
        self._asked.clear()

    def _wake(self, _future: Future[Any]) -> None:
        self._finished.emit()

    @Slot()
    def _deliver(self) -> None:
        if not self._asked or not self._asked[0].future.done():
            return
        if self._begun is None:
            self._begun = perf_counter()
            self._turn.start()
        elif (perf_counter() - self._begun) * 1000 >= TURN_MS:
            return  # the next turn goes on
        asked = self._asked.popleft()
        if self._asked:
            self._finished.emit()
        error = asked.future.exception()
        if error is None:
            asked.done(asked.future.result())
        elif isinstance(error, Exception):
            asked.failed(error)
        else:
            raise error

    @Slot()
    def _next_turn(self) -> None:
        self._begun = None
        self._deliver()
