# SPDX-License-Identifier: Apache-2.0
"""A photo with what was seen at work, in the window, on a real record."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from app.preferences import Preferences, Theme
from tests.app.observing.test_photos import SAMPLE, Ward
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.hand import Hand
from ui.window.observing_places import AddPhoto, SeenAtWork
from ui.window.pages.seen import SeenPage
from ui.window.pages.seen_photos import AddPhotoPage
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.picture_view import PictureView


@pytest.fixture
def ward(tmp_path, program):
    made = Ward(tmp_path)
    program.observing, program.photos = made.device.observing, made.photos
    yield made
    made.device.close()


@pytest.fixture
def hand(ward, window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    return Hand(window)


def press(hand, words) -> None:
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.words == words))
    hand.settle()


def press_foot(hand, words) -> None:
    hand.press(next(each for each in hand.page.foot_buttons() if each.words == words))
    hand.settle()


def offered(hand) -> list[str]:
    return [each.words for each in hand.shown(Button, hand.page)]


def said(hand) -> str:
    return " ".join(each.text() for each in hand.shown(Text, hand.page))


def to(hand, view, learner="ana", *, own=False) -> None:
    hand.window.navigator.to(SeenAtWork(learner.title(), learner, view, own=own))
    hand.settle()


def test_looked_at_twice_kept_opened_by_both_and_deleted_by_who_was_watched(hand, ward, tmp_path):
    seen = ward.watch()
    to(hand, seen)
    press(hand, "Add a photo")
    assert isinstance(hand.page, AddPhotoPage)
    assert "Take a picture" not in offered(hand), "the operator has not let the camera"
    file = tmp_path / "bed.png"
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(file))
    hand.page.show_picture(file)
    hand.settle()
    press_foot(hand, "Nothing of that")
    assert ward.photos.kept("ana", seen.observation).photos == (), "it is asked a second time"
    press_foot(hand, "Yes, keep it")
    assert isinstance(hand.page, SeenPage)
    press(hand, "Look at it")
    assert [each.shown for each in hand.shown(PictureView, hand.page)] == [True]
    ward.sign_in("ana")
    to(hand, ward.device.observing.mine("ana")[0], own=True)
    assert "Photos of your work" in said(hand)
    assert "Add a photo" not in offered(hand)
    press(hand, "Delete it")
    press(hand, "Yes, delete it for both of us")
    assert ward.photos.kept("ana", seen.observation).photos == ()
    assert "Photos of your work" not in said(hand)


def test_a_second_thought_keeps_nothing_and_what_is_no_picture_is_said(hand, ward, tmp_path):
    seen = ward.watch()
    hand.window.navigator.to(AddPhoto("Ana", "ana", seen))
    hand.settle()
    wrong = tmp_path / "words.png"
    wrong.write_text("no picture")
    hand.page.show_picture(wrong)
    assert "This is no picture that can be kept" in said(hand)
    hand.page.ask_about(b"")
    press_foot(hand, "Nothing of that")
    press_foot(hand, "Do not keep it")
    assert "Add a photo" in said(hand)
    assert ward.photos.kept("ana", seen.observation).photos == ()


def test_who_has_no_pin_is_told_kindly_and_another_supervisor_sees_nothing_of_it(hand, ward):
    to(hand, ward.watch("bo"), "bo")
    assert "Bo has not signed in with a PIN yet. A photo is kept only where Bo can open it, too." in said(hand)
    assert "Add a photo" not in offered(hand)
    seen = ward.watch()
    ward.add(seen)
    ward.sign_in("sam")
    to(hand, ward.device.observing.outcome("ana", SAMPLE.id))
    assert "hoto" not in said(hand)
