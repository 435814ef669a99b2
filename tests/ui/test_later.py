# SPDX-License-Identifier: Apache-2.0
"""A part that is made when something is first asked of it."""

from functools import cache

from ui.later import Later


def test_a_part_is_made_once_and_where_it_is_called():
    made = []

    class Part:
        def __init__(self):
            made.append(self)

        def count(self, first, *, more=0):
            return first + more

    later = Later(cache(Part))
    count = later.count
    assert made == []
    assert (count(1, more=2), later.count(5)) == (3, 5)
    assert len(made) == 1


def test_what_can_be_said_without_the_part_does_not_make_it():
    made = []
    later = Later(lambda: made.append(True), here=lambda: False)
    assert later.here() is False
    assert made == []


def test_a_part_is_given_whatever_its_method_calls_it():
    class Part:
        def first(self, *, name, method):
            return name, method

    assert Later(Part).first(name="Rosa", method="pin") == ("Rosa", "pin")
