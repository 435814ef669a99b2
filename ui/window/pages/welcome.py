# SPDX-License-Identifier: Apache-2.0
"""How sure a person feels about each area, a few at a time, and then what they want to get better at."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from app.views import WelcomeArea
from ui.window.intents import AreasFilled, Go
from ui.window.pages.page import Page
from ui.window.places import Today
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, Text, announce
from ui.window.widgets.flow import Flow
from ui.window.widgets.who_sees import WhoSees

NEW: Final = 0.1
SOME: Final = 0.5
SURE: Final = 0.85
TEACH: Final = 1.0
MOST_AREAS: Final = 3
"""Areas on one page; more of them at once look like a form to fill in."""
MOST_STEPS: Final = 6
"""Pages in one sitting; the rest is asked another time."""


class AreaCard(Card):
    """One area and four big answers."""

    changed = Signal()

    def __init__(self, area: WelcomeArea) -> None:
        super().__init__()
        space = TOKENS.space
        self.column.setContentsMargins(space.m, space.s, space.m, space.m)
        self.column.setSpacing(space.s)
        self.module = area.module
        self.add(Text(area.title, "lead"))
        self.add(Text(area.objective, "small"))
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._said)
        answers = Flow(fill=True, gap=space.s)
        self.column.addLayout(answers)
        for words, rating in (
            (self.tr("New to me"), NEW),
            (self.tr("I know some"), SOME),
            (self.tr("I feel sure"), SURE),
            (self.tr("I could teach it"), TEACH),
        ):
            button = Button(words, rating, kind="option", icon="circle")
            button.setCheckable(True)
            button.setAccessibleName(f"{area.title}: {words}")
            button.toggled.connect(self._redraw)
            self._group.addButton(button)
            answers.add(button)

    @property
    def rating(self) -> float | None:
        """Return how sure the person feels, or None when they did not say."""
        button = self._group.checkedButton()
        return float(str(button.value)) if isinstance(button, Button) else None

    def choose(self, rating: object) -> None:
        """Show again what was said before."""
        for button in self._group.buttons():
            if isinstance(button, Button) and button.value == rating:
                button.setChecked(True)

    @Slot(QAbstractButton, bool)
    def _said(self, _button: QAbstractButton, _checked: bool) -> None:
        self.changed.emit()

    @Slot()
    def _redraw(self) -> None:
        for button in self._group.buttons():
            if isinstance(button, Button):
                button.show_icon("dot" if button.isChecked() else "circle", "accent" if button.isChecked() else "muted")


class WishCard(Button):
    """An area that a person may want to get better at."""

    def __init__(self, title: str, module: str, *, wanted: bool) -> None:
        super().__init__(title, module, kind="option", icon="square")
        self.setCheckable(True)
        self.toggled.connect(self._redraw)
        self.setChecked(wanted)

    @Slot()
    def _redraw(self) -> None:
        self.show_icon("ticked" if self.isChecked() else "square", "accent" if self.isChecked() else "muted")


class WelcomePage(Page):
    """A few areas at a time, then the wishes; each step may be skipped, and Back leads to what was said before.

    A step is made when somebody gets to it: five of them at once kept the window waiting. What was said another time is
    not asked again, and what is said is kept wherever somebody leaves.
    """

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.column.setSpacing(TOKENS.space.s)
        head = Flow(apart=True)
        self.column.addLayout(head)
        self.heading = self._question = Heading(self.tr("How sure do you feel?"))
        self._count = Text("", "muted")
        head.add(self._question)
        head.add(self._count)
        self._say = self.text(self.tr("There is no wrong answer. It helps us to find your first questions."))
        self._areas: tuple[WelcomeArea, ...] = ()
        self._asked: list[WelcomeArea] = []
        self._ratings: dict[str, float] = {}
        self._wants: set[str] = set()
        self._steps: dict[int, QWidget] = {}
        """By number those that somebody got to."""
        self._place = 0
        self._came: Mapping[str, object] = {}
        """What was said before somebody was interrupted."""
        self._later = Button(self.tr("Not now"), None, kind="quiet")
        self._later.chosen.connect(self._leave)
        self._back = Button(self.tr("Back"), -1, kind="quiet", icon="back")
        self._onward = Button(self.tr("Go on"), 1, kind="primary")
        self._done = Button(self.tr("Done"), None, kind="primary", icon="check")
        for button in (self._back, self._onward):
            button.chosen.connect(self._turn)
        self._done.chosen.connect(self._finish)
        self._who_sees = WhoSees()
        self.add(self._who_sees)
        self.foot(self._later)

    def left(self) -> dict[str, object]:
        """Return also which step is shown, and what was said so far."""
        if not self._areas:
            return dict(self._came)
        return super().left() | {"at": self._place, "ratings": dict(self._ratings), "wants": list(self._wishes)}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left, as soon as it is known what is asked about."""
        self._came = state
        if self._areas:
            self._show(self._said_again())
        super().come_back(state)

    def show_areas(self, areas: tuple[WelcomeArea, ...]) -> None:
        """Ask about these."""
        self._areas = areas
        self._asked = [area for area in areas if not area.rated][: MOST_AREAS * (MOST_STEPS - 1)]
        self._wants = {area.module for area in areas if area.wanted}
        self._show(self._said_again())

    def _said_again(self) -> int:
        """Take what was said before somebody was interrupted, and return the step that they were at."""
        ratings, wants, at = (self._came.get(name) for name in ("ratings", "wants", "at"))
        if isinstance(ratings, dict):
            known = {area.module for area in self._asked}
            self._ratings |= {str(module): float(said) for module, said in ratings.items() if module in known}
        if isinstance(wants, list | tuple):
            self._wants = {area.module for area in self._areas} & set(wants)
        for step in self._steps.values():
            step.hide()
            step.deleteLater()
        self._steps.clear()
        return at if isinstance(at, int) and 0 < at <= self._last else 0

    @property
    def _last(self) -> int:
        """The number of the step with the wishes."""
        return -(-len(self._asked) // MOST_AREAS)

    @property
    def _wishes(self) -> tuple[str, ...]:
        return tuple(area.module for area in self._areas if area.module in self._wants)

    def _here(self, place: int) -> list[WelcomeArea]:
        return self._asked[place * MOST_AREAS : (place + 1) * MOST_AREAS]

    def _made(self, place: int) -> QWidget:
        step = QWidget()
        if place == self._last:
            flow = Flow(step, gap=TOKENS.space.s, fill=True)
            for area in self._areas:
                wish = WishCard(area.title, area.module, wanted=area.module in self._wants)
                wish.toggled.connect(partial(self._wished, area.module))
                flow.add(wish)
            return step
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.s)
        for area in self._here(place):
            card = AreaCard(area)
            card.choose(self._ratings.get(area.module))
            card.changed.connect(partial(self._rated, card))
            column.addWidget(card)
        return step

    def _wished(self, module: str, wanted: bool) -> None:
        (self._wants.add if wanted else self._wants.discard)(module)

    def _rated(self, card: AreaCard) -> None:
        if card.rating is not None:
            self._ratings[card.module] = card.rating
        self._name_onward()

    def _show(self, place: int) -> None:
        self._place = place
        if place not in self._steps:
            step = self._steps[place] = self._made(place)
            self.column.insertWidget(self.column.indexOf(self._who_sees), step)
        for number, step in self._steps.items():
            step.setVisible(number == place)
        last = place == self._last
        sure = self.tr("There is no wrong answer. It helps us to find your first questions.")
        self._question.say(self.tr("What do you want to get better at?") if last else self.tr("How sure do you feel?"))
        self._say.setText(self.tr("Choose as many as you like, or none.") if last else sure)
        self._count.setText(self.tr("Step {number} of {most}").format(number=place + 1, most=self._last + 1))
        self._name_onward()
        back = [self._back] if place else []
        self.foot(self._later, *back, self._done if last else self._onward)

    @Slot(object)
    def _turn(self, by: int) -> None:
        self._show(self._place + by)
        self.to_top()
        self.focus_heading()
        announce(self, f"{self._count.text()}. {self._question.text()}")

    def _name_onward(self) -> None:
        """A step on which nothing was said is skipped, and the button says so."""
        said = any(area.module in self._ratings for area in self._here(self._place))
        self._onward.say(self.tr("Go on") if said else self.tr("Skip this"))

    @Slot(object)
    def _leave(self, value: object) -> None:
        """Keep what was said so far; leave quietly where nothing was."""
        if self._ratings:
            self._finish(value)
        else:
            self.intent.emit(Go(Today()))

    @Slot(object)
    def _finish(self, _value: object) -> None:
        ratings = tuple(
            (area.module, self._ratings[area.module]) for area in self._asked if area.module in self._ratings
        )
        self.intent.emit(AreasFilled(ratings, self._wishes))
