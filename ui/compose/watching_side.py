# SPDX-License-Identifier: Apache-2.0
"""What a site wants somebody to have watched, whom to watch now, and photos of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import new_id
from ui.compose.evidence_side import EvidenceSide

if TYPE_CHECKING:
    from app.observing.choosing import ChoosingObserved
    from app.observing.photos import Photos
    from app.observing.watching import Watching


class WatchingSide(EvidenceSide):
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

    @cached_property
    def watching(self) -> Watching:
        """Whom to watch now."""
        from app.observing.watching import Watching

        return Watching(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
        )

    @cached_property
    def photos(self) -> Photos:
        """Photos of somebody at work, for the two who were there."""
        from app.observing.photos import Photos

        return Photos(
            self.database,
            record=self.record,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            camera=self.camera,
            new_id=new_id,
        )
