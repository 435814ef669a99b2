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


class FirstTry(StrEnum):
    """An expert's word for how many of new colleagues get a question right at first."""

    UNSAID = ""
    NEARLY_EVERYONE = "nearly everyone"
    MOST = "most"
    HALF = "half"
    FEW = "few"


class Draw(msgspec.Struct, frozen=True, kw_only=True):
    """A number that is drawn for each attempt: one of `start`, `start` + `step` and so on, up to `stop`."""

    name: str
    start: float
    stop: float
    step: float = 1.0


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
    first_try: FirstTry = FirstTry.UNSAID
    """The expert's word, where there is one; `difficulty` is then the nearest of the three for older programs."""
    variant: str = ""
    """A name that interchangeable questions of one competency share; empty: there is no other like it."""
    draw: tuple[Draw, ...] = ()
    """Numbers drawn for each attempt. Texts then hold formulas in braces, as in "{weight * 2} kg"."""


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


class Thing(msgspec.Struct, frozen=True, kw_only=True):
    """A thing and the place of its group. `why` is the feedback for a person who put it into another one."""

    text: str
    group: int
    why: str
    misconception: str = ""
    """What somebody who puts it elsewhere often believes; as for an option."""


class Categorise(ItemBase, frozen=True, kw_only=True, tag="categorise", tag_field="kind"):
    """Things that belong into one of two to four groups each."""

    groups: tuple[str, ...]
    things: tuple[Thing, ...]


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """A gap to type into (`accept`, `wrong`, `typos`) or to choose for (`options`, exactly one right)."""

    accept: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    wrong: tuple[KnownWrong, ...] = ()
    typos: int = 0


class Cloze(ItemBase, frozen=True, kw_only=True, tag="cloze", tag_field="kind"):
    """A text with up to six gaps; `[2]` in it stands for the second of `gaps`."""

    text: str
    gaps: tuple[Gap, ...]


class Region(Option, frozen=True, kw_only=True):
    """A part of a picture, described by `text`. `points` are its corners, x and y in parts of the picture's width."""

    points: tuple[tuple[float, float], ...]


class HotSpot(ItemBase, frozen=True, kw_only=True, tag="hotspot", tag_field="kind"):
    """The regions of the picture `media` that are right; all of them, and no other, must be picked."""

    regions: tuple[Region, ...]

    @property
    def several(self) -> bool:
        """Whether more than one region is right."""
        return sum(region.right for region in self.regions) > 1


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """Another unit that a number may be given in; one of it is `factor` of the question's own unit."""

    name: str
    factor: float


class Numeric(ItemBase, frozen=True, kw_only=True, tag="numeric", tag_field="kind"):
    """A number; right within `tolerance` of `answer`, both in `unit`."""

    answer: float
    tolerance: float = 0.0
    unit: str = ""
    wrong: tuple[KnownWrong, ...] = ()
    units: tuple[Unit, ...] = ()
    """Other units; whoever answers then chooses one of them or `unit`."""
    formula: str = ""
    """What `answer` is of the numbers drawn; empty: it is `answer` as it stands."""


class ShortText(ItemBase, frozen=True, kw_only=True, tag="text", tag_field="kind"):
    """A word or two; right when it equals one of `accept` once case, accents, spaces and punctuation are folded."""

    accept: tuple[str, ...]
    wrong: tuple[KnownWrong, ...] = ()
    typos: int = 0
    """1: a slip of one letter in a word of five or more is forgiven; 0: none is."""


class Likert(msgspec.Struct, frozen=True, kw_only=True):
    """A question about oneself, answered on a scale of three to seven words, from little to much. Nothing is right."""

    id: str
    stem: str
    scale: tuple[str, ...]


Item: TypeAlias = (
    SingleChoice | MultipleChoice | TrueFalse | Ordering | Matching | Numeric | ShortText | Categorise | Cloze | HotSpot
)
