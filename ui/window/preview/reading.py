# SPDX-License-Identifier: Apache-2.0
"""Reads a source folder beside the window: quickly what is to be shown, and then what the checks say of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from content_packs.check import check_path
from content_packs.source import Source, read_source


class Reading(QObject):
    """Reads the folder once at a time; what was saved meanwhile is read after it. `ended`: nothing is left to do."""

    read = Signal(object)
    """The `Source`, as soon as it is there."""
    checked = Signal(object)
    """All findings (a tuple), errors too; not sent where a newer state is waiting to be read."""
    ended = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._busy = self._again = False
        self._work: _Work | None = None

    @Slot()
    def start(self) -> None:
        """Read the folder as it is now."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._work = work = _Work(self._folder)  # kept, so that it goes on this thread too
        work.setAutoDelete(False)
        work.signals.read.connect(self._read)
        work.signals.checked.connect(self._checked)
        self._pool.start(work)

    def close(self) -> None:
        """Wait for what is being read."""
        self._again = False
        self._pool.waitForDone()

    @Slot(object)
    def _read(self, source: Source) -> None:
        if not self._again:
            self.read.emit(source)

    @Slot(object)
    def _checked(self, findings: object) -> None:
        self._busy = False
        self._pool.waitForDone()  # it has told all it had to tell, and is leaving
        if self._again:
            self._again = False
            self.start()
            return
        self.checked.emit(findings)
        self.ended.emit()


class _Signals(QObject):
    read = Signal(object)
    checked = Signal(object)


class _Work(QRunnable):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.signals = _Signals()

    def run(self) -> None:
        self.signals.read.emit(read_source(self._folder))
        self.signals.checked.emit(check_path(self._folder).findings)
