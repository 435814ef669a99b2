# SPDX-License-Identifier: Apache-2.0
"""What scrolls keeps its shape while everything is dressed: half dressed, it would be measured again and again.

A scroll area looks at its size whenever a sheet comes or goes, and so measures all the words in it, of which some have
their new font and others not yet: three fifths of the time of another text size were spent on shapes that nobody sees.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget

from ui.window.widgets.holders import Card


@contextmanager
def shapes_resting(application: QApplication) -> Iterator[None]:
    """Let all that scrolls find its shape once, at the end."""
    scrolls = [
        scroll
        for window in application.topLevelWidgets()
        for scroll in window.findChildren(QScrollArea)
        if scroll.widgetResizable()
    ]
    layouts = [layout for scroll in scrolls for layout in _layouts(scroll.widget()) if layout.isEnabled()]
    for layout in layouts:
        layout.setEnabled(False)
    for scroll in scrolls:
        scroll.setWidgetResizable(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
        for scroll in scrolls:
            scroll.setWidgetResizable(True)


def _layouts(body: QWidget | None) -> Iterator[QLayout]:
    """Yield the layout of what scrolls, that of the column in it, and those of its cards."""
    if body is None:
        return
    column = body.findChild(QWidget, "column", Qt.FindChildOption.FindDirectChildrenOnly)
    for widget in (body, column, *body.findChildren(Card)):
        layout = widget.layout() if widget is not None else None
        if layout is not None:
            yield layout
