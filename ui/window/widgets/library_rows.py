# SPDX-License-Identifier: Apache-2.0
"""A thing of the library on a list, the two small questions about one, and the mark of what is not noted."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.library.codes import CODED
from app.library.views import Asked, Row, Way
from app.own.facts import Ref
from ui.window.intents import Go
from ui.window.library_intents import CodeCardAsked, ThingAsked, ThingJudged, ThingNotForMe
from ui.window.library_words import ICONS, thing_words, why_words
from ui.window.locales import beside
from ui.window.playlist_places import PutInPlaylist
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.flow import Flow

_WAYS = {"opened": "because", "next": "because", "missed": "because", "goal": "because", "must": "because"}
_ALIKE = frozenset({"role", "site", "also"})


class ThingTile(Button):
    """One thing: its title, what it is, and why it stands here."""

    def __init__(self, row: Row, way: str) -> None:
        thing = row.thing
        super().__init__(thing.title, ThingAsked(thing.ref, way), kind="tile", icon=ICONS[thing.ref.kind])
        said = why_words(row.why) or (row.snippet.text if row.snippet is not None else thing.about)
        self.say(thing.title, beside(thing_words(thing), said, by="\n") if said else thing_words(thing))


class ThingRow(QWidget):
    """A tile with what can be done beside opening it, which stands below it in one quiet line (`deeds`)."""

    chosen = Signal(object)

    def __init__(self, row: Row, way: str = "", *, aside: bool = True, coded: bool = False) -> None:
        """`way`: how somebody comes to it, else the row says. `aside`: it can be put aside. `coded`: a card is made."""
        super().__init__()
        self.row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tile = ThingTile(row, way or way_of(row))
        self.tile.chosen.connect(self.chosen)
        column.addWidget(self.tile)
        below = QWidget()
        self.deeds = Flow(below, gap=TOKENS.space.s)
        column.addWidget(below)
        if row.declined:
            self.act(self.tr("Suggest it again"), ThingNotForMe(row.thing.ref, back=True), "back")
        elif aside:
            self.act(self.tr("Not for me"), ThingNotForMe(row.thing.ref), "erase")
        if not row.declined:
            place = PutInPlaylist(row.thing.ref, row.thing.title)
            self.act(self.tr("Put it in a playlist"), Go(place), "plus")
        if coded and row.thing.ref.kind in CODED:
            self.act(self.tr("Card with a code"), CodeCardAsked(row.thing.ref), "square")

    def act(self, words: str, value: object, icon: str) -> Button:
        """Add something that can be done with the thing."""
        button = Button(words, value, kind="quiet", icon=icon, role="small")
        button.setAccessibleDescription(self.row.thing.title)
        button.chosen.connect(self.chosen)
        self.deeds.add(button)
        return button


def way_of(row: Row) -> str:
    """Return how somebody comes to a thing that they open from this row."""
    code = row.why.code.value
    return "alike" if code in _ALIKE else _WAYS.get(code, "list")


class AskCard(Card):
    """Was it useful, is it true: three words each, one after the other, and both can be left out."""

    chosen = Signal(object)

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent=parent)
        self._ref: Ref = asked.thing.ref
        self._useful = 0
        self.add(Text(self.tr("You opened: {title}").format(title=asked.thing.title), "muted"))
        self._question = Heading("", "lead")
        self.add(self._question)
        holder = QWidget()
        self._row = Flow(holder, gap=TOKENS.space.s)
        self.buttons: list[Button] = []
        for mark in (1, 2, 3, 0):
            button = Button("", mark, kind="secondary" if mark else "quiet")
            button.chosen.connect(self._answered)
            self.buttons.append(button)
            self._row.add(button)
        self.add(holder)
        self.add(
            IconText(
                "people",
                self.tr("Colleagues see a number, from three people on. They never see who said what."),
                role="small",
                tone="muted",
            )
        )
        self._ask(
            self.tr("Was it useful?"),
            (self.tr("Not really"), self.tr("A little"), self.tr("Very"), self.tr("Skip")),
        )

    def _ask(self, question: str, answers: tuple[str, str, str, str]) -> None:
        self._question.setText(question)
        for button, words in zip(self.buttons, answers, strict=True):
            button.say(words)

    @Slot(object)
    def _answered(self, mark: object) -> None:
        given = int(str(mark))
        if self._useful == 0 and given:
            self._useful = given
            self.chosen.emit(ThingJudged(self._ref, given))
            self._ask(
                self.tr("Is it true of your work?"),
                (self.tr("No"), self.tr("Partly"), self.tr("Yes"), self.tr("Skip")),
            )
            announce(self, self._question.text())
            self.buttons[0].setFocus()
            return
        self.hide()
        self.chosen.emit(ThingJudged(self._ref, self._useful, given))


class NotNoted(IconText):
    """On top of every page that was opened from the part of the library of which nothing is noted."""

    def __init__(self) -> None:
        super().__init__("lock", "", role="lead")
        self.say(self.tr("Just looking: nothing here is noted."))


WAYS = tuple(way.value for way in Way)
