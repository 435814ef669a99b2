# SPDX-License-Identifier: Apache-2.0
"""A goal with its people, materials and ideas: three columns where there is room, else one below the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.helping.beside_views import GoalView, IdeaCard, PersonCard, PersonKind, ThingCard
from app.helping.things import link_of
from app.helping.views import AskStage
from app.own.state import GoalKey, Link
from app.private.sealed import NoteKind
from ui.window.helping_intents import ThingOpened
from ui.window.helping_places import AtBeside, AtNote, FindHelper, PutBeside, ToHelpers
from ui.window.helping_words import icon_of, kind_words
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.columns import Columns
from ui.window.widths import widest_column

SHARE = 0.94
"""Of the width of the page, at most: three columns may stand wider than lines of text."""
MOST = 90
"""Signs of an idea on its row."""


class BesidePage(Page):
    """What stands beside one goal."""

    def __init__(self, goal: GoalKey) -> None:
        super().__init__()
        self._key = goal
        self._columns: Columns | None = None
        self.can_be_heard()
        self._title = self.title(self.tr("My people and things"), "display")
        self._goal = self.text("", "lead")
        self.foot(self.button(self.tr("Back"), Go(ToHelpers()), kind="quiet", icon="back"))

    def show_goal(self, view: GoalView) -> None:
        """Show it."""
        self._goal.setText(self.tr("For your goal: {goal}").format(goal=view.goal.title))
        if self._columns is not None:
            self._columns.hide()
            self._columns.deleteLater()
        self._columns = Columns([self._people(view), self._materials(view), self._ideas(view)])
        self.add(self._columns)
        self._fit()

    def _people(self, view: GoalView) -> Card:
        card = self._column(self.tr("People"), "people")
        for person in view.people:
            card.add(self._person(person))
        if not view.people:
            card.add(Text(self.tr("Nobody stands here yet."), "muted"))
        card.add(self._plus(self.tr("Find somebody who can show me"), FindHelper(view.goal.module, self._key)))
        card.add(self._plus(self.tr("Put a colleague here"), PutBeside(self._key, people=True)))
        if view.may_write:
            words = self.tr("Somebody outside of work")
            card.add(self._plus(words, AtNote(self._key, NoteKind.PERSON)))
        return card

    def _person(self, person: PersonCard) -> QWidget:
        match person.kind:
            case PersonKind.ASKED:
                return self._asked(person)
            case PersonKind.OUTSIDE:
                value = Go(AtNote(self._key, NoteKind.PERSON, person.id))
                words = person.name or self.tr("Somebody")
                return self.button(words, value, kind="option", icon="person", detail=_short(person.words))
            case PersonKind.COLLEAGUE:
                at = AtBeside(self._key, Link(kind="person", thing=person.id), person.name)
                return self.button(person.name, Go(at), kind="option", icon="person")

    def _asked(self, person: PersonCard) -> QWidget:
        stage = person.asking.stage if person.asking is not None else AskStage.WAITING
        words = {
            AskStage.YES: self.tr("Shows you this"),
            AskStage.NOT_NOW: self.tr("Not this time"),
            AskStage.WAITING: self.tr("Asked, no answer yet"),
        }[stage]
        icon = {AskStage.YES: "done", AskStage.NOT_NOW: "person", AskStage.WAITING: "clock"}[stage]
        return self.button(person.name, Go(ToHelpers()), kind="option", icon=icon, detail=words)

    def _materials(self, view: GoalView) -> Card:
        card = self._column(self.tr("Materials"), "book")
        card.add(SomeRows(len(view.materials), lambda number: self._thing(view.materials[number])))
        if not view.materials:
            card.add(Text(self.tr("Nothing stands here yet."), "muted"))
        card.add(self._plus(self.tr("Put something here"), PutBeside(self._key)))
        return card

    def _thing(self, thing: ThingCard) -> Button:
        value = (
            Go(AtBeside(self._key, link_of(thing), thing.title))
            if thing.put
            else ThingOpened(thing.kind, thing.pack, thing.thing)
        )
        detail = kind_words(thing.kind)
        if thing.put:
            detail = self.tr("{kind}, put here by you").format(kind=detail)
        return self.button(thing.title, value, kind="option", icon=icon_of(thing.kind), detail=detail)

    def _ideas(self, view: GoalView) -> Card:
        card = self._column(self.tr("Ideas"), "bulb")
        if not view.may_write:
            card.add(Text(self.tr("Take a moment and think about it.")))
            words = self.tr("To keep ideas you need a PIN of your own: it locks your words for everybody else.")
            card.add(IconText("lock", words, role="small"))
            return card
        card.add(SomeRows(len(view.ideas), lambda number: self._idea(view.ideas[number])))
        if not view.ideas:
            card.add(Text(self.tr("No idea stands here yet."), "muted"))
        card.add(self._plus(self.tr("Write an idea"), AtNote(self._key, NoteKind.IDEA)))
        card.add(IconText("lock", self.tr("Only you can read your ideas. Your PIN locks them."), role="small"))
        return card

    def _idea(self, idea: IdeaCard) -> Button:
        about = self.tr("About: {things}").format(things="; ".join(idea.about)) if idea.about else ""
        value = Go(AtNote(self._key, NoteKind.IDEA, idea.key))
        return self.button(_short(idea.words), value, kind="option", icon="bulb", detail=about)

    def _column(self, title: str, icon: str) -> Card:
        card = Card()
        card.add(IconText(icon, title, role="lead"))
        return card

    def _plus(self, words: str, place: FindHelper | PutBeside | AtNote) -> Button:
        return self.button(words, Go(place), kind="quiet", icon="plus")

    # --- as wide as three columns need

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be wide where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        super()._fit()
        inner = self._body.findChild(QWidget, "column", Qt.FindChildOption.FindDirectChildrenOnly)
        if inner is not None:
            inner.setMaximumWidth(max(widest_column(self), int(self.width() * SHARE)))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= MOST else f"{line[: MOST - 1]}…"
