# SPDX-License-Identifier: Apache-2.0
"""How far long work is: a bar, words, how long it still takes, and *Stop*. The same on every page.

*Stop* is made here and put at the foot of the page by whoever shows the bar, where it is in sight at every text size.
A screen reader hears the beginning, each quarter, and what *Stop* does; not each step.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, IconText, Text, announce
from ui.window.work_words import stopping, time_left

LOOK_MS: Final = 500
"""Pages look so often how far work is that goes on by itself."""
_PARTS: Final = 1000
_QUARTERS: Final = 4


class WorkBar(QWidget):
    """Hidden until `show_far`. `stop` carries the intent that it is made with."""

    def __init__(self, stop_words: str, stop_intent: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.s)
        self._words = IconText("clock", "", role="lead")
        self._bar = QProgressBar()
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        self._left = Text("", "muted")
        for widget in (self._words, self._bar, self._left):
            column.addWidget(widget)
        self.stop = Button(stop_words, stop_intent, icon="pause")
        self.stop.chosen.connect(self._asked)
        self.stop.hide()
        self._quarter = -1
        self._stopping = False
        self.hide()

    @property
    def words(self) -> str:
        """What it says besides how long it takes."""
        return self._words.label.text()

    @property
    def left(self) -> str:
        """What it says of how long it takes."""
        return self._left.text()

    @property
    def share(self) -> float | None:
        """How much of the bar is filled, 0 to 1; None: there is none, for it is not known of how much."""
        return None if self._bar.isHidden() else self._bar.value() / _PARTS

    def begin(self) -> None:
        """Forget the work before this one."""
        self._quarter = -1
        self._bar.setValue(0)
        self._stopping = False

    def show_far(self, words: str, done: int, most: int, minutes: int | None = None) -> None:
        """Say how far it is; `most` 0: it is not known of how much. `minutes`: see `ui.time_left.TimeLeft`."""
        self.show()
        self._bar.setVisible(most > 0)
        self._bar.setValue(_PARTS * min(done, most) // max(1, most))
        if self._stopping:
            return
        self._words.say(words)
        self._bar.setAccessibleName(words)
        left = time_left(minutes)
        self._left.setText(left)
        self._left.setVisible(bool(left))
        quarter = _QUARTERS * done // most if most else 0
        if quarter > self._quarter:
            self._quarter = quarter
            announce(self, f"{words} {left}".rstrip())

    def end(self) -> None:
        """Show nothing any more."""
        self.hide()
        self.begin()

    @Slot(object)
    def _asked(self, _intent: object) -> None:
        """Say that it was heard: what is under way takes a moment to end."""
        self._stopping = True
        self._words.say(stopping())
        self._left.hide()
        announce(self, stopping())
