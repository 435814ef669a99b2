# SPDX-License-Identifier: Apache-2.0
"""The first start: asks what has to be known of an unused device, and makes it ready beside the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QApplication

from app.clock import SystemClock
from app.long_work import Course, Stopped, Tell, Work
from app.record.home import Home
from ui.moving_in import taken_in
from ui.setting_up import Caretaker, offers, set_up
from ui.waiting import wait_for
from ui.window.first_window import FirstWindow, ask_to_set_up, speak_the_systems_language
from ui.window.languages import of_device
from ui.window.pages.enrol import TakeIn
from ui.window.pages.first import PackOffer, SetUp, SetUpPage

T = TypeVar("T")
STOPPED = "stopped"
"""Why a file was not taken in: somebody did not want to wait."""


def set_up_by_hand(home: Home, clock: SystemClock, application: QApplication) -> int | None:
    """Ask what has to be known, do it, and return None; 0 when the person does not want to now. The lock is held.

    Whoever stops it while the packs are made ready is asked once more, with the same answers on the first page.
    """
    speak_the_systems_language(application)
    packs = tuple(PackOffer(*offer) for offer in offers())
    wish: SetUp | None = None
    while True:
        window = FirstWindow(application, SetUpPage(packs, wish))
        waited = _Waited(application, clock, window)
        try:
            asked = ask_to_set_up(window, partial(_take_in, home, waited))
            if asked is None:
                return 0
            if isinstance(asked, TakeIn):
                return None
            wish, who = asked
            caretaker = Caretaker(who.name, who.secret, of_device()) if who is not None else None
            waited(partial(_set_up, home, wish, caretaker))
        except Stopped:
            continue
        finally:
            window.close()
        return None


def _set_up(home: Home, wish: SetUp, caretaker: Caretaker | None, tell: Tell) -> None:
    set_up(home, wish.organisation, wish.packs, caretaker, tell)


def _take_in(home: Home, waited: _Waited, wanted: TakeIn) -> str:
    try:
        return waited(partial(taken_in, home, wanted.file, wanted.code))
    except Stopped:
        return STOPPED


class _Waited:
    """Does work beside, with its bar in the place of the window, and returns what it returns.

    Raises what the work raises, `Stopped` among it.
    """

    def __init__(self, application: QApplication, clock: SystemClock, window: FirstWindow) -> None:
        self._application = application
        self._clock = clock
        self._window = window

    def __call__(self, work: Callable[[Tell], T]) -> T:
        course = Course()
        self._window.hide()
        with ThreadPoolExecutor(1, thread_name_prefix="stepwell-setting-up") as beside:
            done = beside.submit(work, course.tell)
            return wait_for(self._application, Work.SET_UP, done, course, self._clock.steady, silent_s=0.0)
