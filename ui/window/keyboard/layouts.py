# SPDX-License-Identifier: Apache-2.0
"""What stands on the keys, as values: letters by language, marks and digits, and the letters behind letters.

Rows are written from left to right, also those of Arabic: hands know the places. Letters that a language needs and that
have no key of their own lie behind another one: under the key that is held, and on the second layer. In Polish they lie
where the usual Polish keyboard has them with AltGr (ź behind x). Arabic letters lie as on an Arabic keyboard (101), and
on the second layer إ and آ too. Nothing can be had only by holding.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

import msgspec

from content_packs.language_tags import base


class Special(StrEnum):
    """Keys that type nothing themselves."""

    SHIFT = "shift"
    BACKSPACE = "backspace"
    SIGNS = "signs"
    LETTERS = "letters"
    SECOND = "second"
    LANGUAGE = "language"
    SPACE = "space"
    ENTER = "enter"
    HIDE = "hide"
    LEFT = "left"
    RIGHT = "right"


class Layer(StrEnum):
    """Which of the faces of the keyboard can be seen."""

    LETTERS = "letters"
    SECOND = "second"
    SIGNS = "signs"
    DIGITS = "digits"
    """A pad for a line that takes nothing but a number."""


Sign = str | Special
Row = tuple[Sign, ...]


class Layout(msgspec.Struct, frozen=True):
    """The letters of a language, and its own name for itself.

    `behind` has for a letter those that lie behind it, the most usual first.
    """

    language: str
    name: str
    letters: tuple[str, str, str]
    behind: Mapping[str, str]
    second: str
    """What stands on the key to the second layer."""
    cases: bool = True
    """Whether there are capital letters."""
    comma: str = ","
    marks: str = "?!'\":;"
    """Marks of this language, on the layer of signs."""
    instead: Mapping[str, str] = {}
    """What stands on the second layer in the place of a letter, where it is not the first that lies behind it."""


LAYOUTS: Final[Mapping[str, Layout]] = {
    layout.language: layout
    for layout in (
        Layout(
            "en",
            "English",
            ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
            {"a": "áàâä", "c": "ç", "e": "éèêë", "i": "íîï", "n": "ñ", "o": "óôö", "s": "šß", "u": "úûü", "y": "ý"},
            "áéñ",
            instead=dict(zip("qwrtpdfghjklz", "àèêëôâäûüîïöß", strict=True)),
        ),
        Layout(
            "es",
            "Español",
            ("qwertyuiop", "asdfghjklñ", "zxcvbnm"),
            {"a": "á", "e": "é", "i": "í", "o": "ó", "u": "úü", "n": "ñ"},
            "áéú",
            marks="?¿!¡'\":;",
            instead={"y": "ü", "n": "n"},
        ),
        Layout(
            "pl",
            "Polski",
            ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
            {"a": "ą", "c": "ć", "e": "ę", "l": "ł", "n": "ń", "o": "ó", "s": "ś", "x": "ź", "z": "żź"},
            "ąćę",
            marks="?!'„”:;",
        ),
        Layout(
            "ar",
            "العربية",
            ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ذئءؤرىةوزظ"),
            {
                "ا": "أإآٱ",
                "ل": "لألإلآ",
                "ه": "ة",
                "ي": "ئى",
                "و": "ؤ",
                "ش": "\u064e",
                "س": "\u064f",
                "ب": "\u0650",
                "ت": "\u0652",
                "ن": "\u064b",
                "م": "\u064c",
                "ك": "\u064d",
                "ط": "\u0651",
            },
            "أَّ",
            cases=False,
            comma="،",
            marks="؟!'\":؛",
            instead={"ف": "لإ", "غ": "إ", "ى": "آ", "ر": "لآ", "ه": "ٱ", "ي": "ي", "و": "و"},
        ),
    )
}
"""By the primary tag of the language."""

_DIGITS: Final = "1234567890"
_SIGNS: Final = "@-_/()&%+#€£"
_LAST_SIGNS: Final = "*="


def layout_for(language: str) -> Layout:
    """Return the letters of a language (BCP 47), the English ones where there are none."""
    return LAYOUTS.get(base(language), LAYOUTS["en"])


def behind(layout: Layout, letter: str) -> tuple[str, ...]:
    """Return what lies behind a letter; for a capital the capitals."""
    found = layout.behind.get(letter.lower(), "")
    if letter == "ل" and not layout.cases:
        return ("لأ", "لإ", "لآ")
    return tuple(each.upper() for each in found) if letter != letter.lower() else tuple(found)


def rows_of(layout: Layout, layer: Layer, *, capital: bool = False, decimal: str = "") -> tuple[Row, ...]:
    """Return the keys of a layer, row by row from the top; the last row has the space bar.

    `decimal` is the mark that a number may have on `Layer.DIGITS`.
    """
    foot: Row = (Special.LANGUAGE, layout.comma, Special.SPACE, ".", Special.ENTER, Special.HIDE)
    if layer is Layer.DIGITS:
        return (
            (*"123", Special.BACKSPACE),
            (*"456", Special.LEFT),
            (*"789", Special.HIDE),
            (decimal or "-", "0", "-" if decimal else "/", Special.ENTER),
        )
    if layer is Layer.SIGNS:
        third: Row = (Special.LEFT, Special.RIGHT, *layout.marks, *_LAST_SIGNS[: max(0, 8 - len(layout.marks))])
        return (tuple(_DIGITS), tuple(_SIGNS), (*third, Special.BACKSPACE), (Special.LETTERS, Special.SECOND, *foot))
    letters = [[_shown(layout, sign, layer, capital=capital) for sign in row] for row in layout.letters]
    shift: Row = (Special.SHIFT,) if layout.cases else ()
    return (
        tuple(letters[0]),
        tuple(letters[1]),
        (*shift, *letters[2], Special.BACKSPACE),
        (Special.SIGNS, Special.SECOND, *foot),
    )


def _shown(layout: Layout, letter: str, layer: Layer, *, capital: bool) -> str:
    """A letter, or what the second layer has in its place."""
    if layer is Layer.SECOND:
        letter = layout.instead.get(letter) or next(iter(behind(layout, letter)), letter)
    return letter.upper() if capital else letter
