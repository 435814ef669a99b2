# SPDX-License-Identifier: Apache-2.0
"""Logs what the thread of the window was doing when it kept people waiting. For those who write the program.

With STEPWELL_DEBUG=1 a timer beats a hundred times a second. Where a beat comes later than `LIMIT_MS` that is logged,
with the places the thread was at when the limit was reached. They are written down by faulthandler's own thread, which
needs no turn of Python's: a call that holds the interpreter is seen, too. Event loops tell of their rests in different
ways on different systems (Qt's on GLib before it looks for timers), so it is not asked of them. The price: it reads the
frames of a thread that runs on, and some walks in ten end in a segmentation fault (CPython 3.11). Never for users.
"""

from __future__ import annotations

import faulthandler
import logging
import re
from tempfile import TemporaryFile
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

log = logging.getLogger(__name__)

LIMIT_MS: Final = 50
"""Longer than this people notice that nothing happens (interface.md)."""
BEAT_MS: Final = 10
PLACES: Final = 8
_PLACE = re.compile(r'^  File "(?:.*[/\\])?(?P<file>[^"]+)", line (?P<line>\d+) in (?P<name>.+)$')


class Watchdog(QObject):
    """Watches the thread that makes it from now until `close`. There is one at a time in a process."""

    def __init__(self, parent: QObject | None = None, *, limit_ms: int = LIMIT_MS) -> None:
        super().__init__(parent)
        self._limit = limit_ms
        self._notes = TemporaryFile(buffering=0)  # noqa: SIM115 - open as long as this is
        self.late = 0
        """How many beats came too late."""
        self._last = perf_counter()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._arm()

    def close(self) -> None:
        """Watch no more."""
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()
        self._notes.close()

    @Slot()
    def _beat(self) -> None:
        faulthandler.cancel_dump_traceback_later()
        now = perf_counter()
        waited_ms = (now - self._last) * 1000 - BEAT_MS
        self._last = now
        if waited_ms > self._limit:
            self.late += 1
            log.warning("the window waited %.0f ms; after %d ms it was at %s", waited_ms, self._limit, self._places())
        self._arm()

    def _arm(self) -> None:
        faulthandler.dump_traceback_later((self._limit + BEAT_MS) / 1000, file=self._notes.fileno())

    def _places(self) -> str:
        """Where the thread was, the innermost place first."""
        self._notes.seek(0)
        threads = self._notes.read().decode(errors="replace").strip().split("\n\n")
        self._notes.seek(0)
        self._notes.truncate()
        found = [_PLACE.match(line) for line in threads[-1].splitlines()]  # the first thread there was comes last
        places = [f"{each['file']}:{each['line']}:{each['name']}" for each in found if each is not None]
        return " < ".join(places[:PLACES]) or "no place in Python"
