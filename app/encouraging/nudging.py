# SPDX-License-Identifier: Apache-2.0
"""Which reminder may be shown now: pure. What was shown is a value by kind, as the table `nudge` keeps it.

Rules:

1. At most one at a sign-in; of one kind at most one in `APART_MS`; in all at most `WEEKLY` in `WEEK_MS`.
2. Shown `IGNORED` times and not followed, a kind waits `BACK_OFF_MS` each time. Whoever follows one, or puts it off,
   has not ignored it.
3. A kind that was put off waits a day or a week, or for ever.
4. On days away there is none, and none where the clock has gone back.

Example: quiz on day 0, goal on day 1, due on day 2. The week is full: the quiz of day 3 comes on day 7.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from app.clock import DAY_MS
from app.encouraging.views import Nudge, Rest

WEEKLY = 3
WEEK_MS = 7 * DAY_MS
APART_MS = 3 * DAY_MS
IGNORED = 3
BACK_OFF_MS = 28 * DAY_MS
EVER_MS = 2**62
"""In place of a time: for ever."""
SLOTS = tuple(f"week:{number}" for number in range(WEEKLY))
"""The last ones that were shown, of whatever kind, stand under these names beside the kinds."""
_RESTS = {Rest.DAY: DAY_MS, Rest.WEEK: WEEK_MS}


class Told(msgspec.Struct, frozen=True):
    """What is kept of a kind: when it was shown last, how often since somebody followed it, until when it rests."""

    shown_ms: int = 0
    times: int = 0
    snoozed_until_ms: int = 0


_NEVER_TOLD = Told()


def choose(offered: Iterable[Nudge], told: Mapping[str, Told], now_ms: int, *, away: bool) -> Nudge | None:
    """Return the first of what could be reminded of, the most pressing first, that may be shown now."""
    slots = [told.get(slot, _NEVER_TOLD) for slot in SLOTS]
    full = all(slot.shown_ms and now_ms - slot.shown_ms < WEEK_MS for slot in slots)
    if away or full:
        return None
    return next((each for each in offered if may(told.get(each.kind.value, _NEVER_TOLD), now_ms)), None)


def may(told: Told, now_ms: int) -> bool:
    """Say whether rules 1 to 3 leave a kind now."""
    if now_ms < told.snoozed_until_ms:
        return False
    wait = BACK_OFF_MS if told.times >= IGNORED else APART_MS
    return not told.shown_ms or now_ms - told.shown_ms >= wait


def shown(kind: str, told: Mapping[str, Told], now_ms: int) -> dict[str, Told]:
    """Return what changes when a kind is shown: it, and the slot that was filled first."""
    known = told.get(kind, _NEVER_TOLD)
    slot = min(SLOTS, key=lambda name: told.get(name, _NEVER_TOLD).shown_ms)
    return {kind: Told(now_ms, known.times + 1, known.snoozed_until_ms), slot: Told(now_ms)}


def followed(told: Told) -> Told:
    """Return what is kept of a kind that somebody followed."""
    return Told(told.shown_ms, 0, told.snoozed_until_ms)


def put_off(told: Told, rest: Rest, now_ms: int) -> Told:
    """Return what is kept of a kind that somebody put off."""
    until = now_ms + _RESTS[rest] if rest in _RESTS else EVER_MS
    return Told(told.shown_ms, 0, until)
