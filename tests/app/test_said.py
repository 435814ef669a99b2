# SPDX-License-Identifier: Apache-2.0
"""What a person is told of one thing to know: the same on every screen of theirs."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from app.picture import known_rows, practise_rows
from app.said import KNOWN_BY_NOW, PROBABLY, Said, said_of
from app.steps import KNOWN
from app.views import Level, SkillRow

ROW = SkillRow(
    competency="c",
    title="C",
    module="m",
    level=Level.NOT_SURE,
    p=0.5,
    low=0.2,
    high=0.8,
    asked=0,
    right=0,
    fresh=None,
    safety_critical=False,
)


def row(**changes: Any) -> SkillRow:
    return msgspec.structs.replace(ROW, **changes)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"level": Level.SECURE, "p": 0.95, "asked": 3, "right": 2}, Said.SURE),
        ({"level": Level.WAITING, "p": 0.97, "asked": 2, "right": 2}, Said.WATCH),
        ({"level": Level.PRACTISE, "p": 0.93, "asked": 1, "right": 1, "fresh": 1.0}, Said.PROBABLY),
        ({"level": Level.PRACTISE, "p": 0.96}, Said.PROBABLY),
        ({"level": Level.PRACTISE, "p": 0.84}, Said.OPEN),
        ({"level": Level.PRACTISE, "p": 0.93, "asked": 2, "right": 2, "fresh": 0.5}, Said.PRACTISE),
        ({"level": Level.PRACTISE, "p": 0.93, "asked": 3, "right": 2, "fresh": 1.0}, Said.PRACTISE),
        ({"level": Level.PRACTISE, "p": 0.7, "asked": 1, "right": 1}, Said.PRACTISE),
        ({"level": Level.NOT_SURE, "asked": 1, "right": 0}, Said.PRACTISE),
        ({"level": Level.NOT_SURE, "asked": 1, "right": 1}, Said.OPEN),
        ({"level": Level.START, "p": 0.2, "asked": 1}, Said.START),
        ({"level": Level.NOT_SURE}, Said.OPEN),
    ],
)
def test_what_is_told(changes: dict[str, Any], told: Said) -> None:
    assert said_of(row(**changes)) is told


def test_the_first_talk_skips_what_is_told_to_be_known() -> None:
    assert PROBABLY == KNOWN


def test_the_lists_say_what_the_rows_say_and_a_wrong_answer_comes_first() -> None:
    sure = row(level=Level.SECURE, p=0.95, asked=2, right=2)
    wrong, never = row(asked=1, competency="wrong"), row(level=Level.PRACTISE, p=0.84, competency="never")
    assert known_rows((never, sure)) == (sure,)
    assert practise_rows((never, sure, wrong)) == (wrong, never)
    assert {said_of(each) in KNOWN_BY_NOW for each in (wrong, never)} == {False}
