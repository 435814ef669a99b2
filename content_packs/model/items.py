# SPDX-License-Identifier: Apache-2.0
"""The questions: what every kind has, and what each kind has besides."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec


class Difficulty(StrEnum):
    """The author's plain-word rating; the engine turns it into a starting difficulty on its own scale."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """One answer to choose. `why` is the feedback shown to a person who chose it."""

    text: str
    why: str
    right: bool = False
    misconception: str = ""
    """What somebody who chooses this often believes: an id that one lesson of the competency sets right. Only a wrong
    option has one."""


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """A left side and the right side that belongs to it."""

    left: str
    right: str


class KnownWrong(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that people often give by mistake, and the feedback for it. For a number `text` holds its digits."""

    text: str
    why: str
    misconception: str = ""
    """What somebody who gives this answer often believes; as for an option."""


class ItemBase(msgspec.Struct, frozen=True, kw_only=True):
    """What every kind of question has. `rationale` says why the right answer is right."""

    id: str
    competency: str
    stem: str
    rationale: str
    difficulty: Difficulty = Difficulty.MEDIUM
    hint: str = ""
    lesson: str = ""
    """The lesson that explains it; empty: the first lesson of its competency."""
    media: str = ""
    """A file in the pack's media folder shown with the question; empty: none."""


class SingleChoice(ItemBase, frozen=True, kw_only=True, tag="single", tag_field="kind"):
    """Exactly one option is right."""

    options: tuple[Option, ...]


class MultipleChoice(ItemBase, frozen=True, kw_only=True, tag="multiple", tag_field="kind"):
    """One or more options are right; all of them, and no other, must be chosen."""

    options: tuple[Option, ...]


class TrueFalse(ItemBase, frozen=True, kw_only=True, tag="truefalse", tag_field="kind"):
    """A statement that is true or false. `why_true` is shown to a person who said true."""

    answer: bool
    why_true: str
    why_false: str
    misconception: str = ""
    """What stands behind the wrong answer."""


class Ordering(ItemBase, frozen=True, kw_only=True, tag="order", tag_field="kind"):
    """Steps, stored in the right order and shown in another."""

    steps: tuple[str, ...]


class Matching(ItemBase, frozen=True, kw_only=True, tag="match", tag_field="kind"):
    """Pairs whose right sides are shown in another order."""

    pairs: tuple[Pair, ...]


class Numeric(ItemBase, frozen=True, kw_only=True, tag="numeric", tag_field="kind"):
    """A number; right within `tolerance` of `answer`, both in `unit`."""

    answer: float
    tolerance: float = 0.0
    unit: str = ""
    wrong: tuple[KnownWrong, ...] = ()


class ShortText(ItemBase, frozen=True, kw_only=True, tag="text", tag_field="kind"):
    """A word or two; right when it equals one of `accept` once case, accents, spaces and punctuation are folded."""

    accept: tuple[str, ...]
    wrong: tuple[KnownWrong, ...] = ()


Item: TypeAlias = SingleChoice | MultipleChoice | TrueFalse | Ordering | Matching | Numeric | ShortText
