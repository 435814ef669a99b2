# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of what lessons can hold: a film that waits, steps, words of the work, a page, easier words."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer

import content_packs
from app.reasons import Reason, ReasonCode
from app.views import LessonView
from content_packs.answers import NotYet
from content_packs.model import Pack
from content_packs.starter import starter_source
from ui.window.hand import Camera, Hand
from ui.window.heard_tour import shoot_heard
from ui.window.intents import LessonRead
from ui.window.lesson_intents import ReadingChosen, TaskChosen, TaskLeft
from ui.window.pages.lesson import LessonPage
from ui.window.places import Explanation, Today
from ui.window.widgets.pdf_pages import PdfPages
from ui.window.widgets.player import Player
from ui.window.widgets.reading import Reading

PACK: Final = "care-essentials"
FILMED: Final = "hands-how"
READ_OUT: Final = "hands-when"
BEFORE_THE_PAUSE_MS: Final = 22_500
MOST_WAIT_MS: Final = 6_000
"""A computer that plays nothing must not keep the tour from ending."""


def shoot_lessons(hand: Hand, camera: Camera, language: str) -> None:
    """Open two lessons of the first pack that ships, as the person who is signed in."""
    pack = starter_source(Path(content_packs.__file__).parent / "starter" / PACK).pack
    if pack is None:
        return
    page = _open(hand, pack, FILMED, language)
    camera.shoot("lesson-opening")
    shoot_heard(hand, camera, "lesson")
    for player in page.findChildren(Player):
        hand.settle()
        _see(player)
        page.reveal_all([player])
        camera.shoot("lesson-film")
        _wait(player)
        hand.settle()
        if page.body.question is not None:
            camera.shoot("lesson-film-question")
            page.body.question.answered.emit(NotYet())
            hand.settle()
            page.reveal(page.body.question)
            camera.shoot("lesson-film-feedback")
    for reading in page.findChildren(Reading)[-1:]:
        reading.asked.emit("hand-gel")
        page.reveal(reading)
        camera.shoot("lesson-word")
    hand.go(TaskChosen(done=False))
    camera.shoot("lesson-task")
    hand.go(LessonRead)
    page = _open(hand, pack, READ_OUT, language)
    camera.shoot("lesson-read-out")
    for pages in page.findChildren(PdfPages):
        page.reveal(pages)
        camera.shoot("lesson-pages")
    hand.go(ReadingChosen("easy"))
    page.to_top()
    camera.shoot("lesson-easier-words")
    if hand.find(ReadingChosen("")) is not None:
        hand.go(ReadingChosen(""))
    hand.go(LessonRead)
    hand.window.navigator.to(Today())
    hand.settle()
    left = hand.find(TaskLeft)
    if left is not None and hand.page is not None:  # a record that is none keeps no task
        hand.page.reveal(left)
        camera.shoot("today-task")


def _open(hand: Hand, pack: Pack, lesson: str, language: str) -> LessonPage:
    shown = next(each for each in pack.lessons if each.id == lesson)
    view = LessonView(
        attempt="",
        lesson=shown,
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="",
        module_title=next(each.title for each in pack.modules if shown.competency in each.competencies),
        pack=PACK,
        version=pack.manifest.version,
        language=language,
        glossary=pack.glossary,
        places={film.path: BEFORE_THE_PAUSE_MS for each in pack.lessons for film in each.films},
    )
    hand.window.navigator.to(Explanation(view))
    hand.settle()
    page = hand.page
    if not isinstance(page, LessonPage):
        raise TypeError(page)
    return page


def _see(player: Player) -> None:
    """Wait for the first picture."""
    for _ in range(MOST_WAIT_MS // 100):
        if player.frames is None or player.frames.shown:
            return
        loop = QEventLoop()
        QTimer.singleShot(100, loop.quit)
        loop.exec()


def _wait(player: Player) -> None:
    """Play until the film waits for its question."""
    loop = QEventLoop()
    player.waits.connect(loop.quit)
    QTimer.singleShot(300, player.turn)
    QTimer.singleShot(MOST_WAIT_MS, loop.quit)
    loop.exec()
    player.waits.disconnect(loop.quit)
