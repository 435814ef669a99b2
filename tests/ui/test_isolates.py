# SPDX-License-Identifier: Apache-2.0
"""Texts of two directions in one line keep their own."""

from __future__ import annotations

import unicodedata

from ui.isolates import apart, by_dots, left_to_right


def kinds(text):
    return [unicodedata.bidirectional(sign) for sign in text]


def test_a_text_is_shut_in_and_ended():
    assert kinds(apart("مرحبا"))[0] == "FSI"
    assert kinds(left_to_right("112"))[0] == "LRI"
    assert kinds(apart("a"))[-1] == kinds(left_to_right("1"))[-1] == "PDI"


def test_a_line_has_each_part_for_itself_and_nothing_of_what_is_empty():
    assert by_dots(("Ada", "", "مرحبا")) == f"{apart('Ada')} · {apart('مرحبا')}"
    assert by_dots(("Ada", "Tom"), " › ") == f"{apart('Ada')} › {apart('Tom')}"
    assert by_dots(()) == ""
