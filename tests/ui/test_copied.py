# SPDX-License-Identifier: Apache-2.0
"""On a shared device, what one person copied is not there for the next one to paste."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.preferences import Preferences
from tests.ui.conftest import deliver
from ui.window import copied, places


class Clipboard:
    """That of the application, which says whose its content is; the screenless one cannot."""

    def __init__(self, *, ours: bool) -> None:
        self._real = QGuiApplication.clipboard()
        self.ownsClipboard = self.ownsSelection = lambda: ours

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)


@pytest.fixture
def whose(qapp, monkeypatch):
    def say(*, ours: bool) -> None:
        clipboard = Clipboard(ours=ours)
        monkeypatch.setattr(copied.QGuiApplication, "clipboard", lambda: clipboard)

    real = QGuiApplication.clipboard()
    yield say
    real.clear()


@pytest.mark.parametrize("ours", [True, False])
@pytest.mark.parametrize("leaves", ["by the button", "by walking off", "by closing it"])
def test_who_leaves_takes_along_what_they_copied_here(program, window, whose, ours, leaves):
    """Whoever closed the window left it on the clipboard, where the next one of the same account finds it."""
    clipboard = QGuiApplication.clipboard()
    whose(ours=ours)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences()))
    deliver()
    line = QLineEdit("K7WQ", window.page)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    window.navigator.to(places.Progress())
    deliver()
    assert clipboard.text() == "K7WQ", "as long as they are here they can paste it"
    if leaves == "by the button":
        window.navigator.to(places.People())
    elif leaves == "by closing it":
        window.navigator.close()
    else:
        window.idle.idle.emit()
    deliver()
    assert clipboard.text() == ("" if ours else "K7WQ")


def test_the_report_of_a_crash_stays(whose):
    whose(ours=True)
    copied.copy_report("Traceback")
    copied.forget_copied()
    assert QGuiApplication.clipboard().text() == "Traceback"
    assert QGuiApplication.clipboard().text(QClipboard.Mode.Selection) == ""


COPIED = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
from ui.window.copied import copy_report, leave_copied
leave_copied()  # nothing was copied yet
copy_report("what broke")
leave_copied()
assert application.clipboard().text() == "what broke"
"""


def test_whoever_copied_something_leaves_without_a_fault() -> None:
    """What Python put there would be freed when Python has gone; without the last step this ends with a signal."""
    assert subprocess.run([sys.executable, "-c", COPIED], check=False).returncode == 0
