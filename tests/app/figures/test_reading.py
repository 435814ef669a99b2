# SPDX-License-Identifier: Apache-2.0
"""Files of key figures as spreadsheet programs of many countries save them, and what is told of each bad line."""

from __future__ import annotations

import doctest
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from app.errors import Refusal
from app.figures import reading
from app.figures.reading import Order, Reading, read_figures

WEEK = 20_773
"""Monday, 16 November 2026."""


def read(text: str, order: Order | None = None, *, encoding: str = "utf-8") -> Reading:
    return read_figures(text.encode(encoding), "figures.csv", order)


def told(found: Reading) -> list[tuple[str, int, str, float]]:
    return [(each.site, each.week, each.measure, each.value) for each in found.figures]


def test_the_examples_hold() -> None:
    assert doctest.testmod(reading).failed == 0


def test_a_line_for_each_week_and_a_column_for_each_measure() -> None:
    found = read("Week;Falls;Audit %\n2026-W47;3;96,5\n2026-W48;;97\n")
    assert told(found) == [("", WEEK, "Falls", 3.0), ("", WEEK, "Audit %", 96.5), ("", WEEK + 7, "Audit %", 97.0)]
    assert not found.bad
    assert found.measures == ("Falls", "Audit %")


def test_a_line_for_each_figure() -> None:
    found = read('site,week,measure,value\nNorth,2026-11-18,Conversion,"12,5"\nNorth,23.11.2026,Conversion,13\n')
    assert told(found) == [("North", WEEK, "Conversion", 12.5), ("North", WEEK + 7, "Conversion", 13.0)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_whatever_a_spreadsheet_program_saves(encoding: str, mark: str) -> None:
    found = read(mark.join(("Week", "Stürze")) + "\r\n\r\n" + mark.join(("2026-W47", "3")) + "\r\n", encoding=encoding)
    assert told(found) == [("", WEEK, "Stürze", 3.0)]


def test_a_workbook() -> None:
    book = Workbook()
    for row in (("Week", "Falls"), ("2026-11-16", 3), ("2026-11-23", 2.5)):
        book.active.append(row)
    file = BytesIO()
    book.save(file)
    assert told(read_figures(file.getvalue(), "f.xlsx")) == [("", WEEK, "Falls", 3.0), ("", WEEK + 7, "Falls", 2.5)]


@pytest.mark.parametrize(
    ("cells", "value"),
    [(('"1,234"', "5"), 1234.0), (('"1,234"', '"3,5"'), 1.234), (("1.234,5", "5"), 1234.5), (("1 234", "5"), 1234.0)],
)
def test_a_comma_is_what_the_file_makes_of_it(cells: tuple[str, str], value: float) -> None:
    text = "\n".join(["week\tsales", *(f"2026-W{47 + n}\t{cell}" for n, cell in enumerate(cells))])
    assert told(read(text))[0][3] == value


def test_arabic_digits() -> None:
    assert told(read("أسبوع;سقوط\n٢٠٢٦-W٤٧;٣٫٥\n")) == [("", WEEK, "سقوط", 3.5)]


# --- dates that can be read both ways


def test_where_day_and_month_can_be_told_apart_nobody_is_asked() -> None:
    assert told(read("week,falls\n3/11/2026,1\n16/11/2026,2\n"))[0][1] == WEEK - 14
    assert told(read("week,falls\n11/3/2026,1\n11/16/2026,2\n"))[0][1] == WEEK - 14
    assert told(read("week,falls\n3.11.2026,1\n"))[0][1] == WEEK - 14


def test_where_they_cannot_it_is_asked_and_nothing_is_read() -> None:
    text = "week,falls\n3/11/2026,1\n"
    assert read(text) == Reading(ask=True, example="3/11/2026")
    assert told(read(text, Order.DAY_FIRST))[0][1] == WEEK - 14
    assert told(read(text, Order.MONTH_FIRST))[0][1] == 20_521 - (20_521 - 4) % 7


# --- lines that cannot be used


def test_each_bad_line_is_named_and_the_others_are_read() -> None:
    found = read("week,falls\n2026-W47,3\nsoon,3\n2026-W48,many\n2026-W47,4\n2026-W99,1\n2026-W49,1\n")
    assert [each.value for each in found.figures] == [3.0, 1.0]
    assert [(each.line, each.code) for each in found.bad] == [
        (3, "figure_week"),
        (4, "figure_value"),
        (5, "figure_twice"),
        (6, "figure_week"),
    ]
    assert found.bad[1].params == {"measure": "falls", "text": "many"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "figures_no_column"),
        (b"when,falls\n1,2\n", "figures_no_column"),
        (b"week,site\n2026-W47,North\n", "figures_no_column"),
        (b"week,measure\n2026-W47,falls\n", "figures_no_column"),
        (b"PK\x03\x04 but no workbook", "figures_unreadable"),
        (b"x" * (reading.MOST_BYTES + 1), "figures_too_big"),
    ],
)
def test_a_file_that_is_none(content: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_figures(content, "f.csv")
    assert refused.value.code == code


@given(st.binary(max_size=300))
def test_whatever_is_in_a_file_what_comes_out_is_a_reading_or_a_refusal(content: bytes) -> None:
    try:
        found = read_figures(b"week,falls\n" + content, "f.csv")
    except Refusal:
        return
    assert all(abs(each.value) < 1e12 and (each.week - 4) % 7 == 0 for each in found.figures)
