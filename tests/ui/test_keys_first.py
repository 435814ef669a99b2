# SPDX-License-Identifier: Apache-2.0
"""Where lines are few, what must be used comes first: every key of a PIN, every group of a recovery code."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from app.preferences import Preferences, TextSize, Theme
from app.signin import SecretKind
from tests.ui.at_work_pages import ANA, SEEN
from tests.ui.conftest import deliver
from tests.ui.fakes import CODE
from ui.window import care_places, places
from ui.window.observing_places import SignSeen
from ui.window.widgets.basic import Text
from ui.window.widgets.keypad import Keypad

LANGUAGES = ("en", "es", "pl", "ar")
TIGHT = (TextSize.XXL, (1024, 600))
SHORT = {
    "en": ((TextSize.S, (1366, 768)),),
    "es": ((TextSize.S, (1024, 600)),),
    "pl": (TIGHT,),
    "ar": (TIGHT, (TextSize.XXL, (1366, 768))),
}
LOOKS = [
    pytest.param(language, text, size, marks=() if short else pytest.mark.soak)
    for text in (TextSize.XXL, TextSize.S)
    for size in ((1024, 600), (1366, 768))
    for language in LANGUAGES
    for short in [(text, size) in SHORT[language]]
]
"""Each language once and each room once, the least in two that need the most of it; all of them with `make soak`."""


def settle():
    for _ in range(6):
        deliver()
        QApplication.processEvents()


def erase(window, program):
    window.navigator.to(places.EraseMe())
    settle()
    window.page.foot_buttons()[-1].click()


def change(window, program):
    window.navigator.to(places.ChangePin(SecretKind.PIN))


def new_pin(window, program):
    change(window, program)
    window.page.show_proved()


def new_pin_again(window, program):
    new_pin(window, program)
    for digit in "2580":
        window.page.pad._pad.press(digit)
    window.page.go_on()


def caretaker(window, program):
    window.navigator.to(care_places.FirstCaretaker())
    window.page._name.setText("Rosa")
    window.page.go_on()


def wrong(window, program):
    window.navigator.to(places.Pin(program.accounts.people["p0"]))
    window.page.show_wrong(0)


def new_person(window, program):
    window.navigator.to(places.NewPerson())
    page = window.page
    page.rest.finish()  # whoever types a name has the later questions by then
    page._name.setText("Rosa")
    page._show(page._order.index(page._look))
    settle()
    page._scroll.verticalScrollBar().setValue(page._scroll.verticalScrollBar().maximum())
    page._show(page._order.index(page._pad))


def to(place):
    return lambda window, program: window.navigator.to(place(program.accounts.people["p0"]))


WITHIN = {
    "sign": to(lambda _card: SignSeen(ANA.name, "ana", SEEN)),
    "erase": erase,
    "change": change,
    "new pin": new_pin,
    "new pin again": new_pin_again,
}
BEFORE = {
    "own pin": to(lambda card: places.ChoosePin(card, Preferences(), "1234")),
    "first caretaker": caretaker,
    "pin": to(places.Pin),
    "wrong pin": wrong,
    "new person": new_person,
}


def out_of_sight(page, widgets):
    """How many px of these are not between bar and foot, in the page as it opens."""
    view = page._scroll.viewport()
    tops = [widget.mapTo(view, QPoint(0, 0)).y() for widget in widgets]
    ends = [top + widget.height() for top, widget in zip(tops, widgets, strict=True)]
    return max(0, -min(tops), max(ends) - view.height())


def dressed(window, program, language, text, size, *, within):
    look = Preferences(language=language, text_size=text, theme=Theme.LIGHT)
    program.accounts.pins["p0"] = "2468"
    window.navigator.to(places.People())
    window.navigator.dress_device(look)
    if within:
        window.navigator.to(places.SignedIn(program.accounts.people["p0"], look))
    window.resize(*size)
    settle()


@pytest.mark.parametrize(("language", "text", "size"), LOOKS)
def test_every_key_of_a_pin_is_in_sight(window, program, language, text, size):
    hidden = {}
    for within, pages in ((True, WITHIN), (False, BEFORE)):
        for place, (name, show) in enumerate(pages.items()):
            if not within or place == 0:
                dressed(window, program, language, text, size, within=within)
            show(window, program)
            settle()
            keys = [each for each in window.page.findChildren(Keypad) if each.isVisible()]
            assert len(keys) == 1, name
            heading = [window.page.heading] if window.page.heading.isVisible() else []
            if px := out_of_sight(window.page, keys + heading):
                hidden[name] = px
    assert not hidden


@pytest.mark.parametrize("height", [600, 579, 560])
def test_keys_to_choose_a_pin_with_are_in_sight_below_a_title_bar_too(window, program, height):
    dressed(window, program, "en", TextSize.S, (1024, height), within=False)
    for show in (BEFORE["own pin"], new_person, caretaker):
        show(window, program)
        settle()
        keys = [each for each in window.page.findChildren(Keypad) if each.isVisible()]
        assert not out_of_sight(window.page, [*keys, window.page.heading]), show


@pytest.mark.parametrize(("language", "text", "size"), LOOKS)
def test_every_group_of_a_recovery_code_is_in_sight(window, program, language, text, size):
    for place in (places.RecoveryCode(mine=True), places.RecoveryCode(new=True)):
        dressed(window, program, language, text, size, within=True)
        window.navigator.to(place)
        settle()
        groups = [each for each in window.page.findChildren(Text) if each.text() in CODE.split("-")]
        assert len(groups) == 6
        assert not out_of_sight(window.page, groups)
        assert not window.page.foot_scrolls


@pytest.mark.parametrize("show", [new_person, wrong, caretaker, BEFORE["own pin"]])
def test_with_more_room_all_stands_as_if_it_had_been_opened_there(window, program, show):
    dressed(window, program, "ar", TextSize.XXL, (1366, 900), within=False)
    look = Preferences(language="ar", text_size=TextSize.S, theme=Theme.LIGHT)
    show(window, program)
    settle()
    stood = []
    for _ in range(2):
        window.resize(1366, 900)
        window.navigator.dress_device(look)
        settle()
        texts = [each for each in window.page.findChildren(Text) if each.isVisible()]
        stood.append([(each.text(), each.mapTo(window.page, QPoint(0, 0)), each.size()) for each in texts])
        window.resize(1024, 600)
        window.navigator.dress_device(replace(look, text_size=TextSize.XXL))
        settle()
        assert window.page.low
    assert stood[0] == stood[1]


def test_where_a_code_is_not_whole_in_sight_it_is_said_to_be_written_down_below_it(window, program):
    dressed(window, program, "ar", TextSize.XXL, (1024, 600), within=True)
    window.navigator.to(places.RecoveryCode(mine=True))
    window.setMinimumHeight(0)
    window.resize(1024, 340)
    settle()
    groups = [each for each in window.page.findChildren(Text) if each.text() in CODE.split("-")]
    assert out_of_sight(window.page, groups)
    assert window.page.foot_scrolls
    window.resize(1024, 768)
    settle()
    assert not window.page.foot_scrolls
