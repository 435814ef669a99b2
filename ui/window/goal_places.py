# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be among their goals, besides the list of them (`places.Goal`)."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from ui.window.own_places import OwnPlace


class SurveyPart(StrEnum):
    """The questions of the goals survey in their order, and what comes of it."""

    AREAS = "areas"
    ROLES = "roles"
    WORDS = "words"
    TEACH = "teach"
    END = "end"


class AtGoal(OwnPlace, msgspec.Struct, frozen=True):
    """One goal: its steps, what I mean to do, and how it goes."""

    module: str


class AtWords(OwnPlace, msgspec.Struct, frozen=True):
    """One goal in own words: the id of the sealed text, never the text."""

    note: str


class Intend(OwnPlace, msgspec.Struct, frozen=True):
    """If … then I will …, about a module, or (`own`) about a goal in own words, by its id."""

    goal: str
    own: bool = False


class HowSure(OwnPlace, msgspec.Struct, frozen=True):
    """How sure I am, and what was found."""


class WeeklyGoal(OwnPlace, msgspec.Struct, frozen=True):
    """In how many shifts a week."""


class GoalsSurvey(OwnPlace, msgspec.Struct, frozen=True):
    """One screen of the goals survey; `alone`: only this question, from the list of goals."""

    part: SurveyPart = SurveyPart.AREAS
    alone: bool = False
