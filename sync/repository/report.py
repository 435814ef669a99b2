# SPDX-License-Identifier: Apache-2.0
"""What came of a look at the repository."""

from __future__ import annotations

import msgspec

from app.repository.applying import Applied
from app.trusted_time import TrustedNow


class PackNews(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a pack: "installed", "mended", "refused" (`code` and `params` say why), "damaged" (set aside)."""

    id: str
    version: str
    outcome: str
    code: str = ""
    params: dict[str, str | int | float] = {}


class UpdateReport(msgspec.Struct, frozen=True, kw_only=True):
    """How a look ended. `problem` is "" or a SourceProblem: then nothing new was taken after it came up.

    `now` is the time that was believed. `expires_ms` is 0 where the repository's word was not had. `received` counts
    bytes. `next_try_ms` is the device's time of the next look.
    """

    problem: str = ""
    params: dict[str, str | int] = {}
    packs: tuple[PackNews, ...] = ()
    told: tuple[Applied, ...] = ()
    now: TrustedNow
    expires_ms: int = 0
    received: int = 0
    next_try_ms: int = 0

    def count(self, *outcomes: str) -> int:
        """Return how many packs ended so."""
        return sum(pack.outcome in outcomes for pack in self.packs)
