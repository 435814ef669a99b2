# SPDX-License-Identifier: Apache-2.0
"""In which language somebody learns, apart from that of the program, and the original beside a translation."""

from __future__ import annotations

import msgspec
import pytest

from app.errors import Refusal
from app.events import Purpose
from app.preferences import Preferences
from app.views import LessonView, QuestionView
from content_packs.localise import partly_in
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


def translated(without=""):
    """The kit with all of it in Spanish, but for one entry of the part `without`."""
    pack = make_pack()
    words = msgspec.structs.replace(pack.variants[0], modules=pack.modules)
    if without:
        words = msgspec.structs.replace(words, **{without: getattr(words, without)[1:]})
    return msgspec.structs.replace(pack, variants=(words,))


@pytest.mark.parametrize("language", ["en", "en-GB", "es", "es-MX", "pl"])
def test_only_what_is_there_in_no_other_words_stands_in_the_packs_own(language):
    assert partly_in(translated(), language) is (language == "pl")


@pytest.mark.parametrize("part", ["modules", "lessons", "items"])
def test_it_is_said_where_one_piece_is_missing(tmp_path, part):
    device = Device(tmp_path, translated(part))
    device.enrol("ana", language="es")
    assert device.learning.today("ana").partly_in == "en"
    assert device.learning.partly_translated("ana") == ("es",)
    device.learning.choose_content_language("ana", "en")
    assert device.learning.today("ana").partly_in == ""
    device.close()
