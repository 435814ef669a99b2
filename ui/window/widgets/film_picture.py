# SPDX-License-Identifier: Apache-2.0
"""What of a film is looked at: its picture, and below it what is said now."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QSizePolicy, QWidget

from content_packs.captions import Captions
from ui.window.widgets.basic import Text

HIGHEST, LOWEST = 320, 160
"""Of the picture, px: as high as leaves room for what is said and the buttons in the same sight, and no lower."""
_MEASURED: Final = 20
"""Of all captions so many of the longest."""
_MOST_LINES: Final = 4
"""No more room than for so many is kept for a caption."""


class Screen(QWidget):
    """The picture of a film, as wide as the column allows."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._frame = QImage()
        self._most = HIGHEST
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_frame(self, frame: QVideoFrame) -> None:
        """Show this frame."""
        image = frame.toImage()
        if not image.isNull():
            first = self._frame.isNull()
            self._frame = image
            if first:
                self.updateGeometry()
            self.update()

    @property
    def shown(self) -> bool:
        """True once there is a picture."""
        return not self._frame.isNull()

    def hasHeightForWidth(self) -> bool:
        """The picture keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As the picture's shape, 16 to 9 before it is there."""
        size = QSize(16, 9) if self._frame.isNull() else self._frame.size()
        return min(self._most, round(width * size.height() / max(1, size.width())))

    def be_at_most(self, height: int) -> None:
        """Be no higher, px."""
        if height != self._most:
            self._most = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(480, self.heightForWidth(480))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame in the middle."""
        painter = QPainter(self)
        if not self._frame.isNull():
            size = self._frame.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, 0, 0)
            place.setSize(size)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._frame)
        painter.end()


class Caption(Text):
    """What is said now, with the room that the longest of all captions needs: nothing below it moves."""

    def __init__(self) -> None:
        super().__init__("", "lead")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._all: tuple[str, ...] = ()

    def expect(self, captions: Captions) -> None:
        """Keep room for each of these."""
        different = {cue.text for cue in captions.cues}
        self._all = tuple(sorted(different, key=len)[-_MEASURED:])
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure at another width."""
        super().resizeEvent(event)
        self._keep_room()

    def changeEvent(self, event: QEvent) -> None:
        """Measure in another size of the words."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_all"):
            self._keep_room()

    def _keep_room(self) -> None:
        room, wrapped = QRect(0, 0, self.width(), 0), Qt.TextFlag.TextWordWrap
        high = (self.fontMetrics().boundingRect(room, wrapped, words).height() for words in self._all)
        self.setMinimumHeight(min(max(high, default=0), _MOST_LINES * self.fontMetrics().lineSpacing()))
