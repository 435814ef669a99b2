# SPDX-License-Identifier: Apache-2.0
"""What can be put beside a goal, one tap each; and what was put there, to open, to move and to take away."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.helping.beside_views import Choices
from app.helping.things import link_of
from app.helping.views import GoalCard
from app.own.facts import ThingKind
from app.own.state import GoalKey, Link
from ui.window.helping_intents import LinkMoved, LinkPut, LinkTaken, ThingOpened
from ui.window.helping_places import AtBeside, BesideGoal
from ui.window.helping_words import icon_of, kind_words
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.widgets.basic import Button, Heading, IconText, announce


class PutPage(Page):
    """Each tap counts at once."""

    def __init__(self, goal: GoalKey, *, people: bool) -> None:
        super().__init__()
        self._people = people
        self.can_be_heard()
        words = self.tr("Which colleagues can help?") if people else self.tr("What helps with this goal?")
        self.title(words)
        self._goal = self.text("", "muted")
        self._rows: dict[Link, Button] = {}
        self._choices = Choices(goal=GoalCard(key=goal, title=""))
        self.foot(self.button(self.tr("Done"), Go(BesideGoal(goal)), kind="primary"))

    def show_choices(self, choices: Choices) -> None:
        """Offer these."""
        self._goal.setText(choices.goal.title)
        self._choices = choices
        count = len(choices.colleagues) if self._people else len(choices.things)
        self.add(SomeRows(count, self._colleague if self._people else self._thing))
        if not count:
            self.text(self.tr("There is nobody else here yet.") if self._people else self.tr("There is nothing more."))
        elif self._people:
            words = self.tr("They are not told. It is a note for yourself, in your learning record.")
            self.add(IconText("lock", words, role="small", tone="muted"))

    def show_put(self, link: Link, *, on: bool) -> None:
        """Show that something is there now, or not any more."""
        row = self._rows[link]
        row.setChecked(on)
        _tick(row, on=on)
        announce(self, self.tr("It stands beside your goal now.") if on else self.tr("It is taken away."))

    def _thing(self, number: int) -> Button:
        thing = self._choices.things[number]
        return self._row(thing.title, link_of(thing), kind_words(thing.kind), on=thing.put)

    def _colleague(self, number: int) -> Button:
        colleague = self._choices.colleagues[number]
        return self._row(colleague.name, Link(kind="person", thing=colleague.learner), "", on=colleague.put)

    def _row(self, words: str, link: Link, detail: str, *, on: bool) -> Button:
        row = Button(words, link, kind="option", icon="square", detail=detail)
        row.setCheckable(True)
        row.setChecked(on)
        _tick(row, on=on)
        row.chosen.connect(self._turned)
        self._rows[link] = row
        return row

    @Slot(object)
    def _turned(self, link: Link) -> None:
        self.intent.emit(LinkPut(link, on=self._rows[link].isChecked()))


def _tick(row: Button, *, on: bool) -> None:
    row.show_icon("ticked" if on else "square", "accent" if on else "muted")


class AtBesidePage(Page):
    """One thing or colleague."""

    def __init__(self, place: AtBeside) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Beside your goal"))
        self.text(place.title, "lead")
        link = place.link
        if link.kind in set(ThingKind):
            kind = ThingKind(link.kind)
            self.text(kind_words(kind), "muted")
            opens = ThingOpened(kind, link.of_pack, link.thing)
            self.add(self.button(self.tr("Open it"), opens, kind="tile", icon=icon_of(kind)))
        self.add(self.button(self.tr("Take it away from this goal"), LinkTaken(), kind="tile", icon="erase"))
        self.foot(self.button(self.tr("Back"), Go(BesideGoal(place.goal)), kind="quiet", icon="back"))

    def show_goals(self, others: tuple[GoalCard, ...]) -> None:
        """Offer the goals that it can be moved to."""
        if others:
            self.add(Heading(self.tr("Move it to another goal"), "lead"))
            self.add(SomeRows(len(others), lambda number: self._move(others[number])))

    def _move(self, goal: GoalCard) -> Button:
        return self.button(goal.title, LinkMoved(goal.key), kind="option", icon="flag")
