# SPDX-License-Identifier: Apache-2.0
"""What a cell of a table says, both ways, so that what is written is read as the same."""

from __future__ import annotations

import re

from content_packs.typed import fold

_TRUE = frozenset({"true", "t", "yes", "1", "wahr", "ja", "si", "verdadero", "v", "vrai", "oui"})
_FALSE = frozenset({"false", "f", "no", "0", "falsch", "nein", "falso", "faux", "non"})
_RISKY = re.compile(r"'*[=+\-@\t\r]")
"""Spreadsheets run what begins like this. A number does no harm."""
_NUMBER = re.compile(r"[+-]?[0-9][0-9.,]*")


def is_true(text: str) -> bool:
    """True when the text says that something is true, in one of a few languages."""
    return fold(text) in _TRUE


def is_false(text: str) -> bool:
    """True when the text says that something is false."""
    return fold(text) in _FALSE


def guarded(text: str) -> str:
    """A text that a spreadsheet does not run as a formula: with an apostrophe before it.

    >>> guarded("=1+1"), guarded("-18"), unguarded(guarded("'=x"))
    ("'=1+1", '-18', "'=x")
    """
    return f"'{text}" if _RISKY.match(text) and not _NUMBER.fullmatch(text) else text


def unguarded(text: str) -> str:
    """The text that `guarded` was given."""
    return text[1:] if text.startswith("'") and _RISKY.match(text) else text


def variants(text: str) -> list[str]:
    r"""The parts of a cell between its bars; `\|` is a bar and `\\` a backslash.

    >>> variants("999 | 112"), variants(joined(["a|b", "c\\"]))
    (['999', '112'], ['a|b', 'c\\'])
    """
    parts, part, at = [], "", 0
    for found in re.finditer(r"\\[\\|]|\|", text):
        part += text[at : found.start()]
        at = found.end()
        if found[0] == "|":
            parts.append(part.strip())
            part = ""
        else:
            part += found[0][1]
    return [*parts, (part + text[at:]).strip()]


def joined(parts: list[str]) -> str:
    """One cell of several parts."""
    return " | ".join(re.sub(r"([\\|])", r"\\\1", part) for part in parts)
