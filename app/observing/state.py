# SPDX-License-Identifier: Apache-2.0
"""What is known of how somebody was seen at work: for each checklist the last time, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from app.observing.facts import Mark


class Seen(msgspec.Struct, frozen=True):
    """One observation."""

    id: str
    checklist: str
    version: str
    observer: str
    at_ms: int
    marks: Mapping[str, Mark]
    signed_off: bool

    def count(self, mark: Mark) -> int:
        """Return how many points have this mark."""
        return sum(each is mark for each in self.marks.values())


class Observed(msgspec.Struct, frozen=True):
    """All that was seen of a learner in one pack. Mappings are never changed, only replaced.

    `last` is by checklist; `signed_ms` (when the learner signed) and `words` (note, next step) are by observation.
    Both may be known before their observation is: clocks of devices differ.
    """

    last: Mapping[str, Seen] = msgspec.field(default_factory=dict)
    signed_ms: Mapping[str, int] = msgspec.field(default_factory=dict)
    words: Mapping[str, tuple[str, str]] = msgspec.field(default_factory=dict)

    def witnessed(self, believed: Callable[[str], bool]) -> Observed:
        """Return the same without what was seen by those whose word (by their learner id) is not believed."""
        there = {name: seen for name, seen in self.last.items() if believed(seen.observer)}
        return msgspec.structs.replace(self, last=there)
