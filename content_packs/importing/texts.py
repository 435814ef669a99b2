# SPDX-License-Identifier: Apache-2.0
"""Bytes as text, text as a pack can hold it, and ids made of words."""

from __future__ import annotations

import codecs
import re
import unicodedata

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]")
"""What a pack's text must not hold, and halves of characters, which no file can hold."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""What files begin with; the order matters: that of UTF-16 begins that of UTF-32."""
_MAX_SLUG = 48
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


def decoded(data: bytes) -> tuple[str, str]:
    """The text of a file with line feeds, and the encoding that had to be guessed (empty: none).

    A mark at the beginning decides, then UTF-8; what is neither is taken for Windows-1252, which older spreadsheets
    write. Never fails: what fits nowhere becomes U+FFFD.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            text, guessed = data[len(mark) if encoding == "utf-8" else 0 :].decode(encoding, "replace"), ""
            break
    else:
        try:
            text, guessed = data.decode("utf-8"), ""
        except UnicodeDecodeError:
            text, guessed = data.decode("cp1252", "replace"), "Windows-1252"
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"), guessed


def tidy(text: str) -> str:
    r"""Text as a pack can hold it: no control characters, line feeds only, nothing blank around it.

    >>> tidy(" Wash\r\nyour\x07 hands ")
    'Wash\nyour hands'
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n").replace("\x0c", "\n")
    return _CONTROL.sub("", plain).strip()


def has_control(text: str) -> bool:
    """True when `tidy` takes out more than the usual line ends and blanks."""
    return bool(_CONTROL.search(re.sub("[\r\x0b\x0c]", "", text)))


def one_line(text: str) -> str:
    """Text without line breaks, single blanks between the words.

    >>> one_line("  wash  your hands ")
    'wash your hands'
    """
    return " ".join(tidy(text).split())


def slug(text: str) -> str:
    """An id made of words; empty when there is no Latin letter or digit in them.

    >>> slug("Händewaschen: wann & wie?")
    'handewaschen-wann-wie'
    """
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    found = re.sub("[^a-z0-9]+", "-", letters).strip("-")
    if len(found) > _MAX_SLUG:
        found = found[:_MAX_SLUG].rsplit("-", 1)[0] if "-" in found[:_MAX_SLUG] else found[:_MAX_SLUG]
    return found.strip("-")


def free(wanted: str, taken: set[str], last: dict[str, int] | None = None) -> str:
    """`wanted`, or with the first number that makes it free. It is taken from now on.

    `last` remembers the numbers, for thousands of questions of one name.

    >>> free("a", {"a", "a-2"})
    'a-3'
    """
    name, number = wanted, 1
    if last is not None and wanted in taken:
        number = last.get(wanted, 1)
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken.add(name)
    if last is not None:
        last[wanted] = number
    return name
