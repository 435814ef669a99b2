# SPDX-License-Identifier: Apache-2.0
"""Opens the window on a data folder, and ends everything in one place when it is closed."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.clock import SystemClock
from app.record.home import Home
from ui.compose import Running, locked
from ui.ports import Ports

if TYPE_CHECKING:
    from ui.window.main_window import MainWindow

log = logging.getLogger(__name__)


def run_window(
    home: Home,
    *,
    kiosk: bool = False,
    safe_mode: bool = False,  # noqa: ARG001 - nothing to leave out yet
    shown: Callable[[MainWindow], None] | None = None,
) -> int:
    """Show the window until it is closed and return the exit status. `shown` is called once the first screen stands.

    Raises `StoreFailed` when the data folder is in use.
    """
    clock = SystemClock()
    with locked(home, wait_s=0.0):
        running = Running(home, clock)  # opens the database while the window is being loaded
        try:
            return _show(running, clock, kiosk=kiosk, shown=shown)
        finally:
            running.close()


def _show(running: Running, clock: SystemClock, *, kiosk: bool, shown: Callable[[MainWindow], None] | None) -> int:
    from PySide6.QtCore import QTimer

    from ui.window.application import TopHandler, create_application
    from ui.window.background import QtBackground
    from ui.window.main_window import build_window

    application = create_application(sys.argv[:1])
    program = running.program()
    background = QtBackground(running.submit)
    ports = Ports(
        accounts=program.accounts,
        learning=program.learning,
        device=program.device,
        background=background,
        steady=clock.steady,
    )
    window = build_window(ports)
    handler = TopHandler(lambda: None)
    handler.install()
    window.showFullScreen() if kiosk else window.show()
    if shown is not None:
        shown(window)
    QTimer.singleShot(0, lambda: running.start_sending(_bug))
    status = application.exec()
    background.forget()
    return status


def _bug(error: Exception) -> None:
    log.critical("the delivery ended with a bug", exc_info=error)
