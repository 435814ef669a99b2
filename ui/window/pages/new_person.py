# SPDX-License-Identifier: Apache-2.0
"""New here: a name, what to learn, language and text size, and a PIN, typed twice; one small question at a time."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.pins import is_weak
from app.preferences import Preferences, TextSize
from app.text import looks_of, tidy_name
from ui.window.coming_back import words
from ui.window.intents import Go, PersonFilled
from ui.window.languages import NAMES, available
from ui.window.pages.keys_first import LEAST_HEIGHT, LINES_WITH_WORDS, KeysFirst
from ui.window.pages.page import Page
from ui.window.pages.rest import LongPage
from ui.window.places import People
from ui.window.secret_step import SecretStep
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text, announce, restyle
from ui.window.widgets.choices import Choices
from ui.window.widgets.pads import SecretPad
from ui.window.widgets.secret_words import secret_words

LONGEST_NAME = 40
FEW_LINES = 13
_NAMES = ("name", "look", "pin", "again")
_NAME, _LOOK, _PIN, _AGAIN = range(len(_NAMES))
STEPS = 5
"""Of these the recovery code is the last: whoever takes a PIN is shown it on the page that follows."""


class NewPersonPage(LongPage, KeysFirst):
    """A few short questions; Back always leads to the one before.

    The page comes with the first of them. The others are made in the turns after its first picture.
    """

    few_lines = LINES_WITH_WORDS + 1.4  # it counts its steps

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._count = self.text("", "muted")
        self._question = self.title("", "display")
        self._say = self.text("", "lead")
        self._name = QLineEdit()
        self._packs = Choices((), ask=True, onward=True)
        self._secret_step = SecretStep.FIRST
        self._names: frozenset[str] = frozenset()
        """What the names of who is here look like (`app.text.looks_of`)."""
        self._taken = False
        self._missing = ""
        """What is still to be said on the first page, once somebody wanted to go on without it."""
        self._came_with = ""
        """The pack that was chosen on the same page in another language."""
        self._order: list[QWidget] = []
        self._place = 0
        self.column.setSpacing(TOKENS.space.m)  # as it is once there are keys
        self._make_name()
        self._back = Button(self.tr("Back"), None, kind="quiet", icon="back")
        self._back.chosen.connect(self._go_back)
        self._skip = Button(self.tr("No PIN"), None, kind="secondary")
        self._skip.chosen.connect(self._finish_without_pin)
        self._onward = Button(self.tr("Go on"), None, kind="primary")
        self._onward.chosen.connect(self._go_on)
        self._show(0)
        later = (partial(self._make_look, preferences), self._make_pad, self._make_again)
        self.rest.make(later, at_first=0, coming=Page.nest is not None and Page.nest.isVisible())

    def show_packs(self, packs: tuple[tuple[str, str], ...]) -> None:
        """Offer these packs; with one pack nothing is asked."""
        self._packs.offer(packs, chosen=self._came_with or None)
        for part in (self._wanted, self._packs):
            part.setVisible(len(packs) > 1)
        self._lay_foot()

    def show_names(self, names: frozenset[str]) -> None:
        """Take none of these names: somebody who is here has it."""
        self._names = names

    def show_name_taken(self) -> None:
        """Ask for another name. All else that was said stays, but for the PIN."""
        self._taken = True
        self._ask_anew(_NAME)
        announce(self, self._say.text())

    def show_refused(self, why: SecretStep) -> None:
        """Ask for another PIN: this one was not taken. All else that was said stays."""
        self._choose_again(why)

    @property
    def step(self) -> str:
        """What is asked now: name, look, pin or again."""
        return _NAMES[self._place]

    def only_here(self) -> dict[str, object]:
        """Return what was said so far and is no secret, for the same page in another language."""
        self.rest.finish()
        chosen = {"pack": self._packs.chosen, "language": self._languages.chosen, "size": self._sizes.chosen}
        said = {name: str(value) for name, value in chosen.items() if value is not None}
        return {"name": self._name.text(), "step": min(self._place, _PIN), **said}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Ask what was asked, with what was said before; a PIN is typed anew."""
        self.rest.finish()
        self._name.setText(words(state, "name"))
        self._came_with = words(state, "pack")
        if (language := words(state, "language")) in available():
            self._languages.choose(language)
        if (size := words(state, "size")) in set(TextSize):
            self._sizes.choose(TextSize(size))
        step = state.get("step")
        if isinstance(step, int) and 0 <= step < len(self._order):
            self._show(step)
        super().come_back(state)

    def _fit(self) -> None:
        """Where big words leave few lines, the keys of a PIN are needed more than big headings."""
        super()._fit()
        restyle(self._say, role="small" if self._few_lines else "lead")
        if not self.rest.is_done and self.height() >= LEAST_HEIGHT:
            restyle(self._question, role=self.wide_role())  # which it keeps once there are keys

    def wide_role(self) -> str:
        """Return a role of the heading for steps without keys too."""
        return "title" if self._few_lines else "display"

    @property
    def _few_lines(self) -> bool:
        return self.height() < FEW_LINES * self.fontMetrics().height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on; digits are the PIN."""
        step = self._order[self._place]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on(None)
        elif not isinstance(step, SecretPad) or not step.key(event):
            super().keyPressEvent(event)

    def _make_name(self) -> None:
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setAccessibleName(self.tr("Your name"))
        self._name.textChanged.connect(self._refresh)
        self._name_step = QWidget()
        names = QVBoxLayout(self._name_step)
        names.setContentsMargins(0, 0, 0, 0)
        names.addWidget(self._name)
        names.addWidget(
            Text(self.tr("A nickname is fine. People on this device can see it. It is not sent to anybody."), "small")
        )
        self._wanted = Text(self.tr("What do you want to learn?"), "lead")
        self._packs.picked.connect(self._wants)
        for part in (self._wanted, self._packs):
            part.hide()
            names.addWidget(part)
        names.addStretch(1)
        self._add_step(self._name_step)

    def _make_look(self, preferences: Preferences) -> None:
        self._languages = Choices(tuple((tag, NAMES[tag]) for tag in available()), chosen=preferences.language)
        self._sizes = Choices(
            (
                (TextSize.S, self.tr("Normal")),
                (TextSize.M, self.tr("A little bigger")),
                (TextSize.L, self.tr("Big")),
                (TextSize.XL, self.tr("Very big")),
                (TextSize.XXL, self.tr("Biggest")),
            ),
            chosen=preferences.text_size,
        )
        self._look = look = QWidget()
        column = QVBoxLayout(look)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.m)
        if len(available()) > 1:
            column.addWidget(self._languages)
            column.addWidget(Text(self.tr("How big should the words be?"), "lead"))
        column.addWidget(self._sizes)
        column.addStretch(1)
        self._add_step(look)

    def _make_pad(self) -> None:
        self._pad = SecretPad(switch=True)
        self._pad.typed.connect(self._refresh)
        self._pad.switched.connect(self._switched)
        self._add_step(self._pad)

    def _make_again(self) -> None:
        self._again = SecretPad()
        self._again.typed.connect(self._refresh)
        self._add_step(self._again)
        self.put_first(self._pad, self._again, less=(self._count, self._say))

    def _add_step(self, step: QWidget) -> None:
        step.hide()
        self.add(step)
        self._order.append(step)

    def _show(self, place: int) -> None:
        self._place = place
        step = self._order[place]
        for other in self._order:
            other.setVisible(other is step)
        title, more = self._words(place)
        self._question.say(title)
        self._say.setText(more)
        self._count.setText(self.tr("Step {number} of {most}").format(number=place + 1, most=STEPS))
        self._lay_foot()
        self.make_room()
        self.to_top()  # the question before may have been scrolled
        QTimer.singleShot(0, self, self._focus_step)

    def _lay_foot(self) -> None:
        """Where what is wanted is still to be pressed, that goes on, and nothing else does."""
        wanted = self._place != _NAME or self._wants_one
        buttons = (self._back, *((self._skip,) if self._place == _PIN else ()), *((self._onward,) if wanted else ()))
        if buttons != self.foot_buttons():
            self.foot(*buttons)
        self._refresh()

    @property
    def _wants_one(self) -> bool:
        return self._packs.chosen is not None or self._packs.isHidden()

    def _words(self, place: int) -> tuple[str, str]:
        if place == _NAME:
            taken = self.tr("Somebody here has this name. Is it you? Go back and press it. If not, add a second name.")
            return self.tr("What shall we call you?"), taken if self._taken else self._missing
        if place == _LOOK:
            several = len(available()) > 1
            return (self.tr("Which language?") if several else self.tr("How big should the words be?")), ""
        if place == _AGAIN:
            return secret_words(SecretStep.AGAIN, pictures=self._pad.pictures)
        return secret_words(self._secret_step, pictures=self._pad.pictures)

    @Slot()
    def _focus_step(self) -> None:
        if self._place == _NAME:
            self._name.setFocus()
        else:
            self.focus_heading()

    @Slot()
    def _refresh(self) -> None:
        step = self._order[self._place] if self._order else self._name_step
        self._onward.setEnabled(step.ready if isinstance(step, SecretPad) else True)

    @property
    def _named(self) -> bool:
        return bool(tidy_name(self._name.text()))

    @Slot(object)
    def _wants(self, _pack: object) -> None:
        """What is wanted was the last thing to say here, unless the name is still to be typed."""
        self._lay_foot()
        self._go_on(None)

    @Slot(object)
    def _go_back(self, _value: object) -> None:
        if self._place:
            self.rest.finish()
            self._again.clear()
            self._show(self._place - 1)
        else:
            self.intent.emit(Go(People()))

    @Slot(object)
    def _go_on(self, _value: object) -> None:
        if not self._onward.isEnabled():
            return
        self.rest.finish()
        if self._place == _NAME and not (self._named and self._wants_one):
            self._say_missing()
        elif self._place == _NAME and looks_of(self._name.text()) in self._names:
            self.show_name_taken()
        elif self._place == _PIN and is_weak(self._pad.secret):
            self._choose_again(SecretStep.WEAK)
        elif self._place + 1 < len(self._order):
            self._secret_step, self._taken, self._missing = SecretStep.FIRST, False, ""
            self._again.ask(pictures=self._pad.pictures)
            self._show(self._place + 1)
        elif self._pad.secret == self._again.secret:
            self._finish(self._pad.secret)
        else:
            self._choose_again(SecretStep.DIFFERENT)

    def _say_missing(self) -> None:
        """Say what is still to be done here, instead of a button that is off and says nothing."""
        pick = self.tr("Now press what you want to learn.")
        self._missing = pick if self._named else self.tr("Type your name, please.")
        self._say.setText(self._missing)
        self._name.setFocus()
        announce(self, self._missing)

    def _choose_again(self, why: SecretStep) -> None:
        self._secret_step = why
        self._ask_anew(_PIN)

    def _ask_anew(self, place: int) -> None:
        self.rest.finish()
        for pad in (self._pad, self._again):
            pad.clear()
        self._show(place)

    @Slot(bool)
    def _switched(self, _pictures: bool) -> None:
        self._secret_step = SecretStep.FIRST
        self._show(self._place)

    @Slot(object)
    def _finish_without_pin(self, _value: object) -> None:
        self._finish("")

    def _finish(self, pin: str) -> None:
        self.intent.emit(
            PersonFilled(
                name=self._name.text().strip(),
                pack=str(self._packs.chosen or ""),
                language=str(self._languages.chosen or "en"),
                text_size=TextSize(str(self._sizes.chosen or TextSize.S)),
                pin=pin,
            )
        )
