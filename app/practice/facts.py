# SPDX-License-Identifier: Apache-2.0
"""What happens in stories and worked examples, as facts. They say what was practised, never what is known."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec

from content_packs.answers import Answer
from content_packs.model import Ending


class PracticeKind(StrEnum):
    """What is practised with."""

    STORY = "story"
    EXAMPLE = "example"


class PracticeBegun(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A story or a worked example was begun. `attempt` (UUID) is the registration of its statements.

    `faded` is how many of an example's steps, from the last one on, are left to the person this time.
    """

    attempt: str
    kind: PracticeKind
    practice: str
    pack: str
    version: str
    module: str
    faded: int = 0


class StoryChosen(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """Something was chosen in a scene of a story: `choice` is its place in the author's order.

    `number` counts the choices of this run from 0. One that was made before under this number is taken back by it, and
    so are all after that.
    """

    attempt: str
    story: str
    pack: str
    version: str
    module: str
    number: int
    scene: str
    choice: int
    to: str
    expert: bool
    """Whether somebody with experience would have chosen this."""
    seconds: float


class ExampleStepDone(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A step of a worked example was read, or (with an `answer`) done by the person. `step` counts from 0."""

    attempt: str
    example: str
    pack: str
    version: str
    module: str
    step: int
    seconds: float
    answer: Answer | None = None
    right: bool = False
    score: float = 0.0
    """0 to 1."""


class PracticeEnded(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A story came to an ending, an example to its last step, or (not `completed`) the person ended it before.

    Of a story `made` choices an expert would have made `right`; of an example `made` steps were left to the person and
    `right` of them were done right. `scene` and `ending` are a story's.
    """

    attempt: str
    kind: PracticeKind
    practice: str
    pack: str
    version: str
    module: str
    made: int
    right: int
    seconds: float
    completed: bool = True
    scene: str = ""
    ending: Ending | None = None


class StoryTurnedBack(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The person went back to an earlier scene: choices from `number` on no longer count. Stays at home."""

    attempt: str
    story: str
    pack: str
    number: int


PracticeFact: TypeAlias = PracticeBegun | StoryChosen | ExampleStepDone | PracticeEnded | StoryTurnedBack
