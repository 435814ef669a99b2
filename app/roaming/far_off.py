# SPDX-License-Identifier: Apache-2.0
"""Which events from elsewhere nobody can have made: of two that say when something was decided, the later one stands.

What a site decided, or somebody was excused, tells when (`app.leading.facts`), and who decides anew says so later than
all that is known. Something from the end of all time would leave no later time to say. A device's clock is believed for
at most two years beyond its program while it met no server (`app.trusted_time`), so three years are what nobody honest
goes beyond.

What is said to be of this device itself moves its own time: where the time goes on from the last event, and what has
run out by it. From a stick, which anybody may have written, it may be no more than two days ahead, which is how far a
clock is believed beyond the word of a server.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.clock import DAY_MS
from app.leading.facts import DutyGiven, DutySet, ObservingChosen
from app.record.timeline import BUILD_MS

if TYPE_CHECKING:
    from app.events import Event

FAR_OFF_MS = 3 * 365 * DAY_MS
OWN_MS = 2 * DAY_MS


def is_far_off(event: Event, now_ms: int, *, own: str = "") -> bool:
    """Say whether an event happened, or tells a time, too far ahead of `now_ms`, the time of a server (ms, UTC).

    `own` is the device of which less is believed, "" for none.
    """
    if event.device == own and event.corrected_ms > now_ms + OWN_MS:
        return True
    latest, fact = max(now_ms, BUILD_MS) + FAR_OFF_MS, event.fact
    told = [event.corrected_ms]
    if isinstance(fact, DutySet | DutyGiven | ObservingChosen):
        told.append(fact.decided_ms)
    if isinstance(fact, DutyGiven | ObservingChosen):
        told.append(fact.placed_ms)
    if isinstance(fact, DutyGiven):
        told.append(fact.excused_ms)
    return max(told) > latest
