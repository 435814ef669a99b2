# SPDX-License-Identifier: Apache-2.0
"""How dates, times and numbers are written in a language, and words of two directions beside each other."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from ui.isolates import apart, by_dots

_WORLD: Final = {"ar": "ar-001"}
"""Languages whose region Qt would guess from the number of people: Arabic would be written as in Egypt, with ١٢٣.

The digits of the world (123) stand on keypads, labels, thermometers and tills, and in all other texts of the window.
"""
_STRONG: Final = {"L": False, "R": True, "AL": True}


def locale_of(language: str) -> QLocale:
    """Return the locale of a language tag (BCP 47)."""
    if language.lower() == "en":
        return english(QLocale.system())
    return QLocale(_WORLD.get(language.lower(), language))


def english(system: QLocale) -> QLocale:
    """Return the locale of English that names no territory: the system's where that is English, else the British one.

    Qt would take the United States, while the words of the window are British. A territory with a decimal comma is
    passed over too: the numbers of the packs have a point.
    """
    ours = system.language() == QLocale.Language.English and system.decimalPoint() == "."
    territory = system.territory() if ours else QLocale.Country.UnitedKingdom
    return QLocale(QLocale.Language.English, territory)


def runs_right_to_left(text: str) -> bool:
    """Tell by the first letter outside of isolates, as Qt does, from which side a text is written."""
    depth = 0
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif kind in _STRONG and not depth:
            return _STRONG[kind]
    return False


def listed(names: Sequence[str]) -> str:
    """Return names after each other as the language of the window joins them, "Rosa, Ada, and Tom"."""
    return QLocale().createSeparatedList([apart(name) for name in names])


def in_a_row(names: Iterable[str]) -> str:
    """Return names after each other with the comma of the window's language and no "and": more may follow them."""
    arabic = QLocale().language() == QLocale.Language.Arabic
    return beside(*names, by="\u060c " if arabic else ", ")


def beside(*parts: str, by: str = " ") -> str:
    """Join texts, of which some may be the pack's and run in another direction than the window's own.

    Each keeps its signs together (Unicode isolates), and the first stands where reading begins.
    """
    joined = by.join(part for part in parts if part)
    if not any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in joined):
        return joined
    begins = "\u200f" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else ""
    return begins + by_dots(parts, by)
