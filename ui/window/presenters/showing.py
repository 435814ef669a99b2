# SPDX-License-Identifier: Apache-2.0
"""What presenters share that show something to one other person: a refusal is told in a sentence, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from app.errors import Refusal
from ui.ports import Ports
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.problems import refused

T = TypeVar("T")


class TellingView(View, Protocol):
    """A page that says why something was not done."""

    def show_trouble(self, code: str, params: dict[str, str | int]) -> None: ...
    def hide_trouble(self) -> None: ...


class ShowingPresenter(Presenter):
    """Runs what may be refused for a reason that the person can mend."""

    def __init__(self, ports: Ports, guide: Guide, view: TellingView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._telling = view
        self._learner = learner

    def attempt(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run `work`; a refusal is told on the page."""
        self.run(partial(_tried, work), partial(self._outcome, done))

    def _outcome(self, done: Callable[[T], None], found: T | Refusal) -> None:
        if isinstance(found, Refusal):
            self._telling.show_trouble(found.code, dict(found.params))
        else:
            self._telling.hide_trouble()
            done(found)


def _tried(work: Callable[[], T]) -> T | Refusal:
    try:
        return work()
    except Refusal as refusal:
        if refused(refusal):
            raise
        return refusal
