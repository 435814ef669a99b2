# SPDX-License-Identifier: Apache-2.0
"""Chooses the moment for a chore: never in the first minute, never under somebody's hands, one after the other.

What is under way ends when somebody touches the device, unchanged, and has its turn again later; so does what a kill
cut short, because only what ended is remembered. Nothing here waits: whoever has a thread calls `turn` now and then.

Example: Rosa opens the window at 8:00 and learns until 8:20. At 8:20:20 nobody is there: the copy is made, then the
packs are read. Ben comes while the second of three is read; at 8:40 it is begun anew.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Protocol

from app.clock import DAY_MS, Clock
from app.long_work import Course, Stopped, Tell, untold
from app.maintenance.chores import Chore, Done, due
from app.memory import give_back
from app.record.errors import StoreFailed

log = logging.getLogger(__name__)
FIRST_S = 60.0
"""So long after the start nothing is done: somebody wants to begin."""
ALONE_S = 20.0
"""Nobody is signed in, and nobody has touched anything for so long."""
STILL_S = 180.0
"""The same while somebody is signed in: they have gone, or they read."""
PRESSING_MS = 2 * DAY_MS
"""A copy that is older does not wait for a quiet moment any more: people work on while it is made."""

Work = Callable[[Tell], str]
"""Does a chore and returns why it failed, or "". Raises `StoreFailed`, OSError, and what it is told."""


class Ledger(Protocol):
    """When each chore was done."""

    def read(self) -> Mapping[Chore, Done]:
        """Return what is known. Raises `StoreFailed`."""

    def keep(self, chore: Chore, done: Done) -> None:
        """Remember it. Raises `StoreFailed`."""


class Rounds:
    """The chores of a device that is in use. `turn` and `left` on one thread, the others on any."""

    def __init__(self, clock: Clock, ledger: Ledger, work: Mapping[Chore, Work], after_visit: Work) -> None:
        """`after_visit`: a copy for when somebody has left; it may find that there is a young one."""
        self._clock = clock
        self._ledger = ledger
        self._work = work
        self._after_visit = after_visit
        self._begun_s = self._touched_s = clock.steady()
        self._somebody = False
        self._ended = False
        self._course: Course | None = None

    def person(self, here: bool) -> None:
        """Hear that somebody is signed in now, or nobody."""
        self._somebody = here
        self.touched()

    def touched(self) -> None:
        """Hear that somebody touched the device: what waits well ends."""
        self._touched_s = self._clock.steady()
        if (course := self._course) is not None:
            course.stop()

    def quiet(self) -> bool:
        """Say whether nobody works just now; long work of others asks it, too."""
        return not self._ended and self._is_quiet()

    def end(self) -> None:
        """Begin nothing any more, and end what is under way."""
        self._ended = True
        self.touched()

    def turn(self) -> Chore | None:
        """Do one chore if it has its turn and this is a moment for it; return it if it ended.

        Raises what is a bug, which is tried again in some hours.
        """
        if self._ended or self._clock.steady() - self._begun_s < FIRST_S:
            return None
        try:
            done = self._ledger.read()
            chore = due(done, self._clock.now_ms())
            if chore is None or not (self._is_quiet() or self._presses(chore, done)):
                return None
            tell = untold if self._presses(chore, done) else self._stoppable()
            return self._do(chore, self._work[chore], tell)
        except StoreFailed as error:
            log.warning("no chore was done: %s", error)
            return None
        finally:
            self._course = None

    def left(self) -> None:
        """Make a copy after somebody has left; with it goes the memory of the visit. Raises what is a bug."""
        if self._ended:
            return
        try:
            self._do(Chore.COPY, self._after_visit, untold)
        except StoreFailed as error:
            log.warning("a copy was not remembered: %s", error)

    def _is_quiet(self) -> bool:
        return self._clock.steady() - self._touched_s >= (STILL_S if self._somebody else ALONE_S)

    def _presses(self, chore: Chore, done: Mapping[Chore, Done]) -> bool:
        last = done.get(Chore.COPY)
        return chore is Chore.COPY and (last is None or self._clock.now_ms() - last.at_ms >= PRESSING_MS)

    def _stoppable(self) -> Tell:
        self._course = course = Course()
        if self._ended or not self._is_quiet():  # somebody came between the question and this
            course.stop()
        return course.tell

    def _do(self, chore: Chore, work: Work, tell: Tell) -> Chore | None:
        try:
            code = self._ended_with(chore, work, tell)
        except Stopped:
            return None
        except Exception:
            self._ledger.keep(chore, Done(self._clock.now_ms(), "bug"))
            raise
        finally:
            give_back()  # some milliseconds; a chore, and the visit before it, leave megabytes in pieces
        self._ledger.keep(chore, Done(self._clock.now_ms(), code))
        return chore

    def _ended_with(self, chore: Chore, work: Work, tell: Tell) -> str:
        try:
            tell(0, 0)
            code = work(tell)
        except StoreFailed as error:
            log.warning("a chore failed: %s", error, extra={"numbers": {chore.value: True}})
            return error.code
        except OSError:
            log.warning("a chore failed: %s", "disk", extra={"numbers": {chore.value: True}})
            return "store.disk_failed"
        if code:
            log.warning("a chore ended", extra={"numbers": {chore.value: True, "good": False}})
        else:
            log.info("a chore ended", extra={"numbers": {chore.value: True, "good": True}})
        return code
