# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of stories and worked examples: from Today through scenes and steps to their ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.events import Purpose
from ui.window.answers.editor import Editor
from ui.window.hand import Camera, Hand
from ui.window.intents import Go, LessonRead, NextAsked, StartAsked, Submitted
from ui.window.pages.example import ExamplePage
from ui.window.pages.lesson import LessonPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.steps import FinishedPage
from ui.window.pages.story import ScenePage
from ui.window.places import Today
from ui.window.practice_intents import ChoiceMade, DebriefAsked, PracticeAsked, PracticeBegins, StepSeen, TurnBack
from ui.window.widgets.basic import Button
from ui.window.widgets.practice_row import PracticeRow

MODULES: Final = ("first-minutes",)
"""Modules of the first pack that ships which have a story and a worked example, and can be begun at once."""
MOST_STEPS: Final = 60
MOST_SCENES: Final = 30
MOST_ROUNDS: Final = 3
"""Neither a module nor a story nor an example that never ends must keep the tour from ending."""


def shoot_modules(hand: Hand, camera: Camera, know: Callable[[QuestionPage], None]) -> None:
    """From Today, know all of the modules that have practice (`know` answers a question right), then practise."""
    for module in MODULES:
        start = hand.find(StartAsked(Purpose.MODULE, module))
        if start is None:
            continue
        hand.press(start)
        for _ in range(MOST_STEPS):
            page = hand.page
            if isinstance(page, FinishedPage):
                break
            if isinstance(page, QuestionPage):
                know(page)
            else:
                hand.go(LessonRead if isinstance(page, LessonPage) else NextAsked)
        camera.shoot("finished-practice")
        hand.go(Go(Today()))
    shoot_practice(hand, camera)


def shoot_practice(hand: Hand, camera: Camera) -> None:
    """Go through the first story and the first example that Today offers; nothing where it offers none."""
    camera.shoot("today-practice")
    for kind, walk in (("story", _story), ("example", _example)):
        rows = [row for row in hand.shown(PracticeRow) if _kind(row) == kind]
        if rows:
            hand.press(rows[0])
            camera.shoot(f"{kind}-opening")
            walk(hand, camera)
            hand.go(Go(Today()))


def _kind(row: PracticeRow) -> str:
    value = row.value
    return value.kind.value if isinstance(value, PracticeAsked) else ""


def _story(hand: Hand, camera: Camera) -> None:
    """Choose, go back, leave and come back, then always choose the first thing that leads on; look back at the end."""
    hand.go(PracticeBegins)
    camera.shoot("story-scene")
    hand.go(ChoiceMade(0))
    camera.shoot("story-consequence")
    hand.go(TurnBack)
    hand.go(ChoiceMade(1))
    hand.go(Go(Today()))
    camera.shoot("today-story-interrupted")
    hand.press(next(row for row in hand.shown(PracticeRow) if _kind(row) == "story"))
    for number in range(MOST_SCENES):
        if not isinstance(hand.page, ScenePage):
            break
        choices = [button for button in hand.shown(Button, hand.page) if isinstance(button.value, ChoiceMade)]
        hand.press(choices[number % len(choices)])
    camera.shoot("story-end")
    hand.go(Go(Today()))
    hand.press(next(row for row in hand.shown(PracticeRow) if _kind(row) == "story"))
    camera.shoot("story-done")
    hand.go(DebriefAsked)


def _example(hand: Hand, camera: Camera) -> None:
    """Read the whole example once, then do what is left of it until a step was one's own."""
    for _ in range(MOST_ROUNDS):
        hand.go(PracticeBegins)
        asked = False
        while isinstance(hand.page, ExamplePage):
            asked = hand.find(StepSeen) is None
            if asked:
                _own_step(hand, camera)
            else:
                camera.shoot("example-step")
                hand.go(StepSeen)
        camera.shoot("example-end-own" if asked else "example-end")
        if asked:
            return


def _own_step(hand: Hand, camera: Camera) -> None:
    """Try it where a number is asked for, say "not yet" elsewhere."""
    camera.shoot("example-own-step")
    editor = hand.shown(Editor, hand.page)[0]
    lines = hand.shown(QLineEdit, editor)
    if lines:
        QTest.keyClicks(lines[0], "7")
        hand.main()
        camera.shoot("example-feedback-not-yet")
    else:
        hand.go(Submitted)
        camera.shoot("example-feedback-not-learned-yet")
    hand.go(NextAsked)
