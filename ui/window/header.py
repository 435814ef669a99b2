# SPDX-License-Identifier: Apache-2.0
"""The top of the window: who is here, the ways that are always open, and Help, which never moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.views import LearnerCard
from ui.window.emergency_places import Emergency
from ui.window.icons import Icon
from ui.window.places import Look, People, Today
from ui.window.reading_aloud import KEY
from ui.window.style import Appearance
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button
from ui.window.widgets.flow import Flow
from ui.window.widgets.help_button import HelpButton
from ui.window.widgets.logo import Brand

_HEIGHT = 48
"""Least height of a button up here, px; a kiosk has more."""


def _row_of(header: QFrame, mark: QWidget) -> QHBoxLayout:
    """Dress a header, and return its row with the mark of the program, or the organisation, in it."""
    header.setProperty("role", "header")
    row = QHBoxLayout(header)
    row.setContentsMargins(TOKENS.space.l, TOKENS.space.xs, TOKENS.space.l, TOKENS.space.xs)
    row.addWidget(mark)
    return row


class PlainHeader(QFrame):
    """The name of the program and Help, where nobody can be signed in yet. Help is where `Header` has it."""

    helped = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = _row_of(self, Icon("steps", tone="accent", scale=1.2))
        self.help = HelpButton()
        self.help.setMinimumHeight(_HEIGHT)
        self.help.chosen.connect(lambda _value: self.helped.emit())
        row.addStretch(1)
        row.addWidget(self.help, 0, Qt.AlignmentFlag.AlignTop)


class Header(QFrame):
    """The name of the program, Today, how it looks, "Leave" for the next person, and Help. `asked` carries a place.

    Help stands alone in the corner where the line ends, at the height of the first row: the same place on every screen.
    """

    asked = Signal(object)
    helped = Signal()
    read = Signal()
    crowded = Signal(bool)
    """Whether there is no room for the button that reads aloud; then it stands on the page."""
    measures_others = True

    def __init__(self) -> None:
        super().__init__()
        self.brand = Brand()
        row = _row_of(self, self.brand)
        flow = self._flow = Flow(gap=TOKENS.space.xs, end=True)
        row.addLayout(flow, 1)
        self.listen = Button("", None, kind="quiet", icon="listen")
        self.listen.chosen.connect(lambda _value: self.read.emit())
        flow.add(self.listen)
        self._reading = self._heard = False
        self.emergency = Button("", Emergency(), icon="careful")
        self._home = Button("", Today(), kind="quiet", icon="path")
        self._look = Button("", Look(), kind="quiet", icon="letters")
        self._leave = Button("", People(), kind="quiet", icon="person")
        for button in (self.emergency, self._home, self._leave, self._look):  # where "How it looks" was, nobody leaves
            button.chosen.connect(self.asked)
            flow.add(button)
        self.help = HelpButton()
        self.help.chosen.connect(lambda _value: self.helped.emit())
        row.addWidget(self.help, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._card: LearnerCard | None = None
        self._guest = False
        self._has_today = self._has_emergency = True
        self.brand.changed.connect(self._fit)
        self.stand()
        self.word()

    def stand(self) -> None:
        """Have the height of a window that is no kiosk; there the sheet says how high."""
        for button in (self.listen, self.emergency, self._home, self._look, self._leave, self.help):
            button.setMinimumHeight(_HEIGHT)

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

    def offer_emergency(self, *, offered: bool) -> None:
        """Show the way to what is read in an emergency, or not: whoever is there needs none.

        It is here only while nobody is signed in: whoever is finds it at the top of *Help*.
        """
        if offered is not self._has_emergency:
            self._has_emergency = offered
            self.word()

    def offer_reading(self, *, offered: bool, reading: bool) -> None:
        """Offer to read the page aloud, or to stop that."""
        if (offered, reading) != (self._heard, self._reading):
            self._heard, self._reading = offered, reading
            self.word()

    def word(self) -> None:
        """Say everything in the language of now."""
        self.listen.say(self._listen_words())
        self.listen.setAccessibleDescription(self.tr("Key: {key}").format(key=KEY))
        self.listen.show_icon("square" if self._reading else "listen")
        self._home.say(self.tr("Today"))
        self._look.say(self.tr("How it looks"))
        self.help.word()
        self._leave.say(self._leave_words(short=False))
        self.emergency.setVisible(self._card is None and not self._guest and self._has_emergency)
        self._home.setVisible(self._card is not None and self._has_today)
        self._leave.setVisible(self._guest or self._card is not None)
        self._fit()

    def _listen_words(self) -> str:
        return self.tr("Stop reading") if self._reading else self.tr("Read aloud")

    def _leave_words(self, *, short: bool) -> str:
        name = self._card.name.split()[0] if self._card and self._card.name.split() else ""
        if self._guest and not short:
            return self.tr("Leave. Nothing is kept")
        return self.tr("Leave") if short or not name else self.tr("Leave, {name}").format(name=name)

    def _longer(self) -> int:
        """How much wider the button that reads aloud may become: it must not move while it is used, px."""
        metrics = self.listen.label.fontMetrics()
        words = (self.tr("Stop reading"), self.tr("Read aloud"))
        return max(map(metrics.horizontalAdvance, words)) - metrics.horizontalAdvance(self.listen.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for what can be pressed."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Where big words need the room, the mark alone stands for the name of the program.

        Where even that is too little for one row, the page has the button that reads aloud; and where the rest has no
        room, what stands behind "Leave" goes: a second row would take a tenth of a small screen from the page.
        """
        room = self.width() - 3 * TOKENS.space.l - 2 * TOKENS.size.icon
        upper = (self.emergency, self._home, self._look, self._leave)
        ways = [each for each in (*upper, self.help) if not each.isHidden()]
        self._leave.say(self._leave_words(short=False))
        self.emergency.say(self.tr("In an emergency"))
        if sum(each.sizeHint().width() + TOKENS.space.xs for each in ways) > room:
            self._leave.say(self._leave_words(short=True))
            self.emergency.say(self.tr("Emergency"))
        buttons = [each for each in upper if not each.isHidden()]
        wanted = (
            sum(each.sizeHint().width() + TOKENS.space.xs for each in (self.listen, self.help, *buttons))
            + self._longer()
        )
        crowded = wanted > room
        self.listen.setVisible(self._heard and not crowded)
        if not self._has_room_for_brand() and self.brand.has_logo:
            self.emergency.say(self.tr("Emergency"))  # one's own logo is worth a shorter word
        self.brand.fold(folded=not self._has_room_for_brand())
        self.crowded.emit(crowded)

    def _has_room_for_brand(self) -> bool:
        self._flow.invalidate()  # Qt would do so later, and until then it is as wide as with what went
        spare = self.width() - self._flow.sizeHint().width() - self.help.sizeHint().width() - self.brand.natural_width()
        return spare > 3 * TOKENS.space.l + 2 * TOKENS.size.icon

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or of text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and not Appearance.changing and hasattr(self, "_leave"):
            self._fit()
        if event.type() is QEvent.Type.LanguageChange:
            self.word()
