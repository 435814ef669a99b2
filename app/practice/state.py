# SPDX-License-Identifier: Apache-2.0
"""What is known of somebody's practice: where they stopped, and how they ended what they ended."""

from __future__ import annotations

import msgspec

from content_packs.model import Ending


class Chose(msgspec.Struct, frozen=True):
    """A choice in a story: the scene, and the choice's place in the author's order."""

    scene: str
    choice: int
    expert: bool


class Step(msgspec.Struct, frozen=True):
    """A step of an example that is done; `asked`: it was left to the person."""

    asked: bool
    right: bool


class Run(msgspec.Struct, frozen=True):
    """One time through a story or an example."""

    id: str
    version: str
    begun_ms: int
    touched: int
    """Which event of the learner touched it last, counted in the fold."""
    faded: int = 0
    path: tuple[Chose, ...] = ()
    steps: tuple[Step, ...] = ()
    seconds: float = 0.0


class Practised(msgspec.Struct, frozen=True):
    """A story or an example of one learner: the run under way, the one that ended last, and how that was."""

    under_way: Run | None = None
    last: Run | None = None
    times: int = 0
    """How often it came to its end."""
    ended_ms: int = 0
    scene: str = ""
    """The ending scene of the last run, for a story."""
    ending: Ending | None = None
    made: int = 0
    right: int = 0
