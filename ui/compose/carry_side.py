# SPDX-License-Identifier: Apache-2.0
"""What is carried by hand: files for second devices, and bundles on sticks, of a program with its LRS and its packs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import new_id
from ui.compose.lrs_side import LrsSide
from ui.compose.pack_side import PackSide

if TYPE_CHECKING:
    from app.carrying.enrolling import Enrolling
    from app.carrying.folder import Sticks
    from app.carrying.moving_in import MovingIn


class CarrySide(LrsSide, PackSide):
    """A program with what is carried."""

    @cached_property
    def enrolling(self) -> Enrolling:
        """Files with which a person goes on learning on a second device."""
        from app.carrying.enrolling import Enrolling

        return Enrolling(
            self.database,
            gate=self.gate,
            audit=self.audit,
            keys=self.keys,
            clock=self.clock,
            new_id=new_id,
            pack_source=self.pack_source,
            certificates=self.home.lrs,
        )

    @cached_property
    def moving_in(self) -> MovingIn:
        """Taking such a file in."""
        from app.carrying.moving_in import MovingIn

        return MovingIn(
            self.database,
            record=self.record,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            keys=self.keys,
            clock=self.clock,
            certificates=self.home.lrs,
            trust=self.set_pack_source,
        )

    @cached_property
    def sticks(self) -> Sticks:
        """What leaves, as a file or in a folder, for devices that no network reaches."""
        from app.carrying.bundle import Bundles
        from app.carrying.folder import Sticks

        bundles = Bundles(
            self.database,
            outbox=self.outbox,
            record=self.record,
            profile=self.profile,
            fetching=self.roaming.fetching,
            gate=self.gate,
            audit=self.audit,
            clock=self.clock,
            device=self.meta.device,
        )
        return Sticks(self.database, bundles, device=self.meta.device, gate=self.gate, seal=self._freeze)

    def _freeze(self) -> None:
        if self.outbox.unsealed():
            self.seal()
