# SPDX-License-Identifier: Apache-2.0
"""The bar of the preview: what to look at, in which words, size and colours, and what the checks say."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from app.preferences import Preferences, TextSize, Theme
from ui.window.languages import NAMES

_BAR_STYLE = """
QComboBox, QPushButton { font-size: 10pt; min-height: 34px; padding: 2px 10px; border: 1px solid palette(mid);
  border-radius: 8px; background: palette(base); color: palette(text); }
QComboBox:focus, QPushButton:focus { border: 2px solid palette(bright-text); }
QPushButton[wanted="yes"] { font-weight: 700; border: 2px solid palette(text); }
QComboBox QAbstractItemView { font-size: 10pt; background: palette(base); color: palette(text); }
"""
"""The bar is the author's tool and no part of the page: it keeps its size at every size of the words."""


class Bar(QWidget):
    """The boxes and buttons; whoever has the bar fills the first two and connects them."""

    def __init__(self, look: Preferences) -> None:
        super().__init__()
        self.setStyleSheet(_BAR_STYLE)
        self.before, self.after = QPushButton(self.tr("Before")), QPushButton(self.tr("After"))
        self.choice = _combo(self.tr("What to look at"))
        self.choice.setMinimumWidth(120)
        self.answers = _combo(self.tr("Answer"))
        self.answers.setMaximumWidth(200)
        self.language = _combo(self.tr("Language"))
        self.text = _combo(self.tr("Size of the words"), [size.value for size in TextSize], look.text_size.value)
        self.theme = _combo(self.tr("Colours"), [theme.value for theme in Theme], look.theme.value)
        self.checks = QPushButton(self.tr("Checks"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self.before)
        row.addWidget(self.choice, 1)
        for widget in (self.after, self.answers, self.language, self.text, self.theme, self.checks):
            row.addWidget(widget)


def _combo(name: str, values: Iterable[str] = (), chosen: str = "") -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.addItems(list(values))
    box.setCurrentText(chosen)
    return box


def fill(box: QComboBox, tags: Iterable[str], chosen: str) -> None:
    """Offer these languages by the names that they call themselves."""
    box.clear()
    for tag in tags:
        box.addItem(NAMES.get(tag, tag), tag)
    box.setCurrentIndex(box.findData(chosen))
