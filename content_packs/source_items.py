# SPDX-License-Identifier: Apache-2.0
"""Reads one question of an author's TOML file, kind by kind."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from typing import TypedDict

from content_packs.fields import Table
from content_packs.model import (
    Categorise,
    Cloze,
    Difficulty,
    Draw,
    FirstTry,
    Gap,
    HotSpot,
    Item,
    KnownWrong,
    Likert,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pair,
    Region,
    ShortText,
    SingleChoice,
    Thing,
    TrueFalse,
    Unit,
)

LIKERT = "likert"
"""The kind of a question about oneself: it stands among the others in the file, and is none of the pack's items."""
_AS_OF_THREE = {
    FirstTry.NEARLY_EVERYONE: Difficulty.EASY,
    FirstTry.MOST: Difficulty.MEDIUM,
    FirstTry.HALF: Difficulty.MEDIUM,
    FirstTry.FEW: Difficulty.HARD,
}
"""What a program that knows three words only makes of the four."""


class _Common(TypedDict):
    id: str
    competency: str
    stem: str
    rationale: str
    difficulty: Difficulty
    hint: str
    lesson: str
    media: str
    first_try: FirstTry
    variant: str
    draw: tuple[Draw, ...]


def read_item(table: Table, kind: str) -> Item | None:
    """The question in `table`, or None after complaints; KeyError for a kind that is not in KINDS."""
    words = [*Difficulty, *(word for word in FirstTry if word)]
    word = table.one_of("difficulty", "medium", [each.value for each in words])
    first_try = FirstTry(word) if word in list(FirstTry) else FirstTry.UNSAID
    common = _Common(
        id=table.identifier("id"),
        competency=table.identifier("competency"),
        stem=table.text("stem"),
        rationale=table.text("rationale"),
        difficulty=_AS_OF_THREE[first_try] if first_try else Difficulty(word),
        hint=table.text("hint", ""),
        lesson=table.identifier("lesson", ""),
        media=table.text("media", ""),
        first_try=first_try,
        variant=table.identifier("variant", ""),
        draw=_draw(table),
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
    is_formula = table.is_text("answer")
    formula, answer = (table.text("answer"), 0.0) if is_formula else ("", table.number("answer"))
    tolerance, unit, wrong = table.number("tolerance", 0.0), table.text("unit", ""), _wrong(table)
    units = tuple(Unit(name=name, factor=factor) for name, factor in table.numbers("units").items())
    if not table.close():
        return None
    return Numeric(**common, answer=answer, tolerance=tolerance, unit=unit, wrong=wrong, units=units, formula=formula)


def _text(table: Table, common: _Common) -> Item | None:
    accept, wrong, typos = table.texts("accept"), _wrong(table), table.integer("typos", 0, 0, 1)
    return ShortText(**common, accept=accept, wrong=wrong, typos=typos) if table.close() else None


def _categorise(table: Table, common: _Common) -> Item | None:
    groups = table.texts("groups")
    things = tuple(_thing(row, groups) for row in _rows(table, "things"))
    return Categorise(**common, groups=groups, things=things) if table.close() else None


def _thing(row: Table, groups: tuple[str, ...]) -> Thing:
    text, why = row.text("text"), row.text("why")
    group, behind = row.text("group"), row.identifier("misconception", "")
    if group and groups and group not in groups:
        row.complain("choice-bad", "group", field="group", value=group[:80], choices=", ".join(groups))
    return Thing(text=text, group=groups.index(group) if group in groups else 0, why=why, misconception=behind)


def _cloze(table: Table, common: _Common) -> Item | None:
    text = table.text("text")
    gaps = tuple(_gap(row) for row in _rows(table, "gaps"))
    return Cloze(**common, text=text, gaps=gaps) if table.close() else None


def _gap(row: Table) -> Gap:
    if row.has("options"):
        return Gap(options=_options(row), accept=row.texts("accept", ()), wrong=_wrong(row))
    accept, wrong, typos = row.texts("accept"), _wrong(row), row.integer("typos", 0, 0, 1)
    return Gap(accept=accept, wrong=wrong, typos=typos)


def _hotspot(table: Table, common: _Common) -> Item | None:
    regions = tuple(_region(row) for row in _rows(table, "regions"))
    return HotSpot(**common, regions=regions) if table.close() else None


def _region(row: Table) -> Region:
    option, points = _option(row), row.points("points")
    box = row.box("box")
    if bool(points) == bool(box) and not row.failed:
        row.complain("region-shape", text=option.text[:80])
    if box:
        x, y, width, height = box
        if min(width, height) <= 0:
            row.complain("region-shape", "box", text=option.text[:80])
        points = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    return Region(
        text=option.text, why=option.why, right=option.right, misconception=option.misconception, points=points
    )


def read_likert(table: Table) -> Likert | None:
    """The question about oneself in `table`, or None after complaints."""
    rating = Likert(id=table.identifier("id"), stem=table.text("stem"), scale=table.texts("scale"))
    return rating if table.close() else None


KINDS: dict[str, Callable[[Table, _Common], Item | None]] = {
    "single": _single,
    "multiple": _multiple,
    "truefalse": _truefalse,
    "order": _order,
    "match": _match,
    "numeric": _numeric,
    "text": _text,
    "categorise": _categorise,
    "cloze": _cloze,
    "hotspot": _hotspot,
}
"""The kinds of question that this version of the program knows."""


_OTHERWISE = {
    "single": "choice mcq one radio",
    "multiple": "checkbox checkboxes multi several",
    "truefalse": "bool boolean tf yesno",
    "order": "ranking sequence sequencing steps",
    "match": "connect pair pairs",
    "numeric": "calculation number",
    "text": "answer open shortanswer shorttext string words",
    "categorise": "categorize category group groups sort sorting",
    "cloze": "blank blanks fill fillin gap gaps",
    "hotspot": "image map picture",
    LIKERT: "rating scale selfrating survey",
}
"""What other programs, and people, call the kinds."""


def nearest_kind(kind: str) -> str:
    """The kind that somebody most likely meant; empty: none comes near.

    >>> nearest_kind("ordering"), nearest_kind("Short-Text"), nearest_kind("hologram")
    ('order', 'text', '')
    """
    word = "".join(letter for letter in kind.casefold() if letter.isalpha())
    known = {name: name for name in (*KINDS, LIKERT)}
    known |= {other: name for name, others in _OTHERWISE.items() for other in others.split()}
    near = difflib.get_close_matches(word, known, 1)
    return known[near[0]] if near else ""


def _options(table: Table) -> tuple[Option, ...]:
    return tuple(_option(row) for row in _rows(table, "options"))


def _option(row: Table) -> Option:
    return Option(
        text=row.text("text"),
        why=row.text("why"),
        right=row.boolean("right", False),
        misconception=row.identifier("misconception", ""),
    )


def _rows(table: Table, key: str) -> Iterator[Table]:
    """The tables of a list, each closed once it has been read."""
    for row in table.tables(key):
        yield row
        table.failed = not row.close() or table.failed


def _draw(table: Table) -> tuple[Draw, ...]:
    found = []
    for name, row in table.named_tables("draw").items():
        start, stop, step = row.number("from"), row.number("to"), row.number("step", 1.0)
        found.append(Draw(name=name, start=start, stop=stop, step=step))
        table.failed = not row.close() or table.failed
    return tuple(found)


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
