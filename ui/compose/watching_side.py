# SPDX-License-Identifier: Apache-2.0
"""What a site wants somebody to have watched."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ui.compose.learning_side import LearningSide

if TYPE_CHECKING:
    from app.observing.choosing import ChoosingObserved


class WatchingSide(LearningSide):
    """Imported when it is first asked: few need it."""

    @cached_property
    def to_watch(self) -> ChoosingObserved:
        """Which topics count as secure only when somebody has watched."""
        from app.observing.choosing import ChoosingObserved

        return ChoosingObserved(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            recorded=self.recorded,
        )
