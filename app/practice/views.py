# SPDX-License-Identifier: Apache-2.0
"""What the screens of practice are given: frozen pictures, made by `app.practice.practice`."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from app.practice.facts import PracticeKind
from app.views import Feedback
from content_packs.answers import Answer
from content_packs.model import Choice, Ending, ExampleStep, Item, Persona, Scene


class PracticeCard(msgspec.Struct, frozen=True, kw_only=True):
    """A story or a worked example as it is offered. `stage` is new, under_way or done."""

    kind: PracticeKind
    id: str
    title: str
    module: str
    module_title: str
    minutes: int
    stage: str
    ending: Ending | None = None
    """How the story ended last."""


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """A file of the pack, with what it shows for people who do not see it. No path: there is none."""

    path: str = ""
    alt: str = ""


class StoryOpening(msgspec.Struct, frozen=True, kw_only=True):
    """A story before it begins: what it is good for, and who it is about."""

    card: PracticeCard
    why: str
    can: str
    persona: Persona
    picture: Picture
    language: str


class StoryScene(msgspec.Struct, frozen=True, kw_only=True):
    """A scene on the screen. `said` and `outcome` are what was chosen before it and what came of that, or empty."""

    card: PracticeCard
    persona: Persona
    number: int
    """From 1."""
    scene: Scene
    said: str
    outcome: str
    picture: Picture
    language: str


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """A choice that was made beside the one that somebody with experience would have made in its place."""

    situation: str
    chosen: Choice
    expert: Choice


class StoryDebrief(msgspec.Struct, frozen=True, kw_only=True):
    """The end of a story: how it ended, each choice beside that of an expert, and what an expert says about it all."""

    card: PracticeCard
    scene: Scene
    ending: Ending
    said: str
    outcome: str
    picture: Picture
    compared: tuple[Compared, ...]
    debrief: tuple[str, ...]
    sources: tuple[str, ...]
    language: str


class ExampleOpening(msgspec.Struct, frozen=True, kw_only=True):
    """A worked example before it begins. `left` of its `steps` are left to the person this time."""

    card: PracticeCard
    why: str
    can: str
    left: int
    steps: int
    language: str


class StepDone(msgspec.Struct, frozen=True, kw_only=True):
    """A step that stands on the screen already. `right` is None where it was shown and not asked."""

    text: str
    right: bool | None


class ExampleAt(msgspec.Struct, frozen=True, kw_only=True):
    """A step of a worked example on the screen: shown with its reason, or (`asked`) left to the person."""

    card: PracticeCard
    task: str
    picture: Picture
    number: int
    """From 1."""
    steps: int
    before: tuple[StepDone, ...]
    step: ExampleStep
    asked: Item | None
    order: tuple[int, ...]
    draft: Answer | None
    language: str


class StepFeedback(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown after a step was done by the person: what came of it, and how the step goes."""

    feedback: Feedback
    step: ExampleStep


class ExampleEnd(msgspec.Struct, frozen=True, kw_only=True):
    """The end of a round: of `made` steps done by the person `right` were right; `next_left` are theirs next time."""

    card: PracticeCard
    task: str
    steps: tuple[ExampleStep, ...]
    made: int
    right: int
    next_left: int
    sources: tuple[str, ...]
    language: str


PracticeStep: TypeAlias = StoryOpening | StoryScene | StoryDebrief | ExampleOpening | ExampleAt | ExampleEnd
