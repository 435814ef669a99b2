# SPDX-License-Identifier: Apache-2.0
"""Badges stand for what was learned: never for clicks, minutes, speed or a streak."""

from __future__ import annotations

import msgspec
import pytest

from app.encouraging.badges import earned, named
from app.encouraging.turns import PAUSE_MS, Turns, answered
from app.encouraging.views import Badge, BadgeKind
from app.events import AnswerGiven, LessonFinished, Outcome, ProgrammeJoined, Purpose
from app.observing.state import Observed, Seen
from app.state import PackState
from content_packs.answers import NotYet
from content_packs.model import Checklist, Point
from tests.app.kit import DAY, KIT, Device
from tests.app.record.record_kit import HandClock

POINT = Point(id="p", text="Washes hands first.")
WATCHED = msgspec.structs.replace(
    KIT,
    checklists=(
        Checklist(
            id="hands",
            title="Hands",
            module="clean",
            competencies=("when",),
            task="Watch.",
            points=(POINT,),
            why="w",
            can="c",
            minutes=5,
        ),
    ),
)


def answer(competency: str, *, right: bool = True, misconception: str = "", assisted: bool = False) -> AnswerGiven:
    return AnswerGiven(
        attempt="a",
        purpose=Purpose.MODULE,
        pack="kit",
        version="1.0.0",
        item=f"{competency}-single",
        competency=competency,
        answer=NotYet(),
        right=right,
        score=float(right),
        seconds=1,
        assisted=assisted,
        misconception=misconception,
    )


def told(*answers: AnswerGiven) -> Turns:
    turns = Turns()
    for number, fact in enumerate(answers):
        turns = answered(turns, fact, number, practised_ms=0, knew=False)
    return turns


WRONG = answer("how", right=False, misconception="m")


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ((answer("how"), answer("how"), answer("how")), ()),  # there was no wrong idea
        ((WRONG, answer("how")), ()),
        ((WRONG, answer("how"), answer("how")), ("how",)),
        ((WRONG, answer("how"), answer("how", right=False), answer("how")), ()),
        ((WRONG, answer("how", assisted=True), answer("how", assisted=True)), ()),
        ((WRONG, answer("when"), answer("when")), ()),
        ((WRONG, answer("how"), WRONG, answer("how")), ()),
    ],
)
def test_a_wrong_idea_is_set_right_by_two_right_answers_after_it(answers, expected) -> None:
    assert tuple(told(*answers).set_right) == expected


@pytest.mark.parametrize(
    ("practised_ms", "knew", "right", "back"),
    [
        (1, True, True, True),
        (2, True, True, False),
        (0, True, True, False),
        (1, False, True, False),
        (1, True, False, False),
    ],
)
def test_coming_back_is_a_right_answer_thirty_days_after_something_that_was_known(
    practised_ms, knew, right, back
) -> None:
    turns = answered(Turns(), answer("how", right=right), PAUSE_MS + 1, practised_ms=practised_ms, knew=knew)
    assert ("how" in turns.came_back) == back


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, WATCHED, clock=HandClock())
    device.enrol()
    yield device
    device.close()


def state(device: Device) -> PackState:
    return device.record.state("ana").pack("kit")


def badges(device: Device, *, observed: Observed | None = None) -> list[tuple[str, str]]:
    known = state(device)
    if observed is not None:
        known = msgspec.structs.replace(known, observed=observed)
    return [
        (b.kind.value, b.about) for b in earned(device.shelf.index("kit"), known, device.clock.now_ms(), frozenset())
    ]


def learn(device: Device, *modules: str) -> None:
    for module in modules:
        device.finish(device.learning.start("ana", Purpose.MODULE, module))
    for _ in range(4):
        device.clock.pass_ms(DAY // 2)
        device.finish(device.learning.start("ana", Purpose.SHIFT_QUIZ))


def test_a_module_a_programme_and_the_whole_have_badges_when_all_of_it_is_secure(device) -> None:
    device.begun()
    assert badges(device) == []
    joined = ProgrammeJoined(
        programme="first", title="First", pack="kit", version="1.0.0", competencies=("say",), per_week=1, start_day=0
    )
    device.record.append("ana", joined)
    learn(device, "safe", "speak", "clean")
    found = badges(device)
    assert ("module", "speak") in found
    assert ("programme", "first") in found
    waits = earned(device.shelf.index("kit"), state(device), device.clock.now_ms(), frozenset({"say"}))
    claimed = {(each.kind.value, each.about) for each in waits} & {("module", "speak"), ("programme", "first")}
    assert not claimed, "what waits for somebody to watch it is claimed nowhere"
    assert ("programme", "first") in found
    assert ("module", "clean") not in found, "nobody has seen yet what can do harm"
    assert ("whole", "") not in found
    seen = Seen(id="o", checklist="hands", version="1", observer="sue", at_ms=0, marks={}, signed_off=False)
    assert ("module", "clean") not in badges(device, observed=Observed(last={"hands": seen}))
    seen = msgspec.structs.replace(seen, signed_off=True)
    found = badges(device, observed=Observed(last={"hands": seen}))
    assert {("module", "clean"), ("module", "safe"), ("whole", "")} <= set(found)


def test_what_is_known_after_a_month_is_seen_by_the_fold(device) -> None:
    device.begun()
    learn(device, "speak")
    assert ("came_back", "say") not in badges(device)
    device.clock.pass_ms(31 * DAY)
    device.finish(device.learning.start("ana", Purpose.SHIFT_QUIZ))
    assert ("came_back", "say") in badges(device)


def test_reading_clicking_and_being_quick_earn_nothing(device) -> None:
    device.begun()
    for day in range(40):
        device.clock.pass_ms(DAY)
        for lesson in ("when-0", "how-0", "say-0"):
            device.record.append(
                "ana", LessonFinished(pack="kit", version="1.0.0", lesson=lesson, competency=lesson[:-2], seconds=0.1)
            )
        step = device.learning.start("ana", Purpose.SHIFT_QUIZ)
        assert device.finish(step, right=False).outcome is Outcome.COMPLETED, day
    assert badges(device) == []


def test_a_badge_that_was_kept_has_the_title_of_today(device) -> None:
    index = device.shelf.index("kit")
    kept = Badge(kind=BadgeKind.MODULE, pack="kit", about="clean", title="an old title")
    assert named(index, kept.key) == msgspec.structs.replace(kept, title="Module clean")
    for key in ("badge:module:kit:gone", "badge:module:other:clean", "badge:none:kit:clean", "badge:", "shift_quiz"):
        assert named(index, key) is None
