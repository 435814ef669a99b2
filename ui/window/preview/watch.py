# SPDX-License-Identifier: Apache-2.0
"""Tells when a file in a folder was written, added or taken away, whatever editor did it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

LOOK_MS: Final = 500
"""Network folders and some editors tell nobody, so the folder is looked at twice a second as well."""
SETTLE_MS: Final = 60
"""An editor writes a file in two or three steps."""
MOST_FILES: Final = 10_000

Signature = tuple[tuple[str, int, int], ...]


def signature(folder: Path) -> Signature:
    """Name, time of change in ns and size of every file; what comes and goes meanwhile is left out."""
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(here) / name
            try:
                stat = path.stat()
            except OSError:
                continue
            found.append((str(path), stat.st_mtime_ns, stat.st_size))
            if len(found) >= MOST_FILES:
                return tuple(found)
    return tuple(found)


class FolderWatch(QObject):
    """Watches a folder and everything in it. `changed` comes once for files that are written together."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._seen = signature(folder)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._soon)
        self._watcher.directoryChanged.connect(self._soon)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._again = QTimer(self, interval=LOOK_MS)
        self._again.timeout.connect(self.look)
        self._again.start()
        self._arm()

    @Slot()
    def look(self) -> None:
        """Look at the folder now, and tell if something changed since the last look."""
        now = signature(self._folder)
        if now != self._seen:
            self._seen = now
            self._arm()
            self.changed.emit()

    @Slot(str)
    def _soon(self, _path: str) -> None:
        self._settle.start()

    def _arm(self) -> None:
        """Watch what is there now: an editor that puts a new file in the place of the old one ends the old watch."""
        wanted = {str(self._folder), *(name for name, _, _ in self._seen)}
        wanted |= {str(Path(name).parent) for name, _, _ in self._seen}
        missing = wanted - {*self._watcher.files(), *self._watcher.directories()}
        if missing:
            self._watcher.addPaths(sorted(missing))  # what the system has no room for is looked at by the timer
