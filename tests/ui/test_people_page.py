# SPDX-License-Identifier: Apache-2.0
"""Who are you, with a whole town on one device; and a new PIN, which is typed twice."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.preferences import Preferences, TextSize, Theme
from app.signin import SecretKind
from app.views import LearnerCard
from tests.ui.conftest import deliver
from ui.window.intents import PersonFilled
from ui.window.numbers import whole
from ui.window.pages.my_pin import ChangePinPage
from ui.window.pages.new_person import NewPersonPage
from ui.window.pages.people import SHOWN, Badge, PeoplePage, PersonTile, PinPage
from ui.window.style import Appearance
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.keypad import Keypad


def card(number, name):
    return LearnerCard(id=f"p{number}", name=name, role="learner", language="en", colour=number % 8, pack="")


@pytest.fixture
def crowded(qtbot):
    page = PeoplePage(Preferences())
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.show()
    cards = [card(n, f"Person {n:04}") for n in range(1998)]
    page.show_people((*cards, card(1998, "Zoë O'Neill"), card(1999, "Amélie Zorn")))
    deliver()
    return page


def names(page):
    deliver()
    return [tile.words for tile in page.findChildren(PersonTile) if tile.isVisibleTo(page)]


def type_name(page, text):
    page.findChild(QLineEdit).setText(text)
    return names(page)


def test_of_two_thousand_people_a_screenful_is_shown_and_the_rest_is_counted(crowded):
    assert len(names(crowded)) == SHOWN
    said = [text.text() for text in crowded.findChildren(Text) if text.isVisibleTo(crowded)]
    assert f"{whole(1984)} more. Type the first letters of your name." in said


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zoe", ["Zoë O'Neill"]),
        ("ONEILL", ["Zoë O'Neill"]),
        ("amelie z", ["Amélie Zorn"]),
        ("zo", ["Amélie Zorn", "Zoë O'Neill"]),
        ("person 0007", ["Person 0007"]),
        ("nobody at all", []),
    ],
)
def test_a_name_is_found_by_any_of_its_words_without_accents_and_marks(crowded, typed, found):
    assert sorted(type_name(crowded, typed)) == found


def test_who_begins_so_stands_before_who_has_it_inside(qtbot):
    page = PeoplePage(Preferences())
    qtbot.addWidget(page)
    page.show_people((card(0, "Joanna Brown"), card(1, "Anna Reed"), card(2, "Bo Annan")))
    assert type_name(page, "ann") == ["Anna Reed", "Bo Annan", "Joanna Brown"]


def filled(page):
    got = []
    page.intent.connect(got.append)
    return got


@pytest.fixture
def new(qtbot):
    page = NewPersonPage(Preferences())
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    page.show_packs((("care", "Care"),))
    QTest.keyClicks(page.findChild(QLineEdit), "Ana")
    while page.step != "pin":
        QTest.keyClick(page, Qt.Key.Key_Return)
    return page


def test_no_pack_is_chosen_for_somebody_new_and_a_tap_on_one_goes_on(qtbot):
    page = NewPersonPage(Preferences())
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.show()
    page.show_packs((("care", "Care"), ("shop", "Shop")))
    assert [button.words for button in page.foot_buttons()] == ["Back"], "no way on that does nothing"
    care, shop = page._packs.findChildren(Button)
    shop.click()
    assert page.step == "name", "the name is still to be typed"
    assert page._say.text() == "Type your name, please."
    assert page.focusWidget() is page.findChild(QLineEdit)
    QTest.keyClicks(page.findChild(QLineEdit), "Ana")
    assert page.foot_buttons()[-1].isEnabled()
    care.click()
    assert page.step == "look"
    assert page._count.text() == "Step 2 of 5"
    assert page.only_here()["pack"] == "care"


def test_a_name_that_somebody_here_has_is_asked_for_again_before_anything_else(qtbot):
    page = NewPersonPage(Preferences())
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.show()
    page.show_packs((("care", "Care"),))
    page.show_names(frozenset({"ana"}))
    page.findChild(QLineEdit).setText("Аna")
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.step == "name"
    assert page._say.text().startswith("Somebody here has this name.")
    QTest.keyClicks(page.findChild(QLineEdit), " K")
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.step == "look"
    assert not page._say.text()


def test_without_a_choice_nothing_goes_on(qtbot):
    page = NewPersonPage(Preferences())
    qtbot.addWidget(page)
    page.show()
    page.show_packs((("care", "Care"), ("shop", "Shop")))
    QTest.keyClicks(page.findChild(QLineEdit), "Ana")
    assert page._packs.chosen is None
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.step == "name"
    assert page._say.text() == "Now press what you want to learn."


def type_pin(page, pin):
    QTest.keyClicks(page, pin)
    QTest.keyClick(page, Qt.Key.Key_Return)


def test_the_same_pin_twice_is_taken(new):
    got = filled(new)
    type_pin(new, "2468")
    assert new.step == "again"
    assert not got
    type_pin(new, "2468")
    assert [(fact.name, fact.pin) for fact in got if isinstance(fact, PersonFilled)] == [("Ana", "2468")]


def test_two_different_pins_are_asked_for_again_and_nothing_else_is_lost(new):
    got = filled(new)
    type_pin(new, "2468")
    type_pin(new, "2486")
    assert new.step == "pin"
    assert new.heading.text() == "The two PINs were different"
    assert not got
    type_pin(new, "1357")
    type_pin(new, "1357")
    assert [(fact.name, fact.pin) for fact in got if isinstance(fact, PersonFilled)] == [("Ana", "1357")]


@pytest.mark.parametrize("size", [TextSize.S, TextSize.XXL])
def test_a_pin_that_was_wrong_is_said_where_it_can_be_seen_and_keys_come_before_initials(qtbot, qapp, size):
    appearance = Appearance(qapp, qapp)
    appearance.dress(Theme.LIGHT, size, "en")
    try:
        page = PinPage(card(1, "Ben"))
        qtbot.addWidget(page)
        page.resize(1024, 528)  # what the head of the window leaves of 600
        page.show()
        deliver()
        page.show_wrong(0)
        deliver()
        message = next(text for text in page.findChildren(Text) if "did not fit" in text.text())
        below = message.mapTo(page, message.rect().bottomLeft()).y()
        assert below < page.findChild(Keypad).mapTo(page, QPoint(0, 0)).y() < page.height()
        assert page.findChild(Badge).isVisibleTo(page) is (size is TextSize.S)
    finally:
        appearance.dress(Theme.LIGHT, TextSize.S, "en")


@pytest.mark.parametrize("seconds", [0, 300])
@pytest.mark.parametrize("kind", [PinPage, ChangePinPage])
def test_no_key_moves_below_a_finger_when_a_pin_was_wrong(qtbot, qapp, kind, seconds):
    appearance = Appearance(qapp, qapp)
    appearance.dress(Theme.LIGHT, TextSize.S, "en")
    page = PinPage(card(1, "Ben")) if kind is PinPage else ChangePinPage(SecretKind.PIN)
    qtbot.addWidget(page)
    page.resize(1024, 507)  # below a title bar and the head of the window at 600
    page.show()
    deliver()
    if kind is PinPage:
        page.show_carers(("Rosa Meier",))
        assert any("Ask \u2068Rosa Meier\u2069 for a new PIN" in each.text() for each in page.findChildren(Text))
    deliver()

    def places():
        pads = [pad for pad in page.findChildren(Keypad) if pad.isVisible()]
        return [key.mapTo(page, QPoint(0, 0)) for pad in pads for key in pad.findChildren(Button)]

    before = places()
    page.show_wrong(seconds)
    deliver()
    assert places() == before


@pytest.mark.parametrize(
    ("size", "window", "rows"),
    [
        (TextSize.S, (1024, 600), 4),
        (TextSize.L, (1024, 600), 2),
        (TextSize.XXL, (1366, 768), 2),
        (TextSize.XXL, (1920, 1080), 4),
        (TextSize.XXL, (768, 800), 4),
    ],
)
def test_digits_lie_in_two_rows_where_four_do_not_fit(qtbot, qapp, size, window, rows):
    appearance = Appearance(qapp, qapp)
    appearance.dress(Theme.LIGHT, size, "en")
    try:
        page = PinPage(card(1, "Ben"))
        qtbot.addWidget(page)
        page.resize(*window)
        page.show()
        deliver()
        keys = page.findChild(Keypad).findChildren(Button)
        assert len({key.mapTo(page, QPoint(0, 0)).y() for key in keys}) == rows
    finally:
        appearance.dress(Theme.LIGHT, TextSize.S, "en")


@pytest.mark.parametrize("pictures", [False, True])
def test_a_tap_on_a_key_leaves_no_frame_that_shows_it_to_others(qtbot, pictures):
    page = PinPage(card(1, "Ben"), pictures=pictures)
    qtbot.addWidget(page)
    page.show()
    deliver()
    page.focus_heading()
    before = page.focusWidget()
    keys = [key for key in page.findChildren(Button) if key.property("kind") == "key" and key.isVisible()]
    for key in keys:
        QTest.mouseClick(key, Qt.MouseButton.LeftButton)
        assert page.focusWidget() is before
    assert all(key.focusPolicy() & Qt.FocusPolicy.TabFocus for key in keys)


def test_come_in_is_off_until_a_pin_is_typed_and_enter_does_nothing_else(qtbot):
    page = PinPage(card(1, "Ben"))
    qtbot.addWidget(page)
    page.resize(1024, 768)  # where lines are few the sentence stands in place of the heading
    got = filled(page)
    page.show()
    deliver()
    come_in = next(button for button in page.foot_buttons() if button.words == "Come in")
    assert not come_in.isEnabled()
    for digit in "1234":
        assert not come_in.isEnabled()
        QTest.keyClick(page, digit)
    assert come_in.isEnabled()
    come_in.setFocus()
    come_in.click()
    assert [intent.pin for intent in got] == ["1234"]
    page.show_wrong(0)
    assert not come_in.isEnabled()
    assert "did not fit" in page.focusWidget().text(), "it stands where the heading was"
