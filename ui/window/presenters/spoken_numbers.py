# SPDX-License-Identifier: Apache-2.0
"""How what is written is said: units in full, ranges with a word between, signs that nobody says left out.

A voice reads digits well and abbreviations badly: it says "em el" for ml. So units behind a number are written out in
the language of the text. In a language that is not here the text stays as it is, and the voice does what it can.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import msgspec

from content_packs.language_tags import base

_UNITS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "ml": "millilitre|millilitres",
        "l": "litre|litres",
        "mg": "milligram|milligrams",
        "g": "gram|grams",
        "kg": "kilogram|kilograms",
        "mm": "millimetre|millimetres",
        "cm": "centimetre|centimetres",
        "m": "metre|metres",
        "km": "kilometre|kilometres",
        "°C": "degree Celsius|degrees Celsius",
        "min": "minute|minutes",
        "h": "hour|hours",
        "s": "second|seconds",
    },
    "es": {
        "ml": "mililitro|mililitros",
        "l": "litro|litros",
        "mg": "miligramo|miligramos",
        "g": "gramo|gramos",
        "kg": "kilogramo|kilogramos",
        "mm": "milímetro|milímetros",
        "cm": "centímetro|centímetros",
        "m": "metro|metros",
        "km": "kilómetro|kilómetros",
        "°C": "grado Celsius|grados Celsius",
        "min": "minuto|minutos",
        "h": "hora|horas",
        "s": "segundo|segundos",
    },
    "pl": {
        "ml": "mililitr|mililitry|mililitrów|mililitra",
        "l": "litr|litry|litrów|litra",
        "mg": "miligram|miligramy|miligramów|miligrama",
        "g": "gram|gramy|gramów|grama",
        "kg": "kilogram|kilogramy|kilogramów|kilograma",
        "mm": "milimetr|milimetry|milimetrów|milimetra",
        "cm": "centymetr|centymetry|centymetrów|centymetra",
        "m": "metr|metry|metrów|metra",
        "km": "kilometr|kilometry|kilometrów|kilometra",
        "°C": "stopień Celsjusza|stopnie Celsjusza|stopni Celsjusza|stopnia Celsjusza",
        "min": "minuta|minuty|minut|minuty",
        "h": "godzina|godziny|godzin|godziny",
        "s": "sekunda|sekundy|sekund|sekundy",
    },
    "ar": {
        "ml": "مليلتر|مليلترات",
        "مل": "مليلتر|مليلترات",
        "l": "لتر|لترات",
        "g": "غرام|غرامات",
        "غ": "غرام|غرامات",
        "kg": "كيلوغرام|كيلوغرامات",
        "كغ": "كيلوغرام|كيلوغرامات",
        "mg": "مليغرام|مليغرامات",
        "cm": "سنتيمتر|سنتيمترات",
        "سم": "سنتيمتر|سنتيمترات",
        "m": "متر|أمتار",
        "°C": "درجة مئوية|درجات مئوية",
        "min": "دقيقة|دقائق",
        "د": "دقيقة|دقائق",
    },
}
"""Forms: one, many; in Polish one, few, many, part of one; in Arabic one (from 11 on too), 3 to 10."""
_TO: Final = {"en": "to", "es": "a", "pl": "do", "ar": "إلى"}
_RANGE: Final = re.compile(r"(\d)\s?[\u2013\u2012-]\s?(?=\d)")
_WITH_UNIT: Final = re.compile(r"(?<![\w/])([-\u2212]?\d(?:[\d.,]*\d)?)([ \u00a0\u202f]?)(°C|[^\W\d_]{1,3})(?![\w/])")
_UNSAID: Final = re.compile("[\u2066-\u2069\u200e\u200f\u00ad\u200b]")


class Said(msgspec.Struct, frozen=True):
    """Words to say, and where each piece of them stands in what is written: (said from, to, written from, to)."""

    text: str
    places: tuple[tuple[int, int, int, int], ...] = ()

    def written(self, start: int, length: int) -> tuple[int, int]:
        """The place in what is written of `length` signs of what is said: its start and length."""
        low, high = -1, -1
        for said_from, said_to, from_, to in self.places:
            if said_to <= start or said_from >= start + length:
                continue
            same = said_to - said_from == to - from_
            first = from_ + max(0, start - said_from) if same else from_
            last = from_ + min(said_to, start + length) - said_from if same else to
            low, high = first if low < 0 else low, last
        return (low, high - low) if low >= 0 else (0, 0)


def said(written: str, language: str) -> Said:
    """Say a written text in a language (BCP 47); signs that steer the direction of writing are no words.

    >>> said("Give 5 ml, 3–4 times.", "en").text
    'Give 5 millilitres, 3 to 4 times.'
    """
    main = base(language)
    between = _TO.get(main, "")
    changes: list[tuple[int, int, str]] = [(found.start(), found.end(), "") for found in _UNSAID.finditer(written)]
    changes += [
        (found.end(1), found.end(), f" {between} ")
        for found in (_RANGE.finditer(written) if between else ())
        if not _is_code(written, found.start())
    ]
    units = _UNITS.get(main, {})
    for found in _WITH_UNIT.finditer(written):
        forms = units.get(found[3])
        if forms is not None:
            changes.append((found.end(1), found.end(), f" {_form(forms.split('|'), found[1], main)}"))
    return _changed(written, sorted(changes))


def _is_code(written: str, start: int) -> bool:
    """Whether several dashes stand between digits, as in a date or a telephone number."""
    left = re.search(r"[\d\u2013-]*$", written[: start + 1])
    right = re.match(r"[\d\u2013-]*", written[start + 1 :])
    return len(re.findall("[\u2013-]", (left[0] if left else "") + (right[0] if right else ""))) > 1


def _form(forms: list[str], number: str, language: str) -> str:
    digits = number.lstrip("-\u2212")
    value = int(digits) if digits.isdecimal() else -1
    return forms[_RULES.get(language, _one_or_more)(value)]


def _one_or_more(value: int) -> int:
    return 0 if value == 1 else 1


def _polish(value: int) -> int:
    if value < 0:
        return 3
    if value == 1:
        return 0
    return 1 if value % 10 in (2, 3, 4) and value % 100 not in (12, 13, 14) else 2


def _arabic(value: int) -> int:
    return 1 if 3 <= value % 100 <= 10 else 0


_RULES: Final[dict[str, Callable[[int], int]]] = {"pl": _polish, "ar": _arabic}


def _changed(written: str, changes: list[tuple[int, int, str]]) -> Said:
    text, places, at = "", [], 0
    for start, end, words in changes:
        if start < at:
            continue
        if start > at:
            places.append((len(text), len(text) + start - at, at, start))
            text += written[at:start]
        if words:
            places.append((len(text), len(text) + len(words), start, end))
            text += words
        at = end
    if at < len(written):
        places.append((len(text), len(text) + len(written) - at, at, len(written)))
        text += written[at:]
    return Said(text, tuple(places))
