# SPDX-License-Identifier: Apache-2.0
"""Where Tab leads, it can be seen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QVBoxLayout, QWidget

from tests.ui.conftest import deliver
from ui.window.focus import move_focus
from ui.window.pages.page import Page


class Window(QMainWindow):
    """A header, and a page that is longer than the window, with a foot."""

    def __init__(self) -> None:
        super().__init__()
        centre = QWidget()
        column = QVBoxLayout(centre)
        self.header, self.page = QPushButton("header"), Page()
        column.addWidget(self.header)
        column.addWidget(self.page, 1)
        self.lines = [QPushButton(f"{number}") for number in range(12)]
        for line in self.lines:
            line.setMinimumHeight(80)
            self.page.add(line)
        self.page.foot(self.page.button("foot", None))
        self.setCentralWidget(centre)
        self.resize(600, 400)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt names it
        return move_focus(self, forward=forward)


def test_tab_from_the_header_and_back_from_the_foot_shows_where_it_leads(qtbot) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    deliver()
    window.page.foot_buttons()[0].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert window.lines[-1].hasFocus()
    assert window.lines[-1].visibleRegion().boundingRect().height() == window.lines[-1].height()
    window.header.setFocus()
    assert window.lines[0].visibleRegion().isEmpty()
    QTest.keyClick(window.header, Qt.Key.Key_Tab)
    assert window.lines[0].hasFocus()
    assert window.lines[0].visibleRegion().boundingRect().height() == window.lines[0].height()
