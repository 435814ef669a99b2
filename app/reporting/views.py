# SPDX-License-Identifier: Apache-2.0
"""What the list of reported problems is made of: frozen, and without who reported."""

from __future__ import annotations

import msgspec

from app.reporting.facts import Problem


class Reported(msgspec.Struct, frozen=True, kw_only=True):
    """A question or a lesson about which reports are open; one of `item` and `lesson` is empty.

    `words` is what it asks, or its title: empty where the pack has it no more. `counts` says how many people reported
    each problem, `notes` what they wrote, `last_ms` when the latest report was made (ms since 1970 UTC). Nobody is
    named.
    """

    pack: str
    pack_title: str
    item: str
    lesson: str
    words: str
    counts: dict[Problem, int]
    notes: tuple[str, ...]
    last_ms: int

    @property
    def people(self) -> int:
        """How many reports there are."""
        return sum(self.counts.values())
