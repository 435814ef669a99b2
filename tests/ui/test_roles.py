# SPDX-License-Identifier: Apache-2.0
"""What a screen reader is told that Qt alone would not say."""

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.window.roles import give_roles
from ui.window.widgets.basic import Button, Heading, Text
from ui.window.widgets.pads import PicturePad, PinPad


@pytest.fixture
def box(qtbot):
    give_roles()
    widget = QWidget()
    qtbot.addWidget(widget)
    QVBoxLayout(widget)
    return widget


def roles(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    below = [interface.child(place) for place in range(interface.childCount())]
    return [(each.role(), each.text(QAccessible.Text.Name)) for each in below]


def test_a_heading_is_a_heading_and_nothing_else_is(box):
    for widget in (Heading("Who are you?"), Text("Choose your name."), Button("This device")):
        box.layout().addWidget(widget)
    assert roles(box) == [
        (QAccessible.Role.Heading, "Who are you?"),
        (QAccessible.Role.StaticText, "Choose your name."),
        (QAccessible.Role.Button, "This device"),
    ]


def test_what_a_heading_says_changes_with_it(box):
    heading = Heading("Not yet")
    box.layout().addWidget(heading)
    heading.say("That is right")
    assert roles(box) == [(QAccessible.Role.Heading, "That is right")]


def test_headings_that_were_asked_for_their_role_go_with_their_page(qapp):
    give_roles()
    for _ in range(50):
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(Heading("Today"))
        assert roles(page) == [(QAccessible.Role.Heading, "Today")]
        page.deleteLater()
        del page, column
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    made = [each for each in gc.get_objects() if type(each).__name__ == "_HeadingRole"]
    assert len(made) >= 50  # else the binding frees the husks at last: say so in ui/window/roles.py
    assert sum(map(isValid, made)) <= 2  # what is still open


@pytest.mark.parametrize(
    ("pad", "tap", "said"), [(PinPad, "4", "1 digits typed"), (PicturePad, 3, "1 pictures tapped")]
)
def test_a_pad_says_how_much_was_typed_only_when_something_was(qtbot, monkeypatch, pad, tap, said):
    heard = []
    monkeypatch.setattr("ui.window.widgets.pads.announce", lambda _widget, words: heard.append(words))
    widget = pad()
    qtbot.addWidget(widget)
    widget.clear()
    assert heard == []
    widget.press(tap)
    assert heard == [said]
