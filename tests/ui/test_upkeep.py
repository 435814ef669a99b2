# SPDX-License-Identifier: Apache-2.0
"""When copies of the record are asked for."""

import threading
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

from app.record.errors import DiskFull
from ui import run
from ui.window.upkeep import AT_LEAVING_MS, DAILY_MS, Upkeep


class Copies:
    def __init__(self):
        self.ages = []
        self.made = threading.Semaphore(0)

    def __call__(self, age_ms):
        self.ages.append(age_ms)
        self.made.release()


@pytest.fixture
def copies(qapp):
    return Copies()


@pytest.fixture
def upkeep(copies):
    upkeep = Upkeep(copies)
    yield upkeep
    upkeep.close()
    upkeep.deleteLater()


def test_a_copy_is_asked_for_when_somebody_leaves_and_not_when_they_come(upkeep, copies):
    upkeep.person_changed("Amina")
    upkeep.person_changed(None)
    assert copies.made.acquire(timeout=10)
    assert copies.ages == [AT_LEAVING_MS]


def test_the_daily_copy_is_asked_for_some_time_after_the_start(upkeep, copies):
    upkeep._timer.setInterval(0)
    upkeep._timer.start()
    from PySide6.QtWidgets import QApplication

    while not copies.ages:
        QApplication.processEvents()
    assert copies.ages == [DAILY_MS]


def test_nothing_is_begun_after_the_end(upkeep, copies):
    upkeep.close()
    assert not upkeep._timer.isActive()
    with pytest.raises(RuntimeError):
        upkeep.person_changed(None)


def test_after_the_copy_what_is_old_is_let_go_and_a_full_disk_ends_nothing(monkeypatch):
    did = []
    monkeypatch.setattr(run, "_copy", lambda _start, age_ms: did.append(age_ms))

    class Writer:
        def submit(self, work):
            return ThreadPoolExecutor(1).submit(work)

    class Privacy:
        def run_retention(self):
            did.append("retention")
            if did.count("retention") == 2:
                raise DiskFull(file="stepwell.db")

    program = SimpleNamespace(privacy=Privacy())
    for age_ms in (1, 2, 3):
        run._keep_up(None, Writer(), program, age_ms)
    assert did == [1, "retention", 2, "retention", 3, "retention"]
