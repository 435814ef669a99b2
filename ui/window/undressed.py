# SPDX-License-Identifier: Apache-2.0
"""Widgets that a change of the sheet goes past, and that are dressed one by one after it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from math import inf
from time import perf_counter
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from ui.window.resting import Shapes

_POLISHED: Final = Qt.WidgetAttribute.WA_WState_Polished
"""Qt takes a sheet off, and puts one on, where this is set."""
_APART: Final = Qt.WidgetAttribute.WA_SetStyle
"""And tells of it where this is not set."""


class Undressed:
    """A queue of them, from above to below; what scrolls among them keeps its shape until `wake`.

    A widget that is left out keeps the colours and the font of the sheet before. Every sheet of ours has rules for the
    same things, so that dressing it later changes all of them.
    """

    def __init__(self) -> None:
        self._queue: deque[QWidget] = deque()
        self._shapes = Shapes()

    def __bool__(self) -> bool:
        return bool(self._queue)

    def take(self, root: QWidget) -> None:
        """Have the sheet go past this widget and all in it that it would not go past anyway."""
        self._shapes.rest(root.findChildren(QScrollArea))
        for widget in _all_of(root):
            if widget.testAttribute(_POLISHED):
                widget.setAttribute(_POLISHED, False)
                widget.setAttribute(_APART, True)
                self._queue.append(widget)

    def dress(self, most_ms: float = inf) -> None:
        """Dress one and go on with others for so long; such as went meanwhile are left."""
        until = perf_counter() + most_ms / 1000
        while self._queue:
            self._dress_next()
            if perf_counter() >= until:
                break

    def wake(self) -> None:
        """Let what scrolls find its shape."""
        self._shapes.wake()

    def _dress_next(self) -> None:
        widget = self._queue.popleft()
        if isValid(widget):
            widget.setAttribute(_APART, False)
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))  # which sets the attribute again
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _all_of(root: QWidget) -> Iterator[QWidget]:
    """Yield it and all in it, each after what it is in.

    `findChildren` would tie what Qt itself made, such as scroll bars, to the root: a window would keep a dead handle of
    each one that ever was in it.
    """
    yield root
    for child in root.children():
        if isinstance(child, QWidget):
            yield from _all_of(child)
