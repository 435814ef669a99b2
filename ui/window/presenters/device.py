# SPDX-License-Identifier: Apache-2.0
"""How a person likes the screen to look."""

from __future__ import annotations

from functools import partial
from typing import Protocol

import msgspec

from app.preferences import Preferences
from ui.ports import Ports
from ui.window.intents import Intent, LookChosen
from ui.window.lesson_intents import ReadingChosen
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class LookView(View, Protocol):
    """The choices."""

    def show_reading(self, level: str) -> None:
        """Mark how this person reads lessons."""


class LookPresenter(Presenter):
    """Changes the look at once, and keeps it for the person who is signed in."""

    def __init__(self, ports: Ports, guide: Guide, view: LookView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        if self._learner:
            liked = partial(self._ports.accounts.preferences, self._learner)
            self.run_quietly(liked, lambda found: self._view.show_reading(found.reading))

    def act(self, intent: Intent) -> None:
        match intent:
            case LookChosen(theme, text_size, language, keyboard):
                preferences = Preferences(language=language, theme=theme, text_size=text_size, keyboard=keyboard)
                if self._learner:
                    self._guide.dress(preferences)
                    self.run_quietly(partial(self._keep, preferences), self._kept)
                else:
                    self._guide.dress_device(preferences)
            case ReadingChosen(level) if self._learner:
                self.run_quietly(partial(self._ports.learning.choose_reading, self._learner, level), self._kept)
            case _:
                super().act(intent)

    def _keep(self, preferences: Preferences) -> None:
        """Keep the look; how lessons are worded, and how fast they are read aloud, is chosen apart from it."""
        accounts = self._ports.accounts
        liked = accounts.preferences(self._learner)
        kept = msgspec.structs.replace(preferences, reading=liked.reading, speed=liked.speed)
        accounts.set_preferences(self._learner, kept)

    def _kept(self, _nothing: None) -> None:
        """Nothing more to do: the look has changed already."""
