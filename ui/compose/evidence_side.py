# SPDX-License-Identifier: Apache-2.0
"""What is shared with one person, and evidence for micro-credentials."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import new_id
from ui.compose.learning_side import LearningSide

if TYPE_CHECKING:
    from app.portfolio.assessing import Assessing
    from app.portfolio.camera import Camera
    from app.portfolio.portfolio import Portfolio
    from app.private.shared import Sharing


class EvidenceSide(LearningSide):
    """A program with what people show to one other person. Most open none of it on most days."""

    @cached_property
    def sharing(self) -> Sharing:
        """Texts that one other person may read."""
        from app.private.shared import Sharing

        return Sharing(
            self.database,
            record=self.record,
            accounts=self.accounts,
            gate=self.gate,
            sealed=self.sealed,
            new_id=new_id,
            roams=self.switches.notes_roam,
            recorded=self.recorded,
        )

    @cached_property
    def camera(self) -> Camera:
        """Whether pictures may be taken here."""
        from app.portfolio.camera import Camera

        return Camera(self.database, gate=self.gate, audit=self.audit)

    @cached_property
    def portfolio(self) -> Portfolio:
        """Evidence, as a learner puts it together."""
        from app.portfolio.portfolio import Portfolio

        return Portfolio(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            sealed=self.sealed,
            camera=self.camera,
            new_id=new_id,
            recorded=self.recorded,
        )

    @cached_property
    def assessing(self) -> Assessing:
        """Evidence, for whom it was handed to."""
        from app.portfolio.assessing import Assessing

        return Assessing(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            recorded=self.recorded,
        )
