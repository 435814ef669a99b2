# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of goals: the list, the four questions, one goal, a small plan, how sure, the week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from ui.window.goal_intents import PartSkipped, WeeklyChosen
from ui.window.goal_places import AtGoal, AtWords, GoalsSurvey, HowSure, Intend, WeeklyGoal
from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.own_places import Mine
from ui.window.pages.goal_survey import AreaChoice
from ui.window.places import Goal, Today
from ui.window.widgets.basic import Button
from ui.window.widgets.writing import Writing

if TYPE_CHECKING:
    from ui.window.intents import Intent

WORDS = "Talk with Mrs Lang about her garden, in her language"
CUE, ACTION = "the kettle is on", "look at one lesson"


def shoot_goals(hand: Hand, camera: Camera) -> None:
    """From *My own* to the goals, all of their screens, and back."""
    hand.go(Go(Goal()))
    camera.shoot("goals-first")
    hand.go(Go(GoalsSurvey()) if hand.find(Go(GoalsSurvey())) else Go(GoalsSurvey(alone=True)))
    _survey(hand, camera)
    camera.shoot("goals")
    _one(hand, camera)
    words = _going(hand, AtWords)
    if words is not None:
        hand.press(words)
        camera.shoot("goal-words")
        hand.go(Go(Goal()))
    hand.go(Go(HowSure()))
    camera.shoot("goals-sure")
    hand.go(Go(Goal()))
    hand.go(Go(WeeklyGoal()))
    camera.shoot("goals-week")
    hand.go(WeeklyChosen(3))
    hand.go(Go(Today()))
    hand.go(Go(Mine()))


def _survey(hand: Hand, camera: Camera) -> None:
    for choice in hand.shown(AreaChoice, hand.page)[-2:]:
        if not choice.isChecked():
            hand.press(choice)
    camera.shoot("goals-survey-areas")
    hand.main()
    camera.shoot("goals-survey-roles")
    _skip(hand)
    boxes = hand.shown(Writing, hand.page)
    if boxes:
        QTest.keyClicks(boxes[0], WORDS)
        hand.settle()
    camera.shoot("goals-survey-words")
    if boxes:
        hand.main()
    else:
        _skip(hand)
    hand.press(hand.shown(AreaChoice, hand.page)[0])
    camera.shoot("goals-survey-teach")
    hand.main()
    camera.shoot("goals-survey-end")
    hand.go(Go(Goal()))


def _one(hand: Hand, camera: Camera) -> None:
    goal = _going(hand, AtGoal)
    if goal is None:
        return
    hand.press(goal)
    plan = _going(hand, Intend)
    if plan is not None:
        hand.press(plan)
        for box, words in zip(hand.shown(Writing, hand.page), (CUE, ACTION), strict=True):
            QTest.keyClicks(box, words)
        hand.settle()
        camera.shoot("goal-plan")
        hand.main()
    camera.shoot("goal-one")
    hand.go(Go(Goal()))


def _skip(hand: Hand) -> None:
    intent: Intent = PartSkipped()
    if hand.find(intent) is not None:
        hand.go(intent)


def _going(hand: Hand, kind: type) -> Button | None:
    """The first button of the page that leads to a place of this kind."""
    for button in hand.shown(Button, hand.page):
        value = button.value
        if isinstance(value, Go) and isinstance(value.place, kind):
            return button
    return None


