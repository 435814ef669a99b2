# SPDX-License-Identifier: Apache-2.0
"""What is to happen with one lesson, question or module, and why: people read the sentence."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.curating.sheet import MOST_BECAUSE, Decision
from app.curating.views import Titled, Topic
from ui.window.curate_intents import ThingDecided, ThingPutBack
from ui.window.curate_places import CurateDraft, CurateThing
from ui.window.curate_words import (
    DECISION_ICONS,
    KIND_ICONS,
    decision_says,
    decision_words,
    kind_words,
    state_words,
    thing_words,
)
from ui.window.intents import Go
from ui.window.pages.rest import LongPage
from ui.window.pages.some_rows import SomeRows
from ui.window.widgets.basic import Card, Heading, IconText, Text, announce
from ui.window.widgets.fold import Fold


class CurateThingPage(LongPage):
    """One press decides, then one sentence says why. What stands beside it is one press away."""

    def __init__(self, place: CurateThing) -> None:
        super().__init__()
        self.can_be_heard()
        self._place = place
        self.title(self.tr("What is to happen with it?"))
        self._shown: list[QWidget] = []
        self._line: QLineEdit | None = None
        self._topic: Topic | None = None
        back = self.button(self.tr("Back"), Go(CurateDraft(place.draft)), kind="quiet", icon="back")
        keep = self.button(self.tr("Go on"), Go(CurateDraft(place.draft)), kind="primary", icon="next")
        self.foot(back, keep)

    def show_topic(self, topic: Topic) -> None:
        """Show the thing with what is decided about it."""
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown, self._line, self._topic = [], None, topic
        here = topic.here
        self._put(Text(f"{kind_words(here.thing.kind)} · {here.topic}", "muted"))
        self._put(Text(thing_words(here), "lead"))
        if here.critical:
            words = self.tr("People can come to harm where this is not known.")
            self._put(IconText("shield", words, tone="warning"))
        for decision in topic.offered:
            self._put(self._decision(decision))
        decided = here.choice.decision if here.choice is not None else Decision.COLLECTED
        if decided is Decision.INSTEAD:
            self._instead(topic)
        if decided in {Decision.FIRST, Decision.INSTEAD, Decision.NEVER}:
            self._because(here)
        self._beside(topic)
        if here.choice is not None:
            words = self.tr("Take it out of what is collected")
            self._put(self.button(words, ThingPutBack(here.thing), kind="quiet", icon="erase"))

    def show_decided(self, topic: Topic) -> None:
        """Show it as it is decided now, and let somebody say why."""
        self.show_topic(topic)
        choice = topic.here.choice
        if choice is not None:
            announce(self, decision_words(choice.decision))
        if self._line is not None and not self._line.text():
            self._line.setFocus()
        else:
            self.focus_heading()

    def _put(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self.add(widget)

    def _decision(self, decision: Decision) -> QWidget:
        here = self._topic.here if self._topic is not None else None
        choice = here.choice if here is not None else None
        on = choice is not None and choice.decision is decision
        instead = choice.instead if choice is not None and on else self._first_other()
        because = choice.because if choice is not None else ""
        want = ThingDecided(self._place.thing, decision, because, instead if decision is Decision.INSTEAD else "")
        icon = "check" if on else DECISION_ICONS[decision]
        tile = self.button(decision_words(decision), want, kind="tile", icon=icon, detail=decision_says(decision))
        if on:
            tile.setAccessibleName(self.tr("{words}, chosen").format(words=decision_words(decision)))
        return tile

    def _first_other(self) -> str:
        lessons = self._topic.lessons if self._topic is not None else ()
        return next((each.thing.id for each in lessons if each.thing != self._place.thing), "")

    def _instead(self, topic: Topic) -> None:
        choice = topic.here.choice
        if choice is None:
            return
        self._put(Heading(self.tr("Which one instead?"), "lead"))
        for each in topic.lessons:
            if each.thing != self._place.thing:
                on = choice.instead == each.thing.id
                want = ThingDecided(self._place.thing, Decision.INSTEAD, choice.because, each.thing.id)
                icon = "check" if on else "circle"
                self._put(self.button(thing_words(each), want, kind="option", icon=icon))

    def _because(self, here: Titled) -> None:
        asks = self.tr("Why? One sentence.")
        card = Card()
        card.add(Heading(asks, "lead"))
        line = QLineEdit(here.choice.because if here.choice is not None else "")
        line.setAccessibleName(asks)
        line.setPlaceholderText(self.tr("Our hoist is another one than in the film."))
        line.setMaxLength(MOST_BECAUSE)
        line.textChanged.connect(self._typed)
        card.add(line)
        card.add(IconText("eye", self.tr("Everybody who learns here reads it."), role="small", tone="muted"))
        self._put(card)
        self._line = line

    def _beside(self, topic: Topic) -> None:
        beside = [each for each in topic.lessons if each.thing != self._place.thing]
        beside += [topic.module] if topic.module is not None else []
        if beside:
            self._put(Heading(self.tr("About the same"), "lead"))
        for each in beside:
            self._put(self._row(each))
        questions = [each for each in topic.questions if each.thing != self._place.thing]
        if questions:
            fold = Fold(self.tr("Questions about it"), self.tr("Each of them can be taken away"))
            fold.add(SomeRows(len(questions), lambda number: self._row(questions[number])))
            self._put(fold)

    def _row(self, each: Titled) -> QWidget:
        place = CurateThing(self._place.draft, each.thing)
        icon = KIND_ICONS[each.thing.kind]
        return self.button(thing_words(each), Go(place), kind="option", icon=icon, detail=state_words(each))

    @Slot(str)
    def _typed(self, text: str) -> None:
        choice = self._topic.here.choice if self._topic is not None else None
        if choice is not None:
            want = ThingDecided(self._place.thing, choice.decision, text, choice.instead, typed=True)
            self.intent.emit(want)
