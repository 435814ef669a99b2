# SPDX-License-Identifier: Apache-2.0
"""What encourages people: badges, goals of a team, reminders."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import new_id
from ui.compose.learning_side import LearningSide

if TYPE_CHECKING:
    from app.encouraging.encouraging import Encouraging
    from app.encouraging.goals import TeamGoals


class EncouragingSide(LearningSide):
    """A program that encourages. Its modules are imported when something is first asked of them."""

    @cached_property
    def team_goals(self) -> TeamGoals:
        """Goals of a site."""
        from app.encouraging.goals import TeamGoals

        return TeamGoals(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            new_id=new_id,
            recorded=self.recorded,
        )

    @cached_property
    def encouraging(self) -> Encouraging:
        """The page of it, badges and reminders."""
        from app.encouraging.encouraging import Encouraging

        return Encouraging(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            goals=self.team_goals,
        )
