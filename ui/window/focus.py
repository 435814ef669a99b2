# SPDX-License-Identifier: Apache-2.0
"""Where Tab leads: through a window in reading order, as its layouts stand now.

Qt's own chain is the order in which widgets were made, and what comes from the background is made last.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QMainWindow, QScrollArea, QStackedWidget, QWidget


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to what comes after (or before) the widget that has it, round and round; False: nothing can."""
    widgets = list(_walk(window))
    here = window.focusWidget()
    place = widgets.index(here) if here in widgets else -1 if forward else 0
    around = [*widgets[place + 1 :], *widgets[: max(0, place)]]
    for widget in around if forward else reversed(around):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            widget.setFocus(reason)
            return True
    return False


def _walk(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is None or not (widget.isVisible() or widget.isWindow()):
        return
    yield widget
    match widget:
        case QMainWindow():
            yield from _walk(widget.centralWidget())
        case QStackedWidget():
            yield from _walk(widget.currentWidget())
        case QScrollArea():
            yield from _walk(widget.widget())
        case _:
            yield from _inside(widget.layout())


def _inside(layout: QLayout | None) -> Iterator[QWidget]:
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is not None:
            yield from _walk(item.widget()) if item.widget() is not None else _inside(item.layout())
