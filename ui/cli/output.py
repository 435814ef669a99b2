# SPDX-License-Identifier: Apache-2.0
"""How answers are printed: a table that a person reads, or one JSON value that a program reads.

Data goes to standard output, messages to standard error. Control characters that came with data (a server's words, a
file's name) are shown as `?`, so that nothing can write over the terminal.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from json import dumps
from typing import TextIO, TypeAlias

import msgspec

Cell: TypeAlias = str | int | float | bool | None
Row: TypeAlias = Mapping[str, Cell]


def answer_rows(out: TextIO, rows: Sequence[Row], columns: Sequence[str], *, json: bool, empty: str) -> None:
    """Answer with a list: a JSON array, or a table with these columns."""
    if json:
        print_json(out, rows)
    else:
        print_table(out, rows, columns, empty=empty)


def answer_facts(out: TextIO, facts: Mapping[str, Cell], *, json: bool) -> None:
    """Answer with one thing: a JSON object, or a line for each of its facts."""
    if json:
        print_json(out, facts)
    else:
        print_facts(out, facts)


def print_json(out: TextIO, value: object) -> None:
    """Print one JSON value. Structs and dataclasses become objects, bytes of a file's name that are no text escapes."""
    try:
        text = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    except UnicodeEncodeError:
        text = dumps(msgspec.to_builtins(value), indent=2)
    out.write(text + "\n")


def print_table(out: TextIO, rows: Iterable[Row], columns: Sequence[str], *, empty: str) -> None:
    """Print `rows` under the headings `columns` (which are their keys); `empty` is the line for no rows at all."""
    table = [[_text(row[column]) for column in columns] for row in rows]
    if not table:
        out.write(f"{empty}\n")
        return
    numeric = [all(_is_number(line[i]) for line in table) for i in range(len(columns))]
    lines = [[column.replace("_", " ") for column in columns], *table]
    widths = [max(_width(line[i]) for line in lines) for i in range(len(columns))]
    for line in lines:
        cells = (_pad(cell, width, right=right) for cell, width, right in zip(line, widths, numeric, strict=True))
        out.write("  ".join(cells).rstrip() + "\n")


def print_facts(out: TextIO, facts: Mapping[str, Cell]) -> None:
    """Print one thing, a line for each of its facts."""
    names = {name: name.replace("_", " ") for name in facts}
    width = max(map(_width, names.values()), default=0)
    lines = (f"{_pad(names[name], width, right=False)}  {_text(value)}" for name, value in facts.items())
    out.writelines(f"{line.rstrip()}\n" for line in lines)


def printable(text: str) -> str:
    """Return `text` with line breaks as blanks and other control characters as `?`."""
    return "".join("?" if unicodedata.category(c) in {"Cc", "Cf", "Cs"} else c for c in " ".join(text.splitlines()))


def _text(value: Cell) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:z.3f}".rstrip("0").rstrip(".")
    return printable(str(value))


def _is_number(text: str) -> bool:
    return text == "-" or text.replace(".", "", 1).replace("-", "", 1).isdecimal()


def _width(text: str) -> int:
    """Columns on a terminal: marks take none, East Asian wide characters two."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in {"W", "F"} else 1 for c in text
    )


def _pad(text: str, width: int, *, right: bool) -> str:
    blanks = " " * (width - _width(text))
    return blanks + text if right else text + blanks
