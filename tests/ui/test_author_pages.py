# SPDX-License-Identifier: Apache-2.0
"""Making a microlearn in the window: what is typed is kept, what is found leads to its field, each page is usable."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QImage, QImageReader, QTextDocument
from PySide6.QtTest import QTest

from app.authoring.views import Part
from app.preferences import Preferences, TextSize, Theme
from tests.ui.audits import Longer, cut, reachable, runs_off, unfit
from tests.ui.author_pages import AUTHOR_PAGES, LONG, begin
from tests.ui.conftest import deliver
from ui.import_words import FAILED
from ui.picture_files import WIDEST, fit_picture
from ui.window.author_intents import FieldChosen, PreviewDressed, QuestionsChosen, ShowAsked, UndoAsked
from ui.window.author_places import AuthorAt, AuthorShow, AuthorSmall, Small
from ui.window.author_tour import compose, drawn, write
from ui.window.author_words import trouble
from ui.window.hand import Hand
from ui.window.intents import Go, LessonRead, NextAsked
from ui.window.pages.author_end import FindingsPage, PreviewPage
from ui.window.pages.author_files import PicturePage
from ui.window.pages.author_page import StepList
from ui.window.pages.author_question import QuestionFormPage
from ui.window.pages.lesson import LessonPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.story import DebriefPage, ScenePage, StoryOpeningPage
from ui.window.places import Back, SignedIn, Today
from ui.window.practice_intents import ChoiceMade, PracticeBegins
from ui.window.tokens import TOKENS
from ui.window.widgets.author_fields import WordsField
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.lesson_field import LessonField
from ui.window.widgets.lesson_paint import WIDEST as WIDEST_SHOWN

SOUND = Path(__file__).parents[2] / "content_packs/starter/care-essentials/media/hands-when.ogg"


@pytest.fixture
def made(window, program, tmp_path: Path):
    maker, draft = begin(window, program, tmp_path)
    return Hand(window), maker, draft


def step(made, part, question=""):
    hand, _, draft = made
    hand.window.navigator.to(AuthorAt(draft, part, question))
    hand.settle()
    return hand.page


QUICK = ("single", "lesson", "broken", "publish")
"""The pages with the most on them; all of them with `make soak`."""


@pytest.mark.dressed
@pytest.mark.parametrize("name", [pytest.param(n, marks=() if n in QUICK else pytest.mark.soak) for n in AUTHOR_PAGES])
def test_every_page_can_be_used_in_big_letters_and_long_words(qapp, window, program, tmp_path, name):
    maker, draft = begin(window, program, tmp_path)
    longer = Longer()
    QCoreApplication.installTranslator(longer)
    try:
        window.navigator.dress(Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL))
        AUTHOR_PAGES[name](window, maker, draft)
        deliver()
        page = window.page
        assert cut(page) == []
        assert runs_off(page) == []
        assert unfit(page) == []
        assert page.heading is not None
        wanted, found = set(reachable(page)), set()
        page.focus_heading()
        for _ in range(len(reachable(window)) + 2):
            found.add(qapp.focusWidget())
            QTest.keyClick(qapp.focusWidget() or page, Qt.Key.Key_Tab)
        assert wanted <= found
    finally:
        QCoreApplication.removeTranslator(longer)


def test_what_is_typed_is_kept_at_a_pause_without_a_button(made):
    hand, maker, draft = made
    page = step(made, Part.LESSON)
    field = hand.shown(WordsField, page)[0]
    field.editor.selectAll()
    QTest.keyClicks(field.editor, "Short and new.")
    assert maker.authoring.open(draft).body != "Short and new."
    QTest.qWait(500)
    assert maker.authoring.open(draft).body == "Short and new."


def test_going_on_keeps_what_was_typed_a_moment_ago(made):
    hand, maker, draft = made
    step(made, Part.GOAL)
    field = next(field for field in hand.shown(WordsField, hand.page) if field.field == ("title",))
    field.editor.selectAll()
    QTest.keyClicks(field.editor, "Dry floors")
    hand.main()
    assert maker.authoring.open(draft).title == "Dry floors"


def test_undo_brings_the_words_back_into_the_field(made):
    hand, _, _ = made
    step(made, Part.GOAL)
    write(hand, "Do something else")
    hand.go(UndoAsked)
    assert hand.shown(WordsField, hand.page)[0].words == "Make a wet floor safe"


@pytest.mark.dressed
def test_whoever_presses_undo_by_keyboard_stays_there(made, qapp):
    hand, _, _ = made
    window = hand.window
    hand.say(Preferences(text_size=TextSize.XXL)) if hasattr(hand, "say") else None
    window.resize(1024, 600)
    window.activateWindow()
    step(made, Part.GOAL)
    write(hand, "Do something else")
    write(hand, "Do another thing")
    undo = next(each for each in hand.shown(Button, hand.page) if each.words == "Undo")
    undo.setFocus()
    QTest.keyClick(undo, Qt.Key.Key_Return)
    hand.settle()
    assert qapp.focusWidget() is undo


def test_return_goes_on_and_a_paste_is_one_line(made, qapp):
    hand, _, _ = made
    step(made, Part.GOAL)
    first, second = hand.shown(WordsField, hand.page)[:2]
    first.editor.setFocus()
    QTest.keyClick(first.editor, Qt.Key.Key_Return)
    assert qapp.focusWidget() is second.editor
    qapp.clipboard().setText("two\nlines  here")
    second.editor.selectAll()
    second.editor.paste()
    assert second.words == "two lines here"
    second.flush()


def test_a_single_choice_has_one_right_answer(made):
    hand, maker, draft = made
    question = maker.authoring.open(draft).questions[0].id
    step(made, Part.CHECK, question)
    hand.go(FieldChosen(("question", question, "options", 2, "right"), value=True))
    assert [option.right for option in maker.authoring.open(draft).questions[0].options] == [False, False, True]


def test_mend_it_leads_to_the_very_field(made, qapp):
    hand, maker, draft = made
    question = maker.authoring.open(draft).questions[1].id
    maker.authoring.change(draft, ("question", question, "options", 1, "why"), "")
    assert isinstance(step(made, Part.FINDINGS), FindingsPage)
    hand.go(Go(AuthorAt(draft, Part.CHECK, question, ("question", question, "options", 1, "why"))))
    assert isinstance(hand.page, QuestionFormPage)
    deliver()
    field = next(f for f in hand.shown(WordsField, hand.page) if f.field[2:] == ("options", 1, "why"))
    assert qapp.focusWidget() is field.editor


@pytest.mark.dressed
def test_the_buttons_above_the_lesson_write_it_and_a_picture_stands_in_it(made, tmp_path):
    hand, maker, draft = made
    maker.authoring.change(draft, ("body",), "")
    step(made, Part.LESSON)
    compose(hand)
    body = maker.authoring.open(draft)
    assert body.body == (
        "## First the sign\n\nPut the sign out **before** you fetch the mop.\n\n"
        ":::steps\n1. Sign out\n2. Mop\n3. Sign away\n:::\n\n:::remember\nSign, mop, sign away.\n:::"
    )
    drawn().save(str(tmp_path / "sign.png"))
    view = maker.authoring.attach(draft, (tmp_path / "sign.png").read_bytes(), "png", "A [yellow] sign")
    step(made, Part.LESSON)
    field = hand.shown(LessonField, hand.page)[0]
    name = QUrl(f"shown:{view.files[0].path}")
    assert field.editor.document().resource(QTextDocument.ResourceType.ImageResource, name).width() == WIDEST_SHOWN
    assert maker.authoring.open(draft).body == view.body == field.words


@pytest.mark.dressed
def test_a_look_in_another_dress_gives_mine_back(made):
    hand, _, draft = made
    before = hand.window.navigator.preferences
    assert isinstance(step(made, Part.LOOK), PreviewPage)
    hand.page.intent.emit(PreviewDressed(Theme.DARK, TextSize.XXL, before.language))
    hand.settle()
    hand.go(ShowAsked)
    assert isinstance(hand.page, LessonPage)
    assert hand.window.navigator.preferences.text_size is TextSize.XXL
    hand.go(LessonRead)
    assert isinstance(hand.page, QuestionPage)
    hand.window.navigator.to(Back())
    hand.go(Go(AuthorAt(draft, Part.FINDINGS)))
    assert hand.window.navigator.preferences == before


def test_a_refusal_is_said_and_nothing_is_lost(made):
    hand, maker, draft = made
    page = step(made, Part.GOAL)
    file = maker.folder(draft) / "pack.toml"
    file.write_text(file.read_text().replace("Wet floors", "Other floors"))
    write(hand, "A new goal")
    assert page._trouble is not None
    assert hand.shown(WordsField, page)[0].words == "A new goal"


@pytest.mark.dressed
def test_a_picture_is_made_small_and_says_nothing_of_the_camera(qapp, tmp_path):
    image = drawn().scaled(4000, 2500)
    image.setText("Author", "Rosa")
    image.setText("GPS", "47.1, 8.2")
    file = tmp_path / "camera.jpg"
    image.save(str(file), quality=70)
    data, ending = fit_picture(file)
    assert ending == "jpg"
    assert b"Rosa" in file.read_bytes()
    assert b"Rosa" not in data
    assert b"47.1" not in data
    small = tmp_path / "small.jpg"
    small.write_bytes(data)
    assert QImageReader(str(small)).textKeys() == []
    assert max(QImage(str(small)).size().toTuple()) == WIDEST
    (tmp_path / "no.png").write_bytes(b"no picture")
    assert fit_picture(tmp_path / "no.png") is None


def test_a_picture_with_somebody_on_it_is_not_taken(made, tmp_path):
    hand, maker, draft = made
    hand.window.navigator.to(AuthorSmall(draft, Small.PICTURE))
    hand.settle()
    page = hand.page
    assert isinstance(page, PicturePage)
    file = tmp_path / "sign.png"
    drawn().save(str(file))
    page.show_picture(file)
    take = page.foot_buttons()[-1]
    hand.press(take)
    write(hand, "A sign.")
    hand.press(take)
    assert maker.authoring.open(draft).files == ()
    hand.press(next(b for b in hand.shown(Button, page) if b.words == "No, nobody and nothing"))
    hand.press(take)
    assert [each.alt for each in maker.authoring.open(draft).files] == ["A sign."]


def test_deleting_asks_first(made):
    hand, maker, draft = made
    hand.window.navigator.to(AuthorSmall(draft, Small.DELETE))
    hand.settle()
    hand.main()
    assert maker.authoring.drafts()
    hand.window.navigator.to(AuthorSmall(draft, Small.DELETE))
    hand.settle()
    hand.press(hand.page.foot_buttons()[-1])
    assert maker.authoring.drafts() == ()


def test_who_may_make_none_is_not_offered_it(window, program):
    window.navigator.to(SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    assert "Make a microlearn" not in [button.words for button in Hand(window).shown(Button)]


@pytest.mark.dressed
@pytest.mark.parametrize("size", [TextSize.S, TextSize.XXL])
def test_the_story_is_walked_through_in_the_dress_that_was_chosen(made, size):
    hand, maker, draft = made
    step(made, Part.LOOK)
    hand.page.intent.emit(PreviewDressed(Theme.HIGH_CONTRAST, size, "ar"))
    hand.settle()
    hand.window.navigator.to(AuthorShow(draft, maker.authoring.look(draft), 2))
    hand.settle()
    assert isinstance(hand.page, QuestionPage)
    hand.page.intent.emit(NextAsked())
    hand.settle()
    assert isinstance(hand.page, StoryOpeningPage)
    assert hand.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    hand.go(PracticeBegins)
    assert isinstance(hand.page, ScenePage)
    assert runs_off(hand.page) == []
    hand.go(ChoiceMade(0))
    assert isinstance(hand.page, DebriefPage)
    hand.go(PracticeBegins)
    assert isinstance(hand.page, ScenePage)
    hand.go(ChoiceMade(1))
    assert LONG in [text.text() for text in hand.shown(Text, hand.page)]
    hand.go(Go(Today()))
    assert isinstance(hand.page, PreviewPage)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("nothing.csv", b"", "There is no question in this file."),
        ("table.csv", b"a,b\n1,2\n", "The table has no column for the question. Its headings are: a, b."),
        ("broken.xml", b"<?xml version='1.0'?><quiz><question>", "The file is broken in line 1."),
        ("book.xlsx", b"PK\x03\x04 no workbook", "The workbook cannot be read."),
        ("picture.txt", b"\x00\x01\x02", "This file cannot be read as questions."),
        ("gone.csv", None, "This file cannot be opened."),
    ],
)
def test_why_nothing_was_brought_in_is_said_in_the_words_of_the_window(made, tmp_path, name, data, said):
    hand, maker, draft = made
    step(made, Part.CHECK)
    before = maker.authoring.open(draft)
    if data is not None:
        (tmp_path / name).write_bytes(data)
    hand.page.intent.emit(QuestionsChosen(tmp_path / name))
    hand.settle()
    assert [text for text in (text.text() for text in hand.shown(Text, hand.page)) if text.startswith(said)]
    assert maker.authoring.open(draft) == before
    for code in FAILED:
        assert "{" not in trouble(f"not-brought-in:{code}", {})


@pytest.mark.parametrize("way", ["the top bar", "the lock", "closing"])
def test_a_recording_is_kept_before_its_page_is_left(made, qtbot, monkeypatch, way):
    """What was heard until the microphone went is held; whoever goes elsewhere finds it in the draft."""
    hand, maker, draft = made
    page = step(made, Part.LESSON)
    assert page._recorder is not None
    page._recorder._held = SOUND.read_bytes(), "ogg"
    monkeypatch.setattr("ui.window.navigator.HELD_MS", 1)
    monkeypatch.setattr("ui.window.main_window.HELD_MS", 1)
    match way:
        case "the top bar":
            hand.window.header.asked.emit(Today())
        case "the lock":
            hand.window.navigator.lock()
        case _:
            hand.window.close()
    hand.settle()
    assert maker.authoring.open(draft).narration.endswith(".ogg")
    then = {"the top bar": "LessonFormPage", "the lock": "PeoplePage", "closing": "NoneType"}[way]
    qtbot.waitUntil(lambda: type(hand.window.page).__name__ == then, timeout=10_000)


@pytest.mark.dressed
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_steps_stand_off_the_edge_of_the_window_whichever_way_is_read(qapp, qtbot, way):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(way)
    try:
        steps = StepList("d", None)
        qtbot.addWidget(steps)
        steps.show()
        row = next(iter(steps.buttons.values())).geometry()
        free = (row.left(), steps.width() - 1 - row.right())
    finally:
        qapp.setLayoutDirection(before)
    assert free == ((TOKENS.space.m, 0) if way is Qt.LayoutDirection.LeftToRight else (0, TOKENS.space.m))
