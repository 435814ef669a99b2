# SPDX-License-Identifier: Apache-2.0
"""Copies of what a site decided to have watched, as they go into the records of its people; pure."""

from __future__ import annotations

import msgspec

from app.leading.facts import ObservingChosen
from app.leading.state import ToWatch
from app.observing.needed import Sides


class Decided(msgspec.Struct, frozen=True):
    """What a site decided last, by whom and when; see `ObservingChosen`."""

    by: str
    version: str
    modules: tuple[str, ...]
    left_out: tuple[str, ...]
    decided_ms: int

    @property
    def sides(self) -> Sides:
        """Return the modules that need it, and those that were left out."""
        return self.modules, self.left_out


def differs(latest: Decided, placed: int, by: str, sides: Sides, stand: tuple[int, int, bool]) -> bool:
    """Say whether a copy of what was decided says something else than what stands in a record, and goes before it."""
    return (not by or sides != latest.sides) and (latest.decided_ms, placed, False) > stand


def copy_of(site: str, pack: str, latest: Decided, placed: int) -> ObservingChosen:
    """Return what goes into the record of somebody who came to where they are at `placed` (ms since 1970 UTC)."""
    return ObservingChosen(
        by=latest.by,
        site=site,
        pack=pack,
        version=latest.version,
        modules=latest.modules,
        left_out=latest.left_out,
        decided_ms=latest.decided_ms,
        placed_ms=placed,
    )


def taken_back(site: str, pack: str, known: ToWatch, placed: int) -> ObservingChosen:
    """Return what takes a copy back from somebody who does not belong to the site any more."""
    return ObservingChosen(
        by="",
        site=site,
        pack=pack,
        version=known.version,
        modules=(),
        decided_ms=known.decided_ms or known.at_ms,
        placed_ms=placed,
    )
