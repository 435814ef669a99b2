# SPDX-License-Identifier: Apache-2.0
"""What a PIN is typed with: digits, or twelve pictures for whoever remembers pictures better."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.pins import DIGITS, TAPS
from app.text import fold_digits
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text, announce, restyle
from ui.window.widgets.flow import Flow
from ui.window.widgets.keypad import ERASE, Keypad

PICTURES: Final = (
    "sun",
    "moon",
    "star",
    "heart",
    "house",
    "tree",
    "fish",
    "boat",
    "cup",
    "key",
    "book",
    "clock",
)
"""Icons of the pictures 0 to 11. A picture PIN is made of these numbers: none may ever get another picture."""
LOW: Final = 48
"""Height of what stands beside the dots, so that all keys fit into 600 px."""
FEW_LINES: Final = 19
"""In a window of fewer lines than this, and wider than high, the digits lie in two rows: the fourth is out of sight."""
ACROSS: Final = 4
"""Pictures in a row: hands learn the places, which should be the same on a wide screen and with big words."""


def _dots(typed: int, least: int) -> str:
    return " ".join(["●"] * typed + ["○"] * max(0, least - typed))


class PinPad(QWidget):
    """Dots for what was typed and a keypad; digits of a keyboard work too."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pin = ""
        self.setMaximumWidth(TOKENS.size.column * 2 // 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.s)
        self.dots = Text("", "title", tone="accent")
        self.dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.head = QHBoxLayout()
        self.head.addWidget(self.dots, 1)
        column.addLayout(self.head)
        self.keypad = Keypad()
        self.keypad.pressed.connect(self.press)
        column.addWidget(self.keypad)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie down where there is little height."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Likewise after the text size changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "keypad"):
            self._fit()

    def _fit(self) -> None:
        window = self.window()
        lies = window.height() < min(window.width(), FEW_LINES * self.fontMetrics().height())
        self.keypad.lie(lies=lies)
        restyle(self.dots, role="body" if lies else "title")
        self.setMaximumWidth(TOKENS.size.column * 4 // 3 if lies else TOKENS.size.column * 2 // 3)

    @property
    def secret(self) -> str:
        """Return what was typed."""
        return self._pin

    def clear(self) -> None:
        """Forget what was typed."""
        self._pin = ""
        self._show()

    @Slot(object)
    def press(self, key: str) -> None:
        """Take a digit, or ERASE."""
        if key == ERASE:
            self._pin = self._pin[:-1]
        elif len(self._pin) < DIGITS[-1]:
            self._pin += key
        self._show()
        announce(self, self.dots.accessibleName())  # not when it is shown or cleared: that is no news to anybody

    @property
    def ready(self) -> bool:
        """True when it is long enough."""
        return len(self._pin) >= DIGITS[0]

    def key(self, event: QKeyEvent) -> bool:
        """Take a key of the keyboard; False when it is not one of ours."""
        digit = fold_digits(event.text())  # a keyboard may have digits of its own
        if len(digit) == 1 and digit.isdigit() and digit.isascii():
            self.press(digit)
        elif event.key() == Qt.Key.Key_Backspace:
            self.press(ERASE)
        else:
            return False
        return True

    def _show(self) -> None:
        typed = len(self._pin)
        self.dots.setText(_dots(typed, DIGITS[0]))
        self.dots.setAccessibleName(self.tr("%n digits typed", "", typed))
        self.typed.emit()


class PicturePad(QWidget):
    """Dots for what was tapped, twelve pictures with their words, and Erase."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taps: list[int] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.m)
        self.dots = Text("", "title", tone="accent")
        self.dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        erase = Button(self.tr("Erase"), ERASE, kind="quiet", icon="erase")
        erase.setMinimumHeight(LOW)
        erase.repeats = True
        erase.chosen.connect(self.press)
        self.head = QHBoxLayout()
        self.head.addWidget(self.dots, 1)
        self.head.addWidget(erase)
        column.addLayout(self.head)
        self._flow = Flow(gap=TOKENS.space.s, fill=True, most=ACROSS)
        column.addLayout(self._flow)
        for number, words in enumerate(self._names()):
            key = Button(words, number, kind="key", icon=PICTURES[number])
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a tap leaves no frame: it would show others the last picture
            key.setMinimumHeight(TOKENS.size.target + TOKENS.space.s)
            key.chosen.connect(self.press)
            self._flow.add(key)
        self._show()

    @property
    def secret(self) -> str:
        """Return what was tapped, as `app.pins` writes it."""
        return "p:" + "-".join(map(str, self._taps))

    @property
    def ready(self) -> bool:
        """True when it is long enough."""
        return len(self._taps) >= TAPS[0]

    def clear(self) -> None:
        """Forget what was tapped."""
        self._taps = []
        self._show()

    @Slot(object)
    def press(self, tapped: object) -> None:
        """Take the number of a picture, or ERASE."""
        if tapped == ERASE:
            del self._taps[-1:]
        elif isinstance(tapped, int) and len(self._taps) < TAPS[-1]:
            self._taps.append(tapped)
        self._show()
        announce(self, self.dots.accessibleName())

    def key(self, event: QKeyEvent) -> bool:
        """Take Backspace; False for every other key."""
        if event.key() != Qt.Key.Key_Backspace:
            return False
        self.press(ERASE)
        return True

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Sun"),
            self.tr("Moon"),
            self.tr("Star"),
            self.tr("Heart"),
            self.tr("House"),
            self.tr("Tree"),
            self.tr("Fish"),
            self.tr("Boat"),
            self.tr("Cup"),
            self.tr("Key"),
            self.tr("Book"),
            self.tr("Clock"),
        )

    def _show(self) -> None:
        typed = len(self._taps)
        self.dots.setText(_dots(typed, TAPS[0]))
        self.dots.setAccessibleName(self.tr("%n pictures tapped", "", typed))
        self.typed.emit()


class SecretPad(QWidget):
    """Digits or pictures; with `switch` there is a button to change from one to the other, beside the dots."""

    typed = Signal()
    switched = Signal(bool)

    def __init__(self, *, pictures: bool = False, switch: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TOKENS.space.m)
        self._column.addStretch(1)
        self._pads: dict[bool, PinPad | PicturePad] = {}
        """By whether it has pictures; each is made when it is first asked for, and most people need one of them."""
        self._switch = Button("", None, kind="quiet")
        self._switch.setMinimumHeight(LOW)
        self._switch.chosen.connect(self._other)
        self.ask(pictures=pictures)
        self._switch.setVisible(switch)  # it has its place now: before, it would be a window of its own

    @property
    def switch(self) -> Button:
        """The button to change from digits to pictures and back."""
        return self._switch

    @property
    def pictures(self) -> bool:
        """True when pictures are asked for."""
        return self._asks_pictures

    @property
    def secret(self) -> str:
        """Return what was typed or tapped."""
        return self._pad.secret

    @property
    def ready(self) -> bool:
        """True when it is long enough."""
        return self._pad.ready

    def ask(self, *, pictures: bool) -> None:
        """Show one of the two, empty."""
        self._asks_pictures = pictures
        if pictures not in self._pads:
            self._pads[pictures] = self._made(pictures=pictures)
        self._pad = self._pads[pictures]
        for kind, pad in self._pads.items():
            pad.setVisible(kind is pictures)
        self._pad.head.addWidget(self._switch)  # beside what was typed: below the keys it would not be seen
        self._switch.say(self.tr("Use digits") if pictures else self.tr("Use pictures"))
        self.clear()

    def clear(self) -> None:
        """Forget what was typed."""
        for pad in self._pads.values():
            pad.clear()

    def key(self, event: QKeyEvent) -> bool:
        """Take a key of the keyboard; False when it is not one of ours."""
        return self._pad.key(event)

    def _made(self, *, pictures: bool) -> PinPad | PicturePad:
        pad = PicturePad() if pictures else PinPad()
        pad.typed.connect(self.typed)
        row = QHBoxLayout()  # a row asks a pad how high it is at the width that it may have at most; a column does not
        self._column.insertLayout(0, row)
        row.addWidget(pad)
        return pad

    @Slot(object)
    def _other(self, _value: object) -> None:
        self.ask(pictures=not self._asks_pictures)
        self._switch.show()
        self._switch.setFocus(Qt.FocusReason.OtherFocusReason)  # it went to another place, and the focus elsewhere
        self.switched.emit(self._asks_pictures)
