# SPDX-License-Identifier: Apache-2.0
"""What all presenters share.

Work in the background whose outcome is dropped once the screen is gone, and one way to fail.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from ui.ports import Ports
from ui.window.intents import Go, Intent, Retry
from ui.window.places import Guide
from ui.window.problems import LOCKED, is_world, refused

T = TypeVar("T")


class View(Protocol):
    """What every page can do for its presenter."""

    def show_problem(self, refused: str = "") -> None:
        """Say in one sentence that it did not work and that nothing typed is lost; offer to try again.

        `refused` is the code where it was a matter of who is acting (`problems.RIGHTS`).
        """

    def hide_problem(self) -> None:
        """Take that sentence away."""


class Presenter:
    """The mind of a screen.

    `busy` is true while an outcome is awaited that the person waits for; it keeps a double tap from counting. `pending`
    counts all work under way, and `settled` is called after each outcome, a bug too: whoever waits for it goes on.
    """

    def __init__(self, ports: Ports, guide: Guide, view: View) -> None:
        self._ports = ports
        self._guide = guide
        self._failing_view = view
        self._retry: Callable[[], None] | None = None
        self.closed = False
        self.pending = 0
        self.settled: Callable[[], None] | None = None
        self.busy = False

    def open(self) -> None:
        """Called once, when the screen is shown."""

    def returned(self) -> None:
        """Called when the screen is shown again after one that lay on top of it."""

    def helped(self) -> None:
        """Called instead of `returned` after help with the program: everything is to be as it was left."""

    def put_back(self) -> None:
        """Called when the organisation's lock kept something as it was: what was turned is to be shown so again."""

    def close(self) -> None:
        """Called once, when the screen is gone: nothing that is still under way reaches it."""
        self.closed = True

    def handle(self, intent: Intent) -> None:
        """Do what the person wants."""
        match intent:
            case Go(place):
                self._guide.to(place)
            case Retry():
                self._try_again()
            case _:
                if not self.busy:
                    self.act(intent)

    def act(self, intent: Intent) -> None:
        """Handle an intent of this screen; one that no screen knows is a bug."""
        raise NotImplementedError(intent)

    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run `work` in the background and pass its result to `done`, as long as the screen is there."""
        self.busy = True
        self._start(work, partial(self._awaited, done), partial(self.run, work, done))

    def run_quietly(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """The same for work that the person does not wait for."""
        self._start(work, partial(self._done, done), partial(self.run_quietly, work, done))

    def _start(self, work: Callable[[], T], done: Callable[[T], None], again: Callable[[], None]) -> None:
        self.pending += 1
        self._ports.background.run(work, done=done, failed=partial(self._failed, again))

    def _awaited(self, done: Callable[[T], None], result: T) -> None:
        self.busy = False
        self._done(done, result)

    def _done(self, done: Callable[[T], None], result: T) -> None:
        self.pending -= 1
        try:
            if not self.closed:
                done(result)
        finally:
            self._tell()

    def _tell(self) -> None:
        if self.settled is not None:
            self.settled()

    def _failed(self, again: Callable[[], None], error: Exception) -> None:
        self.busy = False
        self.pending -= 1
        if not is_world(error):
            self._tell()
            raise error
        if not self.closed:
            self._retry, why = again, refused(error)
            self._failing_view.show_problem(why)
            if why == LOCKED:
                self.put_back()
        self._tell()

    def _try_again(self) -> None:
        retry, self._retry = self._retry, None
        self._failing_view.hide_problem()
        if retry is not None:
            retry()
