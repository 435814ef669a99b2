# SPDX-License-Identifier: Apache-2.0
"""The flow keeps what it measured, and measures again when anything in it has changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import QWidget

from ui.window.widgets.basic import Button, Text
from ui.window.widgets.flow import Flow

WIDTH = 300


@pytest.fixture
def holder(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def flow_of(holder, *words):
    flow = Flow(holder)
    for text in words:
        flow.add(Button(text))
    holder.resize(WIDTH, 400)
    holder.show()
    return flow


def settle():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def test_wraps_again_after_words_grew(holder):
    flow = flow_of(holder, "one", "two")
    before = flow.heightForWidth(WIDTH)
    flow.itemAt(0).widget().say("many more words than could ever stand beside another button in one row")
    settle()
    assert flow.heightForWidth(WIDTH) > before


def test_is_lower_after_a_button_was_hidden_or_taken(holder):
    flow = flow_of(holder, "first of the long ones", "second of the long ones", "third of the long ones")
    three = flow.heightForWidth(WIDTH)
    flow.itemAt(2).widget().hide()
    settle()
    two = flow.heightForWidth(WIDTH)
    flow.takeAt(1).widget().deleteLater()
    one = flow.heightForWidth(WIDTH)
    assert three > two > one


def test_hints_follow_what_was_added(holder):
    flow = flow_of(holder, "one")
    hint, least = flow.sizeHint(), flow.minimumSize()
    flow.add(Button("a-much-longer-single-word"))
    QCoreApplication.processEvents()  # Qt shows what is added to a visible widget in the next turn
    assert flow.sizeHint().width() > hint.width()
    assert flow.minimumSize().width() > least.width()


def test_heights_are_measured_once_per_width(holder, monkeypatch):
    flow = flow_of(holder, "one", "two")
    asked = []
    row = Flow._row
    monkeypatch.setattr(Flow, "_row", lambda self, *a, **k: asked.append(a) or row(self, *a, **k))
    flow.invalidate()
    for _ in range(5):
        flow.heightForWidth(WIDTH)
        flow.heightForWidth(WIDTH + 1)
        flow.setGeometry(QRect(0, 0, WIDTH, 100))
    assert len(asked) == 2


class Asked(Button):
    """Counts how often it is asked how big it would be."""

    times = 0

    def sizeHint(self):  # noqa: N802 - Qt's name
        Asked.times += 1
        return super().sizeHint()


def test_all_are_asked_once_how_big_they_are_and_not_for_each_width(holder):
    flow = flow_of(holder)
    for words in ("one", "two", "three"):
        flow.add(Asked(words))
    QCoreApplication.processEvents()
    flow.invalidate()
    Asked.times = 0
    flow.heightForWidth(WIDTH)
    once = Asked.times
    for wide in range(WIDTH, WIDTH + 5):
        flow.heightForWidth(wide)
    assert 0 < once == Asked.times


def test_a_text_measures_again_after_its_words_or_font_changed(holder):
    text = Text("short", parent=holder)
    short, least = text.natural_width(), text.minimumSizeHint().width()
    text.setText("considerably longer")
    longer = text.natural_width()
    assert longer > short
    assert text.minimumSizeHint().width() > least
    font = text.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    text.setFont(font)
    assert text.natural_width() > longer


def test_a_grid_of_tiles_is_measured_in_the_time_of_its_tiles(holder):
    """Sixteen names are laid out anew with every letter that is typed."""

    class Counting(Button):
        asked = 0

        def sizeHint(self):  # noqa: N802 - Qt's name
            Counting.asked += 1
            return super().sizeHint()

    flow = Flow(holder, fill=True)
    for number in range(16):
        flow.add(Counting(f"Person {number}"))
    holder.resize(WIDTH, 2000)
    holder.show()
    settle()
    flow.invalidate()
    Counting.asked = 0
    flow.heightForWidth(WIDTH)
    assert Counting.asked <= 4 * 16
