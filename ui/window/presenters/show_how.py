# SPDX-License-Identifier: Apache-2.0
"""The practice of tapping, scrolling and typing: which step it is, and that it was offered. Never evidence."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import Final, Protocol

import msgspec

from ui.ports import Ports
from ui.window.help_places import KnownAlready, OnAsked, ShowHow, StepAgain, Tried
from ui.window.intents import Intent
from ui.window.places import Back, Guide
from ui.window.presenters.base import Presenter, View


class Step(StrEnum):
    """What is tried out, in this order."""

    OFFER = "offer"
    """Nothing yet: whether to do it at all."""
    TAP = "tap"
    CHOOSE = "choose"
    SCROLL = "scroll"
    TYPE = "type"
    HELP = "help"


STEPS: Final = (Step.TAP, Step.CHOOSE, Step.SCROLL, Step.TYPE, Step.HELP)


class ShowHowView(View, Protocol):
    """The page."""

    def show_step(self, step: Step, number: int, most: int) -> None:
        """Show a step from its beginning, "`number` of `most`"; 0: the offer."""

    def show_tried(self, *, last: bool) -> None:
        """Say that it was right, and offer the way on."""


class ShowHowPresenter(Presenter):
    """Goes from step to step. `then`: it is an offer to somebody new; whatever they do, it is not made again."""

    def __init__(self, ports: Ports, guide: Guide, view: ShowHowView, place: ShowHow, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._after = place.then
        self._learner = learner
        self._at = -1 if place.then is not None else 0

    def open(self) -> None:
        self._show()

    def helped(self) -> None:
        """Somebody pressed Help and came back, which is what the last step asks for."""
        if self._at >= 0 and STEPS[self._at] is Step.HELP:
            self._view.show_tried(last=True)

    def act(self, intent: Intent) -> None:
        match intent:
            case Tried() if self._at >= 0:
                self._view.show_tried(last=self._at == len(STEPS) - 1)
            case OnAsked() if self._at < len(STEPS) - 1:
                self._at += 1
                self._show()
            case OnAsked() | KnownAlready():
                self._leave()
            case StepAgain(number) if 0 < number <= len(STEPS):
                self._at = number - 1
                self._show()
            case Tried() | StepAgain():
                pass  # nothing can be tried on the offer, where it begins anyway
            case _:
                super().act(intent)

    def _show(self) -> None:
        step = Step.OFFER if self._at < 0 else STEPS[self._at]
        self._view.show_step(step, self._at + 1, len(STEPS))

    def _leave(self) -> None:
        if self._after is None:
            self._guide.to(Back())
            return
        self.run_quietly(partial(self._keep, self._learner), lambda _nothing: None)
        self._guide.to(self._after)

    def _keep(self, learner: str) -> None:
        """Keep that it was offered, beside how this person likes the program."""
        accounts = self._ports.accounts
        accounts.set_preferences(learner, msgspec.structs.replace(accounts.preferences(learner), shown_how=True))
