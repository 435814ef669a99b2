# SPDX-License-Identifier: Apache-2.0
"""Where Tab leads: through a window in reading order, as its layouts stand now.

Qt's own chain is the order in which widgets were made, and what comes from the background is made last.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLayout, QMainWindow, QScrollArea, QStackedWidget, QWidget

_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
"""Looked up once: walking over a page takes a sixth longer where each widget looks its name up."""
BY_KEYS = Qt.WidgetAttribute.WA_KeyboardFocusChange
"""Of a window: the focus was moved by keys last, and nothing was pressed by a mouse or a finger since."""


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
            window.setAttribute(BY_KEYS)
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


def hand_on(widget: QWidget, *, by_keys: bool = False) -> None:
    """Give the focus to a widget, and whoever has a keyboard sees it there: the page follows once it has its new shape.

    Whoever touches sees what they touch, and the page stays where it is, unless it is known that it was `by_keys`.
    """
    by_keys = by_keys or widget.window().testAttribute(BY_KEYS)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    if by_keys:
        widget.window().setAttribute(BY_KEYS)  # which Qt took away
        QTimer.singleShot(0, widget, partial(into_sight, widget))


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
    for widget in holder.findChildren(QWidget, options=_DIRECT):
        parts[layout.indexOf(widget)] = widget
    for inner in layout.findChildren(QLayout, options=_DIRECT):
        parts[layout.indexOf(inner)] = inner
    for place in sorted(parts):
        part = parts[place]
        if place >= 0:
            yield from _inside(part) if isinstance(part, QLayout) else walk(part)
