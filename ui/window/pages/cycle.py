# SPDX-License-Identifier: Apache-2.0
"""A learning cycle: think, do, try it at work, think again beside what one wrote before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QProgressBar

from app.cycling.cycling import MOST
from app.cycling.views import CyclePlace, CycleTask, CycleView
from app.events import Purpose
from app.practice.facts import PracticeKind
from content_packs.model import ActivityKind
from ui.window.cycle_intents import CycleBegins, CycleLesson, CycleStepBehind, ThoughtChanged
from ui.window.evidence_places import ShareOne
from ui.window.intents import Go, Intent, StartAsked
from ui.window.locales import beside
from ui.window.pages.page import Page
from ui.window.places import Today
from ui.window.practice_intents import PracticeAsked
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.fold import Fold
from ui.window.widgets.writing import Writing

LINES = 5


class CyclePage(Page):
    """One screen of a cycle, whichever it has come to."""

    def __init__(self, view: CycleView) -> None:
        super().__init__()
        self._view = view
        self._box: Writing | None = None
        self.can_be_heard(view, view.language)
        match view.place:
            case CyclePlace.OPENING:
                self._opening()
            case CyclePlace.BEFORE | CyclePlace.AFTER:
                self._thinking()
            case CyclePlace.ACTIVITY if view.task is not None:
                self._activity(view.task)
            case CyclePlace.TRY | CyclePlace.ACTIVITY:
                self._try()
            case CyclePlace.END:
                self._end()

    @property
    def ended(self) -> bool:
        """Whether all of it is behind the person."""
        return self._view.place is CyclePlace.END

    def _opening(self) -> None:
        view = self._view
        self.text(view.card.module_title, "muted")
        self.title(view.card.title, "display")
        lines = Card()
        lines.add(IconText("heart", self.tr("Why it helps you on shift: {why}").format(why=view.why)))
        lines.add(IconText("star", self.tr("After it you can: {can}").format(can=view.can)))
        words = self.tr("About {minutes} min, over some days").format(minutes=view.card.minutes)
        lines.add(IconText("clock", words))
        self.add(lines)
        way = Card("sunken")
        way.add(
            IconText(
                "again", self.tr("First you think about it, then you do something, try it at work, and think again.")
            )
        )
        way.add(IconText("lock", self._locked()))
        self.add(way)
        self.foot(self._later(), self.button(self.tr("Begin"), CycleBegins(), kind="primary"))

    def _thinking(self) -> None:
        view = self._view
        self._head()
        self.title(view.prompt, "stem")
        if view.place is CyclePlace.AFTER and view.before is not None:
            self._wrote(self.tr("What you wrote before"), view.before)
        if view.may_write:
            self._box = Writing(self.tr("Your thoughts, if you want"), most=MOST, lines=LINES)
            self._box.put(view.draft)
            self._box.changed.connect(self._typed)
            self.add(self._box)
            self.add(IconText("lock", self._locked(), role="small"))
        else:
            self.add(IconText("bulb", self.tr("Take a moment and think about it.")))
            words = self.tr("To write it down you need a PIN of your own: it locks your words for everybody else.")
            self.add(IconText("lock", words, role="small"))
        onward = Button(self.tr("Next"), None, kind="primary")
        onward.chosen.connect(self._go_on)
        self.foot(self._later(), onward)

    def _activity(self, task: CycleTask) -> None:
        self._head()
        self.title(task.title, "display")
        if task.done:
            self.add(IconText("done", self.tr("You have done this.")))
        else:
            self.add(IconText("book" if task.kind is ActivityKind.LESSON else "bulb", self._comes(task)))
        self._kept()
        words, intent = self._opens(task)
        onward = self.button(self.tr("Next"), CycleStepBehind(), kind="primary" if task.done else "secondary")
        self.foot(self._later(), onward, self.button(words, intent, kind="secondary" if task.done else "primary"))

    def _comes(self, task: CycleTask) -> str:
        """What the step is, and that it leads back here."""
        match task.kind:
            case ActivityKind.LESSON:
                return self.tr("This step is a lesson. Read it, and you come back here.")
            case ActivityKind.STORY:
                return self.tr("This step is a story. You decide in it what happens.")
            case ActivityKind.EXAMPLE:
                return self.tr("This step is an example. Somebody shows how it is done.")
            case ActivityKind.CHECK:
                return self.tr("This step is some questions. They show what you know by now.")

    def _kept(self) -> None:
        """What was written at the beginning can be opened at every later step; closed at first: others may look on."""
        if self._view.before is not None:
            fold = Fold(self.tr("What you wrote before"), self.tr("It is saved. Tap to read it."))
            for part in _paragraphs(self._view.before):
                fold.add(Text(part))
            fold.add(IconText("lock", self._locked(), role="small"))
            self.add(fold)

    def _opens(self, task: CycleTask) -> tuple[str, Intent]:
        match task.kind:
            case ActivityKind.LESSON:
                return self.tr("Read the lesson"), CycleLesson(task.id)
            case ActivityKind.STORY:
                return self.tr("Go into the story"), PracticeAsked(PracticeKind.STORY, task.id)
            case ActivityKind.EXAMPLE:
                return self.tr("See the example"), PracticeAsked(PracticeKind.EXAMPLE, task.id)
            case ActivityKind.CHECK:
                return self.tr("Answer the questions"), StartAsked(Purpose.MODULE, task.id)

    def _try(self) -> None:
        self._head()
        self.title(self.tr("Try it at work"), "display")
        card = Card("hero")
        card.add(Text(self._view.prompt, "lead"))
        self.add(card)
        self.text(self.tr("Take your time, a day or a week. This page waits for you."), "muted")
        self._kept()
        tried = self.button(self.tr("I have tried it"), CycleStepBehind(), kind="primary", icon="done")
        self.foot(self._later(), tried)

    def _end(self) -> None:
        view = self._view
        self.text(view.card.title, "muted")
        self.title(self.tr("You have gone all the way round"), "display")
        if view.before is not None:
            self._wrote(self.tr("Before"), view.before, view.notes[0])
        if view.after is not None:
            self._wrote(self.tr("Now"), view.after, view.notes[1])
        if view.before is not None or view.after is not None:
            self.add(IconText("lock", self._locked(), role="small"))
        again = self.button(self.tr("Once more"), CycleBegins(), icon="again")
        self.foot(again, self.button(self.tr("To Today"), Go(Today()), kind="primary"))

    def _head(self) -> None:
        card = self._view.card
        count = self.tr("Step {number} of {steps}").format(number=card.done + 1, steps=card.steps)
        self.text(beside(card.title, count, by=" · "), "muted")
        bar = QProgressBar()
        bar.setRange(0, card.steps)
        bar.setValue(card.done)
        bar.setTextVisible(False)
        bar.setAccessibleName(count)
        self.add(bar)

    def _wrote(self, head: str, words: str, note: str = "") -> None:
        card = Card("sunken")
        card.add(Text(head, "small"))
        for part in _paragraphs(words):
            card.add(Text(part))
        if note:
            opens = Go(ShareOne(note, self._view.card.id))
            share = self.button(self.tr("Share with one person"), opens, kind="quiet", icon="person")
            card.column.addWidget(share, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(card)

    def _locked(self) -> str:
        return self.tr("What you write is locked with your PIN. Nobody else can read it, unless you share it.")

    def _later(self) -> Button:
        return self.button(self.tr("Stop for now"), Go(Today()), kind="quiet", icon="pause")

    @Slot()
    def _typed(self) -> None:
        if self._box is not None:
            self.intent.emit(ThoughtChanged(self._box.words))

    @Slot(object)
    def _go_on(self, _value: object) -> None:
        self.intent.emit(CycleStepBehind(self._box.words if self._box is not None else ""))


def _paragraphs(words: str) -> list[str]:
    return [part for part in words.split("\n") if part.strip()]
