# SPDX-License-Identifier: Apache-2.0
"""Whom to watch at work: the topics with how many people wait, and the people for one of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.observing.watching import Stand, ToWatchTopic, Watchable, WatchPeople, WatchTopics
from app.text import search_text
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.numbers import whole
from ui.window.pages.rest import LongPage
from ui.window.pages.some_rows import SomeRows
from ui.window.watch_intents import WatchOne
from ui.window.watch_places import WatchFor, WatchNow
from ui.window.widgets.basic import Button, Heading, IconText, Text, announce
from ui.window.widgets.filters import Filters

MOST_LETTERS = 100
_ICONS = {Stand.WAITS: "eye", Stand.NOT_YET: "seed", Stand.OTHER: "done"}


class WatchNowPage(LongPage):
    """A tile for each topic, those for which most people wait first."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Watch somebody at work"), "display")
        self._about = self.text(self.tr("What do you want to watch?"), "lead")
        self.foot(self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"))

    def show_topics(self, found: tuple[WatchTopics, ...]) -> None:
        """Show them, those of one's own pack first; the packs are named where there are several."""
        if not found:
            self._about.setText(self.tr("There are no checklists here, so nothing can be watched."))
            return
        for pack in found:
            if len(found) > 1:
                self.add(Heading(pack.title, "stem"))
            self.add(SomeRows(len(pack.topics), partial(self._row_of, pack), rest=self.rest))
        words = self.tr("Everybody here can see in My data that you looked at this. Nobody is ranked.")
        self.add(IconText("info", words, role="small", tone="muted"))

    def _row_of(self, pack: WatchTopics, number: int) -> Button:
        return self._row(pack.topics[number], pack.pack)

    def _row(self, topic: ToWatchTopic, pack: str) -> Button:
        if topic.waits:
            detail = self.tr("They know it and wait to be watched: {count}").format(count=whole(topic.waits))
        else:
            detail = self.tr("Nobody waits for it just now")
        icon = "eye" if topic.waits else "ticked"
        return self.button(topic.title, Go(WatchFor(topic.module, pack)), kind="tile", icon=icon, detail=detail)


class WatchForPage(LongPage):
    """The people for one topic: who waits first. A press opens the checklist."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._topic = self.text("", "muted")
        self.title(self.tr("Whom do you want to watch?"))
        asks = self.tr("Find a name")
        self.line = QLineEdit()
        self.line.setPlaceholderText(asks)
        self.line.setAccessibleName(asks)
        self.line.setMaxLength(MOST_LETTERS)
        self.line.textChanged.connect(self._typed)
        self.add(self.line)
        self._lists: Filters | None = None
        self._nobody = self.text("", "lead")
        self._nobody.hide()
        self._rows: QWidget | None = None
        words = self.tr("Whoever you press can see in My data that you opened their checklist.")
        self.add(IconText("info", words, role="small", tone="muted"))
        self._found: WatchPeople | None = None
        self.foot(self.button(self.tr("Back"), Go(WatchNow()), kind="quiet", icon="back"))

    def show_people(self, found: WatchPeople) -> None:
        """Show them, in place of what stands there."""
        self._found = found
        self._topic.setText(found.topic.title)
        lists = found.topic.lists
        if len(lists) > 1 and self._lists is None:
            self._lists = Filters(((each.id, each.title, "ticked") for each in lists), self.tr("With which checklist"))
            self._lists.picked.connect(self._typed)
            place = self.column.indexOf(self._nobody)
            self.column.insertWidget(place, Text(self.tr("With which checklist"), "lead"))
            self.column.insertWidget(place + 1, self._lists)
        self._build()

    @property
    def checklist(self) -> str:
        """The checklist that is chosen."""
        if self._lists is not None:
            return self._lists.chosen
        return self._found.topic.lists[0].id if self._found is not None else ""

    @Slot()
    def _typed(self) -> None:
        self._build()
        if not self._nobody.isHidden():
            announce(self, self._nobody.text())

    def _build(self) -> None:
        if self._found is None:
            return
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        text = search_text(self.line.text())
        people = [each for each in self._found.people if text in each.search]
        self._nobody.setVisible(not people)
        nobody = self.tr("Nobody with this name.") if text else self.tr("Nobody else here learns from this.")
        self._nobody.setText(nobody)
        self._rows = SomeRows(len(people), lambda number: self._row(people[number]))
        self.column.insertWidget(self.column.indexOf(self._nobody) + 1, self._rows)

    def _row(self, person: Watchable) -> Button:
        detail = {
            Stand.WAITS: self.tr("Knows it, waits to be watched"),
            Stand.NOT_YET: self.tr("Still learns it"),
            Stand.OTHER: self.tr("Nothing waits to be watched"),
        }[person.stand]
        asked = WatchOne(person.learner, self.checklist)
        return self.button(person.name, asked, kind="tile", icon=_ICONS[person.stand], detail=detail)
