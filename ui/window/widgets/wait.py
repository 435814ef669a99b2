# SPDX-License-Identifier: Apache-2.0
"""The seconds until a PIN is looked at again, counted down."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LONGEST_WAIT_S = 300
"""Words that count down are measured with so many seconds: no number is longer than those of the waits there are."""


class Wait(QObject):
    """Counts `left` down to 0, a second at a time; `changed` when it begins and at every second."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    def begin(self, seconds: int) -> None:
        """Wait so long; 0: not at all."""
        self.left = seconds
        if seconds:
            self._timer.start()
        self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        self.left = max(0, self.left - 1)
        if not self.left:
            self._timer.stop()
        self.changed.emit()
