# SPDX-License-Identifier: Apache-2.0
"""Lines of a lesson (`app.authoring.lesson_lines`) as a text document of Qt, and back.

A line is a block. What it is stands in the formats of Qt where there is one (lists, headings, bold), else in properties
of our own: the kind of box, what is kept as it is. A picture, and what is kept, is one sign that stands for it: it can
be taken out, and undo brings it back, but nobody can break it in the middle. No colour is in a document: boxes are
painted by the editor in those of the screen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum
from itertools import count

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextList,
    QTextListFormat,
)

from app.authoring.lesson_lines import BULLET, HEADING, KEPT, NUMBER, PICTURE, PLAIN, QUOTE, Line, Run

_OWN = int(QTextFormat.Property.UserProperty.value)
SIGN = "\ufffc"
"""What stands in a document for a picture."""
BOX_MARGIN, GAP = 44, 8
_BIGGER = 2


class Own(IntEnum):
    """Properties of our own."""

    BOX = _OWN + 1
    GROUP = _OWN + 2
    QUOTED = _OWN + 3
    SOURCE = _OWN + 4
    SHOWS = _OWN + 5
    PATH = _OWN + 6
    START = _OWN + 7


_groups = count(1_000_000)


def new_group() -> int:
    """Return a number for a box that is made now: no line that was read has it."""
    return next(_groups)


# --- into a document


def fill(document: QTextDocument, lines: Sequence[Line], dress: Callable[[Line], None] = lambda _line: None) -> None:
    """Show lines in a document, with nothing to undo.

    `dress` gives the document the picture of a line that is one sign (`name_of`).
    """
    document.setUndoRedoEnabled(False)
    document.clear()
    insert(QTextCursor(document), lines, dress)
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def insert(cursor: QTextCursor, lines: Sequence[Line], dress: Callable[[Line], None] = lambda _line: None) -> None:
    """Put lines where a cursor stands; the first one goes on in its block where that is empty."""
    before: Line | None = None
    cursor.beginEditBlock()
    for line in lines:
        if before is not None or cursor.block().text():
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        leave_list(cursor)
        cursor.setBlockFormat(block_format(line))
        cursor.setBlockCharFormat(char_format(line, Run("")))
        if line.kind in {BULLET, NUMBER}:
            _to_list(cursor, line, before)
        if line.kind in {PICTURE, KEPT}:
            dress(line)
            cursor.insertText(SIGN, _sign(line))
        for run in line.runs:
            cursor.insertText(run.text, char_format(line, run))
        before = line
    cursor.endEditBlock()


def block_format(line: Line) -> QTextBlockFormat:
    """The format of a line's block, but for its list."""
    made = QTextBlockFormat()
    made.setBottomMargin(GAP)
    made.setHeadingLevel(line.level if line.kind == HEADING else 0)
    if line.kind == QUOTE:
        made.setProperty(Own.QUOTED, 1)
        made.setIndent(1)
    if line.box:
        made.setProperty(Own.BOX, line.box)
        made.setProperty(Own.GROUP, line.group)
        made.setLeftMargin(BOX_MARGIN)
        made.setRightMargin(BOX_MARGIN)
    return made


def char_format(line: Line, run: Run) -> QTextCharFormat:
    """The look of letters."""
    made = QTextCharFormat()
    if line.kind == HEADING:
        made.setProperty(QTextFormat.Property.FontSizeAdjustment, _BIGGER)
    if run.bold or line.kind == HEADING:
        made.setFontWeight(QFont.Weight.Bold)
    if run.italic or line.kind == QUOTE:
        made.setFontItalic(True)
    if run.link:
        made.setAnchor(True)
        made.setAnchorHref(run.link)
        made.setFontUnderline(True)
    return made


def name_of(line: Line) -> str:
    """Return the name under which a document looks for the picture of a line."""
    if line.kind == PICTURE:
        return f"shown:{line.path}"
    return f"kept:{hashlib.sha256(line.text.encode()).hexdigest()[:16]}"


def _sign(line: Line) -> QTextImageFormat:
    made = QTextImageFormat()
    made.setName(name_of(line))
    made.setProperty(Own.SOURCE if line.kind == KEPT else Own.SHOWS, line.text)
    made.setProperty(Own.PATH, line.path)
    return made


def _to_list(cursor: QTextCursor, line: Line, before: Line | None) -> None:
    same = before is not None and (before.kind, before.group, before.box) == (line.kind, line.group, line.box)
    above = list_of(cursor.block().previous())
    if same and above is not None:
        above.add(cursor.block())
        return
    made = QTextListFormat()
    number = line.kind == NUMBER
    made.setStyle(QTextListFormat.Style.ListDecimal if number else QTextListFormat.Style.ListDisc)
    made.setIndent(1)
    if number and line.level > 1:
        made.setStart(line.level)
    cursor.createList(made)


def leave_list(cursor: QTextCursor) -> None:
    """Take the block of a cursor out of its list, where it is in one."""
    if (found := list_of(cursor.block())) is not None:
        found.remove(cursor.block())


# --- and back


def lines(document: QTextDocument, start: int = 0, end: int | None = None) -> tuple[Line, ...]:
    """Return the lines of a document, or those between two places of it."""
    last = document.characterCount() if end is None else end
    found: list[Line] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < last:
        found += _of_block(block, start, last)
        block = block.next()
    return tuple(found)


def _of_block(block: QTextBlock, start: int, end: int) -> Iterator[Line]:
    """A block as lines: what stands beside a picture in one block is a line of its own."""
    shape, text = shape_of(block), block.text()
    runs: list[Run] = []
    said = False
    for part in block.textFormats():
        low, high = max(part.start, start - block.position()), min(part.start + part.length, end - block.position())
        if low >= high:
            continue
        if part.format.isImageFormat():
            if runs:
                yield _with(shape, runs)
            runs, said = [], True
            for _ in range(low, high):
                yield _pictured(shape, part.format)
        else:
            runs.append(_run(text[low:high].replace(SIGN, ""), part.format, shape))
    if runs or not said:
        yield _with(shape, runs)


def list_of(block: QTextBlock) -> QTextList | None:
    """Return the list that a block is in."""
    found: QTextList | None = block.textList()
    return found


def shape_of(block: QTextBlock) -> Line:
    """What a block is, without its letters."""
    made, listed = block.blockFormat(), list_of(block)
    box = made.stringProperty(Own.BOX)
    group = made.intProperty(Own.GROUP) if box else 0
    if listed is not None:
        number = listed.format().style() is QTextListFormat.Style.ListDecimal
        start = listed.format().start() if number else 0
        return Line(NUMBER if number else BULLET, (), start if start > 1 else 0, box, group or listed.objectIndex() + 1)
    if made.headingLevel():
        return Line(HEADING, (), made.headingLevel(), box, group)
    return Line(QUOTE if made.intProperty(Own.QUOTED) else PLAIN, (), 0, box, group)


def _with(shape: Line, runs: list[Run]) -> Line:
    return Line(shape.kind, tuple(runs), shape.level, shape.box, shape.group)


def _run(text: str, look: QTextCharFormat, shape: Line) -> Run:
    bold = look.fontWeight() > QFont.Weight.Medium and shape.kind != HEADING
    return Run(text, bold, look.fontItalic() and shape.kind != QUOTE, look.anchorHref() if look.isAnchor() else "")


def _pictured(shape: Line, look: QTextCharFormat) -> Line:
    source, shows, path = (look.stringProperty(own) for own in (Own.SOURCE, Own.SHOWS, Own.PATH))
    return Line(KEPT, text=source) if source else Line(PICTURE, (), 0, shape.box, shape.group, shows, path)
