# SPDX-License-Identifier: Apache-2.0
"""The whole pack: its manifest, its parts, and its words in other languages."""

from __future__ import annotations

import msgspec

from content_packs.model.aids import Aids
from content_packs.model.checklists import Checklist
from content_packs.model.cycles import Cycle
from content_packs.model.examples import WorkedExample
from content_packs.model.items import Item, Likert
from content_packs.model.renamed import Renamed
from content_packs.model.search_words import Alike
from content_packs.model.stories import Story
from content_packs.model.teaching import Competency, Lesson, Module, Term

FORMAT_VERSION = 1
"""Version of the pack format that this program writes; it reads this one and older ones."""


class Asset(msgspec.Struct, frozen=True, kw_only=True):
    """A file of the pack with the person who made it and the licence (SPDX identifier) it comes under.

    `alt` says what a picture shows, for people who do not see it.
    """

    path: str
    author: str
    licence: str
    alt: str = ""


class Variant(Aids, frozen=True, kw_only=True):
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
    ratings: tuple[Likert, ...] = ()
    glossary: tuple[Term, ...] = ()
    stories: tuple[Story, ...] = ()
    examples: tuple[WorkedExample, ...] = ()
    synonyms: tuple[Alike, ...] = ()
    checklists: tuple[Checklist, ...] = ()
    cycles: tuple[Cycle, ...] = ()


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
    for_roles: tuple[str, ...] = ()
    """Which people a microlearn of a team is for, by what they are at their site ("learner", "supervisor", …); empty:
    everybody. It counts for packs that were made at a site only; the same holds for `for_sites`."""
    for_sites: tuple[str, ...] = ()
    """Names of the sites whose people it is for; empty: every site."""


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


class Pack(Aids, frozen=True, kw_only=True):
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
    ratings: tuple[Likert, ...] = ()
    """Questions about oneself, for surveys and cycles: the engine never asks them."""
    glossary: tuple[Term, ...] = ()
    stories: tuple[Story, ...] = ()
    examples: tuple[WorkedExample, ...] = ()
    synonyms: tuple[Alike, ...] = ()
    checklists: tuple[Checklist, ...] = ()
    cycles: tuple[Cycle, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    """What had another id in an earlier version."""
