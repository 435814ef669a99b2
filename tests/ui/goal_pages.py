# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of goals, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

from ui.window import places
from ui.window.goal_places import AtGoal, AtWords, GoalsSurvey, HowSure, Intend, SurveyPart, WeeklyGoal


def at(window, program, place, **changes):
    """One of the pages; `changes` are of the fake."""
    for name, value in changes.items():
        setattr(program.goals, name, value)
    window.navigator.to(place)


GOAL_PAGES = {
    "goals none": partial(at, place=places.Goal(), empty=True),
    "goal one": partial(at, place=AtGoal("food")),
    "goal at rest": partial(at, place=AtGoal("fire")),
    "goal in words": partial(at, place=AtWords("n1")),
    "goal plan": partial(at, place=Intend("food")),
    "goals sure": partial(at, place=HowSure()),
    "goals week": partial(at, place=WeeklyGoal()),
    **{f"goals survey {part.value}": partial(at, place=GoalsSurvey(part)) for part in SurveyPart},
    "goals survey no pin": partial(at, place=GoalsSurvey(SurveyPart.WORDS), may_write=False),
}
