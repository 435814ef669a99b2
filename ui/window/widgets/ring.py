# SPDX-License-Identifier: Apache-2.0
"""A ring around what has the focus and draws none itself: words of a lesson, the slider of a film."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QWidget

from ui.window.tokens import TOKENS

_ASIDE, _ABOVE = TOKENS.space.s, TOKENS.space.xs
"""How far it stands beside and above the words, px: the card around them has room for it."""
_MOVES: Final = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show})


class Ring(QFrame):
    """Stands around a widget, in what that stands in, while it has the focus: make it when that gets it first."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around.parentWidget())
        self.setProperty("role", "ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._around = around
        around.installEventFilter(self)
        around.destroyed.connect(self.deleteLater)
        self._come()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come, go and move with it."""
        if watched is self._around:
            if event.type() is QEvent.Type.FocusIn:
                self._come()
            elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self.hide()
            elif event.type() in _MOVES and not self.isHidden():
                self._place()
        return False

    def _come(self) -> None:
        holder = self._around.parentWidget()
        if holder is not None:
            if holder is not self.parentWidget():
                self.setParent(holder)
            self._place()
            self.show()
            self.raise_()

    def _place(self) -> None:
        self.setGeometry(self._around.geometry().adjusted(-_ASIDE, -_ABOVE, _ASIDE, _ABOVE))
