# SPDX-License-Identifier: Apache-2.0
"""What whoever makes a microlearn wants, as its pages tell it to presenters."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from app.preferences import TextSize, Theme
from ui.window.author_places import Field


@dataclass(frozen=True, slots=True)
class DraftBegun:
    """Begin a new microlearn."""


@dataclass(frozen=True, slots=True)
class FieldTyped:
    """These words stand in a field now."""

    field: Field
    value: str


@dataclass(frozen=True, slots=True)
class FieldChosen:
    """Something was chosen; the form looks different then."""

    field: Field
    value: str | int | bool


@dataclass(frozen=True, slots=True)
class Restructured:
    """Add or take away something (`app.authoring.authoring.Authoring.restructure`)."""

    what: str
    field: Field = ()


@dataclass(frozen=True, slots=True)
class UndoAsked:
    """Take back the last change."""


@dataclass(frozen=True, slots=True)
class RedoAsked:
    """Do again what was taken back."""


@dataclass(frozen=True, slots=True)
class QuestionsChosen:
    """Bring in the questions of this file."""

    file: Path


@dataclass(frozen=True, slots=True)
class MediaReady:
    """Take this picture into the lesson, or this sound as its narration. `alt`: what a picture shows."""

    data: bytes = field(repr=False)
    ending: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class ShowAsked:
    """Show it as learners would see it."""


@dataclass(frozen=True, slots=True)
class PreviewDressed:
    """Show everything like this while looking at it."""

    theme: Theme
    text_size: TextSize
    language: str


@dataclass(frozen=True, slots=True)
class PublishAsked:
    """Publish it on this device."""


@dataclass(frozen=True, slots=True)
class StickFilled:
    """Write it into this folder of a stick."""

    folder: Path


@dataclass(frozen=True, slots=True)
class DraftDeleted:
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
    | PublishAsked
    | StickFilled
    | DraftDeleted
)
