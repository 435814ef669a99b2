# SPDX-License-Identifier: Apache-2.0
"""A window with one page, for what has to be settled before the first screen: set-up, or a data folder in trouble."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEventLoop, QSize, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from app.preferences import Preferences
from ui.window.focus import move_focus
from ui.window.languages import Languages, of_device
from ui.window.pages.first import Close, Restore, SetUp
from ui.window.pages.page import Page
from ui.window.style import Appearance

PageT = TypeVar("PageT", bound=Page)


class FirstWindow(QMainWindow):
    """Shows a page until the person decided something, and keeps what they decided.

    It looks as `preferences` say; without any, as the desktop does, in the operating system's language.
    """

    def __init__(self, application: QApplication, page: Page, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Stepwell")
        self.resize(QSize(1024, 640).boundedTo(self.screen().availableSize()))
        self.page = page
        look = preferences or Preferences(language=of_device())
        self._appearance = Appearance(application, self)
        self._appearance.dress(look.theme, look.text_size, look.language)
        self.setCentralWidget(page)
        self.decided: SetUp | Restore | Close = Close()
        self._loop = QEventLoop(self)
        page.intent.connect(self._decide)

    def ask(self) -> SetUp | Restore | Close:
        """Show the page and return what the person decided; closing the window is a decision too. It stays visible."""
        self.decided = Close()
        self.show()
        self.page.focus_heading()
        self._loop.exec()
        return self.decided

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on in reading order."""
        return move_focus(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take closing for a decision."""
        self._loop.quit()
        super().closeEvent(event)

    @Slot(object)
    def _decide(self, decision: SetUp | Restore | Close) -> None:
        self.decided = decision
        self._loop.quit()


def speak_the_systems_language(application: QApplication) -> Languages:
    """Speak the operating system's language, as far as there is a catalogue for it: nobody has signed in yet."""
    languages = Languages(application)
    languages.speak(of_device())
    return languages
