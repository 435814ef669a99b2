# SPDX-License-Identifier: Apache-2.0
"""Words that wrap, and headings, which break what is wider than the page."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.window.locales import runs_right_to_left
from ui.window.tokens import TOKENS

_BREAK, _JOINER = "\u200b", "\u2060"
_NAME = re.compile(r"[A-Za-z0-9._/]*(?:-+[A-Za-z0-9._/]+)+")
"""A name of a file, a package or an option: Latin letters with hyphens."""
_LONG = 24
"""Signs; half of a narrow line."""
_BLANK = re.compile(r"[ \t\n]+")
"""Where a line may be broken; not at a blank that ties."""
_WIDE = QRect(0, 0, 100_000, 0)


def breakable(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return the text with places to break at in each word that is wider than `room`, px, and in no other one.

    Between signs as a reader sees them: a letter stays with its marks.
    """
    if room <= 0:
        return text
    wide = {word for word in text.split() if metrics.horizontalAdvance(word) > room}
    for word in sorted(wide, key=len, reverse=True):
        pieces, finder, last = [""], QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word), 0
        while (at := finder.toNextBoundary()) > 0:
            sign = word[last:at]
            if pieces[-1] and metrics.horizontalAdvance(pieces[-1] + sign) > room:
                pieces.append("")
            pieces[-1] += sign
            last = at
        text = text.replace(word, _BREAK.join(pieces))
    return text


def tied(text: str) -> str:
    """Return the text with no place to break at before dots, nor in a name with hyphens between words of Arabic.

    There the rest of the name would stand on the other side of the line after. What is longer may be broken.
    """
    if " …" in text:
        text = text.replace(" …", "\u00a0…")
    if "-" in text and runs_right_to_left(text):
        text = _NAME.sub(
            lambda name: name[0].replace("-", f"{_JOINER}-{_JOINER}") if len(name[0]) <= _LONG else name[0], text
        )
    return text


def wrap(layout: QTextLayout, width: int) -> float:
    """Break a text into lines of this width, px, one below the other; return the height of all of them."""
    layout.beginLayout()
    high = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    return high


def measured(words: str, metrics: QFontMetrics) -> tuple[int, int, int]:
    """Return the widths of the longest line and of the longest word, and the height of the highest line, px."""
    # a line as it is set: rounded where the font changes between scripts, so wider than its advance
    lines = [metrics.boundingRect(_WIDE, Qt.TextFlag.TextWordWrap, line) for line in words.split("\n")]
    line = max((rect.width() for rect in lines), default=0)
    high = max((rect.height() for rect in lines), default=0)
    word = max((metrics.horizontalAdvance(word) for word in _BLANK.split(words)), default=0)
    return max(line, word) + 2, word + 2, high


_MEASURED: Final[dict[int, tuple[int, int, int]]] = {}
"""By the hash of words, font and dots to the inch, as the next page has many of the same words again; by no more than
the hash, as words may be of somebody who has left."""
_MOST_MEASURED = 2000


class Text(QLabel):
    """Plain words that wrap. `role` is a size of the sheet: display, title, stem, lead, body, small, muted.

    They are read in the direction of their own language, and begin at the side where all lines of the window begin:
    in a page from right to left English words stand on the right, above and below what stands there in Arabic.
    """

    def __init__(self, text: str = "", role: str = "body", *, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths: tuple[int, int, int] | None = None
        self._font = ""
        self._said = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.keep_to_edge()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Say something else."""
        self._widths = None
        self._said = text
        super().setText(tied(text))

    def text(self) -> str:
        """The words, as they were given."""
        return self._said

    def keep_to_edge(self) -> None:
        """Begin at the side where lines of the window begin: the one place where that is decided for words."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        height = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(height | Qt.AlignmentFlag.AlignAbsolute | side)

    def changeEvent(self, event: QEvent) -> None:
        """Go to the other side with what it stands in."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange and self.alignment() & Qt.AlignmentFlag.AlignAbsolute:
            self.keep_to_edge()

    def natural_width(self) -> int:
        """Width of the longest line if nothing were wrapped, px."""
        return self._measured()[0]

    def line_height(self) -> int:
        """Height of its highest line if nothing were wrapped, px: letters of another script may be higher."""
        return self._measured()[2]

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word, so that a row can shrink without cutting one."""
        longest = self._measured()[1]
        return QSize(min(longest, 600), self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        """One line where it is short, the column's width where it is long."""
        width = min(self.natural_width(), TOKENS.size.column)
        return QSize(width, self.heightForWidth(width))

    def _measured(self) -> tuple[int, int, int]:
        """Widths of the longest line and word, height of a line, px; layouts ask hundreds of times: they are kept."""
        self.ensurePolished()
        font = self.font().key()
        if self._widths is None or font != self._font:  # cheaper than to hear of each change of a font
            self._font = font
            words = QLabel.text(self)
            known = hash((words, font, self.logicalDpiX()))
            widths = _MEASURED.get(known)
            if widths is None:
                if len(_MEASURED) >= _MOST_MEASURED:
                    _MEASURED.clear()
                widths = _MEASURED[known] = measured(words, self.fontMetrics())
            self._widths = widths
        return self._widths

    def paintEvent(self, event: QPaintEvent) -> None:
        """Set several lines here where they run from right to left or stand on the right.

        Qt's own drawing lets their right edge fray: it moves each line that was wrapped by the blank at its end, so
        that a full one is cut on the left.
        """
        words, room, place = QLabel.text(self), self.contentsRect(), self.alignment()
        side = place & Qt.AlignmentFlag.AlignHorizontal_Mask
        short = self.natural_width() <= room.width()
        mirrored = runs_right_to_left(words)
        on_the_right = bool(side & Qt.AlignmentFlag.AlignRight)
        if short or self.frameWidth() or not side & Qt.AlignmentFlag.AlignAbsolute or not (mirrored or on_the_right):
            super().paintEvent(event)
            return
        layout = QTextLayout(words.replace("\n", "\u2028"), self.font(), self)
        option = QTextOption(side)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        high = wrap(layout, room.width())
        vertical = place & Qt.AlignmentFlag.AlignVertical_Mask
        free = 0.0 if vertical & Qt.AlignmentFlag.AlignTop else room.height() - high
        top = room.top() + (free if vertical & Qt.AlignmentFlag.AlignBottom else free / 2)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(room.left(), top))
        painter.end()


class Heading(Text):
    """The heading of a page: takes the focus when the page opens, so that a screen reader begins there."""

    def __init__(self, text: str = "", role: str = "title", *, parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent=parent)
        self.setProperty("heading", True)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        if self.isVisible():
            self._break()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break what no longer fits."""
        super().resizeEvent(event)
        self._break()

    def changeEvent(self, event: QEvent) -> None:
        """Break what no longer fits after the font changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self.isVisible():
            self._break()

    def _break(self) -> None:
        """As a last resort: a word that is wider than the heading would be cut off."""
        shown = breakable(tied(self._said), self.fontMetrics(), self.contentsRect().width() - 2)
        if shown != QLabel.text(self):
            QLabel.setText(self, shown)

    def say(self, text: str) -> None:
        """Change the words."""
        self.setText(text)
        self.setAccessibleName(text)
