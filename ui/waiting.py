# SPDX-License-Identifier: Apache-2.0
"""Waits for work that goes on beside, before there is a first screen: opening after an update, putting a copy back.

What takes a moment shows nothing. What takes longer has a window with how far it is and *Stop*; closing it stops, too.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.long_work import Course, Work
from ui.time_left import TimeLeft

T = TypeVar("T")
SILENT_S: Final = 1.0
_LOOK_MS: Final = 200


def wait_for(
    application: QApplication,
    work: Work,
    future: Future[T],
    course: Course,
    steady: Callable[[], float],
    *,
    silent_s: float = SILENT_S,
) -> T:
    """Return what the work returns; `course` is what it tells. Raises what it raises, `Stopped` among it."""
    if silent_s:
        wait([future], timeout=silent_s)
    if not future.done():
        _show(application, work, future, course, steady)
    return future.result()


def _show(
    application: QApplication, work: Work, future: Future[T], course: Course, steady: Callable[[], float]
) -> None:
    from ui.window.first_window import FirstWindow, speak_the_systems_language  # noqa: PLC0415 - seldom needed
    from ui.window.pages.waiting import WaitingPage  # noqa: PLC0415

    speak_the_systems_language(application)
    page, left, loop = WaitingPage(work), TimeLeft(steady), QEventLoop()
    window = FirstWindow(application, page)
    page.intent.connect(lambda _intent: course.stop())

    def look() -> None:
        if future.done():
            loop.quit()
            return
        if not window.isVisible():
            course.stop()
        page.show_far(*course.far, left.tell(*course.far))

    timer = QTimer(window, interval=_LOOK_MS)
    timer.timeout.connect(look)
    window.show()
    page.focus_heading()
    look()
    if not future.done():  # the loop would not hear of it before it runs
        timer.start()
        loop.exec()
        timer.stop()
    window.close()
    window.deleteLater()
