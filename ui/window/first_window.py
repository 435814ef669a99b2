# SPDX-License-Identifier: Apache-2.0
"""A window with one page, for what has to be settled before the first screen: set-up, or a data folder in trouble."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import msgspec
from PySide6.QtCore import QEventLoop, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.preferences import Preferences
from ui.window.care_intents import CaretakerFilled
from ui.window.fingers import Fingers
from ui.window.focus import move_focus
from ui.window.header import PlainHeader
from ui.window.help_words import page_name
from ui.window.idle import IdleWatch
from ui.window.keyboard.panel import Keyboard
from ui.window.kiosk_lock import KioskLock
from ui.window.languages import Languages, of_device
from ui.window.pages.caretaker import CaretakerPage
from ui.window.pages.enrol import TakeIn, TakeInPage
from ui.window.pages.first import Close, HaveFile, Restore, Revise, SetUp, Skip
from ui.window.pages.help import HelpPage
from ui.window.pages.page import Page
from ui.window.style import Appearance


class WalkedOff(msgspec.Struct, frozen=True):
    """Nobody has touched anything for some minutes."""


Decision: TypeAlias = SetUp | CaretakerFilled | Revise | Skip | Restore | Close | HaveFile | TakeIn | WalkedOff


class FirstWindow(QMainWindow):
    """Shows a page until the person decided something, and keeps what they decided.

    It looks as `preferences` say; without any, as the desktop does, in the operating system's language.
    """

    def __init__(
        self, application: QApplication, page: Page, preferences: Preferences | None = None, *, kiosk: bool = False
    ) -> None:
        """`kiosk`: hold the whole screen and the keys that lead out, as the window after it will; *Close* closes."""
        super().__init__()
        self._lock = KioskLock(self, application) if kiosk else None
        self.setWindowTitle("Stepwell")
        self.resize(QSize(1024, 640).boundedTo(self.screen().availableSize()))
        self.page = page
        look = preferences or Preferences(language=of_device())
        self.appearance = Appearance(application, self, kiosk=kiosk)
        self.appearance.dress(look.theme, look.text_size, look.language)
        self.header = PlainHeader()
        self.header.helped.connect(self._help)
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self.keyboard = Keyboard(self, column, self.header, application)
        self.keyboard.speak(look.language)
        self.keyboard.want(wanted=kiosk)
        self._help_page: HelpPage | None = None
        self._before: QWidget | None = None
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self).activated.connect(self._help)
        self.decided: Decision = Close()
        self._loop = QEventLoop(self)
        page.intent.connect(self._decide)
        self._first = page
        self.idle = IdleWatch(application, self)
        self._fingers = Fingers(self)
        self._closed = False
        self.idle.idle.connect(self._walked_off)

    def turn_to(self, page: Page) -> None:
        """Show another page; the one before is kept as it is by whoever made it."""
        self._help_away()
        self.page.intent.disconnect(self._decide)
        self._stack.removeWidget(self.page)
        self.page.hide()
        self.page.setParent(None)
        self.page = page
        page.intent.connect(self._decide)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def ask(self) -> Decision:
        """Show the page and return what the person decided; closing the window is a decision too. It stays visible."""
        self.decided = Close()
        self.appear()
        self.page.focus_heading()
        self._loop.exec()
        return self.decided

    def appear(self) -> None:
        """Show the window; on a kiosk over the whole screen."""
        if self._lock is None:
            self.show()
        elif not self._lock.locked:
            self._lock.lock()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold nobody any more: what comes next holds them itself."""
        super().hideEvent(event)
        if self._lock is not None and not event.spontaneous():
            self._lock.unlock()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on in reading order."""
        return move_focus(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take closing for a decision; nothing listens any more."""
        self._loop.quit()
        if not self._closed:
            self._closed = True
            for part in (self.keyboard, self._fingers, self.idle):
                part.close()
        super().closeEvent(event)

    @Slot()
    def _help(self) -> None:
        """Say what the page is for, on top of it; or go back to it, as it was left."""
        if self._help_page is not None:
            before = self._before
            self._help_away()
            if before is not None and isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.page.focus_heading()
            return
        self._before = self.focusWidget()
        self._help_page = HelpPage(page_name(self.page), practice=False)
        self._help_page.intent.connect(lambda _back: self._help())
        self._stack.addWidget(self._help_page)
        self._stack.setCurrentWidget(self._help_page)
        self._help_page.focus_heading()

    def _help_away(self) -> None:
        if self._help_page is not None:
            self._stack.setCurrentWidget(self.page)
            self._stack.removeWidget(self._help_page)
            self._help_page.hide()
            self._help_page.deleteLater()
        self._help_page = self._before = None

    @Slot()
    def _walked_off(self) -> None:
        """Leave what was begun on a later page: a PIN or a code may stand there. The first page asks for none."""
        if self.page is not self._first and self._loop.isRunning():
            self._decide(WalkedOff())

    @Slot(object)
    def _decide(self, decision: Decision) -> None:
        self.decided = decision
        self._loop.quit()


def ask_to_set_up(
    window: FirstWindow, take_in: Callable[[TakeIn], str]
) -> tuple[SetUp, CaretakerFilled | None] | TakeIn | None:
    """Ask the questions of a window that shows a `SetUpPage`, back and forth; None when not now.

    Nothing is done yet; the page says that it is. Only an enrolment file is taken in at once, by `take_in`, which
    returns "" or why not. What somebody typed who walked off is forgotten.
    """
    first, who, file = window.page, CaretakerPage(Revise(), Skip()), TakeInPage()
    try:
        while isinstance(wish := window.ask(), SetUp | HaveFile):
            answer: Decision
            if isinstance(wish, HaveFile):
                window.turn_to(file)
                while isinstance(answer := window.ask(), TakeIn):
                    if not (refused := take_in(answer)):
                        return answer
                    file.show_refused(refused)
            else:
                window.turn_to(who)
                answer = window.ask()
                if isinstance(answer, CaretakerFilled | Skip):
                    who.show_working()
                    return wish, answer if isinstance(answer, CaretakerFilled) else None
            if not isinstance(answer, Revise | WalkedOff):
                return None
            window.turn_to(first)
            if isinstance(answer, WalkedOff):
                who.deleteLater()
                file.deleteLater()
                who, file = CaretakerPage(Revise(), Skip()), TakeInPage()
        return None
    finally:
        for page in (first, who, file):
            if page is not window.page:
                page.deleteLater()


def speak_the_systems_language(application: QApplication) -> Languages:
    """Speak the operating system's language, as far as there is a catalogue for it: nobody has signed in yet."""
    languages = Languages(application)
    languages.speak(of_device())
    return languages
