# SPDX-License-Identifier: Apache-2.0
"""Logs what the thread of the window was doing when it kept people waiting. For those who write the program.

With STEPWELL_DEBUG=1 a timer beats a hundred times a second, and a thread looks whether it still does. Where it has not
for `LIMIT_MS` the thread notes the places the window is at; a call that holds the interpreter is noted when it returns.
The late beat logs them. (faulthandler could look without a turn of Python's; now and then that brought the program
down.) Event loops tell of their rests in different ways on different systems, so they are not asked.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from pathlib import Path
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

log = logging.getLogger(__name__)

LIMIT_MS: Final = 50
"""Longer than this people notice that nothing happens (interface.md)."""
BEAT_MS: Final = 10
PLACES: Final = 8


class Watchdog(QObject):
    """Watches the thread that makes it from now until `close`."""

    def __init__(self, parent: QObject | None = None, *, limit_ms: int = LIMIT_MS) -> None:
        super().__init__(parent)
        self._limit = limit_ms
        self.late = 0
        """How many beats came too late."""
        self._watched = threading.get_ident()
        self._last = perf_counter()
        self._places = ""
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="stepwell-watchdog", daemon=True)
        self._thread.start()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def close(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._ended.set()
        self._thread.join()

    @Slot()
    def _beat(self) -> None:
        now = perf_counter()
        waited_ms = (now - self._last) * 1000 - BEAT_MS
        places, self._places = self._places, ""
        self._last = now
        if waited_ms > self._limit:
            self.late += 1
            log.warning("the window waited %.0f ms, at %s", waited_ms, places or "a place that was not seen")

    def _watch(self) -> None:
        while not self._ended.wait(BEAT_MS / 1000):
            if not self._places and (perf_counter() - self._last) * 1000 > self._limit + BEAT_MS:
                self._places = _places(self._watched)


def _places(thread: int) -> str:
    """Where a thread is, the innermost place first."""
    frame = sys._current_frames().get(thread)  # noqa: SLF001 - documented, for debuggers
    if frame is None:
        return ""
    stack = traceback.StackSummary.extract(traceback.walk_stack(frame), lookup_lines=False)
    return " < ".join(f"{Path(each.filename).name}:{each.lineno}:{each.name}" for each in stack[:PLACES])
