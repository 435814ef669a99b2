# SPDX-License-Identifier: Apache-2.0
"""Everything on one connection."""

from __future__ import annotations

from ui.compose.coaching_side import CoachingSide
from ui.compose.curating_side import CuratingSide
from ui.compose.device_side import DeviceSide
from ui.compose.duties_side import DutiesSide
from ui.compose.encouraging_side import EncouragingSide
from ui.compose.insight_side import InsightSide
from ui.compose.overview_side import OverviewSide
from ui.compose.sessions_side import SessionsSide
from ui.compose.tips_side import TipsSide
from ui.compose.watching_side import WatchingSide


class Program(
    DeviceSide,
    CuratingSide,
    EncouragingSide,
    CoachingSide,
    DutiesSide,
    OverviewSide,
    InsightSide,
    SessionsSide,
    TipsSide,
    WatchingSide,
):
    """Everything on one connection, for the thread that opened it. Close it on that thread."""

    def close(self) -> None:
        """Close the connections to the LRS and the database."""
        while self.transports:
            self.transports.pop().close()
        if "search" in vars(self):  # what was never asked for was never made
            self.search.close()
        self.database.close()
