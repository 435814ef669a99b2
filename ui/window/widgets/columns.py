# SPDX-License-Identifier: Apache-2.0
"""A few columns beside each other where there is room for them, else one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.window.tokens import TOKENS
from ui.window.widgets.holders import least, wanted

LEAST: Final = 26
"""In average characters: a column that is narrower breaks too many words."""


class Columns(QWidget):
    """Holds columns of equal width, each with its own height. Reading and tabbing go column by column."""

    def __init__(self, columns: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = len(columns)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(TOKENS.space.m)
        for column in columns:
            self._row.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def are_beside(self) -> bool:
        """Whether they stand beside each other."""
        return self._row.direction() is not QBoxLayout.Direction.TopToBottom

    def sizeHint(self) -> QSize:
        """As wide as it likes, see `wanted`."""
        return wanted(self)

    def minimumSizeHint(self) -> QSize:
        """Room for the widest word of one column: there may be one column only."""
        own = least(self)
        return QSize(min(own.width(), self._one()) if self.are_beside else own.width(), own.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Look again after the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_row"):
            self._arrange()

    def _one(self) -> int:
        return self.fontMetrics().averageCharWidth() * LEAST

    def _arrange(self) -> None:
        beside = self.width() >= self._one() * self._count + self._row.spacing() * (self._count - 1)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
            self.updateGeometry()
