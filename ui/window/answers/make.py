# SPDX-License-Identifier: Apache-2.0
"""Chooses the widget for a kind of question."""

from __future__ import annotations

from typing import assert_never

from content_packs.model import (
    Categorise,
    Cloze,
    HotSpot,
    Item,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from ui.window.answers.categorise import CategoriseEditor
from ui.window.answers.choice import choice_editor
from ui.window.answers.cloze import ClozeEditor
from ui.window.answers.editor import Editor
from ui.window.answers.hotspot import HotSpotEditor
from ui.window.answers.matching import MatchingEditor
from ui.window.answers.ordering import OrderingEditor
from ui.window.answers.typed import NumberEditor, WordsEditor


def make_editor(  # noqa: PLR0911 - one for each kind
    item: Item, order: tuple[int, ...], language: str = "en", *, media_alt: str = ""
) -> Editor:
    """Return an empty answer widget; `order` lists author positions in the order of the screen.

    Numbers are written as in `language`; `media_alt` says what the question's picture shows.
    """
    match item:
        case Categorise():
            return CategoriseEditor(item, order)
        case Cloze():
            return ClozeEditor(item)
        case HotSpot():
            return HotSpotEditor(item, order, media_alt)
        case SingleChoice() | MultipleChoice() | TrueFalse():
            return choice_editor(item, order)
        case Ordering():
            return OrderingEditor(item, order)
        case Matching():
            return MatchingEditor(item, order)
        case Numeric():
            return NumberEditor(item, language)
        case ShortText():
            return WordsEditor()
        case _:
            assert_never(item)
