# SPDX-License-Identifier: Apache-2.0
"""Which topics count as secure only when somebody has watched them done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.observing.choosing import Choices, TopicChoice
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.page import Page
from ui.window.watch_intents import WatchChosen
from ui.window.watch_places import ToWatch
from ui.window.widgets.basic import Button, IconText, Text, announce
from ui.window.widgets.tick import Tick


class ToWatchPage(Page):
    """One line for each topic with a checklist; what is ticked counts when it is kept.

    Where people here learn from several packs: a row for each of them first.
    """

    def __init__(self, place: ToWatch) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("What somebody has to see"))
        self.text(
            self.tr(
                "Whoever answers well knows it. For what is ticked here, it counts as secure only when somebody has "
                "watched it done, with a checklist."
            )
        )
        self._said: Text | None = None
        self._ticks: dict[str, Tick] = {}
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        rows = QWidget()
        rows.setLayout(self._rows)
        self.add(rows)
        words = self.tr("Everybody here sees in their own pages what still waits to be watched.")
        self.add(IconText("lock", words, role="small", tone="muted"))
        self._keep = Button(self.tr("Keep it like this"), None, kind="primary", icon="check")
        self._keep.chosen.connect(self._send)
        back = ToWatch() if place.pack else Lead()
        self.foot(self.button(self.tr("Back"), Go(back), kind="quiet", icon="back"), self._keep)
        self._keep.hide()

    def show_packs(self, packs: tuple[Choices, ...]) -> None:
        """Ask which of several, and say of those that were chosen for that they were."""
        asks = QCoreApplication.translate("BeginSessionPage", "From what do people here learn?")
        self._rows.addWidget(self.text(asks, "lead"))
        for each in packs:
            detail = "" if each.usual else self._state(each)
            row = self.button(each.pack_title, Go(ToWatch(each.pack)), kind="tile", icon="book", detail=detail)
            self._rows.addWidget(row)

    def show_choices(self, choices: Choices) -> None:
        """Show what can be chosen, and what is."""
        if self._said is None:
            if choices.topics:
                self._rows.addWidget(self.text(choices.pack_title, "lead"))
            self._said = self.text(self._state(choices), "muted")
            self._rows.addWidget(self._said)
            for topic in choices.topics:
                tick = self._ticks[topic.module] = Tick(topic.title, detail=self._detail(topic))
                self._rows.addWidget(tick)
        for topic in choices.topics:
            self._ticks[topic.module].put(on=topic.needed)
            self._ticks[topic.module].say(topic.title, self._detail(topic))
        self._keep.setVisible(bool(choices.topics))

    def show_kept(self, choices: Choices) -> None:
        """Say that it counts now."""
        self.show_choices(choices)
        if self._said is not None:
            self._said.setText(self._state(choices))
        announce(self, self._state(choices))

    def _state(self, choices: Choices) -> str:
        if not choices.topics:
            return self.tr("{pack} has no checklists, so nothing can be watched.").format(pack=choices.pack_title)
        if choices.usual:
            return self.tr("Nobody has chosen yet: ticked is what can do harm.")
        return self.tr("Your site has chosen this.")

    def _detail(self, topic: TopicChoice) -> str:
        lists = self.tr("Checklists: {names}").format(names=", ".join(topic.checklists))
        lists = self.tr("New since your site chose. {lists}").format(lists=lists) if topic.new else lists
        return self.tr("Can do harm. {lists}").format(lists=lists) if topic.critical else lists

    @Slot(object)
    def _send(self, _value: object) -> None:
        self.intent.emit(WatchChosen(tuple(module for module, tick in self._ticks.items() if tick.on)))
