# SPDX-License-Identifier: Apache-2.0
"""The window: a header with who is here, and one page at a time."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QSize, Signal, Slot
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

from app.views import LearnerCard
from ui.ports import Ports
from ui.window.focus import move_focus
from ui.window.icons import Icon
from ui.window.idle import IdleWatch
from ui.window.languages import Languages
from ui.window.navigator import Navigator
from ui.window.pages.page import Page
from ui.window.places import Back, Look, People, Today
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
        self._home = Button("", Today(), kind="quiet", icon="path")
        self._look = Button("", Look(), kind="quiet", icon="letters")
        self._leave = Button("", People(), kind="quiet", icon="person")
        for button in (self._home, self._look, self._leave):
            button.setMinimumHeight(48)
            button.chosen.connect(self.asked)
            flow.add(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._card: LearnerCard | None = None
        self._guest = False
        self._has_today = True
        self.word()

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

    def word(self) -> None:
        """Say everything in the language of now."""
        self._home.say(self.tr("Today"))
        self._look.say(self.tr("How it looks"))
        name = self._card.name.split()[0] if self._card and self._card.name.split() else ""
        leave = self.tr("Leave. Nothing is kept") if self._guest else self.tr("Leave, {name}").format(name=name)
        self._leave.say(leave)
        self._home.setVisible(self._card is not None and self._has_today)
        self._leave.setVisible(self._guest or self._card is not None)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for what can be pressed."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where big words need the room, the mark alone stands for the name of the program."""
        spare = self.width() - self._flow.sizeHint().width() - self._brand.natural_width()
        self._brand.setVisible(spare > 3 * TOKENS.space.l + 2 * TOKENS.size.icon)

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

    def __init__(self, ports: Ports, application: QApplication, *, plain: bool = False) -> None:
        super().__init__()
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
        self.navigator = Navigator(ports, stack, Appearance(application, self), Languages(application), plain=plain)
        self.navigator.person_changed.connect(self.header.show_person)
        self.navigator.guest_changed.connect(self.header.show_guest)
        self.navigator.arrived.connect(self._arrived)
        self.header.asked.connect(self._go)
        self.idle = IdleWatch(application, self)
        self.idle.idle.connect(self.navigator.lock)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self).activated.connect(self._back)

    @property
    def page(self) -> Page | None:
        """The page that can be seen."""
        return self.navigator.page

    def appear(self, *, kiosk: bool) -> None:
        """Show the window: over the whole screen of a kiosk, maximised where it would not fit with its title bar."""
        room = self.screen().availableSize()
        if kiosk:
            self.showFullScreen()
        elif WANTED.width() < room.width() and WANTED.height() + TITLE_BAR < room.height():
            self.show()
        else:
            self.showMaximized()

    def begin(self) -> None:
        """Show the first screen."""
        self.navigator.to(People())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on in reading order."""
        return move_focus(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the person's pages before the window goes."""
        self.navigator.close()
        self.closing.emit()
        super().closeEvent(event)

    @Slot(object)
    def _go(self, place: object) -> None:
        self.navigator.to(place)  # type: ignore[arg-type]

    @Slot()
    def _back(self) -> None:
        if self.navigator.can_go_back:
            self.navigator.to(Back())

    @Slot(object)
    def _arrived(self, page: Page) -> None:
        self.header.offer_today(offered=not self.navigator.visit.at_the_device)
        if page.heading is not None:
            announce(self, page.heading.text())
        self.arrived.emit(page)


def build_window(ports: Ports, *, plain: bool = False) -> MainWindow:
    """Return the window on these ports, at its first screen, not yet shown; the application must exist.

    `plain`: safe mode, see `Navigator`.
    """
    window = MainWindow(ports, cast("QApplication", QApplication.instance()), plain=plain)
    window.begin()
    return window
