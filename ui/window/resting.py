# SPDX-License-Identifier: Apache-2.0
"""What scrolls keeps its shape while everything is dressed: half dressed, it would be measured again and again.

A scroll area looks at its size whenever a sheet comes or goes, and so measures all the words in it, of which some have
their new font and others not yet: three fifths of the time of another text size were spent on shapes that nobody sees.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget
from shiboken6 import isValid

from ui.window.widgets.holders import Card


class Shapes:
    """What scrolls and keeps its shape until `wake`."""

    def __init__(self) -> None:
        self._scrolls: list[QScrollArea] = []
        self._layouts: list[QLayout] = []

    def rest(self, scrolls: Iterable[QScrollArea]) -> None:
        """Let these keep their shape as well; such as do already are left as they are."""
        resizable = [scroll for scroll in scrolls if scroll.widgetResizable()]
        layouts = [layout for scroll in resizable for layout in _layouts(scroll.widget()) if layout.isEnabled()]
        for layout in layouts:
            layout.setEnabled(False)
        for scroll in resizable:
            scroll.setWidgetResizable(False)
        self._scrolls += resizable
        self._layouts += layouts

    def wake(self) -> None:
        """Let all of them that are still there find their shape."""
        scrolls, layouts, self._scrolls, self._layouts = self._scrolls, self._layouts, [], []
        for layout in layouts:
            if isValid(layout):
                layout.setEnabled(True)
                # What was asked of it while it rested is lost, and Qt asks no second time before it was done once.
                if (laid_out := layout.parentWidget()) is not None:
                    QCoreApplication.postEvent(laid_out, QEvent(QEvent.Type.LayoutRequest))
        for scroll in scrolls:
            if isValid(scroll):
                scroll.setWidgetResizable(True)


@contextmanager
def shapes_resting(application: QApplication) -> Iterator[None]:
    """Let all that scrolls, and does not rest already, find its shape once, at the end."""
    shapes = Shapes()
    for window in application.topLevelWidgets():
        shapes.rest(window.findChildren(QScrollArea))
    try:
        yield
    finally:
        shapes.wake()


def _layouts(body: QWidget | None) -> Iterator[QLayout]:
    """Yield the layout of what scrolls, that of the column in it, and those of its cards."""
    if body is None:
        return
    column = body.findChild(QWidget, "column", Qt.FindChildOption.FindDirectChildrenOnly)
    for widget in (body, column, *body.findChildren(Card)):
        layout = widget.layout() if widget is not None else None
        if layout is not None:
            yield layout
