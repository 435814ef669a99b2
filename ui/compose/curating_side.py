# SPDX-License-Identifier: Apache-2.0
"""What curators do, and what people look for in vain."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import new_id
from ui.compose.learning_side import LearningSide

if TYPE_CHECKING:
    from app.curating.curating import Curating
    from app.curating.missed import MissedSearches
    from app.curating.publishing import Publishing
    from app.curating.signed import Signing
    from app.reporting.answers import Answers


class CuratingSide(LearningSide):
    """Imported when it is first asked: few need it."""

    @cached_property
    def curating(self) -> Curating:
        """What is searched for, collected and selected."""
        from app.curating.curating import Curating

        return Curating(
            self.database,
            shelf=self.shelf,
            search=self.search,
            house=self.house,
            gate=self.gate,
            now_ms=self.record.now_ms,
            new_id=new_id,
        )

    @cached_property
    def curated(self) -> Publishing:
        """What a draft would do, and the organisation file that comes of it."""
        from app.curating.publishing import Publishing

        return Publishing(
            self.database,
            drafts=self.curating.kept,
            shelf=self.shelf,
            gate=self.gate,
            audit=self.audit,
            renew=lambda: self.renewal.renew(self.renewal.load()),
        )

    @cached_property
    def signed(self) -> Signing:
        """What is published for every device, where the organisation's repository is."""
        from app.curating.signed import Signing
        from ui.compose import repository_office

        return Signing(
            self.database,
            publishing=self.curated,
            shelf=self.shelf,
            gate=self.gate,
            audit=self.audit,
            office=repository_office,
        )

    @cached_property
    def answers(self) -> Answers:
        """What the answers here say of questions that people reported."""
        from app.reporting.answers import Answers

        return Answers(self.database, shelf=self.shelf, gate=self.gate)

    @cached_property
    def missed(self) -> MissedSearches:
        """What people look for in vain."""
        from app.curating.missed import MissedSearches

        return MissedSearches(self.database, gate=self.gate, audit=self.audit, now_ms=self.record.now_ms)
