# SPDX-License-Identifier: Apache-2.0
"""Outcomes come back on the thread of the window and in the order they were asked for; bugs reach the top handler."""

import threading
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.window.application import Sorry, TopHandler
from ui.window.background import QtBackground


@pytest.fixture
def pool():
    with ThreadPoolExecutor(1) as pool:
        yield pool


def test_order_and_thread(qapp, pool):
    background = QtBackground(pool.submit)
    got, loop = [], QEventLoop()

    def keep(value):
        got.append((value, threading.current_thread() is threading.main_thread()))

    for n in range(50):
        background.run(lambda n=n: n, done=keep, failed=keep)
    background.run(lambda: 1 / 0, done=keep, failed=lambda error: got.append(type(error)))
    background.run(lambda: None, done=lambda _none: loop.quit(), failed=keep)
    loop.exec()
    assert got == [*((n, True) for n in range(50)), ZeroDivisionError]
    assert background.idle


def test_order_is_kept_when_the_work_ends_in_another(qapp):
    futures = []

    def submit(work):
        futures.append(Future())
        return futures[-1]

    background = QtBackground(submit)
    got, loop = [], QEventLoop()
    background.run(lambda: 0, done=got.append, failed=got.append)
    background.run(lambda: 0, done=got.append, failed=got.append)
    background.run(lambda: 0, done=lambda _none: loop.quit(), failed=got.append)
    for number in (1, 0, 2):
        futures[number].set_result(number)
    loop.exec()
    assert got == [0, 1]


def test_what_takes_long_to_show_comes_in_several_turns(qapp, monkeypatch):
    def now(work):
        future = Future()
        future.set_result(work())
        return future

    seen = iter(range(0, 1000, 4))
    monkeypatch.setattr("ui.window.background.perf_counter", lambda: next(seen) / 1000)  # 4 ms for each look at it
    background = QtBackground(now)
    got = []
    for number in range(10):
        background.run(lambda number=number: number, done=got.append, failed=got.append)
    QCoreApplication.sendPostedEvents()
    assert got == [0, 1, 2]  # a key that was pressed is heard now
    loop = QEventLoop()
    background.run(lambda: 0, done=lambda _none: loop.quit(), failed=got.append)
    loop.exec()
    assert got == list(range(10))


def test_forget_delivers_nothing(qapp, pool):
    background = QtBackground(pool.submit)
    got = []
    background.run(lambda: 1, done=got.append, failed=got.append)
    background.forget()
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()
    assert not got


def test_a_bug_is_logged_saved_and_not_shown_twice(qapp, caplog):
    saved = []
    handler = TopHandler(lambda: saved.append(1), show=False)
    error = KeyError("x")
    handler.take(KeyError, error, None)
    assert saved == [1]
    assert "unexpected error" in caplog.text


def test_who_goes_on_after_a_bug_is_led_back(qapp, qtbot):
    """It stood behind the window of a device where nobody was, and behind an empty page nothing could be done."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    led = []
    handler = TopHandler(lambda: None, recover=lambda: led.append(1))
    handler.take(KeyError, KeyError("x"), None)
    QCoreApplication.processEvents()
    assert not led
    (sorry,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, Sorry) and each.isVisible())
    assert sorry.parent() is window
    assert sorry.isModal()
    sorry.accept()
    assert led == [1]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(Sorry) == []
