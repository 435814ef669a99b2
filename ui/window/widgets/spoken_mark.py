# SPDX-License-Identifier: Apache-2.0
"""Marks what is being read aloud: a frame around the part, and a bar below the word where the voice tells it.

Both lie over the page and take no room, so that nothing moves while somebody reads along.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextBlock, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QWidget

from ui.window.locales import runs_right_to_left
from ui.window.widgets.basic import Button, IconText
from ui.window.widgets.reading import Reading
from ui.window.widgets.words import Text, wrap

ROOM = 4
"""Between the words and the frame, px."""
BAR = 4
"""How thick the bar below a word is, px."""


class SpokenMark(QFrame):
    """The frame; the bar is a frame of its own. Both hang on `over`, what scrolls or the page.

    `placed` when it has come to its place: what is around it may still have been finding its shape before.
    """

    placed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "spoken")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._word = QFrame(over)
        self._word.setProperty("role", "spoken-word")
        self._word.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._place: QWidget | None = None
        self._paragraph: QTextBlock | None = None
        self._over = over
        self._settling = False
        over.installEventFilter(self)
        self.hide()
        self._word.hide()

    @property
    def place(self) -> QWidget | None:
        """What is marked."""
        return self._place

    @property
    def bar(self) -> QRect:
        """Where the bar is, in what it hangs on; empty while no word is marked."""
        return self._word.geometry()

    def go_to(self, place: QWidget, words: str) -> None:
        """Mark a widget, or of a text of several paragraphs the one with these words."""
        self._place = place
        self._word.setGeometry(QRect())
        self._paragraph = _paragraph(place, words, self._paragraph) if isinstance(place, Reading) else None
        self._settle()

    def _settle(self) -> None:
        """Come to the place once all that is around it has its own."""
        if not self._settling:
            self._settling = True
            QTimer.singleShot(0, self, self._come)

    @Slot()
    def _come(self) -> None:
        self._settling = False
        if self._place is None:
            return
        at = self._at(self._place, self._rect()).adjusted(-ROOM, -ROOM, ROOM, ROOM)
        if at == self.geometry() and self.isVisible():
            return
        self.setGeometry(at)
        self._word.setGeometry(QRect())
        self.raise_()
        self.show()
        self.placed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is marked when the page finds another shape."""
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._settle()
        return False

    def go_to_word(self, words: str, start: int, length: int) -> None:
        """Mark a word of the part, by its place in the words; not where they stand there in another way."""
        found = self._word_rect(words, start, length)
        if found is None:
            self._word.setGeometry(QRect())
            return
        holder, rect = found
        at = self._at(holder, rect)
        self._word.setGeometry(at.x(), at.bottom() - BAR // 2, at.width(), BAR)
        if self._word.isHidden():  # once: each time Qt would lay out the page anew
            self._word.show()
        self._word.raise_()

    def away(self) -> None:
        """Mark nothing."""
        self._place = self._paragraph = None
        self._word.setGeometry(QRect())
        self.hide()

    def end(self) -> None:
        """Go, with the bar."""
        self._place = None
        self._over.removeEventFilter(self)
        for frame in (self._word, self):
            frame.hide()
            frame.deleteLater()

    def _rect(self) -> QRect:
        if self._place is None:
            return QRect()
        if isinstance(self._place, Reading) and self._paragraph is not None:
            layout = self._place.document().documentLayout()
            return layout.blockBoundingRect(self._paragraph).toAlignedRect()
        return self._place.rect()

    def _at(self, place: QWidget, rect: QRect) -> QRect:
        return QRect(place.mapTo(self._over, QPoint(0, 0)) + rect.topLeft(), rect.size())

    def _word_rect(self, words: str, start: int, length: int) -> tuple[QWidget, QRect] | None:
        if isinstance(self._place, Reading):
            return self._in_paragraph(self._place, words, start, length)
        label = label_of(self._place)
        ahead = label.text().find(words) if label is not None else -1
        if label is None or ahead < 0:
            return None
        return label, word_rect(label, ahead + start, length)

    def _in_paragraph(self, reading: Reading, words: str, start: int, length: int) -> tuple[QWidget, QRect] | None:
        block = self._paragraph
        ahead = block.text().find(words) if block is not None else -1
        if block is None or ahead < 0:
            return None
        corner = reading.document().documentLayout().blockBoundingRect(block).topLeft()
        rect = _in_layout(block.layout(), ahead + start, length)
        return reading, rect.translated(corner).toAlignedRect()


def label_of(place: QWidget | None) -> Text | None:
    """Return the words of a widget that has some."""
    if isinstance(place, Text):
        return place
    return place.label if isinstance(place, Button | IconText) else None


def word_rect(label: Text, start: int, length: int) -> QRect:
    """Where a word of a label stands in it, set as the label sets its lines."""
    text, room = label.text(), label.contentsRect()
    layout = QTextLayout(text.replace("\n", "\u2028"), label.font(), label)
    right_to_left = runs_right_to_left(text)
    side = label.alignment() & Qt.AlignmentFlag.AlignHCenter
    if label.alignment() & Qt.AlignmentFlag.AlignAbsolute:
        edge = label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
    else:
        edge = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft  # not that of the window
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if side else edge | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    high = wrap(layout, room.width())
    free = room.height() - high
    vertical = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
    top = 0.0 if vertical & Qt.AlignmentFlag.AlignTop else free if vertical & Qt.AlignmentFlag.AlignBottom else free / 2
    return _in_layout(layout, start, length).translated(room.left(), room.top() + top).toAlignedRect()


def _in_layout(layout: QTextLayout, start: int, length: int) -> QRectF:
    line = layout.lineForTextPosition(start)
    if not line.isValid():
        return QRectF()
    last = min(start + length, line.textStart() + line.textLength())
    # Not by `cursorToX`: where two directions meet a place in the text has two on the screen.
    signs = [run.boundingRect() for run in line.glyphRuns(start, last - start)]
    left, right = min((rect.left() for rect in signs), default=0.0), max((rect.right() for rect in signs), default=0.0)
    return QRectF(left, line.y(), right - left, line.height())


def _paragraph(reading: Reading, words: str, before: QTextBlock | None) -> QTextBlock | None:
    """The next paragraph with these words, from the one before on; None where none has them."""
    document = reading.document()
    ahead = before.position() if before is not None and before.document() is document else -1
    found: QTextBlock | None = None
    block = document.begin()
    while block.isValid():
        if words in " ".join(block.text().split()):
            if block.position() > ahead:
                return block
            found = found or block
        block = block.next()
    return found
