# SPDX-License-Identifier: Apache-2.0
"""What whoever leads wants somebody to have watched."""

from __future__ import annotations

import msgspec


class WatchChosen(msgspec.Struct, frozen=True):
    """Let these modules need it, and no others."""

    modules: tuple[str, ...]


WatchIntent = WatchChosen
