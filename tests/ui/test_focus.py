# SPDX-License-Identifier: Apache-2.0
"""Where Tab leads, it can be seen."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QVBoxLayout, QWidget

from content_packs.model import Matching, MultipleChoice, Option, Ordering, Pair, SingleChoice
from tests.ui.conftest import deliver
from ui.window.answers.choice import choice_editor
from ui.window.answers.editor import Editor
from ui.window.answers.matching import MatchingEditor
from ui.window.answers.ordering import OrderingEditor
from ui.window.focus import BY_KEYS, move_focus
from ui.window.pages.page import Page
from ui.window.widgets.basic import Button
from ui.window.widgets.choices import Choices
from ui.window.widgets.flow import Flow


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


def tabbed(window: Window) -> list[str]:
    """The words of the buttons that Tab stops at, from the header round."""
    window.header.setFocus()
    order = []
    while True:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is window.header:
            return order
        order.append(here.words if isinstance(here, Button) else here.text())


def press(key: Qt.Key) -> str:
    QTest.keyClick(QApplication.focusWidget(), key)
    deliver()
    here = QApplication.focusWidget()
    assert isinstance(here, Button)
    return here.words


SINGLE = SingleChoice(
    **ITEM, options=tuple(Option(text=text, right=text == "two", why="So.") for text in ("one", "two", "three"))
)


def test_tab_stops_once_at_choices_of_which_one_holds_and_arrows_lead_round_them(qtbot) -> None:
    editor = choice_editor(SINGLE, ())
    window = asked(qtbot, editor)
    numbers = [line.text() for line in window.lines]
    assert tabbed(window) == [*numbers, "one", "foot"]
    editor.check((1,))
    assert tabbed(window) == [*numbers, "two", "foot"]
    tab_to(window, editor._cards[1])
    assert [press(Qt.Key.Key_Down) for _ in range(3)] == ["three", "one", "two"]
    assert [press(Qt.Key.Key_Left) for _ in range(2)] == ["one", "three"]
    assert editor.chosen() == (1,), "an arrow looks, and does not choose"
    assert press(Qt.Key.Key_Tab) == "foot"


def test_of_several_choices_tab_stops_at_each(qtbot) -> None:
    options = tuple(Option(text=text, right=True, why="So.") for text in ("one", "two"))
    window = asked(qtbot, choice_editor(MultipleChoice(**ITEM, options=options), ()))
    assert tabbed(window)[-3:] == ["one", "two", "foot"]


def test_arrows_go_on_to_the_left_where_lines_begin_on_the_right(qtbot) -> None:
    choices = Choices(tuple((word, word) for word in ("a", "b", "c")), chosen="a")
    window = Window()
    qtbot.addWidget(window)
    window.page.add(choices)
    choices.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for button in choices.findChildren(Button):
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.show()
    window.activateWindow()
    deliver()
    tab_to(window, next(each for each in choices.findChildren(Button) if each.words == "a"))
    assert press(Qt.Key.Key_Left) == "b"
    assert press(Qt.Key.Key_Right) == "a"


def test_down_leads_to_the_row_below_and_up_to_the_one_above(qtbot) -> None:
    window = Window()
    qtbot.addWidget(window)
    holder = QWidget()
    flow = Flow(holder, fill=True, most=2)
    for word in "abcde":
        flow.add(Button(word, word, kind="tile"))
    window.page.add(holder)
    window.show()
    window.activateWindow()
    deliver()
    tiles = holder.findChildren(Button)
    tab_to(window, tiles[1])
    assert press(Qt.Key.Key_Down) == "d"
    assert press(Qt.Key.Key_Down) == "e"
    assert press(Qt.Key.Key_Up) == "c"
    assert press(Qt.Key.Key_Right) == "d", "sideways as with Tab"


def test_enter_that_is_held_down_presses_once(qtbot) -> None:
    button = Button("Check")
    qtbot.addWidget(button)
    pressed = []
    button.chosen.connect(pressed.append)
    button.show()
    for held in (False, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=held)
        QApplication.sendEvent(button, key)
    assert len(pressed) == 1
