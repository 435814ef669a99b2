# SPDX-License-Identifier: Apache-2.0
"""Python's collector, on the thread of the window alone.

By itself it runs on whichever thread happens to make objects, and whenever. Freeing one of Qt's on another thread takes
the whole program down, and the threads that write, send, index and copy make most of the objects. So does freeing, on
the right thread, the Python half of a layout while Qt is just destroying the other half of it, which calls into Python
(`Shiboken::Object::destroy` holds no reference of its own; reproduced with PySide 6.11.3). So it is turned off, and a
timer does what it would have done, by its own thresholds, between two events.
"""

from __future__ import annotations

import gc
from typing import Self

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 500


class Collecting(QObject):
    """Turns the collector off and does its work here until `close`, or to the end of a `with`.

    Make it on the thread of the window, before the window.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def settle(self) -> None:
        """Take what is there now for what stays, which no collection looks through: the program and its packs."""
        gc.freeze()

    def close(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation of which enough has come together, and the younger ones with it."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
                gc.collect(generation)
                return
