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
    widgets = list(walk(window))
    here = window.focusWidget()
    place = widgets.index(here) if here in widgets else -1 if forward else 0
    around = [*widgets[place + 1 :], *widgets[: max(0, place)]]
    for widget in around if forward else reversed(around):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            widget.setFocus(reason)
            into_sight(widget)
            return True
    return False


def into_sight(widget: QWidget) -> None:
    """Scroll whatever `widget` lies in until it can be seen.

    A scroll area does so only where the focus was in it before: not for who comes from the header or from the foot.
    """
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def walk(widget: QWidget | None) -> Iterator[QWidget]:
    """What can be seen of a widget, in reading order: itself first."""
    if widget is None or not (widget.isVisible() or widget.isWindow()):
        return
    yield widget
    match widget:
        case QMainWindow():
            yield from walk(widget.centralWidget())
        case QStackedWidget():
            yield from walk(widget.currentWidget())
        case QScrollArea():
            yield from walk(widget.widget())
        case _:
            yield from _inside(widget.layout())


def _inside(layout: QLayout | None) -> Iterator[QWidget]:
    """In the order of the layout. Not by `itemAt`: the binding keeps what that returns too long, see `Flow.add`."""
    holder = layout.parentWidget() if layout is not None else None
    if layout is None or holder is None:
        return
    parts: dict[int, QWidget | QLayout] = {}
    for widget in holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        parts[layout.indexOf(widget)] = widget
    for inner in layout.findChildren(QLayout, options=Qt.FindChildOption.FindDirectChildrenOnly):
        parts[layout.indexOf(inner)] = inner
    for place in sorted(parts):
        part = parts[place]
        if place >= 0:
            yield from _inside(part) if isinstance(part, QLayout) else walk(part)
