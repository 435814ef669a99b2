# SPDX-License-Identifier: Apache-2.0
"""Headings whose words are wider than the page."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import deliver
from ui.window.widgets.words import Heading, breakable

LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherung"
HINDI = "क्षत्रिय" * 9


@pytest.fixture
def heading(qtbot):
    made = Heading("", "display")
    qtbot.addWidget(made)
    return made


def lines(heading: Heading) -> list[float]:
    """The widths of the lines that are drawn, px."""
    layout = QTextLayout(QLabel.text(heading), heading.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    widths = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(heading.contentsRect().width())
        widths.append(line.naturalTextWidth())
    layout.endLayout()
    return widths


@pytest.mark.parametrize("word", [LONG, HINDI, "مستشفياتناالكبيرة" * 4])
def test_a_word_that_is_wider_than_the_heading_is_broken(heading, word):
    heading.setFixedWidth(260)
    heading.show()
    deliver()
    heading.say(f"{word} heute")
    assert max(lines(heading)) <= 260
    assert heading.text() == heading.accessibleName() == f"{word} heute"


def test_a_wider_heading_is_not_broken_any_more(heading):
    heading.say(f"{LONG} heute")
    heading.resize(200, 400)
    heading.show()
    deliver()
    assert QLabel.text(heading) != heading.text()
    heading.resize(4000, 400)
    deliver()
    assert QLabel.text(heading) == heading.text()


def test_what_fits_is_left_alone_and_marks_stay_with_their_letters(heading):
    metrics = heading.fontMetrics()
    assert breakable("Hands and food", metrics, 200) == "Hands and food"
    assert breakable(LONG, metrics, 0) == LONG
    assert all(not piece.startswith(("्", "ष", "ि")) for piece in breakable(HINDI, metrics, 60).split("\u200b"))
