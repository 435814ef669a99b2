# SPDX-License-Identifier: Apache-2.0
"""What the end of an attempt says: honest answers are not counted as wrong ones."""

import pytest

from app.events import Outcome, Purpose
from app.views import Finished
from ui.window.pages.steps import FinishedPage


def words(qtbot, **more):
    finished = Finished(
        **{
            "attempt": "a",
            "purpose": Purpose.SHIFT_QUIZ,
            "outcome": Outcome.COMPLETED,
            "asked": 5,
            "right": 2,
            "seconds": 100.0,
            "module": "",
            "settled": (),
            "practise": (),
            "next_modules": (),
            **more,
        }
    )
    page = FinishedPage(finished)
    qtbot.addWidget(page)
    return page._sum(finished)


@pytest.mark.parametrize(
    ("not_yet", "said"),
    [
        (0, "2 of 5 right, in about 2 min."),
        (2, "2 of 3 right, in about 2 min. Not learned yet: 2."),
        (5, "You said what you have not learned yet. That helps to choose what comes next."),
    ],
)
def test_not_learned_yet_is_not_counted_as_wrong(qtbot, not_yet, said):
    assert words(qtbot, not_yet=not_yet) == said


def test_a_nought_is_not_held_against_anybody(qtbot):
    assert words(qtbot, right=0) == "Questions answered: 5, in about 2 min."
    assert words(qtbot, right=1) == "1 of 5 right, in about 2 min."
