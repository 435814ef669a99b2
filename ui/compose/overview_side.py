# SPDX-License-Identifier: Apache-2.0
"""Who stands where at a site."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ui.compose.learning_side import LearningSide

if TYPE_CHECKING:
    from app.overview.overview import Overview


class OverviewSide(LearningSide):
    """A program that shows whoever leads a team how far it is. Its modules are imported when that is first asked."""

    @cached_property
    def overview(self) -> Overview:
        """People by topic, what is missing, and one person."""
        from app.lrs_setting import read_lrs
        from app.overview.overview import Overview

        return Overview(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            outbox=self.outbox,
            certifying=self.certifying,
            lrs=lambda: read_lrs(self.database) is not None,
        )
