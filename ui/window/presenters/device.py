# SPDX-License-Identifier: Apache-2.0
"""How a person likes the screen to look."""

from __future__ import annotations

from functools import partial
from typing import Protocol

import msgspec

from app.errors import Refusal
from app.preferences import Preferences
from ui.ports import Ports
from ui.window.intents import Intent, LookChosen
from ui.window.lesson_intents import LearningLanguageChosen, ReadingChosen
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class LookView(View, Protocol):
    """The choices."""

    def show_look(self, preferences: Preferences) -> None:
        """Mark what holds now."""

    def show_reading(self, level: str) -> None:
        """Mark how this person reads lessons."""

    def show_languages(self, languages: tuple[str, ...], chosen: str, partly: tuple[str, ...]) -> None:
        """Offer the languages that there is something to learn in; of `partly` not everything is there."""


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
            self.run_quietly(self._read_languages, lambda found: self._view.show_languages(*found))

    def returned(self) -> None:
        self._view.show_look(self._guide.preferences)

    def helped(self) -> None:
        self.returned()

    def act(self, intent: Intent) -> None:
        match intent:
            case LookChosen(theme, text_size, language, keyboard):
                preferences = Preferences(language=language, theme=theme, text_size=text_size, keyboard=keyboard)
                if self._learner:
                    visit = self._guide.visit
                    visit.language = visit.language if language == visit.language else ""
                    visit.look = False
                    self._guide.dress(preferences)
                    self.run_quietly(partial(self._keep, preferences, for_now=bool(visit.language)), self._kept)
                else:
                    self._guide.dress_device(preferences)
            case ReadingChosen(level) if self._learner:
                self.run_quietly(partial(self._ports.learning.choose_reading, self._learner, level), self._kept)
            case LearningLanguageChosen(language) if self._learner:
                choose = partial(self._ports.learning.choose_content_language, self._learner, language)
                self.run_quietly(choose, self._kept)
            case _:
                super().act(intent)

    def _read_languages(self) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
        """What there is, what was chosen, and where a part is missing; nothing where the pack is not on this device."""
        try:
            there = self._ports.learning.content_languages(self._learner)
            partly = self._ports.learning.partly_translated(self._learner)
        except Refusal as refused:
            if refused.code != "no_such_pack":
                raise
            there, partly = (), ()
        return there, self._ports.accounts.preferences(self._learner).content_language, partly

    def _keep(self, preferences: Preferences, *, for_now: bool) -> None:
        """Keep the look; how lessons are worded, read aloud, and in which language, is chosen apart from it.

        `for_now`: the language is that of this visit, and their own one stays.
        """
        accounts, look = self._ports.accounts, preferences
        liked = accounts.preferences(self._learner)
        kept = msgspec.structs.replace(
            liked,
            language=liked.language if for_now else look.language,
            theme=look.theme,
            text_size=look.text_size,
            keyboard=look.keyboard,
        )
        accounts.set_preferences(self._learner, kept)

    def _kept(self, _nothing: None) -> None:
        """Nothing more to do: the look has changed already."""
