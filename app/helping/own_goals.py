# SPDX-License-Identifier: Apache-2.0
"""The goals in a person's own words (`app.goals`), to put people and things to. Without a key there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.goals.notes import own_words
from app.helping.views import GoalCard
from app.own.state import GoalKey

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.private.sealed import Sealed


class OwnGoals:
    """Reads them for the person themselves."""

    def __init__(self, accounts: Accounts, sealed: Sealed) -> None:
        self._accounts = accounts
        self._sealed = sealed

    def __call__(self, learner: str) -> tuple[GoalCard, ...]:
        """Return them, oldest first; they stand beside the pack that the person learns from."""
        key = self._accounts.private_key(learner)
        if key is None:
            return ()
        pack = self._accounts.card(learner).pack
        return tuple(
            GoalCard(key=GoalKey(pack=pack, goal=each.id), title=each.text, own=True)
            for each in own_words(self._sealed.read(learner, key))
        )
