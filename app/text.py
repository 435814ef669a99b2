# SPDX-License-Identifier: Apache-2.0
"""What people type, made safe to store: keyboards and the clipboard give more than a database and JSON take."""

from __future__ import annotations

import re
import unicodedata

_APART = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "-": " ", "‐": " "}
    | dict.fromkeys("'’ʼ`´", "")
)
"""Letters that Unicode does not take apart, and marks that people leave out when they look for a name."""
_FILLERS = "\u115f\u1160\u2800\u3164\uffa0"
"""Empty letters."""
_JOINERS = "\u200c\u200d"
"""Signs nobody sees that Persian and the scripts of India need within a word."""
_IGNORED = re.compile("[\u034f\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""Marks that are drawn as nothing, or choose another shape of the sign before them."""
_LOOKS = str.maketrans("авекмнорстухіјѕһԁԛԝαβεζηικμνορτυχϲ", "abekmhopctyxijshdqwabezhikmnoptyxc")
"""Letters of other alphabets that pass for Latin ones, in lower case."""
_FIRST_ACCENT, _LAST_ACCENT = "\u0300", "\u036f"
"""Accents of Latin, Greek and Cyrillic; the marks of other scripts are letters there."""
_DIGITS = re.compile(r"[0-9]+")
_LONGEST_NUMBER = 12
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\v\f\x85\u2028\u2029", "\n"))
_GAPS = re.compile(r"\n{3,}")
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


def storable(text: str) -> str:
    """Return `text` with halves of surrogate pairs, which have no UTF-8 form, as question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def is_id(text: str) -> bool:
    """Say whether this can be the id of a person."""
    return _ID.fullmatch(text) is not None


def tidy_name(name: str) -> str:
    """Return a name as it is kept: storable, single blanks, and no signs that nobody sees; "" where none can be seen.

    Such signs would make a tile without words, a twin of somebody's, or turn the rest of a sentence around.
    """
    plain = _IGNORED.sub("", unicodedata.normalize("NFC", storable(name)))
    seen = _joined("".join(c for c in plain if c.isspace() or c in _JOINERS or not _unseen(c)))
    return " ".join(seen.split()) if any(unicodedata.category(c)[0] in "LNPS" for c in seen) else ""


def _joined(text: str) -> str:
    """Keep joiners where they shape letters: after one of a script without capitals, and before another sign of it."""
    kept, letter = "", ""
    for place, sign in enumerate(text):
        follows = text[place + 1 : place + 2]
        if sign in _JOINERS and (letter != "Lo" or not follows or follows.isspace() or follows in _JOINERS):
            continue
        if unicodedata.category(sign)[0] != "M" and sign not in _JOINERS:
            letter = unicodedata.category(sign)
        kept += sign
    return kept


def looks_of(name: str) -> str:
    """Return what two names have in common that people take for one another: no case, accents or other alphabets.

    >>> looks_of("Zoë  Obi") == looks_of("zoe obi") == looks_of("Zое Obi")
    True
    """
    return search_text(tidy_name(name)).translate(_LOOKS)


def tame(text: str, most: int) -> str:
    """Return text that others will read: at most `most` characters, no signs that nobody sees, few empty lines.

    Such signs would turn the rest of a screen around, or hide words.
    """
    lines = storable(text[: most * 4]).replace("\r\n", "\n").translate(_LINE_ENDS).split("\n")
    seen = ("".join(" " if c.isspace() else c for c in line if c.isspace() or not _hidden(c)) for line in lines)
    kept = _GAPS.sub("\n\n", "\n".join(" ".join(line.split()) for line in seen)).strip()[:most].strip()
    return kept if any(unicodedata.category(c)[0] in "LNPS" for c in kept) else ""


def _hidden(sign: str) -> bool:
    return sign not in _JOINERS and _unseen(sign)


def _unseen(sign: str) -> bool:
    return sign in _FILLERS or unicodedata.category(sign) in {"Cc", "Cf"}


def fold_digits(text: str) -> str:
    """Return `text` with the digits of any script as 0-9, for keyboards that type ٣ or ३."""
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in text.strip())


def natural_key(text: str) -> str:
    """Return what sorts names as people do: "Carer 2" stands before "Carer 10"."""
    return _DIGITS.sub(lambda number: number[0].zfill(_LONGEST_NUMBER), text)


def search_text(text: str) -> str:
    """Return `text` as names are compared when they are looked for: no accents, no case, single blanks.

    Example: "Zoë  O'Neill-Łuk" becomes "zoe oneill luk".
    """
    plain = unicodedata.normalize("NFKD", storable(text).casefold()).casefold()
    bare = "".join(c for c in plain if not _FIRST_ACCENT <= c <= _LAST_ACCENT)
    return " ".join(bare.translate(_APART).split())
