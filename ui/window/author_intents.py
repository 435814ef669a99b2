# SPDX-License-Identifier: Apache-2.0
"""What whoever makes a microlearn wants, as its pages tell it to presenters."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from ui.window.author_places import Field

if TYPE_CHECKING:
    from app.preferences import TextSize, Theme


class DraftBegun(msgspec.Struct, frozen=True):
    """Begin a new microlearn."""


class FieldTyped(msgspec.Struct, frozen=True):
    """These words stand in a field now."""

    field: Field
    value: str


class FieldChosen(msgspec.Struct, frozen=True):
    """Something was chosen; the form looks different then."""

    field: Field
    value: str | int | bool


class Restructured(msgspec.Struct, frozen=True):
    """Add or take away something (`app.authoring.authoring.Authoring.restructure`)."""

    what: str
    field: Field = ()


class UndoAsked(msgspec.Struct, frozen=True):
    """Take back the last change."""


class RedoAsked(msgspec.Struct, frozen=True):
    """Do again what was taken back."""


class QuestionsChosen(msgspec.Struct, frozen=True):
    """Bring in the questions of this file."""

    file: Path


@dataclass(frozen=True, slots=True)
class MediaReady:
    """Take this picture into the lesson, or this sound as its narration. `alt`: what a picture shows."""

    data: bytes = field(repr=False)
    ending: str
    alt: str = ""


class ShowAsked(msgspec.Struct, frozen=True):
    """Show it as learners would see it."""


class PreviewDressed(msgspec.Struct, frozen=True):
    """Show everything like this while looking at it."""

    theme: Theme
    text_size: TextSize
    language: str


class CheckAsked(msgspec.Struct, frozen=True):
    """Look once more what there is to mend."""


class PublishAsked(msgspec.Struct, frozen=True):
    """Publish it on this device."""


class StickFilled(msgspec.Struct, frozen=True):
    """Write it into this folder of a stick."""

    folder: Path


class DraftDeleted(msgspec.Struct, frozen=True):
    """Delete the draft, for good."""


AuthorIntent: TypeAlias = (
    DraftBegun
    | FieldTyped
    | FieldChosen
    | Restructured
    | UndoAsked
    | RedoAsked
    | QuestionsChosen
    | MediaReady
    | ShowAsked
    | PreviewDressed
    | CheckAsked
    | PublishAsked
    | StickFilled
    | DraftDeleted
)
