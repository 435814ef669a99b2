# SPDX-License-Identifier: Apache-2.0
"""Understands what people type: numbers in the writing of many countries, and words however they are spelled out."""

from __future__ import annotations

import math
import re
import unicodedata

_MINUS = "−–‐‑﹣－"
_GROUPING = "'’\u066c"
_COMMAS = "\u066b，"
_NUMBER = re.compile(r"([+-]?)\s*((?:[0-9][0-9 .,']*|[.,][0-9]+))\s*(.*)", re.DOTALL)
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:[.,' ][0-9]{3})+")
_MAX_TYPED = 200
_PRICE = re.compile(r"([+-]?)\s*([£€$])\s*(.*)", re.DOTALL)
"""A sign of money before its number, as on a price label."""
_SIGN = re.compile(rf"(?:^\s*[-{_MINUS}]\s?|(?<=[\s(])[-{_MINUS}])(?=\d)")
"""A minus before a number, so that -18 is not 18. In "first-aid", "9-11" and "Monday - 18 May" there is none."""
_BELOW_ZERO = "\u2212"
_SLIPS_FROM = 5
"""Letters of the shortest word in which a slip of one letter is forgiven: shorter ones are too near to each other."""
_ABBREVIATIONS = {
    "seconds": ("s", "sec", "secs"),
    "minutes": ("min", "mins"),
    "hours": ("h", "hr", "hrs"),
    "days": ("d",),
    "metres": ("m", "meters"),
    "centimetres": ("cm", "centimeters"),
    "grams": ("g",),
    "kilograms": ("kg", "kilos"),
    "milligrams": ("mg",),
    "litres": ("l", "liters"),
    "millilitres": ("ml", "milliliters"),
    "percent": ("%",),
    "degrees": ("c",),
    "pounds": ("£", "gbp"),
    "pence": ("p",),
    "euros": ("€", "eur"),
    "dollars": ("$", "usd"),
}


def parse_number(text: str, unit: str = "", decimal: str = ".") -> float | None:
    """The finite number a person typed, or None when it is none or is in another unit than `unit`.

    Digits of any script, a comma or point for decimals, spaces, apostrophes and the other mark between thousands.
    `decimal` (the mark of the screen's language) settles what stays open: "1.500" is 1.5 with "." and 1500 with ",".

    >>> parse_number("1,5"), parse_number("٣"), parse_number("20 sec", "seconds"), parse_number("1.250,5")
    (1.5, 3.0, 20.0, 1250.5)
    """
    if len(text) > _MAX_TYPED:
        return None
    plain = _plain_digits(text).strip()
    priced = _PRICE.fullmatch(plain)
    match = _NUMBER.fullmatch(f"{priced[1]}{priced[3]} {priced[2]}" if priced else plain)
    if not match or not _unit_fits(match[3], unit):
        return None
    digits = _point_only(match[2].strip(), decimal)
    if digits is None:
        return None
    value = float(digits)
    return (-value if match[1] == "-" else value) if math.isfinite(value) else None


def fold(text: str) -> str:
    """Text as it is compared: no case, no accents, no punctuation, single spaces.

    Only marks that sit above or below a letter are dropped; the vowel signs of Indic and Thai script and the voicing
    marks of Japanese change the word and stay.

    >>> fold("  Café!"), fold("DON’T"), fold("first-aid"), fold("-18 °C") == fold("−18 °C") != fold("18 °C")
    ('cafe', 'dont', 'first aid', True)
    """
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    signed = _SIGN.sub(_BELOW_ZERO, plain.replace(_BELOW_ZERO, "-"))
    letters = "".join(_fold_character(character) for character in unicodedata.normalize("NFD", signed))
    folded = " ".join(unicodedata.normalize("NFC", letters).split())
    return folded or " ".join(plain.split())


def slip_of(typed: str, word: str) -> bool:
    """True when a folded text is another one with a single slip in one word of five letters or more.

    A slip is one letter too many, missing or wrong, or two neighbours that changed places (a Damerau-Levenshtein
    distance of 1). The first letter counts: "aseptic" is no slip of "septic", nor "right" of "light"; only an h that
    is not heard may be missing. Words with digits have no slips: "1990" for "1890" is another answer.

    >>> slip_of("higeine kit", "hygeine kit"), slip_of("clen", "clean"), slip_of("gown", "down"), slip_of("abc", "abc")
    (True, True, False, False)
    """
    pairs = [(one, other) for one, other in zip(typed.split(), word.split(), strict=False) if one != other]
    if len(typed.split()) != len(word.split()) or len(pairs) != 1:
        return False
    one, other = pairs[0]
    return len(other) >= _SLIPS_FROM and (one + other).isalpha() and _one_slip(one, other)


def _one_slip(one: str, other: str) -> bool:
    """True when two different words are one slip apart."""
    short, long = sorted((one, other), key=len)
    if one[0] != other[0]:
        silent = long == "h" + short
        return silent or (one[:2] == other[1::-1] and one[2:] == other[2:])
    same = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) != len(long):
        return len(long) - len(short) == 1 and short[same:] == long[same + 1 :]
    changed = short[same + 1 :] == long[same + 1 :]
    return changed or (short[same : same + 2] == long[same : same + 2][::-1] and short[same + 2 :] == long[same + 2 :])


def _fold_character(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Mn":
        place = unicodedata.combining(character)
        return "" if place >= 200 or 10 <= place <= 35 else character
    if category == "Cf" or character in "'’‘`´ʼ\u0640":
        return ""
    if category.startswith("P") and character not in "%&@#":
        return " "
    return character


def _plain_digits(text: str) -> str:
    plain = []
    for character in text:
        if character.isdecimal():
            plain.append(str(unicodedata.decimal(character)))
        elif character in _MINUS:
            plain.append("-")
        elif character in _GROUPING:
            plain.append("'")
        elif character in _COMMAS:
            plain.append(",")
        elif character == "．":
            plain.append(".")
        elif character.isspace():
            plain.append(" ")
        elif unicodedata.category(character) != "Cf":
            plain.append(character)
    return "".join(plain)


def _point_only(digits: str, decimal: str) -> str | None:
    marks = {mark: digits.count(mark) for mark in ",. '" if mark in digits}
    if not marks:
        return digits
    last = max(marks, key=digits.rfind)
    ambiguous = len(marks) == 1 and last in ",." and _GROUPED.fullmatch(digits) is not None
    has_decimals = last in ",." and marks[last] == 1 and not (ambiguous and last != decimal)
    whole, fraction = (digits.rsplit(last, 1)) if has_decimals else (digits, "")
    grouped = set(whole) & set(",. '")
    if len(grouped) > 1 or (grouped and not _GROUPED.fullmatch(whole)) or not (fraction.isdigit() or not fraction):
        return None
    return f"{re.sub('[^0-9]', '', whole) or '0'}.{fraction or '0'}"


def _unit_fits(typed: str, unit: str) -> bool:
    given, wanted = _fold_unit(typed), _fold_unit(unit)
    if not given or given == wanted or (not wanted and given in _MONEY):
        return True
    if len(wanted) > 3 and len(given) > 3 and wanted.rstrip("s") == given.rstrip("s"):
        return True
    for word, short in _ABBREVIATIONS.items():
        names = {word, word.rstrip("s"), *short}
        if given in names and wanted in names:
            return True
    return False


_MONEY = frozenset("£€$")
_IN_UNITS = frozenset("%/") | _MONEY


def _fold_unit(unit: str) -> str:
    folded = unicodedata.normalize("NFKC", unit).casefold()
    return "".join(character for character in folded if character.isalnum() or character in _IN_UNITS)
