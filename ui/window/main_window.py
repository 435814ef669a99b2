# SPDX-License-Identifier: Apache-2.0
"""The window: a header with who is here, and one page at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.kiosk import KioskSetting
from app.livery import NO_LIVERY, Livery
from ui.ports import Ports
from ui.window.file_dialogs import FILES_SHUT
from ui.window.fingers import Fingers
from ui.window.focus import BY_KEYS, move_focus
from ui.window.header import Header
from ui.window.help_places import Help
from ui.window.help_words import page_name
from ui.window.home_word import HomeWord
from ui.window.idle import EMERGENCY_MS, MINUTES, IdleWatch
from ui.window.keyboard.panel import Keyboard
from ui.window.keyboard.remembering import DeviceRemembers
from ui.window.kiosk_places import Attract
from ui.window.kiosk_side import KioskSide
from ui.window.languages import Languages
from ui.window.livery_side import LiverySide
from ui.window.navigator import HELD_MS, MOST_HELD, Navigator
from ui.window.pages.column import Column
from ui.window.pages.page import Page
from ui.window.places import Back, People
from ui.window.reading_aloud import ReadAloud
from ui.window.style import Appearance
from ui.window.widgets.basic import announce

WANTED = QSize(1366, 768)
"""The size on a screen that has room for it."""
TITLE_BAR = 48
"""What a desktop may put above a window; it is not known before the window is shown."""


class MainWindow(QMainWindow):
    """The one window. `closing` is emitted once, before it goes."""

    closing = Signal()
    arrived = Signal(object)

    def __init__(
        self,
        ports: Ports,
        application: QApplication,
        *,
        plain: bool = False,
        kiosk: bool = False,
        livery: Livery = NO_LIVERY,
    ) -> None:
        super().__init__()
        self._ports = ports
        self._held = 0
        self.setWindowTitle("Stepwell")
        self.setMinimumSize(640, 480)
        self.resize(WANTED.boundedTo(self.screen().availableSize()))
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = Header()
        stack = QStackedWidget()
        column.addWidget(self.header)
        column.addWidget(stack, 1)
        self.setCentralWidget(centre)
        self.appearance = Appearance(application, self, kiosk=kiosk)
        self.navigator = Navigator(ports, stack, self.appearance, Languages(application), plain=plain, in_kiosk=kiosk)
        self.livery = LiverySide(self, self.header, self.navigator, self.appearance, ports, livery=livery, plain=plain)
        self.navigator.person_changed.connect(self.header.show_person)
        self.navigator.guest_changed.connect(self.header.show_guest)
        self.idle = IdleWatch(application, self)
        self._fingers = Fingers(self, lambda: self.navigator.page)
        self.idle.touched.connect(self.navigator.keeper.touched)
        self.reading = ReadAloud(self, column, self.navigator, ports, self.idle)
        self.reading.changed.connect(self._offer_reading)
        self.header.read.connect(self.reading.turn)
        self.header.crowded.connect(lambda crowded: self.reading.stand_in_page(in_page=crowded))
        self.navigator.arrived.connect(self._arrived)
        self.header.asked.connect(self._go)
        self.header.helped.connect(self._help)
        self.keyboard = Keyboard(self, column, self.header, application, DeviceRemembers(ports))
        self.navigator.dressed.connect(self._dressed)
        self.kiosk = KioskSide(self, application) if kiosk else None
        if self.kiosk is None:
            self.idle.idle.connect(self.navigator.lock)
            HomeWord(self, ports.background, ports.encouraging)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self).activated.connect(self._back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self).activated.connect(self._help_by_key)

    @property
    def page(self) -> Page | None:
        """The page that can be seen."""
        return self.navigator.page

    @property
    def shows_all(self) -> bool:
        """Whether it shows all that came, and its page waits for nothing more."""
        return self.updatesEnabled() and not self.navigator.busy

    def settle_later(self, column: Column) -> None:
        """Show what came to a column once it has its place, in some turns of the event loop."""
        self.appearance.settle_later(column)

    def appear(self, *, kiosk: bool) -> None:
        """Show the window: over the whole screen of a kiosk, maximised where it would not fit with its title bar."""
        room = self.screen().availableSize()
        if kiosk and self.kiosk is not None:
            self.kiosk.lock.lock()
        elif WANTED.width() < room.width() and WANTED.height() + TITLE_BAR < room.height():
            self.show()
        else:
            self.showMaximized()

    def begin(self) -> None:
        """Show the first screen."""
        self.navigator.to(People() if self.kiosk is None else Attract())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on in reading order."""
        return move_focus(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have Escape that nothing else took go back."""
        from ui.window.escape import back_of  # noqa: PLC0415 - the first picture needs none of it

        back = back_of(self.page) if event.key() == Qt.Key.Key_Escape and self.page is not None else None
        if back is not None and not event.isAutoRepeat():
            back.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the person's pages before the window goes; a kiosk that is locked does not."""
        if self.kiosk is not None and not self.kiosk.lock.may_close():
            event.ignore()
            return
        if self._held < MOST_HELD and self.page is not None and self.page.holds():
            self._held += 1
            event.ignore()
            QTimer.singleShot(HELD_MS, self, self.close)
            return
        self.reading.close()
        for part in (self.keyboard, self._fingers, self.idle):
            part.close()
        self.navigator.close()
        self.closing.emit()
        super().closeEvent(event)

    def ask_waiting(self, known: Callable[[KioskSetting], None]) -> None:
        """Find out how long a kiosk waits."""
        self._ports.background.run(self._ports.kiosk.setting, done=known, failed=_bug)

    def become_ordinary(self) -> None:
        """Be a window like any other: the lock of the kiosk is open."""
        self.kiosk = None
        self.appearance.leave_kiosk()
        self.header.stand()
        self.idle.wait(MINUTES * 60_000)
        self.idle.idle.connect(self.navigator.lock)
        self._dressed()
        self.appear(kiosk=False)

    @Slot()
    def _dressed(self) -> None:
        """The keyboard on the screen follows who is here; on a kiosk it is there for everybody."""
        liked = self.navigator.preferences
        self.keyboard.speak(liked.language)
        self.keyboard.want(wanted=liked.keyboard or self.navigator.in_kiosk)

    @Slot(object)
    def _go(self, place: object) -> None:
        if self.page is not None and self.page.holds():
            return
        self.navigator.to(place)  # type: ignore[arg-type]

    @Slot()
    def _offer_reading(self) -> None:
        reading = self.reading
        offered = reading.offered and not reading.voiceless
        self.header.offer_reading(offered=offered, reading=reading.is_reading)
        if self.page is not None and self.page.reads_aloud:
            # while it reads, the strip has the button that stops it
            once = offered and reading.in_page and not reading.is_reading
            words = self.header.listen.words if once else ""
            had_focus = self.page.has_focus_to_listen
            self.page.show_listen(words, "listen", reading.turn)
            if had_focus and reading.is_reading:
                reading.take_focus()

    @Slot()
    def _help(self) -> None:
        """Say what the screen is for, or go back to it where that is what is being read."""
        from ui.window.pages.help import HelpPage  # noqa: PLC0415 - the first picture needs none of it

        if isinstance(self.page, HelpPage):
            self.navigator.to(Back())
        elif self.page is not None:
            self.navigator.to(Help(page_name(self.page)))

    @Slot()
    def _help_by_key(self) -> None:
        self.setAttribute(BY_KEYS)
        self._help()

    @Slot()
    def _back(self) -> None:
        if self.navigator.can_go_back and not (self.page is not None and self.page.holds()):
            self.navigator.to(Back())

    @Slot(object)
    def _arrived(self, page: Page) -> None:
        self.header.offer_today(offered=not self.navigator.visit.at_the_device)
        self.header.offer_emergency(offered=not self.navigator.in_emergency)
        self.idle.stay(EMERGENCY_MS if self.navigator.in_emergency else page.stays_ms)
        self.setProperty(FILES_SHUT, self.navigator.in_kiosk and not self.navigator.cares)
        if page.heading is not None:
            announce(self, page.heading.text())
        self.arrived.emit(page)


def build_window(ports: Ports, *, plain: bool = False, kiosk: bool = False, livery: Livery = NO_LIVERY) -> MainWindow:
    """Return the window on these ports, at its first screen, not yet shown; the application must exist.

    `plain`: safe mode, see `Navigator`. `kiosk`: for a device that many share, locked once it appears. `livery`: how
    the organisation looks, where that is known already; else it is read with the first screen.
    """
    application = cast("QApplication", QApplication.instance())
    window = MainWindow(ports, application, plain=plain, kiosk=kiosk, livery=livery)
    window.begin()
    return window


def _bug(error: Exception) -> None:
    raise error
