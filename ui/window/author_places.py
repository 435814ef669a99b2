# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who makes a microlearn."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from app.authoring.views import Part
    from app.previewing import StoryRun
    from content_packs.importing.report import ImportReport
    from content_packs.model import Pack

Field: TypeAlias = tuple[str | int, ...]


class Small(StrEnum):
    """A small page beside the steps."""

    KIND = "kind"
    PICTURE = "picture"
    DELETE = "delete"
    STEPS = "steps"


class Drafts(msgspec.Struct, frozen=True):
    """The microlearns that are being made."""


class AuthorAt(msgspec.Struct, frozen=True):
    """A step of one of them. `question` names one; `focus` is the field that somebody is led to."""

    draft: str
    part: Part
    question: str = ""
    focus: Field = ()


class AuthorSmall(msgspec.Struct, frozen=True):
    """A small page about one of them."""

    draft: str
    small: Small


class AuthorReport(msgspec.Struct, frozen=True):
    """What became of the questions of a file; `taken` of them are in the draft."""

    draft: str
    report: ImportReport
    taken: int


class AuthorShow(msgspec.Struct, frozen=True):
    """A draft as learners would see it, on top of the choice of how it looks: its lesson (0), questions, then stories.

    `run` is where somebody stands in a story; None: at its beginning.
    """

    draft: str
    pack: Pack
    number: int
    run: StoryRun | None = None

    @property
    def last(self) -> int:
        """The number of what is shown last."""
        return len(self.pack.items) + len(self.pack.stories)


AtAuthoring: TypeAlias = Drafts | AuthorAt | AuthorSmall | AuthorReport | AuthorShow
