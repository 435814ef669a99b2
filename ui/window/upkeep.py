# SPDX-License-Identifier: Apache-2.0
"""Copies of the record, made when nobody waits for anything: a while after the start, and when somebody has left."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Slot

START_MS = 20_000
"""The first look is this long after the start."""
DAILY_MS = 86_400_000
AT_LEAVING_MS = 3_600_000
"""On a busy kiosk people leave every few minutes; one copy an hour is enough there."""


class Upkeep(QObject):
    """Asks `copy` for a copy, on a thread of its own, unless one is younger than the age (ms) it is called with."""

    def __init__(self, copy: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._copy = copy
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="stepwell-upkeep")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(START_MS)
        self._timer.timeout.connect(self._daily)
        self._timer.start()

    def close(self) -> None:
        """End and join; what waits is not begun any more."""
        self._timer.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def person_changed(self, card: object | None) -> None:
        """Hear who is signed in: None says that somebody has left."""
        if card is None:
            self._thread.submit(self._copy, AT_LEAVING_MS)

    @Slot()
    def _daily(self) -> None:
        self._thread.submit(self._copy, DAILY_MS)
