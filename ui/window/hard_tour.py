# SPDX-License-Identifier: Apache-2.0
"""Takes the picture of what somebody sees who finds everything hard: that a talk may help."""

from __future__ import annotations

from typing import Final

from app.events import Purpose
from ui.window.hand import Camera, Hand
from ui.window.intents import Go, LessonRead, NextAsked, StartAsked, Submitted, TalkPutAside
from ui.window.pages.lesson import LessonPage
from ui.window.pages.portion import PortionEndPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.steps import FinishedPage
from ui.window.places import Progress, Today
from ui.window.widgets.basic import Button

MOST_MODULES: Final = 4
MOST_STEPS: Final = 80
"""A program that never says it, or whose attempts never end, must not keep the tour from ending."""


def shoot_hard(hand: Hand, camera: Camera) -> None:
    """Say "I haven't learned this yet" to everything, from the first question on, until a talk is offered."""
    hand.go(StartAsked)
    _give_up(hand)
    tried: set[str] = set()
    for _ in range(MOST_MODULES):
        hand.go(Go(Today()))
        modules = [module for module in _modules(hand) if module not in tried]
        if not modules:
            return
        tried.add(modules[0])
        hand.go(StartAsked(Purpose.MODULE, modules[0]))
        _give_up(hand)
        hand.go(Go(Progress()))
        if hand.find(TalkPutAside) is not None:
            camera.shoot("progress-talk")
            return


def _modules(hand: Hand) -> list[str]:
    """The modules that can be begun."""
    starts = [button.value for button in hand.shown(Button) if button.isEnabled()]
    return [start.module for start in starts if isinstance(start, StartAsked) and start.purpose is Purpose.MODULE]


def _give_up(hand: Hand) -> None:
    """Go through an attempt without knowing anything."""
    for _ in range(MOST_STEPS):
        page = hand.page
        if isinstance(page, FinishedPage):
            return
        if isinstance(page, QuestionPage):
            hand.go(Submitted)
            hand.go(NextAsked)
        elif isinstance(page, PortionEndPage):
            hand.go(StartAsked)
        else:
            hand.go(LessonRead if isinstance(page, LessonPage) else NextAsked)
