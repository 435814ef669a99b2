# SPDX-License-Identifier: Apache-2.0
"""One key of the keyboard on the screen, and the small row of letters that lie behind one."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui.window.icons import drawing
from ui.window.keyboard.layouts import Special
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import restyle

SIDE = TOKENS.size.kiosk_target
"""Least height of a key, and least width on a window of 1024 px, px."""
EDGE = 8
"""Room between the words of a key and its edge, px."""
NARROW = 48
"""Least width on a smaller one."""
_TATWEEL = "\u0640"
_ICONS = {
    Special.SHIFT: "shift",
    Special.BACKSPACE: "erase",
    Special.LANGUAGE: "world",
    Special.HIDE: "lower",
    Special.LEFT: "back",
    Special.RIGHT: "next",
}


def shown(sign: str) -> str:
    """Return how a sign stands on a key: one that sits on another letter needs something to sit on."""
    return _TATWEEL + sign if unicodedata.combining(sign[0]) else "&&" if sign == "&" else sign


def name_of(sign: str | Special) -> str:
    """Return what a screen reader says for a key."""
    translate = QCoreApplication.translate
    names = {
        Special.SHIFT: translate("Keyboard", "Capital letters"),
        Special.BACKSPACE: translate("Keyboard", "Erase"),
        Special.SIGNS: translate("Keyboard", "Digits and signs"),
        Special.LETTERS: translate("Keyboard", "Letters"),
        Special.SECOND: translate("Keyboard", "More letters"),
        Special.LANGUAGE: translate("Keyboard", "Language of the keyboard"),
        Special.SPACE: translate("Keyboard", "Space"),
        Special.ENTER: translate("Keyboard", "Done"),
        Special.HIDE: translate("Keyboard", "Hide the keyboard"),
        Special.LEFT: translate("Keyboard", "One letter to the left"),
        Special.RIGHT: translate("Keyboard", "One letter to the right"),
    }
    if isinstance(sign, Special):
        return names[sign]
    return shown(sign).replace("&&", "&")


class Key(QPushButton):
    """A key. It never takes the focus: that stays in the line; fingers and mouse are followed by the board.

    A press from elsewhere (a screen reader) comes through `struck`, with the sign.
    """

    struck = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, own_fingers: bool = False) -> None:
        """`own_fingers`: a key that is pressed by itself, not through the board."""
        super().__init__(parent)
        self.sign: str | Special = ""
        self._icon = ""
        self._renderer: QSvgRenderer | None = None
        self._drawn = ""
        self.setProperty("kind", "letter")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not own_fingers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)

    def become(self, sign: str | Special, words: str = "") -> None:
        """Be the key of this sign from now on; `words` stand on one that has no picture."""
        self.sign = sign
        self._icon = _ICONS.get(sign, "") if isinstance(sign, Special) else ""
        self.setText(words or ("" if isinstance(sign, Special) else shown(sign)))
        self.setAccessibleName(name_of(sign))
        kind = "special" if isinstance(sign, Special) and sign is not Special.SPACE else "letter"
        if self.property("kind") != kind:
            restyle(self, kind=kind)
        self.update()

    def show_held(self, *, held: bool) -> None:
        """Look pressed, or not."""
        if self.isDown() is not held:
            self.setDown(held)

    def mark(self, state: str) -> None:
        """Look switched on ("on", "locked"), or not ("")."""
        if (self.property("state") or "") != state:
            restyle(self, state=state)

    def sizeHint(self) -> QSize:
        """Big enough for a wet finger, and for its words."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self.text()) + 2 * TOKENS.space.s
        return QSize(max(SIDE if self.window().width() >= 1000 else NARROW, words), SIDE)

    def minimumSizeHint(self) -> QSize:
        """Narrower on a small window, never lower."""
        return QSize(NARROW, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture of a key that has one, in the colour of its words."""
        if not self._icon:
            narrow = self._narrowed()
            if narrow < 1:
                self._paint_narrow(narrow)
            else:
                super().paintEvent(event)
            return
        super().paintEvent(event)
        colour = self.palette().color(QPalette.ColorRole.ButtonText).name()
        if self._renderer is None or self._drawn != f"{self._icon} {colour}":
            self._renderer = QSvgRenderer(QByteArray(drawing(self._icon, colour)), self)
            self._drawn = f"{self._icon} {colour}"
        side = max(TOKENS.size.icon, min(self.fontMetrics().height(), self.height() - 20))
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        self._renderer.render(painter, place)
        painter.end()

    def _narrowed(self) -> float:
        """By how much its words have to be smaller to leave room at both edges: 1, or less."""
        wide = self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))
        return min(1.0, max(1, self.width() - 2 * EDGE) / wide) if wide else 1.0

    def _paint_narrow(self, share: float) -> None:
        """Draw the key, and its words smaller than the sheet has them."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * share)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text().replace("&&", "&"))
        painter.end()

    @Slot()
    def _tell(self) -> None:
        self.struck.emit(self.sign)


class Behind(QFrame):
    """The letters behind a key that is held, in a row above it; it stays until something is pressed."""

    struck = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "sunken")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 4, 4, 4)
        self._row.setSpacing(4)
        self._keys: list[Key] = []
        self.hide()

    def offer(self, signs: Sequence[str], above: QRect) -> None:
        """Show these above a key, whose place is given in the window."""
        for sign in signs[len(self._keys) :]:
            del sign
            key = Key(self, own_fingers=True)
            key.struck.connect(self.struck)
            self._row.addWidget(key)
            self._keys.append(key)
        for place, key in enumerate(self._keys):
            key.setVisible(place < len(signs))
            if place < len(signs):
                key.become(signs[place])
        self.adjustSize()
        room = self._window.rect()
        left = above.center().x() - self.width() // 2
        self.move(max(0, min(left, room.width() - self.width())), max(0, above.top() - self.height() - 4))
        self.show()
        self.raise_()

    def key_at(self, place: QPoint) -> Key | None:
        """Return the key at a place of the screen."""
        if not self.isVisible():
            return None
        inside = self.mapFromGlobal(place)
        return next((key for key in self._keys if key.isVisible() and key.geometry().contains(inside)), None)


class Bubble(QLabel):
    """What is being pressed, above the finger that covers it. Says nothing by itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "bubble")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def tell(self, sign: str, above: QRect) -> None:
        """Show a sign above a key, whose place is given in the window."""
        self.setText(shown(sign).replace("&&", "&"))
        self.resize(max(SIDE, above.width()), SIDE)
        left = above.center().x() - self.width() // 2
        self.move(max(0, left), max(0, above.top() - self.height() - 4))
        self.show()
        self.raise_()
