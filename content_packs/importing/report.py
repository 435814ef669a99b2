# SPDX-License-Identifier: Apache-2.0
"""What an import tells of each question: kept, changed or dropped. In codes, which `ui.import_words` words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

import msgspec

from content_packs.findings import Param

Effect: TypeAlias = Literal["dropped", "changed", "note"]
"""dropped: the question is not there; changed: something of it is not, or is otherwise; note: nothing was lost."""
Outcome: TypeAlias = Literal["kept", "changed", "dropped"]

_DROPPED = """
    already-there broken hidden id-taken kind-calculated kind-cloze kind-description kind-essay kind-other
    no-answer no-question number-bad row-unclear too-long
"""
_CHANGED = """
    any-answer blank-dropped case-matters characters-removed difficulty-unknown extra-rights feedback-dropped
    feedback-moved formatting hints-joined id-changed lesson-unknown link-lost media-lost media-unknown
    numbers-other order-fixed partial-answer picture-bad picture-missing picture-more points right-unclear
    several-right unit-other weights wildcard wrong-dropped
"""
_NOTES = """
    columns-unknown encoding-guessed formulas kind-guessed language-assumed objective-made settings-left to-fill
    to-mend
"""

EFFECTS: Mapping[str, Effect] = {
    **dict.fromkeys(_DROPPED.split(), "dropped"),
    **dict.fromkeys(_CHANGED.split(), "changed"),
    **dict.fromkeys(_NOTES.split(), "note"),
}
"""Every code there is, with what it means for the question."""

_SHOWN = 120


class Remark(msgspec.Struct, frozen=True):
    """One thing to know about a question, or about the whole file."""

    code: str
    params: Mapping[str, Param] = msgspec.field(default_factory=dict)

    @property
    def effect(self) -> Effect:
        """What this means for the question."""
        return EFFECTS[self.code]


def remark(code: str, **params: Param) -> Remark:
    """Make a remark, its texts cut to what a line holds; KeyError for a code that is not in EFFECTS (a bug)."""
    assert code in EFFECTS  # noqa: S101 - a bug, not a state of the world
    return Remark(code, {key: _short(value) for key, value in params.items()})


class Line(msgspec.Struct, frozen=True):
    """What became of one question: `where` is "file:line", `question` its first words, `id` empty when dropped."""

    where: str
    question: str
    id: str
    remarks: tuple[Remark, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """The worst of the remarks."""
        effects = {entry.effect for entry in self.remarks}
        return "dropped" if "dropped" in effects else "changed" if "changed" in effects else "kept"


class ImportReport(msgspec.Struct, frozen=True):
    """The whole account: the file's name, its format, a line for each question, remarks about the file."""

    file: str
    format: str
    lines: tuple[Line, ...]
    remarks: tuple[Remark, ...] = ()

    def count(self, outcome: Outcome) -> int:
        """How many questions ended like this."""
        return sum(line.outcome == outcome for line in self.lines)

    @property
    def unfinished(self) -> int:
        """How many of the questions that are there wait for an author."""
        open_ends = {"to-fill", "to-mend"}
        return sum(any(entry.code in open_ends for entry in line.remarks) for line in self.lines if line.id)


class CannotImport(Exception):  # noqa: N818 - named for what happened
    """Nothing can be read of the file, or nothing written to the folder; `ui.import_words` words the code."""

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, Param] = {key: _short(value) for key, value in params.items()}


def _short(value: Param) -> Param:
    if not isinstance(value, str):
        return value
    text = " ".join(value.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
