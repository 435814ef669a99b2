# SPDX-License-Identifier: Apache-2.0
"""A learner's day on the real program, with a keyboard and nothing else, and with one finger and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Person, screen_of
from tests.e2e.day import (
    FINGER,
    KEYS,
    Day,
    be_new,
    choose_and_drop,
    come_in,
    go_through_a_story,
    leave,
    look_at_oneself,
    look_something_up,
    read_a_lesson,
    take_the_quiz,
    think_before_and_after,
)


def test_a_new_person_with_a_keyboard_alone(demo: Path, tmp_path: Path, sit_down: Callable[..., Person]) -> None:
    day = Day(sit_down(demo, where=screen_of(tmp_path, 1366, 768)), KEYS)
    be_new(day, "Nia Obi")
    day.onward("QuestionPage")
    day.answer()


def test_a_new_person_with_one_finger_alone(demo: Path, tmp_path: Path, sit_down: Callable[..., Person]) -> None:
    day = Day(sit_down(demo, kiosk=True, where=screen_of(tmp_path, 1024, 600)), FINGER)
    be_new(day, "Nia Obi")
    day.onward("QuestionPage")
    day.answer()


@pytest.mark.soak
@pytest.mark.parametrize("hand", [KEYS, FINGER])
def test_a_whole_day(demo: Path, tmp_path: Path, sit_down: Callable[..., Person], hand: str) -> None:
    day = Day(sit_down(demo, kiosk=hand == FINGER, where=screen_of(tmp_path, 1024, 600)), hand)
    come_in(day, "Tom Reilly")
    day.press("How it looks", "Biggest", "Done")
    choose_and_drop(day)
    take_the_quiz(day)
    read_a_lesson(day)
    go_through_a_story(day)
    think_before_and_after(day)
    look_something_up(day)
    look_at_oneself(day)
    leave(day)
    assert {"TodayPage", "QuestionPage", "LessonPage", "ScenePage", "CyclePage", "ProgressPage"} <= set(day.pages)
