# SPDX-License-Identifier: Apache-2.0
"""What makes the window of a kiosk one: the lock, how long it waits for somebody, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from app.kiosk import KioskSetting
from ui.window.kiosk_lock import KioskLock
from ui.window.still_there import StillThere
from ui.window.widgets.basic import Card

if TYPE_CHECKING:
    from ui.window.main_window import MainWindow


class KioskSide(QObject):
    """Beside a `MainWindow`. Nobody is signed out who is watching a film; nobody else before they were asked."""

    def __init__(self, window: MainWindow, application: QApplication) -> None:
        super().__init__(window)
        self._window, self._application = window, application
        self._waiting = KioskSetting()
        self.lock = KioskLock(window, application)
        self.asking = StillThere(window)
        self.asking.stays.connect(window.idle.again)
        self.asking.nobody.connect(self._nobody)
        window.idle.idle.connect(self._quiet)
        window.navigator.waits.connect(self._wait)
        window.navigator.kiosk_left.connect(self._left)
        window.ask_waiting(self._wait)

    @Slot(object)
    def _wait(self, waiting: KioskSetting) -> None:
        self._waiting = waiting
        self._window.idle.wait(waiting.idle_s * 1000)

    @Slot()
    def _quiet(self) -> None:
        """Nobody touched anything for long."""
        navigator = self._window.navigator
        if navigator.attracts:
            return
        page = navigator.page
        if page is not None and any(getattr(card, "is_playing", False) for card in page.findChildren(Card)):
            self._window.idle.again()
        elif navigator.in_emergency:
            navigator.lock()  # nothing covers the steps that somebody follows; there is nothing to lose either
        elif navigator.begun:
            self.asking.ask(self._waiting.countdown_s, signed_in=navigator.card is not None)
        else:
            navigator.lock()  # the first screen: there is nothing to lose

    @Slot()
    def _nobody(self) -> None:
        """The person's screens go; their drafts were kept at every change. What they copied goes too."""
        self._window.navigator.lock()
        QApplication.clipboard().clear()

    @Slot(bool)
    def _left(self, close: bool) -> None:
        """The lock is open."""
        window = self._window
        window.idle.idle.disconnect(self._quiet)
        self.asking.stop()
        self.lock.unlock()
        if close:
            window.close()
        else:
            self.lock.give_frame()
            window.become_ordinary()
            self.deleteLater()
