# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of goals: the list, the four questions, one goal, a small plan, how sure, the week."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.goals.views import GoalCard, GoalStep, GoalView, Intention, OwnWords, Stage, SureRow, WordsView
from app.preferences import Preferences
from ui.window.album import Album
from ui.window.goal_intents import PartSkipped, WeeklyChosen
from ui.window.goal_places import AtGoal, GoalsSurvey, HowSure, Intend, WeeklyGoal
from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.own_places import Mine
from ui.window.pages.goal_one import GoalOnePage, WordsPage
from ui.window.pages.goal_survey import AreaChoice
from ui.window.pages.goal_write import IntendPage, OwnWordsPage
from ui.window.pages.page import Page
from ui.window.places import Goal, Today
from ui.window.staged import shoot_staged
from ui.window.widgets.basic import Button

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
    hand.go(Go(HowSure()))
    camera.shoot("goals-sure")
    hand.go(Go(Goal()))
    hand.go(Go(WeeklyGoal()))
    camera.shoot("goals-week")
    hand.go(WeeklyChosen(3))
    hand.go(Go(Today()))
    hand.go(Go(Mine()))


def shoot_written(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Pictures of what needs a PIN. The pages stand outside of any program: nothing of it is recorded."""
    shoot_staged(_written(), album, look, size)


def _written() -> Iterator[tuple[str, Page]]:
    yield "goal-way", _way()
    yield "goal-words", _words()
    yield "goal-write", _write()
    yield "goal-plan", _plan()


def _way() -> Page:
    page = GoalOnePage()
    card = GoalCard(module="food", title="Safe food", stage=Stage.AHEAD, number=2, total=3, minutes=24, low=16, high=35)
    steps = [
        GoalStep(module=name, title=title, minutes=minutes, left_out=out, may_leave=may)
        for name, title, minutes, out, may in (
            ("hands", "Clean hands", 6.0, False, False),
            ("cold", "In the cold store", 4.0, False, True),
            ("till", "At the till", 3.0, True, True),
            ("food", "Safe food", 12.0, False, False),
        )
    ]
    sure = SureRow(
        module="food",
        title="Safe food",
        said=0.85,
        first=1,
        now=2,
        total=5,
        share=0.5,
        first_share=0.3,
        goal=True,
        reached=False,
    )
    plans = (Intention(id="1", cue=CUE, action=ACTION, goal="food"),)
    objective = "Keep food so that nobody gets ill."
    page.show_goal(
        GoalView(
            pack="", card=card, objective=objective, steps=tuple(steps), intentions=plans, sure=sure, may_write=True
        )
    )
    return page


def _words() -> Page:
    page = WordsPage()
    plan = Intention(id="1", cue="Mrs Lang is awake", action="ask her one question", goal="n")
    page.show_words(WordsView(pack="", words=OwnWords(id="n", text=WORDS, at_ms=0), intentions=(plan,)))
    return page


def _write() -> Page:
    page = OwnWordsPage(alone=False, step="")
    page.show_box(may_write=True)
    page.put((WORDS,))
    return page


def _plan() -> Page:
    page = IntendPage(Intend("food"))
    page.show_about("Safe food")
    page.put((CUE, ACTION))
    return page


def _survey(hand: Hand, camera: Camera) -> None:
    for choice in hand.shown(AreaChoice, hand.page)[-2:]:
        if not choice.isChecked():
            hand.press(choice)
    camera.shoot("goals-survey-areas")
    hand.main()
    camera.shoot("goals-survey-roles")
    _skip(hand)
    camera.shoot("goals-survey-words")
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
