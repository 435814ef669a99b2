# SPDX-License-Identifier: Apache-2.0
"""The column that everything on a page stands in, and how a finger scrolls it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScroller, QScrollerProperties, QSizePolicy, QVBoxLayout, QWidget

from ui.window.tokens import TOKENS


def _any_gesture(_kind: type[Qt.GestureType], _number: object) -> Qt.GestureType:
    return Qt.GestureType.CustomGesture


Qt.GestureType._missing_ = classmethod(_any_gesture)  # type: ignore[assignment]
"""Each scroller has a gesture of a number of its own. For a number without a name the binding makes an enumeration that
is never freed, which came to 3 kB for each page of the day (PySide 6.11.3; `tests/ui/test_leaks.py`)."""


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


def column_in(holder: QWidget, margin: int) -> tuple[QVBoxLayout, QVBoxLayout]:
    """A centred column inside `holder`, and what may stand above it; its widget is called "column"."""
    row = QHBoxLayout(holder)
    row.setContentsMargins(TOKENS.space.l, margin, TOKENS.space.l, margin)
    inner = QWidget()
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
