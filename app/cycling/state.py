# SPDX-License-Identifier: Apache-2.0
"""How far somebody is in a learning cycle."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec


class CycleRun(msgspec.Struct, frozen=True):
    """The run that was begun last. `done` steps are behind the person; `notes` are ids of sealed texts by step."""

    id: str
    version: str
    begun_ms: int
    done: int = 0
    notes: Mapping[int, str] = msgspec.field(default_factory=dict)
    ended_ms: int = 0
    """0: under way."""
    times: int = 0
    """How often a run of this cycle came to its end."""
    touched: int = 0
    """Which event of the learner touched it last, counted in the fold."""
    touched_ms: int = 0
    """When that was."""
