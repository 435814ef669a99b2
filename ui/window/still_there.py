# SPDX-License-Identifier: Apache-2.0
"""Are you still there? Covers a kiosk before somebody is signed out, and counts down. Any touch and any key goes on.

It covers all of the page: who passes by must not read what somebody left open. Any finger goes on, so nothing scrolls:
where big words have too little room, they are made as much smaller as it takes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Heading, Text, announce, restyle

_SIZES = (
    ("display", "title", "lead", True),
    ("title", "lead", "body", True),
    ("title", "lead", "body", False),
    ("lead", "body", "small", False),
    ("body", "small", "small", False),
)
"""Roles of the heading, the seconds and what is kept, from big to small, and whether there is much room between."""
_SAID = frozenset({60, 30, 20, 10, 5})
"""When a screen reader says again how long there is."""


class StillThere(QWidget):
    """A cover over `window`. `stays` when somebody is there, `nobody` when the time is over; hidden after either."""

    stays = Signal()
    nobody = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._left = 0
        self._signed_in = True
        self._before: QWidget | None = None
        space = TOKENS.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
        column.setSpacing(space.l)
        column.addStretch(1)
        self._heading = Heading("", "display")
        self._seconds = Text("", "title", tone="accent")
        self._kept = Text("", "lead")
        for words in (self._heading, self._seconds, self._kept):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        self._here = Button("", None, kind="primary", icon="check", role="title")
        self._here.setProperty("size", "great")
        self._here.chosen.connect(self._stay)
        column.addWidget(self._here)
        column.addStretch(1)
        self._column = column
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_went)
        self.hide()

    @property
    def left(self) -> int:
        """Seconds that are left."""
        return self._left

    def ask(self, seconds: int, *, signed_in: bool = True) -> None:
        """Cover the window and count down. Where nobody is signed in yet, what was begun is not kept."""
        if not self.isHidden():
            return
        self._left, self._signed_in = seconds, signed_in
        self._heading.setText(self.tr("Are you still there?"))
        kept = self.tr("What you typed is kept. Sign in again and go on where you were.")
        self._kept.setText(kept if signed_in else "")
        self._kept.setVisible(signed_in)
        self._here.say(self.tr("I am still here"))
        self._before = self.window().focusWidget()
        self._show_left()
        self._cover()
        self.show()
        self._fit()  # again: what was hidden had no looks yet
        self.raise_()
        self._here.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._heading.text()} {self._seconds.text()}")
        self._timer.start()

    def stop(self) -> None:
        """Take the cover away without a word."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window in whatever size it is."""
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self._cover()
        return False

    def event(self, event: QEvent) -> bool:
        """Any finger says that somebody is there."""
        if isinstance(event, QTouchEvent) and event.type() is QEvent.Type.TouchBegin:
            event.accept()
            return True
        if isinstance(event, QTouchEvent) and event.type() is QEvent.Type.TouchEnd:
            self._stay()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep it from what lies below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go on."""
        event.accept()
        self._stay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on; the key itself does nothing."""
        event.accept()
        self._stay()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab goes on too; the focus does not go to what lies below."""
        self._stay()
        return True

    def _cover(self) -> None:
        self.setGeometry(self._over.rect())
        self._fit()

    def _fit(self) -> None:
        """Take the biggest words that all have room."""
        space = TOKENS.space
        for heading, seconds, kept, gap in _SIZES:
            for words, role in ((self._heading, heading), (self._seconds, seconds), (self._kept, kept)):
                if words.property("role") != role:
                    restyle(words, role=role)
            side = space.xl if gap else space.m
            self._column.setContentsMargins(side, side, side, side)
            self._column.setSpacing(space.l if gap else space.s)
            self._column.invalidate()
            if self._column.totalHeightForWidth(self.width()) <= self.height():
                return

    @Slot()
    def _stay(self, _value: object = None) -> None:
        before, self._before = self._before, None
        self.stop()
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stays.emit()

    @Slot(QWidget, QWidget)
    def _focus_went(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Keep the keys while what lies below changes, as it does for what came from another device."""
        if self.isHidden() or (now is not None and (now.window() is not self._over or self.isAncestorOf(now))):
            return
        self._before = now or self._before
        self._here.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._before = None
            self.stop()
            self.nobody.emit()
            return
        self._show_left()
        if self._left in _SAID:
            announce(self, self._seconds.text())

    def _show_left(self) -> None:
        out = self.tr("Signing out in {seconds} seconds")
        words = out if self._signed_in else self.tr("Back to the start in {seconds} seconds")
        self._seconds.setText(words.format(seconds=self._left))
