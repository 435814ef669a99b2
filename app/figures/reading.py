# SPDX-License-Identifier: Apache-2.0
"""Key figures in a file: what a spreadsheet program saves, read tolerantly, and each line that cannot be used named.

1. CSV (UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab) or the first sheet of an XLSX file. The first line that
   is not empty is the heading. `week` must be there; `site` may be. Either `measure` and `value` follow, a line for
   each figure, or every other column is a measure, a line for each week.
2. A week is an ISO week (2026-W47) or any day of it: 2026-11-16, 16.11.2026, 16/11/26. Of 3/4/2026 nobody knows the
   month. One date of the file that can only be read one way (16/3/2026) decides for all; where none does, it is asked.
3. A number may have a decimal comma: where both signs are there the last one is it, "1,234" is a thousand unless the
   columns are parted by semicolons or another number of the file has such a comma ("3,5").
4. Nothing is guessed of a line that cannot be read: it is told with its number, and the others are read on.

Example: the lines "Week;Falls;Audit %" and "2026-W47;3;96,5" give falls 3 and audit 96.5 of the week of 16 November.
"""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from io import StringIO
from math import isfinite

import msgspec

from app.errors import Refusal
from app.text import fold_digits, tidy_name
from content_packs.importing.texts import decoded
from content_packs.workbook import Bounds, WorkbookBroken, WorkbookTooLarge, first_sheet

MOST_BYTES, MOST_LINES, MOST_COLUMNS, MOST_LETTERS = 5_000_000, 20_000, 60, 60
_EPOCH = dt.date(1970, 1, 1)
_ZIP = b"PK\x03\x04"
_HEADINGS = {
    "week": ("week", "date", "monday", "weekof", "day", "semana", "fecha", "tydzień", "data", "أسبوع", "تاريخ"),
    "site": ("site", "store", "shop", "home", "location", "branch", "centro", "tienda", "miejsce", "sklep", "موقع"),
    "measure": ("measure", "figure", "kpi", "metric", "medida", "indicador", "miara", "مؤشر"),
    "value": ("value", "number", "result", "valor", "wartość", "قيمة"),
}
_WEEK = re.compile(r"(\d{4})[- /]?[wW](\d{1,2})(?:-[1-7])?")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_DAY = re.compile(r"(\d{1,2})([-/.])(\d{1,2})[-/.](\d{2}|\d{4})")
_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)")
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:[.,]\d{3})+")
_PASSED = str.maketrans({"\u066b": ".", "\u066c": "", **dict.fromkeys(" \u00a0\u202f\u2009'’%٪", "")})


class Order(StrEnum):
    """In which order day and month stand."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


class Figure(msgspec.Struct, frozen=True):
    """One figure. `week` is the Monday, in UTC days since 1970; `site` is empty where the line has none."""

    line: int
    week: int
    measure: str
    value: float
    site: str = ""


class Bad(msgspec.Struct, frozen=True):
    """A line that cannot be used.

    "figure_week", "figure_value", "figure_measure", "figure_twice"; of `Figures.look` also "figure_far", "figure_site".
    """

    line: int
    code: str
    params: dict[str, str | int] = {}


class Reading(msgspec.Struct, frozen=True):
    """What a file says. `ask`: the order of day and month has to be said first, and nothing was read."""

    figures: tuple[Figure, ...] = ()
    bad: tuple[Bad, ...] = ()
    ask: bool = False
    example: str = ""
    """A date of the file that can be read both ways."""

    @property
    def measures(self) -> tuple[str, ...]:
        """What was measured, in the order of the file."""
        return tuple(dict.fromkeys(each.measure for each in self.figures))


def read_figures(content: bytes, file: str, order: Order | None = None) -> Reading:
    """Read the content of a file called `file`.

    Raises Refusal: "figures_too_big" (most), "figures_unreadable", "figures_no_column" (column).
    """
    if len(content) > MOST_BYTES:
        raise Refusal("figures_too_big", file=file, most=MOST_BYTES // 1_000_000)
    rows, comma = _sheet(content, file) if content.startswith(_ZIP) else _csv(content, file)
    lines = [(number, [cell.strip() for cell in cells]) for number, cells in rows if any(map(str.strip, cells))]
    if len(lines) > MOST_LINES:
        raise Refusal("figures_too_big", file=file, most=MOST_BYTES // 1_000_000)
    if not lines:
        raise Refusal("figures_no_column", file=file, column="week")
    places, measures = _places(lines[0][1], file)
    days = [cells[places["week"]] for _, cells in lines[1:] if places["week"] < len(cells)]
    found = order or _order(days)
    if found is None:
        return Reading(ask=True, example=next(day for day in days if _both_ways(day)))
    return _read(lines[1:], places, measures, found, comma=comma or _has_comma(lines[1:], places))


def number(text: str, *, comma: bool = False) -> float | None:
    """Return a number as people write it; None for what is none. `comma`: a lone comma is a decimal one (rule 3).

    >>> number("1.234,5"), number("96,5 %"), number("1,234"), number("1,234", comma=True), number("many")
    (1234.5, 96.5, 1234.0, 1.234, None)
    """
    plain = fold_digits(text).translate(_PASSED)
    if not _NUMBER.fullmatch(plain):
        return None
    last = max(plain.rfind(","), plain.rfind("."))
    marks = {mark for mark in ",." if mark in plain}
    if len(marks) == 1 and _THOUSANDS.fullmatch(plain):
        (mark,) = marks
        if plain.count(mark) > 1 or (mark == ",") is not comma:
            last = -1
    whole = plain if last < 0 else plain[:last]
    digits = whole.replace(",", "").replace(".", "")
    value = float(f"{digits}.{plain[last + 1 :]}" if last >= 0 else digits)
    return value if isfinite(value) and abs(value) < 1e12 else None


def monday(text: str, order: Order = Order.DAY_FIRST) -> int | None:
    """Return the Monday of a week or of a day as people write it, in days since 1970; None for what is neither.

    >>> monday("2026-W47") == monday("18.11.2026") == monday("11/18/26", Order.MONTH_FIRST) == 20773
    True
    """
    plain = fold_digits(text)
    try:
        if found := _WEEK.fullmatch(plain):
            day = dt.date.fromisocalendar(int(found[1]), int(found[2]), 1)
        elif found := _ISO.fullmatch(plain):
            day = dt.date(int(found[1]), int(found[2]), int(found[3]))
        elif found := _DAY.fullmatch(plain):
            first, second = int(found[1]), int(found[3])
            dotted = found[2] == "." or order is Order.DAY_FIRST
            year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
            day = dt.date(year, *((second, first) if dotted else (first, second)))
        else:
            return None
    except ValueError:
        return None
    return (day - _EPOCH).days - day.weekday() if day.year >= 2000 else None


def _read(
    lines: Sequence[tuple[int, list[str]]],
    places: dict[str, int],
    measures: dict[int, str],
    order: Order,
    *,
    comma: bool,
) -> Reading:
    figures: list[Figure] = []
    bad: list[Bad] = []
    seen: dict[tuple[str, int, str], int] = {}
    for line, cells in lines:
        for found in _line(line, cells, places, measures, order, comma=comma):
            if isinstance(found, Bad):
                bad.append(found)
                continue
            earlier = seen.setdefault((found.site, found.week, found.measure), line)
            if earlier != line:
                bad.append(Bad(line, "figure_twice", {"measure": found.measure, "line": earlier}))
            else:
                figures.append(found)
    return Reading(tuple(figures), tuple(bad))


def _line(
    line: int, cells: list[str], places: dict[str, int], measures: dict[int, str], order: Order, *, comma: bool
) -> Iterator[Figure | Bad]:
    def cell(name: str) -> str:
        place = places.get(name, -1)
        return cells[place] if 0 <= place < len(cells) else ""

    week, site = monday(cell("week"), order), tidy_name(cell("site"))[:MOST_LETTERS]
    if week is None:
        yield Bad(line, "figure_week", {"text": cell("week")[:MOST_LETTERS]})
        return
    if "measure" in places:
        named = {tidy_name(cell("measure"))[:MOST_LETTERS]: cell("value")}
    else:
        named = {name: cells[at] for at, name in measures.items() if at < len(cells) and cells[at]}
    for measure, text in named.items():
        value = number(text, comma=comma)
        if not measure:
            yield Bad(line, "figure_measure")
        elif value is None:
            yield Bad(line, "figure_value", {"measure": measure, "text": text[:MOST_LETTERS]})
        else:
            yield Figure(line, week, measure, value, site)


def _places(heading: list[str], file: str) -> tuple[dict[str, int], dict[int, str]]:
    """Return the columns with a meaning, and the measures by the places of the others."""
    places: dict[str, int] = {}
    others: dict[int, str] = {}
    for place, title in enumerate(heading[:MOST_COLUMNS]):
        plain = "".join(title.casefold().replace("_", " ").split())
        name = next((name for name, words in _HEADINGS.items() if plain in words), "")
        if name and name not in places:
            places[name] = place
        elif plain:
            others[place] = tidy_name(title)[:MOST_LETTERS]
    if "week" not in places:
        raise Refusal("figures_no_column", file=file, column="week")
    if ("measure" in places) != ("value" in places) or not ("measure" in places or others):
        raise Refusal("figures_no_column", file=file, column="value" if "measure" in places else "measure")
    return places, others


def _order(days: Sequence[str]) -> Order | None:
    """Return the order that the dates can have; None where it has to be asked (rule 2)."""
    parts = [found for day in days if (found := _DAY.fullmatch(fold_digits(day))) and found[2] != "."]
    if not parts or any(int(found[1]) > 12 for found in parts):
        return Order.DAY_FIRST
    return Order.MONTH_FIRST if any(int(found[3]) > 12 for found in parts) else None


def _both_ways(day: str) -> bool:
    found = _DAY.fullmatch(fold_digits(day))
    return found is not None and found[2] != "." and int(found[1]) <= 12 and int(found[3]) <= 12


def _has_comma(lines: Sequence[tuple[int, list[str]]], places: dict[str, int]) -> bool:
    """Whether a number of the file can only have a decimal comma."""
    aside = {places[name] for name in ("week", "site", "measure") if name in places}
    cells = (cell for _, line in lines for place, cell in enumerate(line) if place not in aside and "," in cell)
    plain = (fold_digits(cell).translate(_PASSED) for cell in cells)
    return any(_NUMBER.fullmatch(text) and "." not in text and not _THOUSANDS.fullmatch(text) for text in plain)


def _csv(content: bytes, file: str) -> tuple[list[tuple[int, list[str]]], bool]:
    text, _ = decoded(content)
    first = next((line for line in text.splitlines() if line.strip(",;\t ")), "")
    counts = Counter("".join(first.split('"')[::2]))
    mark = max(",;\t", key=lambda each: counts[each])
    reader = csv.reader(StringIO(text, newline=""), delimiter=mark)
    begun, rows = 1, []
    try:
        for cells in reader:
            rows.append((begun, cells))
            begun = reader.line_num + 1
    except csv.Error as error:
        raise Refusal("figures_unreadable", file=file) from error
    if "\0" in text:
        raise Refusal("figures_unreadable", file=file)
    return rows, mark == ";"


def _sheet(content: bytes, file: str) -> tuple[list[tuple[int, list[str]]], bool]:
    try:
        rows, _ = first_sheet(content, Bounds(rows=MOST_LINES, columns=MOST_COLUMNS, unpacked=50_000_000))
    except WorkbookBroken as error:
        raise Refusal("figures_unreadable", file=file) from error
    except WorkbookTooLarge as error:
        raise Refusal("figures_too_big", file=file, most=MOST_BYTES // 1_000_000) from error
    return list(enumerate(rows, start=1)), False
