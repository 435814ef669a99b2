# SPDX-License-Identifier: Apache-2.0
"""What a person can answer to a question, as values that are stored, sent and graded.

Positions are those of the author's order in the pack, never the order on the screen, so that a shuffled screen
cannot change what an answer means.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec


class Chosen(msgspec.Struct, frozen=True, tag="chosen", tag_field="type"):
    """The options that were picked, ascending (single and multiple choice)."""

    options: tuple[int, ...]


class Said(msgspec.Struct, frozen=True, tag="said", tag_field="type"):
    """True or false."""

    value: bool


class Ordered(msgspec.Struct, frozen=True, tag="ordered", tag_field="type"):
    """The steps in the order they were put, each by its place in the right order."""

    steps: tuple[int, ...]


class Matched(msgspec.Struct, frozen=True, tag="matched", tag_field="type"):
    """For each left side, in the author's order, the pair whose right side was put beside it."""

    rights: tuple[int, ...]


class Number(msgspec.Struct, frozen=True, tag="number", tag_field="type", omit_defaults=True):
    """A finite number in the item's unit (`unit` 0), or in the n-th of its other units (`unit` n, from 1)."""

    value: float
    unit: int = 0


class Words(msgspec.Struct, frozen=True, tag="words", tag_field="type"):
    """What was typed, as it was typed."""

    text: str


class Sorted(msgspec.Struct, frozen=True, tag="sorted", tag_field="type"):
    """For each thing, in the author's order, the place of the group it was put into (-1 in a draft: none yet)."""

    groups: tuple[int, ...]


class Filled(msgspec.Struct, frozen=True, tag="filled", tag_field="type"):
    """What each gap was filled with: the text that was typed, or the place of the option that was chosen.

    In a draft an empty text stands for a gap to type into that is empty, -1 for one where nothing is chosen yet.
    """

    gaps: tuple[str | int, ...]


class Rated(msgspec.Struct, frozen=True, tag="rated", tag_field="type"):
    """The step of a scale that a person says is theirs, from 0. Nothing is right or wrong."""

    step: int


class NotYet(msgspec.Struct, frozen=True, tag="not_yet", tag_field="type"):
    """The learner said "I haven't learned this yet"; an honest answer of its own, open in every kind of question."""


Answer: TypeAlias = Chosen | Said | Ordered | Matched | Number | Words | Sorted | Filled | Rated | NotYet
