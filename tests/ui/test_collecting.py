# SPDX-License-Identifier: Apache-2.0
"""What Python's collector frees is freed on the thread of the window, whoever makes the objects."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QThread

from app.record.home import Home
from ui.run import run_window
from ui.window.collecting import Collecting


class InACircle:
    """Something that only the collector frees; it says on which thread."""

    freed: ClassVar[list[int]] = []

    def __init__(self) -> None:
        self.myself = self

    def __del__(self) -> None:
        self.freed.append(threading.get_ident())


def many() -> None:
    """Make more than any threshold of what has to be collected."""
    for _ in range(3_000):
        InACircle()


@pytest.fixture
def collecting(qapp: object) -> Iterator[Collecting]:
    gc.collect()
    gc.enable()  # as a program begins
    InACircle.freed.clear()
    made = Collecting()
    yield made
    made.close()
    gc.collect()
    gc.freeze()  # as tests/conftest.py left it
    gc.disable()


def made_elsewhere() -> int:
    thread = threading.Thread(target=many)
    thread.start()
    ident = thread.ident
    thread.join()
    assert ident is not None
    return ident


def test_another_thread_frees_nothing(collecting: Collecting) -> None:
    made_elsewhere()
    assert not InACircle.freed
    collecting.look()
    assert len(InACircle.freed) == 3_000
    assert set(InACircle.freed) == {threading.get_ident()}
    assert collecting.thread() is QThread.currentThread()


def test_what_stays_is_passed_over(collecting: Collecting) -> None:
    InACircle()
    collecting.settle()
    gc.collect()
    assert not InACircle.freed
    collecting.close()
    gc.collect()
    assert len(InACircle.freed) == 1


def test_python_does_it_again_afterwards(collecting: Collecting) -> None:
    collecting.close()
    assert gc.isenabled()
    assert made_elsewhere() in set(InACircle.freed)


def test_nothing_is_collected_before_enough_has_come_together(collecting: Collecting) -> None:
    gc.collect()
    InACircle()
    collecting.look()
    assert not InACircle.freed


def test_nothing_is_collected_while_a_window_is_opened_or_something_settled(tmp_path, monkeypatch) -> None:
    """A copy that is put back, or packs that are made ready, work on a thread of their own beside a window."""
    seen: list[bool] = []

    def once(_start: object) -> int | None:
        seen.append(gc.isenabled())
        return None if len(seen) < 2 else 0

    monkeypatch.setattr("ui.run._once", once)
    was_on = gc.isenabled()
    gc.enable()
    try:
        assert run_window(Home(tmp_path / "home")) == 0
        assert gc.isenabled()
    finally:
        if not was_on:
            gc.disable()
    assert seen == [False, False]
