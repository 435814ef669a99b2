# SPDX-License-Identifier: Apache-2.0
"""Five questions that a few people answer together: which, what comes of them, and that nobody's answer is anywhere."""

from __future__ import annotations

import json
import random

import pytest

from app.errors import Refusal
from app.events import AnswerGiven
from app.leading.facts import SessionHeld, SessionKind
from app.sessions.desk import DRAFT
from app.simulation import wrong_answer
from content_packs.grading import right_answer
from tests.app.kit import Device
from tests.app.sessions_kit import PACK, PIN, TEAM, leading, team


@pytest.fixture
def led(tmp_path):
    device = Device(tmp_path, PACK)
    yield team(device)
    device.close()


def begin(led, modules=("clean",)):
    return led.sessions.begin(SessionKind.HUDDLE, "kit", modules, 15)


def through(led, *, right: int = 5) -> list[str]:
    """Answer all of them, so many right, and return which they were."""
    asked = []
    step = led.huddles.now()
    while step.question is not None:
        asked.append(step.question.item.id)
        item = step.question.item
        answer = right_answer(item) if len(asked) <= right else wrong_answer(item, random.Random(1))
        step = led.huddles.answer(answer)
        assert step.feedback.grade.right is (len(asked) <= right)
        step = led.huddles.next()
    return asked


def test_from_the_first_question_to_the_record(led) -> None:
    begin(led)
    first = led.huddles.now()
    assert (first.question.number, first.question.at_most) == (1, 5)
    asked = through(led, right=3)
    behind = led.huddles.now()
    assert (behind.coach.coach.id, behind.sheet.huddle.id) == ("coach-hands", "sheet-hands")
    for who in TEAM:
        led.sessions.prove(who, PIN)
    led.sessions.close()
    (held,) = [event.fact for event in led.device.events("sue") if isinstance(event.fact, SessionHeld)]
    assert (held.kind, held.people, held.items, held.right) == (SessionKind.HUDDLE, 3, tuple(asked), 3)


def test_no_answer_of_anybody_is_anywhere_and_no_model_moves(led) -> None:
    led.act("ana")
    led.device.begun("ana")
    led.lead()
    before = {
        who: led.device.database.execute("SELECT * FROM skill WHERE learner = ?", [who]).fetchall() for who in TEAM
    }
    begin(led)
    through(led, right=0)
    for who in TEAM:
        led.sessions.name(who)
    led.sessions.close()
    for who in (*TEAM, "sue"):
        late = [event.fact for event in led.device.events(who)]
        assert not any(isinstance(fact, AnswerGiven) for fact in late[-2:])
        rows = led.device.database.execute("SELECT * FROM skill WHERE learner = ?", [who]).fetchall()
        assert rows == before.get(who, rows)
    assert led.device.record.draft("sue", DRAFT) is None


def test_it_goes_on_where_it_was_after_a_kill(led) -> None:
    begin(led)
    item = led.huddles.now().question.item
    told = led.huddles.answer(right_answer(item))
    again = leading(led.device.reopened(PACK))
    again.lead()
    assert again.huddles.now() == told
    assert again.huddles.answer(right_answer(item)) == told  # once is once
    assert json.loads(again.device.record.draft("sue", DRAFT)[1])["right"] == 1
    assert again.huddles.next().question.number == 2
    again.device.close()


def test_a_question_that_is_passed_over_is_not_counted(led) -> None:
    begin(led)
    first = led.huddles.now().question
    assert led.huddles.next().question.at_most == first.at_most - 1
    asked = through(led)
    assert first.item.id not in asked
    assert len(asked) == 4


def test_of_fewer_than_three_people_nothing_is_kept_of_the_answers(led) -> None:
    begin(led)
    through(led)
    led.sessions.name("ana")
    led.sessions.name("ben")
    led.sessions.close()
    (held,) = [event.fact for event in led.device.events("sue") if isinstance(event.fact, SessionHeld)]
    assert (held.people, held.items, held.right) == (2, (), 0)


def test_what_the_site_is_least_sure_of_comes_first_from_three_people_on(led) -> None:
    led.desk.database.execute("DELETE FROM skill")
    rows = [(who, c, p) for who in ("ana", "ben") for c, p in (("when", 0.9), ("how", 0.2))]
    _skill(led, rows)
    begin(led)
    assert led.huddles.now().question.item.competency == "when"  # two are too few: what is about safety
    led.sessions.drop()
    _skill(led, [("cleo", "when", 0.9), ("cleo", "how", 0.2)])
    begin(led)
    assert [led.device.shelf.index("kit").items[i].competency for i in _items(led)] == [
        "how",
        "when",
        "how",
        "when",
        "how",
    ]


def _skill(led, rows) -> None:
    for who, competency, p in rows:
        led.desk.database.execute(
            "INSERT INTO skill (learner, pack, competency, p, low, high, asked, correct, due_ms)"
            " VALUES (?, 'kit', ?, ?, 0, 1, 1, 1, 0)",
            [who, competency, p],
        )


def _items(led) -> list[str]:
    return json.loads(led.device.record.draft("sue", DRAFT)[1])["items"]


def test_the_next_huddle_begins_with_other_questions(led) -> None:
    begin(led)
    first = _items(led)
    led.sessions.name("ana")
    led.sessions.close()
    begin(led)
    assert not set(first) & set(_items(led))


def test_a_session_is_no_huddle(led) -> None:
    led.sessions.begin(SessionKind.SESSION, "kit", ("clean",), 15)
    with pytest.raises(Refusal) as caught:
        led.huddles.now()
    assert caught.value.code == "no_huddle"
