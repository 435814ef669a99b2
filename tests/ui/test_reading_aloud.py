# SPDX-License-Identifier: Apache-2.0
"""Reading aloud in the real window, with Qt's own engine that says nothing: parts, marks, speed, and when it stops."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication

import content_packs
from app.preferences import Preferences, Speed, TextSize, Theme
from app.reasons import Reason, ReasonCode
from app.views import LessonView
from content_packs.starter import starter_source
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import DraftChanged, StartAsked, Submitted
from ui.window.pages.lesson import LessonPage
from ui.window.speech import MOCK, RATES, Speech, whose_way
from ui.window.spoken_words import no_voice
from ui.window.widgets.basic import Button
from ui.window.widgets.how_to import HowTo
from ui.window.widgets.reading import Reading
from ui.window.widgets.spoken_mark import word_rect
from ui.window.widgets.words import Text

STARTER = Path(content_packs.__file__).parent / "starter" / "care-essentials"
pytestmark = pytest.mark.skipif(MOCK not in QTextToSpeech.availableEngines(), reason="Qt came without its mock engine")


@pytest.fixture
def window(new_window):
    """One for each test: what is being read stays with a window."""
    return new_window


@pytest.fixture
def reading(window):
    """Of a window whose voices are those of the mock: English, Norwegian, Finnish."""
    window.reading.make = partial(Speech, [MOCK], own_thread=False)
    yield window.reading
    window.reading.close()
    deliver()


def sign_in(window, program, **look) -> Hand:
    wanted = Preferences(theme=Theme.LIGHT, **look)
    window.navigator.to(places.SignedIn(program.accounts.cards()[0], wanted))
    hand = Hand(window)
    hand.settle()
    return hand


def heard(window, qtbot, most: int = 99) -> list[str]:
    """Listen until it stops, or until the beginning of a part after `most`."""
    reading, parts = window.reading, []
    was = None

    def over() -> bool:
        nonlocal was
        if reading.part is not None and reading.part is not was:
            was = reading.part
            parts.append(was)
        return not reading.is_reading or len(parts) >= most

    qtbot.waitUntil(over, timeout=20_000)
    return [part.say("en").text for part in parts]


def lesson_of(lesson: str, language: str = "en") -> LessonView:
    pack = starter_source(STARTER).pack
    assert pack is not None
    return LessonView(
        attempt="",
        lesson=next(each for each in pack.lessons if each.id == lesson),
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="",
        module_title="M",
        pack="care-essentials",
        version="1",
        language=language,
        glossary=pack.glossary,
    )


def leave(window) -> None:
    """Go to another page."""
    window.navigator.to(places.Today())
    deliver()


@pytest.mark.dressed
def test_one_press_reads_the_question_part_by_part_and_marks_each(window, program, reading, qtbot) -> None:
    hand = sign_in(window, program)
    hand.go(StartAsked)
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert reading.is_reading
    assert window.header.listen.words == "Stop reading"
    assert heard(window, qtbot, most=2) == [window.page.question.item.stem, "1: Get the glasses, then wash"]
    qtbot.waitUntil(lambda: not reading.marked.bar.isEmpty())
    card = next(each for each in window.page.findChildren(Button) if each.words == "Get the glasses, then wash")
    assert reading.marked.place is card
    around = reading.marked.geometry()
    assert around.contains(card.mapTo(reading.marked.parentWidget(), card.rect().center()))
    assert around.contains(reading.marked.bar.center())
    reading.turn()
    assert reading.marked is None
    assert window.header.listen.words == "Read aloud"


def test_an_option_that_is_tapped_lets_it_go_on_and_an_answer_stops_it(window, program, reading, qtbot) -> None:
    hand = sign_in(window, program)
    hand.go(StartAsked)
    reading.turn()
    heard(window, qtbot, most=1)
    window.page.intent.emit(DraftChanged(None))
    assert reading.is_reading
    hand.press(window.page.findChildren(Button)[0])
    hand.go(Submitted)
    assert not reading.is_reading
    reading.turn()
    told = heard(window, qtbot)
    assert told[0] in {"Yes", "Not yet", "Good to know. Here is how it is:"}
    assert window.page.question.item.rationale in " ".join(told)
    assert reading.marked is None
    assert window.header.listen.words == "Read aloud"


def test_it_stops_when_the_page_is_left_when_nobody_is_there_and_at_another_press(
    window, program, reading, qtbot
) -> None:
    def begin() -> None:
        reading.turn()
        heard(window, qtbot, most=1)
        assert reading.is_reading

    for stop in (
        lambda: window.navigator.to(places.Look()),
        window.navigator.lock,
        lambda: window.navigator.to(places.People()),
        reading.turn,
    ):
        sign_in(window, program)
        leave(window)  # to Today: whoever comes back finds the page that they left
        begin()
        stop()
        assert not reading.is_reading
        assert reading.part is None
        assert reading.bar.isHidden()
    assert window.header.listen.isVisible()
    window.navigator.to(places.People())
    deliver()
    assert not window.header.listen.isVisible()
    reading.turn()
    assert not reading.is_reading


def test_whoever_listens_is_not_taken_for_gone(window, program, reading, qtbot) -> None:
    sign_in(window, program)
    again = []
    window.idle.again = lambda: again.append(True)
    reading.turn()
    assert len(heard(window, qtbot, most=3)) == len(again) == 3


def test_it_can_be_held_and_goes_on(window, program, reading, qtbot) -> None:
    sign_in(window, program)
    reading.turn()
    heard(window, qtbot, most=1)
    part = reading.part
    reading.bar.hold.click()
    assert reading.is_held
    assert reading.bar.hold.words == "Go on"
    QTest.qWait(500)
    assert reading.part is part
    reading.bar.hold.click()
    heard(window, qtbot, most=2)
    assert reading.part is not part


def test_the_speed_is_that_of_the_person_wherever_it_was_chosen(window, program, reading, qtbot) -> None:
    card = program.accounts.cards()[0]
    sign_in(window, program, speed=Speed.SLOW)
    reading.turn()
    heard(window, qtbot, most=1)
    engine = reading._speech._engine
    assert engine.rate() == RATES[Speed.SLOW] < 0
    reading.bar.speed.click()
    reading.bar.speed.click()
    assert reading.bar.speed.words == "Speed: fast"
    assert engine.rate() == RATES[Speed.FAST] > 0
    assert reading.is_reading
    qtbot.waitUntil(lambda: program.accounts.preferences(card.id).speed is Speed.FAST)
    window.navigator.to(places.People())
    assert reading.speed is Speed.NORMAL


def test_a_language_without_a_voice_is_told_in_plain_words_and_the_way_to_one(window, program, reading, qtbot) -> None:
    sign_in(window, program)
    window.navigator.to(places.Explanation(lesson_of("hands-how", "ar")))
    deliver()
    reading.turn()
    qtbot.waitUntil(lambda: bool(reading.bar.note))
    head, asked, way = no_voice(QLocale("ar").nativeLanguageName(), whose_way())
    assert reading.bar.note == f"{head} {asked}"
    assert not reading.bar._way.isVisible(), "names of packages are no words for a learner"
    high = reading.bar.area.height()
    reading.bar._ask_way.click()
    deliver()
    assert reading.bar._way.isVisible()
    assert reading.bar.area.height() <= high, "it stands in the place of what was asked"
    assert reading.bar._close.hasFocus()
    assert reading.bar._way.text() == way
    assert not reading.is_reading
    assert window.header.listen.words == "Read aloud", "other pages may be in another language"
    reading.turn()
    assert not reading.bar.note
    window.navigator.to(places.Today())
    deliver()  # what comes from the record comes in a turn of its own
    reading.turn()
    heard(window, qtbot, most=1)
    assert reading.is_reading
    assert window.header.listen.words == "Stop reading"


@pytest.mark.dressed
@pytest.mark.parametrize(("language", "size"), [("en", TextSize.XXL), ("ar", TextSize.S)])
def test_where_there_is_no_voice_the_page_keeps_its_foot_and_the_note_is_whole(
    window, program, qtbot, language, size
) -> None:
    window.reading.make = lambda: Speech([], own_thread=False)
    window.resize(1024, 600)
    hand = sign_in(window, program)
    window.navigator.dress(Preferences(text_size=size, language=language))
    hand.go(StartAsked)
    window.resize(1024, 600)
    window.reading.turn()
    qtbot.waitUntil(lambda: bool(window.reading.bar.note))
    deliver()
    bar, last = window.reading.bar, window.page.foot_buttons()[-1]
    assert bar.area.height() <= window.height() // 3
    assert bar._note.height() >= bar._note.layout().totalHeightForWidth(bar._note.width())
    assert bar._ask_way.height() >= bar._ask_way.sizeHint().height()
    hidden = [part for part in (bar._head, bar._close, last) if part.visibleRegion().boundingRect() != part.rect()]
    window.navigator.dress(Preferences())  # what comes after is in English
    assert not hidden


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_each_system_has_its_own_way_to_a_voice(platform) -> None:
    ways = {"linux": "espeak-ng", "win32": "Time & language", "darwin": "Spoken Content"}
    head, asked, way = no_voice("", whose_way(platform))
    assert asked == "Whoever looks after this computer can add one."
    assert head == "This computer has no voice yet."
    assert ways[platform] in way


def test_no_engine_at_all_is_told_and_looked_for_again_at_the_next_press(window, program, qtbot) -> None:
    tried = []

    def none() -> Speech:
        tried.append(True)
        return Speech(["no-such-engine"], own_thread=sys.platform == "linux")

    window.reading.make = none
    sign_in(window, program)
    for count in (1, 2):
        window.reading.turn()
        qtbot.waitUntil(lambda: bool(window.reading.bar.note))
        assert len(tried) == count
        window.reading.turn()


def test_an_engine_on_a_thread_of_its_own_says_all_parts_and_goes_with_the_window(window, program, qtbot) -> None:
    window.reading.make = partial(Speech, [MOCK], own_thread=True)
    hand = sign_in(window, program)
    hand.go(StartAsked)
    window.reading.turn()
    assert len(heard(window, qtbot, most=2)) == 2
    speech = window.reading._speech
    window.reading.close()
    assert not speech._thread.isRunning()


def test_a_lesson_is_marked_by_paragraphs_and_its_steps_are_turned_to(window, program, reading, qtbot) -> None:
    sign_in(window, program)
    window.navigator.to(places.Explanation(lesson_of("hands-how")))
    deliver()
    page = window.page
    assert isinstance(page, LessonPage)
    page.rest.finish()
    assert page.recording is None
    parts = page.spoken()
    steps = [part for part in parts if "-step-" in part.where]
    assert steps
    how_to = page.findChildren(HowTo)[0]
    for part in parts:
        place = page.spoken_place(part.where)
        assert place is not None, part
        if isinstance(place, Reading) and part.before == "":
            assert part.shown in " ".join(place.toPlainText().split()) or "-step-" in part.where, part
    page.spoken_place(steps[-1].where)
    assert how_to.at == int(steps[-1].where.rpartition("-")[2])
    reading.turn()
    qtbot.waitUntil(lambda: reading.marked is not None and not reading.marked.bar.isEmpty(), timeout=8000)
    leave(window)


def test_the_recording_of_a_lesson_goes_before_any_voice(window, program, reading, qtbot) -> None:
    files = starter_source(STARTER).files
    sign_in(window, program, speed=Speed.FAST)
    window.navigator.to(places.Explanation(lesson_of("hands-when")))
    deliver()
    page = window.page
    for path in page.media:
        page.show_media(path, files[path])
    qtbot.waitUntil(lambda: page.recording is not None, timeout=10_000)
    player = page.recording
    reading.turn()
    qtbot.waitUntil(lambda: player.is_playing, timeout=10_000)
    assert reading.is_reading
    assert reading.part is None
    assert player.speed == 1.25
    reading.bar.hold.click()
    assert not player.is_playing
    assert reading.is_held
    reading.bar.hold.click()
    qtbot.waitUntil(lambda: player.is_playing, timeout=10_000)
    reading.turn()
    assert not player.is_playing
    assert not reading.is_reading
    leave(window)  # its films ask now and then whether all of them is there


def test_a_recording_that_went_with_its_page_is_not_stopped_once_more(window, program, reading, qtbot) -> None:
    """A page goes with the next turn of the event loop: that may come before the next page does."""
    files = starter_source(STARTER).files
    sign_in(window, program)
    window.navigator.to(places.Explanation(lesson_of("hands-when")))
    deliver()
    page = window.page
    for path in page.media:
        page.show_media(path, files[path])
    qtbot.waitUntil(lambda: page.recording is not None, timeout=10_000)
    reading.turn()
    assert reading.is_reading
    window.navigator._leave_all()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not reading.is_reading
    assert not reading.voiceless
    leave(window)


@pytest.mark.dressed
def test_big_words_have_the_button_on_the_page_and_a_way_to_stop_in_sight(window, program, reading, qtbot) -> None:
    hand = sign_in(window, program, text_size=TextSize.XXL)
    hand.go(StartAsked)
    deliver()
    assert not window.header.listen.isVisible()
    listen = next(each for each in window.page.findChildren(Button) if each.words == "Read aloud")
    assert listen.isVisible()
    hand.press(listen)
    heard(window, qtbot, most=1)
    assert reading.bar.stop.isVisible()
    reading.bar.stop.click()
    assert not reading.is_reading
    assert listen.words == "Read aloud"


@pytest.mark.dressed
@pytest.mark.parametrize(("words", "word"), [("Wash both hands now", "hands"), ("اغسل يديك الآن جيدا", "يديك")])
def test_a_word_is_marked_where_it_stands_in_either_direction(qtbot, words, word) -> None:
    label = Text(words)
    qtbot.addWidget(label)
    label.resize(400, 60)
    rect = word_rect(label, words.index(word), len(word))
    metrics = label.fontMetrics()
    ahead = metrics.horizontalAdvance(words[: words.index(word)])
    # all words begin where the lines of the window begin, and run in their own direction from there
    from_left = ahead if word.isascii() else metrics.horizontalAdvance(words) - ahead - metrics.horizontalAdvance(word)
    assert abs(rect.left() - from_left) <= 4
    assert abs(rect.width() - metrics.horizontalAdvance(word)) <= 6
    assert label.rect().contains(rect)


@pytest.mark.dressed
def test_a_word_that_stands_where_two_directions_meet_is_marked_alone(qtbot) -> None:
    words = "السبب: Good hands"
    label = Text(words)
    qtbot.addWidget(label)
    label.resize(400, 60)
    first, second = word_rect(label, 0, 5), word_rect(label, words.index("Good"), 4)
    assert second.right() <= first.left()
    assert first.width() < label.fontMetrics().horizontalAdvance("السبب:") + 4


@pytest.mark.soak
def test_nothing_of_it_is_loaded_before_the_first_press() -> None:
    code = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "import ui.window.main_window\n"
        "sys.exit('PySide6.QtTextToSpeech' in sys.modules)"
    )
    assert (
        subprocess.run(
            [sys.executable, "-c", code], cwd=Path(content_packs.__file__).parents[1], check=False
        ).returncode
        == 0
    )
