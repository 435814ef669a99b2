# SPDX-License-Identifier: Apache-2.0
"""Contrast and sizes, computed from the tokens."""

import re

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionButton, QStyleOptionFrame

from app.preferences import TextSize
from ui.window.style import is_right_to_left, sheet
from ui.window.tokens import TOKENS, contrast
from ui.window.widgets.basic import Button, Text

TEXT = [
    ("text", "paper"),
    ("text", "surface"),
    ("text", "sunken"),
    ("text", "soft"),
    ("text", "notice"),
    ("muted", "paper"),
    ("muted", "surface"),
    ("muted", "sunken"),
    ("muted", "soft"),
    ("hint", "surface"),
    ("hint", "sunken"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_soft", "soft"),
    ("text", "good"),
    ("muted", "good"),
    ("on_good", "good"),
    ("on_notice", "notice"),
    ("accent", "paper"),
    ("accent", "surface"),
    ("accent", "soft"),
]
PARTS = [
    ("edge", "paper"),
    ("edge", "surface"),
    ("edge", "sunken"),
    ("focus", "paper"),
    ("focus", "surface"),
    ("focus", "soft"),
    ("focus", "notice"),
    ("accent", "sunken"),
    ("accent", "good"),
    ("focus", "good"),
    ("good_edge", "paper"),
    ("good_edge", "surface"),
    ("good_edge", "good"),
    ("notice_edge", "paper"),
    ("notice_edge", "notice"),
    ("accent", "paper"),
]
THEMES = sorted(TOKENS.themes)


def test_contrast_of_black_and_white_is_21():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_can_be_read(theme, front, back):
    palette = TOKENS.themes[theme]
    least = 7.0 if theme == "high-contrast" else 4.5
    assert contrast(getattr(palette, front), getattr(palette, back)) >= least


@pytest.mark.parametrize("theme", THEMES)
def test_a_hint_in_an_empty_field_does_not_look_typed(theme):
    palette = TOKENS.themes[theme]
    assert palette.hint != palette.text
    assert f"placeholder-text-color: {palette.hint};" in sheet(theme, TextSize.S)  # Qt would take half a colour


@pytest.mark.parametrize("kind", ["primary", "secondary"])
@pytest.mark.parametrize("theme", THEMES)
def test_what_is_off_does_not_look_as_what_is_on(qtbot, theme, kind):
    button = Button("Check", kind=kind)
    qtbot.addWidget(button)
    button.setStyleSheet(sheet(theme, TextSize.S))
    button.resize(200, 60)
    looks = []
    for on in (True, False):
        button.setEnabled(on)
        shown = button.grab().toImage()
        edge = [shown.pixelColor(x, 0).name() for x in range(20, 180)]
        looks.append((edge, button.findChild(Text).palette().windowText().color().name()))
    (edge_on, words_on), (edge_off, words_off) = looks
    assert words_off != words_on
    assert sum(one != other for one, other in zip(edge_on, edge_off, strict=True)) > len(edge_on) // 4


@pytest.mark.parametrize(("kiosk", "differs"), [(True, False), (False, True)])
@pytest.mark.parametrize("kind", ["secondary", "primary", "tile"])
def test_what_a_finger_has_left_looks_as_before_on_a_kiosk(qtbot, kind, kiosk, differs):
    button = Button("Glass", kind=kind)
    qtbot.addWidget(button)
    button.setStyleSheet(sheet("light", TextSize.S, kiosk=kiosk))
    button.resize(200, 80)
    button.ensurePolished()
    option = QStyleOptionButton()
    button.initStyleOption(option)
    looks = []
    for over in (QStyle.StateFlag.State_None, QStyle.StateFlag.State_MouseOver):
        option.state |= over
        image = QImage(button.size(), QImage.Format.Format_RGB32)
        image.fill(QColor("#FFFFFF"))
        painter = QPainter(image)
        button.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, button)
        painter.end()
        looks.append(image)
    assert (looks[0] != looks[1]) is differs


@pytest.mark.parametrize("theme", THEMES)
def test_the_ring_of_a_main_button_stands_apart_from_it(qtbot, theme):
    """Focus and accent are as dark as each other: between the two is a line of what the button stands on."""
    button, palette = Button("Check", kind="primary"), TOKENS.themes[theme]
    qtbot.addWidget(button)
    button.setStyleSheet(sheet(theme, TextSize.S))
    button.resize(200, 60)
    button.ensurePolished()
    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.state |= QStyle.StateFlag.State_HasFocus
    image = QImage(button.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(palette.surface))
    painter = QPainter(image)
    button.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, button)
    painter.end()
    met = [image.pixelColor(x, 30).name().upper() for x in range(20)]
    line = [colour for place, colour in enumerate(met) if not place or colour != met[place - 1]]
    assert [colour for colour in line if colour in (palette.focus, palette.surface, palette.accent)] == [
        palette.focus,
        palette.surface,
        palette.accent,
    ]
    assert met.count(palette.surface) >= TOKENS.size.ring - 1


@pytest.mark.parametrize("kiosk", [False, True])
@pytest.mark.parametrize("size", TextSize)
def test_a_field_that_is_squeezed_has_room_for_its_words(qtbot, size, kiosk):
    line = QLineEdit("Agp")
    qtbot.addWidget(line)
    line.setStyleSheet(sheet("light", size, kiosk=kiosk))
    line.ensurePolished()
    line.resize(200, line.minimumHeight())
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    assert room.height() >= line.fontMetrics().height()


def test_the_ring_around_a_field_moves_nothing(qtbot):
    """What lay below a field went down by two pixels whenever somebody came to it."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setStyleSheet(sheet("light", TextSize.M))
    field.show()
    before = field.sizeHint()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.sizeHint() == before


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "back"), PARTS)
def test_parts_can_be_told_apart(theme, front, back):
    palette = TOKENS.themes[theme]
    assert contrast(getattr(palette, front), getattr(palette, back)) >= 3.0


@pytest.mark.parametrize("theme", THEMES)
def test_initials_can_be_read_on_every_tile(theme):
    palette = TOKENS.themes[theme]
    assert len(palette.tiles) == 8
    assert all(contrast(tile, palette.on_tile) >= 4.5 for tile in palette.tiles)


def test_targets_and_sizes():
    assert TOKENS.size.target >= 48
    assert [TOKENS.text_sizes[size] for size in TextSize] == [1.0, 1.25, 1.5, 1.75, 2.0]


@pytest.mark.parametrize("theme", THEMES)
def test_sheet_has_no_colour_of_its_own_and_no_name_left(theme):
    rules = sheet(theme, TextSize.XXL)
    palette = TOKENS.themes[theme]
    known = {
        value.upper() for value in [getattr(palette, name) for name in palette.__struct_fields__ if name != "tiles"]
    }
    known |= {tile.upper() for tile in palette.tiles}
    assert {colour.upper() for colour in re.findall(r"#[0-9A-Fa-f]{6}\b", rules)} <= known
    assert "$" not in rules


def test_which_languages_are_mirrored():
    assert is_right_to_left("ar-EG")
    assert not is_right_to_left("es")
