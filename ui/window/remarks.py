# SPDX-License-Identifier: Apache-2.0
"""What a program can see of what is wrong with a screen, so that a person looks there first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit, QWidget

from app.preferences import Theme
from ui.window.tokens import contrast
from ui.window.widgets.basic import Button, Text

READ, READ_BIG, READ_HIGH = 4.5, 3.0, 7.0
"""Least contrast of words (WCAG 2.2, 1.4.3 and 1.4.6)."""
_BIG_PT, _BIG_BOLD_PT, _BOLD = 18, 14, 700
_FINGER: Final = 48
_SLACK: Final = 2
_VIEWPORT: Final = "qt_scrollarea_viewport"
"""What scrolls lies in it; Qt lets it stay higher than the area it belongs to."""
_DOTS: Final = 2
"""A colour with fewer dots is no stroke of a letter."""
_EDGE: Final = 4


class Remark(NamedTuple):
    """`kind` is one of "cut", "out", "small", "faint", "grown", "moved", "English"."""

    kind: str
    words: str


Place = tuple[str, int, int, int, int]


def places(window: QWidget) -> tuple[Place, ...]:
    """Return what can be seen and where it is, as far as colours have no part in it."""
    found = []
    for widget in _seen(window):
        at = widget.mapTo(window, QPoint(0, 0))
        found.append((type(widget).__name__, at.x(), at.y(), widget.width(), widget.height()))
    return tuple(found)


def moved(before: tuple[Place, ...], now: tuple[Place, ...]) -> Iterator[Remark]:
    """What stands elsewhere than in the first theme, by more than an edge; the first of it is named."""
    for one, other in zip(now, before, strict=False):
        if one[0] != other[0] or any(abs(x - y) > _EDGE for x, y in zip(one[1:], other[1:], strict=True)):
            yield Remark("moved", f"{one} was {other}")
            return
    if len(before) != len(now):
        yield Remark("moved", f"{len(now)} widgets were {len(before)}")


def remarks(window: QWidget, size: tuple[int, int]) -> Iterator[Remark]:
    """What is cut, sticks out or is too small for a finger, in a window that was to have this size."""
    if window.size().toTuple() != size:
        yield Remark("grown", f"{window.width()}x{window.height()}")
    for widget in _seen(window):
        yield from _cut(widget)
        yield from _out(widget, window)
        pressed = isinstance(widget, QAbstractButton | QLineEdit) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if pressed and min(widget.width(), widget.height()) < _FINGER:
            yield Remark("small", f"{_words(widget)}: {widget.width()}x{widget.height()}")


def faint(window: QWidget, picture: QImage, theme: Theme) -> Iterator[Remark]:
    """Words that are too near to what is behind them, as the picture shows them."""
    for label in _seen(window):
        room = _in_sight(label, window)
        if not (isinstance(label, Text) and label.text().strip() and label.isEnabled() and room.size() == label.size()):
            continue
        picture_of = picture.copy(room).convertToFormat(QImage.Format.Format_RGB32)
        colours = Counter(memoryview(picture_of.constBits()).cast("I"))
        ground = _name(colours.most_common(1)[0][0])
        ink = max((contrast(_name(dot), ground) for dot, many in colours.items() if many >= _DOTS), default=21.0)
        if ink < _least(label, theme):
            yield Remark("faint", f"{label.text()!r}: {ink:.1f} to 1")


def _least(label: QWidget, theme: Theme) -> float:
    if theme is Theme.HIGH_CONTRAST:
        return READ_HIGH
    font = label.font()
    big = font.pointSizeF() >= (_BIG_BOLD_PT if font.weight() >= _BOLD else _BIG_PT)
    return READ_BIG if big else READ


def _cut(widget: QWidget) -> Iterator[Remark]:
    if isinstance(widget, Text) and widget.text():
        metrics = widget.fontMetrics()
        word = max((metrics.horizontalAdvance(word) for word in widget.text().split()), default=0)
        high = widget.heightForWidth(widget.width())
        if widget.height() + _SLACK < high or widget.width() + _SLACK < word:
            yield Remark("cut", f"{widget.text()!r}: {widget.width()}x{widget.height()}, needs {word}x{high}")
    elif isinstance(widget, QLineEdit) and not widget.text():
        needs = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        if widget.contentsRect().width() < needs:
            yield Remark("cut", f"{widget.placeholderText()!r} in a line of {widget.width()}, needs {needs}")


def _out(widget: QWidget, window: QWidget) -> Iterator[Remark]:
    """Out of what it lies in; what scrolls is higher than what it lies in, and never wider."""
    around = widget.parentWidget()
    if around is None or widget.isWindow() or widget.objectName() == _VIEWPORT:
        return
    room = around.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    scrolls = isinstance(around.parentWidget(), QAbstractScrollArea)
    wide = widget.x() < room.left() or widget.geometry().right() > room.right()
    high = widget.y() < room.top() or widget.geometry().bottom() > room.bottom()
    if wide or (high and not scrolls):
        where = widget.geometry().getRect()
        yield Remark("out", f"{_words(widget)} {where} of {around.width()}x{around.height()}")
    elif isinstance(widget, Button | Text):
        left = widget.mapTo(window, QPoint(0, 0)).x()
        if left < -1 or left + widget.width() > window.width() + 1:
            yield Remark("out", f"{_words(widget)} {left}, {widget.width()} wide")


def _seen(window: QWidget) -> Iterator[QWidget]:
    return (
        widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window) and widget.window() is window
    )


def _in_sight(widget: QWidget, window: QWidget) -> QRect:
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint(0, 0)))


def _words(widget: QWidget) -> str:
    said = widget.text() if isinstance(widget, Text | QAbstractButton) else ""
    return f"{type(widget).__name__} {said or widget.accessibleName()!r}"


def _name(dot: int) -> str:
    return f"#{dot & 0xFFFFFF:06X}"
