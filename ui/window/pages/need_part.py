# SPDX-License-Identifier: Apache-2.0
"""One question of a need on a screen of its own, and closing one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer, Slot

from app.needs.needs import Need
from app.needs.sheet import MOST, Cause, Part, Training
from ui.window import coming_back
from ui.window.insight_intents import NeedAnswered, NeedClosed, NeedTyped, TopicTurned
from ui.window.insight_places import NeedAt
from ui.window.intents import Go
from ui.window.need_words import cause_words, named, no_training, question, training_words
from ui.window.pages.rest import LongPage
from ui.window.times import day
from ui.window.widgets.basic import Button, Card, IconText
from ui.window.widgets.writing import Writing

WEEKS = (4, 8, 12, 26)
_PAUSE_MS = 700
"""What is typed is kept when nothing more came for so long."""


class NeedPartPage(LongPage):
    """A box, or answers to press. What is typed is kept at every pause."""

    def __init__(self, need: str, part: Part) -> None:
        super().__init__()
        self.can_be_heard()
        self._need = need
        self._part = part
        asked, about = question(part)
        self.title(asked)
        if about:
            self.text(about, "muted")
        self._box: Writing | None = None
        self._figures: list[Button] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._typed)

    def show_part(
        self, need: Need, today: int, figures: tuple[str, ...], topics: tuple[tuple[str, str, str], ...]
    ) -> None:
        """Show what was answered so far, and what can be."""
        match self._part:
            case Part.CAUSE:
                for cause in Cause:
                    words, detail = cause_words(cause)
                    self._choice(words, cause.value, detail, on=need.sheet.cause is cause)
            case Part.TRAINING:
                self._training(need)
            case Part.TOPICS:
                self._topics(need, topics)
            case Part.REVIEW:
                for weeks in WEEKS:
                    words = self.tr("In %n weeks", "", weeks)
                    on = need.review_day == today + 7 * weeks
                    self._choice(words, today + 7 * weeks, day(today + 7 * weeks), on=on)
            case _:
                self._writing(need, figures)
        back = self.button(self.tr("Back"), Go(NeedAt(self._need)), kind="quiet", icon="back")
        typed = self._part not in {Part.CAUSE, Part.TRAINING, Part.REVIEW}
        onward = (self.button(self.tr("Next"), NeedAnswered(), kind="primary", icon="next"),) if typed else ()
        self.foot(back, *onward)

    @property
    def typed(self) -> str | None:
        """What stands in the box; None where there is none."""
        return self._box.words if self._box is not None else None

    def holds(self) -> bool:
        """Keep what was typed since the last pause."""
        if self._pause.isActive():
            self._pause.stop()
            self._typed()
            return True
        return False

    def _writing(self, need: Need, figures: tuple[str, ...]) -> None:
        texts = {
            Part.MEASURE: need.sheet.measure,
            Part.SAID: need.sheet.said,
            Part.ROOT: need.sheet.root,
            Part.SUCCESS: need.sheet.success,
        }
        box = self._box = Writing(question(self._part)[0], most=MOST)
        box.put(texts[self._part])
        box.changed.connect(self._pause.start)
        self.add(box)
        self.add(
            IconText("eye", self.tr("Whoever leads here can read it. Write no names."), role="small", tone="muted")
        )
        if self._part is Part.MEASURE and figures:
            self.text(self.tr("Is it one of these key figures?"), "lead")
            for name in figures:
                self._choice(name, f"figure:{name}", "", on=need.sheet.figure == name)

    def _training(self, need: Need) -> None:
        if need.sheet.cause is Cause.ENVIRONMENT:
            card = Card("notice")
            card.add(IconText("careful", no_training(), role="lead", tone="on-notice"))
            self.add(card)
            self._choice(training_words(Training.NO), Training.NO.value, "", on=need.sheet.training is Training.NO)
            return
        for training in Training:
            self._choice(training_words(training), training.value, "", on=need.sheet.training is training)

    def _topics(self, need: Need, topics: tuple[tuple[str, str, str], ...]) -> None:
        self.rest.make([partial(self._topic, need, topic) for topic in topics], coming=True)

    def _topic(self, need: Need, topic: tuple[str, str, str]) -> None:
        pack, module, title = topic
        on = (pack, module) in need.sheet.topics
        button = self.button(title, TopicTurned(pack, module), kind="option", icon="ticked" if on else "square")
        button.setCheckable(True)
        button.setChecked(on)
        button.toggled.connect(
            lambda now: button.show_icon("ticked" if now else "square", "accent" if now else "muted")
        )
        self.add(button)

    def _choice(self, words: str, value: str | int, detail: str, *, on: bool) -> None:
        icon = "done" if on else "circle"
        self.add(self.button(words, NeedAnswered(value), kind="tile", icon=icon, detail=detail))

    @Slot()
    def _typed(self) -> None:
        if self._box is not None:
            self.intent.emit(NeedTyped(self._box.words))


class NeedEndPage(LongPage):
    """Closing a need with what came of it."""

    def __init__(self, need: str) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("What came of it?"))
        self._about = self.text("", "muted")
        self._box = Writing(self.tr("What is different now, and what you keep doing"), most=MOST)
        self.add(self._box)
        self.add(
            IconText("eye", self.tr("Whoever leads here can read it. Write no names."), role="small", tone="muted")
        )
        self._close = Button(self.tr("Close it"), None, kind="primary", icon="done")
        self._close.chosen.connect(self._closed)
        self._close.setEnabled(False)
        self._box.changed.connect(self._changed)
        self.foot(self.button(self.tr("Back"), Go(NeedAt(need)), kind="quiet", icon="back"), self._close)

    def show_need(self, need: Need) -> None:
        """Say which one it is."""
        self._about.setText(named(need))

    def left(self) -> dict[str, object]:
        """Return also what was typed."""
        return super().left() | ({"words": self._box.words} if self._box.words else {})

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left."""
        self._box.put(coming_back.words(state, "words"))
        self._changed()
        super().come_back(state)

    @Slot()
    def _changed(self) -> None:
        self._close.setEnabled(bool(self._box.words))

    @Slot(object)
    def _closed(self, _value: object) -> None:
        self.intent.emit(NeedClosed(self._box.words))
