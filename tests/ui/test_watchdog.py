# SPDX-License-Identifier: Apache-2.0
"""What keeps the window's thread busy for too long is logged with the place it was at; what is quick is not."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from ui.window.watchdog import Watchdog


@pytest.fixture
def watchdog(qapp) -> Iterator[Watchdog]:
    made = Watchdog(limit_ms=40)
    yield made
    made.close()


def turn(*works) -> None:
    """Let the event loop do each of these, and rest in between."""
    loop = QEventLoop()
    for place, work in enumerate(works):
        QTimer.singleShot(20 * place + 1, work)
    QTimer.singleShot(400, loop.quit)
    loop.exec()


def slow_work() -> None:
    time.sleep(0.15)


def test_what_is_slow_is_logged_with_its_place(watchdog: Watchdog, caplog) -> None:
    with caplog.at_level(logging.WARNING):
        turn(slow_work)
    assert watchdog.late
    assert any("test_watchdog.py" in line and "slow_work" in line for line in caplog.messages)


def test_what_holds_the_interpreter_is_seen_too(watchdog: Watchdog, caplog) -> None:
    def busy() -> None:
        sum(range(6_000_000))

    with caplog.at_level(logging.WARNING):
        turn(busy, busy)
    assert any(":busy" in line for line in caplog.messages)


def test_rest_is_not_work(qapp, caplog) -> None:
    watchdog = Watchdog(limit_ms=20_000)
    with caplog.at_level(logging.WARNING):
        turn(lambda: None)
    watchdog.close()
    assert not watchdog.late
    assert not caplog.messages
