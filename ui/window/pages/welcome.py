# SPDX-License-Identifier: Apache-2.0
"""How sure a person feels about each area, and what they want to get better at."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup

from app.views import WelcomeArea
from ui.window.intents import AreasFilled, Go
from ui.window.pages.page import Page
from ui.window.places import Today
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.flow import Flow

NEW: Final = 0.1
SOME: Final = 0.5
SURE: Final = 0.85


class AreaCard(Card):
    """One area: three big answers, and a wish."""

    def __init__(self, area: WelcomeArea) -> None:
        super().__init__()
        self.module = area.module
        self.add(Text(area.title, "lead"))
        self.add(Text(area.objective, "muted"))
        self._group = QButtonGroup(self)
        answers = Flow(fill=True, gap=8)
        for words, rating in (
            (self.tr("New to me"), NEW),
            (self.tr("I know some"), SOME),
            (self.tr("I feel sure"), SURE),
        ):
            button = Button(words, rating, kind="option", icon="circle")
            button.setCheckable(True)
            button.setAccessibleName(f"{area.title}: {words}")
            button.toggled.connect(self._redraw)
            self._group.addButton(button)
            answers.add(button)
        self.column.addLayout(answers)
        self._want = Button(self.tr("I want to get better at this"), None, kind="option", icon="square")
        self._want.setCheckable(True)
        self._want.setAccessibleName(f"{area.title}: {self._want.words}")
        self._want.toggled.connect(self._redraw)
        self.add(self._want)

    @property
    def rating(self) -> float | None:
        """Return how sure the person feels, or None when they did not say."""
        button = self._group.checkedButton()
        return float(str(button.value)) if isinstance(button, Button) else None

    @property
    def wanted(self) -> bool:
        """Return whether they want to get better at it."""
        return self._want.isChecked()

    @Slot()
    def _redraw(self) -> None:
        for button in self._group.buttons():
            if isinstance(button, Button):
                button.show_icon("dot" if button.isChecked() else "circle", "accent" if button.isChecked() else "muted")
        self._want.show_icon("ticked" if self.wanted else "square", "accent" if self.wanted else "muted")


class WelcomePage(Page):
    """One card for each area; all may be left open."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("How sure do you feel?"), "display")
        self.text(self.tr("There is no wrong answer. It helps us to find your first questions."), "lead")
        self.add(
            IconText(
                "lock",
                self.tr("Nobody else sees this on this device. It goes into your learning record."),
                role="small",
                tone="muted",
            )
        )
        self._cards: list[AreaCard] = []
        later = self.button(self.tr("Not now"), Go(Today()), kind="quiet")
        done = Button(self.tr("Done"), None, kind="primary", icon="check")
        done.chosen.connect(self._done)
        self.foot(later, done)

    def show_areas(self, areas: tuple[WelcomeArea, ...]) -> None:
        """Ask about these."""
        self._cards = [AreaCard(area) for area in areas]
        for card in self._cards:
            self.add(card)

    @Slot(object)
    def _done(self, _value: object) -> None:
        ratings = tuple((card.module, card.rating) for card in self._cards if card.rating is not None)
        wants = tuple(card.module for card in self._cards if card.wanted)
        self.intent.emit(AreasFilled(tuple((module, float(rating)) for module, rating in ratings), wants))
