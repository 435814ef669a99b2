# SPDX-License-Identifier: Apache-2.0
"""Numbers and words as people in many countries type them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_packs.typed import fold, parse_number, slip_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20", 20), ("1,5", 1.5), ("1.5", 1.5), (" 1.5 ", 1.5), ("٣", 3), ("٣٫٥", 3.5), ("१२", 12), ("１２．５", 12.5),
        ("-18", -18), ("−18", -18), ("– 18", -18), ("+7", 7), (".5", 0.5), (",5", 0.5), ("5.", 5),
        ("1 000", 1000), ("1\u202f000,5", 1000.5), ("1'000", 1000), ("1’000.5", 1000.5), ("1,000.5", 1000.5),
        ("1.000,5", 1000.5), ("1,000,000", 1e6), ("1.000.000", 1e6), ("1,000", 1000), ("0,125", 0.125), ("007", 7),
        ("\u200f٣", 3), ("١٬٠٠٠", 1000),
    ],
)  # fmt: skip
def test_numbers_as_they_are_written(text, value):
    assert parse_number(text) == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "abc",
        "1.2.3",
        "1,2,3",
        "1 2",
        "--1",
        "1e5",
        "nan",
        "inf",
        "1.000.00",
        "1,00,000.5.5",
        ".",
        ",",
        "-",
        "½",
    ],
)
def test_what_is_no_number(text):
    assert parse_number(text) is None


def test_the_language_of_the_screen_settles_what_is_open():
    assert parse_number("1.500") == 1.5
    assert parse_number("1.500", decimal=",") == 1500
    assert parse_number("1,500") == 1500
    assert parse_number("1,500", decimal=",") == 1.5
    assert parse_number("1,5", decimal=".") == parse_number("1.5", decimal=",") == 1.5


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("20 seconds", "seconds", 20), ("20s", "seconds", 20), ("20 sec.", "seconds", 20), ("1 minute", "minutes", 1),
        ("5°C", "°C", 5), ("5 C", "°C", 5), ("5 ℃", "°C", 5), ("50 %", "%", 50), ("50 percent", "%", 50),
        ("3 mg", "mg", 3), ("3 MG", "mg", 3), ("3", "mg", 3), ("3 g", "mg", None), ("3 mm", "m", None),
        ("3 m", "mm", None), ("3 minutes", "seconds", None), ("3 apples", "", None),
    ],
)  # fmt: skip
def test_units_may_be_typed_and_must_be_the_right_ones(text, unit, value):
    assert parse_number(text, unit) == value


@given(st.decimals(-99999, 99999, places=3, allow_nan=False, allow_infinity=False))
def test_every_decimal_number_is_read_back(number):
    value = float(number)
    for decimal in ".,":
        written = f"{number:f}".replace(".", decimal)
        assert parse_number(written, decimal=decimal) == pytest.approx(value)


@given(st.text(max_size=30))
def test_any_text_is_a_finite_number_or_none(text):
    value = parse_number(text, "kg")
    assert value is None or math.isfinite(value)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Café", "CAFE"), ("naïve", "naive"), ("don't", "DON’T"), ("first-aid", "First aid"), ("Straße", "STRASSE"),
        ("  a   b ", "a b"), ("999.", "٩٩٩"), ("ﬁre", "fire"), ("É", "E\u0301"), ("مُحَمَّد", "محمد"),
        ("５", "5"), ("“yes”", "yes"),
    ],
)  # fmt: skip
def test_spellings_that_are_the_same(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("cat", "cut"), ("1.5", "15"), ("कि", "कु"), ("が", "か"), ("ที", "ที่"), ("5%", "5"), ("?", "!"), ("a b", "ab")],
)
def test_spellings_that_are_not(one, other):
    assert fold(one) != fold(other)


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("£8.50", "pounds", 8.5),
        ("£ 8,50", "£", 8.5),
        ("-£3", "pounds", -3),
        ("8.50 £", "pounds", 8.5),
        ("£8.50", "", 8.5),
        ("50p", "pence", 50),
        ("€5", "euros", 5),
        ("£5", "euros", None),
        ("£5", "pence", None),
        ("5 £", "kg", None),
        ("££5", "pounds", None),
        ("£", "pounds", None),
    ],
)
def test_money_as_it_stands_on_a_label(text, unit, value):
    assert parse_number(text, unit) == value


@pytest.mark.parametrize("typed", ["-18", "−18", "–18", "- 18", " −18 ", "‑18", "-١٨", "-18."])
def test_a_minus_before_a_number_counts_however_it_is_typed(typed):
    assert fold(typed) == fold("−18") != fold("18")


def test_a_dash_that_is_no_minus_counts_for_nothing():
    assert fold("first-aid") == fold("first aid")
    assert fold("9–11") == fold("9−11") == fold("9 11")
    assert fold("Monday - 18 May") == fold("Monday 18 May")
    assert fold("from (-2) to 5") == fold("from −2 to 5") != fold("from 2 to 5")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("aseptic", "septic"), ("septic", "aseptic"), ("atypical", "typical"), ("light", "right"), ("fever", "never")],
)
def test_another_first_letter_is_another_word(typed, meant):
    assert not slip_of(typed, meant)


def test_an_h_that_is_not_heard_may_be_missing():
    assert slip_of("ospital", "hospital")
    assert slip_of("hamount", "amount")
