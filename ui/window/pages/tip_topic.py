# SPDX-License-Identifier: Apache-2.0
"""The topic of the week, as a supervisor chooses it: a module, then for how long."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot

from app.tips.topics import USUAL
from app.tips.views import TipTopic, TopicChoice, WeekTopic
from ui.window.intents import Go
from ui.window.pages.some_rows import SomeRows
from ui.window.pages.tips import TipTelling
from ui.window.times import day
from ui.window.tip_intents import TopicPicked, TopicSheet, TopicTakenAway
from ui.window.tip_places import TipsWaiting
from ui.window.widgets.basic import Button, Card, IconText, Text

WEEKS = (1, 2, 4)


class TopicPage(TipTelling):
    """What there is now, or what there could be."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._heading = self.title(self.tr("Topic of the week"), "display")
        self._choice: TopicChoice | None = None
        self._back = self.button(self.tr("Back"), Go(TipsWaiting()), kind="quiet", icon="back")
        self._again = Button(self.tr("Back"), None, kind="quiet", icon="back")
        self._again.chosen.connect(self._to_now)
        self.foot(self._back)

    def show_choice(self, choice: TopicChoice) -> None:
        """Show what is chosen, or the list."""
        self._choice = choice
        self._to_now()

    @Slot(object)
    def _to_now(self, _value: object = None) -> None:
        choice = self._choice
        if choice is None:
            return
        if choice.now is None:
            self._to_list()
            return
        self.begin_anew()
        self._heading.say(self.tr("Topic of the week"))
        self.put(self._week(choice.now))
        told = self.tr("It stands on Today of your people, first among the tips, and on the shared screen.")
        self.put(IconText("info", told, role="small", tone="muted"))
        for number, huddle in enumerate(choice.now.huddles, start=1):
            words = self.tr("Huddle sheet to print")
            words = f"{words} ({number})" if len(choice.now.huddles) > 1 else words
            self.put(self.button(words, TopicSheet(choice.now.pack, huddle), kind="tile", icon="people"))
        other = Button(self.tr("Another topic"), None, icon="path")
        other.chosen.connect(self._to_list)
        gone = self.button(self.tr("No topic any more"), TopicTakenAway(), icon="erase")
        self.foot(self._back, gone, other)
        self.focus_heading()

    def _week(self, week: WeekTopic) -> Card:
        card = Card("hero")
        card.add(Text(week.title, "title", tone="on-soft"))
        words = self.tr("From {first} until {last}").format(first=day(week.from_day), last=day(week.until_day))
        card.add(IconText("clock", words, tone="on-soft"))
        return card

    @Slot(object)
    def _to_list(self, _value: object = None) -> None:
        choice = self._choice
        if choice is None:
            return
        self.begin_anew()
        self._heading.say(self.tr("What should everybody look at?"))
        for pack, title, topics in choice.packs:
            if len(choice.packs) > 1:
                self.put(Text(title, "title"))
            self.put(SomeRows(len(topics), partial(self._topic, pack, topics)))
        if not choice.packs:
            self.put(IconText("info", self.tr("Nobody at your site learns from a pack that is here.")))
        self.foot(self._again if choice.now is not None else self._back)
        self.focus_heading()

    def _topic(self, pack: str, topics: tuple[TipTopic, ...], number: int) -> Button:
        topic = topics[number]
        row = Button(topic.title, (pack, topic), kind="tile", icon="path")
        row.chosen.connect(self._to_days)
        return row

    @Slot(object)
    def _to_days(self, value: object) -> None:
        choice = self._choice
        if choice is None or not isinstance(value, tuple):
            return
        pack, topic = value
        self.begin_anew()
        self._heading.say(topic.title)
        self.put(Text(self.tr("From today on. Until when?"), "lead"))
        for weeks in WEEKS:
            until = choice.today + weeks * USUAL - 1
            picked = TopicPicked(pack, topic.module, choice.today, until)
            words = self.tr("Until {day}").format(day=day(until))
            self.put(self.button(words, picked, kind="tile", icon="clock"))
        self.foot(self._again)
        self.focus_heading()
