# SPDX-License-Identifier: Apache-2.0
"""The neutral model: a question as it was read from any format, and what an import as a whole has found.

A reader of a format fills drafts; everything after that (ids, objectives, the folder) is the same for all formats.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypedDict

import msgspec

from content_packs.findings import Param
from content_packs.importing.report import ImportReport, Remark, remark
from content_packs.importing.texts import has_control, tidy
from content_packs.model import Difficulty, Item


class Common(TypedDict):
    """The fields of every kind of question, as keyword arguments for it; the ids come later."""

    id: str
    competency: str
    stem: str
    rationale: str
    difficulty: Difficulty
    hint: str
    lesson: str
    media: str


class Picture(msgspec.Struct, frozen=True):
    """A file that came with a question: its path in the pack ("media/x.png"), its bytes, what it shows (or empty)."""

    path: str
    data: bytes
    alt: str = ""


@dataclass(slots=True)
class Draft:
    """A question on its way in. `line` is where it begins in its file, `item` None as long as it is none of ours."""

    line: int
    name: str = ""
    given_id: str = ""
    objective: str = ""
    objective_id: str = ""
    stem: str = ""
    rationale: str = ""
    hint: str = ""
    difficulty: Difficulty = Difficulty.MEDIUM
    lesson: str = ""
    media: str = ""
    item: Item | None = None
    remarks: list[Remark] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)

    def note(self, code: str, **params: Param) -> None:
        """Remember something about the question, once."""
        entry = remark(code, **params)
        if entry not in self.remarks:
            self.remarks.append(entry)

    def clean(self, text: str) -> str:
        """Text as a pack can hold it; says so when characters had to go."""
        if has_control(text):
            self.note("characters-removed")
        return tidy(text)

    def common(self) -> Common:
        """The fields of every kind, for a question whose stem and feedback are set."""
        return Common(
            id="",
            competency="",
            stem=self.stem,
            rationale=self.rationale,
            difficulty=self.difficulty,
            hint=self.hint,
            lesson=self.lesson,
            media=self.media,
        )


class Objective(msgspec.Struct, frozen=True):
    """What questions are about; becomes a competency."""

    id: str
    title: str


class Imported(msgspec.Struct, frozen=True):
    """What was read of a file: questions with ids, their objectives in the order of the file, files, and the report.

    `made` are the ids that were made up here: in a folder that has them already they may become others. `line_of` is
    the place of each question in the report, by id.
    """

    title: str
    objectives: tuple[Objective, ...]
    items: tuple[Item, ...]
    pictures: tuple[Picture, ...]
    report: ImportReport
    made: frozenset[str] = frozenset()
