# SPDX-License-Identifier: Apache-2.0
"""What a content pack holds once it is loaded: frozen, typed, checked objects and nothing else.

Identifiers are lower-case slugs (`[a-z0-9][a-z0-9-]*`, at most 64 characters), unique per kind within a pack.
Text fields are plain text unless they are called Markdown. Languages are BCP 47 tags ("en", "es", "ar").
"""

from __future__ import annotations

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
from content_packs.model.pack import (
    FORMAT_VERSION,
    Asset,
    ItemCalibration,
    Manifest,
    Pack,
    Refused,
    Variant,
)
from content_packs.model.teaching import (
    Alignment,
    Competency,
    Lesson,
    Module,
)

__all__ = [
    "FORMAT_VERSION",
    "Alignment",
    "Asset",
    "Competency",
    "Difficulty",
    "Item",
    "ItemBase",
    "ItemCalibration",
    "KnownWrong",
    "Lesson",
    "Manifest",
    "Matching",
    "Module",
    "MultipleChoice",
    "Numeric",
    "Option",
    "Ordering",
    "Pack",
    "Pair",
    "Refused",
    "ShortText",
    "SingleChoice",
    "TrueFalse",
    "Variant",
]
