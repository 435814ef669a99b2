# SPDX-License-Identifier: Apache-2.0
"""Words that are written from right to left: whole lines, one edge, numbers and Latin names in their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt, QTime, QTimeZone
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.preferences import TextSize
from ui.window.icons import Icon
from ui.window.locales import beside, locale_of, runs_right_to_left
from ui.window.pages.today import TodayPage
from ui.window.style import sheet
from ui.window.times import day, when
from ui.window.tokens import palette
from ui.window.widgets.basic import Button, IconText
from ui.window.widgets.choices import Choices
from ui.window.widgets.seeking import Seeking
from ui.window.widgets.words import Text

LONG = "ما عليه علامة يُرسل إلى سجل مؤسستك. لا تُرسل الأسماء أبدًا، ولا تُرسل الملاحظات إلا مختومة من هنا."
SIZE = "QLabel { background: white; color: black; font-size: %dpt; }"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[QApplication]:
    """The application as for Arabic; afterwards as it was."""
    before, locale = qapp.layoutDirection(), QLocale()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QLocale.setDefault(locale_of("ar"))
    yield qapp
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(before)


def edges(label: QWidget) -> list[tuple[int, int]]:
    """The first and last dark column of each line, px: lines have an empty row of pixels between them."""
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    wide, pixels = image.bytesPerLine(), bytes(image.constBits())
    found: list[tuple[int, int]] = []
    begun = False
    for y in range(image.height()):
        row = pixels[y * wide : y * wide + image.width()]
        dark = [x for x, grey in enumerate(row) if grey < 128] if min(row) < 128 else []
        if not dark:
            begun = False
        elif begun:
            found[-1] = (min(found[-1][0], dark[0]), max(found[-1][1], dark[-1]))
        else:
            found.append((dark[0], dark[-1]))
            begun = True
    return found


@pytest.mark.parametrize("size", [13, 20])
def test_every_line_of_a_wrapped_text_begins_at_the_same_edge(mirrored: QApplication, qtbot: QtBot, size: int) -> None:
    label = Text(LONG.replace("ُ", ""))  # no marks above the letters, which are no part of the edge
    label.setStyleSheet(SIZE % size)
    qtbot.addWidget(label)
    label.setFixedSize(18 * size, 60 * size)
    label.show()
    lines = [right for left, right in edges(label) if right - left > 3 * size]
    assert len(lines) >= 3
    assert max(lines) - min(lines) <= size / 4, "a blank is wider than that"


def test_no_line_is_cut_on_the_left(mirrored: QApplication, qtbot: QtBot) -> None:
    label = Text(LONG)
    label.setStyleSheet(SIZE % 20)
    qtbot.addWidget(label)
    label.show()
    for width in range(240, 340, 20):
        label.setFixedSize(width, 800)
        assert min(left for left, _ in edges(label)) > 0


@pytest.mark.parametrize("words", ["فعلت ذلك", "إنشاء رمز جديد", "الخطوة التالية", "إلى أعلى", "Make a new code"])
def test_words_that_have_the_room_they_ask_for_stand_on_one_line(
    mirrored: QApplication, qtbot: QtBot, words: str
) -> None:
    label = Text(words)
    qtbot.addWidget(label)
    for size in TextSize:
        label.setStyleSheet(sheet("light", size))
        wide = label.natural_width()
        assert label.heightForWidth(wide) == label.heightForWidth(2000), size


def test_from_which_side_a_text_is_written() -> None:
    assert runs_right_to_left("1. الهدف")
    assert not runs_right_to_left("Stepwell مفتوح")
    assert runs_right_to_left("\u2068Wet floors\u2069: درس")
    assert runs_right_to_left("\u200fStepwell مفتوح")
    assert not runs_right_to_left("12:30")


def test_texts_of_two_directions_stand_beside_each_other(mirrored: QApplication) -> None:
    assert beside("Not yet.", "", "Right here: 5", by="\n") == "Not yet.\nRight here: 5"
    mixed = beside("Wet floors", "الخطوة 2 من 6", by=" · ")
    assert mixed == "\u200f\u2068Wet floors\u2069 · \u2068الخطوة 2 من 6\u2069"
    assert runs_right_to_left(mixed)
    mirrored.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert not runs_right_to_left(beside("Step 2", "أرضيات مبللة"))


COUNT = re.compile("%L?n")
"""A number in its place, which has no direction."""


def arabic() -> Iterator[tuple[str, str]]:
    """Every text of the Arabic catalogue in each of its forms: English, Arabic."""
    catalogue = files("ui.window").joinpath("i18n", "stepwell_ar.ts").read_text(encoding="utf-8")
    for message in ET.fromstring(catalogue).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        for form in translation.findall("numerusform") or [translation]:
            yield message.findtext("source", ""), form.text or ""


def test_a_text_in_arabic_begins_on_the_right_and_what_is_put_into_it_keeps_to_itself() -> None:
    written = [(source, words) for source, words in arabic() if re.search("[\u0621-\u064a]", words)]
    assert len(written) > 1500
    assert [source for source, words in written if not runs_right_to_left(COUNT.sub("1", words))] == [], (
        "begin these with U+200F"
    )
    loose = re.compile("(?<!\u2068)[{](?:name|title|file|module|goal|id)[}]")
    assert [source for source, words in written if loose.search(words)] == [], "put U+2068 and U+2069 round the name"


def test_arabic_has_the_digits_of_the_keypad(mirrored: QApplication) -> None:
    now = QDateTime.currentDateTime(QTimeZone.utc())
    said = when(now.addSecs(-86_400 * 40).toMSecsSinceEpoch(), now) + day(20_000)
    assert [sign for sign in said if sign.isdigit()]
    assert [sign for sign in said if sign.isdigit() and not sign.isascii()] == []
    assert locale_of("ar").decimalPoint() == "."
    assert locale_of("ar").textDirection() is Qt.LayoutDirection.RightToLeft
    assert locale_of("es").decimalPoint() == ","
    assert locale_of("ar").toString(QTime(14, 5), QLocale.FormatType.ShortFormat).startswith("2:05")


def test_a_title_in_another_direction_than_the_window_begins_beside_the_icon(mirrored, qtbot):
    same = Button("Care essentials", kind="option", icon="book", detail="Words of the pack, too")
    mixed = Button("Care essentials", kind="option", icon="book", detail="دروس 49")
    name = Choices((("en", "English"), ("ar", "العربية")))
    for widget in (same, mixed, name):
        qtbot.addWidget(widget)
        widget.setStyleSheet(SIZE % 13)
        widget.resize(600, 120)
        widget.show()
    half = same.label.width() / 2
    assert edges(same.label)[0][0] > half
    assert edges(mixed.label)[0][0] > half
    english = name.findChildren(Button)[0].label
    assert edges(english)[0][0] > english.width() / 2


def test_an_icon_is_in_the_middle_of_the_first_line_beside_it_also_where_letters_are_higher(mirrored, qtbot):
    for words in ("ليس بعد", "Not yet"):
        beside = IconText("info", "")
        qtbot.addWidget(beside)
        beside.setStyleSheet(SIZE % 20)
        beside.show()
        beside.say(words)
        beside.adjustSize()
        assert beside.height() == beside.label.height() > 0
        icon = beside.findChildren(Icon)[0].geometry()
        assert abs(icon.center().y() - beside.label.geometry().center().y()) <= 1, words


@pytest.mark.parametrize("begun", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_slider_of_a_film_is_filled_where_it_was_played(qtbot: QtBot, begun, way) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(begun)
    holder.setStyleSheet(sheet("light", TextSize.S))
    slider = Seeking("Place in the film")
    slider.setParent(holder)
    slider.setMaximum(1000)
    slider.resize(400, 60)
    slider.grab()
    slider.setLayoutDirection(way)
    played = []
    for value in (0, 250, 1000):
        slider.setValue(value)
        image = slider.grab().toImage()
        colours = [image.pixelColor(x, 30).name() for x in (60, 180, 340)]
        if way is Qt.LayoutDirection.RightToLeft:
            colours.reverse()
        played.append([colour == palette("light").accent.lower() for colour in colours])
    nothing, first, all_of_it = [False] * 3, [True, False, False], [True] * 3
    assert played == [nothing, first, all_of_it]


def test_the_sign_that_means_a_key_looks_as_on_the_key_in_both_directions(qtbot: QtBot) -> None:
    """The key above Enter bears ⌫ on Arabic keyboards too, and so does ours."""

    def drawn(name: str, way: Qt.LayoutDirection) -> QImage:
        icon = Icon(name)
        qtbot.addWidget(icon)
        icon.setLayoutDirection(way)
        return icon.grab().toImage()

    usual, mirror = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert drawn("erase", usual) == drawn("erase", mirror)
    assert drawn("back", usual) != drawn("back", mirror)


def test_the_sign_of_what_comes_first_today_stands_in_the_middle_of_its_title(
    qtbot: QtBot, mirrored: QApplication
) -> None:
    page = TodayPage()
    qtbot.addWidget(page)
    card = page._hero("compass", "من أين تكون البداية؟", "")
    page.add(card)
    page.setStyleSheet(sheet("light", TextSize.XXL))
    page.resize(1024, 600)
    page.show()
    sign = card.findChild(Icon)
    title = next(text for text in card.findChildren(Text) if text.property("role") == "title")
    assert sign is not None
    middle = [each.mapTo(page, each.rect().topLeft()).y() + each.height() / 2 for each in (sign, title)]
    assert abs(middle[0] - middle[1]) < 3
