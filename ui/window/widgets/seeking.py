# SPDX-License-Identifier: Apache-2.0
"""The place in a recording or film, on a slider that a finger may slide along, tap, or push the page by.

A wheel over it scrolls the page: whoever turns one wants to read on.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QEventPoint, QFocusEvent, QMouseEvent, QTouchEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QSlider, QStyle, QStyleOptionSlider

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import restyle
from ui.window.widgets.ring import Ring

SURE_PX = 12
"""How far a finger goes before it is known whether it slides along or pushes the page."""


class Seeking(QSlider):
    """A slider whose `sliderMoved` says where a person wants to be.

    Qt lets no finger push a page from a slider (`QAbstractScrollAreaPrivate::canStartScrollingAt`, Qt 6.11), and a tap
    beside the handle moved the slider by a step and the film not at all.
    """

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setMinimumHeight(TOKENS.size.target)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._from: QPointF | None = None
        self._page: QScrollBar | None = None
        self._page_was = 0
        self._slides = False
        self._ring: Ring | None = None
        self.actionTriggered.connect(self._keyed)
        self._mirror()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a ring around it as long as it has the focus."""
        super().focusInEvent(event)
        self._ring = self._ring or Ring(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where it is pressed; from there the handle follows."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to(event.position().toPoint())
        super().mousePressEvent(event)

    @Slot(int)
    def _keyed(self, _action: int) -> None:
        """A key has moved the handle: what plays goes there with it."""
        if not self.isSliderDown():
            self.sliderMoved.emit(self.sliderPosition())

    def changeEvent(self, event: QEvent) -> None:
        """The sheet has no word for the side that was played: what is before the handle lies behind it in Arabic."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._mirror()

    def _mirror(self) -> None:
        restyle(self, mirrored="yes" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "no")

    def event(self, event: QEvent) -> bool:
        """Follow one finger."""
        if not isinstance(event, QTouchEvent):
            return super().event(event)
        if event.type() is QEvent.Type.TouchCancel:
            self._end()
        elif self.isEnabled() and event.points():
            self._follow(event.points()[0])
        event.accept()
        return True

    def _follow(self, point: QEventPoint) -> None:
        match point.state():
            case QEventPoint.State.Pressed:
                self._from, self._page, self._slides = point.globalPosition(), None, False
            case QEventPoint.State.Updated if self._from is not None:
                self._moved(point, point.globalPosition() - self._from)
            case QEventPoint.State.Released if self._from is not None:
                if self._page is None:
                    self._go_to(point.position().toPoint())  # a tap, or the end of sliding
                self._end()

    def _end(self) -> None:
        self._from = None
        self.setSliderDown(False)

    def _moved(self, point: QEventPoint, way: QPointF) -> None:
        if not self._slides and self._page is None and max(abs(way.x()), abs(way.y())) > SURE_PX:
            self._slides = abs(way.x()) >= abs(way.y()) or not self._take_page()
            self.setSliderDown(self._slides)  # what plays on does not take it from the finger
        if self._slides:
            self._go_to(point.position().toPoint())
        elif self._page is not None:
            self._page.setValue(self._page_was - round(way.y()))

    def _take_page(self) -> bool:
        """Push the page that this stands on from now on; False: it stands on none."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QAbstractScrollArea):
            above = above.parentWidget()
        if above is None:
            return False
        self._page = above.verticalScrollBar()
        self._page_was = self._page.value()
        return True

    def _go_to(self, at: QPoint) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style, slider = self.style(), QStyle.ComplexControl.CC_Slider
        groove = style.subControlRect(slider, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = style.subControlRect(slider, option, QStyle.SubControl.SC_SliderHandle, self)
        room = groove.width() - handle.width()
        along = at.x() - groove.x() - handle.width() // 2
        self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), along, room, option.upsideDown))
        self.sliderMoved.emit(self.value())
