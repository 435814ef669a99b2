# SPDX-License-Identifier: Apache-2.0
"""Sessions and huddles for whoever leads them: what was led, a new one in a few questions, and its end."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from app.leading.facts import SessionKind
from app.sessions.sessions import TOPICS
from app.sessions.views import Begun, Led, PackChoice, SessionsView, TopicChoice
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.session_intents import SessionBegun, SessionEnded, SessionEnding, SessionResumed
from ui.window.session_places import BeginSession, EndSession, RollCall, Sessions
from ui.window.session_words import KIND_ICONS, kind_words, minutes_words, topics_words
from ui.window.times import date_of
from ui.window.widgets.basic import Button, Card, IconText, Text

MINUTES = (15, 30, 45, 60, 90, 120)
HUDDLE_MINUTES = 15


class SessionsPage(Page):
    """What is begun first, then a new one, then what was led."""

    def __init__(self, closed: Led | None = None) -> None:
        super().__init__()
        self.can_be_heard()
        self._closing = Text("")
        self.title(self.tr("Sessions and huddles"), "display")
        if closed is not None:
            card = Card("good")
            words = self.tr("It is noted. People who were there: {count}").format(count=closed.people)
            card.add(IconText("done", words, role="lead", tone="on-soft"))
            self.add(card)
        self.foot(self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"))

    def show_closing(self, left: int) -> None:
        """Say for how many people it is still being written down."""
        self._closing.setText(self.tr("It is being written into records. Still to do: {count}").format(count=left))

    def show_sessions(self, view: SessionsView) -> None:
        """Show them."""
        if view.closing is not None:
            card = Card("notice")
            words = topics_words(view.closing.titles)
            card.add(IconText(KIND_ICONS[view.closing.kind], words, role="lead", tone="on-notice"))
            self._closing = Text("", tone="on-notice")
            card.add(self._closing)
            self.add(card)
        elif view.begun is not None:
            self.add(self._open(view.begun))
        else:
            self._offer()
        if view.led:
            self.text(self.tr("What you led"), "lead")
            self.add(SomeRows(len(view.led), lambda number: self._led(view.led[number])))

    def _offer(self) -> None:
        about = self.tr("People learn together, face to face. Who was there is noted")
        session = Go(BeginSession(SessionKind.SESSION))
        self.add(self.button(self.tr("Begin a session"), session, kind="tile", icon="people", detail=about))
        about = self.tr("3 to 8 people at one screen. Five questions, answered together")
        huddle = Go(BeginSession(SessionKind.HUDDLE))
        self.add(self.button(self.tr("Begin a huddle"), huddle, kind="tile", icon="chat", detail=about))

    def _open(self, begun: Begun) -> Card:
        card = Card("notice")
        words = self.tr("{kind}, not closed yet").format(kind=kind_words(begun.kind))
        card.add(IconText(KIND_ICONS[begun.kind], words, role="lead", tone="on-notice"))
        card.add(Text(topics_words(begun.titles), tone="on-notice"))
        card.add(Text(self.tr("Noted so far: {count}").format(count=begun.there), tone="on-notice"))
        on = self.button(self.tr("Go on with it"), SessionResumed(), kind="primary", icon="next")
        drop = self.button(self.tr("Give it up"), SessionEnding(drop=True), kind="quiet", icon="erase")
        for button in (on, drop):
            card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _led(self, led: Led) -> QWidget:
        card = Card()
        card.add(IconText(KIND_ICONS[led.kind], topics_words(led.titles), role="lead"))
        people = self.tr("people: {count}").format(count=led.people)
        card.add(Text(" · ".join((kind_words(led.kind), date_of(led.at_ms), minutes_words(led.minutes), people))))
        return card


class TopicButton(Button):
    """A topic that can be ticked."""

    def __init__(self, topic: TopicChoice, detail: str) -> None:
        super().__init__(topic.title, topic.module, kind="option", icon="square", detail=detail)
        self.setCheckable(True)
        self.toggled.connect(self._redraw)

    @Slot()
    def _redraw(self) -> None:
        self.show_icon("ticked" if self.isChecked() else "square", "accent" if self.isChecked() else "muted")


class BeginSessionPage(Page):
    """One question on a screen: of which pack, about what, how long. A huddle is about one topic."""

    def __init__(self, place: BeginSession) -> None:
        super().__init__()
        self.can_be_heard()
        self._place = place
        self._topics: list[TopicButton] = []
        self._next = Button(self.tr("Next"), None, kind="primary", icon="next")
        self._next.chosen.connect(self._ready)
        self._several = False

    def show_choices(self, packs: tuple[PackChoice, ...]) -> None:
        """Ask what is open."""
        place = self._place
        self._several = len(packs) > 1
        chosen = next((each for each in packs if each.pack == place.pack), packs[0] if len(packs) == 1 else None)
        if not packs:
            self.title(self.tr("There is nothing to choose"))
            self.text(self.tr("No pack with topics is on this device."), "lead")
            self._back_to(Sessions())
        elif place.modules:
            self._ask_minutes()
        elif chosen is None:
            self._ask_pack(packs)
        else:
            self._ask_topics(chosen)
        self.focus_heading()

    def show_refused(self, words: str) -> None:
        """Say why it cannot begin."""
        self.add(IconText("info", words, role="lead"))

    def _back_to(self, back: Sessions | BeginSession, *more: Button) -> None:
        self.foot(self.button(self.tr("Back"), Go(back), kind="quiet", icon="back"), *more)

    def _ask_pack(self, packs: tuple[PackChoice, ...]) -> None:
        self.title(self.tr("From what do people here learn?"))
        for pack in packs:
            there = Go(BeginSession(self._place.kind, pack.pack))
            self.add(self.button(pack.title, there, kind="tile", icon="book"))
        self._back_to(Sessions())

    def _ask_topics(self, pack: PackChoice) -> None:
        huddle = self._place.kind is SessionKind.HUDDLE
        self.title(self.tr("What is it about?"))
        if not huddle:
            self.text(self.tr("Choose one topic or more, at most {most}.").format(most=TOPICS), "muted")
        topics = sorted(pack.topics, key=lambda topic: not topic.week)
        make = partial(self._huddle_topic if huddle else self._topic, pack.pack)
        self.add(SomeRows(len(topics), lambda number: make(topics[number])))
        self._next.setEnabled(False)
        self._place = BeginSession(self._place.kind, pack.pack)
        back = BeginSession(self._place.kind) if self._several else Sessions()
        self._back_to(back, *(() if huddle else (self._next,)))

    def _huddle_topic(self, pack: str, topic: TopicChoice) -> QWidget:
        value = SessionBegun(SessionKind.HUDDLE, pack, (topic.module,), HUDDLE_MINUTES)
        return self.button(topic.title, value, kind="tile", icon="chat", detail=self._week(topic))

    def _topic(self, _pack: str, topic: TopicChoice) -> QWidget:
        button = TopicButton(topic, self._week(topic))
        button.toggled.connect(self._ticked)
        self._topics.append(button)
        return button

    def _week(self, topic: TopicChoice) -> str:
        return self.tr("The topic of the week") if topic.week else ""

    @Slot()
    def _ticked(self) -> None:
        ticked = sum(button.isChecked() for button in self._topics)
        self._next.setEnabled(1 <= ticked <= TOPICS)

    @Slot(object)
    def _ready(self, _value: object) -> None:
        modules = tuple(str(button.value) for button in self._topics if button.isChecked())
        self.intent.emit(Go(BeginSession(self._place.kind, self._place.pack, modules)))

    def _ask_minutes(self) -> None:
        place = self._place
        self.title(self.tr("How long is it?"))
        for minutes in MINUTES:
            value = SessionBegun(place.kind, place.pack, place.modules, minutes)
            self.add(self.button(minutes_words(minutes), value, kind="tile", icon="clock"))
        self._back_to(BeginSession(place.kind, place.pack))


class EndSessionPage(Page):
    """Whether it is to be closed, or given up."""

    def __init__(self, place: EndSession) -> None:
        super().__init__()
        self.can_be_heard()
        sheet, drop = place.sheet, place.drop
        self.title(self.tr("Give it up?") if drop else self.tr("Close it?"))
        self.text(topics_words(sheet.titles), "lead")
        self.text(self.tr("Noted so far: {count}").format(count=len(sheet.there)), "lead")
        if drop:
            self.text(self.tr("Nothing of it is noted for anybody."))
        else:
            self.text(self.tr("Each of them sees then that they were there. It is part of what they have learned."))
            if sheet.kind is SessionKind.HUDDLE:
                self.add(IconText("lock", self.tr("Nobody's answers are kept, and nobody's learning changes.")))
        words = self.tr("Give it up") if drop else self.tr("Close it")
        end = self.button(words, SessionEnded(drop=drop), kind="primary", icon="erase" if drop else "done")
        back = Sessions() if drop else RollCall()
        self.foot(self.button(self.tr("Back"), Go(back), kind="quiet", icon="back"), end)
