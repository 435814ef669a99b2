# SPDX-License-Identifier: Apache-2.0
"""What happens in a learning cycle, as facts. They say that somebody thought and did, never what they wrote."""

from __future__ import annotations

from typing import TypeAlias

import msgspec


class CycleBegun(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A cycle was begun. `run` (UUID) is the registration of its statements."""

    run: str
    cycle: str
    pack: str
    version: str
    module: str


class CycleStepDone(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A step of a cycle is behind the person: `step` counts from 0, the thinking before it all.

    `note` is the id of the sealed text that was written there; empty: nothing was. With `ended` it was the last step.
    """

    run: str
    cycle: str
    pack: str
    version: str
    module: str
    step: int
    note: str = ""
    ended: bool = False


CycleFact: TypeAlias = CycleBegun | CycleStepDone
