# SPDX-License-Identifier: Apache-2.0
"""What a content pack holds once it is loaded: frozen, typed, checked objects and nothing else.

Identifiers are lower-case slugs (`[a-z0-9][a-z0-9-]*`, at most 64 characters), unique per kind within a pack.
Text fields are plain text unless they are called Markdown. Languages are BCP 47 tags ("en", "es", "ar").
"""

from __future__ import annotations

from content_packs.model.checklists import Checklist, Point
from content_packs.model.examples import ExampleStep, StepQuestion, WorkedExample
from content_packs.model.items import (
    Categorise,
    Cloze,
    Difficulty,
    Draw,
    FirstTry,
    Gap,
    HotSpot,
    Item,
    ItemBase,
    KnownWrong,
    Likert,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pair,
    Region,
    ShortText,
    SingleChoice,
    Thing,
    TrueFalse,
    Unit,
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
from content_packs.model.search_words import Alike
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
    "Alike",
    "Asset",
    "Categorise",
    "Checklist",
    "Choice",
    "Cloze",
    "Competency",
    "Difficulty",
    "Draw",
    "Ending",
    "ExampleStep",
    "Film",
    "FirstTry",
    "Gap",
    "HotSpot",
    "Item",
    "ItemBase",
    "ItemCalibration",
    "KnownWrong",
    "Lesson",
    "LessonLevel",
    "LessonOpening",
    "Likert",
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
    "Point",
    "Refused",
    "Region",
    "Scene",
    "ShortText",
    "SingleChoice",
    "StepQuestion",
    "Story",
    "Term",
    "Thing",
    "TrueFalse",
    "Unit",
    "Variant",
    "WorkedExample",
]
