# SPDX-License-Identifier: Apache-2.0
"""Where Tab leads: through a window in reading order, as its layouts stand now.

Qt's own chain is the order in which widgets were made, and what comes from the background is made last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QLayout, QMainWindow, QScrollArea, QStackedWidget, QWidget

_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
"""Looked up once: walking over a page takes a sixth longer where each widget looks its name up."""
BY_KEYS = Qt.WidgetAttribute.WA_KeyboardFocusChange
"""Of a window: the focus was moved by keys last, and nothing was pressed by a mouse or a finger since."""


_ARROWS: Final = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}


@runtime_checkable
class OneStop(Protocol):
    """Choices of which one holds: Tab stops at that one, or at the first, and goes past the others to what comes next.

    Arrows lead from one to the other.
    """

    def one_stop(self) -> Sequence[QAbstractButton]:
        """Return them in reading order; none where Tab stops at each."""


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to what comes after (or before) the widget that has it, round and round; False: nothing can."""
    widgets = list(walk(window))
    here = window.focusWidget()
    place = widgets.index(here) if here in widgets else -1 if forward else 0
    around = [*widgets[place + 1 :], *widgets[: max(0, place)]]
    left = group_of(here)
    for widget in around if forward else reversed(around):
        if _takes_focus(widget) and stops_at(widget, left):
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            widget.setFocus(reason)
            window.setAttribute(BY_KEYS)
            into_sight(widget)
            return True
    return False


def by_arrow(widget: QWidget, key: int) -> bool:
    """Give the focus to what stands above or below in the rows that `widget` stands in, or next to it in its group.

    False where there is nothing, or where it is no arrow: Qt then goes on as with Tab.
    """
    if key not in _ARROWS:
        return False
    group = group_of(widget)
    to = _above_or_below(widget, group, up=key == Qt.Key.Key_Up) if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) else None
    if to is None and group:
        line_end = Qt.Key.Key_Left if widget.isRightToLeft() else Qt.Key.Key_Right
        to = group[(group.index(widget) + (1 if key in (Qt.Key.Key_Down, line_end) else -1)) % len(group)]
    if to is None:
        return False
    to.setFocus(Qt.FocusReason.TabFocusReason)
    to.window().setAttribute(BY_KEYS)
    into_sight(to)
    return True


def _above_or_below(widget: QWidget, group: Sequence[QWidget], *, up: bool) -> QWidget | None:
    """Return what is nearest in the next row, among what stands in the same widget or group; None: no such row."""
    holder = widget.parentWidget()
    beside = group or (holder.findChildren(QWidget, options=_DIRECT) if holder is not None else [])
    here, found = _place(widget), None
    for other in beside:
        there = _place(other)
        apart = here.top() - there.bottom() if up else there.top() - here.bottom()
        if other is not widget and apart > 0 and other.isVisible() and _takes_focus(other):
            far = apart, abs(there.center().x() - here.center().x())
            found = min(found or (far, other), (far, other), key=lambda each: each[0])
    return found[1] if found else None


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def group_of(widget: QWidget | None) -> list[QWidget]:
    """Return the choices that `widget` is one of, if Tab stops at one of them only."""
    above = widget.parentWidget() if widget is not None else None
    while above is not None:
        if isinstance(above, OneStop):
            return [each for each in above.one_stop() if each.isVisible() and each.isEnabled()]
        above = above.parentWidget()
    return []


def stops_at(widget: QWidget, left: Sequence[QWidget] = ()) -> bool:
    """Say whether Tab stops there on its way out of the choices of `left`."""
    group = group_of(widget)
    if widget not in group:
        return True
    chosen = next((each for each in group if isinstance(each, QAbstractButton) and each.isChecked()), group[0])
    return widget is chosen and widget not in left


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
