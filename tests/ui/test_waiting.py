# SPDX-License-Identifier: Apache-2.0
"""Work before the first screen: a window where it takes longer, which can be stopped; the real program behind it."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.clock import SystemClock
from app.long_work import Course, Stopped, Work
from app.projections import LearnerProjections
from app.record.home import Home
from ui import waiting
from ui.compose import Running, assemble
from ui.waiting import wait_for
from ui.window import first_window
from ui.window.first_window import FirstWindow
from ui.window.pages.waiting import WaitingPage


def shown() -> FirstWindow:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, FirstWindow) and each.isVisible())


class Slow:
    """Works until it is told to end; what happens in the window is done by `press` once the window stands."""

    def __init__(self, press):
        self.press = press
        self.course = Course()
        self.go_on = threading.Event()
        self.seen = []

    def work(self):
        for done in range(1000):
            self.course.tell(done, 1000)
            if self.go_on.wait(0.01):
                return "done"
        return "too late"

    def run(self, qapp):
        timer = QTimer(interval=20)
        timer.timeout.connect(self._once)
        self.timer = timer
        timer.start()
        try:
            with ThreadPoolExecutor(1) as beside:
                return wait_for(
                    qapp,
                    Work.RESTORE,
                    beside.submit(self.work),
                    self.course,
                    SystemClock().steady,
                    silent_s=0.0,
                )
        finally:
            timer.stop()

    def _once(self):
        window = shown()
        if self.course.far[0] > 3:
            self.timer.stop()
            self.seen.append(type(window.page))
            self.press(self, window)


def test_it_is_shown_and_goes_when_it_is_done(qapp):
    slow = Slow(lambda slow, _window: slow.go_on.set())
    assert slow.run(qapp) == "done"
    assert slow.seen == [WaitingPage]
    with pytest.raises(StopIteration):
        shown()


@pytest.mark.parametrize("how", ["stop", "close"])
def test_stop_and_closing_the_window_end_it(qapp, how):
    def press(_slow, window):
        window.page.foot_buttons()[0].click() if how == "stop" else window.close()

    with pytest.raises(Stopped):
        Slow(press).run(qapp)


def test_what_takes_a_moment_shows_nothing(qapp, monkeypatch):
    monkeypatch.setattr(first_window, "FirstWindow", None)
    with ThreadPoolExecutor(1) as beside:
        assert wait_for(qapp, Work.OPEN, beside.submit(lambda: 7), Course(), SystemClock().steady) == 7


def test_what_ends_while_the_window_comes_up_does_not_keep_it_up(qapp, monkeypatch):
    class Loop(waiting.QEventLoop):
        def exec(self):
            raise AssertionError("it waits for what has ended")

    future = Future()
    monkeypatch.setattr(waiting, "QEventLoop", Loop)
    monkeypatch.setattr(WaitingPage, "focus_heading", lambda _page: future.set_result(7))
    steady = SystemClock().steady
    assert wait_for(qapp, Work.RESTORE, future, Course(), steady, silent_s=0.0) == 7


def test_an_update_that_folds_anew_tells_and_when_stopped_leaves_all_for_the_next_start(tmp_path, monkeypatch):
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    home = Home(tmp_path / "home")
    program = assemble(home, synchronous="OFF")
    ids = [program.accounts.add(name=f"Person {number}").id for number in range(5)]
    before = program.record.database.execute("SELECT projections FROM meta").fetchone()
    program.close()
    monkeypatch.setattr(LearnerProjections, "version", property(lambda _self: "another"))
    running = Running(home, SystemClock())
    running.opening.stop()
    try:
        stopped = isinstance(running.opened().exception(), Stopped)
    finally:
        running.close()
    told = []
    program = assemble(home, synchronous="OFF", tell=lambda done, most: told.append((done, most)))
    try:
        assert stopped
        assert before != program.record.database.execute("SELECT projections FROM meta").fetchone()
        assert told == [(number, 5) for number in range(5)]
        assert program.record.rebuild(verify=True).differences == ()
        assert [card.id for card in program.accounts.cards()] == ids
    finally:
        program.close()
