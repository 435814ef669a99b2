# SPDX-License-Identifier: Apache-2.0
"""Long work that needs no place in the writer's queue, such as a copy of the record: learning goes on meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from app.long_work import DONE, STOPPED, Course, Standing, Stopped, Tell
from app.record.errors import StoreFailed


class Copying:
    """Does one piece of work at a time. `on_writer` runs a call on the writer's thread and waits for it.

    `failed` hears of a bug, on that thread.
    """

    def __init__(
        self, on_writer: Callable[[Callable[[], None]], object], failed: Callable[[Exception], None] = lambda _bug: None
    ) -> None:
        self._on_writer = on_writer
        self._failed = failed
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="stepwell-copying")
        self._lock = threading.Lock()
        self._course: Course | None = None
        self._ended = ""

    def begin(self, work: Callable[[Tell], object], then: Callable[[], None]) -> None:
        """Begin, unless something is under way."""
        with self._lock:
            if self._course is not None and not self._ended:
                return
            self._course, self._ended = Course(), ""
            self._thread.submit(self._run, self._course, work, then)

    def standing(self) -> Standing | None:
        """Return how it stands; how it ended once, then None."""
        with self._lock:
            course, ended = self._course, self._ended
            if course is None:
                return None
            if ended:
                self._course, self._ended = None, ""
            return Standing(*course.far, ended)

    def stop(self) -> None:
        """Have it end."""
        with self._lock:
            if self._course is not None:
                self._course.stop()

    def close(self) -> None:
        """End what is under way, and join. The writer has to be there still."""
        self.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _run(self, course: Course, work: Callable[[Tell], object], then: Callable[[], None]) -> None:
        ended = DONE
        try:
            work(course.tell)
            self._on_writer(then)
        except Stopped:
            ended = STOPPED
        except StoreFailed as failed:
            ended = failed.code
        except OSError:
            ended = "store.disk_failed"
        except Exception as bug:  # noqa: BLE001 - handed to the top handler, which reports it
            ended = "store.failed"
            self._failed(bug)
        with self._lock:
            self._ended = ended
