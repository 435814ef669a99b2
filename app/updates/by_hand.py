# SPDX-License-Identifier: Apache-2.0
"""Looking for a version of the program because somebody at the window wants it now: asked for, stopped, what came.

The look itself is that of a device that looks by itself, on the same thread, one at a time; here nobody's hands are
waited for.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

import msgspec

from app.long_work import Course, Standing
from app.rights import Gate, Right

CAME, NO_MORE = "came", "off"
"""A version is here and starts the next time; nothing is taken here any more."""


class Came(msgspec.Struct, frozen=True):
    """What came of a look: `CAME`, a `Why`, "stopped", "off", or the code of what went wrong."""

    code: str
    version: str = ""


class Updating(msgspec.Struct, frozen=True):
    """What the window shows. `can`: who acts may have it looked for; `standing`: a look is under way, so far."""

    can: bool = False
    standing: Standing | None = None
    came: Came | None = None


class AskedFor:
    """A look that somebody asked for, between the writer's thread and the one that looks; any thread may call."""

    def __init__(self, poke: Callable[[], None]) -> None:
        """`poke` has the thread look soon."""
        self._poke = poke
        self._lock = threading.Lock()
        self._course: Course | None = None
        self._came: Came | None = None

    def ask(self) -> None:
        """Have it looked for, unless that is under way."""
        with self._lock:
            if self._course is not None:
                return
            self._course, self._came = Course(), None
        self._poke()

    def stop(self) -> None:
        """Have it end; what came of a file stays."""
        with self._lock:
            if self._course is not None:
                self._course.stop()

    def under_way(self) -> Course | None:
        """Return the look that somebody waits for, None: nobody does."""
        with self._lock:
            return self._course

    def ended(self, came: Came) -> None:
        """Hear what came of a look; of one that nobody waits for nothing is kept."""
        with self._lock:
            if self._course is not None:
                self._course, self._came = None, came

    def far(self) -> tuple[Standing | None, Came | None]:
        """Return how far it is, or what came of the last one."""
        with self._lock:
            return (None if self._course is None else Standing(*self._course.far)), self._came


class LookNow:
    """On the thread of the connection; calls but `state` raise Refusal without Right.MANAGE_DEVICE."""

    def __init__(self, *, gate: Gate, taken: Callable[[], bool]) -> None:
        """`taken`: versions are taken on this device, and it is set from where."""
        self._gate = gate
        self._taken = taken
        self.asked: AskedFor | None = None
        """Set by whoever has a thread that looks: where the program may change its own folder."""

    def state(self) -> Updating:
        """Return what there is to show. Everybody may ask; who may not look sees nothing of it."""
        if self.asked is None or not self._gate.may(Right.MANAGE_DEVICE) or not self._taken():
            return Updating()
        standing, came = self.asked.far()
        return Updating(can=True, standing=standing, came=came)

    def begin(self) -> None:
        """Have it looked for now; returns at once."""
        self._gate.need(Right.MANAGE_DEVICE)
        if self.asked is not None and self._taken():
            self.asked.ask()

    def stop(self) -> None:
        """End the look under way."""
        self._gate.need(Right.MANAGE_DEVICE)
        if self.asked is not None:
            self.asked.stop()
