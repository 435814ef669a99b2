# SPDX-License-Identifier: Apache-2.0
"""A learner's day on the real program, with a keyboard and nothing else, and with one finger and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.e2e.conftest import Person, screen_of
from tests.e2e.day import FINGER, KEYS, Day, be_new


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
