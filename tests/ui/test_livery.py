# SPDX-License-Identifier: Apache-2.0
"""How an organisation looks in the window: where it stands, what it never does, and setting it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QLineEdit

from app.livery import LOGO_SIZE, Livery
from app.preferences import Preferences, TextSize, Theme
from tests.ui.conftest import deliver
from tests.ui.livery_pages import at_the_door
from tests.ui.logos import drawn, harbour
from tests.ui.test_care import care, offered, press, said
from ui.logos import logo_from
from ui.window import places
from ui.window.care_places import Care, CareFor, CarePart
from ui.window.hand import Hand
from ui.window.intents import Go
from ui.window.kiosk_places import Attract
from ui.window.livery_intents import LogoChosen
from ui.window.main_window import MainWindow, build_window
from ui.window.own_colours import own_palette
from ui.window.pages.livery import LiveryPage
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button
from ui.window.widgets.logo import Banner, Logo

LOOK = CareFor(CarePart.LOOK)
NAVY = "#12355B"


def logos(window):
    deliver()
    return Hand(window).shown(Logo)


def colour_of(window, widget, at=(4, 0.5)):
    """What is seen at a place of a widget: px from its left, and a share of its height."""
    window.setUpdatesEnabled(True)
    image = window.grab().toImage()
    ratio = image.width() / window.width()
    place = widget.mapTo(window, QPoint(at[0], round(at[1] * widget.height())))
    return image.pixelColor(round(place.x() * ratio), round(place.y() * ratio)).name().upper()


def test_without_a_look_all_is_as_it_ships(window):
    assert logos(window) == []
    assert not Hand(window).shown(Banner)
    assert "Stepwell" in [text.text() for text in window.header.brand.findChildren(type(window.header.brand._words))]


def test_the_first_screen_shows_it_in_large_and_the_bar_the_program(window, program):
    window.resize(1366, 768)
    at_the_door(window, program)
    (logo,) = logos(window)
    assert logo.height() > 40
    assert window.page.isAncestorOf(logo)
    interface = QAccessible.queryAccessibleInterface(logo)
    assert interface.text(QAccessible.Text.Name) == "Harbour Care"
    assert interface.role() is QAccessible.Role.Graphic
    window.navigator.to(places.NewPerson())
    (small,) = logos(window)
    assert window.header.isAncestorOf(small)
    assert small.height() <= 40


def test_where_there_is_no_room_it_goes_into_the_bar_and_nothing_is_pushed_out(window, program):
    window.navigator.dress_device(Preferences(text_size=TextSize.XL))
    window.navigator.to(places.People())
    deliver()
    before = {b.words: QRect(b.mapTo(window, QPoint()), b.size()) for b in Hand(window).shown(Button)}
    height = window.header.height()
    at_the_door(window, program)
    window.navigator.to(places.People())  # in the look that is known by now, as at every start
    (logo,) = logos(window)
    assert window.header.isAncestorOf(logo)
    after = {b.words: QRect(b.mapTo(window, QPoint()), b.size()) for b in Hand(window).shown(Button)}
    assert after == before
    assert window.header.height() == height


def test_growing_the_window_brings_it_back(window, program):
    window.resize(800, 480)
    at_the_door(window, program)
    assert window.header.isAncestorOf(logos(window)[0])
    window.resize(1366, 900)
    assert window.page.isAncestorOf(logos(window)[0])


def test_a_name_alone_stands_in_place_of_the_programs(window, program):
    program.livery.now = Livery(name="Harbour Care")
    window.navigator.to(places.People())
    window.navigator.to(places.NewPerson())
    deliver()
    words = [text.text() for text in Hand(window).shown(type(window.header.brand._words), window.header.brand)]
    assert words == ["Harbour Care"]


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_the_accent_is_worn_in_every_theme(window, program, theme):
    program.livery.now = harbour(accent="#C8102E")
    window.navigator.dress_device(Preferences(theme=theme))
    window.navigator.to(places.People())
    deliver()
    main = next(button for button in window.page.foot_buttons() if button.property("kind") == "primary")
    assert colour_of(window, main, (12, 0.5)) == own_palette(theme.value, "#C8102E").accent


def test_a_dark_logo_stands_on_a_plate_on_a_dark_screen(window, program):
    window.resize(1366, 768)
    program.livery.now = harbour(accent="")
    window.navigator.dress_device(Preferences(theme=Theme.DARK))
    window.navigator.to(places.People())
    (logo,) = logos(window)
    assert colour_of(window, logo, (3, 0.5)) == "#FFFFFF"
    window.navigator.dress_device(Preferences(theme=Theme.LIGHT))
    deliver()
    assert colour_of(window, logo, (3, 0.5)) == NAVY  # the disc begins at its edge


def test_right_to_left_it_stands_on_the_right_and_is_not_mirrored(window, program):
    window.resize(1366, 768)
    program.livery.now = harbour(accent="")
    window.navigator.dress_device(Preferences(theme=Theme.LIGHT, language="ar"))
    window.navigator.to(places.People())
    (logo,) = logos(window)
    assert logo.mapTo(window, QPoint()).x() > window.width() / 2
    assert colour_of(window, logo, (8, 0.5)) == NAVY
    assert QColor(colour_of(window, logo, (logo.width() - 3, 0.1))) != QColor(NAVY)


def test_a_command_line_beside_the_window_is_heard_of_at_the_next_first_screen(window, program):
    at_the_door(window, program)
    program.livery.now = Livery(accent="#6B3FA0")
    assert logos(window)
    window.navigator.to(places.People())
    assert logos(window) == []


def test_safe_mode_shows_none_of_it(qapp, program):
    program.livery.now = harbour()
    window = build_window(program.ports(), plain=True, livery=harbour())
    window.show()
    try:
        assert logos(window) == []
        assert NAVY not in qapp.styleSheet()
    finally:
        window.close()
        window.deleteLater()
        deliver()


def test_what_is_known_at_the_start_dresses_the_first_frame(qapp, program):
    program.livery.now = harbour(accent="#6B3FA0")
    window = MainWindow(program.ports(), qapp, livery=program.livery.now)
    try:
        window.navigator.dress_device(Preferences(theme=Theme.LIGHT))
        window.begin()
        assert "#6B3FA0" in qapp.styleSheet()
    finally:
        window.close()
        window.deleteLater()
        deliver()


def test_a_kiosk_shows_it_to_those_who_pass(qapp, program):
    program.livery.now = harbour(accent="")
    window = MainWindow(program.ports(), qapp, kiosk=True)
    window.resize(1366, 768)
    window.show()
    window.navigator.to(Attract())
    try:
        (logo,) = logos(window)
        assert logo.height() > 80
        begin = next(b for b in Hand(window).shown(Button, window.page) if b.value == Go(places.People()))
        assert begin.mapTo(window, QPoint()).y() + begin.height() < window.height() / 2
    finally:
        window.kiosk.lock.unlock()
        window.close()
        window.deleteLater()
        deliver()


# --- setting it


def test_a_look_is_set_in_the_window_and_worn_at_once(window, program, qapp):
    care(window, program, Care())
    press(window, "Your organisation")
    assert isinstance(window.page, LiveryPage)
    keep = window.page.foot_buttons()[-1]
    assert not keep.isEnabled()
    assert "As it was before" not in offered(window)
    name, own, _ = Hand(window).shown(QLineEdit, window.page)
    name.setText("  Harbour   Care ")
    press(window, "Purple")
    assert keep.isEnabled()
    Hand(window).press(keep)
    assert program.livery.now == Livery(name="Harbour Care", accent="#6B3FA0")
    assert "Kept. It holds from now on." in said(window)
    assert own_palette(window.appearance.shown_theme(), "#6B3FA0").accent in qapp.styleSheet()
    assert not keep.isEnabled()
    press(window, "As it was before")
    assert program.livery.now == Livery()
    assert name.text() == ""
    assert own.text() == ""


def test_any_colour_can_be_typed_and_one_that_is_none_is_not_kept(window, program):
    page = care(window, program, LOOK)
    _, own, _ = Hand(window).shown(QLineEdit, page)
    keep = page.foot_buttons()[-1]
    for typed, fits in (("#ff", False), ("#ffcc0", False), ("ffcc00", True), ("#FFCC00x"[:7], True), ("red", False)):
        own.clear()
        own.setText(typed)
        own.textEdited.emit(typed)
        assert keep.isEnabled() is fits, typed
    own.setText("#ffcc00")
    own.textEdited.emit("#ffcc00")
    assert "a darker or lighter one of it is shown" in said(window)
    Hand(window).press(keep)
    assert program.livery.now.accent == "#FFCC00"
    assert not [button for button in page._colours.values() if button.isChecked()]


def test_a_logo_from_a_file_is_shown_first_and_kept_when_asked(window, program, tmp_path):
    page = care(window, program, LOOK)
    file = tmp_path / "logo.svg"
    file.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10"/></svg>')
    page.intent.emit(LogoChosen(file))
    deliver()
    assert not program.livery.now
    assert {"No logo", "Another one for dark screens"} <= set(offered(window))
    Hand(window).press(page.foot_buttons()[-1])
    assert program.livery.now.logo == logo_from(file.read_bytes())
    page.intent.emit(LogoChosen(file, dark=True))
    Hand(window).press(page.foot_buttons()[-1])
    assert program.livery.now.logo_dark == program.livery.now.logo
    press(window, "No logo")
    Hand(window).press(page.foot_buttons()[-1])
    assert not program.livery.now


NO_LOGOS = (
    (b"not a picture", "no picture that can be read"),
    (b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "something in it that a logo may not have"),
    (b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"/>', "Nothing can be seen"),
    (b"\xff" * 5_000_001, "larger than 5 MB"),
    (b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 10"/>', "too long and thin"),
)


def test_a_file_that_is_no_logo_is_said_and_the_old_one_stays(window, program, tmp_path):
    program.livery.now = harbour(accent="")
    page = care(window, program, LOOK)
    for content, says in NO_LOGOS:
        (tmp_path / "x").write_bytes(content)
        page.intent.emit(LogoChosen(tmp_path / "x"))
        assert says in said(window)
        assert page._livery == program.livery.now == harbour(accent="")
        assert not page.foot_buttons()[-1].isEnabled()


def test_a_file_that_is_gone_can_be_tried_again(window, program, tmp_path):
    page = care(window, program, LOOK)
    page.intent.emit(LogoChosen(tmp_path / "gone.png"))
    assert "Try again" in offered(window)
    (tmp_path / "gone.png").write_bytes(drawn())
    press(window, "Try again")
    assert page._livery.logo


def test_who_may_not_is_told_and_nothing_changes(window, program):
    page = care(window, program, LOOK)
    program.caretakers.acting = False
    Hand(window).shown(QLineEdit, page)[0].setText("Mine")
    Hand(window).press(page.foot_buttons()[-1])
    assert not program.livery.now
    assert page.findChildren(QLineEdit)[0].text() == "Mine"


def test_the_way_back_is_the_device(window, program):
    care(window, program, LOOK)
    assert Hand(window).find(Go(Care())) is not None
    assert TOKENS.themes["light"].accent  # the tokens themselves are never changed
    assert LOGO_SIZE == (640, 320)
