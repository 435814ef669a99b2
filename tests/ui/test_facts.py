# SPDX-License-Identifier: Apache-2.0
"""What screens say about facts: pictures of questions, typed numbers, the device page, progress, the welcome."""

import msgspec
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QDate, QDateTime, QIODevice, QLocale, QTime
from PySide6.QtGui import QAccessible, QColor, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from app.preferences import Preferences, Theme
from app.repository.tending import PackHere
from app.sending_state import SendingCode, SendingState
from app.views import Level
from content_packs.answers import Chosen, Number
from content_packs.findings import SEVERITIES
from sync.lrs import Problem
from tests.ui.conftest import deliver
from tests.ui.fakes import ITEMS, MODULES, SKILLS
from ui.window import care_places, places
from ui.window.hand import Hand
from ui.window.intents import AreasFilled, Submitted
from ui.window.pages.welcome import MOST_AREAS, WishCard
from ui.window.times import when
from ui.window.tokens import TOKENS
from ui.window.troubles import key_place, pack_trouble, sending_trouble
from ui.window.widgets.band import Band
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.picture_view import PictureView

LIGHT = Preferences(theme=Theme.LIGHT)
DARK = Preferences(theme=Theme.DARK)


def sign_in(window, program, place, preferences=LIGHT):
    shown = msgspec.structs.replace(preferences, shown_how=True)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], shown))
    window.navigator.to(place)
    deliver()
    return window.page


def said(window):
    return [text.text() for text in Hand(window).shown(Text, window.page) if text.text()]


# --- pictures


def png():
    image = QImage(1600, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def pictured(window, program, data=None, preferences=LIGHT):
    """Show a question with a picture."""
    if data is not None:
        program.learning.media = lambda learner, path: data
    program.learning.items = (msgspec.structs.replace(ITEMS[0], media="media/a.svg"),)
    step = msgspec.structs.replace(program.learning.question(), media_alt="A tap and a bar of soap")
    page = sign_in(window, program, places.AtStep(step), preferences)
    return page.findChild(PictureView)


@pytest.mark.dressed
@pytest.mark.parametrize("data", [None, png()], ids=["svg", "png"])
@pytest.mark.parametrize("preferences", [LIGHT, DARK], ids=["light", "dark"])
def test_the_picture_of_a_question_is_shown_within_the_column(window, program, data, preferences):
    view = pictured(window, program, data, preferences)
    assert view.shown
    assert view.pixmap().width() / view.devicePixelRatioF() <= view.width()
    assert view.pixmap().height() / view.devicePixelRatioF() <= TOKENS.size.picture
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "A tap and a bar of soap"
    assert interface.role() is QAccessible.Role.Graphic
    window.setUpdatesEnabled(True)
    corner = window.grab(view.geometry().translated(view.parentWidget().mapTo(window, view.pos() - view.pos())))
    assert corner.toImage().pixelColor(corner.width() // 2, 4) == QColor("#ffffff"), "drawings are made for white paper"


def test_a_picture_that_cannot_be_read_is_described(window, program):
    view = pictured(window, program, b"no picture at all")
    assert not view.shown
    assert view.text() == "A tap and a bar of soap"


def test_a_question_without_a_picture_has_no_frame(window, program):
    page = sign_in(window, program, places.AtStep(program.learning.question()))
    assert page.findChild(PictureView) is None


# --- numbers


@pytest.mark.parametrize(
    ("language", "typed", "number"),
    [
        ("en", "1.5", 1.5),
        ("es", "1,5", 1.5),
        ("es", "1.5", 1.5),
        ("es", "1.500", 1500.0),
        ("en", "1.500", 1.5),
        ("ar", "٢٠", 20.0),
        ("ar", "٣٫٥", 3.5),
    ],
)
def test_numbers_are_taken_as_the_language_writes_them(window, program, language, typed, number):
    program.learning.language = language
    program.learning.at = 5
    sign_in(window, program, places.AtStep(program.learning.question()))
    hand = Hand(window)
    written = QInputMethodEvent()
    written.setCommitString(typed)
    QApplication.sendEvent(hand.shown(QLineEdit)[0], written)
    hand.main()
    assert program.learning.given[-1][1] == Number(number)


@pytest.mark.parametrize(("language", "mark"), [("en", "."), ("es", ","), ("ar", ".")])
def test_the_keypad_has_the_languages_decimal_mark(window, program, language, mark):
    program.learning.language = language
    program.learning.at = 5
    program.learning.drafts["hands-4"] = Number(2.5)
    page = sign_in(window, program, places.AtStep(program.learning.question()))
    assert page._editor.typed() == f"2{mark}5"
    hand = Hand(window)
    hand.press(next(b for b in hand.shown(Button, page) if b.words == mark))
    assert page._editor.typed() == f"2{mark}5{mark}"


# --- the device


def test_every_problem_of_sending_has_its_own_sentence():
    sentences = {sending_trouble(problem.value) for problem in Problem}
    assert len(sentences) == len(Problem)
    assert sending_trouble("from the future") not in sentences


def test_packs_that_switched_themselves_off_say_why_without_a_code():
    for code in SEVERITIES:
        assert code not in pack_trouble(code)
    assert len({pack_trouble(c) for c in ("pack-missing", "pack-unreadable", "name-differs", "archive-damaged")}) == 4


def test_the_place_of_the_key_is_a_sentence():
    assert len({key_place(place) for place in ("keyring", "file", "in a drawer")}) == 3


def test_the_device_page_shows_no_code(window, program):
    program.packs.here = [PackHere(id="p", version="1.0.0", title="Care", problem="archive-damaged")]
    real = program.device.device
    program.device.device = lambda: msgspec.structs.replace(
        real(),
        key_place="file",
        sending=SendingState(code=SendingCode.HINDERED, problem="not_an_lrs", since_ms=0, last_contact_ms=0),
    )
    words = ""
    for part in (care_places.CarePart.PACKS, care_places.CarePart.SENDING):
        sign_in(window, program, care_places.CareFor(part))
        words += " ".join(said(window))
    assert "archive-damaged" not in words
    assert "not_an_lrs" not in words
    assert "Switched off. Its file is damaged" in words
    assert "1970" not in words
    assert "clock of this device was wrong" in words


@pytest.mark.parametrize("address", ["", "https://lrs.example/xapi/"])
def test_only_a_device_with_an_address_offers_to_send(window, program, address):
    program.device.lrs = address
    page = sign_in(window, program, care_places.CareFor(care_places.CarePart.SENDING))
    assert ("Send now" in [button.words for button in Hand(window).shown(Button, page)]) is bool(address)


NOW = QDateTime(QDate(2026, 11, 21), QTime(23, 0))


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (None, "never"),
        (QDateTime(QDate(1979, 1, 1), QTime(9, 5)), "not known, because the clock of this device was wrong"),
        (QDateTime(QDate(2026, 11, 21), QTime(9, 5)), "today at "),
        (QDateTime(QDate(2026, 11, 20), QTime(9, 5)), "yesterday at "),
        (QDateTime(QDate(2026, 3, 5), QTime(9, 5)), "5 March 2026 at "),
    ],
)
def test_times_are_said_as_people_say_them(moment, words):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    try:
        text = when(None if moment is None else moment.toMSecsSinceEpoch(), NOW)
    finally:
        QLocale.setDefault(before)
    assert text.startswith(words), text


# --- progress


def test_only_what_is_known_can_be_fresh(window, program):
    sign_in(window, program, places.Progress())
    words = said(window)
    fresh = [text for text in words if "It is fresh" in text or "It may be about to fade." in text]
    known = [row for row in SKILLS if row.level in (Level.PRACTISE, Level.SECURE)]
    assert len(fresh) == len(known)
    assert not any("in 100" in text for text in words)


def test_the_numbers_behind_a_bar_can_be_heard(window, program):
    page = sign_in(window, program, places.Progress())
    bands = page.findChildren(Band)
    assert [band.accessibleName() for band in bands][2] == "Choose gloves and apron: Still to learn"
    assert bands[1].accessibleDescription() == "Best guess: known with 60 in 100, probably between 40 and 80."


# --- the welcome


def test_the_welcome_asks_a_few_areas_at_a_time_and_then_for_wishes(window, program):
    page = sign_in(window, program, places.Welcome())
    intents = []
    page.intent.connect(intents.append)
    hand = Hand(window)
    asked = len([b for b in hand.shown(Button, page) if b.words == "I feel sure"])
    assert asked == MOST_AREAS < len(MODULES)
    hand.press(next(b for b in hand.shown(Button, page) if b.words == "I feel sure"))
    hand.main()
    hand.press(next(b for b in hand.shown(Button, page) if b.words == "New to me"))
    hand.press(next(b for b in hand.shown(Button, page) if b.words == "Back"))
    assert next(b.isChecked() for b in hand.shown(Button, page) if b.words == "I feel sure")
    hand.main()
    hand.main()
    assert page.heading.text() == "What do you want to get better at?"
    hand.press(hand.shown(WishCard)[1])
    hand.main()
    ratings, wants = (("clean-hands", 0.85), (MODULES[MOST_AREAS].id, 0.1)), (MODULES[1].id,)
    assert intents == [AreasFilled(ratings, wants)]


# --- who sees it


@pytest.mark.parametrize("place", [places.Today(), places.FindStart(), places.Welcome()])
def test_who_sees_the_answers_is_said_where_they_begin(window, program, place):
    sign_in(window, program, place)
    assert any("Supervisors" in text and "record" in text for text in said(window))


# --- feedback on a small screen


@pytest.mark.dressed
@pytest.mark.parametrize("chosen", [1, 2, 3])
def test_the_chosen_and_the_right_option_are_in_sight_with_the_verdict(window, program, chosen):
    page = sign_in(window, program, places.AtStep(program.learning.question()))
    page.intent.emit(Submitted(Chosen((chosen,))))
    deliver()
    view = page._scroll.viewport()
    marked = page._editor.marked()
    assert {card.value for card in marked} == {0, chosen}
    top = min(marked, key=lambda card: card.y())
    assert top.mapTo(view, top.rect().topLeft()).y() >= 0
    assert top.mapTo(view, top.rect().bottomLeft()).y() <= view.height()
