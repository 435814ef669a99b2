# SPDX-License-Identifier: Apache-2.0
"""A second copy of the program on one data folder says so and brings the first to the front: this is how it asks.

The first listens on a local socket (a named pipe on Windows) that only its own account may use, and is told nothing:
who connects has asked. The name is made of the folder, so that two folders are two programs. Where a system lets no
program take the front (Wayland), the first is marked in the list of windows.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

LISTENS_AFTER_MS = 300
"""The first screen comes first."""
_PATIENCE_MS = 1_000
_SAID_MS = 400


def name_of(folder: Path) -> str:
    """Return the name under which the program of a data folder listens."""
    return f"stepwell-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]}"


class Front(QObject):
    """Brings `window` to the front when another copy asks. Only for the process that holds the folder's lock."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._name = name_of(folder)
        self._server: QLocalServer | None = None
        QTimer.singleShot(LISTENS_AFTER_MS, self, self.listen)

    @Slot()
    def listen(self) -> None:
        """Listen from now on. Where that is not possible a second copy says that this one is open, and no more."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - not needed for the first screen

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._asked)
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)  # of one that was killed: who holds the lock is the only one
            self._server.listen(self._name)

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    @Slot()
    def _asked(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            asker = self._server.nextPendingConnection()
            asker.disconnected.connect(asker.deleteLater)
            asker.disconnectFromServer()
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
        QApplication.alert(self._window)


def ask_to_front(folder: Path) -> bool:
    """Ask the copy that has this folder open to come to the front; return whether one listens."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - seldom asked

    asker = QLocalSocket()
    asker.connectToServer(name_of(folder))
    heard = asker.waitForConnected(_PATIENCE_MS)
    asker.abort()
    return heard


def front_after(window: QWidget, folder: Path) -> None:
    """Ask that once `window`, which says why this copy is none to work with, has been seen to open."""
    QTimer.singleShot(_SAID_MS, window, lambda: ask_to_front(folder))
