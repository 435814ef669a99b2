# SPDX-License-Identifier: Apache-2.0
"""How a person likes the screen to look."""

from __future__ import annotations

from functools import partial

from app.preferences import Preferences
from ui.ports import Ports
from ui.window.intents import Intent, LookChosen
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class LookPresenter(Presenter):
    """Changes the look at once, and keeps it for the person who is signed in."""

    def __init__(self, ports: Ports, guide: Guide, view: View, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._learner = learner

    def act(self, intent: Intent) -> None:
        match intent:
            case LookChosen(theme, text_size, language):
                preferences = Preferences(language=language, theme=theme, text_size=text_size)
                if self._learner:
                    self._guide.dress(preferences)
                    keep = partial(self._ports.accounts.set_preferences, self._learner, preferences)
                    self.run_quietly(keep, self._kept)
                else:
                    self._guide.dress_device(preferences)
            case _:
                super().act(intent)

    def _kept(self, _nothing: None) -> None:
        """Nothing more to do: the look has changed already."""
