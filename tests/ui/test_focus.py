# SPDX-License-Identifier: Apache-2.0
"""Where Tab leads, it can be seen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QVBoxLayout, QWidget

from content_packs.model import Matching, Ordering, Pair
from tests.ui.conftest import deliver
from ui.window.answers.editor import Editor
from ui.window.answers.matching import MatchingEditor
from ui.window.answers.ordering import OrderingEditor
from ui.window.focus import BY_KEYS, move_focus
from ui.window.pages.page import Page
from ui.window.widgets.basic import Button


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


LONG = tuple(f"Number {number}: first this, then that, and in the end all of the other as well" for number in range(8))
ITEM = {"id": "i", "competency": "c", "stem": "What?", "rationale": "So."}


def tab_to(window: Window, button: Button) -> None:
    while not button.hasFocus():
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    deliver()


def asked(qtbot, editor: Editor) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.page.add(editor)
    for button in editor.findChildren(Button):
        button.setMinimumHeight(60)
    window.show()
    window.activateWindow()
    deliver()
    return window


def test_a_step_that_is_moved_by_keys_stays_in_sight(qtbot) -> None:
    editor = OrderingEditor(Ordering(**ITEM, steps=LONG), ())
    window = asked(qtbot, editor)
    row = editor._rows[0]
    tab_to(window, row.down)
    for _place in LONG[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        deliver()
        assert not QApplication.focusWidget().visibleRegion().isEmpty()
    assert row.up.hasFocus()


def test_by_keys_the_partners_come_into_sight_and_under_a_finger_the_page_stays(qtbot) -> None:
    editor = MatchingEditor(
        Matching(**ITEM, pairs=tuple(Pair(left=f"{n}", right=long) for n, long in enumerate(LONG))), ()
    )
    window = asked(qtbot, editor)
    tab_to(window, editor._lefts[-1])
    QTest.keyClick(editor._lefts[-1], Qt.Key.Key_Space)
    deliver()
    assert editor._rights[0].hasFocus()
    assert not editor._rights[0].visibleRegion().isEmpty()
    tab_to(window, editor._lefts[-1])
    bar = window.page._scroll.verticalScrollBar()
    before = bar.value()
    window.setAttribute(BY_KEYS, on=False)  # as after a touch, see `Fingers`
    editor._lefts[-1].click()
    deliver()
    assert editor._rights[0].hasFocus()
    assert bar.value() == before
