# SPDX-License-Identifier: Apache-2.0
"""A word on the desktop of a computer that one person has for themselves: only where they asked for it.

Rules:

1. Never on a kiosk, and only while nobody looks at the window: it is minimised, or another one is in front.
2. Whether there is something to say, and whether it may be said now, the program decides (`Encouraging.at_home`).
3. It says that something is ready, and neither what it is nor for whom: a screen may be seen by others.
4. What shows it is made when there is first something to say, and hidden when it was pressed or has been there a while.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QMainWindow, QSystemTrayIcon

from ui.window.problems import is_world

if TYPE_CHECKING:
    from ui.ports import Background, EncouragingPort

log = logging.getLogger(__name__)

EVERY_MS: Final = 3_600_000
SHOWN_MS: Final = 20_000


class HomeWord(QObject):
    """Looks once an hour. `there` says whether the desktop has a place for such words."""

    def __init__(
        self,
        window: QMainWindow,
        background: Background,
        encouraging: EncouragingPort,
        *,
        there: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        make: Callable[[QMainWindow], QSystemTrayIcon] = lambda window: QSystemTrayIcon(window.windowIcon(), window),
    ) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._encouraging = encouraging
        self._there = there
        self._make = make
        self._tray: QSystemTrayIcon | None = None
        self._hour = QTimer(self, interval=EVERY_MS)
        self._hour.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._hour.timeout.connect(self.look)
        self._hour.start()

    @Slot()
    def look(self) -> None:
        """Say it, if nobody looks at the window and there is something to say."""
        if not self._seen() and self._there():
            self._background.run(self._encouraging.at_home, done=self._say, failed=self._failed)

    def _seen(self) -> bool:
        return self._window.isActiveWindow() and not self._window.isMinimized()

    def _say(self, may: bool) -> None:
        if not may:
            return
        if self._tray is None:
            self._tray = self._make(self._window)
            self._tray.messageClicked.connect(self._pressed)
        words = self.tr("A few minutes to learn something? Something is ready.")
        self._tray.show()
        self._tray.showMessage("Stepwell", words, QSystemTrayIcon.MessageIcon.NoIcon, SHOWN_MS)
        QTimer.singleShot(SHOWN_MS, self, self._hide)

    @Slot()
    def _pressed(self) -> None:
        self._hide()
        self._window.showNormal()
        self._window.activateWindow()

    @Slot()
    def _hide(self) -> None:
        if self._tray is not None:
            self._tray.hide()

    def _failed(self, error: Exception) -> None:
        if not is_world(error):
            raise error
        log.warning("nothing is said on the desktop: %s", type(error).__name__)
