# SPDX-License-Identifier: Apache-2.0
"""What holds other things and is as high as its width makes it: a card, words with an icon beside them.

Asked for a size, it says how wide it would be. Qt would also set all of its words at that width, to say how high it is
there, and once more at its least width, for each of the boxes one in the other. Nobody needs to know: the layout around
it asks for the height at the width that there is.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.window.icons import Icon
from ui.window.tokens import TOKENS
from ui.window.widgets.words import Text


def wanted(holder: QWidget) -> QSize:
    """Return the size hint of a widget with a layout whose height follows from its width; the height says nothing."""
    holder.ensurePolished()
    return cast("QLayout", holder.layout()).sizeHint().grownBy(holder.contentsMargins())


def least(holder: QWidget) -> QSize:
    """Return its least size; the height says nothing."""
    holder.ensurePolished()
    return cast("QLayout", holder.layout()).minimumSize().grownBy(holder.contentsMargins())


class Card(QFrame):
    """A rounded box that holds other things, one below the other. `role` is card, hero, good, notice or sunken."""

    def __init__(self, role: str = "card", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.column = QVBoxLayout(self)
        space = TOKENS.space
        self.column.setContentsMargins(space.l, space.l, space.l, space.l)
        self.column.setSpacing(space.s + space.xs)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As wide as on one line, see `wanted`."""
        return wanted(self)

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest word, see `wanted`."""
        return least(self)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others."""
        self.column.addWidget(widget)


class IconText(QWidget):
    """An icon with words beside it."""

    def __init__(
        self, icon: str, words: str, *, role: str = "body", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TOKENS.space.s + 2)
        self._label = Text(words, role, tone=tone)
        self._icon = Icon(icon, tone=tone, line=self._label.line_height)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)

    def sizeHint(self) -> QSize:
        """As wide as on one line, see `wanted`."""
        return wanted(self)

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest word, see `wanted`."""
        return least(self)

    @property
    def label(self) -> Text:
        """Where the words stand."""
        return self._label

    def say(self, words: str) -> None:
        """Change the words."""
        self._label.setText(words)
        self._icon.updateGeometry()  # a line may be as high as it was not before
