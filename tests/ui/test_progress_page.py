# SPDX-License-Identifier: Apache-2.0
"""What I know so far, for one who has only just begun."""

import msgspec
import pytest

from tests.ui.fakes import FakeLearning
from ui.window.pages.progress import ProgressPage


@pytest.mark.parametrize(
    ("done", "said"),
    [
        ({"answers": 0, "lessons": 0, "shifts": 0, "minutes": 0}, "Nothing yet. What you learn will show here."),
        ({"answers": 0, "lessons": 1, "shifts": 1, "minutes": 3}, "Answers: 0. Lessons: 1. Shifts: 1. Minutes: 3."),
    ],
)
def test_who_is_new_is_shown_no_row_of_noughts(qtbot, done, said):
    page = ProgressPage()
    qtbot.addWidget(page)
    assert page._sum(msgspec.structs.replace(FakeLearning().progress("p0"), **done)) == said
