# SPDX-License-Identifier: Apache-2.0
"""What a content pack holds once it is loaded: frozen, typed, checked objects and nothing else.

Identifiers are lower-case slugs (`[a-z0-9][a-z0-9-]*`, at most 64 characters), unique per kind within a pack.
Text fields are plain text unless they are called Markdown. Languages are BCP 47 tags ("en", "es", "ar").
"""

from __future__ import annotations

from content_packs.model.examples import ExampleStep, StepQuestion, WorkedExample
from content_packs.model.items import (
    Difficulty,
    Item,
    ItemBase,
    KnownWrong,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from content_packs.model.opening import Opening
from content_packs.model.pack import (
    FORMAT_VERSION,
    Asset,
    ItemCalibration,
    Manifest,
    Pack,
    Refused,
    Variant,
)
from content_packs.model.stories import Choice, Ending, Persona, Scene, Story
from content_packs.model.teaching import (
    PARTS,
    READING_LEVELS,
    Alignment,
    Competency,
    Film,
    Lesson,
    LessonLevel,
    LessonOpening,
    Module,
    Pause,
    Term,
)

__all__ = [
    "FORMAT_VERSION",
    "PARTS",
    "READING_LEVELS",
    "Alignment",
    "Asset",
    "Choice",
    "Competency",
    "Difficulty",
    "Film",
    "Ending",
    "ExampleStep",
    "Item",
    "ItemBase",
    "ItemCalibration",
    "KnownWrong",
    "Lesson",
    "LessonLevel",
    "LessonOpening",
    "Manifest",
    "Matching",
    "Module",
    "MultipleChoice",
    "Numeric",
    "Opening",
    "Option",
    "Ordering",
    "Pack",
    "Pair",
    "Pause",
    "Persona",
    "Refused",
    "Scene",
    "ShortText",
    "SingleChoice",
    "Term",
    "StepQuestion",
    "Story",
    "TrueFalse",
    "Variant",
    "WorkedExample",
]
