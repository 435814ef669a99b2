# SPDX-License-Identifier: Apache-2.0
"""People in the order that the language on the screen has for names: å after z in Swedish, beside a in English."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCollator, QLocale, Qt

from app.views import LearnerCard


def by_name(cards: Iterable[LearnerCard], locale: QLocale | None = None) -> tuple[LearnerCard, ...]:
    """Return people by name, numbers by what they count. Where the system cannot sort so, in the order they came in."""
    collator = QCollator(locale or QLocale())
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    if collator.compare("2", "10") >= 0:
        return tuple(cards)
    return tuple(sorted(cards, key=lambda card: collator.sortKey(card.name)))
