# SPDX-License-Identifier: Apache-2.0
"""In which language somebody learns, apart from that of the program, and the original beside a translation."""

from __future__ import annotations

import pytest

from app.errors import Refusal
from app.events import Purpose
from app.preferences import Preferences
from app.views import LessonView, QuestionView
from tests.app.kit import Device, make_pack

LESSONS = [lesson.id for lesson in make_pack().lessons]


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, make_pack())
    device.enrol("ana", language="en")
    yield device
    device.close()


def shown(device, purpose=Purpose.DIAGNOSTIC):
    return device.learning.start("ana", purpose)


def test_in_the_packs_own_language_there_is_no_original(device):
    question = shown(device)
    assert isinstance(question, QuestionView)
    assert question.original is None
    assert device.learning.lesson("ana", LESSONS[0]).original is None


def test_learning_in_another_language_shows_what_the_same_says_in_the_packs_own(device):
    assert device.learning.content_languages("ana") == ("en", "es")
    device.learning.choose_content_language("ana", "es")
    question = shown(device)
    assert isinstance(question, QuestionView)
    assert question.item.stem == f"es {question.original.stem}"
    assert (question.original.id, question.original_language, question.original_shown) == (
        question.item.id,
        "en",
        False,
    )
    lesson = device.learning.lesson("ana", LESSONS[0])
    assert isinstance(lesson, LessonView)
    assert (lesson.lesson.title, lesson.original.title) == (f"es {lesson.original.title}", lesson.original.title)
    device.learning.choose_original("ana", shown=True)
    assert device.learning.lesson("ana", LESSONS[0]).original_shown
    assert device.learning.resume("ana").original_shown


def test_the_language_of_the_program_is_another_choice_and_stays(device):
    device.accounts.set_preferences("ana", Preferences(language="pl", content_language="es", original=True))
    assert device.accounts.card("ana").language == "es"
    device.learning.choose_reading("ana", "easy")
    liked = device.accounts.preferences("ana")
    assert (liked.language, liked.content_language, liked.original, liked.learns_in) == ("pl", "es", True, "es")
    device.learning.choose_content_language("ana", "")
    assert device.accounts.card("ana").language == "pl"
    with pytest.raises(Refusal, match="no_such_language"):
        device.learning.choose_content_language("ana", "fr")


def test_it_is_there_again_after_the_next_start(device):
    device.learning.choose_content_language("ana", "es")
    device.learning.choose_original("ana", shown=True)
    again = device.reopened(make_pack())
    try:
        assert again.accounts.preferences("ana").learns_in == "es"
        assert again.learning.lesson("ana", LESSONS[0]).original_shown
    finally:
        again.close()
