# SPDX-License-Identifier: Apache-2.0
"""One plain line about where packs come from, and one more where somebody should know something."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime

from app.repository.errors import SourceProblem
from app.repository.state import PacksState
from ui.repository_words import SOURCE
from ui.window.pack_source_words import source_line, source_trouble

NOW_MS = 1_790_000_000_000
SET = {"name": "Six Homes", "place": "https://packs.example.org/", "contact_ms": NOW_MS, "expires_ms": NOW_MS}


def state(**known: object) -> PacksState:
    return PacksState(**{**SET, "days_left": 300, **known})


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (PacksState(), "New packs are installed by hand."),
        (state(contact_ms=0), "New packs come from Six Homes. Not looked yet."),
        (state(name="", contact_ms=0), "New packs come from https://packs.example.org/. Not looked yet."),
    ],
)
def test_the_line(qapp, shown, words):
    assert source_line(shown, QDateTime.fromMSecsSinceEpoch(NOW_MS)) == words


def test_the_line_says_when(qapp):
    words = source_line(state(), QDateTime.fromMSecsSinceEpoch(NOW_MS))
    assert words.startswith("New packs come from Six Homes. Last looked: today at ")


def test_when_all_is_well_nothing_more_is_said(qapp):
    assert source_trouble(state()) == source_trouble(PacksState()) == ""


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({"set_aside": ("kit-1.0.0.stepwell",), "problem": "offline"}, "Damaged and switched off"),
        ({"problem": "offline", "waiting": ("kit 1.1.0",)}, "Not reached"),
        (
            {"waiting": ("kit 1.1.0",), "days_left": 3},
            "It came, and is used as soon as nobody is in the middle of something: kit 1.1.0",
        ),
        ({"days_left": 59}, "The signature on the packs ends on "),
    ],
)
def test_the_most_pressing_comes_first(qapp, known, words):
    assert source_trouble(state(**known)).startswith(words)


def test_every_problem_has_a_sentence_here_and_on_the_command_line(qapp):
    other = source_trouble(state(problem="of a later program"))
    for problem in SourceProblem:
        said = source_trouble(state(problem=problem.value))
        assert said
        assert (said == other) is (problem in {SourceProblem.BAD_ROOT, SourceProblem.DISK_FAILED})
    assert {problem.value for problem in SourceProblem} == set(SOURCE) - {"older_than_here", "version_differs"}
