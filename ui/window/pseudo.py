# SPDX-License-Identifier: Apache-2.0
"""A language that nobody speaks: English with accents, longer, and in brackets. It is for looking, not for people.

Words without brackets were never offered for translation; words that do not fit now will not fit in Polish or Finnish.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QTranslator

TAG: Final = "en-XA"
"""BCP 47: English of the region XA, which CLDR keeps for this."""

_LETTERS: Final = str.maketrans("aceginorsuyzACEGINORSUYZ", "áçéğíñóřšüýžÁÇÉĞÍÑÓŘŠÜÝŽ")
_KEPT: Final = re.compile(r"(\{[^{}]*\}|%L?n|%[0-9]|<[^<>]+>)")
"""What the program puts something in place of, and tags."""
_LONGER: Final = 0.4
_WORD: Final = " ñandú"


def pseudo(source: str) -> str:
    """Return the text in this language: every placeholder stands as it stood, the length grows by 40 %."""
    parts = _KEPT.split(source)
    words = "".join(part if place % 2 else part.translate(_LETTERS) for place, part in enumerate(parts))
    more = max(2, int(len(source) * _LONGER))
    return f"[{words}{_WORD * (more // len(_WORD))}{'é' * (more % len(_WORD))}]"


class Pseudo(QTranslator):
    """Translates everything, Qt's own words too."""

    def translate(self, _context: str, source: str, _comment: str | None = None, _count: int = -1) -> str:
        """Return the text in brackets; Qt itself puts the number in place of %n."""
        return pseudo(source) if source else ""

    def isEmpty(self) -> bool:
        """Say that there is something in it, or Qt would not ask."""
        return False


def spoken() -> bool:
    """Return whether the application speaks it now."""
    any_word = TAG  # no literal: it is no text of ours that somebody should translate
    return QCoreApplication.translate("Pseudo", any_word).startswith("[")
