# SPDX-License-Identifier: Apache-2.0
"""What reports tell, as frozen values. No one of them is about one person."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.engine.fairness import Comparison
from app.engine.item_quality import ItemQuality
from app.reports.active import Active
from app.reports.decisions import Effect
from app.reports.learned import Learned


class Reading(StrEnum):
    """What is read for a report."""

    WORKING = "working"
    """What was learned, what decisions came to, when people learn: the plain events."""
    QUESTIONS = "questions"
    """Questions, and whether they are fair: every answer goes through the model once more, which takes longer."""


class Far(msgspec.Struct, frozen=True):
    """How far reading is: so many of so many people."""

    done: int
    most: int


class Working(msgspec.Struct, frozen=True):
    """Is it working. `people`: of whom there are answers; `few`: competencies with too few people to tell."""

    people: int
    learned: tuple[Learned, ...]
    few: int
    effects: tuple[Effect, ...]
    active: Active


class Misleading(msgspec.Struct, frozen=True):
    """A question about which there is something to say."""

    pack: str
    stem: str
    figures: ItemQuality


class Group(StrEnum):
    """By what people are grouped."""

    LANGUAGE = "language"
    SITE = "site"


class Outcome(msgspec.Struct, frozen=True):
    """One group. `right`: mean over people of the share of right answers, and where it may lie (95 %).

    `passed`: share of the modules last tried that were passed. None: fewer than ten people.
    """

    group: Group
    name: str
    people: int | None = None
    right: tuple[float, float, float] | None = None
    passed: float | None = None


class Unfair(msgspec.Struct, frozen=True):
    """How the questions of one pack are for groups; `comparisons` without items: not enough data."""

    pack: str
    group: Group
    comparisons: tuple[Comparison, ...]


class Questions(msgspec.Struct, frozen=True):
    """Questions that mislead, and whether what is asked is fair. `looked`: questions with enough answers to judge."""

    people: int
    answers: int
    looked: int
    misleading: tuple[Misleading, ...]
    outcomes: tuple[Outcome, ...]
    unfair: tuple[Unfair, ...]
    stems: dict[str, str]
    """The words of each question that is flagged in `unfair`."""
