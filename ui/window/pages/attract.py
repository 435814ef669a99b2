# SPDX-License-Identifier: Apache-2.0
"""What a kiosk shows to whoever passes by: what can be learned here, and how to begin.

Nothing moves but the words, every `CHANGE_MS`, and they come back a little beside where they stood, so that no edge is
burnt into the screen. Where no motion is wanted, all stands there at once and stays. Any touch and any key
begins; a language begins in that language.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication

from app.kiosk import Shown, Topic
from app.preferences import Preferences
from ui.window.intents import BadgeScanned, Go, LookChosen
from ui.window.languages import NAMES, available
from ui.window.pages.page import Page
from ui.window.places import People
from ui.window.scanner import Scanner
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.flow import Flow
from ui.window.widgets.logo import Banner

CHANGE_MS = 12_000
"""Long enough to read a topic twice."""
_WANDER = ((0, 0), (18, 6), (6, 14), (24, 2), (12, 18), (2, 8))
"""How far all of it stands from its place, px, one after the other: an edge is never at one place for hours."""
_ASLEEP = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr})
"""Keys that do nothing alone."""
BANNER = 96
"""Height of the organisation's logo, px: it is looked at from further away than a page."""
LINES_WITH_BANNER = 24
"""A page of fewer lines of text has no room for it; then it stands in the top bar."""
BADGE_MS = 400
"""Signs may be those of a badge; when no more of them come for so long, they were somebody's finger."""


def moves() -> bool:
    """Say whether things may move on this screen: not where Windows is set to show no animations.

    Elsewhere Qt does not know what the system wants; `stepwell kiosk set --topics stay` says it there.
    """
    return QGuiApplication.platformName() != "windows" or QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


class TopicCard(Card):
    """One topic, or one after the other."""

    def __init__(self) -> None:
        super().__init__("hero")
        self._title = Text("", "title", tone="on-soft")
        self._can = Text("", "lead", tone="on-soft")
        self._facts = IconText("clock", "", tone="on-soft")
        for widget in (self._title, self._can, self._facts):
            self.add(widget)

    def show_topic(self, topic: Topic) -> None:
        """Show this one."""
        self._title.setText(topic.title)
        self._can.setText(topic.can)
        words = self.tr("{pack}, about {minutes} min")
        self._facts.say(words.format(pack=topic.pack, minutes=topic.minutes))


class AttractPage(Page):
    """Topics, one big button, and the languages by their own names. A badge that is scanned lets its owner in."""

    def __init__(self, preferences: Preferences, *, moving: bool | None = None) -> None:
        super().__init__()
        self._moving = moves() if moving is None else moving
        self._topics: tuple[Topic, ...] = ()
        self._at = 0
        self._clock = Text("", "lead", tone="muted")
        self._clock.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._clock.hide()
        self._banner = Banner(BANNER)
        self.add(self._banner)
        self.title(self.tr("A few minutes to learn something?"), "display")
        self.add(self._clock)
        begin = Button(self.tr("Touch to begin"), Go(People()), kind="primary", icon="next", role="title")
        begin.setProperty("size", "great")
        begin.chosen.connect(self.intent)
        self.add(begin)
        self._begin = begin
        if len(available()) > 1:
            flow = Flow(gap=TOKENS.space.m, fill=True)
            self.column.addLayout(flow)
            for tag in available():
                flow.add(self._language(tag, preferences))
        self._this_week = self.text(self.tr("This week"), "lead")
        self._this_week.hide()
        self._cards: list[TopicCard] = []
        self._turn = QTimer(self)
        self._turn.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._turn.setInterval(CHANGE_MS)
        self._turn.timeout.connect(self._next)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(BADGE_MS)
        self._typed.timeout.connect(self._go)
        self._unknown = self.text(
            self.tr(
                "This badge is not known here. Press your name instead, or ask the person who looks after this device."
            ),
            "lead",
        )
        self._unknown.hide()
        Scanner(self, strangers=True).scanned.connect(self._badge)

    def show_shown(self, shown: Shown) -> None:
        """Show these topics, and the time of day where it is believed."""
        self._topics = shown.topics
        self._moving = self._moving and not shown.still
        self._clock.setVisible(shown.clock)
        self._this_week.setVisible(bool(shown.topics))
        for topic in self._topics[:1] if self._moving else self._topics:
            card = TopicCard()
            card.show_topic(topic)
            self._cards.append(card)
            self.add(card)
        self._tell_time()
        if self._moving or shown.clock:
            self._turn.start()

    def show_unknown_badge(self) -> None:
        """Say that this badge is nobody's."""
        self._unknown.show()
        self.reveal(self._unknown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the button is needed more than a logo."""
        super().resizeEvent(event)
        self._banner.make_room(room=self.height() > LINES_WITH_BANNER * self.fontMetrics().height())

    def focus_heading(self) -> None:
        """Let Return begin at once."""
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Begin wherever it is touched."""
        Button.note_press(event)
        self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin with any key."""
        if event.text().isprintable() and event.text():
            self._typed.start()
        elif event.key() not in _ASLEEP:
            self._go()

    def _language(self, tag: str, preferences: Preferences) -> Button:
        look = LookChosen(preferences.theme, preferences.text_size, tag, preferences.keyboard)
        return self.button(NAMES[tag], look, icon="world")

    @Slot()
    def _go(self) -> None:
        self.intent.emit(Go(People()))

    @Slot()
    def _next(self) -> None:
        """Show the next topic, and everything a little beside where it stood."""
        self._at += 1
        self._tell_time()
        if not self._moving:
            return
        if self._cards and self._topics:
            self._cards[0].show_topic(self._topics[self._at % len(self._topics)])
        x, y = _WANDER[self._at % len(_WANDER)]
        self._outer.setContentsMargins(x, y, 0, 0)

    def _tell_time(self) -> None:
        if not self._clock.isHidden():
            self._clock.setText(QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat))

    @Slot(object)
    def _badge(self, codes: tuple[str, ...]) -> None:
        self._typed.stop()
        self._unknown.hide()
        self.intent.emit(BadgeScanned(codes))
