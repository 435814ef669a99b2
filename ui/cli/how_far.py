# SPDX-License-Identifier: Apache-2.0
"""Says on a terminal how far long work is and how long it still takes; Ctrl-C ends it and says what stands.

Nothing is said where nobody watches (a pipe, a file, --json), nor of what takes a moment. The first Ctrl-C ends the
work where nothing is half done; a second one ends the program at once.
"""

from __future__ import annotations

import signal
import threading
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from app.long_work import Course, Stopped, Tell, Work
from ui.cli.arguments import Failed
from ui.cli.world import World
from ui.time_left import TimeLeft

SILENT_S = 1.0
"""What is done by then nobody has to be told of."""
EVERY_S = 0.2
_HOUR, _HOURS_FROM = 60, 90
_SILENT = ("json", "sarif", "acknowledge")
"""Options for programs that read what is said."""


class _Words(NamedTuple):
    doing: str
    unit: str
    """What is counted: "bytes", "%", or a word for many of it."""
    stands: str
    """What stands after it was stopped."""


WORDS: Mapping[Work, _Words] = {
    Work.BACK_UP: _Words("copying and checking", "%", "no backup was made; those from before are still there"),
    Work.RESTORE: _Words("checking and copying", "%", "nothing was changed"),
    Work.REBUILD: _Words("folding", "events", "nothing was changed"),
    Work.ROTATE_KEY: _Words("encrypting", "%", "the key is the one from before, and nothing was changed"),
    Work.BUILD_PACK: _Words("building", "%", "no file was written; one from before is as it was"),
    Work.INSTALL_PACK: _Words("copying", "bytes", "nothing was installed"),
    Work.CHECK_PACK: _Words("checking", "%", "nothing was changed, and nothing is said of the rest"),
    Work.VERIFY_PACKS: _Words("checking", "bytes", "nothing was changed, and nothing is said of the rest"),
    Work.SET_UP: _Words("getting the packs ready", "%", "nothing was taken in; file and code still work"),
    Work.OFFER_PACKS: _Words(
        "checking and copying", "%", "what was offered until then is; nothing of the one at hand was added"
    ),
    Work.PUBLISH_PACKS: _Words("copying", "%", "devices see what they saw before; the same command copies the rest"),
    Work.LOOK_OVER: _Words("looking", "%", "nothing was changed, and nothing is said of the rest"),
    Work.ITEMS: _Words("reading answers", "people", "no file was written; one from before is as it was"),
    Work.REPORTS: _Words("reading answers", "people", "no file was written; one from before is as it was"),
    Work.PROGRAMMES: _Words("reading", "people", "nothing was changed"),
    Work.SIMULATE: _Words("living", "shifts", "what was done until then is kept"),
    Work.ROSTER: _Words(
        "reading", "lines", "what was done is kept; the same command goes on, and passes over what is done"
    ),
    Work.BUNDLE: _Words("writing", "statements", "no file was written; one from before is as it was"),
    Work.EXCHANGE: _Words(
        "reading and writing", "bytes", "what came until then is kept; the same command takes in the rest"
    ),
    Work.SEND: _Words("sending", "statements", "what was sent is sent; the rest waits, and goes the next time"),
    Work.TOUR: _Words("taking pictures", "screens", "what was taken stays; with --every-look the command goes on"),
    Work.COPY: _Words("writing", "steps", "nothing was written"),
}


@contextmanager
def how_far(
    world: World, work: Work, args: Namespace | None = None, *, steady: Callable[[], float] = time.monotonic
) -> Iterator[Tell]:
    """Yield what to tell how much is done, and of how much. Raises Failed where Ctrl-C has ended it."""
    course, line = Course(), Line(world, work, args, steady)

    def tell(done: int, most: int) -> None:
        course.tell(done, most)
        line.say(done, most)

    with ended_by_hand(course.stop):
        try:
            yield tell
        except Stopped:
            line.end()
            raise Failed(f"Stopped: {WORDS[work].stands}.") from None
        finally:
            line.end()


@contextmanager
def ended_by_hand(stop: Callable[[], None]) -> Iterator[None]:
    """Have `stop` called at the first Ctrl-C."""

    def asked(_signal: int, _frame: object) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        stop()

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, asked)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class Line:
    """One line of a terminal that is written anew."""

    def __init__(
        self,
        world: World,
        work: Work,
        args: Namespace | None = None,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._world = world
        self._words = WORDS[work]
        self._watched = world.err.isatty() and not any(getattr(args, option, False) for option in _SILENT)
        self._steady = steady
        self._left = TimeLeft(steady)
        self._begun = steady()
        self._said_at = 0.0
        self._said = ""

    def say(self, done: int, most: int, unit: str = "") -> None:
        """Say how far it is; `unit`: of something else than usual."""
        if not self._watched:
            return
        left, now = self._left.tell(done, most), self._steady()
        if now - self._begun < SILENT_S or now - self._said_at < EVERY_S:
            return
        words = f"{self._words.doing}: {_counted(done, most, unit or self._words.unit)}{time_left(left)}"
        if words != self._said:
            padding = " " * max(0, len(self._said) - len(words))
            self._world.err.write(f"\r{words}{padding}")
            self._world.err.flush()
            self._said, self._said_at = words, now

    def end(self) -> None:
        """Go on below the line."""
        if self._said:
            self._said = ""
            self._world.err.write("\n")
            self._world.err.flush()


def time_left(minutes: int | None) -> str:
    """Return how long it still takes, as the end of a line (`ui.time_left`)."""
    if minutes is None:
        return ""
    if minutes >= _HOURS_FROM:
        return f", about {round(minutes / _HOUR)} hours to go"
    if minutes == 0:
        return ", less than a minute to go"
    return ", about a minute to go" if minutes == 1 else f", about {minutes} minutes to go"


def _counted(done: int, most: int, unit: str) -> str:
    if unit == "%":
        return f"{100 * done // max(1, most)} %"
    if unit == "bytes":
        return f"{done // 1_000_000:,} of {most // 1_000_000:,} MB"
    return f"{done:,} of {most:,} {unit}"
