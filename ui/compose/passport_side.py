# SPDX-License-Identifier: Apache-2.0
"""What is signed and taken along: badge files, passports, and whom this device believes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import new_id
from ui.compose.evidence_side import EvidenceSide

if TYPE_CHECKING:
    from app.open_badge import OpenBadges
    from app.passport.accepting import Accepting
    from app.passport.passport import Passports
    from app.signing import Signing


class PassportSide(EvidenceSide):
    """A program that signs. Its modules are imported when something is first asked of them: few people do."""

    @cached_property
    def signing(self) -> Signing:
        """The key of this device, and those that are believed."""
        from app.signing import Signing

        return Signing(self.database, gate=self.gate, audit=self.audit, clock=self.clock)

    @cached_property
    def open_badges(self) -> OpenBadges:
        """What was earned, as badge files."""
        from app.open_badge import OpenBadges

        return OpenBadges(
            record=self.record, shelf=self.shelf, accounts=self.accounts, gate=self.gate, signing=self.signing
        )

    @cached_property
    def passports(self) -> Passports:
        """What people learned anywhere, and take along."""
        from app.passport.passport import Passports

        return Passports(
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            sealed=self.sealed,
            certifying=self.certifying,
            signing=self.signing,
            new_id=new_id,
            recorded=self.recorded,
        )

    @cached_property
    def accepting(self) -> Accepting:
        """Passports that somebody brings."""
        from app.passport.accepting import Accepting

        return Accepting(
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            signing=self.signing,
            recorded=self.recorded,
        )
