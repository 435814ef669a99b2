# SPDX-License-Identifier: Apache-2.0
"""Writing down what was learned somewhere: a few small questions, one after the other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime

import msgspec
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.passport.model import MOST_EVIDENCE, MOST_TAKE, MOST_TITLE, Entry, EntryKind
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.passport_intents import EntryDone, EntryRemoved, EntryTyped
from ui.window.passport_places import AtEntry, MyPassport
from ui.window.passport_words import kind_words, long_words
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, IconText, Text, announce
from ui.window.widgets.choices import Choices
from ui.window.widgets.flow import Flow
from ui.window.widgets.writing import Writing

MINUTES = (15, 30, 60, 120, 240, 480)
STEPS = 4
_EPOCH = date(1970, 1, 1)
_DAY = re.compile(r"\s*(\d{1,4})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{1,4})\s*")


def day_typed(text: str) -> int | None:
    """Return the UTC day since 1970 of what was typed (day, month, year, or the year first); None where it is none."""
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    first, month, last = (int(part) for part in found.groups())
    year, number = (first, last) if first > 31 else (last, first)
    try:
        days = (date(year, month, number) - _EPOCH).days
    except ValueError:
        return None
    return days if days > 0 else None


def day_shown(number: int) -> str:
    """Return a day as somebody types it; empty for 0."""
    if not number:
        return ""
    found = date.fromordinal(_EPOCH.toordinal() + number)
    return f"{found.day}.{found.month}.{found.year}"


class EntryPage(Page):
    """What it was, what it was called, when, and what the person takes from it."""

    def __init__(self, place: AtEntry) -> None:
        super().__init__()
        self._entry, self._new, self._step = place.entry, place.new, 0
        self._count = self.text("", "muted")
        self._question = self.title("", "display")
        self._say = self.text("", "muted")
        kinds = tuple((kind, kind_words(kind)) for kind in EntryKind)
        self._kind = Choices(kinds, chosen=place.entry.kind)
        self._title, self._where, self._day = QLineEdit(), QLineEdit(), QLineEdit()
        for line in (self._title, self._where):
            line.setMaxLength(MOST_TITLE)
        lengths = sorted({*MINUTES, place.entry.minutes} - {0})
        known = tuple((count, long_words(count)) for count in lengths)
        self._minutes = Choices(((0, self.tr("I do not know")), *known), chosen=place.entry.minutes)
        self._take = Writing(self.tr("What you take from it, if you want"), most=MOST_TAKE, lines=4)
        self._shows = QLineEdit()
        self._steps = (self._what(), self._called(), self._when(), self._taken())
        for part in self._steps:
            self.add(part)
        self._fill()
        self._wire()
        self._removing = Button(self.tr("Take it out of my passport"), None, kind="quiet", icon="erase")
        self._removing.chosen.connect(self._ask_once)
        self._sure = self.button(self.tr("Yes, take it out"), EntryRemoved(place.entry.id), kind="secondary")
        self._sure.hide()
        self.add(self._removing)
        self.add(self._sure)
        self._back = Button(self.tr("Back"), None, kind="quiet", icon="back")
        self._back.chosen.connect(self._go_back)
        self._later = self.button(self.tr("Stop for now"), Go(MyPassport()), kind="quiet", icon="pause")
        self._onward = Button(self.tr("Go on"), None, kind="primary")
        self._onward.chosen.connect(self._go_on)
        self.foot(self._back, self._later, self._onward)
        self._show(0)

    @property
    def step(self) -> int:
        """Which question is asked, from 0."""
        return self._step

    def ask(self, step: int) -> None:
        """Ask this question."""
        self._show(min(max(step, 0), STEPS - 1))

    def left(self) -> dict[str, object]:
        """Which question it is; what is typed is kept elsewhere, locked."""
        return {"step": self._step}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Ask what was asked."""
        step = state.get("step")
        if isinstance(step, int):
            self.ask(step)

    # --- the questions

    def _what(self) -> QWidget:
        return _box(self._kind)

    def _called(self) -> QWidget:
        self._title.setAccessibleName(self.tr("What it was called"))
        self._where.setAccessibleName(self.tr("Where it was, if you like"))
        return _box(
            Text(self.tr("What it was called")),
            self._title,
            Text(self.tr("Where it was, if you like")),
            self._where,
        )

    def _when(self) -> QWidget:
        self._day.setAccessibleName(self.tr("Day, month and year, if you know them"))
        self._day.setPlaceholderText(day_shown(_today()))
        quick = QWidget()
        flow = Flow(quick, gap=TOKENS.space.s)
        for words, back in ((self.tr("Today"), 0), (self.tr("Yesterday"), 1)):
            button = Button(words, back)
            button.chosen.connect(self._quick)
            flow.add(button)
        self._no_day = Text("", "small")
        return _box(
            Text(self.tr("Day, month and year, if you know them")),
            self._day,
            self._no_day,
            quick,
            Text(self.tr("About how long?")),
            self._minutes,
        )

    def _taken(self) -> QWidget:
        self._shows.setAccessibleName(self.tr("What shows that you were there, if there is something"))
        lock = self.tr("Locked with your PIN. It goes along only when you tick it.")
        return _box(
            self._take,
            IconText("lock", lock, role="small"),
            Text(self.tr("What shows that you were there, if there is something")),
            self._shows,
            IconText("info", self.tr("As in: a certificate on paper. Keep the paper yourself."), role="small"),
        )

    # --- within

    def _fill(self) -> None:
        entry = self._entry
        self._title.setText(entry.title)
        self._where.setText(entry.where)
        self._day.setText(day_shown(entry.day))
        self._take.put(entry.take)
        self._shows.setText(", ".join(entry.evidence))

    def _wire(self) -> None:
        for line in (self._title, self._where, self._day, self._shows):
            line.textEdited.connect(self._typed)
            line.returnPressed.connect(self._go_on)
        for choices in (self._kind, self._minutes):
            choices.picked.connect(self._typed)
        self._take.changed.connect(self._typed)

    @property
    def entry(self) -> Entry:
        """What stands here now."""
        shows = (part.strip()[:MOST_TITLE] for part in re.split(r"[,،\n]", self._shows.text()))
        return msgspec.structs.replace(
            self._entry,
            kind=self._kind.chosen or EntryKind.OTHER,
            title=self._title.text(),
            where=self._where.text(),
            day=day_typed(self._day.text()) or 0,
            minutes=self._minutes.chosen or 0,
            take=self._take.words,
            evidence=tuple(part for part in shows if part)[:MOST_EVIDENCE],
        )

    def _show(self, step: int) -> None:
        self._step = step
        words = self.tr("Question {number} of {all}").format(number=step + 1, all=STEPS)
        self._count.setText(words)
        asked = (
            self.tr("What did you learn from?"),
            self.tr("What was it?"),
            self.tr("When was it?"),
            self.tr("What do you take from it?"),
        )
        self._question.say(asked[step])
        says = ("", self.tr("Only the first line is needed."), self.tr("Nothing here is needed."), "")
        self._say.setText(says[step])
        self._say.setVisible(bool(says[step]))
        for number, part in enumerate(self._steps):
            part.setVisible(number == step)
        self._removing.setVisible(not self._new and step == 0)
        self._sure.hide()
        self._back.setVisible(step > 0)
        self._onward.say(self.tr("Keep it") if step == STEPS - 1 else self.tr("Go on"))
        self._refresh()
        self.to_top()
        if self.isVisible():
            self.focus_heading()

    def _refresh(self) -> None:
        wrong = bool(self._day.text().strip()) and day_typed(self._day.text()) is None
        words = self.tr("Type it as day, month and year, as in {example}, or leave it empty.")
        self._no_day.setText(words.format(example=day_shown(_today())) if wrong else "")
        self._no_day.setVisible(wrong)
        named = bool(self._title.text().strip())
        self._onward.setEnabled((named or self._step < 1) and not (wrong and self._step == 2))

    @Slot()
    @Slot(object)
    def _typed(self, _value: object = None) -> None:
        self._refresh()
        self.intent.emit(EntryTyped(self.entry))

    @Slot(object)
    def _quick(self, back: object) -> None:
        self._day.setText(day_shown(_today() - (back if isinstance(back, int) else 0)))
        self._typed()

    @Slot(object)
    def _ask_once(self, _value: object) -> None:
        self._removing.hide()
        self._sure.show()
        self._sure.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._sure.words)

    @Slot(object)
    def _go_back(self, _value: object) -> None:
        self._show(max(0, self._step - 1))

    @Slot()
    @Slot(object)
    def _go_on(self, _value: object = None) -> None:
        if not self._onward.isEnabled():
            return
        if self._step < STEPS - 1:
            self._show(self._step + 1)
        else:
            self.intent.emit(EntryDone(self.entry))


def _box(*widgets: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TOKENS.space.s)
    for widget in widgets:
        column.addWidget(widget)
    return box


def _today() -> int:
    return (datetime.now(UTC).astimezone().date() - _EPOCH).days
