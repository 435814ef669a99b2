# SPDX-License-Identifier: Apache-2.0
"""Two copies of the program on one data folder: the second says so and brings the first to the front."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QWidget

from app.record.home import Home
from tests.e2e.conftest import Person
from tests.faults.storage_kit import process
from ui.compose import locked
from ui.window.second_copy import Front, ask_to_front, name_of

MOST_MS = 20_000


@pytest.fixture
def first(qapp, tmp_path, monkeypatch):
    """The window of the first copy, put away by whoever used it, and its folder."""
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    window = QWidget()
    front = Front(window, tmp_path)
    front.listen()
    window.showMinimized()
    yield window
    front.close()
    window.deleteLater()


def comes(window: QWidget) -> bool:
    """Let the window live until it is seen."""
    loop, looks = QEventLoop(), QTimer()
    looks.timeout.connect(lambda: window.isMinimized() or loop.quit())
    looks.start(10)
    QTimer.singleShot(MOST_MS, loop, loop.quit)
    loop.exec()
    return not window.isMinimized()


def test_who_is_asked_comes_each_time(first, tmp_path):
    for _ in range(2):
        first.showMinimized()
        assert ask_to_front(tmp_path)
        assert comes(first)


def test_two_folders_are_two_programs(first, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    assert not ask_to_front(other)
    (tmp_path / "link").symlink_to(tmp_path)
    assert name_of(tmp_path / "link") == name_of(tmp_path)


def test_what_a_killed_copy_left_is_in_nobodys_way(qapp, tmp_path):
    """A process that dies leaves the name of its socket behind."""
    probe = QLocalServer()
    assert probe.listen(name_of(tmp_path))
    left = Path(probe.fullServerName())
    probe.close()
    left.touch()
    window = QWidget()
    front = Front(window, tmp_path)
    front.listen()
    try:
        assert ask_to_front(tmp_path)
    finally:
        front.close()
        window.deleteLater()


def test_the_second_program_says_so_and_brings_the_first_forward(first, tmp_path):
    with locked(Home(tmp_path), wait_s=0.0):
        second = Person(tmp_path, where={"ROBOT_PLAIN": "1"})
        try:
            assert second.screen["page"] == "TroublePage"
            assert any("already open" in text for text in second.screen["texts"])
            assert comes(first)
            assert second.close() == 1
        finally:
            second.kill()


def test_a_command_line_that_holds_the_folder_is_nobody_to_bring_forward(home_of_command):
    assert not ask_to_front(home_of_command)


@pytest.fixture
def home_of_command(tmp_path, monkeypatch):
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    with process("locked", Home(tmp_path / "home")):
        yield tmp_path / "home"
