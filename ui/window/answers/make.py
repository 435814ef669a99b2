# SPDX-License-Identifier: Apache-2.0
"""Chooses the widget for a kind of question."""

from __future__ import annotations

from typing import assert_never

from content_packs.model import (
    Item,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from ui.window.answers.choice import choice_editor
from ui.window.answers.editor import Editor
from ui.window.answers.matching import MatchingEditor
from ui.window.answers.ordering import OrderingEditor
from ui.window.answers.typed import NumberEditor, WordsEditor


def make_editor(item: Item, order: tuple[int, ...], language: str = "en") -> Editor:
    """Return an empty answer widget; `order` lists author positions in the order of the screen.

    Numbers are written as in `language`.
    """
    match item:
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
