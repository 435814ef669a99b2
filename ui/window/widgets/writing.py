# SPDX-License-Identifier: Apache-2.0
"""A box for a few sentences. Tab leaves it, as it leaves everything else."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

LINES = 3


class Writing(QPlainTextEdit):
    """Holds at most `most` characters; `changed` once for each change that a person makes."""

    changed = Signal()

    def __init__(self, name: str, *, most: int, lines: int = LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._lines = lines
        self._quiet = False
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)

    @property
    def words(self) -> str:
        """Return what stands there, without blanks around it."""
        return self.toPlainText().strip()

    def put(self, text: str) -> None:
        """Show this without telling."""
        self._quiet = True
        self.setPlainText(text[: self._most])
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._quiet = False

    def sizeHint(self) -> QSize:
        """As wide as there is room, and some lines high."""
        self.ensurePolished()
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._lines + 36)

    def minimumSizeHint(self) -> QSize:
        """No line is cut."""
        return QSize(0, self.sizeHint().height())

    @Slot()
    def _changed(self) -> None:
        text = self.toPlainText()
        if len(text) > self._most:
            self.put(text[: self._most])
        if not self._quiet:
            self.changed.emit()
