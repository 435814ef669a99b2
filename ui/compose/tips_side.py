# SPDX-License-Identifier: Apache-2.0
"""Tips for colleagues, who looks at them first, the topic of the week."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import new_id
from ui.compose.learning_side import LearningSide

if TYPE_CHECKING:
    from app.tips.moderating import Moderating
    from app.tips.tips import Tips
    from app.tips.topics import Topics
    from app.tips.views import WeekTopic


class TipsSide(LearningSide):
    """Its modules are imported when something is first asked of them."""

    @cached_property
    def topics(self) -> Topics:
        """What the site looks at."""
        from app.tips.topics import Topics

        return Topics(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            recorded=self.recorded,
        )

    def topic_now(self, learner: str) -> WeekTopic | None:
        """The topic of a person's site; nothing is imported where nobody ever chose one."""
        known = self.database.execute("SELECT 1 FROM topic WHERE module <> '' LIMIT 1").fetchone()
        return self.topics.now(learner) if known is not None else None

    @cached_property
    def tips(self) -> Tips:
        """What people write for colleagues."""
        from app.tips.tips import Tips

        return Tips(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            new_id=new_id,
            topics=self.topics,
            recorded=self.recorded,
        )

    @cached_property
    def moderating(self) -> Moderating:
        """Whoever looks at it first."""
        from app.tips.moderating import Moderating

        return Moderating(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            recorded=self.recorded,
        )
