# SPDX-License-Identifier: Apache-2.0
"""The one thread that owns the writing connection. Whatever writes, delivery's marks too, is a short call on it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

R = TypeVar("R")
T = TypeVar("T")


class Writer(Generic[R]):
    """Opens the resource on its own thread and runs calls on it there, in the order they were given.

    If opening fails, every call fails with that same exception. `shut` closes the resource on the same thread.
    """

    def __init__(self, open_resource: Callable[[], R], shut: Callable[[R], None] | None = None) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="stepwell-writer")
        self._shut = shut
        self._opened: Future[R] = self._thread.submit(open_resource)

    def submit(self, work: Callable[[R], T]) -> Future[T]:
        """Queue `work` and return at once. Raises RuntimeError after `close`."""
        return self._thread.submit(self._run, work)

    def call(self, work: Callable[[R], T]) -> T:
        """Run `work` on the writer's thread and wait. Never call it from that thread: it would wait for itself."""
        return self.submit(work).result()

    def close(self) -> None:
        """Finish what is queued, shut the resource and join the thread. A second call does nothing."""
        try:
            last = self._thread.submit(self._finish)
        except RuntimeError:  # closed before
            return
        self._thread.shutdown(wait=True)
        last.result()

    def _run(self, work: Callable[[R], T]) -> T:
        return work(self._opened.result())

    def _finish(self) -> None:
        if self._shut is not None and self._opened.exception() is None:
            self._shut(self._opened.result())
