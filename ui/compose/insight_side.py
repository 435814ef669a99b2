# SPDX-License-Identifier: Apache-2.0
"""Is it working: reports, needs, key figures."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import new_id
from ui.compose.learning_side import LearningSide

if TYPE_CHECKING:
    from app.figures.figures import Figures
    from app.needs.needs import Needs
    from app.reports.reports import Reports


class InsightSide(LearningSide):
    """A program that tells what learning comes to. Its modules are imported when something is first asked of them."""

    @cached_property
    def reports(self) -> Reports:
        """What learning came to, counted together."""
        from app.reports.reports import Reports

        return Reports(self.database, record=self.record, shelf=self.shelf, gate=self.gate, audit=self.audit)

    @cached_property
    def figures(self) -> Figures:
        """Key figures by week, beside learning."""
        from app.figures.figures import Figures

        return Figures(self.database, gate=self.gate, audit=self.audit, now_ms=self.record.now_ms)

    @cached_property
    def needs(self) -> Needs:
        """What learning is to help with."""
        from app.needs.needs import Needs

        return Needs(
            self.database,
            shelf=self.shelf,
            gate=self.gate,
            audit=self.audit,
            now_ms=self.record.now_ms,
            new_id=new_id,
            figures=lambda: self.figures,
        )
