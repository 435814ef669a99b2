# SPDX-License-Identifier: Apache-2.0
"""A branching story: who it is about, one scene at a time with its choices, and at its end what an expert would do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent

from app.practice.views import Compared, StoryDebrief, StoryOpening, StoryScene
from app.text import fold_digits
from content_packs.model import Ending
from ui.window.intents import Go
from ui.window.pages.practice import PracticePage
from ui.window.places import Today
from ui.window.practice_intents import ChoiceMade, DebriefAsked, PracticeBegins, TurnBack
from ui.window.practice_words import ending
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text

_ICONS = {Ending.GOOD: "done", Ending.MIXED: "circle", Ending.POOR: "again"}


class StoryOpeningPage(PracticePage):
    """What the story is good for, and who it is about."""

    def __init__(self, view: StoryOpening) -> None:
        super().__init__(view.picture)
        self.can_be_heard(view, view.language)
        self.opening(view.card, view.why, view.can)
        person = Card("sunken")
        if self._picture is not None:
            person.add(self._picture)
        person.add(Text(view.persona.name, "lead"))
        person.add(Text(view.persona.about))
        self.add(person)
        self.add(IconText("info", self.tr("This is practice. Nothing in it counts for or against you."), role="small"))
        home = self.button(self.tr("To Today"), Go(Today()), kind="quiet")
        if view.card.stage == "done":
            again = self.button(self.tr("Begin again"), PracticeBegins(), kind="primary", icon="again")
            self.gives_way = (home,)
            self.foot(home, self.button(self.tr("How it ended"), DebriefAsked(), icon="book"), again)
        else:
            self.foot(home, self.button(self.tr("Begin"), PracticeBegins(), kind="primary"))


class ScenePage(PracticePage):
    """One scene: what came of the last choice, what is to be seen, and what can be done. Digits choose too."""

    def __init__(self, view: StoryScene) -> None:
        super().__init__(view.picture)
        self.can_be_heard(view, view.language)
        self.head(view.card.title, view.persona.name)
        if view.said:
            self.add(_consequence(self.tr("You chose: {choice}").format(choice=view.said), view.outcome))
        if self._picture is not None:
            self.add(self._picture)
        self.heading = Heading(view.scene.text, "stem")
        self.add(self.heading)
        self.text(self.tr("What do you do?"), "muted")
        self._choices: list[Button] = []
        for place, choice in enumerate(view.scene.choices):
            button = Button(choice.text, ChoiceMade(place), kind="option", icon="next")
            button.chosen.connect(self._choose)
            self._choices.append(button)
            self.add(button)
        self._way = Button(self.tr("What do you do?"), None, kind="primary", icon="down")
        self._way.setAccessibleDescription(self.tr("Goes to what you can choose"))
        self._way.chosen.connect(self._to_choices)
        self._way.hide()
        back = [self.button(self.tr("Back to the scene before"), TurnBack(), icon="back")] if view.number > 1 else []
        self._usual = (self.later(), *back)
        self.gives_way = tuple(back)
        self.foot(*self._usual)
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self._offer_way)
        bar.rangeChanged.connect(self._offer_way)

    @Slot()
    def _offer_way(self) -> None:
        """Where the scene leaves no room for a choice, its way down stands at the foot; off while choices are seen."""
        first = self._choices[0] if self._choices else None
        if first is None or not first.isVisible():
            return
        room = self._scroll.viewport().height()
        top = first.mapTo(self._body, QPoint(0, 0)).y() + first.height() // 2
        wanted = (*self._usual, self._way) if top > room else self._usual
        if self.foot_buttons() != wanted:
            self.foot(*wanted)
        self._way.setEnabled(top > self._scroll.verticalScrollBar().value() + room)

    @Slot(object)
    def _to_choices(self, _value: object) -> None:
        self.reveal_all(self._choices)
        self._choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses what stands at its place."""
        digit = fold_digits(event.text())
        place = int(digit) if digit.isascii() and digit.isdigit() else 0
        if 0 < place <= len(self._choices):
            self._choices[place - 1].click()
        else:
            super().keyPressEvent(event)

    def show_problem(self, refused: str = "") -> None:
        """Let the person choose again where a choice could not be kept."""
        self._open(offered=True)
        super().show_problem(refused)

    @Slot(object)
    def _choose(self, choice: object) -> None:
        self._open(offered=False)  # one choice is made here, and it may take a moment until it is kept
        self.intent.emit(choice)

    def _open(self, *, offered: bool) -> None:
        for button in self._choices:
            button.setEnabled(offered)


class DebriefPage(PracticePage):
    """How it ended, and each choice beside what somebody with experience would have done."""

    def __init__(self, view: StoryDebrief) -> None:
        super().__init__(view.picture)
        self.can_be_heard(view, view.language)
        self.head(view.card.title)
        if view.said:
            self.add(_consequence(self.tr("You chose: {choice}").format(choice=view.said), view.outcome))
        if self._picture is not None:
            self.add(self._picture)
        self.heading = Heading(view.scene.text, "stem")
        self.add(self.heading)
        good = view.ending is Ending.GOOD
        how = Card("good" if good else "notice")
        tone = "on-soft" if good else "on-notice"
        how.add(IconText(_ICONS[view.ending], ending(view.ending), role="lead", tone=tone))
        if not good:
            how.add(Text(self.tr("Good that it was only a story. You can try it in another way."), tone=tone))
        self.add(how)
        self._compare(view.compared)
        if view.debrief:
            card = Card()
            card.add(Text(self.tr("Looking back"), "lead"))
            for part in view.debrief:
                card.add(Text(part))
            self.add(card)
        self.sources(view.sources)
        again = self.button(self.tr("Try it again"), PracticeBegins(), icon="again")
        self.foot(again, self.button(self.tr("To Today"), Go(Today()), kind="primary"))

    def _compare(self, compared: tuple[Compared, ...]) -> None:
        """Each choice with its reasons; what an expert would do as well is said in one line."""
        if not compared:
            return
        self.text(self.tr("Choice by choice: somebody with experience"), "lead")
        for each in compared:
            card = Card()
            card.add(Text(each.situation, "small"))
            you = self.tr("You: {choice}").format(choice=each.chosen.text)
            if each.chosen == each.expert:
                card.add(IconText("done", you))
                card.add(Text(self.tr("They would do the same. {why}").format(why=each.expert.why)))
            else:
                card.add(IconText("circle", you))
                card.add(Text(each.chosen.why))
                card.add(IconText("done", self.tr("They: {choice}").format(choice=each.expert.text)))
                card.add(Text(each.expert.why))
            self.add(card)


def _consequence(said: str, outcome: str) -> Card:
    card = Card("sunken")
    card.add(Text(said, "small"))
    card.add(Text(outcome))
    return card
