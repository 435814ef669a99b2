# SPDX-License-Identifier: Apache-2.0
"""How much, in a person's own view: the words of a scale as big cards. Nothing is right or wrong."""

from __future__ import annotations

from app.views import Feedback
from content_packs.answers import Answer, Rated
from content_packs.model import Likert
from ui.window.answers.choice import ChoiceEditor


class ScaleEditor(ChoiceEditor):
    """One card for each step, from little to much; digits choose too."""

    def __init__(self, rating: Likert) -> None:
        super().__init__(rating.scale, (), several=False)

    def answer(self) -> Answer | None:
        chosen = self.chosen()
        return Rated(chosen[0]) if chosen else None

    def restore(self, draft: Answer) -> None:
        if isinstance(draft, Rated):
            self.check((draft.step,))

    def reveal(self, feedback: Feedback) -> None:
        """Lock: there is nothing to tell about it."""
        del feedback
        for card in self._cards.values():
            card.setEnabled(False)
