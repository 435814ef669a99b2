# SPDX-License-Identifier: Apache-2.0
"""The lesson on the screen: a real film of the starter pack is played, waits for its question, and is left."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

import content_packs
from app.reasons import Reason, ReasonCode
from app.views import Feedback, LessonView, QuestionView
from content_packs.answers import NotYet
from content_packs.captions import read_captions
from content_packs.grading import grade
from content_packs.starter import starter_source
from ui.window.lesson_intents import FilmAnswered, FilmWaits, MediaPlaced, MediaPlayed, ReadingChosen, TaskChosen
from ui.window.pages.lesson import LessonPage, TaskCard
from ui.window.screen import nested
from ui.window.style import sheet
from ui.window.tokens import TextSize
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.fold import Fold
from ui.window.widgets.how_to import HowTo
from ui.window.widgets.pdf_pages import PdfPages
from ui.window.widgets.player import Player
from ui.window.widgets.reading import Reading

STARTER = Path(content_packs.__file__).parent / "starter" / "care-essentials"
FILM = "media/hands-how.webm"


@pytest.fixture(scope="module")
def source():
    return starter_source(STARTER)


def page_of(qtbot, source, lesson: str, **fields: object) -> tuple[LessonPage, list[object]]:
    page, wanted = LessonPage(view_of(source, lesson, **fields)), []
    qtbot.addWidget(page)
    page.intent.connect(wanted.append)
    page.resize(1024, 600)
    page.show()
    for path in page.media:
        page.show_media(path, source.files[path])
    return page, wanted


def view_of(source, lesson: str, **fields: object) -> LessonView:
    found = next(each for each in source.pack.lessons if each.id == lesson)
    return LessonView(
        attempt="a",
        lesson=found,
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="C",
        module_title="M",
        pack="care-essentials",
        version="1",
        language="en",
        glossary=source.pack.glossary,
        **fields,
    )


@pytest.fixture
def stack(qtbot):
    """Where the program makes its pages."""
    made = QStackedWidget()
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    return made


def opened(stack: QStackedWidget, view: LessonView) -> LessonPage:
    with nested(stack):
        page = LessonPage(view, reports=True)
    stack.addWidget(page)
    stack.setCurrentWidget(page)
    return page


def all_words(page: LessonPage) -> list[str]:
    """What stands on it."""
    words = [each.text() for each in page.findChildren(Text)]
    return sorted([*words, *(each.toPlainText() for each in page.findChildren(Reading))])


def test_where_the_facts_come_from_stands_folded_below(qtbot, source) -> None:
    def with_sources(*sources: str) -> SimpleNamespace:
        lessons = tuple(msgspec.structs.replace(each, sources=sources) for each in source.pack.lessons)
        return SimpleNamespace(pack=msgspec.structs.replace(source.pack, lessons=lessons), files=source.files)

    page, _ = page_of(qtbot, with_sources(), "infection-chain")
    assert not page.findChildren(Fold)
    page, _ = page_of(qtbot, with_sources("NHS: Hands", "WHO: Moments"), "infection-chain")
    lines = [line for line in page.findChildren(Text) if line.text() in {"NHS: Hands", "WHO: Moments"}]
    assert [line.isVisible() for line in lines] == [False, False]
    press(page, "Where the facts come from")
    assert [line.isVisible() for line in lines] == [True, True]


def press(page: LessonPage, words: str) -> None:
    QApplication.processEvents()  # what was put into a layout is shown by it
    next(b for b in page.findChildren(Button) if b.words == words and b.isVisible()).click()


def test_a_film_begins_where_it_was_left_waits_for_its_question_and_stops_on_leaving(qtbot, source) -> None:
    page, wanted = page_of(qtbot, source, "hands-how", places={FILM: 22_000})
    player = page.body.players[FILM]
    qtbot.waitUntil(lambda: player.position_ms >= 22_000, timeout=10_000)
    press(page, "Play")
    qtbot.waitUntil(lambda: any(isinstance(each, FilmWaits) for each in wanted), timeout=15_000)
    assert not player.is_playing
    assert player.caption == "Rub the wrists. Twenty seconds in all."
    assert wanted[0] == MediaPlayed(FILM, finished=False)
    assert FilmWaits(FILM, "hands-how-2") in wanted
    item = next(each for each in source.pack.items if each.id == "hands-how-2")
    asked = QuestionView(
        attempt="a",
        purpose="module",
        number=0,
        at_most=0,
        item=item,
        order=(),
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="C",
        module_title="M",
        safety_critical=False,
        hint_shown=False,
        ask_confidence=False,
        draft=None,
        language="en",
    )
    page.ask(asked)
    press(page, "I haven't learned this yet")
    assert wanted[-1] == FilmAnswered("hands-how-2", NotYet())
    graded = grade(item, NotYet())
    feedback = Feedback(
        item=item, answer=NotYet(), grade=graded, order=(), lesson="", purpose="module", can_retry=False, language="en"
    )
    page.show_feedback(feedback)
    press(page, "Go on")
    qtbot.waitUntil(lambda: player.is_playing, timeout=10_000)
    page.hide()
    assert not player.is_playing
    assert isinstance(wanted[-1], MediaPlaced)
    assert wanted[-1].position_ms >= 22_000


def test_two_things_to_play_in_one_lesson_are_told_apart_by_who_hears_the_screen(qtbot) -> None:
    heard = set()
    for name in ("Listen to this lesson", "How to wash"):
        player = Player(name, film=True)
        qtbot.addWidget(player)
        buttons = player.findChildren(Button)
        heard |= {(button.words, button.accessibleDescription()) for button in buttons if button.words == "Play"}
        assert sum(button.accessibleDescription() == name for button in buttons) == 4
    assert len(heard) == 2


def test_whoever_leaves_at_a_question_of_a_film_without_an_answer_is_asked_again(qtbot, source) -> None:
    lesson = next(each for each in source.pack.lessons if each.id == "hands-how")
    at = lesson.films[0].pauses[0].at * 1000
    page, wanted = page_of(qtbot, source, "hands-how", places={FILM: at - 1000})
    qtbot.waitUntil(lambda: page.body.players[FILM].position_ms >= at - 1000, timeout=10_000)
    press(page, "Play")
    qtbot.waitUntil(lambda: any(isinstance(each, FilmWaits) for each in wanted), timeout=15_000)
    page.hide()
    kept = [each for each in wanted if isinstance(each, MediaPlaced)][-1].position_ms
    page, wanted = page_of(qtbot, source, "hands-how", places={FILM: kept})
    qtbot.waitUntil(lambda: page.body.players[FILM].position_ms >= kept, timeout=10_000)
    press(page, "Play")
    qtbot.waitUntil(lambda: any(isinstance(each, FilmWaits) for each in wanted), timeout=15_000)


def test_what_cannot_be_played_is_said_and_can_be_read(qtbot) -> None:
    player = Player("Film", film=True)
    qtbot.addWidget(player)
    player.show()
    player.put_captions(read_captions(b"WEBVTT\n\n00:00.000 --> 00:01.000\nWash your hands.\n"))
    player.put(b"\x1aE\xdf\xa3 this is no film", "webm")
    qtbot.waitUntil(lambda: player._player is None, timeout=10_000)
    QApplication.processEvents()
    words = [label.text() for label in player.findChildren(type(player._time)) if label.isVisible()]
    assert "This computer cannot play this. Here is what is said, as text." in words
    assert "Wash your hands." in words
    player.turn()  # nothing happens


def test_speed_and_captions_are_changed_with_buttons(qtbot, source) -> None:
    page, _ = page_of(qtbot, source, "hands-how")
    player = page.body.players[FILM]
    speeds = []
    for _ in range(4):
        player._speed_button.click()
        speeds.append(player.speed)
    assert speeds == [1.25, 1.5, 0.75, 1.0]
    qtbot.waitUntil(lambda: player.caption != "" or player._play.isEnabled(), timeout=10_000)
    player._captions_button.click()
    assert player.caption == ""


def test_steps_come_one_at_a_time_or_all(qtbot, source) -> None:
    page, _ = page_of(qtbot, source, "hands-how")
    steps = page.findChildren(HowTo)[0]
    assert (steps.at, steps.back.isEnabled()) == (0, False)
    steps.next.click()
    assert (steps.at, steps.back.isEnabled()) == (1, True)
    steps.all.click()
    assert all(where.isVisible() for where in steps._where)


def test_all_steps_leave_the_way_back_in_sight_with_the_focus(qtbot, source) -> None:
    page, _ = page_of(qtbot, source, "hands-how")
    be_used(qtbot, page)
    page.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    steps = page.findChildren(HowTo)[0]
    page.reveal(steps.all)
    steps.all.click()
    viewport = page._scroll.viewport()
    qtbot.waitUntil(lambda: seen_whole(steps.all, viewport))
    assert steps.all.hasFocus()
    assert steps.all.mapTo(steps, QPoint()).y() < steps._where[0].y()
    steps.all.click()
    assert steps.column.indexOf(steps._ways) == steps.column.count() - 1


def be_used(qtbot, page: LessonPage) -> None:
    """Let keys reach it."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def seen_whole(widget: QWidget, viewport: QWidget) -> bool:
    """Whether nothing of it is outside."""
    return viewport.rect().contains(QRect(widget.mapTo(viewport, QPoint()), widget.size()))


@pytest.mark.parametrize("size", [TextSize.S, TextSize.M])
def test_picture_captions_and_buttons_of_a_film_fit_together_and_nothing_moves(qtbot, source, size) -> None:
    page, _ = page_of(qtbot, source, "choking-adult")
    page.setStyleSheet(sheet("light", size))
    page.resize(1024, 536)  # what the bar leaves of 600
    player = next(each for each in page.body.players.values() if each.frames is not None)
    qtbot.waitUntil(lambda: player._play.isEnabled() and player.frames.shown, timeout=15_000)
    QApplication.processEvents()
    page.to_top()
    player.turn()
    viewport = page._scroll.viewport()
    places = set()
    for cue in player._captions.cues:
        player._caption.setText(cue.text)
        QApplication.processEvents()
        assert all(seen_whole(part, viewport) for part in (player.frames, player._caption, player._buttons)), cue.text
        places.add(player._buttons.mapTo(page, QPoint()).y())
    assert len(places) == 1
    player.pause()


def test_what_takes_the_focus_in_a_lesson_has_a_ring_around_it(qtbot, source) -> None:
    page, _ = page_of(qtbot, source, "hands-how")
    be_used(qtbot, page)
    player, reading = page.body.players[FILM], page.findChildren(Reading)[0]
    for widget in (reading, player._slider):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        ring = widget._ring
        assert ring is not None
        assert ring.isVisible()
        assert ring.geometry().contains(widget.geometry())
        page.heading.setFocus()
        assert not ring.isVisible()


def test_what_is_said_is_told_apart_line_by_line(qtbot) -> None:
    player = Player("Film", film=True, transcript="Wet your hands.\nTake soap.")
    qtbot.addWidget(player)
    assert player._words.text() == "Wet your hands.\n\nTake soap."


def test_what_a_word_means_comes_into_sight(qtbot, source) -> None:
    page, _ = page_of(qtbot, source, "hands-when", reading="detail")
    page.resize(1024, 400)
    page.show()
    page.to_top()
    page.body._readings[1].asked.emit("body-fluids")
    area = page._scroll.viewport()
    qtbot.waitUntil(
        lambda: 0 < page.body._meaning.mapTo(area, page.body._meaning.rect().bottomLeft()).y() <= area.height()
    )


def test_easier_words_a_page_a_term_and_the_task(qtbot, source) -> None:
    page, wanted = page_of(qtbot, source, "hands-when", reading="detail")
    pages = page.findChildren(PdfPages)[0]
    assert pages.pages == 1
    assert "After you touched a person." in pages.words
    page.body._readings[1].asked.emit("body-fluids")
    assert "What comes out of a body" in page.body._meaning.findChildren(type(page._minutes))[0].text()
    press(page, "Easier words")
    assert wanted[-1] == ReadingChosen("easy")
    page.show_level("easy")
    assert not page.body.players
    assert page._minutes.text().endswith("1 min")
    press(page, "I will try this")
    assert wanted[-1] == TaskChosen(done=False)
    page.show_task(done=False)
    press(page, "I did it")
    assert wanted[-1] == TaskChosen(done=True)


@pytest.mark.parametrize("lesson", ["hands-how", "hands-when"])
def test_a_lesson_that_is_opened_comes_in_turns_and_is_whole_then(qtbot, source, stack, lesson) -> None:
    view = view_of(source, lesson)
    page = opened(stack, view)
    files = page.media
    for path in files:
        page.show_media(path, source.files[path])  # they may come before the piece that shows them
    assert not page.rest.is_done
    assert not page.findChildren(TaskCard)
    assert len(page.findChildren(Reading)) > 0
    qtbot.waitUntil(lambda: page.rest.is_done)
    QApplication.processEvents()
    task = page.findChildren(TaskCard)[0]
    report = next(each for each in page.findChildren(Button) if each.words == "Report a problem")
    assert page.body.geometry().bottom() < task.geometry().top() < task.geometry().bottom()
    assert report.isVisible()
    assert sorted(path for path, player in page.body.players.items() if player.can_play) == sorted(page.body.players)
    assert [pages.pages for pages in page.findChildren(PdfPages)] == [1] * len(page.findChildren(PdfPages))
    page.hide()
    at_once = LessonPage(view, reports=True)
    qtbot.addWidget(at_once)
    assert at_once.rest.is_done
    assert at_once.media == files
    for path in files:
        at_once.show_media(path, source.files[path])
    qtbot.waitUntil(lambda: all_words(page) == all_words(at_once))


def test_whoever_comes_back_to_a_lesson_or_hears_it_has_all_of_it(qtbot, source, stack) -> None:
    page = opened(stack, view_of(source, "hands-when"))
    page.come_back(page.left())
    assert page.rest.is_done
    page = opened(stack, view_of(source, "hands-when"))
    assert page.spoken_place("task") is page.findChildren(TaskCard)[0].words
    page = opened(stack, view_of(source, "hands-when"))
    page.show_level("easy")
    assert len(page.findChildren(TaskCard)) == 1


def test_words_are_drawn_once_before_they_have_their_look_and_once_in_it(qtbot, monkeypatch) -> None:
    drawn = []
    draw = Reading.setHtml
    monkeypatch.setattr(Reading, "setHtml", lambda self, html: (drawn.append(html), draw(self, html)))
    holder = QStackedWidget()
    qtbot.addWidget(holder)
    holder.setStyleSheet("* { font-size: 23pt; color: #204060; }")
    reading = Reading("<p>Words</p>", "Name")
    holder.addWidget(reading)
    holder.show()
    QApplication.processEvents()
    assert len(drawn) == 2
    assert reading.document().defaultFont().pointSizeF() == 23
    assert "#204060" in reading.document().defaultStyleSheet()
    holder.setStyleSheet("* { font-size: 12pt; color: #FF0000; }")
    assert reading.document().defaultFont().pointSizeF() == 12
    assert "#ff0000" in reading.document().defaultStyleSheet()
