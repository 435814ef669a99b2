# SPDX-License-Identifier: Apache-2.0
"""What a content pack holds once it is loaded: frozen, typed, checked objects and nothing else.

Identifiers are lower-case slugs (`[a-z0-9][a-z0-9-]*`, at most 64 characters), unique per kind within a pack.
Text fields are plain text unless they are called Markdown. Languages are BCP 47 tags ("en", "es", "ar").
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias

import msgspec

FORMAT_VERSION = 1
"""Version of the pack format that this program writes; it reads this one and older ones."""


class Difficulty(StrEnum):
    """The author's plain-word rating; the engine turns it into a starting difficulty on its own scale."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Alignment(msgspec.Struct, frozen=True, kw_only=True):
    """A place in a published framework that a competency belongs to, by number and title."""

    framework: str
    code: str
    title: str


class Competency(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a person can do or knows, the unit that the learner engine estimates.

    `requires` names competencies of the same pack that are normally learned before it (no cycles).
    `importance` is 1 (useful) to 3 (someone may come to harm without it). `known_by` is the author's guess of how many
    of a hundred new colleagues can do it already, 5 to 95; 0: nobody has guessed.
    """

    id: str
    title: str
    requires: tuple[str, ...] = ()
    importance: Annotated[int, msgspec.Meta(ge=1, le=3)] = 1
    safety_critical: bool = False
    known_by: Annotated[int, msgspec.Meta(ge=0, le=95)] = 0
    alignments: tuple[Alignment, ...] = ()


class Module(msgspec.Struct, frozen=True, kw_only=True):
    """One objective and the competencies that make it up, in teaching order."""

    id: str
    title: str
    objective: str
    competencies: tuple[str, ...]
    minutes: int = 5


class Lesson(msgspec.Struct, frozen=True, kw_only=True):
    """A reading of 2 to 4 minutes for one competency. `body` is Markdown without raw HTML."""

    id: str
    title: str
    competency: str
    body: str
    minutes: int = 3
    alternative: bool = False
    """True for another explanation of a competency that already has a lesson, and for one that sets a misconception
    right: a program that does not know misconceptions yet then uses it as just that."""
    misconception: str = ""
    """The misconception (of answers that name it) that this lesson sets right; it is shown for nothing else. Empty: it
    is a general lesson of its competency."""


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


class Asset(msgspec.Struct, frozen=True, kw_only=True):
    """A file of the pack with the person who made it and the licence (SPDX identifier) it comes under.

    `alt` says what a picture shows, for people who do not see it.
    """

    path: str
    author: str
    licence: str
    alt: str = ""


class Variant(msgspec.Struct, frozen=True, kw_only=True):
    """The pack's words in another language: whole objects that stand in for the ones with the same id.

    Anything that is missing is shown in the pack's own language.
    """

    language: str
    title: str = ""
    summary: str = ""
    competencies: tuple[Competency, ...] = ()
    modules: tuple[Module, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    items: tuple[Item, ...] = ()


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What the pack is, who made it and under which licence. `base` is the IRI that activity ids start with."""

    format: int
    id: str
    version: str
    title: str
    summary: str
    language: str
    base: str
    authors: tuple[str, ...]
    licence: str
    framework: str = ""


class ItemCalibration(msgspec.Struct, frozen=True, kw_only=True):
    """What people's answers have taught about an item: a normal distribution of its difficulty.

    `difficulty` (−4 to 4, the mean) is in standard deviations of ability above the competency's threshold, `sd` (above
    0, at most 2) in the same unit, `answers` (1 or more) the number of unassisted answers behind them.
    """

    item: str
    difficulty: float
    sd: float
    answers: int


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """An activity of the pack that this version of the program does not know and leaves out."""

    kind: str
    id: str


class Pack(msgspec.Struct, frozen=True, kw_only=True):
    """A whole pack. Order is the author's; every reference between its parts has been checked."""

    manifest: Manifest
    competencies: tuple[Competency, ...]
    modules: tuple[Module, ...]
    lessons: tuple[Lesson, ...]
    items: tuple[Item, ...]
    assets: tuple[Asset, ...] = ()
    variants: tuple[Variant, ...] = ()
    refused: tuple[Refused, ...] = ()
    calibration: tuple[ItemCalibration, ...] = ()
