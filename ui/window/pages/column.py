# SPDX-License-Identifier: Apache-2.0
"""The column that everything on a page stands in, and how a finger scrolls it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QChildEvent, QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHBoxLayout,
    QScroller,
    QScrollerProperties,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

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


class Column(QWidget):
    """Finds its shape once for all that is put into it in one go.

    Qt shows each widget that comes to a visible page by itself, in a later turn, and each time measures and lays out
    the whole page as it is by then, and before that the newcomer at a size that it will not have: nine cards took nine
    times the whole page. Here the layout rests from the first newcomer until all of that turn are shown, which is
    before anything is painted and before any key or touch is heard.
    """

    rests = True
    """False where somebody asks for a height right after something was put in, as of the foot."""
    _resting = False

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
            self._resting = True
            layout.setEnabled(False)
            QCoreApplication.postEvent(self, QEvent(_ALL_IN))  # comes before what Qt itself shows the newcomer with
        super().childEvent(event)

    def customEvent(self, event: QEvent) -> None:
        """All of this turn are in."""
        if event.type() is _ALL_IN:
            self.settle()

    def settle(self) -> None:
        """Show the newcomers, if there are any, and find the shape with all of them: now, not after this turn."""
        layout = self.layout()
        if not self._resting or layout is None:
            return
        self._resting = False
        for child in self.children():
            if not isinstance(child, QWidget) or not child.isHidden():
                continue
            if not child.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                _show(child)
        layout.setEnabled(True)
        above: QWidget | None = self
        while above is not None and above.isVisible() and (own := above.layout()) is not None:
            own.activate()  # as Qt does when it shows a widget, up to the window
            above = None if above.isWindow() else above.parentWidget()


def settle_all() -> None:
    """Let all that waits for its place have it now: where a picture is due in the same turn, it comes before the place.

    A card above rows that came in such a turn was painted at half its height for a moment.
    """
    QCoreApplication.sendPostedEvents(None, _ALL_IN)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def settle(holder: QWidget) -> None:
    """Let what was put into the column of `holder` have its place now."""
    inner = holder.findChild(Column, "column", Qt.FindChildOption.FindDirectChildrenOnly)
    if inner is not None:
        inner.settle()


def _show(child: QWidget) -> None:
    """Show a widget that the layout of its parent has not measured yet: its own waits for that."""
    own = child.layout()
    if own is None:
        child.show()
        return
    own.setEnabled(False)
    child.show()
    own.setEnabled(True)


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
