# SPDX-License-Identifier: Apache-2.0
"""Deleting what one saved on this computer: asked once, kept by the first button, said afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import deliver
from tests.ui.test_facts import said, sign_in
from ui.window import places
from ui.window.widgets.basic import Button
from ui.window.widgets.lying import Lying


@pytest.fixture
def paper(program, tmp_path):
    file = tmp_path / "certificate.pdf"
    file.write_text("x")
    program.saved.note(file)
    return file


@pytest.fixture
def page(window, program, paper):
    return sign_in(window, program, places.MyData())


def words(page):
    return [button.words for button in page.findChild(Lying).findChildren(Button) if button.isVisible()]


def press(page, name):
    next(b for b in page.findChild(Lying).findChildren(Button) if b.words == name and b.isVisible()).click()
    deliver()


def test_what_was_saved_earlier_is_there_with_a_way_to_delete_it(window, page, paper):
    assert "What you saved on this computer" in said(window)
    assert any(paper.name in text for text in said(window))
    assert words(page) == ["Open it", "Delete it"]


def test_one_question_whose_easy_answer_keeps_it(window, program, page):
    press(page, "Delete it")
    assert "Delete this for good? What Stepwell keeps about you stays." in said(window)
    assert words(page) == ["Open it", "No, keep it", "Yes, delete it"]
    assert QApplication.focusWidget().words == "No, keep it"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    deliver()
    assert words(page) == ["Open it", "Delete it"]
    assert program.saved.deleted == []


def test_it_is_deleted_and_said(window, program, page, paper):
    press(page, "Delete it")
    next(each for each in page.findChildren(Button) if each.words == "Yes, delete it").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    deliver()
    assert program.saved.deleted == [paper]
    assert "It is deleted." in said(window)
    assert words(page) == []
    assert QApplication.focusWidget().text() == "It is deleted."
    assert window.page.isAncestorOf(QApplication.focusWidget())


def test_a_disk_that_would_not_is_said_and_it_can_be_tried_again(window, program, page):
    program.saved.gone = False
    press(page, "Delete it")
    press(page, "Yes, delete it")
    assert any(text.startswith("It could not be deleted") for text in said(window))
    assert words(page) == ["Open it", "Delete it"]


def test_a_copy_that_was_just_taken_is_noted_and_can_be_deleted(window, program, tmp_path):
    program.copies = tmp_path
    page = sign_in(window, program, places.MyData())
    next(button for button in page.foot_buttons() if button.words == "Take a copy").click()
    deliver()
    (folder,) = program.saved.noted
    assert isinstance(folder, Path)
    assert folder.is_dir()
    assert words(page) == ["Open it", "Delete it"]


def test_a_copy_that_is_deleted_is_not_said_to_be_written_any_more(window, program, tmp_path):
    program.copies = tmp_path
    page = sign_in(window, program, places.MyData())
    next(button for button in page.foot_buttons() if button.words == "Take a copy").click()
    deliver()
    assert "Your copy was written." in said(window)
    program.saved.gone = False
    press(page, "Delete it")
    press(page, "Yes, delete it")
    assert "Your copy was written." in said(window), "it is still there"
    program.saved.gone = True
    press(page, "Delete it")
    press(page, "Yes, delete it")
    assert "It is deleted." in said(window)
    assert not [text for text in said(window) if "was written" in text or "To read it" in text or "could not" in text]
