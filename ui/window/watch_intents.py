# SPDX-License-Identifier: Apache-2.0
"""What whoever leads wants somebody to have watched, and whom somebody wants to watch now."""

from __future__ import annotations

import msgspec


class WatchChosen(msgspec.Struct, frozen=True):
    """Let these modules need it, and no others."""

    modules: tuple[str, ...]


class WatchOne(msgspec.Struct, frozen=True):
    """Watch this person with this checklist."""

    learner: str
    checklist: str


WatchIntent = WatchChosen | WatchOne
