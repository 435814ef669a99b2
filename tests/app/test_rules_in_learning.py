# SPDX-License-Identifier: Apache-2.0
"""What a learner is given obeys the organisation's rules and knows of misconceptions, wherever a lesson is opened."""

from __future__ import annotations

import pytest

from app.errors import Refusal
from app.events import Purpose
from app.organisation import Kind, Rule, Rules, Verb
from app.shelf import Shelf
from app.views import LessonView, QuestionView
from tests.app.kit import DAY, Device, Loaded
from tests.app.test_misconceptions import PACK, WRONG_IDEA, first_question


def under(make_device, *rules: Rule) -> Device:
    device = make_device(PACK)
    device.shelf = Shelf([Loaded(PACK)], Rules(rules))
    device.learning._shelf = device.shelf
    device.enrol()
    device.begun()
    return device


def test_the_feedback_leads_to_the_explanation_once_the_idea_was_chosen_twice(make_device) -> None:
    device = under(make_device)
    step = first_question(device)
    competency = step.item.competency
    lessons = []
    for _ in range(2):
        while isinstance(step, LessonView):
            step = device.learning.finish_lesson("ana", seconds=30)
        assert isinstance(step, QuestionView)
        assert step.item.competency == competency
        lessons.append(device.give(WRONG_IDEA).lesson)
        step = device.learning.next("ana")
    assert lessons[0] in {f"{competency}-0", f"{competency}-1"}
    assert lessons[1] == f"{competency}-x"


def test_a_lesson_opened_by_hand_obeys_too(make_device) -> None:
    replaced = Rule("kit", Kind.LESSON, "when-0", Verb.REPLACE, "Ours.", "when-1")
    forbidden = Rule("kit", Kind.LESSON, "how-0", Verb.FORBID, "No.")
    device = under(make_device, replaced, forbidden)
    assert device.learning.lesson("ana", "when-0").lesson.id == "when-1"
    with pytest.raises(Refusal) as refusal:
        device.learning.lesson("ana", "how-0")
    assert refusal.value.code == "no_such_lesson"


def test_a_forbidden_module_is_not_begun(make_device) -> None:
    device = under(make_device, Rule("kit", Kind.MODULE, "safe", Verb.FORBID, "Somebody else does this."))
    before = len(device.events())
    with pytest.raises(Refusal) as refusal:
        device.learning.start("ana", Purpose.MODULE, "safe")
    assert refusal.value.code == "no_such_module"
    assert len(device.events()) == before


def test_what_is_forbidden_is_not_due(make_device) -> None:
    device = under(make_device)
    device.finish(device.learning.start("ana", Purpose.SHIFT_QUIZ))
    device.clock.pass_ms(60 * DAY)
    assert device.learning.today("ana").due_count > 0
    rules = (Rule("kit", Kind.MODULE, module.id, Verb.FORBID, "Not here.") for module in PACK.modules)
    device.learning._shelf = Shelf([Loaded(PACK)], Rules(tuple(rules)))
    assert device.learning.today("ana").due_count == 0
