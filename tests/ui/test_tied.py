# SPDX-License-Identifier: Apache-2.0
"""What belongs together stays on one line: dots behind words, names with hyphens between words of Arabic."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout

from ui.window.widgets.words import Heading, Text, tied


def lines(label, width):
    words = super(Text, label).text()
    layout = QTextLayout(words, label.font())
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(words[line.textStart() : line.textStart() + line.textLength()].strip(" "))
    layout.endLayout()
    return found


@pytest.mark.parametrize("kind", [Text, Heading])
@pytest.mark.parametrize(
    ("words", "alone"),
    [
        ("Exchanging with the stick …", "…"),
        ("لا صوت لهذه اللغة espeak-ng هنا", "ng"),
        ("الملف my-data-2.pdf هنا", "2.pdf"),
    ],
)
def test_it_is_never_parted_and_the_words_are_as_they_were_given(qapp, kind, words, alone):
    label = kind(words)
    for width in range(label.minimumSizeHint().width(), 400, 5):
        assert not any(line.startswith(alone) for line in lines(label, width)), width
    assert label.text() == words
    label.setText("Stop")
    assert label.text() == "Stop"


def test_what_needs_nothing_is_left_alone():
    for words in ("Well-known words", "اقرأ الدرس", "كلمة " + "x-" * 20 + "x", "a - b"):
        assert tied(words) == words
