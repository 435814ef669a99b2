# SPDX-License-Identifier: Apache-2.0
"""Coaching: follow-ups, talks, early help."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import new_id
from ui.compose.learning_side import LearningSide

if TYPE_CHECKING:
    from app.coaching.coaching import Coaching
    from app.coaching.common import Parts
    from app.coaching.early import EarlyHelp
    from app.coaching.follow_ups import FollowUps
    from app.coaching.talks import Talks


class CoachingSide(LearningSide):
    """A program in which people are coached. Its modules are imported when something is first asked of them."""

    @cached_property
    def coaching_parts(self) -> Parts:
        """What all of it stands on."""
        from app.coaching.common import Parts

        return Parts(
            database=self.database,
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            new_id=new_id,
            recorded=self.recorded,
        )

    @cached_property
    def follow_ups(self) -> FollowUps:
        """What two people agreed to do next."""
        from app.coaching.follow_ups import FollowUps

        return FollowUps(self.coaching_parts)

    @cached_property
    def talks(self) -> Talks:
        """The notes of talks."""
        from app.coaching.talks import Talks

        return Talks(self.coaching_parts)

    @cached_property
    def early_help(self) -> EarlyHelp:
        """Who may like a talk."""
        from app.coaching.early import EarlyHelp

        return EarlyHelp(self.coaching_parts)

    @cached_property
    def coaching(self) -> Coaching:
        """All of it about one person in one picture."""
        from app.coaching.coaching import Coaching

        return Coaching(self.coaching_parts, self.follow_ups, self.talks, self.early_help)
