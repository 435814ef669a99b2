# SPDX-License-Identifier: Apache-2.0
"""What time to believe when the device's clock may be wrong: pure rules, in milliseconds.

1. Corrected time is the device's clock plus the offset that a server taught in this session (0 while none did).
2. It is believed ("settled") if it is not before the day this program was built, nor before the device's last event.
3. A step back of up to a minute is what time servers do: the last time is held, and believed.
4. Without a server in this session it is taken, but not believed, where it is later than anybody can vouch for (what is
   known of the last server, `app.trusted_time.believed_until`): a clock can be years ahead, and a statement that lies
   in the future could never be taken back. Like 5, it is sealed at the next contact.
5. Otherwise the time goes on from the last event by the steady clock, and is provisional: order follows the sequence,
   nothing jumps by years, and the statement is not sealed until a server says what time it is.

6. A server's word holds while the clock goes as the steady one does. A clock that was set ahead since is believed as in
   4 (so is one that went on while the machine slept).
7. What was recorded by 4 and lies ahead of a clock that is believed again gets the time it shows (`came_right`), so
   that on a device that never meets a server nothing is due in decades.

Example: the last event stands at 12:00:00, the clock was set back to 1970, 5 steady seconds pass: the event stands at
12:00:05, provisionally. When the server's date is known, `settle` gives it its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from app.clock import Clock

BUILD_MS = 1_767_225_600_000
"""2026-01-01 UTC: no clock that shows an earlier time can be right."""
TOO_LATE_MS = BUILD_MS + 20 * 365 * 86_400_000
"""Twenty years later: a server that shows such a time is not believed."""
HOLD_MS = 60_000
SERVER_DATE_MS = 2_000
"""An HTTP Date has a resolution of one second, so that an offset below two says nothing."""


class Stamp(msgspec.Struct, frozen=True):
    """`at_ms` by the device's clock; `at_ms + offset_ms` is the corrected time; `settled`: believed for good."""

    at_ms: int
    offset_ms: int
    settled: bool

    @property
    def corrected_ms(self) -> int:
        """The corrected time."""
        return self.at_ms + self.offset_ms


class Timeline:
    """Stamps the events of one device in one clock session. `last_ms`: corrected time of its last event, or 0.

    `believed_until` is asked for the latest time that is believed while no server was met (None: any time is).
    """

    def __init__(self, clock: Clock, last_ms: int, believed_until: Callable[[], int] | None = None) -> None:
        self._clock = clock
        self._believed_until = believed_until
        self.offset_ms: int | None = None
        self.last_ms = last_ms
        self._last_steady = clock.steady()
        self._met = (0, 0.0)

    def stamp(self) -> Stamp:
        """Return the time of an event that happens now. It counts only once `keep` is called with it."""
        at = self._clock.now_ms()
        corrected = at + (self.offset_ms or 0)
        if corrected >= max(BUILD_MS, self.last_ms):
            return Stamp(at, corrected - at, settled=self._believed(corrected))
        if corrected >= max(BUILD_MS, self.last_ms - HOLD_MS):
            return Stamp(at, self.last_ms - at, settled=self._believed(corrected))
        elapsed = round((self._clock.steady() - self._last_steady) * 1000)
        return Stamp(at, max(BUILD_MS, self.last_ms) + elapsed - at, settled=False)

    def _believed(self, corrected_ms: int) -> bool:
        if self._believed_until is None or (self.offset_ms is not None and not self._set_ahead()):
            return True
        return corrected_ms <= self._believed_until()

    def _set_ahead(self) -> bool:
        """Say whether the clock is further ahead than the steady one since a server was met."""
        at, steady = self._met
        return self._clock.now_ms() - at - (self._clock.steady() - steady) * 1000 > HOLD_MS

    def came_right(self) -> int | None:
        """Return the time that the clock shows where it is believed and lies before the last event, else None."""
        now = self._clock.now_ms() + (self.offset_ms or 0)
        return now if BUILD_MS <= now < self.last_ms - HOLD_MS and self._believed(now) else None

    def keep(self, stamp: Stamp) -> None:
        """Go on from `stamp`, whose event was committed."""
        self.last_ms = stamp.corrected_ms
        self._last_steady = self._clock.steady()

    def learn(self, offset_ms: int) -> int:
        """Take the offset that a server's date gives (true minus device time); return what is used of it."""
        self.offset_ms = offset_ms if abs(offset_ms) >= SERVER_DATE_MS else 0
        self._met = (self._clock.now_ms(), self._clock.steady())
        return self.offset_ms


def settle(at_ms: Iterable[int], offset_ms: int, *, floor_ms: int, now_ms: int) -> list[int]:
    """Return corrected times of events whose time was provisional, given in the order of their sequence.

    Each is its device time plus the offset, but never after its successor or `now_ms`, and never before `floor_ms`.
    """
    ceiling = now_ms
    times = []
    for at in reversed(list(at_ms)):
        ceiling = max(min(at + offset_ms, ceiling), floor_ms)
        times.append(ceiling)
    return times[::-1]
