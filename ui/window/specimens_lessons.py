# SPDX-License-Identifier: Apache-2.0
"""The pieces of a lesson and of its making, in each of their states."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reasons import Reason, ReasonCode
from app.views import LessonView
from content_packs.model import Lesson
from ui.window.specimen import Specimen, focused
from ui.window.specimens_answers import ITEMS, ROOM, question, told
from ui.window.widgets.author_fields import WordsField
from ui.window.widgets.basic import Card, Text
from ui.window.widgets.beside import Beside, original_of
from ui.window.widgets.film_question import FilmQuestion
from ui.window.widgets.how_to import HowTo
from ui.window.widgets.lesson_body import LessonBody
from ui.window.widgets.lesson_field import LessonField
from ui.window.widgets.pdf_pages import PdfPages
from ui.window.widgets.picture_view import PictureView
from ui.window.widgets.player import Player
from ui.window.widgets.reading import Reading
from ui.window.widgets.recorder import Recorder
from ui.window.widgets.writing import Writing


def lesson_specimens() -> Iterator[Specimen]:
    """What lessons are made of, and what they are made with."""
    yield Specimen("Lessons", "LessonBody", lambda: LessonBody(_lesson(), ""))
    yield Specimen("Lessons", "Reading", lambda: _reading("<p>Clean hands <b>between</b> two people.</p>"))
    yield Specimen("Lessons", "Ring around a Reading: focused", _in_a_card, lambda card: focused(_words_in(card)))
    yield Specimen(
        "Lessons", "HowTo", lambda: HowTo((_reading("<p>Wet the hands.</p>"), _reading("<p>Take soap.</p>")))
    )
    yield Specimen("Lessons", "PictureView", _picture)
    yield Specimen("Lessons", "PictureView, not there yet", lambda: PictureView("A room with a box and a ball"))
    yield Specimen("Lessons", "Player, film", lambda: Player("Washing hands", film=True, transcript="Wet the hands."))
    yield Specimen("Lessons", "Player, sound", lambda: Player("Washing hands", film=False))
    yield Specimen("Lessons", "PdfPages, not there yet", lambda: PdfPages("The poster of the five moments"))
    yield Specimen("Lessons", "FilmQuestion", lambda: FilmQuestion(question(ITEMS[0][0])))
    yield Specimen("Lessons", "FilmQuestion: not yet", _film_answered)
    beside = lambda: Beside(Text("Lávate las manos", "lead"), original_of("en", "Wash your hands"))  # noqa: E731
    yield Specimen("Lessons", "Beside, with its Original", beside)
    yield Specimen("Making", "Writing", lambda: Writing("What did you notice?", most=500))
    yield Specimen("Making", "Writing: focused", lambda: Writing("What did you notice?", most=500), focused)
    yield Specimen("Making", "WordsField", lambda: WordsField(("title",), "Title", "Clean hands", hint="A few words"))
    yield Specimen(
        "Making", "LessonField", lambda: LessonField(("body",), "The lesson", "## When\n\n* Before\n* After")
    )
    yield Specimen("Making", "Recorder", Recorder)


def _film_answered() -> QWidget:
    item, _right, wrong = ITEMS[0]
    film = FilmQuestion(question(item))
    holder = QWidget()  # the way on takes the focus, which has to have a window
    QVBoxLayout(holder).addWidget(film)
    film.editor.restore(wrong)
    film.show_feedback(told(item, wrong))
    return holder


def _reading(html: str) -> Reading:
    return Reading(html, "A piece of the lesson")


def _in_a_card() -> Card:
    card = Card()
    card.add(_reading("<p>Clean hands <b>between</b> two people.</p>"))
    return card


def _words_in(card: QWidget) -> Reading:
    return card.findChildren(Reading)[0]


def _picture() -> PictureView:
    picture = PictureView("A room with a box and a ball")
    picture.put(ROOM)
    return picture


def _lesson() -> LessonView:
    lesson = Lesson(
        id="hands", title="When to clean your hands", competency="hands", body="## When\n\n* Before\n* After"
    )
    return LessonView(
        attempt="",
        lesson=lesson,
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="",
        module_title="",
        pack="",
        version="",
        language="en",
    )
