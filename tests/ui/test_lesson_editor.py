# SPDX-License-Identifier: Apache-2.0
"""The editor of lessons, with keys and touch: what it shows is what is written, and nobody sees a sign of Markdown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from app.authoring.lesson_text import lines_of
from tests.app.authoring.test_lesson_text import ALL, LESSONS, body
from ui.window.widgets.lesson_editor import OWN_FORMAT
from ui.window.widgets.lesson_field import BOLD, LessonField


@pytest.fixture
def field(qapp):
    made = LessonField(("body",), "The lesson", "")
    made.resize(700, 500)
    made.show()
    made.editor.setFocus()
    yield made
    made.close()
    made.deleteLater()


def use(field, kind):
    QTest.mouseClick(field.tools[kind], Qt.MouseButton.LeftButton)


def keys(field, text):
    QTest.keyClicks(field.editor, text.replace("\n", "\r"))


def every(field):
    field.editor.selectAll()


def html(text, *, plain=""):
    made = QMimeData()
    made.setHtml(text)
    if plain:
        made.setText(plain)
    return made


def test_a_lesson_is_written_with_the_buttons(field):
    use(field, "heading")
    keys(field, "First the sign\nPut it out ")
    use(field, BOLD)
    keys(field, "before")
    use(field, BOLD)
    keys(field, " you fetch the mop.\n")
    use(field, "bullet")
    keys(field, "yellow\nhigh\n\n")
    use(field, "steps")
    keys(field, "Sign\nMop\n\n")
    use(field, "remember")
    keys(field, "Sign, mop, sign away.\n\nThe end: 2 * 3 # not a heading.")
    assert field.words == (
        "## First the sign\n\nPut it out **before** you fetch the mop.\n\n- yellow\n- high\n\n"
        ":::steps\n1. Sign\n2. Mop\n:::\n\n:::remember\nSign, mop, sign away.\n:::\n\nThe end: 2 \\* 3 # not a heading."
    )
    shown = field.editor.toPlainText()
    assert not [sign for sign in ("#", "**", ":::", "- ") if sign in shown.replace("# not", "")]


@pytest.mark.parametrize("path", [*LESSONS[::18], None], ids=str)
def test_opened_and_not_edited_it_keeps_every_byte(field, path):
    text = ALL if path is None else body(path)
    field.editor.put(text)
    assert field.words == text
    every(field)
    use(field, BOLD)
    use(field, BOLD)
    for _ in range(20):
        field.editor.undo()
    assert field.words == text


def test_what_cannot_be_shown_is_one_sign_that_undo_brings_back(field):
    text = "Before.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nAfter."
    field.editor.put(text)
    assert field.editor.toPlainText() == "Before.\n\ufffc\nAfter."
    every(field)
    QTest.keyClick(field.editor, Qt.Key.Key_Delete)
    assert field.words == ""
    QTest.keyClick(field.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.words == text
    field.editor.moveCursor(QTextCursor.MoveOperation.End)
    keys(field, " More.")
    assert field.words == f"{text[:-6]}After. More."


def test_the_tools_say_what_the_line_is_and_take_it_back(field):
    field.editor.put("One\n\nTwo")
    every(field)
    for kind, written in (
        ("bullet", "- One\n- Two"),
        ("steps", ":::steps\n1. One\n2. Two\n:::"),
        ("careful", ":::careful\nOne\n\nTwo\n:::"),
        ("heading", ":::careful\n## One\n\n## Two\n:::"),
    ):
        use(field, kind)
        assert field.words == written
        assert field.tools[kind].isChecked()
    use(field, "heading")
    use(field, "careful")
    assert field.words == "One\n\nTwo"
    assert not [kind for kind, tool in field.tools.items() if tool.isChecked()]
    while field.editor.document().isUndoAvailable():
        field.editor.undo()
    assert field.words == "One\n\nTwo"


def test_return_and_backspace_leave_a_list_and_a_box(field):
    use(field, "remember")
    keys(field, "Sign first\n\nOutside")
    assert field.words == ":::remember\nSign first\n:::\n\nOutside"
    use(field, "bullet")
    QTest.keyClick(field.editor, Qt.Key.Key_Home)
    QTest.keyClick(field.editor, Qt.Key.Key_Backspace)
    assert field.words.endswith("\n\nOutside")
    QTest.keyClick(field.editor, Qt.Key.Key_Tab)
    assert not field.editor.hasFocus()


def test_what_is_pasted_is_cleaned(field):
    field.editor.insertFromMimeData(
        html(
            "<h1 style='color:red'>Wet <i>floors</i></h1><p>The <b>sign</b> <a href='https://x.example'>first</a>.</p>"
            "<ul><li>yellow</li><li>high</li></ul><table><tr><td>one</td><td>two</td></tr></table>"
            "<img src='https://x.example/a.png'><script>alert(1)</script><p style='font-size:40px'># 5 * 3</p>"
        )
    )
    assert field.words == ("## Wet floors\n\nThe **sign** first.\n\n- yellow\n- high\n\none\n\ntwo\n\n\\# 5 \\* 3")
    field.editor.put("")
    plain = QMimeData()
    plain.setText("# no heading\n\n- no list\n")
    field.editor.insertFromMimeData(plain)
    assert [line.kind for line in lines_of(field.words)] == ["plain", "plain"]


@pytest.mark.parametrize("kind", ["html", "plain"])
def test_signs_that_nobody_sees_do_not_come_in_with_what_is_pasted(field, kind):
    """A PDF gives U+0002 where it parts a word; with a NUL the whole lesson was one sign that nobody could edit."""
    mime = QMimeData()
    words = "The wet\0 flo\x02or\u202e first"
    mime.setHtml(words) if kind == "html" else mime.setText(words)
    field.editor.put("One.")
    field.editor.moveCursor(QTextCursor.MoveOperation.End)
    field.editor.insertFromMimeData(mime)
    assert field.words.replace("\ufffd", "") == "One.The wet floor first"


def test_what_was_copied_here_comes_back_whole(field):
    text = ":::careful\nHot **pan**\n:::\n\n| a | b |\n| - | - |\n\n1. one\n2. two"
    field.editor.put(text)
    every(field)
    mime = field.editor.createMimeDataFromSelection()
    assert mime.hasFormat(OWN_FORMAT)
    field.editor.put("")
    field.editor.insertFromMimeData(mime)
    assert field.words == text


def test_a_line_runs_in_the_direction_of_its_words(field):
    field.editor.put("The sign\n\nاللافتة أولا")
    first = field.editor.document().begin()
    assert first.textDirection() is Qt.LayoutDirection.LeftToRight
    assert first.next().textDirection() is Qt.LayoutDirection.RightToLeft
    QGuiApplication.processEvents()


def test_a_picture_stands_between_the_words_once_it_is_there(field, qapp):
    from PySide6.QtCore import QBuffer, QUrl
    from PySide6.QtGui import QImage, QTextDocument

    field.editor.put("Look:\n\n![A sign](media/sign.png)")
    image = QImage(640, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.yellow)
    store = QBuffer()
    store.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(store, "PNG")
    low = field.editor.height()
    field.put_picture("media/sign.png", bytes(store.data().data()))
    qapp.processEvents()
    shown = field.editor.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("shown:media/sign.png"))
    assert shown.width() == 320
    assert field.editor.height() >= max(low, 200)
    assert field.words == "Look:\n\n![A sign](media/sign.png)"
