# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of making a microlearn: as a person types it, from the list of drafts to what others see."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from app.authoring.views import Part
from app.events import Purpose
from ui.window.author_intents import (
    DraftBegun,
    FieldChosen,
    PublishAsked,
    QuestionsChosen,
    Restructured,
    ShowAsked,
    StickFilled,
)
from ui.window.author_places import AuthorAt, AuthorSmall, Drafts, Small
from ui.window.hand import Camera, Hand
from ui.window.intents import Go, LessonRead, NextAsked, StartAsked
from ui.window.pages.author_files import PicturePage
from ui.window.pages.author_page import AuthorPage
from ui.window.pages.author_question import QuestionFormPage
from ui.window.pages.question import QuestionPage
from ui.window.places import Back, Today
from ui.window.practice_intents import PracticeBegins
from ui.window.widgets.author_fields import WordsField
from ui.window.widgets.basic import Button
from ui.window.widgets.choices import Choices
from ui.window.widgets.lesson_field import LessonField

GOAL: Final = (
    "Make a wet floor safe",
    "Nobody slips, and nobody has to stay home.",
    "Wet floors",
)
FIRST: Final = (
    "Somebody spilled water by the door. What do you do first?",
    ("Put the yellow sign out", "Yes. Everybody sees it and walks around."),
    ("Fetch the mop", "Not yet. Somebody may slip while you are away."),
    ("Tell the manager", "Not yet. The sign is quicker, and it works at once."),
    "A sign warns everybody while you fetch what you need.",
)
SECOND: Final = (
    "A dry floor still has the sign on it. What do you do?",
    ("Take the sign away", "Yes. A sign that always stands there is seen by nobody."),
    ("Leave it, to be safe", "Not yet. People stop looking at it."),
    ("Turn it to the wall", "Not yet. It is in the way there."),
    "Signs are believed when they are true.",
)
LESSON: Final = (
    ("heading", "First the sign\n"),
    ("", "Put the sign out "),
    ("bold", "before"),
    ("bold", " you fetch the mop.\n"),
    ("steps", "Sign out\nMop\nSign away\n\n"),
    ("remember", "Sign, mop, sign away."),
)
"""Each with the tool that is pressed before it is typed."""
STORY: Final = (
    "A puddle by the till",
    "Mr Berg",
    "Olaf Berg is 71 and comes in every morning for his paper.",
    "It rains, and a puddle grows by the till. Mr Berg is at the door. What do you do first?",
    "Put the yellow sign out",
    "He sees it, stops, and walks around the water.",
    "A sign warns him at once, and everybody after him.",
    "You mop in peace, and he asks about your day.",
    "Run for the mop",
    "Behind your back Mr Berg steps into the water.",
    "While you are away nobody is warned.",
    "He holds on to the shelf. Nothing happened, this time.",
    "The sign first: it needs no time, and it works while you fetch the rest.",
)
QUIZ: Final = "Where is the sign kept?\nA. In the cupboard\nB. At home\nANSWER: A\n"


def shoot_author(hand: Hand, camera: Camera, dress: Callable[[], None]) -> None:
    """From Today of somebody who may make microlearns to the last page, and back to Today with what was published."""
    hand.window.navigator.to(Today())
    hand.settle()
    if hand.find(Go(Drafts())) is None:
        return
    hand.go(Go(Drafts()))
    camera.shoot("author-drafts-none")
    hand.go(DraftBegun)
    camera.shoot("author-goal")
    write(hand, *GOAL)
    camera.shoot("author-goal-filled")
    draft = _page(hand).draft
    hand.main()
    camera.shoot("author-questions-none")
    _question(hand, camera, FIRST, "author-question")
    camera.shoot("author-questions-one")
    _question(hand, camera, SECOND, "author-question-two")
    _other_kinds(hand, camera)
    _bring_in(hand, camera)
    hand.main()
    camera.shoot("author-lesson")
    compose(hand)
    _picture(hand, camera)
    hand.page.reveal(hand.shown(LessonField, hand.page)[0].editor)
    camera.shoot("author-lesson-filled")
    hand.main()
    camera.shoot("author-story")
    hand.go(Restructured("story"))
    camera.shoot("author-story-form")
    write(hand, *STORY)
    hand.main()
    _look(hand, camera)
    hand.go(Go(AuthorAt(draft, Part.FINDINGS)))
    camera.shoot("author-findings")
    hand.main()
    camera.shoot("author-publish")
    hand.go(PublishAsked)
    camera.shoot("author-published")
    _elsewhere(hand, camera, draft)
    hand.go(Go(Today()))
    dress()
    offered = hand.find(StartAsked(Purpose.MODULE, draft, draft))
    if offered is not None:
        hand.page.reveal(offered)
    camera.shoot("today-new-from-your-team")
    row = next((b for b in reversed(hand.shown(Button, hand.page)) if b.words == GOAL[-1]), None)
    if row is not None:
        hand.page.reveal(row)
    camera.shoot("today-from-your-team")


def _elsewhere(hand: Hand, camera: Camera, draft: str) -> None:
    """Onto a stick, then the small pages and the list of drafts."""
    with TemporaryDirectory(prefix="stepwell-stick-") as folder:
        hand.page.intent.emit(StickFilled(Path(folder)))  # the dialog is the system's own
        hand.settle()
    camera.shoot("author-on-stick")
    hand.window.navigator.to(AuthorSmall(draft, Small.STEPS))
    hand.settle()
    camera.shoot("author-steps")
    hand.go(Go(AuthorSmall(draft, Small.DELETE)))
    camera.shoot("author-delete")
    hand.window.navigator.to(Drafts())
    hand.settle()
    camera.shoot("author-drafts")


def write(hand: Hand, *texts: str) -> None:
    """Type into the fields of the page, one after the other, and rest."""
    fields = hand.shown(WordsField, hand.page)
    for field, text in zip(fields, texts, strict=False):
        field.editor.setFocus()
        field.editor.selectAll()
        QTest.keyClicks(field.editor, text.replace("\n", "\r"))
        field.flush()
        hand.settle()


def compose(hand: Hand) -> None:
    """Write the lesson with the tools above it."""
    field = hand.shown(LessonField, hand.page)[0]
    field.editor.setFocus()
    for tool, text in LESSON:
        if tool:
            hand.press(field.tools[tool])
        QTest.keyClicks(field.editor, text.replace("\n", "\r"))
    field.flush()
    hand.settle()


def _page(hand: Hand) -> AuthorPage:
    page = hand.page
    assert isinstance(page, AuthorPage)  # noqa: S101 - a bug of the tour
    return page


def _question(hand: Hand, camera: Camera, words: tuple[object, ...], name: str) -> None:
    hand.go(Go(AuthorSmall(_page(hand).draft, Small.KIND)))
    camera.shoot("author-kind")
    hand.go(Restructured("question", ("single",)))
    camera.shoot(name)
    stem, first, second, third, why = words
    flat = [text for pair in (first, second, third) if isinstance(pair, tuple) for text in pair]
    write(hand, str(stem), *flat, str(why))
    hand.page.to_top()
    camera.shoot(f"{name}-filled")
    hand.main()


def _other_kinds(hand: Hand, camera: Camera) -> None:
    """Each other kind once, as it begins; all of them are taken out again."""
    for kind in ("multiple", "truefalse", "order", "match"):
        hand.go(Go(AuthorSmall(_page(hand).draft, Small.KIND)))
        hand.go(Restructured("question", (kind,)))
        camera.shoot(f"author-question-{kind}")
        if kind == "multiple":
            hand.press(
                next(b for b in hand.shown(Button, hand.page) if isinstance(b.value, FieldChosen) and b.isEnabled())
            )
        page = _page(hand)
        if isinstance(page, QuestionFormPage):
            hand.press(page.foot_buttons()[0])


def _bring_in(hand: Hand, camera: Camera) -> None:
    with TemporaryDirectory(prefix="stepwell-quiz-") as folder:
        file = Path(folder) / "quiz.txt"
        file.write_text(QUIZ, encoding="utf-8")
        hand.page.intent.emit(QuestionsChosen(file))  # the dialog is the system's own
        hand.settle()
        camera.shoot("author-brought-in")
        hand.main()
        hand.page.intent.emit(QuestionsChosen(Path(folder) / "nothing.csv"))
        hand.settle()
        camera.shoot("author-not-brought-in")
    hand.press(next(b for b in hand.shown(Button, hand.page) if b.words.startswith("3.")))
    hand.press(hand.page.foot_buttons()[0])


def _picture(hand: Hand, camera: Camera) -> None:
    hand.go(Go(AuthorSmall(_page(hand).draft, Small.PICTURE)))
    camera.shoot("author-picture")
    page = hand.page
    if not isinstance(page, PicturePage):
        return
    with TemporaryDirectory(prefix="stepwell-picture-") as folder:
        file = Path(folder) / "sign.png"
        drawn().save(str(file))
        page.show_picture(file)
    hand.settle()
    write(hand, "A yellow sign beside a puddle.")
    hand.press(page.foot_buttons()[-1])
    camera.shoot("author-picture-who")
    hand.press(hand.shown(Button, hand.shown(Choices, page)[0])[-1])
    hand.press(page.foot_buttons()[-1])


def drawn() -> QImage:
    """A sign on a floor, as a photograph would show it."""
    image = QImage(640, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#9fb4bd"))
    painter = QPainter(image)
    painter.fillRect(260, 110, 120, 220, QColor("#f5c518"))
    painter.setBrush(QColor("#c9dfe8"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(120, 300, 400, 70)
    painter.end()
    return image


def _look(hand: Hand, camera: Camera) -> None:
    camera.shoot("author-look")
    hand.go(ShowAsked)
    camera.shoot("author-look-lesson")
    hand.go(LessonRead)
    camera.shoot("author-look-question")
    page = hand.page
    if isinstance(page, QuestionPage):
        rights = [b for b in hand.shown(Button, page) if b.words == "Put the yellow sign out"]
        hand.press(rights[0])
        hand.main()
        camera.shoot("author-look-feedback")
        hand.go(NextAsked)
        hand.page.intent.emit(NextAsked())
        hand.settle()
        camera.shoot("author-look-story")
        hand.go(PracticeBegins)
        camera.shoot("author-look-story-scene")
        hand.window.navigator.to(Back())
        hand.settle()
