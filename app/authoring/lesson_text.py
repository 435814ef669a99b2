# SPDX-License-Identifier: Apache-2.0
r"""The text of a lesson as lines that somebody can edit without seeing a sign of Markdown, and back.

Rules:

1. A text is a sequence of pieces: a heading, a paragraph, a picture, a list, a box. Each knows the very characters that
   it stands in.
2. What the editor cannot show without losing something (a table, HTML, a list in a list, …) is one line of the kind
   KEPT with those characters. That is found out by trying: a piece is shown only if what would be written of it means
   the same.
3. Where the lines of a piece are those that it was read with, its own characters are written again. So a text that was
   not edited keeps every byte, and an edit changes its own piece only.
4. Whatever people type means itself: signs of Markdown are escaped.

>>> [line.kind for line in lines_of("## First\n\nThe **sign**.\n\n| a |\n| - |")]
['heading', 'plain', 'kept']
>>> written(lines_of(":::remember\n* Sign,  mop.\n:::"), ":::remember\n* Sign,  mop.\n:::")
':::remember\n* Sign,  mop.\n:::'
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from app.authoring.lesson_lines import (
    BULLET,
    HEADING,
    KEPT,
    NUMBER,
    PICTURE,
    PLAIN,
    QUOTE,
    CannotBeShown,
    Line,
    joined,
    letters,
    runs_of,
)
from app.authoring.lesson_source import grouped, source_of
from content_packs import markdown
from content_packs.media import is_media_name

if TYPE_CHECKING:
    from markdown_it.token import Token

_STRANGE = re.compile("[\r\0\u2028]")
"""Characters that a parser of Markdown counts as something else than we do."""


class _Piece(msgspec.Struct, frozen=True):
    source: str
    lines: tuple[Line, ...]
    gap: str
    """The blank lines behind it."""


def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of a lesson."""
    return tuple(line for piece in _pieces(text) for line in piece.lines)


def written(lines: Sequence[Line], before: str) -> str:
    """Return the Markdown of lines; what of them stands in `before` is written as it stands there (rule 3)."""
    old = _pieces(before)
    new = [tuple(group) for group in grouped(lines)]
    same = SequenceMatcher(None, [_plain(each.lines) for each in old], [_plain(each) for each in new], autojunk=False)
    if same.get_opcodes() in ([], [("equal", 0, len(old), 0, len(new))]):
        return before
    known = {b + n: a + n for a, b, size in same.get_matching_blocks() for n in range(size)}
    rows = [old[known[n]].source if n in known else source_of(group) for n, group in enumerate(new)]
    gaps = [_gap(old, known.get(n), known.get(n + 1)) for n in range(len(new))]
    return "".join(row + gap for row, gap in zip(rows, [*gaps[:-1], ""], strict=False))


def _gap(old: Sequence[_Piece], here: int | None, after: int | None) -> str:
    """What stands between two pieces: as it stood there, where both did and one came after the other."""
    return old[here].gap if here is not None and after == here + 1 else "\n\n"


def _plain(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Lines without the numbers of their groups, runs that look alike joined."""
    return tuple(replace(line, group=0, runs=joined(line.runs)) for line in lines)


# --- reading


def _pieces(text: str) -> tuple[_Piece, ...]:
    if _STRANGE.search(text):
        return (_Piece(text, (Line(KEPT, text=text),), ""),)
    rows = text.split("\n")
    found: list[_Piece] = []
    at = 0
    for number, tokens in enumerate(_top(markdown.syntax(text)), start=1):
        start, end = tokens[0].map or (at, at)
        end = min(end, len(rows))
        if tokens[0].type.startswith("container_") and end < len(rows) and rows[end].strip().startswith(":::"):
            end += 1  # the end of a box is no part of what the parser gives
        while end > start and not rows[end - 1].strip():
            end -= 1
        if start < at or end <= start:
            continue
        _between(found, rows[at:start])
        source = "\n".join(rows[start:end])
        found.append(_Piece(source, _lines(tokens, source, number), ""))
        at = end
    _between(found, rows[at:])
    return tuple(found)


def _top(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The tokens of each thing at the top."""
    piece: list[Token] = []
    depth = 0
    for token in tokens:
        piece.append(token)
        depth += token.nesting
        if depth == 0:
            yield piece
            piece = []


def _between(found: list[_Piece], rows: list[str]) -> None:
    """Put what stands between two pieces behind the first; what is not blank (where links lead) is kept as a piece."""
    said = [n for n, row in enumerate(rows) if row.strip()]
    if said:
        before, words, after = rows[: said[0]], rows[said[0] : said[-1] + 1], rows[said[-1] + 1 :]
        _between(found, before)
        source = "\n".join(words)
        found.append(_Piece(source, (Line(KEPT, text=source),), ""))
        _between(found, after)
    elif found:
        found[-1] = replace(found[-1], gap="\n".join(["", *rows, ""]))


def _lines(tokens: list[Token], source: str, group: int) -> tuple[Line, ...]:
    """The lines of a piece, or the one that keeps it (rule 2)."""
    try:
        lines = tuple(_read(tokens, group))
        again = [line for piece in _top(markdown.syntax(source_of(lines))) for line in _read(piece, group)]
        if all(line.kind == PICTURE or line.runs for line in lines) and _meaning(lines) == _meaning(again):
            return lines
    except (CannotBeShown, IndexError):
        pass
    return (Line(KEPT, text=source),)


def _meaning(lines: Sequence[Line]) -> list[tuple[object, ...]]:
    return [(replace(line, group=0, runs=()), letters(line.runs)) for line in lines]


def _read(tokens: list[Token], group: int, box: str = "") -> Iterator[Line]:
    head = tokens[0].type
    if head.startswith("container_") and not box:
        kind = head.removeprefix("container_").removesuffix("_open")
        for inner in _top(tokens[1:-1]):
            yield from _read(inner, group, kind)
    elif head == "heading_open" and tokens[0].markup.startswith("#"):
        yield Line(HEADING, runs_of(tokens[1]), int(tokens[0].tag[1]), box, group if box else 0)
    elif head == "paragraph_open":
        yield _paragraph(tokens[1], box, group if box else 0)
    elif head in {"bullet_list_open", "ordered_list_open"}:
        kind = BULLET if head.startswith("bullet") else NUMBER
        start = int(tokens[0].attrGet("start") or 0)
        for entry in _top(tokens[1:-1]):
            if [token.type for token in entry[1:-1]] != ["paragraph_open", "inline", "paragraph_close"]:
                raise CannotBeShown
            yield Line(kind, runs_of(entry[2]), start, box, group)
    elif [token.type for token in tokens[1:-1]] == ["paragraph_open", "inline", "paragraph_close"]:
        if head != "blockquote_open":
            raise CannotBeShown
        yield Line(QUOTE, runs_of(tokens[2]), 0, box, group if box else 0)
    else:
        raise CannotBeShown


def _paragraph(inline: Token, box: str, group: int) -> Line:
    only = inline.children or []
    if len(only) == 1 and only[0].type == "image" and not only[0].attrGet("title"):
        path = str(only[0].attrGet("src") or "")
        inside = only[0].children or []
        if is_media_name(path) and all(child.type in {"text", "text_special"} for child in inside):
            return Line(PICTURE, (), 0, box, group, "".join(child.content for child in inside), path)
    return Line(PLAIN, runs_of(inline), 0, box, group)
