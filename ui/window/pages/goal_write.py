# SPDX-License-Identifier: Apache-2.0
"""Writing for oneself: a goal in own words, and what one means to do about a goal."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.goals.notes import MOST
from ui.window.goal_intents import PartSkipped, WordsGiven, WordsTyped
from ui.window.goal_places import AtGoal, AtWords, Intend
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.places import Goal
from ui.window.widgets.basic import Button, IconText, Text
from ui.window.widgets.writing import Writing

LINES = 3


class _WritingPage(Page):
    """Boxes, and who can read what is written in them."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._boxes: list[Writing] = []
        self._done = Button(self.tr("Save"), None, kind="primary", icon="check")
        self._done.chosen.connect(self._ready)

    def _box(self, name: str, *, lines: int = LINES) -> None:
        box = Writing(name, most=MOST, lines=lines)
        box.changed.connect(self._typed)
        self._boxes.append(box)
        self.add(box)

    def _locked(self) -> None:
        words = self.tr("What you write is locked with your PIN. Nobody else can read it, here or anywhere.")
        self.add(IconText("lock", words, role="small"))

    def _needs_pin(self) -> None:
        words = self.tr("To write it down you need a PIN of your own: it locks your words for everybody else.")
        self.add(IconText("lock", words))

    def put(self, texts: tuple[str, ...]) -> None:
        """Show again what was typed before."""
        for box, text in zip(self._boxes, texts, strict=False):
            box.put(text)

    @property
    def _texts(self) -> tuple[str, ...]:
        return tuple(box.words for box in self._boxes)

    @Slot()
    def _typed(self) -> None:
        self.intent.emit(WordsTyped(self._texts))

    @Slot(object)
    def _ready(self, _value: object) -> None:
        self.intent.emit(WordsGiven(self._texts))


class OwnWordsPage(_WritingPage):
    """A goal in own words; one question of the survey, or `alone`."""

    def __init__(self, *, alone: bool, step: str) -> None:
        super().__init__()
        if step:
            self.text(step, "muted")
        self.title(self.tr("Is there something else, in your own words?"))
        self.text(self.tr("Also something that is in no lesson here."))
        self._alone = alone

    def show_box(self, *, may_write: bool) -> None:
        """Offer the box, or say what is missing for it."""
        if may_write:
            self._box(self.tr("I want to …"))
            self._locked()
        else:
            self._needs_pin()
        back = self.button(self.tr("My goals"), Go(Goal()), kind="quiet", icon="back")
        if self._alone:
            self.foot(back, *([self._done] if may_write else []))
            return
        over = self.button(self.tr("Pass over"), PartSkipped(), kind="quiet" if may_write else "primary")
        self._done.say(self.tr("Next"))
        self.foot(back, over, *([self._done] if may_write else []))


class IntendPage(_WritingPage):
    """If something happens, then I will do something."""

    def __init__(self, place: Intend) -> None:
        super().__init__()
        self.title(self.tr("If … then I will …"))
        self._about = self.text("", "muted")
        self.text(self.tr("Tie it to something that happens at work anyway. Then it is easier to do."))
        self.add(Text(self.tr("For example: if the kettle is on, then I will look at one lesson."), "small"))
        self.add(Text(self.tr("If …"), "lead"))
        self._box(self.tr("what happens"), lines=2)
        self.add(Text(self.tr("then I will …"), "lead"))
        self._box(self.tr("what you do"), lines=2)
        self._locked()
        back = AtWords(place.goal) if place.own else AtGoal(place.goal)
        self.foot(self.button(self.tr("Back"), Go(back), kind="quiet", icon="back"), self._done)

    def show_about(self, title: str) -> None:
        """Say which goal it is about."""
        self._about.setText(title)
