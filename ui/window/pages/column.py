# SPDX-License-Identifier: Apache-2.0
"""The column that everything on a page stands in, and how a finger scrolls it."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from time import perf_counter
from typing import Final, Protocol, TypeGuard, runtime_checkable

from PySide6.QtCore import QChildEvent, QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHBoxLayout,
    QLayout,
    QScroller,
    QScrollerProperties,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.window.tokens import TOKENS
from ui.window.widgets.holders import least, wanted


def _any_gesture(_kind: type[Qt.GestureType], _number: object) -> Qt.GestureType:
    return Qt.GestureType.CustomGesture


Qt.GestureType._missing_ = classmethod(_any_gesture)  # type: ignore[assignment]
"""Each scroller has a gesture of a number of its own. For a number without a name the binding makes an enumeration that
is never freed, which came to 3 kB for each page of the day (PySide 6.11.3; `tests/ui/test_leaks.py`)."""


def own_viewport(scroll: QAbstractScrollArea) -> QWidget:
    """Give it a viewport like the one that it has, made here, and return it.

    For the first widget that Qt hands out and Python did not make, the binding makes Python's half of every class of
    widget there is, a fiftieth of a start's time.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    scroll.setViewport(viewport)
    return viewport


def let_fingers_scroll(viewport: QWidget) -> None:
    """Scroll as a finger pushes, without bouncing. What was pressed below a finger that pushes is not pressed."""
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
    scroller = QScroller.scroller(viewport)
    how = scroller.scrollerProperties()
    never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    for direction in (
        QScrollerProperties.ScrollMetric.VerticalOvershootPolicy,
        QScrollerProperties.ScrollMetric.HorizontalOvershootPolicy,
    ):
        how.setScrollMetric(direction, never)
    scroller.setScrollerProperties(how)


_ALL_IN: Final = QEvent.Type.User
"""It has a name: for a number without one the binding keeps something for good, see below."""
_HIDDEN: Final = Qt.WidgetAttribute.WA_WState_Hidden
_ON_PURPOSE: Final = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
"""Somebody has shown or hidden the widget, not its coming to a layout."""


@runtime_checkable
class Patient(Protocol):
    """A window that shows what it showed until all that came has its place."""

    @property
    def shows_all(self) -> bool:
        """Whether it shows all that came, and nothing more is waited for."""

    def settle_later(self, column: Column) -> None:
        """Have what came to a column find its place over the next turns of the event loop."""


class Column(QWidget):
    """Finds its shape once for all that is put into it in one go.

    Qt shows each widget that comes to a visible page by itself, and each time measures and lays out the whole page as
    it is by then: nine cards took nine times the whole page. Here the layout rests from the first newcomer until all
    are shown. In a patient window they are shown one by one in later turns, then measured, then painted; in any other
    all of that is done before anything is painted and before any key or touch is heard.
    """

    rests = True
    """False where somebody asks for a height right after something was put in, as of the foot."""
    _resting = False
    coming: Iterator[None] = iter(())
    """Shows the newcomers one by one, then lets the layout measure again."""

    def sizeHint(self) -> QSize:
        """As wide as on one line, see `wanted`."""
        return wanted(self)

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest word, see `wanted`."""
        return least(self)

    def childEvent(self, event: QChildEvent) -> None:
        """Rest from the first newcomer on."""
        layout = self.layout()
        if event.added() and self.rests and not self._resting and layout is not None and self.isVisible():
            self._begin_waiting(layout)
            QCoreApplication.postEvent(self, QEvent(_ALL_IN))  # comes before what Qt itself shows the newcomer with
        super().childEvent(event)

    def customEvent(self, event: QEvent) -> None:
        """All of this turn are in."""
        if event.type() is not _ALL_IN:
            return
        window = self.window()
        if isinstance(window, Patient):
            for child in filter(_is_newcomer, self.children()):
                _keep_from_view(child)
            window.settle_later(self)
        else:
            self.settle()

    def wait_for_place(self, *, but: QWidget | None = None) -> None:
        """Take all that would be shown along with the column, `but` one, for newcomers: it is about to be shown."""
        layout = self.layout()
        if layout is None or not self.rests or self._resting:
            return
        self._begin_waiting(layout)
        for child in self.children():
            if isinstance(child, QWidget) and child is not but and not child.isHidden():
                child.setAttribute(_HIDDEN, True)
                child.setAttribute(_ON_PURPOSE, False)

    def settle(self) -> None:
        """Show the newcomers, if there are any, and find the shape with all of them: now, not after this turn."""
        self.settle_for(inf)

    def settle_for(self, most_ms: float) -> bool:
        """Show newcomers for so long; True when all are shown and have their place."""
        layout = self.layout()
        if not self._resting or layout is None:
            return True
        until = perf_counter() + most_ms / 1000
        for _one in self.coming:
            if perf_counter() >= until:
                return False
        above: QWidget | None = self
        while above is not None and above.isVisible() and (own := above.layout()) is not None:
            own.activate()  # as Qt does when it shows a widget, up to the window
            above = None if above.isWindow() else above.parentWidget()
        return True

    def _begin_waiting(self, layout: QLayout) -> None:
        self._resting = True
        self.coming = self._come(layout)
        layout.setEnabled(False)

    def _come(self, layout: QLayout) -> Iterator[None]:
        while isValid(self) and (newcomers := [child for child in self.children() if _is_newcomer(child)]):
            for child in newcomers:
                if isValid(child) and _is_newcomer(child):
                    yield from _shown(child)
        if isValid(self):
            self._resting = False
            layout.setEnabled(True)


def _is_newcomer(child: QObject) -> TypeGuard[QWidget]:
    """Say whether it is to be shown and is not yet, as nobody has hidden it on purpose."""
    return isinstance(child, QWidget) and child.isHidden() and not child.testAttribute(_ON_PURPOSE)


def _keep_from_view(child: QWidget) -> None:
    """Let what Qt has queued to show a newcomer come to nothing."""
    child.setAttribute(_ON_PURPOSE, True)
    QCoreApplication.sendPostedEvents(child, QEvent.Type.MetaCall)
    child.setAttribute(_ON_PURPOSE, False)


def _shown(child: QWidget) -> Iterator[None]:
    """Show a widget that the layout of its parent has not measured yet: its own waits for that."""
    own = child.layout()
    if own is None:
        child.show()
    elif isinstance(child, Column) and child.rests:
        child.wait_for_place()
        child.show()
        yield
        yield from child.coming
        return
    else:
        own.setEnabled(False)
        child.show()
        own.setEnabled(True)
    yield


def tell_columns() -> None:
    """Have every column know now that all that came to it in this turn is in."""
    QCoreApplication.sendPostedEvents(None, _ALL_IN)


def settle_all() -> None:
    """Let all that waits for its place have it now: where a picture is due in the same turn, it comes before the place.

    A card above rows that came in such a turn was painted at half its height for a moment.
    """
    tell_columns()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def column_of(holder: QWidget) -> Column | None:
    """Return the column that `column_in` has made in this widget."""
    return holder.findChild(Column, "column", Qt.FindChildOption.FindDirectChildrenOnly)


def settle(holder: QWidget) -> None:
    """Let what was put into the column of `holder` have its place now."""
    if (inner := column_of(holder)) is not None:
        inner.settle()


def settle_around(widget: QWidget) -> None:
    """Let all that came to the columns that `widget` stands in have its place now."""
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, Column):
            above.settle()
        above = above.parentWidget()


def column_in(holder: QWidget, margin: int, *, rests: bool = True) -> tuple[QVBoxLayout, QVBoxLayout]:
    """A centred column inside `holder`, and what may stand above it; its widget, a `Column`, is called "column"."""
    row = QHBoxLayout(holder)
    row.setContentsMargins(TOKENS.space.l, margin, TOKENS.space.l, margin)
    inner = Column()
    inner.rests = rests
    inner.setObjectName("column")
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    inner.setSizePolicy(policy)
    inner.setMaximumWidth(TOKENS.size.column)
    row.addStretch(1)
    row.addWidget(inner, 1000, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    whole = QVBoxLayout(inner)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    top, column = QVBoxLayout(), QVBoxLayout()
    whole.addLayout(top)
    whole.addLayout(column)
    column.setSpacing(TOKENS.space.m)
    return top, column
