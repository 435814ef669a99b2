# SPDX-License-Identifier: Apache-2.0
"""Brings the keyboard when there is something to type into, and keeps that in sight."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea, QTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.window.keyboard.by_touch import ByTouch, Offer, Remembered, is_finger, is_typing
from ui.window.keyboard.glass import Glass
from ui.window.keyboard.layouts import Special
from ui.window.keyboard.typist import Field, field_of, is_long, is_secret, strike, wants_digits
from ui.window.tokens import TOKENS

if TYPE_CHECKING:
    from ui.window.keyboard.board import Board

LOW = 760
"""On a window that is not higher than that, the header makes room for the keys, px."""


class Keyboard(QObject):
    """The keyboard of a window, below everything else in `column`, while it is `wanted`.

    `above` is hidden meanwhile on a low window. Whoever hides the keyboard gets it back with the next touch of a line.
    While it is not wanted it comes to a finger alone, by the rules of `by_touch`.
    """

    def __init__(
        self,
        window: QWidget,
        column: QVBoxLayout,
        above: QWidget,
        application: QApplication,
        remembered: Remembered | None = None,
    ) -> None:
        super().__init__(window)
        self._touch = ByTouch(self, remembered)
        self._touch.system_came.connect(self._system_came)
        self._offer: Offer | None = None
        self._window, self._column, self._above = window, column, above
        self._application = application
        self._board: Board | None = None
        self._wanted = False
        self._language = "en"
        self._field: Field | None = None
        self._seen_in: QWidget | None = None
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(0)
        self._look.timeout.connect(self._keep_in_sight)
        self._glass = Glass(window)
        application.focusChanged.connect(self._focus_went)

    @property
    def board(self) -> Board | None:
        """The keys, once they were needed."""
        return self._board

    @property
    def up(self) -> bool:
        """Whether the keys can be seen."""
        return self._board is not None and not self._board.isHidden()

    @property
    def _stands_below(self) -> bool:
        """Whether something stands below the page that goes with the line."""
        return self.up or (self._offer is not None and not self._offer.isHidden())

    def want(self, *, wanted: bool) -> None:
        """Come from now on when there is something to type into, or do not."""
        self._wanted = wanted
        if not wanted:
            self._put_away()
        field = self._mine(self._application.focusWidget())
        if field is not None and wanted:
            self._come(field)
        elif field is not None:
            self._take(field)

    def speak(self, language: str) -> None:
        """Have the letters of this language (BCP 47) for what is typed from now on."""
        self._language = language
        if self._board is not None:
            self._board.speak(language)
        if self._offer is not None:
            self._offer.word()

    def close(self) -> None:
        """Come no more: the window goes."""
        self._application.focusChanged.disconnect(self._focus_went)
        self._wanted = False
        self._put_away()
        self._glass.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A touch of the line that is typed into brings the keys back; a line that is shut sends them away.

        When the page has got another size, because the keys came, the line is brought into sight again.
        """
        moved = event.type() in (QEvent.Type.Resize, QEvent.Type.Move)
        if moved and (watched is self._seen_in or watched is self._field):
            self._look.start()
        if watched is self._field or (self._field is not None and watched is self._inside(self._field)):
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin) and not self.up:
                if self._wanted:
                    self._come(self._field)
                elif is_finger(event):
                    self._once_left(partial(self._touch.ask, partial(self._answered, self._field)))
            elif not self._wanted and is_typing(event):
                self._touch.typed()
                self._hide()
            elif event.type() is QEvent.Type.EnabledChange and self._mine(self._field) is None:
                self._put_away()
        return False

    def _mine(self, widget: QWidget | None) -> Field | None:
        field = field_of(widget)
        return field if field is not None and field.window() is self._window else None

    @Slot(QWidget, QWidget)
    def _focus_went(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._window) or (now is None and not self._window.isActiveWindow()):
            return  # another program has the focus: what was typed into goes on then
        field = self._mine(now)
        if field is not None and (self._wanted or self.up):
            self._come(field)
        elif field is not None:
            self._take(field)
        elif self._stands_below and self._glass.held:
            # Without the keys the page has another height, and the button would go from below the finger.
            self._glass.when_left(self._finger_lifted)
        else:
            self._put_away()

    def _once_left(self, then: Callable[[], None]) -> None:
        """Do something below a finger only once it has left."""
        if self._glass.finger:
            self._glass.when_left(then)
        else:
            then()

    def _finger_lifted(self) -> None:
        if isValid(self._window) and self._mine(self._application.focusWidget()) is None:
            self._put_away()

    def _answered(self, field: Field, comes: bool) -> None:
        """A finger touched a line while no keys were wanted: have them come, or offer them."""
        if field is not self._field or self._wanted or self.up:
            return
        if comes:
            self._come(field)
        else:
            self._make_offer().show()
            self._look.start()

    def _make_offer(self) -> Offer:
        if self._offer is None:
            self._offer = Offer()
            self._offer.pressed.connect(self._asked_for)
            self._offer.word()
            self._offer.hide()
            self._column.addWidget(self._offer)
        return self._offer

    @Slot()
    def _asked_for(self) -> None:
        self._touch.choose(comes=True)
        if self._field is not None:
            self._come(self._field)

    @Slot()
    def _system_came(self) -> None:
        if not self._wanted:
            self._hide()

    def _take(self, field: Field) -> None:
        """Follow this line from now on."""
        if field is self._field:
            return
        self._let_go()
        self._field = field
        field.installEventFilter(self)
        self._inside(field).installEventFilter(self)
        field.destroyed.connect(self._gone)
        area = _scrolled(field)
        self._seen_in = area.viewport() if area is not None else None
        if self._seen_in is not None:
            self._seen_in.installEventFilter(self)

    def _come(self, field: Field) -> None:
        self._take(field)
        self._once_left(self._rise)

    def _rise(self) -> None:
        """Show the keys for the line that is followed."""
        field = self._mine(self._field)
        if field is None:
            return
        if self._offer is not None:
            self._offer.hide()
        board = self._board or self._make()
        mark = QLocale().decimalPoint()
        board.open_for(digits=wants_digits(field), secret=is_secret(field), long=is_long(field), decimal=mark)
        self._above.setVisible(self._window.height() > LOW)
        board.show()
        self._look.start()

    def _make(self) -> Board:
        from ui.window.keyboard.board import Board  # noqa: PLC0415 - the first screen has no keys

        board = self._board = Board(self._window)
        board.speak(self._language)
        board.struck.connect(self._strike)
        board.hide()
        self._column.addWidget(board)
        return board

    def _put_away(self) -> None:
        self._let_go()
        self._hide()

    def _hide(self) -> None:
        if self._offer is not None:
            self._offer.hide()
        if self._board is not None and not self._board.isHidden():
            self._board.let_go()
            self._board.hide()
            self._above.show()

    def _let_go(self) -> None:
        self._glass.forget()
        field, self._field = self._field, None
        seen_in, self._seen_in = self._seen_in, None
        if seen_in is not None and isValid(seen_in):
            seen_in.removeEventFilter(self)
        if field is not None and isValid(field):
            field.removeEventFilter(self)
            self._inside(field).removeEventFilter(self)
            field.destroyed.disconnect(self._gone)

    @Slot()
    def _gone(self) -> None:
        self._field = self._seen_in = None
        if isValid(self._window):  # else the line went with all the rest
            self._hide()

    @Slot(object)
    def _strike(self, sign: str | Special) -> None:
        field = self._mine(self._field)
        if sign is Special.HIDE or field is None:
            self._hide()
            if sign is Special.HIDE and not self._wanted and field is not None:
                self._touch.choose(comes=False)
                self._make_offer().show()
            return
        strike(field, sign)
        if sign is Special.ENTER and not is_long(field):
            self._hide()
        else:
            self._look.start()

    @Slot()
    def _keep_in_sight(self) -> None:
        """Scroll until the line, or the line of the box that is written on, can be seen above the keys."""
        field = self._field
        if field is None:
            return
        margin = TOKENS.space.s
        holder = _scrolled(field)
        inner = holder.widget() if holder is not None else None
        if holder is None or inner is None:
            return
        for edge in (field.rect().bottomLeft(), field.rect().topLeft()):  # Qt itself looks after the cursor alone
            place = field.mapTo(inner, edge)
            holder.ensureVisible(place.x(), place.y(), 0, margin)
        if isinstance(field, QPlainTextEdit | QTextEdit):
            cursor = field.cursorRect()
            for point in (cursor.topLeft(), cursor.bottomLeft()):
                place = field.viewport().mapTo(inner, point)
                holder.ensureVisible(place.x(), place.y(), 0, margin)

    def _inside(self, field: Field) -> QWidget:
        """What is really touched: the viewport of a box."""
        return field.viewport() if isinstance(field, QPlainTextEdit | QTextEdit) else field


def _scrolled(widget: QWidget) -> QScrollArea | None:
    """Return what a widget scrolls in."""
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder, QScrollArea):
        holder = holder.parentWidget()
    return holder
