# SPDX-License-Identifier: Apache-2.0
"""The window: a header with who is here, and one page at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.kiosk import KioskSetting
from app.views import LearnerCard
from ui.ports import Ports
from ui.window.file_dialogs import FILES_SHUT
from ui.window.focus import move_focus
from ui.window.icons import Icon
from ui.window.idle import MINUTES, IdleWatch
from ui.window.keyboard.panel import Keyboard
from ui.window.kiosk_places import Attract
from ui.window.kiosk_side import KioskSide
from ui.window.languages import Languages
from ui.window.navigator import HELD_MS, MOST_HELD, Navigator
from ui.window.pages.page import Page
from ui.window.places import Back, Look, People, Today
from ui.window.quick_taps import QuickTaps
from ui.window.reading_aloud import KEY, ReadAloud
from ui.window.style import Appearance
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text, announce
from ui.window.widgets.flow import Flow

WANTED = QSize(1366, 768)
"""The size on a screen that has room for it."""
TITLE_BAR = 48
"""What a desktop may put above a window; it is not known before the window is shown."""


class Header(QFrame):
    """The name of the program, Today, how it looks, and "Not me" for the next person. `asked` carries a place."""

    asked = Signal(object)
    read = Signal()
    crowded = Signal(bool)
    """Whether there is no room for the button that reads aloud; then it stands on the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "header")
        row = QHBoxLayout(self)
        row.setContentsMargins(TOKENS.space.l, TOKENS.space.xs, TOKENS.space.l, TOKENS.space.xs)
        self._brand = Text("Stepwell", "brand")
        self._brand.setWordWrap(False)
        row.addWidget(Icon("steps", tone="accent", scale=1.2))
        row.addWidget(self._brand)
        flow = self._flow = Flow(gap=TOKENS.space.xs, end=True)
        row.addLayout(flow, 1)
        self.listen = Button("", None, kind="quiet", icon="listen")
        self.listen.chosen.connect(lambda _value: self.read.emit())
        flow.add(self.listen)
        self._reading = self._voiceless = False
        self._heard = False
        self._home = Button("", Today(), kind="quiet", icon="path")
        self._look = Button("", Look(), kind="quiet", icon="letters")
        self._leave = Button("", People(), kind="quiet", icon="person")
        for button in (self._home, self._look, self._leave):
            button.chosen.connect(self.asked)
            flow.add(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._card: LearnerCard | None = None
        self._guest = False
        self._has_today = True
        self.stand()
        self.word()

    def stand(self) -> None:
        """Have the height of a window that is no kiosk; there the sheet says how high."""
        for button in (self.listen, self._home, self._look, self._leave):
            button.setMinimumHeight(48)

    @Slot(object)
    def show_person(self, card: LearnerCard | None) -> None:
        """Show who is signed in."""
        self._card = card
        self.word()

    @Slot(bool)
    def show_guest(self, guest: bool) -> None:
        """Show that somebody practises without a name."""
        self._guest = guest
        self.word()

    def offer_today(self, *, offered: bool) -> None:
        """Show the way to Today, or not: whoever came for the device alone has none."""
        if offered is not self._has_today:
            self._has_today = offered
            self.word()

    def offer_reading(self, *, offered: bool, reading: bool, voiceless: bool) -> None:
        """Offer to read the page aloud, or to stop that; `voiceless`: it was found that there is no voice."""
        if (offered, reading, voiceless) != (self._heard, self._reading, self._voiceless):
            self._heard, self._reading, self._voiceless = offered, reading, voiceless
            self.word()

    def word(self) -> None:
        """Say everything in the language of now."""
        self.listen.say(self._listen_words())
        self.listen.setAccessibleDescription(self.tr("Key: {key}").format(key=KEY))
        self.listen.show_icon("square" if self._reading else "listen")
        self._home.say(self.tr("Today"))
        self._look.say(self.tr("How it looks"))
        name = self._card.name.split()[0] if self._card and self._card.name.split() else ""
        leave = self.tr("Leave. Nothing is kept") if self._guest else self.tr("Leave, {name}").format(name=name)
        self._leave.say(leave)
        self._home.setVisible(self._card is not None and self._has_today)
        self._leave.setVisible(self._guest or self._card is not None)
        self._fit()

    def _listen_words(self) -> str:
        if self._reading:
            return self.tr("Stop reading")
        return self.tr("No voice to read") if self._voiceless else self.tr("Read aloud")

    def _longer(self) -> int:
        """How much wider the button that reads aloud may become: it must not move while it is used, px."""
        metrics = self.listen.label.fontMetrics()
        words = (self.tr("Stop reading"), self.tr("No voice to read"), self.tr("Read aloud"))
        return max(map(metrics.horizontalAdvance, words)) - metrics.horizontalAdvance(self.listen.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for what can be pressed."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where big words need the room, the mark alone stands for the name of the program.

        Where even that is too little for one row, the page has the button that reads aloud.
        """
        buttons = [each for each in (self._home, self._look, self._leave) if not each.isHidden()]
        wanted = sum(each.sizeHint().width() + TOKENS.space.xs for each in (self.listen, *buttons)) + self._longer()
        crowded = wanted > self.width() - 3 * TOKENS.space.l - 2 * TOKENS.size.icon
        self.listen.setVisible(self._heard and not crowded)
        spare = self.width() - self._flow.sizeHint().width() - self._brand.natural_width()
        self._brand.setVisible(spare > 3 * TOKENS.space.l + 2 * TOKENS.size.icon)
        self.crowded.emit(crowded)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or of text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_leave"):
            self._fit()
        if event.type() is QEvent.Type.LanguageChange:
            self.word()


class MainWindow(QMainWindow):
    """The one window. `closing` is emitted once, before it goes."""

    closing = Signal()
    arrived = Signal(object)

    def __init__(self, ports: Ports, application: QApplication, *, plain: bool = False, kiosk: bool = False) -> None:
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
        self._appearance = Appearance(application, self, kiosk=kiosk)
        self.navigator = Navigator(ports, stack, self._appearance, Languages(application), plain=plain, in_kiosk=kiosk)
        self.navigator.person_changed.connect(self.header.show_person)
        self.navigator.guest_changed.connect(self.header.show_guest)
        self.idle = IdleWatch(application, self)
        self.idle.touched.connect(self.navigator.keeper.touched)
        QuickTaps(self)
        self.reading = ReadAloud(self, column, self.navigator, ports, self.idle)
        self.reading.changed.connect(self._offer_reading)
        self.header.read.connect(self.reading.turn)
        self.header.crowded.connect(lambda crowded: self.reading.stand_in_page(in_page=crowded))
        self.navigator.arrived.connect(self._arrived)
        self.header.asked.connect(self._go)
        self.keyboard = Keyboard(self, column, self.header, application)
        self.navigator.dressed.connect(self._dressed)
        self.kiosk = KioskSide(self, application) if kiosk else None
        if self.kiosk is None:
            self.idle.idle.connect(self.navigator.lock)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self).activated.connect(self._back)

    @property
    def page(self) -> Page | None:
        """The page that can be seen."""
        return self.navigator.page

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
        self.keyboard.close()
        self.navigator.close()
        self.closing.emit()
        super().closeEvent(event)

    def ask_waiting(self, known: Callable[[KioskSetting], None]) -> None:
        """Find out how long a kiosk waits."""
        self._ports.background.run(self._ports.kiosk.setting, done=known, failed=_bug)

    def become_ordinary(self) -> None:
        """Be a window like any other: the lock of the kiosk is open."""
        self.kiosk = None
        self._appearance.leave_kiosk()
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
        voiceless = reading.missing and not reading.is_reading
        self.header.offer_reading(offered=reading.offered, reading=reading.is_reading, voiceless=voiceless)
        if self.page is not None and self.page.reads_aloud:
            words = self.header.listen.words if reading.in_page else ""
            self.page.show_listen(words, "square" if reading.is_reading else "listen", reading.turn)

    @Slot()
    def _back(self) -> None:
        if self.navigator.can_go_back and not (self.page is not None and self.page.holds()):
            self.navigator.to(Back())

    @Slot(object)
    def _arrived(self, page: Page) -> None:
        self.header.offer_today(offered=not self.navigator.visit.at_the_device)
        self.setProperty(FILES_SHUT, self.navigator.in_kiosk and not self.navigator.cares)
        if page.heading is not None:
            announce(self, page.heading.text())
        self.arrived.emit(page)


def build_window(ports: Ports, *, plain: bool = False, kiosk: bool = False) -> MainWindow:
    """Return the window on these ports, at its first screen, not yet shown; the application must exist.

    `plain`: safe mode, see `Navigator`. `kiosk`: for a device that many share, locked once it appears.
    """
    window = MainWindow(ports, cast("QApplication", QApplication.instance()), plain=plain, kiosk=kiosk)
    window.begin()
    return window


def _bug(error: Exception) -> None:
    raise error
