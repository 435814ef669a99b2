# SPDX-License-Identifier: Apache-2.0
"""A window with everything behind it, on a real data folder."""

from __future__ import annotations

from concurrent.futures import Future
from time import monotonic

from PySide6.QtCore import QEventLoop, QTimer

from app.clock import SystemClock
from app.record.home import Home
from tests.ui.conftest import deliver
from ui.compose import Program, Running
from ui.window import places
from ui.window.background import QtBackground
from ui.window.main_window import MainWindow, build_window
from ui.window.pages.rest import LongPage
from ui.window_ports import window_ports

PATIENCE_S = 60.0
"""Nothing takes so long; a busy machine lets everything take long."""


class Shop:
    """A window with everything behind it."""

    def __init__(self, home: Home, *, kiosk: bool = False) -> None:
        self.running = Running(home, SystemClock())
        self.program: Program = self.running.program()
        self.background = QtBackground(self.running.submit)
        ports = window_ports(self.program, self.background, copies=lambda: home.path)
        self.window: MainWindow = build_window(ports, kiosk=kiosk)
        self.settle()

    def settle(self) -> None:
        until = monotonic() + PATIENCE_S
        while not self.background.idle:
            assert monotonic() < until
            loop = QEventLoop()  # QTest.qWait would keep the other thread from running all the while
            QTimer.singleShot(1, loop.quit)
            loop.exec()
        if isinstance(self.window.page, LongPage):
            self.window.page.rest.finish()
        deliver()

    def do(self, intent: object) -> None:
        self.window.page.intent.emit(intent)
        self.settle()

    def go(self, place: places.Place) -> None:
        self.window.navigator.to(place)
        self.settle()

    def on_writer(self, work) -> Future:
        return self.running.submit(work)

    def close(self) -> None:
        """Take the window away and close the folder."""
        self.window.close()
        self.window.deleteLater()
        deliver()
        self.background.forget()
        self.running.close()
