# SPDX-License-Identifier: Apache-2.0
"""Branching stories: a person, scenes, choices with consequences, endings, and what an expert would have done."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from content_packs.model.opening import Opening


class Ending(StrEnum):
    """How a story ended for those who are in it."""

    GOOD = "good"
    MIXED = "mixed"
    POOR = "poor"


class Persona(msgspec.Struct, frozen=True, kw_only=True):
    """Who the story is about. `about` says in a sentence or two who they are; `picture` is a file in media, or none."""

    name: str
    about: str
    picture: str = ""


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """Something to do. `outcome` is what comes of it, shown at once; `to` is the scene that it leads to."""

    text: str
    to: str
    outcome: str
    why: str
    """What somebody with experience thinks of it; said afterwards, not in the story."""
    expert: bool = False
    """Whether they would do just this."""


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """A moment of the story: what is to be seen, and what can be done. One with an `ending` has no choices."""

    id: str
    text: str
    choices: tuple[Choice, ...] = ()
    ending: Ending | None = None
    picture: str = ""


class Story(Opening, frozen=True, kw_only=True):
    """A story of one module. It begins with the first scene; every path through it can come to an ending."""

    id: str
    title: str
    module: str
    competencies: tuple[str, ...]
    persona: Persona
    scenes: tuple[Scene, ...]
    debrief: str = ""
    """What somebody with experience says about the whole of it; plain paragraphs with an empty line between them."""
    sources: tuple[str, ...] = ()
    """Where its facts come from."""

    def scene(self, id: str) -> Scene | None:
        """Return the scene of this id, None where there is none."""
        return next((scene for scene in self.scenes if scene.id == id), None)
