# SPDX-License-Identifier: Apache-2.0
"""Reads one question of an author's TOML file, kind by kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict

from content_packs.fields import Table
from content_packs.model import (
    Difficulty,
    Item,
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


class _Common(TypedDict):
    id: str
    competency: str
    stem: str
    rationale: str
    difficulty: Difficulty
    hint: str
    lesson: str
    media: str


def read_item(table: Table, kind: str) -> Item | None:
    """The question in `table`, or None after complaints; KeyError for a kind that is not in KINDS."""
    common = _Common(
        id=table.identifier("id"),
        competency=table.identifier("competency"),
        stem=table.text("stem"),
        rationale=table.text("rationale"),
        difficulty=Difficulty(table.one_of("difficulty", "medium", [d.value for d in Difficulty])),
        hint=table.text("hint", ""),
        lesson=table.identifier("lesson", ""),
        media=table.text("media", ""),
    )
    return KINDS[kind](table, common)


def _single(table: Table, common: _Common) -> Item | None:
    options = _options(table)
    return SingleChoice(**common, options=options) if table.close() else None


def _multiple(table: Table, common: _Common) -> Item | None:
    options = _options(table)
    return MultipleChoice(**common, options=options) if table.close() else None


def _truefalse(table: Table, common: _Common) -> Item | None:
    answer = table.boolean("answer")
    why_true, why_false = table.text("why_true"), table.text("why_false")
    behind = table.identifier("misconception", "")
    if not table.close():
        return None
    return TrueFalse(**common, answer=answer, why_true=why_true, why_false=why_false, misconception=behind)


def _order(table: Table, common: _Common) -> Item | None:
    steps = table.texts("steps")
    return Ordering(**common, steps=steps) if table.close() else None


def _match(table: Table, common: _Common) -> Item | None:
    rows = table.tables("pairs")
    pairs = tuple(Pair(left=row.text("left"), right=row.text("right")) for row in rows)
    fine = close_all(rows)
    return Matching(**common, pairs=pairs) if table.close() and fine else None


def _numeric(table: Table, common: _Common) -> Item | None:
    answer, tolerance = table.number("answer"), table.number("tolerance", 0.0)
    unit, wrong = table.text("unit", ""), _wrong(table)
    if not table.close():
        return None
    return Numeric(**common, answer=answer, tolerance=tolerance, unit=unit, wrong=wrong)


def _text(table: Table, common: _Common) -> Item | None:
    accept, wrong = table.texts("accept"), _wrong(table)
    return ShortText(**common, accept=accept, wrong=wrong) if table.close() else None


KINDS: dict[str, Callable[[Table, _Common], Item | None]] = {
    "single": _single,
    "multiple": _multiple,
    "truefalse": _truefalse,
    "order": _order,
    "match": _match,
    "numeric": _numeric,
    "text": _text,
}
"""The kinds of question that this version of the program knows."""


def _options(table: Table) -> tuple[Option, ...]:
    rows = table.tables("options")
    options = tuple(
        Option(
            text=row.text("text"),
            why=row.text("why"),
            right=row.boolean("right", False),
            misconception=row.identifier("misconception", ""),
        )
        for row in rows
    )
    table.failed = not close_all(rows) or table.failed
    return options


def _wrong(table: Table) -> tuple[KnownWrong, ...]:
    rows = table.tables("wrong", optional=True)
    wrong = tuple(
        KnownWrong(text=row.text("text"), why=row.text("why"), misconception=row.identifier("misconception", ""))
        for row in rows
    )
    table.failed = not close_all(rows) or table.failed
    return wrong


def close_all(rows: list[Table]) -> bool:
    """Close every table of a list, so that each gets its complaints; True when all were read without an error."""
    closed = [row.close() for row in rows]
    return all(closed)
