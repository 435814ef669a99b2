# SPDX-License-Identifier: Apache-2.0
"""Everything on one connection."""

from __future__ import annotations

from functools import cached_property

from app.carrying.enrolling import Enrolling
from app.carrying.folder import Sticks
from app.carrying.moving_in import MovingIn
from ui.compose.lrs_side import LrsSide
from ui.compose.pack_side import PackSide
from ui.second_device import enrolling_of, moving_in_of, sticks_of


class Program(LrsSide, PackSide):
    """Everything on one connection, for the thread that opened it. Close it on that thread."""

    @cached_property
    def enrolling(self) -> Enrolling:
        """Files with which a person goes on learning on a second device."""
        return enrolling_of(self)

    @cached_property
    def moving_in(self) -> MovingIn:
        """Taking such a file in."""
        return moving_in_of(self)

    @cached_property
    def sticks(self) -> Sticks:
        """What leaves, as a file or in a folder, for devices that no network reaches."""
        return sticks_of(self)

    def close(self) -> None:
        """Close the connections to the LRS and the database."""
        while self.transports:
            self.transports.pop().close()
        self.database.close()
