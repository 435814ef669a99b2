"""The library in the window: rows with reasons, filters, two small questions, what is not noted, codes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from app.bare_picture import is_bare_jpeg
from app.library.codes import code_of
from app.library.views import AtDoor, Filters, LibraryView, Topic
from app.own.facts import Ref, ThingKind
from app.preferences import Preferences, Theme
from tests.evidence_samples import EXIF
from tests.ui.conftest import deliver
from tests.ui.library_pages import FIRST, LINK, REST, TEXT, VIEW, found, library, looking, thing
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import BadgeScanned, Go, LessonRead
from ui.window.library_intents import CardCodeTyped, CodeCardAsked, ThingAsked, ThingNotForMe
from ui.window.library_places import AtCode, AtHouse, OwnThings
from ui.window.pages.house import CodePage, HousePage, OwnThingsPage
from ui.window.pages.lesson import LessonPage
from ui.window.pages.library import JustLookingPage, LibraryPage
from ui.window.pages.people import PeoplePage
from ui.window.search_places import FindHelp
from ui.window.spots import spot_of
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.library_rows import AskCard, NotNoted, ThingTile

LESSON = Ref(pack="care", kind=ThingKind.LESSON, thing="hands-1")
HOUSE = Ref(pack="", kind=ThingKind.HOUSE, thing="keys")


def signed_in(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()


@pytest.fixture
def hand(window, program):
    signed_in(window, program)
    return Hand(window)


def tiles(hand):
    return hand.shown(ThingTile, hand.page)


def test_each_row_says_what_it_is_and_why(hand, program):
    library(hand.window, program)
    hand.settle()
    said = [tile.detail for tile in tiles(hand)][: len(FIRST)]
    assert "For your goal: Hand hygiene" in said[0]
    assert "You need this" in said[1]
    assert "not right yet" in said[1]
    assert "found this useful: 4" in said[2]
    assert "and this too: 3" in said[3]
    assert len(tiles(hand)) == len(FIRST) + len(REST)


def test_what_is_opened_is_noted_with_its_way(hand, program):
    library(hand.window, program)
    hand.settle()
    hand.page.intent.emit(ThingAsked(LESSON, "because"))
    hand.settle()
    assert isinstance(hand.page, LessonPage)
    assert program.library.noted == [("used", LESSON, "because")]
    hand.go(LessonRead)
    assert isinstance(hand.page, LibraryPage)


def test_not_for_me_is_one_press_and_can_be_taken_back(hand, program):
    library(hand.window, program)
    hand.settle()
    hand.go(ThingNotForMe(FIRST[0].thing.ref))
    assert program.library.noted == [("declined", FIRST[0].thing.ref, False)]
    assert hand.find(ThingNotForMe) is not None


def test_two_questions_one_after_the_other_and_then_none(hand, program):
    library(hand.window, program)
    hand.settle()
    card = hand.shown(AskCard, hand.page)[0]
    hand.press(card.buttons[2])
    assert program.library.noted == [("rated", VIEW.asks.thing.ref, 3, 0)]
    assert [button.words for button in card.buttons] == ["No", "Partly", "Yes", "Skip"]
    hand.press(card.buttons[1])
    assert program.library.noted[-1] == ("rated", VIEW.asks.thing.ref, 3, 2)
    assert not hand.shown(AskCard, hand.page)


def test_to_skip_is_an_answer_too(hand, program):
    library(hand.window, program)
    hand.settle()
    hand.press(hand.shown(AskCard, hand.page)[0].buttons[3])
    assert program.library.noted == [("rated", VIEW.asks.thing.ref, 0, 0)]


def test_what_is_typed_is_looked_for_and_a_row_says_that_it_was_opened_before(hand, program):
    found(hand.window, program)
    hand.settle()
    assert tiles(hand)[0].words == "Clean hands"
    assert "You opened this before" in tiles(hand)[0].detail
    assert "Dry them well." in tiles(hand)[1].detail
    hand.press(tiles(hand)[0])
    assert program.library.noted == [("used", thing().ref, "search")]


def test_filters_are_asked_for_as_they_are_pressed(hand, program):
    library(hand.window, program)
    hand.settle()
    hand.press(hand.page._fold.head)
    chip = next(button for button in hand.shown(Button, hand.page) if button.words == "Up to 3 min")
    hand.press(chip)
    assert program.library.asked[-1] == Filters(minutes=3)
    assert not [button for button in hand.shown(Button, hand.page) if button.words == "In more detail"]


def test_who_may_keep_things_comes_to_them_from_here_and_others_do_not(hand, program):
    library(hand.window, program)
    hand.settle()
    assert hand.find(Go(OwnThings())) is not None
    hand.go(Go(places.Back()))
    program.library.shown = LibraryView(first=(), rest=REST)
    library_without = program.library.shown
    from ui.window.library_places import ToLibrary

    hand.window.navigator.to(ToLibrary())
    hand.settle()
    assert not library_without.keeps
    assert hand.find(Go(OwnThings())) is None


def test_in_the_part_that_is_not_noted_nothing_is_and_each_page_says_so(hand, program):
    looking(hand.window, program)
    hand.settle()
    assert isinstance(hand.page, JustLookingPage)
    assert hand.shown(NotNoted, hand.page)
    kept = len(program.resuming.kept)
    hand.page.intent.emit(ThingAsked(LESSON))
    hand.settle()
    assert isinstance(hand.page, LessonPage)
    assert hand.shown(NotNoted, hand.page)
    assert spot_of(hand.window.navigator._screens[-1].place) is None
    hand.go(LessonRead)
    program.library.houses["keys"] = TEXT
    hand.page.intent.emit(ThingAsked(HOUSE))
    hand.settle()
    assert isinstance(hand.page, HousePage)
    assert hand.shown(NotNoted, hand.page)
    assert program.library.noted == []
    assert len(program.resuming.kept) == kept


def test_a_code_opens_its_card_and_a_wrong_one_is_said(hand, program):
    program.library.codes["SLCARD"] = HOUSE
    program.library.houses["keys"] = TEXT
    hand.window.navigator.to(AtCode())
    QTest.keyClicks(hand.page.line, "SLNO")
    hand.main()
    assert isinstance(hand.page, CodePage)
    hand.page.intent.emit(CardCodeTyped("SLCARD"))
    hand.settle()
    assert isinstance(hand.page, HousePage)
    assert program.library.noted == [("used", HOUSE, "code")]
    hand.go(Go(places.Back()))
    assert not isinstance(hand.page, CodePage), "where it was typed is not come back to"


def test_before_signing_in_a_card_of_the_house_opens_and_another_waits_for_the_sign_in(window, program):
    hand = Hand(window)
    open_code, shut_code = code_of(HOUSE), code_of(LESSON)
    program.library.doors = {open_code: AtDoor(house=LINK), shut_code: AtDoor()}
    program.library.codes = {shut_code: LESSON}
    hand.page.intent.emit(BadgeScanned((open_code,)))
    hand.settle()
    assert isinstance(hand.page, HousePage)
    hand.window.navigator.to(places.People())
    hand.settle()
    hand.page.intent.emit(BadgeScanned((shut_code,)))
    hand.settle()
    assert isinstance(hand.page, CodePage)
    hand.go(Go(places.People()))
    assert isinstance(hand.page, PeoplePage)
    assert program.library.noted == []
    signed_in(window, program)
    hand.settle()
    assert isinstance(hand.page, LessonPage)
    assert program.library.noted == [("used", LESSON, "code")]
    hand.window.navigator.to(places.People())
    signed_in(window, program)
    hand.settle()
    assert program.library.noted == [("used", LESSON, "code")], "once"


def test_a_card_that_was_scanned_long_ago_does_not_open(window, program, monkeypatch):
    hand = Hand(window)
    window.navigator.opens_next(code_of(LESSON))
    window.navigator._card_code = (code_of(LESSON), window.navigator._ports.steady() - 1000)
    program.library.codes = {code_of(LESSON): LESSON}
    signed_in(window, program)
    hand.settle()
    assert not isinstance(hand.page, LessonPage)


def test_typed_by_hand_before_signing_in_the_code_is_heard(window, program):
    hand = Hand(window)
    program.library.doors = {code_of(HOUSE): AtDoor(house=TEXT)}
    for sign in code_of(HOUSE):
        QTest.keyClick(window.windowHandle(), sign.lower())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    hand.settle()
    assert isinstance(hand.page, HousePage)


def test_own_things_are_added_and_removed_after_a_second_press(hand, program, tmp_path):
    program.library.houses = {"keys": TEXT}
    hand.window.navigator.to(OwnThings())
    hand.settle()
    page = hand.page
    assert isinstance(page, OwnThingsPage)
    QTest.keyClicks(page.name, "Fire plan")
    file = tmp_path / "plan.pdf"
    file.write_bytes(b"%PDF-1.4 x")
    page._chosen(str(file))
    hand.settle()
    assert program.library.noted == [("added", "Fire plan", b"%PDF-1.4 x", "", "en")]
    assert page.name.text() == ""
    gone = next(button for button in hand.shown(Button, page) if button.words == "Remove")
    hand.press(gone)
    assert ("removed", "keys") not in program.library.noted
    hand.press(gone)
    assert ("removed", "keys") in program.library.noted


@pytest.mark.dressed
def test_what_a_camera_wrote_into_a_picture_is_gone_before_it_is_kept(hand, program, tmp_path):
    hand.window.navigator.to(OwnThings())
    page, file = hand.page, tmp_path / "exit.jpg"
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    assert image.save(str(file), "JPG")
    data = file.read_bytes()
    file.write_bytes(data[:2] + EXIF + data[2:])
    QTest.keyClicks(page.name, "The way out")
    page._chosen(str(file))
    hand.settle()
    ((_added, title, kept, _address, _language),) = program.library.noted
    assert title == "The way out"
    assert b"GPS" not in kept
    assert is_bare_jpeg(kept, 64)


def test_what_is_wrong_with_a_file_is_one_sentence_and_the_title_stays(hand, program, tmp_path):
    hand.window.navigator.to(OwnThings())
    page = hand.page
    QTest.keyClicks(page.name, "Plan")
    (tmp_path / "x.exe").write_bytes(b"MZ\x00\x01")
    page._chosen(str(tmp_path / "x.exe"))
    hand.settle()
    assert any("no PDF, no picture" in text.text() for text in hand.shown(Text, page))
    assert page.name.text() == "Plan"


def test_i_need_help_with_leads_to_what_is_found(hand, program):
    program.library.examples = (Topic(title="When to wash hands"), Topic(title="Gloves"))
    hand.go(Go(FindHelp()))
    example = next(button for button in hand.shown(Button, hand.page) if button.words == "Gloves")
    hand.press(example)
    assert program.search.asked[-1] == "Gloves "
    assert not [button for button in hand.shown(Button, hand.page) if button.words == "When to wash hands"]


def test_the_address_of_a_link_can_be_copied(hand, program):
    hand.window.navigator.to(AtHouse(LINK))
    hand.settle()
    hand.press(next(button for button in hand.shown(Button, hand.page) if button.words == "Copy the address"))
    assert QGuiApplication.clipboard().text() == LINK.thing.address


def test_a_supervisor_makes_a_card_for_a_thing_where_it_stands(hand, program, tmp_path):
    program.copies = tmp_path
    library(hand.window, program)
    hand.settle()
    hand.page.intent.emit(CodeCardAsked(FIRST[0].thing.ref))
    hand.settle()
    assert "SLABC-DEFGH-IJX" in (tmp_path / "stepwell-card.html").read_text("utf-8")
    assert any("stepwell-card" in text.text() for text in hand.shown(Text, hand.page))
