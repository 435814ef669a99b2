# SPDX-License-Identifier: Apache-2.0
"""What stands in the tables that reports read."""

from __future__ import annotations

from app.events import Purpose
from app.projections import LearnerProjections
from app.shelf import Shelf
from content_packs.answers import NotYet
from content_packs.grading import right_answer
from tests.app.kit import DAY, KIT, Device, Loaded


def rows(device: Device, table: str) -> list[tuple]:
    return sorted(device.database.execute(f"SELECT * FROM {table} WHERE learner = 'ana'").fetchall())


def test_a_day_in_tables(device: Device) -> None:
    day = device.clock.now_ms() // DAY
    step = device.learning.start("ana", Purpose.SHIFT_QUIZ)
    for number in range(5):
        device.give(NotYet() if number else right_answer(step.item), seconds=6.004)
        step = device.learning.next("ana")
    assert rows(device, "activity") == [("ana", day, 5, 1, 0, 30.0, 1)]
    ended_ms = device.clock.now_ms()
    assert rows(device, "last_attempt") == [
        ("ana", "kit", "shift_quiz", "", step.attempt, ended_ms, "completed", 5, 1, 30.0, 0)
    ]
    assert rows(device, "lesson_read") == []
    skills = rows(device, "skill")
    assert [row[2] for row in skills] == ["how", "lift", "say", "spot", "when"]
    assert [sum(row[n] for row in skills) for n in (6, 7)] == [5, 1]
    assert all(0.0 <= low <= p <= high <= 1.0 for _, _, _, p, low, high, *_ in skills)
    assert [row[8] > ended_ms for row in skills] == [row[7] == 1 for row in skills]  # what was right is due one day


def test_a_lesson_in_tables(device: Device) -> None:
    device.begun()
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"), right=False)
    lessons = rows(device, "lesson_read")
    assert lessons[0][:2] == ("ana", "kit")
    assert {row[2].partition("-")[0] for row in lessons} <= {"when", "how"}
    assert [row[4] for row in rows(device, "activity")] == [len(lessons)]
    kept = {(row[2], row[3]): (row[6], row[7]) for row in rows(device, "last_attempt")}
    assert kept["diagnostic", ""][0] == "completed"
    assert kept["module", "clean"][0] == "not_yet"


def test_other_packs_are_another_version() -> None:
    def version(*packs) -> str:
        shelf = Shelf(Loaded(pack) for pack in packs)
        return LearnerProjections(shelf.curriculum, packs=shelf.fingerprint()).version

    assert version(KIT) == version(KIT)
    assert version(KIT) != version()
