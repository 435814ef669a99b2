# SPDX-License-Identifier: Apache-2.0
"""Tables, facts and JSON as they are printed."""

from __future__ import annotations

import json
from io import StringIO

import msgspec

from ui.cli.output import answer_facts, answer_rows, print_json, print_table, printable

ROWS = [{"id": "a", "name": "Ada", "count": 3}, {"id": "bb", "name": "Ωmega 日本", "count": 12}]


def test_table_aligns_text_left_and_numbers_right() -> None:
    out = StringIO()
    print_table(out, ROWS, ("id", "name", "count"), empty="none")
    assert out.getvalue().splitlines() == [
        "id  name        count",
        "a   Ada             3",
        "bb  Ωmega 日本     12",
    ]


def test_table_of_nothing_says_so() -> None:
    out = StringIO()
    print_table(out, [], ("id",), empty="Nobody is here yet.")
    assert out.getvalue() == "Nobody is here yet.\n"


def test_json_is_one_value_and_keeps_letters() -> None:
    out = StringIO()
    answer_rows(out, ROWS, ("id",), json=True, empty="none")
    assert json.loads(out.getvalue()) == ROWS
    assert "日本" in out.getvalue()


def test_json_of_nothing_is_an_empty_list() -> None:
    out = StringIO()
    answer_rows(out, [], ("id",), json=True, empty="none")
    assert json.loads(out.getvalue()) == []


def test_structs_become_objects() -> None:
    class Thing(msgspec.Struct):
        number: int

    out = StringIO()
    print_json(out, Thing(1))
    assert json.loads(out.getvalue()) == {"number": 1}


def test_facts_are_lined_up() -> None:
    out = StringIO()
    answer_facts(out, {"sent": 3, "came_back": None, "offline": False, "share": 0.5}, json=False)
    assert out.getvalue().splitlines() == ["sent       3", "came back  -", "offline    no", "share      0.5"]


def test_nothing_has_no_sign() -> None:
    out = StringIO()
    answer_facts(out, {"a": -0.0, "b": -0.0004, "c": -0.004}, json=False)
    assert out.getvalue().splitlines() == ["a  0", "b  0", "c  -0.004"]


def test_control_characters_cannot_reach_the_terminal() -> None:
    assert printable("a\x1b[31mred\nline\u202e") == "a?[31mred line?"
