# SPDX-License-Identifier: Apache-2.0
"""The keys as a whole, and the fingers on them.

Rules, for fingers that are wet, big or shaking:

1. A key counts when the finger leaves the glass. A finger that slid off by `SLOP` px or less still means the key it
   came down on; one that went further has let go of it and types nothing, nor does one below which the keys moved.
2. Two fingers are followed at a time (a fast typist's); more are a sleeve or a drop and mean nothing.
3. The same key within `BOUNCE_MS` of its last release is a finger that trembled.
4. A key that is held for `HOLD_MS` shows what lies behind it: slide there, or let go and press it. Erase goes on
   erasing. The same letters are on the second layer, for whoever cannot hold.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QMouseEvent, QMoveEvent, QResizeEvent, QTouchEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.window.keyboard.keys import NARROW, Behind, Bubble, Key
from ui.window.keyboard.layouts import LAYOUTS, Layer, Layout, Row, Special, behind, layout_for, rows_of
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import announce

SLOP = 20
FINGERS = 2
BOUNCE_MS = 50
HOLD_MS = 450
REPEAT_MS = 110
MOUSE = -1
"""The number of the mouse among the fingers."""
GAP = 6
MOST = 12
"""Keys in the longest row."""
PAD_SIDE = 4
"""Room on each side of the pad for numbers: as wide as a key of it, so that its words have room."""
_WEIGHT = {
    Special.SPACE: 8,
    Special.SHIFT: 3,
    Special.BACKSPACE: 3,
    Special.SIGNS: 3,
    Special.LETTERS: 3,
    Special.ENTER: 4,
}
"""How wide a key is beside the others, which count 2."""


@dataclass(slots=True)
class _Finger:
    key: Key
    at: QPoint
    spent: bool = False
    """It types no more: what lies behind was shown, erasing began, or it went off its key."""


class Board(QFrame):
    """`struck` carries a sign, or a `Special` that the board does not do itself (SPACE, ENTER, HIDE and so on)."""

    struck = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "keyboard")
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(0)
        self.setAccessibleName(self.tr("Keyboard"))
        self._layout: Layout = layout_for("en")
        self._layer, self._decimal = Layer.LETTERS, ""
        self._shift = 0  # 0: small letters, 1: one capital, 2: capitals
        self._secret = self._long = False
        self._fingers: dict[int, _Finger] = {}
        self._last: tuple[Key | None, int] = (None, 0)
        self._behind, self._bubble = Behind(window), Bubble(window)
        self._behind.struck.connect(self._from_behind)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(self._held)
        self._repeat = QTimer(self)
        self._repeat.setInterval(REPEAT_MS)
        self._repeat.timeout.connect(self._again)
        self._rows: list[list[Key]] = []
        self._lines: list[QHBoxLayout] = []
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        space = TOKENS.space
        column.setContentsMargins(space.s, space.s, space.s, space.s)
        column.setSpacing(GAP)
        for _row in range(4):
            line = QHBoxLayout()
            line.setSpacing(GAP)
            keys = [Key(self) for _place in range(MOST)]
            for key in keys:
                key.struck.connect(self._strike)
                line.addWidget(key, 2)
            line.insertStretch(0, 0)
            line.addStretch(0)
            column.addLayout(line)
            self._rows.append(keys)
            self._lines.append(line)
        self._show()

    # --- what it is for

    def speak(self, language: str) -> None:
        """Have the letters of this language (BCP 47)."""
        self._layout = layout_for(language)
        self._show()

    def open_for(self, *, digits: bool, secret: bool, long: bool, decimal: str = "") -> None:
        """Begin anew: for a number only, for what nobody may see, for more than one line."""
        self.let_go()
        self._layer, self._decimal = Layer.DIGITS if digits else Layer.LETTERS, decimal
        self._shift, self._secret, self._long = 0, secret, long
        self._show()

    def turn(self, layer: Layer) -> None:
        """Show this face."""
        self._layer = layer
        self._show()

    @property
    def language(self) -> str:
        """The language whose letters can be seen."""
        return self._layout.language

    @property
    def layer(self) -> Layer:
        """The face that can be seen."""
        return self._layer

    def key(self, sign: str | Special) -> Key | None:
        """Return the key of a sign, if it can be seen."""
        return next((key for keys in self._rows for key in keys if not key.isHidden() and key.sign == sign), None)

    def keys(self) -> list[Key]:
        """Return the keys that can be seen, from the top left."""
        return [key for keys in self._rows for key in keys if not key.isHidden()]

    # --- fingers

    def event(self, event: QEvent) -> bool:
        """Follow each finger."""
        if isinstance(event, QTouchEvent):
            if event.type() is QEvent.Type.TouchCancel:
                self.let_go()
            else:
                for point in event.points():
                    self._follow(point, event.timestamp())
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A mouse is a finger."""
        self._down(MOUSE, event.globalPosition().toPoint(), event.timestamp())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two quick presses counts as the first does."""
        self._down(MOUSE, event.globalPosition().toPoint(), event.timestamp())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Slide."""
        self._moved(MOUSE, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Type."""
        self._up(MOUSE, event.globalPosition().toPoint(), event.timestamp())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What lies behind a key would stand elsewhere now."""
        super().resizeEvent(event)
        self.let_go()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Another key lies below each finger now."""
        super().moveEvent(event)
        self.let_go()

    def let_go(self) -> None:
        """Forget every finger; nothing is typed by them."""
        for finger in self._fingers.values():
            finger.key.show_held(held=False)
        self._fingers.clear()
        self._hold.stop()
        self._repeat.stop()
        self._behind.hide()
        self._bubble.hide()

    def _follow(self, point: QEventPoint, at_ms: int) -> None:
        place = point.globalPosition().toPoint()
        match point.state():
            case QEventPoint.State.Pressed:
                self._down(point.id(), place, at_ms)
            case QEventPoint.State.Updated:
                self._moved(point.id(), place)
            case QEventPoint.State.Released:
                self._up(point.id(), place, at_ms)

    def _down(self, finger: int, place: QPoint, at_ms: int) -> None:
        self._behind.hide()
        key = self._key_at(place)
        if key is None or len(self._fingers) >= FINGERS:
            return
        last, when = self._last
        if key is last and 0 <= at_ms - when < BOUNCE_MS:
            return
        self._fingers[finger] = _Finger(key, place)
        key.show_held(held=True)
        self._hold.start(HOLD_MS)
        if isinstance(key.sign, str) and not isinstance(key.sign, Special) and not self._secret:
            self._bubble.tell(key.sign, self._place(key))

    def _moved(self, finger: int, place: QPoint) -> None:
        held = self._fingers.get(finger)
        if held is not None:
            held.at = place
            if not self._means(held):
                held.spent = True  # it pushes, or slides to what lies behind its key
                held.key.show_held(held=False)
                self._hold.stop()
                self._repeat.stop()
                self._bubble.hide()

    def _up(self, finger: int, place: QPoint, at_ms: int) -> None:
        held = self._fingers.pop(finger, None)
        if held is None:
            return
        held.key.show_held(held=False)
        held.at = place
        self._hold.stop()
        self._repeat.stop()
        self._bubble.hide()
        chosen = self._behind.key_at(place)
        if chosen is not None:
            self._from_behind(chosen.sign)
        elif not held.spent:
            self._behind.hide()
            if self._means(held):
                self._last = (held.key, at_ms)
                self._strike(held.key.sign)

    def _means(self, finger: _Finger) -> bool:
        """Say whether a finger still means the key that it came down on."""
        where = QRect(finger.key.mapToGlobal(QPoint(0, 0)), finger.key.size())
        return where.adjusted(-SLOP, -SLOP, SLOP, SLOP).contains(finger.at)

    def _key_at(self, place: QPoint) -> Key | None:
        """Return the key at a place of the screen; the gap around a key belongs to it."""
        inside = self.mapFromGlobal(place)
        reach = GAP // 2 + 1
        near = [key for key in self.keys() if key.geometry().adjusted(-reach, -reach, reach, reach).contains(inside)]
        return min(near, key=lambda key: (key.geometry().center() - inside).manhattanLength(), default=None)

    def _place(self, key: Key) -> QRect:
        return QRect(key.mapTo(self._window, QPoint(0, 0)), key.size())

    @Slot()
    def _held(self) -> None:
        """A finger stayed: show what lies behind, or erase on and on."""
        finger = next(reversed(self._fingers.values()), None)
        if finger is None:
            return
        sign = finger.key.sign
        if sign is Special.BACKSPACE:
            finger.spent = True
            self._again()
            self._repeat.start()
        elif not isinstance(sign, Special) and (letters := behind(self._layout, sign)) and not self._secret:
            finger.spent = True
            self._bubble.hide()
            self._behind.offer((sign, *letters), self._place(finger.key))
            announce(self, self.tr("More letters"))

    @Slot()
    def _again(self) -> None:
        self._strike(Special.BACKSPACE)

    # --- what a key does

    @Slot(object)
    def _from_behind(self, sign: str | Special) -> None:
        self._behind.hide()
        self._strike(sign)

    @Slot(object)
    def _strike(self, sign: str | Special) -> None:
        match sign:
            case Special.SHIFT:
                self._shift = (self._shift + 1) % 3
                said = (self.tr("Small letters"), self.tr("One capital letter"), self.tr("Capital letters"))
                self._turn(self._layer, said[self._shift])
            case Special.SIGNS:
                self._turn(Layer.SIGNS, self.tr("Digits and signs"))
            case Special.LETTERS:
                self._turn(Layer.LETTERS, self.tr("Letters"))
            case Special.SECOND:
                second = self._layer is not Layer.SECOND
                said_second = self.tr("More letters") if second else self.tr("Letters")
                self._turn(Layer.SECOND if second else Layer.LETTERS, said_second)
            case Special.LANGUAGE:
                tags = list(LAYOUTS)
                self._layout = LAYOUTS[tags[(tags.index(self._layout.language) + 1) % len(tags)]]
                self._turn(Layer.LETTERS, self._layout.name)
            case _:
                self.struck.emit(sign)
                if not isinstance(sign, Special) and (self._shift == 1 or self._layer is Layer.SECOND):
                    self._shift = 0 if self._shift == 1 else self._shift
                    self.turn(Layer.LETTERS if self._layer is Layer.SECOND else self._layer)  # for one letter each

    def _turn(self, layer: Layer, said: str) -> None:
        self.turn(layer)
        announce(self, said)

    def _show(self) -> None:
        """Put the signs of now on the keys."""
        rows = rows_of(self._layout, self._layer, capital=self._shift > 0, decimal=self._decimal)
        longest = max(sum(self._weight(sign) for sign in row) for row in rows if Special.SPACE not in row)
        for line, keys, row in zip(self._lines, self._rows, rows, strict=True):
            self._show_row(line, keys, row, longest)

    def _show_row(self, line: QHBoxLayout, keys: list[Key], row: Row, longest: int) -> None:
        weights = [self._weight(sign) for sign in row]
        spare = max(0, longest - sum(weights)) if Special.SPACE not in row else 0
        side = PAD_SIDE if self._layer is Layer.DIGITS else spare
        line.setStretch(0, side)
        line.setStretch(len(keys) + 1, side)
        for place, key in enumerate(keys):
            there = place < len(row)
            key.setVisible(there)
            line.setStretch(place + 1, 2 * weights[place] if there else 0)
            if there:
                words = self._words(row[place]) or self._upright(row[place])
                key.become(row[place], words)
                if row[place] is Special.ENTER:
                    key.setAccessibleName(words)
                key.mark(self._mark(row[place]))
                key.setMinimumWidth(NARROW)

    def _upright(self, sign: str | Special) -> str:
        """How a bracket is written on its key: as it is typed, whichever way the words of the window run."""
        if isinstance(sign, Special) or not unicodedata.mirrored(sign[0]):
            return ""
        run = "\u2066" if self._layout.cases else "\u2067"
        return f"{run}{sign}\u2069"

    def _weight(self, sign: str | Special) -> int:
        """How wide a key is; all keys of the pad are the same."""
        return _WEIGHT.get(sign, 2) if isinstance(sign, Special) and self._layer is not Layer.DIGITS else 2

    def _mark(self, sign: str | Special) -> str:
        if sign is Special.SHIFT:
            return ("", "on", "locked")[self._shift]
        return "on" if sign is Special.SECOND and self._layer is Layer.SECOND else ""

    def _words(self, sign: str | Special) -> str:
        """What stands on a key that has no picture."""
        words = {
            Special.SIGNS: "123",
            Special.LETTERS: self._layout.letters[0][:3],
            Special.SECOND: self._layout.second,
            Special.SPACE: self._layout.name,
            Special.ENTER: self.tr("New line") if self._long else self.tr("Done"),
        }
        return words.get(sign, "") if isinstance(sign, Special) else ""
