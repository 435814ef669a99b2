# SPDX-License-Identifier: Apache-2.0
"""The real window on the folder of the self-test, at its first screen, without a display. Loads Qt."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from app.clock import SystemClock
from app.record.home import Home
from ui.compose import Running
from ui.self_test.trying import Check, Wanting
from ui.window.background import QtBackground
from ui.window.main_window import MainWindow, build_window
from ui.window_ports import window_ports

MOST_S = 20.0
"""How long the first screen may take."""
_LEAST_COLOURS = 4
"""A page that is painted has paper, words, an edge and a tile."""


def check(application: QApplication, home: Home) -> Check:
    """Return the check of the first screen."""
    return Check("the window", lambda: _first_screen(application, home))


def _first_screen(application: QApplication, home: Home) -> str:
    running = Running(home, SystemClock())
    try:
        background = QtBackground(running.submit)
        window = build_window(window_ports(running.program(), background, copies=lambda: home.path))
        try:
            window.resize(1024, 600)
            window.show()
            _until(application, lambda: window.page is not None and not window.page.isHidden())
            _until(application, lambda: not window.navigator.busy)
            for _ in range(5):
                application.processEvents()
                window.navigator.finish_dressing()  # a page comes over some turns, and is painted in the last
            return _looked_at(window)
        finally:
            window.close()
            background.forget()
    finally:
        running.close()


def _looked_at(window: MainWindow) -> str:
    page = window.page
    if page is None or page.heading is None:
        raise Wanting("The window opened and showed no page.")
    picture = window.grab().toImage()
    places = range(0, picture.width() * picture.height(), 7)
    colours = {picture.pixel(place % picture.width(), place // picture.width()) for place in places}
    if len(colours) < _LEAST_COLOURS:
        raise Wanting("The first screen is empty.")
    return f"{page.heading.text()} ({picture.width()} × {picture.height()})"


def _until(application: QApplication, done: Callable[[], bool]) -> None:
    end = time.monotonic() + MOST_S
    while not done() and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.005)
