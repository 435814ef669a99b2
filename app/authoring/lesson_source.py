# SPDX-License-Identifier: Apache-2.0
"""The Markdown of lines of a lesson: letters mean themselves (`app.authoring.lesson_text`, rule 4)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from msgspec.structs import replace

from app.authoring.lesson_lines import (
    BLANKS,
    BREAK,
    BULLET,
    KEPT,
    NEW_LEVEL,
    NUMBER,
    PICTURE,
    QUOTE,
    CannotBeShown,
    Line,
    Run,
    joined,
    letters,
    runs_of,
)
from content_packs import markdown

_LISTS = frozenset({BULLET, NUMBER})
_SPECIAL = re.compile(r"[\\`*_\[\]<]|&(?=[#\w]+;)")
_START = re.compile(r"([-+>#=~|]|:::|\d{1,9}(?=[.)]))")


def grouped(lines: Iterable[Line]) -> Iterator[tuple[Line, ...]]:
    """Lines as pieces: those of a box, and those of a list, belong together; empty ones are left out."""
    said = (line for line in lines if line.kind in {PICTURE, KEPT} or joined(line.runs))
    numbered = enumerate(said)

    def together(entry: tuple[int, Line]) -> tuple[object, ...]:
        number, line = entry
        if line.box and line.kind != KEPT:
            return "box", line.box, line.group
        return (line.kind, line.group) if line.kind in _LISTS else ("alone", number)

    for _, group in groupby(numbered, together):
        yield tuple(line for _, line in group)


def source_of(lines: Sequence[Line]) -> str:
    """The Markdown of one piece."""
    if not lines[0].box or lines[0].kind == KEPT:
        return _without_box(lines)
    inner = [replace(line, box="") for line in lines]
    return f":::{lines[0].box}\n" + "\n\n".join(_without_box(group) for group in grouped(_relisted(inner))) + "\n:::"


def _relisted(lines: Sequence[Line]) -> Iterator[Line]:
    """Entries of a list in a box that follow each other are one list."""
    for number, (_, group) in enumerate(groupby(lines, lambda line: line.kind)):
        yield from (replace(line, group=number) for line in group)


def _without_box(lines: Sequence[Line]) -> str:
    first = (lines[0].level or 1) if lines[0].kind == NUMBER else 1
    return "\n".join(_row(line, number) for number, line in enumerate(lines, start=first))


def _row(line: Line, number: int) -> str:
    match line.kind:
        case "kept":
            return line.text
        case "picture":
            return f"![{_escaped(BLANKS.sub(' ', line.text))}]({line.path})"
        case "heading":
            words = tuple(replace(run, text=run.text.replace(BREAK, " ")) for run in line.runs)
            text = _inline(words, "")
            text = f"{text[:-1]}\\#" if text.endswith("#") and not text.endswith("\\#") else text
            return f"{'#' * (line.level or NEW_LEVEL)} {text}"
    mark = {"bullet": "- ", "number": f"{number}. ", "quote": "> "}.get(line.kind, "")
    return mark + _inline(line.runs, mark if line.kind == QUOTE else " " * len(mark))


def _inline(runs: Sequence[Run], indent: str) -> str:
    """The Markdown of some letters; where their look cannot be written (bold in the middle of signs), without it."""
    runs = joined(runs)
    texts = (_starts(_outer(runs, order)) for order in (("bold", "italic", "link"), ("link", "bold", "italic")))
    bare = _starts("".join(_escaped(run.text) for run in runs))
    return next((text for text in texts if _reads_as(text, runs)), bare).replace(BREAK, f"\\\n{indent}")


def _reads_as(text: str, runs: Sequence[Run]) -> bool:
    tokens = markdown.syntax(text.replace(BREAK, "\\\n"))
    try:
        return [token.type for token in tokens[:2]] == ["paragraph_open", "inline"] and (
            len(tokens) == 3 and letters(runs_of(tokens[1])) == letters(runs)
        )
    except CannotBeShown:
        return False


def _outer(runs: Sequence[Run], order: Sequence[str]) -> str:
    """The Markdown of some letters, the first of `order` around the others."""
    if not order:
        return "".join(_escaped(run.text) for run in runs)
    out = ""
    for look, group in groupby(runs, lambda run: getattr(run, order[0])):
        inner = _outer(tuple(group), order[1:])
        words = inner.strip(f" {BREAK}")
        if not look or not words:
            out += inner
            continue
        before, after = inner[: inner.index(words)], inner[inner.index(words) + len(words) :]
        mark = {"bold": ("**", "**"), "italic": ("*", "*"), "link": ("[", f"]({look})")}[order[0]]
        out += before + words.join(mark) + after
    return out


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda sign: "\\" + sign[0], text)


def _starts(text: str) -> str:
    """Escape what would begin something else at the start of a row."""
    return BREAK.join(_start(row.strip(" ")) for row in text.split(BREAK))


def _start(row: str) -> str:
    found = _START.match(row)
    if found is None:
        return row
    sign = found[1]
    return f"{sign}\\{row[len(sign) :]}" if sign[0].isdigit() else f"\\{row}"
