# SPDX-License-Identifier: Apache-2.0
"""What is seen of somebody at work, as facts about that person. Who watched is named by their opaque id."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec


class Mark(StrEnum):
    """What was seen of one point of a checklist."""

    DONE = "done"
    NOT_YET = "not_yet"
    NOT_SEEN = "not_seen"


class ChecklistObserved(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """Somebody was watched at work with a checklist. `observation` (UUID) is the registration of its statements.

    `marks` are by the point's id; `observer` is the learner id of who watched. `signed_off`: it was done as it should
    be; otherwise not yet.
    """

    observation: str
    checklist: str
    pack: str
    version: str
    module: str
    observer: str
    marks: dict[str, Mark]
    signed_off: bool


class ChecklistCountersigned(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The person who was watched says, with their PIN, that they were told what was seen."""

    observation: str
    checklist: str
    pack: str
    version: str
    module: str


class ObservationWorded(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """What the observer wrote: a note, and the next step where it is not yet. Stays at home.

    People write what they see, names of others among it: free words do not leave the device.
    """

    observation: str
    checklist: str
    pack: str
    note: str
    next_step: str


ObservedFact: TypeAlias = ChecklistObserved | ChecklistCountersigned | ObservationWorded
